//! The section on the history.

/// Its title.
pub const TITLE: &str = "Since 1900";

/// What it shows.
pub const INTRODUCTION: &str = "How often each president has cut a sentence short, granted a pardon or another act \
    of clemency, and how many people asked.";
