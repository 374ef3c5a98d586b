//! Whose list the page shows.

/// Whose list the page shows, and for whom it is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// The list that the page came with.
    #[default]
    Bundled,
    /// A reader’s own list.
    Own,
    /// The first paint of a page that is being saved: it does not follow the address.
    Still,
}
