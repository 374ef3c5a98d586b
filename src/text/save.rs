//! Downloads and copies of the view, in words.

/// The buttons: save the people as CSV.
pub const DOWNLOAD_CSV: &str = "Download CSV";
/// Save them as JSON.
pub const DOWNLOAD_JSON: &str = "Download JSON";
/// Copy them as CSV.
pub const COPY_CSV: &str = "Copy CSV";
/// Copy the address of the view.
pub const COPY_LINK: &str = "Copy link";
/// Show the CSV.
pub const VIEW_AS_TEXT: &str = "View as text";
/// The text area with the CSV.
pub const CSV_TEXT: &str = "This view as CSV text";
/// What is said in a frame.
pub const MAY_BE_FORBIDDEN: &str = "The page that holds this frame may forbid downloads, and browsers then do \
    nothing. Copy the text instead, or show it and copy it by hand.";
/// What is said if a file cannot be saved.
pub const CANNOT_SAVE: &str = "The browser cannot save files here: copy the text instead.";
/// What is said if nothing can be copied.
pub const CANNOT_COPY: &str = "Copying is blocked here. Copy the selected text.";
/// What is said if a link has been copied.
pub const COPIED: &str = "Copied.";
/// What is copied: the CSV.
pub const THE_TABLE: &str = "The table";
/// The address of the view.
pub const THE_LINK: &str = "The link";

/// What is said if `what` has been copied.
#[must_use]
pub fn copied(what: &str) -> String {
    format!("{what} was copied.")
}

/// What is said if the browser was asked to save a file.
#[must_use]
pub fn asked_to_save(name: &str) -> String {
    format!("The browser was asked to save “{name}”.")
}
