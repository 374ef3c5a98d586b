//! The notes: source, caveats, and what the records cannot say.

use crate::data::Dataset;
use crate::domain::{Drug, Flag, Grant, Names, Sentence};
use crate::query::Columns;
use crate::text;

/// The last count of life sentences published by the White House, on January 19, 2017 (statement of the
/// Counsel to the President).
const LIFE_AS_ANNOUNCED: u32 = 568;

/// The notes of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes {
    /// The source of the records.
    pub source: String,
    /// The web address of the source, without a scheme.
    pub page: String,
    /// How the records are counted: the subject and the text of each paragraph.
    pub paragraphs: Vec<(&'static str, String)>,
}

/// Returns the notes on the records, with or without names.
#[must_use]
pub fn notes(dataset: &Dataset, columns: &Columns, names: Names) -> Notes {
    let source = &dataset.source;
    Notes {
        source: format!(
            "Source: {}, {}, copied in {}.",
            source.title,
            source.publisher,
            text::month(&source.copied)
        ),
        page: source.page.clone(),
        paragraphs: vec![
            ("What is counted", counted(dataset, names)),
            ("Life sentences", life(dataset)),
            ("Sentences", sentences(dataset)),
            ("Dates", dates(columns)),
            ("Drugs and firearms", drugs(dataset)),
            ("Places", places(dataset)),
            ("Before and after", CHANGES.to_owned()),
            ("Time served", SERVED.to_owned()),
            ("What the records cannot say", UNSAID.to_owned()),
        ],
    }
}

const CHANGES: &str = "A new term is what the list says. Most grants set a day on which the sentence \
    was to end: what is then shown as the time to serve, and as the cut, is an estimate, the whole months \
    from the first day of sentence to that day, against the sentence when commuted. It leaves out custody \
    before the sentence and credit for good conduct (in federal prisons up to 54 days a year), so that the \
    true cut was mostly smaller. Life, death and a sentence not stated are no numbers and have no cut; nor \
    has a grant whose new term or day is no earlier than the stated end.";

const SERVED: &str = "Counted from the first day of sentence in the record to the day of the grant, in \
    whole years. It is not the time in prison: custody before the sentence is missing, and so are \
    releases and returns.";

const UNSAID: &str = "How long each person was in prison before and after the grant: time in custody \
    before trial and credit for good conduct are not in the list. Whose petitions were refused, and \
    why a grant was made, it does not say either. People chosen for clemency are no sample of all who \
    were sentenced.";

fn number(dataset: &Dataset, holds: impl Fn(&Grant) -> bool) -> u32 {
    let count = dataset.grants.iter().filter(|grant| holds(grant)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn counted(dataset: &Dataset, names: Names) -> String {
    let all = number(dataset, |_| true);
    let mut words = format!("Grants as announced: {} people.", text::count(all));
    let declined = dataset.grants.iter().filter(|grant| !grant.took_effect());
    for grant in declined {
        let who = if names == Names::Show {
            grant.name.as_str()
        } else {
            "one person"
        };
        words.push_str(&format!(
            " The grant of {}, to {who} did not take effect, since its condition was declined; it is counted, as it was on that day.",
            text::day(grant.id.granted)
        ));
    }
    words.push_str(&format!(
        " {} took effect.",
        text::count(number(dataset, Grant::took_effect))
    ));
    words
}

/// Explains why the list's count of life sentences differs from the announced one: only the last day differs.
fn life(dataset: &Dataset) -> String {
    let is_life = |grant: &Grant| grant.in_force.is_life();
    let all = number(dataset, is_life);
    let Some(last_day) = dataset.grants.last().map(|grant| grant.id.granted) else {
        return String::new();
    };
    let last = number(dataset, |grant| {
        is_life(grant) && grant.id.granted == last_day
    });
    format!(
        "The list gives {}, {} of them on {}; the White House’s last figure, {}, leaves {} for that day. This page shows what the list gives, record by record. Life with a further term beside it counts as life. {} people were under a death sentence, which is shown apart.",
        text::count(all),
        text::count(last),
        text::day(last_day),
        text::count(LIFE_AS_ANNOUNCED),
        text::count((LIFE_AS_ANNOUNCED + last).saturating_sub(all)),
        text::count(number(dataset, |grant| grant.in_force == Sentence::Death)),
    )
}

fn sentences(dataset: &Dataset) -> String {
    format!(
        "The sentence when commuted, after any change by a court ({} people). Over several cases ({} people): the longest term, and those printed as consecutive added to it. 20–25 years means at least 20 and less than 25.",
        text::count(number(dataset, |grant| grant.flags.contains(Flag::Amended))),
        text::count(number(dataset, |grant| grant.cases.len() > 1)),
    )
}

fn drugs(dataset: &Dataset) -> String {
    let unnamed = number(dataset, |grant| grant.drugs.contains(Drug::Unnamed));
    let cut = number(dataset, |grant| grant.flags.contains(Flag::OffenseCut));
    format!(
        "As the offenses name them; a person can count under several drugs, so that these counts add up to more than the people. “Powder cocaine” is cocaine of which the list does not say base. {} people had a drug offense whose drug is not named. The text of {} records is cut short in the list: they can lack a drug or a firearm.",
        text::count(unnamed),
        text::count(cut),
    )
}

fn places(dataset: &Dataset) -> String {
    let several = number(dataset, |grant| {
        let mut courts = grant.courts();
        let first = courts.next();
        courts.any(|court| Some(court) != first)
    });
    format!(
        "The federal court that sentenced, not where a person lived. The counts follow where federal drug cases are tried; they are no rates, since the list has no number of prisoners by district. {} people sentenced in several courts count in each.",
        text::count(several)
    )
}

fn dates(columns: &Columns) -> String {
    format!(
        "Grants were made on {} days. Where days lie too close to be told apart, their bars stand side by side, and a fine line leads from each to its place on the axis.",
        columns.batches.len()
    )
}
