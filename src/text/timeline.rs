//! The dates of a sentence in words.

use crate::text;

/// The first sentence.
pub const SENTENCED: &str = "Sentenced";
/// The grant.
pub const COMMUTED: &str = "Commuted";
/// The end that the grant set.
pub const NEW_END: &str = "New end";
/// The end of the full term.
pub const ORIGINAL_END: &str = "Original end";
/// The end of a life sentence, under [`ORIGINAL_END`].
pub const NO_END: &str = "None: life";

/// Lists events, each with its date: `Sentenced May 4, 2006; commuted Aug. 3, 2016; new end Dec. 1, 2016; original
/// end 2026`.
#[must_use]
pub fn timeline<'a>(stops: impl Iterator<Item = (&'static str, &'a str)>, is_life: bool) -> String {
    let stop = |(event, when): (&str, &str)| format!("{} {when}", event.to_ascii_lowercase());
    let life = is_life.then(|| "original end none: life".to_owned());
    let parts: Vec<String> = stops.map(stop).chain(life).collect();
    text::sentence_case(&parts.join("; "))
}
