//! What readers are told: every sentence of this crate.

use crate::date::DateFault;
use crate::fault::Why;
use crate::person::Person;
use crate::place::Place;
use crate::question::Question;
use crate::refusal::Refusal;
use crate::remark::{Remark, Topic};
use crate::role::Role;
use crate::sentence::{SentenceFault, SentenceReading, Unstated};
use crate::table::{MOST_COLUMNS, MOST_OF_A_CELL, MOST_ROWS};
use crate::text::MOST_BYTES;
use commutations::domain::{Day, Tag, TagSet};
use commutations::text::{counted, day, effect};

/// Formats a large number: `1,000,001`.
fn number(number: usize) -> String {
    commutations::text::count(u32::try_from(number).unwrap_or(u32::MAX))
}

/// Says why a file is refused.
pub(crate) fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Empty => "The file is empty.".to_owned(),
        Refusal::Binary => "The file is not a text. Save the list as CSV and open that file.".to_owned(),
        Refusal::Workbook => {
            "The file is a workbook. In the spreadsheet, save the sheet as CSV and open that file.".to_owned()
        }
        Refusal::Pdf => "The file is a PDF. This page reads tables saved as CSV.".to_owned(),
        Refusal::WebPage => {
            "The file is a web page. Open it, copy the rows of its table, and paste them here.".to_owned()
        }
        Refusal::TooLong { bytes } => format!(
            "The file has {} megabytes. This page reads up to {}.",
            number(bytes / 1_000_000),
            number(MOST_BYTES / 1_000_000)
        ),
        Refusal::TooManyColumns { columns, line } => format!(
            "Line {} has {} columns. This page reads up to {}.",
            number(*line as usize),
            number(*columns),
            number(MOST_COLUMNS)
        ),
        Refusal::TooManyRows { rows } => format!(
            "The file has {} rows. This page reads up to {}.",
            number(*rows),
            number(MOST_ROWS)
        ),
        Refusal::NoRows => "The file has the names of columns, but no rows below them.".to_owned(),
        Refusal::NoTable => {
            "The file has a single column without days or sentences, so it is not a table that this page can read."
                .to_owned()
        }
    }
}

/// Names a role.
#[must_use]
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::Name => "Name",
        Role::FirstName => "First name",
        Role::Granted => "Date of grant",
        Role::Kind => "Kind of clemency",
        Role::Sentence => "Sentence",
        Role::SentenceKind => "Kind of sentence",
        Role::Original => "Original sentence",
        Role::OriginalKind => "Kind of original sentence",
        Role::Sentenced => "Date of sentence",
        Role::Offense => "Offense",
        Role::Drug => "Drug",
        Role::Firearm => "Firearm",
        Role::Place => "Court, county or state",
        Role::Terms => "Terms of the grant",
        Role::NewEnd => "New end of the sentence",
        Role::NewTerm => "New term",
        Role::NotUsed => "Not used",
    }
}

/// Says why something was not read.
pub(crate) fn why(why: Why) -> String {
    match why {
        Why::Day(fault) => date(fault).to_owned(),
        Why::Sentence(fault) => sentence_fault(fault).to_owned(),
        Why::Terms => {
            "The terms of the grant are not understood. They stand in the record in the words of the list."
                .to_owned()
        }
        Why::Denied => "The terms say that it was denied.".to_owned(),
        Why::Total => "The row was taken for a total.".to_owned(),
        Why::Firearm => "This is neither yes nor no.".to_owned(),
        Why::MoreCells { cells, columns } => format!(
            "The row has {} cells, but there are {}. There may be a separator too many.",
            number(cells),
            counted(
                u32::try_from(columns).unwrap_or(u32::MAX),
                "column",
                "columns"
            )
        ),
        Why::OneCell => {
            "Only one cell is filled, so the row was taken for a title or a note.".to_owned()
        }
        Why::Nothing => "The row has no name, no date of grant and no sentence.".to_owned(),
        Why::Cut { bytes } => format!(
            "The cell has {} bytes. Only the first {} were read.",
            number(bytes),
            number(MOST_OF_A_CELL)
        ),
        Why::Unclosed { lines } => format!(
            "A quotation mark opens in this row and never closes, so {} up to the end of the file became one row.",
            counted(lines, "line", "lines")
        ),
        Why::TooManyOnADay => format!(
            "More than {} grants have this date.",
            number(u16::MAX.into())
        ),
    }
}

