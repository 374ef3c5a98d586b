//! The notes on the records: source, caveats, and what the records cannot say.

use crate::domain::Day;
use crate::query::Unit;
use crate::text;

/// The subjects of the paragraphs: what is counted.
pub const COUNTED: &str = "What is counted";
/// The life sentences.
pub const LIFE: &str = "Life sentences";
/// The sentences.
pub const SENTENCES: &str = "Sentences";
/// The days of grant.
pub const DATES: &str = "Dates";
/// The drugs and firearms.
pub const DRUGS: &str = "Drugs and firearms";
/// The courts.
pub const PLACES: &str = "Places";
/// The changes of sentences.
pub const BEFORE_AND_AFTER: &str = "Before and after";
/// The time served.
pub const TIME_SERVED: &str = "Time served";
/// What the records do not have.
pub const CANNOT_SAY: &str = "What the records cannot say";

/// Names the source of the records and the month of the copy.
#[must_use]
pub fn source(title: &str, publisher: &str, copied: &str) -> String {
    format!(
        "Source: {title}, {publisher}, copied in {}.",
        text::month(copied)
    )
}

/// The paragraph on the changes of sentences, of which `dated` were to end on a set day.
#[must_use]
pub fn changes(all: u32, dated: u32) -> String {
    let estimates = match dated {
        0 => String::new(),
        _ => format!(
            " {} of {} grants set a day on which the sentence was to end. The time to serve, and the cut, are then estimates: the whole months from the first day of sentence to that day, against the sentence when commuted. They leave out custody before the sentence and credit for good conduct (up to 54 days a year in federal prisons), so the true cut was mostly smaller.",
            text::count(dated),
            text::count(all)
        ),
    };
    format!(
        "A new term is what the list says.{estimates} A life, death or unstated sentence has no length, so its cut cannot be computed. Nor can that of a grant whose new term or day is no earlier than the stated end."
    )
}

/// The paragraph on the time served.
pub const SERVED: &str = "Counted from the first day of sentence in the record to the day of the grant, in \
    whole years. It is not the time in prison: custody before the sentence is missing, and so are \
    releases and returns.";

/// The paragraph on what the records do not have.
pub const UNSAID: &str = "How long each person was in prison before and after the grant: time in custody \
    before trial and credit for good conduct are not in the list. Nor does it say whose petitions were denied, or \
    why grants were made. People chosen for clemency are not a representative sample of everyone \
    who was sentenced.";

/// Who is not in the list because the day of the grant is not known.
#[must_use]
pub fn without_date(people: u32) -> String {
    let people = text::told(people, "more person has", "more people have");
    let people = text::sentence_case(&people);
    format!("{people} no date of grant and cannot be shown.")
}

/// The paragraph on what is counted. `declined` are the grants whose condition was declined, each with its day and,
/// if names are shown, the person.
#[must_use]
pub fn counted(all: u32, declined: &[(Day, Option<&str>)], in_effect: u32) -> String {
    let as_what = if declined.is_empty() {
        "in the list"
    } else {
        "as announced"
    };
    let people = text::chart::people(all);
    let mut words = format!("Grants {as_what}: {people}.");
    for (day, who) in declined {
        let who = who.unwrap_or("one person");
        words.push_str(&format!(
            " The grant of {}, to {who} did not take effect, since its condition was declined; it is counted, as it was on that day.",
            text::day(*day)
        ));
    }
    if !declined.is_empty() {
        words.push_str(&format!(" {} took effect.", text::count(in_effect)));
    }
    words
}

/// The life sentences of the list, and those of its last day, beside the number that was announced.
#[derive(Clone, Copy, Debug)]
pub struct LifeSentences {
    /// All of them.
    pub all: u32,
    /// Those of the last day.
    pub on_last_day: u32,
    /// The last day.
    pub last_day: Day,
    /// The White House’s last figure.
    pub announced: u32,
    /// The people under a death sentence.
    pub death: u32,
}

/// The paragraph on why the list’s count of life sentences differs from the announced one: only the last day differs.
#[must_use]
pub fn life(own: LifeSentences) -> String {
    format!(
        "The list gives {}, {} of them on {}. The White House’s last figure was {}, which would mean {} on that day. This page shows what the list gives, record by record. Life with a further term beside it counts as life. {} under a death sentence, which is shown apart.",
        text::count(own.all),
        text::spelled(own.on_last_day),
        text::day(own.last_day),
        text::count(own.announced),
        text::spelled((own.announced + own.on_last_day).saturating_sub(own.all)),
        text::chart::were(&text::chart::people_told(own.death), own.death),
    )
}

/// The paragraph on the sentences: how many were amended, and how many are over several cases.
#[must_use]
pub fn sentences(amended: u32, several: u32) -> String {
    let mut words = "The sentence when commuted".to_owned();
    if amended > 0 {
        words.push_str(&format!(
            ", after any change by a court ({} people)",
            text::count(amended)
        ));
    }
    words.push('.');
    if several > 0 {
        words.push_str(&format!(
            " Over several cases ({} people): the longest term, and those printed as consecutive added to it.",
            text::count(several)
        ));
    }
    words + " 20–25 years means at least 20 and less than 25."
}

/// The paragraph on drugs: how many drug offenses name none, and how many texts are cut short.
#[must_use]
pub fn drugs(unnamed: u32, cut: u32) -> String {
    let mut words = "As the offenses name them; a person can count under several drugs, so these counts add up to more than the people. “Powder cocaine” is cocaine that the list does not call base or crack.".to_owned();
    if unnamed > 0 {
        words.push_str(&format!(
            " {} had a drug offense whose drug is not named.",
            text::sentence_case(&text::chart::people_told(unnamed))
        ));
    }
    if cut > 0 {
        words.push_str(&format!(
            " The list cuts short the text of {}, which may omit a drug or a firearm.",
            text::told(cut, "record", "records")
        ));
    }
    words
}

/// The paragraph on places: how many people were sentenced in several courts.
#[must_use]
pub fn places(several: u32) -> String {
    let more = match several {
        0 => String::new(),
        _ => format!(
            " {} sentenced in several courts {} in each.",
            text::sentence_case(&text::chart::people_told(several)),
            if several == 1 { "counts" } else { "count" }
        ),
    };
    format!(
        "The federal court that sentenced, not where a person lived. The counts follow where federal drug cases are tried; they are not rates: the list does not say how many prisoners each district had.{more}"
    )
}

/// The paragraph on the days of grant.
#[must_use]
pub fn dates(days: u32, unit: Unit) -> String {
    let is_one = days == 1;
    let days = text::told(days, "day", "days");
    if is_one {
        return format!("Grants were made on {days}.");
    }
    if unit == Unit::Day {
        return format!(
            "Grants were made on {days}. Where days lie too close to be told apart, their bars stand side by side, and a fine line leads from each to its place on the axis."
        );
    }
    format!(
        "Grants were made on {days}. The chart of dates counts them by {}.",
        text::unit(unit)
    )
}
