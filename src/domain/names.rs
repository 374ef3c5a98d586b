//! Whether people are named.

/// Whether people are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// Names are shown and can be searched.
    #[default]
    Show,
    /// Names are hidden everywhere, for newsrooms that do not name people.
    Hide,
}