const fn date(fault: DateFault) -> &'static str {
    match fault {
        DateFault::Form => "This is not read as a date.",
        DateFault::NoSuchDay => "The calendar has no such day.",
        DateFault::TwoDigitYear => "The year is two digits.",
        DateFault::OnlyYear => "There is only a year.",
        DateFault::NoDay => "The day of the month is missing.",
        DateFault::NoYear => "The year is missing.",
        DateFault::FarYear => "The year is before 1700 or after 2200.",
        DateFault::OtherOrder => {
            "Month and day are the other way round than in the rest of the column."
        }
    }
}

const fn sentence_fault(fault: SentenceFault) -> &'static str {
    match fault {
        SentenceFault::Form => "This is not understood as a sentence.",
        SentenceFault::NoUnit => "It is not said whether the number is months or years.",
        SentenceFault::TwoTerms => "There are two terms, and it is not said which one counts.",
        SentenceFault::DecimalComma => {
            "A comma stands before the decimals. Write the number with a point, such as 17.5."
        }
        SentenceFault::TooLong => "The term is longer than 65,535 months.",
        SentenceFault::UnderAMonth => "The term is shorter than a month.",
        SentenceFault::Reversed => "The longest term is shorter than the shortest one.",
    }
}

/// Asks a question; `column` is the name of its column.
pub(crate) fn question(question: &Question, column: &str) -> String {
    match question {
        Question::Columns => {
            "Which columns have the sentences and the dates of the grants?".to_owned()
        }
        Question::DayOfAll => "On what day were they granted?".to_owned(),
        Question::Order {
            example,
            month_first,
            day_first,
            ..
        } => format!(
            "In {}, is “{example}” {}, or {}?",
            named(column),
            day(*month_first),
            day(*day_first)
        ),
        Question::Unit { example, .. } => {
            format!(
                "In {}, is “{example}” a number of months or of years?",
                named(column)
            )
        }
        Question::Kind { .. } => "Which kinds of clemency are to be shown?".to_owned(),
    }
}

fn named(column: &str) -> String {
    if column.is_empty() {
        "this column".to_owned()
    } else {
        format!("the column “{column}”")
    }
}

/// Words a remark.
pub(crate) fn remark(remark: &Remark) -> String {
    match remark {
        Remark::Rows { topic, rows, line } => about_rows(*topic, *rows, *line),
        Remark::Twice {
            name,
            lines: [one, other],
        } => format!(
            "{name} is in lines {} and {}, a few days apart at most. Both are kept.",
            number(*one as usize),
            number(*other as usize)
        ),
        Remark::UnusedColumn { name, .. } => {
            format!("Two columns are called “{name}”. Only one of them is used.")
        }
    }
}

fn about_rows(topic: Topic, rows: u32, line: u32) -> String {
    let first = format!("the first in line {}", number(line as usize));
    let people = counted(rows, "row", "rows");
    match topic {
        Topic::RepeatedHeader => {
            format!(
                "The names of the columns stand again in {people}, {first}. They were passed over."
            )
        }
        Topic::Unseen => format!(
            "Characters that cannot be seen were removed from {}.",
            counted(rows, "cell", "cells")
        ),
        Topic::Unread => format!(
            "{} could not be read, {first}, and stand as “\u{fffd}”. The file may be damaged, or its lines may be in different encodings.",
            counted(rows, "character", "characters")
        ),
        Topic::CutOff => format!(
            "Line {} has fewer cells than there are columns, and the file ends there. It may have been cut off.",
            number(line as usize)
        ),
        Topic::TimeServed => {
            format!(
                "In {people}, {first}, the sentence is the time served, which has no length. It counts as not stated."
            )
        }
        Topic::NotPrison => {
            format!(
                "In {people}, {first}, there is a sentence without a prison term. It counts as not stated."
            )
        }
        Topic::Pending => {
            format!("In {people}, {first}, there was no sentence yet. It counts as not stated.")
        }
        Topic::RemarkLeftOut => {
            format!("In {people}, {first}, a remark beside the sentence was left out.")
        }
        Topic::Rounded => {
            format!("In {people}, {first}, the sentence was rounded to whole months.")
        }
        Topic::DaysLeftOut => {
            format!("In {people}, {first}, days beside the months were left out.")
        }
        Topic::TermsNotShown => {
            format!(
                "In {people}, {first}, what the grant did is none of the kinds that the charts count. It stands in the records in the words of the list."
            )
        }
        Topic::SentencedLater => {
            format!(
                "In {people}, {first}, the date of the sentence is later than that of the grant."
            )
        }
        Topic::NoName => format!("In {people}, {first}, there is no name."),
        Topic::TooManyKinds => {
            "The column with the kind of clemency has too many different values, so it is not used."
                .to_owned()
        }
        Topic::NotCourts => {
            format!(
                "In {people}, {first}, the place is no federal court, so all places are shown as they are written."
            )
        }
        Topic::TooManyPlaces => {
            "The column with the places has too many different ones, so it is not used.".to_owned()
        }
        Topic::MoreTwice => format!(
            "{} more are in the list twice within a few days.",
            counted(rows, "person", "people")
        ),
    }
}

