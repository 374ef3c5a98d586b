//! What a row is: a header, a name, a field, more of a field, or nothing.

use super::raw::RawRow;
use super::{date, entry::Field};
use crate::pattern::pattern;
use commutations::domain::Day;
use regex::Regex;
use std::sync::LazyLock;

/// The part that a row plays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// The date of the grants that follow.
    Header(Day),
    /// A person's name; the bulleted list of the earlier copy adds a place of residence, which is left out.
    Name { name: String, bulleted: bool },
    /// A field's label with the first line of its text.
    Field(Field, String),
    /// A field's label with no text.
    BareLabel(Field),
    /// A further line of the field above.
    More(String),
    /// Nothing.
    Blank,
}

static HEADER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?i)([A-Z]+ \d{1,2}, \d{4})(?: Download PDF Clemency Warrant)?$"));
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    // In the bulleted list the label stands in both columns.
    pattern(
        r"^(?i)(offense|district/date|sentence|terms of grant|commutation grant):\s*(?:offense:\s*)?(.*)$",
    )
});
static BULLET: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^• ?(.+?) ?[–_-] ?[^–_]+, ?[A-Z][A-Za-z.]+$"));

/// Tells what each row is. A name is known by the label that follows it.
pub(super) fn pieces(rows: &[RawRow]) -> Vec<(u32, Piece)> {
    rows.iter()
        .enumerate()
        .map(|(index, row)| (row.line, piece(row, rows.get(index + 1))))
        .collect()
}

fn piece(row: &RawRow, next: Option<&RawRow>) -> Piece {
    if row.key.is_empty() && row.text.is_empty() {
        return Piece::Blank;
    }
    if let Some(day) = header(row) {
        return Piece::Header(day);
    }
    if let Some(parts) = LABEL.captures(&joined(row))
        && let Some(field) = Field::of_label(&parts[1])
    {
        return match &parts[2] {
            "" => Piece::BareLabel(field),
            text => Piece::Field(field, text.to_owned()),
        };
    }
    if let Some(parts) = BULLET.captures(&row.text) {
        return Piece::Name {
            name: parts[1].trim().to_owned(),
            bulleted: true,
        };
    }
    if row.key.is_empty() && next.is_some_and(opens_record) {
        return Piece::Name {
            name: row.text.clone(),
            bulleted: false,
        };
    }
    Piece::More(joined(row))
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
        .is_some_and(|parts| Field::of_label(&parts[1]) == Some(Field::Offence))
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

    fn one(key: &str, text: &str) -> Piece {
        piece(&row(key, text), None)
    }

    /// Trap 1.
    #[test]
    fn a_header_comes_in_several_shapes() {
        let day = Day::parse_iso("2016-05-05").unwrap();
        let warrant = "MAY 5, 2016 Download PDF Clemency Warrant";
        for (key, text) in [
            ("42495", ""),
            ("MAY 5, 2016", ""),
            ("", "May 5, 2016"),
            (warrant, warrant),
            ("", warrant),
        ] {
            assert_eq!(one(key, text), Piece::Header(day), "{key}|{text}");
        }
    }

    /// Trap 2: the dash of the bulleted list can be an underscore.
    #[test]
    fn a_bulleted_name_loses_its_place() {
        for text in [
            "• Al B. Cee, Jr. _ Some Town, WI",
            "• Al B. Cee, Jr. –Some Town, WI",
        ] {
            assert_eq!(
                one("", text),
                Piece::Name {
                    name: "Al B. Cee, Jr.".to_owned(),
                    bulleted: true
                }
            );
        }
    }

    #[test]
    fn a_name_is_known_by_what_follows_and_a_label_may_stand_in_either_column() {
        let offence = row("Offense:", "Theft");
        assert!(matches!(
            piece(&row("", "Al Cee"), Some(&offence)),
            Piece::Name { .. }
        ));
        assert_eq!(one("", "2. Arson"), Piece::More("2. Arson".to_owned()));
        assert_eq!(one("", "District/Date:"), Piece::BareLabel(Field::District));
        assert_eq!(
            one("Offense:", "Offense: Arson"),
            Piece::Field(Field::Offence, "Arson".to_owned())
        );
        assert_eq!(
            one("", "Commutation Grant: Done"),
            Piece::Field(Field::Grant, "Done".to_owned())
        );
    }
}
