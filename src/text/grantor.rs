//! The president who granted, and the days that belong to that presidency: every word of the page that depends on
//! whose grants the records hold.

/// The name of the page.
pub const PAGE: &str = "Commutations by President Obama";

/// The president in the legend of the charts of the history.
pub const LABEL: &str = "Obama";

/// The others beside that president.
pub const OTHERS: &str = "other presidents";

/// How to select in the chart of presidents.
pub const SELECT_PRESIDENTS: &str =
    "Select Obama to see the people in the records; select others to compare them with Obama.";

/// What is said of a year of another president.
pub const NOT_IN_RECORDS: &str =
    "Who they were is not in the records of this page, which are President Obama’s. ";
