//! Kinds of embed.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// How a view is embedded in an article. Each kind has its own snippet.
    EmbedKind, EmbedKindSet, "kind of embed" {
        /// A bare frame, for systems that already adjust its height.
        Frame = "frame",
        /// A frame, and a short script that sets its height.
        Listener = "listener",
        /// The element of `embed.js`, which sentences of the article can control.
        Element = "element",
        /// A frame for AMP pages.
        Amp = "amp",
        /// A frame for WordPress.
        WordPress = "wordpress",
    }
}
