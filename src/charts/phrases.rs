//! Phrases that several charts share.

use crate::query::Tally;
use crate::text;

pub(super) fn people(number: u32) -> String {
    text::counted(number, "person", "people")
}

/// The facts of a tally: `214 people`, `67 serving life`; `of 300 in all` comes between them if a filter
/// leaves some out.
pub(super) fn tally(view: Tally, all: Tally) -> Vec<String> {
    let mut parts = vec![people(view.people)];
    if view != all {
        parts.push(format!("of {} in all", text::count(all.people)));
    }
    parts.push(match (view.life, view.people) {
        (0, _) => "none serving life".to_owned(),
        (1, 1) => "serving life".to_owned(),
        (life, _) => format!("{} serving life", text::count(life)),
    });
    parts
}

/// The least number of people whose shares are given in percent.
pub(super) const LEAST_FOR_SHARE: u32 = 20;

/// The singular and the plural of a noun.
pub(super) type Noun = (&'static str, &'static str);

pub(super) const PEOPLE: Noun = ("person", "people");

/// `1,039 of 1,716 people (61%)`, `All 12 people`, `1 person`: the beginning of a sentence.
pub(super) fn of_whole(part: u32, whole: u32, (one, many): Noun) -> String {
    let words = text::counted(whole, one, many);
    match (part, whole) {
        (1, 1) => words,
        (part, whole) if part == whole => format!("All {words}"),
        (0, _) => format!("None of {words}"),
        _ if whole < LEAST_FOR_SHARE => format!("{} of {words}", text::count(part)),
        _ => format!(
            "{} of {words} ({})",
            text::count(part),
            text::share(part, whole)
        ),
    }
}
