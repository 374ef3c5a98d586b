//! The words of the dialog.

use commutations::text::{count, counted};

/// What happens to the list.
pub const STAYS: &str =
    "Nothing leaves your computer: your list is read and drawn by this page, and by nothing else.";
/// The file.
pub const FILE: &str = "A file: CSV, TSV, or a list saved from this page";
/// Where a file can be dropped.
pub const DROP: &str = "You can also drop the file anywhere in this box.";
/// Text that is pasted.
pub const PASTE: &str = "Or paste the rows of a spreadsheet, with the names of the columns";
/// Reads what was pasted.
pub const READ: &str = "Read what I pasted";
/// The name of what was pasted.
pub const PASTED: &str = "the text you pasted";
/// The columns.
pub const COLUMNS: &str = "What the columns hold";
/// A column in the table of columns.
pub const COLUMN: &str = "Column";
/// What it holds.
pub const HOLDS: &str = "Holds";
/// What stands in it.
pub const EXAMPLES: &str = "For example";
/// The first rows.
pub const PREVIEW: &str = "The first rows, as read beside as written";
/// The line of a row.
pub const LINE: &str = "Line";
/// The questions.
pub const QUESTIONS: &str = "What the file does not say";
/// An answer that is not chosen yet.
pub const CHOOSE: &str = "Choose …";
/// The unit of numbers.
pub const UNITS: [&str; 2] = ["Months", "Years"];
/// Which kind of clemency to show.
pub const WHICH_KIND: &str = "The list has several kinds of clemency. Which should be shown?";
/// All kinds of clemency.
pub const ALL_KINDS: &str = "All kinds";
/// Commutations that the list calls by several names.
pub const COMMUTATIONS: &str = "All commutations";
/// A kind of clemency that is not stated.
pub const NO_KIND: &str = "(not stated)";
/// What was not read.
pub const FAULTS: &str = "What was not read, and why";
/// What a reader of the list should know.
pub const REMARKS: &str = "What to know about this list";
/// Saves what was not read as a file.
pub const DOWNLOAD_FAULTS: &str = "Download all of these as CSV";
/// What the list is about.
pub const ABOUT: &str = "About the list";
/// The person who granted.
pub const GRANTER: &str = "Who granted";
/// The name of who granted in headlines.
pub const IN_SHORT: &str = "Name in headlines, if not the surname";
/// The office.
pub const OFFICE: &str = "Office, such as Governor";
/// The title of the list.
pub const LIST_TITLE: &str = "Title of the list";
/// The days in office.
pub const DAYS: [&str; 2] = ["First day in office", "Last day in office"];
/// Who published the list.
pub const PUBLISHER: &str = "Source of the list";
/// Its address.
pub const ADDRESS: &str = "Its web address";
/// The month of the copy.
pub const COPIED: &str = "Month of the copy, such as 2026-11";
/// Days to mark.
pub const MARKS: &str = "Days to mark in the chart, one a line, such as 2020-11-03 Election";
/// Days in office that are not in order.
pub const WRONG_DAYS: &str = "The last day in office is before the first.";
/// What has to be done about that.
pub const CORRECT: &str = "First correct the description of the list above.";
/// Leaves names out.
pub const NAMELESS: &str = "Leave all names out of the list";
/// Reads drugs from the offenses.
pub const OFFENSES: &str = "Read drugs and firearms from the words of the offenses";
/// Shows the list.
pub const SHOW: &str = "Show it";

/// What has to be done before the list can be shown, with this many questions open.
#[must_use]
pub fn missing(questions: usize) -> String {
    match questions {
        0 => "No row has a date of grant, so there is nothing to show.".to_owned(),
        1 => "First answer the question above.".to_owned(),
        more => format!("First answer the {more} questions above."),
    }
}

/// How many rows ended where: `60 rows: 58 are in the charts, 1 is not, and 1 was not read.`
#[must_use]
pub fn counts(counts: &commutations_lists::Counts) -> String {
    let told = [
        (counts.in_charts, "in the charts"),
        (
            counts.no_day,
            "in the list but not in the charts, because the date of grant is missing",
        ),
        (counts.waiting, "waiting for an answer"),
        (counts.not_read, "not read"),
        (counts.other_kinds, "of a kind that is not shown"),
        (
            counts.repeated_headers,
            "repeating the names of the columns",
        ),
    ];
    let told: Vec<String> = told
        .into_iter()
        .filter(|(rows, _)| *rows > 0)
        .map(|(rows, words)| format!("{} {words}", count(rows)))
        .collect();
    let rows = counted(counts.rows, "row", "rows");
    format!("{rows}: {}.", told.join(", "))
}

/// Why a file is refused.
#[must_use]
pub fn refused(name: &str, why: &str) -> String {
    format!("“{name}” is not read: {why}")
}

/// Why a file in the form of this project is refused.
#[must_use]
pub fn not_a_list(name: &str, why: &str) -> String {
    format!("“{name}” is not a list that this page can read: {why}.")
}

/// Says that a file could not be opened.
#[must_use]
pub fn not_opened(name: &str) -> String {
    format!("“{name}” could not be opened, or its letters are in an encoding that is not known.")
}

/// A list of this project, which says itself what it is about.
#[must_use]
pub fn a_list(title: &str, people: u32) -> String {
    let people = counted(people, "person", "people");
    format!("A list saved from this page: {title}, {people}.")
}

/// A month of the copy that is none.
#[must_use]
pub fn wrong_month(written: &str) -> String {
    format!("“{written}” is not a month such as 2026-11.")
}

/// Lines of the days to mark that have no day.
#[must_use]
pub fn wrong_marks(lines: usize) -> String {
    match lines {
        1 => "One line does not begin with a day such as 2020-11-03, or has no words after it. It is left out.".to_owned(),
        lines => {
            format!("{lines} lines do not begin with a day such as 2020-11-03, or have no words after it. They are left out.")
        }
    }
}

/// A fault beyond those listed.
#[must_use]
pub fn more_faults(faults: usize) -> String {
    format!("And {faults} more, which the file below has.")
}

/// What the page says when it is saved.
pub const SAVING: &str = "Drawing the page …";
/// What is said where a frame may forbid downloads.
#[must_use]
pub fn by_hand(file: &str) -> String {
    format!("This frame may forbid downloads. Copy the text below into a file named “{file}”.")
}

/// What the page says if it cannot be saved.
#[must_use]
pub fn not_saved(why: &str) -> String {
    format!("The page could not be saved: {why}. The list itself can be saved.")
}

/// What the page says if a file cannot be saved.
#[must_use]
pub fn file_not_saved(file: &str) -> String {
    format!("The file “{file}” could not be saved.")
}

/// The description of a saved page.
#[must_use]
pub fn description(title: &str, people: u32) -> String {
    let people = counted(people, "person", "people");
    format!(
        "{title}: {people}, by date and by length of sentence. Select in one chart to see the others change."
    )
}
