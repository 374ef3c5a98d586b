//! Words that several charts share.

use crate::query::Tally;
use crate::text::{self, LEAST_FOR_SHARE};

/// The words around a chart that do not depend on the view.
#[derive(Clone, Copy, Debug)]
pub struct Labels {
    /// The title.
    pub title: &'static str,
    /// What is counted, and by what.
    pub subtitle: &'static str,
    /// The heading of the first column when the chart is shown as a table.
    pub heading: &'static str,
    /// How to select in the chart.
    pub help: &'static str,
}

/// The takeaway of a view without people.
pub const NO_ONE: &str = "No one is in this view.";

/// The colors of the counts: those serving life, the others, and everyone.
pub const SERVING_LIFE: &str = "serving life";
/// The people beside those who were serving life.
pub const OTHERS: &str = "others";
/// The unfiltered total behind the counts.
pub const EVERYONE: &str = "everyone";
/// The same behind a small view, to which the axis is drawn.
pub const EVERYONE_SMALLER: &str = "everyone, to a smaller scale";
/// Marks that are not selected.
pub const FADED: &str = "faded: not selected";

/// A place on an axis, and a column, for life sentences.
pub const LIFE: &str = "Life";
/// A place on an axis for death sentences.
pub const DEATH: &str = "Death";
/// A place on an axis for what is not stated.
pub const NOT_STATED: &str = "Not stated";
/// The heading of a column of people.
pub const PEOPLE: &str = "People";
/// The heading of a column of people without any filter.
pub const ALL_GRANTS: &str = "All grants";
/// The lists of the two ends of a range: the first.
pub const FROM: &str = "From";
/// The last.
pub const TO: &str = "To";
/// The lists, and buttons, of the two sides of a comparison.
pub const COMPARE: [&str; 2] = ["Compare", "with"];

/// Formats a number of people: `1 person`, `214 people`.
#[must_use]
pub fn people(number: u32) -> String {
    text::counted(number, "person", "people")
}

/// The same in a sentence: `one person`, `214 people`.
#[must_use]
pub fn people_told(number: u32) -> String {
    text::told(number, "person", "people")
}

/// The number at the head of a count axis: `800 people`.
#[must_use]
pub fn axis_people(number: u32) -> String {
    people(number)
}

/// `was` of one person, and `were` of several.
#[must_use]
pub const fn was(people: u32) -> &'static str {
    if people == 1 { "was" } else { "were" }
}

/// `One person was`, `All 12 people were`, from the words for who they are: the beginning of a sentence.
#[must_use]
pub fn were(who: &str, people: u32) -> String {
    text::sentence_case(&format!("{who} {}", was(people)))
}

/// The takeaway if several `places` (`states`, `districts`) have the most people: `The most, three people each, were
/// sentenced in two states.`
#[must_use]
pub fn level(most: u32, number: usize, places: &str) -> String {
    let number = text::spelled(u32::try_from(number).unwrap_or(u32::MAX));
    match most {
        1 => format!("One person was sentenced in each of {number} {places}."),
        most => format!(
            "The most, {} each, were sentenced in {number} {places}.",
            people_told(most)
        ),
    }
}

/// A total beside which a view leaves some out: `of 300 in all`.
#[must_use]
pub fn of_all(all: u32) -> String {
    format!("of {} in all", text::count(all))
}

/// The facts of a tally: `214 people`, `67 serving life`; `of 300 in all` comes between them if a filter
/// leaves some out.
#[must_use]
pub fn tally(view: Tally, all: Tally) -> Vec<String> {
    let mut parts = vec![people(view.people)];
    if view != all {
        parts.push(of_all(all.people));
    }
    parts.push(match (view.life, view.people) {
        (0, _) => "none serving life".to_owned(),
        (1, 1) => "serving life".to_owned(),
        (life, _) => format!("{} serving life", text::count(life)),
    });
    parts
}

/// The subtitle of a chart of places: `People by county; some count in several`, if there is such a person.
#[must_use]
pub fn some_in_several(subtitle: &str, several: bool) -> String {
    let more = if several {
        "; some count in several"
    } else {
        ""
    };
    format!("{subtitle}{more}")
}

/// `1,039 of 1,716 people (61%)`, `All 12 people`, `One person`: the beginning of a sentence.
#[must_use]
pub fn of_whole(part: u32, whole: u32) -> String {
    text::sentence_case(&part_of(part, whole))
}

/// The same within a sentence: `five of 15 people`, `all 12 people`.
#[must_use]
pub fn part_of(part: u32, whole: u32) -> String {
    part_of_those(part, whole, &people_told(whole))
}

/// `Five of eight people who otherwise match`: a selection among the people whom the other filters leave of `everyone`.
#[must_use]
pub fn of_matching(part: u32, whole: u32, everyone: u32) -> String {
    let mut words = people_told(whole);
    if whole < everyone {
        words.push_str(if whole == 1 {
            " who otherwise matches"
        } else {
            " who otherwise match"
        });
    }
    text::sentence_case(&part_of_those(part, whole, &words))
}

/// The part of those whom `words` name.
fn part_of_those(part: u32, whole: u32, words: &str) -> String {
    match (part, whole) {
        (1, 1) => words.to_owned(),
        (part, whole) if part == whole => format!("all {words}"),
        (0, _) => format!("none of {words}"),
        _ if whole < LEAST_FOR_SHARE => format!("{} of {words}", text::spelled(part)),
        _ => format!(
            "{} of {words} ({})",
            text::spelled(part),
            text::share(part, whole)
        ),
    }
}
