//! Classifies rows: header, name, field, continuation, or blank.

use super::raw::RawRow;
use super::{date, entry::Field};
use crate::pattern::pattern;
use commutations::domain::Day;
use regex::Regex;
use std::sync::LazyLock;

/// The kind of a row, and its contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// The date of the grants that follow.
    Header(Day),
    /// A person's name. The bulleted list in the earlier copy adds a residence, which is dropped.
    Name { name: String, bulleted: bool },
    /// A field's label and the first line of its text.
    Field(Field, String),
    /// A field's label without text.
    BareLabel(Field),
    /// Another line of the field above.
    Continuation(String),
    /// An empty row.
    Blank,
}

static HEADER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?i)([A-Z]+ \d{1,2}, \d{4})(?: Download PDF Clemency Warrant)?$"));
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    // In the bulleted list, both columns have the label.
    pattern(
        r"^(?i)(offense|district/date|sentence|terms of grant|commutation grant):\s*(?:offense:\s*)?(.*)$",
    )
});
static BULLET: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^• ?(.+?) ?[–_-] ?[^–_]+, ?[A-Z][A-Za-z.]+$"));

/// Returns the kind of each row, with its line. A name is recognized by the label that follows it.
pub(super) fn row_kinds(rows: &[RawRow]) -> Vec<(u32, RowKind)> {
    rows.iter()
        .enumerate()
        .map(|(index, row)| (row.line, row_kind(row, rows.get(index + 1))))
        .collect()
}

fn row_kind(row: &RawRow, next: Option<&RawRow>) -> RowKind {
    if row.key.is_empty() && row.text.is_empty() {
        return RowKind::Blank;
    }
    if let Some(day) = header(row) {
        return RowKind::Header(day);
    }
    if let Some(parts) = LABEL.captures(&joined(row))
        && let Some(field) = Field::of_label(&parts[1])
    {
        return match &parts[2] {
            "" => RowKind::BareLabel(field),
            text => RowKind::Field(field, text.to_owned()),
        };
    }
    if let Some(parts) = BULLET.captures(&row.text) {
        return RowKind::Name {
            name: parts[1].trim().to_owned(),
            bulleted: true,
        };
    }
    if row.key.is_empty() && next.is_some_and(opens_record) {
        return RowKind::Name {
            name: row.text.clone(),
            bulleted: false,
        };
    }
    RowKind::Continuation(joined(row))
}

fn joined(row: &RawRow) -> String {
    format!("{} {}", row.key, row.text).trim().to_owned()
}

fn header(row: &RawRow) -> Option<Day> {
    let of = |text: &str| date::read(HEADER.captures(text)?.get(1)?.as_str());
    date::from_serial(&row.key)
        .filter(|_| row.text.is_empty())
        .or_else(|| of(&row.key))
        .or_else(|| row.key.is_empty().then(|| of(&row.text)).flatten())
}

fn opens_record(row: &RawRow) -> bool {
    LABEL
        .captures(&joined(row))
        .is_some_and(|parts| Field::of_label(&parts[1]) == Some(Field::Offense))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(key: &str, text: &str) -> RawRow {
        RawRow {
            line: 1,
            key: key.to_owned(),
            text: text.to_owned(),
        }
    }

    fn one(key: &str, text: &str) -> RowKind {
        row_kind(&row(key, text), None)
    }

    #[test]
    fn a_header_comes_in_several_forms() {
        let day = Day::parse_iso("2016-05-05").unwrap();
        let warrant = "MAY 5, 2016 Download PDF Clemency Warrant";
        for (key, text) in [
            ("42495", ""),
            ("MAY 5, 2016", ""),
            ("", "May 5, 2016"),
            (warrant, warrant),
            ("", warrant),
        ] {
            assert_eq!(one(key, text), RowKind::Header(day), "{key}|{text}");
        }
    }

    /// The dash of the bulleted list can be an underscore.
    #[test]
    fn a_bulleted_name_loses_its_residence() {
        for text in [
            "• Al B. Cee, Jr. _ Some Town, WI",
            "• Al B. Cee, Jr. –Some Town, WI",
        ] {
            assert_eq!(
                one("", text),
                RowKind::Name {
                    name: "Al B. Cee, Jr.".to_owned(),
                    bulleted: true
                }
            );
        }
    }

    #[test]
    fn a_name_is_recognized_by_the_next_row_and_a_label_in_either_column() {
        let offense = row("Offense:", "Theft");
        assert!(matches!(
            row_kind(&row("", "Al Cee"), Some(&offense)),
            RowKind::Name { .. }
        ));
        assert_eq!(
            one("", "2. Arson"),
            RowKind::Continuation("2. Arson".to_owned())
        );
        assert_eq!(
            one("", "District/Date:"),
            RowKind::BareLabel(Field::District)
        );
        assert_eq!(
            one("Offense:", "Offense: Arson"),
            RowKind::Field(Field::Offense, "Arson".to_owned())
        );
        assert_eq!(
            one("", "Commutation Grant: Done"),
            RowKind::Field(Field::Grant, "Done".to_owned())
        );
    }
}
