//! What is said if data cannot be loaded or read, or the page fails.

/// What is said if the program has failed.
pub const PAGE_FAULT: &str = "The page met a fault and has stopped answering; what it shows may be out of date. \
    Reloading it starts anew from its address.";

/// The button that loads the page again.
pub const TRY_AGAIN: &str = "Try again";

/// What is said of the report if there is no history.
pub const NO_HISTORY: &str = "The report cannot be checked without the history.";

/// What stands for the history or the report of a list that comes without.
pub const NOT_THERE: &str = "The list comes without it.";

/// What is said of a file that could not be loaded; `status` is that of the answer, if there was one.
#[must_use]
pub fn not_loaded(file: &str, status: Option<u16>) -> String {
    match status {
        Some(status) => format!("“{file}” could not be loaded (status {status})."),
        None => format!("“{file}” could not be loaded."),
    }
}

/// What is said of a file that is not text.
#[must_use]
pub fn not_text(file: &str) -> String {
    format!("“{file}” is not text.")
}

/// What is said of a file with a fault, as the end of another sentence.
#[must_use]
pub fn fault_in(file: &str, fault: &str) -> String {
    format!("“{file}”: {fault}.")
}

/// What is said of a history with a fault.
#[must_use]
pub fn history_unread(fault: &str) -> String {
    format!("The history could not be read: {fault}.")
}

/// What is said of a report with a fault.
#[must_use]
pub fn report_unread(fault: &str) -> String {
    format!("The report could not be read: {fault}.")
}

/// What is said of records with a fault or none, `why` in a sentence of its own.
#[must_use]
pub fn records_unread(why: &str) -> String {
    format!(
        "The records could not be read: {why} This page is a still picture of all commutations."
    )
}

/// What is said if the page has no place for the charts.
pub const NO_ROOT: &str = "The page has no element “app” to show the charts in.";
