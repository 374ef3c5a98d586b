//! How a chart gets into an article.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// A way into an article, each with a snippet of its own.
    Way, WaySet, "way in" {
        /// A bare frame, in systems that already listen for its height.
        Frame = "frame",
        /// A frame, and a script of a few lines that gives it its height.
        Listener = "listener",
        /// The element of `embed.js`, which sentences of the article can move.
        Element = "element",
        /// AMP.
        Amp = "amp",
        /// WordPress.
        WordPress = "wordpress",
    }
}
