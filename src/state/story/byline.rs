//! Whose report is checked.

use crate::data::story::StorySource;
use crate::text;

/// Names the report by its publisher, its place and its day: `Reuters, Washington, Aug. 3, 2016`.
#[must_use]
pub fn byline(source: &StorySource) -> String {
    let day = text::day(source.published);
    let parts = [Some(&source.publisher), source.place.as_ref(), Some(&day)];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    parts.join(", ")
}
