//! The sections of the page.

/// The links to the sections, together.
pub const CONTENTS: &str = "On this page";

/// The notes on the data.
pub const ABOUT: &str = "About the data";

/// What unfolds the notes.
pub const NOTES: &str = "How the people were counted, and what the records cannot say";

/// The facts that are not in the records.
pub const CONTEXT: &str = "Laws, events and later records";

/// The downloads of the view.
pub const SAVE: &str = "Download or share";

/// What the downloads contain.
pub const DOWNLOADS: &str = "The people in this view, with their source.";

/// The further charts of the records, together.
pub const WHO: &str = "Charts of the people";

/// What these charts show, in a word or two each.
pub const WHO_LINKS: [&str; 6] = ["Drugs", "Where", "Where", "New end", "Outcome", "Wait"];

/// The sections in page order, in one or two words each.
pub const SECTIONS: [&str; 6] = ["When", "Who", "People", "Presidents", "Coverage", "About"];
