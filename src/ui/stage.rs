//! Whose list the page shows.

/// Whose list the page shows, and for whom it is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// The list that the page came with.
    #[default]
    Bundled,
    /// A reader’s own list.
    Own,
    /// The first paint: it shows the default view, and cannot be used.
    Still,
}

impl Stage {
    /// Whether the page can be used.
    pub(super) fn is_live(self) -> bool {
        self != Self::Still
    }
}
