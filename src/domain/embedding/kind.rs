//! How a view is embedded in an article.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// A kind of embed, each with a snippet of its own.
    EmbedKind, EmbedKindSet, "kind of embed" {
        /// A bare frame, for systems that already listen for its height.
        Frame = "frame",
        /// A frame, and a script of a few lines that sets its height.
        Listener = "listener",
        /// The element of `embed.js`, which sentences of the article can move.
        Element = "element",
        /// AMP.
        Amp = "amp",
        /// WordPress.
        WordPress = "wordpress",
    }
}