/// Words what was read in the column with a role.
pub(crate) fn read(person: &Person, role: Role) -> String {
    match role {
        Role::Name | Role::FirstName => person.name.to_string(),
        Role::Granted => or_not_stated(person.granted.map(day)),
        Role::Sentence | Role::SentenceKind => sentence(person.sentence),
        Role::Original | Role::OriginalKind => {
            commutations::text::sentence(person.sentence.original)
        }
        Role::Sentenced => or_not_stated(days(&person.sentenced)),
        Role::Offense if !person.offense.is_empty() => person.offense.to_string(),
        Role::Offense => keys(person.offenses),
        Role::Drug => keys(person.drugs),
        Role::Firearm => if person.firearm { "Yes" } else { "No" }.to_owned(),
        Role::Place => or_not_stated(places(&person.places)),
        Role::Terms | Role::NewEnd | Role::NewTerm if !person.effect_words.is_empty() => {
            person.effect_words.to_string()
        }
        Role::Terms | Role::NewEnd | Role::NewTerm => effect(person.effect),
        Role::Kind | Role::NotUsed => String::new(),
    }
}

const NOT_STATED: &str = "Not stated";

fn or_not_stated(text: Option<String>) -> String {
    text.unwrap_or_else(|| NOT_STATED.to_owned())
}

fn keys<T: Tag>(tags: TagSet<T>) -> String {
    let keys: Vec<&str> = tags.iter().map(Tag::key).collect();
    or_not_stated((!keys.is_empty()).then(|| keys.join(", ")))
}

fn days(days: &[Option<Day>]) -> Option<String> {
    let days: Vec<String> = days.iter().flatten().map(|own| day(*own)).collect();
    (!days.is_empty()).then(|| days.join("; "))
}

fn places(places: &[Option<Place>]) -> Option<String> {
    let names: Vec<String> = places.iter().flatten().map(Place::to_string).collect();
    (!names.is_empty()).then(|| names.join("; "))
}

fn sentence(sentence: SentenceReading) -> String {
    let own = commutations::text::sentence(sentence.in_force);
    match sentence.unstated {
        Some(Unstated::TimeServed) => "Not stated (time served)".to_owned(),
        Some(Unstated::NotPrison) => "Not stated (no prison term)".to_owned(),
        Some(Unstated::Pending) => "Not stated (no sentence yet)".to_owned(),
        None if sentence.life_plus => format!("{own} and a further term"),
        None if sentence.original != sentence.in_force => {
            format!(
                "{own} (originally {})",
                commutations::text::sentence(sentence.original).to_lowercase()
            )
        }
        Some(Unstated::Empty) | None => own,
    }
}

/// The name of a person whom the list does not name.
pub(crate) const NOT_NAMED: &str = "Not named";

/// Returns what the places in a column with this name are called, in the singular.
pub(crate) fn place(column: &str) -> &'static str {
    let column = column.to_lowercase();
    let known = [
        "county", "parish", "state", "city", "court", "district", "country",
    ];
    let own = known.into_iter().find(|word| column.contains(word));
    own.unwrap_or("place")
}

/// The names of the columns of the file with the faults.
pub(crate) const FAULT_COLUMNS: [&str; 5] = ["line", "column", "cell", "why", "row in the list"];

/// Whether a row with a fault is in the list.
pub(crate) const fn yes_or_no(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}
