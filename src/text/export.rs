//! The files of a view in words: what each column means, and the notes at the head.

use crate::text;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The unit or format of its values.
    pub unit: &'static str,
    /// What they are.
    pub means: &'static str,
}

impl Meaning {
    /// Returns a sentence with its meaning and unit.
    #[must_use]
    pub fn sentence(self) -> String {
        format!("{} ({}).", self.means, self.unit)
    }
}

const fn meaning(unit: &'static str, means: &'static str) -> Meaning {
    Meaning { unit, means }
}

const DAY: &str = "a day as YYYY-MM-DD";
const MONTHS: &str = "whole months";
const LENGTH: &str = "whole months; 180-360 is 180 to 360 months and 300+ is 300 months to life";
const KIND: &str = "months / indeterminate / life / life-without-parole / death / not-stated";
const WORDS: &str = "words";
const YES_OR_NO: &str = "true or false";

/// The column `id`.
pub const ID: Meaning = meaning(
    "a day and a number",
    "The key of the grant: its day and its place in that day’s list",
);
/// The column `name`.
pub const NAME: Meaning = meaning(
    "a text",
    "The person with other names after aka. Two people can have the same name",
);
/// The column `granted_on`.
pub const GRANTED_ON: Meaning = meaning(DAY, "The day of the grant");
/// The column `sentence_kind`.
pub const SENTENCE_KIND: Meaning = meaning(
    KIND,
    "The kind of the prison sentence in force at the grant over all cases",
);
/// The column `sentence_months`.
pub const SENTENCE_MONTHS: Meaning =
    meaning(LENGTH, "How long it was; empty where it is no number");
/// The column `first_sentence_kind`.
pub const FIRST_SENTENCE_KIND: Meaning =
    meaning(KIND, "The kind of the sentence first given over all cases");
/// The column `first_sentence_months`.
pub const FIRST_SENTENCE_MONTHS: Meaning =
    meaning(LENGTH, "How long it was; empty where it is no number");
/// The column `effect`.
pub const EFFECT: Meaning = meaning(
    "expires / term / time-served / to-life / at-once / unstated / words of the list",
    "What the grant did. expires: the sentence was to end on a day. term: it was cut to a new term. time-served: it was cut to the time served. to-life: it was changed from death to life. at-once: it was to end at once. unstated: the list does not say. Any other effect is in the words of the list",
);
/// The column `set_to_end_on`.
pub const SET_TO_END_ON: Meaning = meaning(
    DAY,
    "The day on which the sentence was to end where the effect is expires",
);
/// The column `new_term_months`.
pub const NEW_TERM_MONTHS: Meaning = meaning(MONTHS, "The new term where the effect is term");
/// The column `cut_months`.
pub const CUT_MONTHS: Meaning = meaning(
    MONTHS,
    "By how much the grant cut the sentence in force where both are terms and the new one is shorter",
);
/// The column `cut_is_estimate`.
pub const CUT_IS_ESTIMATE: Meaning = meaning(
    YES_OR_NO,
    "Whether the cut is an estimate: where the effect is expires the new term is counted from the day of the sentence to the day set",
);
/// The column `took_effect`.
pub const TOOK_EFFECT: Meaning = meaning(
    YES_OR_NO,
    "Whether the grant took effect: false where its condition was declined",
);
/// The column `drugs`.
pub const DRUGS: Meaning = meaning(
    WORDS,
    "The drugs that the offenses name. unnamed: a drug offense that names no drug. none: no drug offense",
);
/// The column `firearm`.
pub const FIREARM: Meaning = meaning(
    YES_OR_NO,
    "Whether an offense concerns a firearm or another weapon or ammunition",
);
/// The column `cases`.
pub const CASES: Meaning = meaning("a number", "How many cases the sentence was for");
/// The column `districts`.
pub const DISTRICTS: Meaning = meaning(
    "names in the order of the cases",
    "The court that sentenced in each case or another place that the list gives",
);
/// The column `states`.
pub const STATES: Meaning = meaning(
    "postal codes",
    "The states and territories of federal courts among these",
);
/// The column `sentenced_on`.
pub const SENTENCED_ON: Meaning = meaning(
    "days as YYYY-MM-DD in the order of the cases",
    "The day on which the sentence was first given in each case",
);
/// The column `offences`.
pub const OFFENSES: Meaning = meaning(WORDS, "What the cases were about");
/// The column `conditions`.
pub const CONDITIONS: Meaning = meaning(
    WORDS,
    "What the grant was tied to or did beside the prison sentence",
);
/// The column `flags`.
pub const FLAGS: Meaning = meaning(WORDS, "What a reader of this row should know");
/// The column `source_line`.
pub const SOURCE_LINE: Meaning = meaning(
    "a number",
    "The line of the copy of the source on which the person stands",
);

/// The headline of a file whose search is left out, since it could be a name.
pub const NO_SEARCH: &str = "No one matches the search, which is left out as names are";
/// The note of a file without names.
pub const NO_NAMES: &str = "Names are left out.";
/// The note on cells.
pub const CELLS: &str =
    "What is not stated is empty. Where a cell holds several there are semicolons between them.";

/// The note on the source of the records.
#[must_use]
pub fn source(publisher: &str, page: &str) -> String {
    match page {
        "" => format!("Source: {publisher}"),
        page => format!("Source: {publisher} ({page})"),
    }
}

/// The note on the month in which the source was copied.
#[must_use]
pub fn retrieved(copied: &str) -> String {
    format!("Retrieved: {}", text::month(copied))
}

/// The note on the edition of the records.
#[must_use]
pub fn edition(edition: &str) -> String {
    format!("Edition of these records: {edition}")
}

/// The note on the view.
#[must_use]
pub fn view(headline: &str) -> String {
    format!("View: {headline}")
}

/// The note on the address of the view.
#[must_use]
pub fn address(address: &str) -> String {
    format!("Address of the view: {address}")
}

/// The note on the number of rows.
#[must_use]
pub fn rows(people: u32) -> String {
    format!(
        "{} below. Lines that begin with a number sign are notes.",
        text::counted(people, "person", "people")
    )
}

/// The note on a column.
#[must_use]
pub fn column(name: &str, meaning: Meaning) -> String {
    format!("Column {name}: {}", meaning.sentence())
}

/// The note on a flag.
#[must_use]
pub fn flag(key: &str, words: &str) -> String {
    format!("Flag {key}: {words}")
}
