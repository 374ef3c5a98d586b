//! What the source says of the figures of a row: the table's own, counted, worked out, told.

use crate::error::Fault;
use crate::pattern::pattern;
use commutations::domain::{Basis, Day};
use regex::Regex;
use std::sync::LazyLock;

/// How far the figures of one row can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bases {
    pub commutations: Basis,
    pub pardons: Basis,
    /// `None` where the row is only about grants.
    pub received: Option<Basis>,
    /// The day up to which the row counts, where it is not over.
    pub as_of: Option<Day>,
}

static SO_FAR: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^doj_list_count \(partial: DOJ page as seen (\d{4}-\d{2}-\d{2})\)$")
});

/// Reads a cell of the column `basis`. A form that is not known is refused.
pub(super) fn read(text: &str) -> Result<Bases, Fault> {
    let unknown = || Fault::new("a basis that is not known", text);
    if let Some(found) = SO_FAR.captures(text) {
        let day = Day::parse_iso(&found[1]).ok_or_else(unknown)?;
        return Ok(Bases {
            as_of: Some(day),
            ..alike(Basis::Partial)
        });
    }
    // Grants were counted, and equal the totals; the petitions are a total less the years before.
    if text == "doj_list_count + derived_from_doj_totals" {
        return Ok(Bases {
            received: Some(Basis::Derived),
            ..alike(Basis::Counted)
        });
    }
    if let Some((pardons, commutations)) = apart(text) {
        return Ok(Bases {
            commutations: word(commutations).ok_or_else(unknown)?,
            pardons: word(pardons).ok_or_else(unknown)?,
            received: None,
            as_of: None,
        });
    }
    word(text).map(alike).ok_or_else(unknown)
}

const fn alike(basis: Basis) -> Bases {
    Bases {
        commutations: basis,
        pardons: basis,
        received: Some(basis),
        as_of: None,
    }
}

/// What is said of pardons, and of commutations, where they are told apart.
fn apart(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix("pardons ")?.split_once("; commutations ")
}

fn word(text: &str) -> Option<Basis> {
    match text {
        "doj_table" => Some(Basis::Table),
        "doj_list_count" => Some(Basis::Counted),
        "derived_from_doj_totals" => Some(Basis::Derived),
        // A part counted, a part told: as good as the part that is told.
        "press_citing_doj" | "doj_list_count + press" => Some(Basis::Press),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Basis::{Counted, Derived, Partial, Press, Table};

    #[test]
    fn each_figure_has_its_own_basis() {
        for (text, commutations, pardons, received) in [
            ("doj_table", Table, Table, Some(Table)),
            ("doj_list_count", Counted, Counted, Some(Counted)),
            ("press_citing_doj", Press, Press, Some(Press)),
            (
                "doj_list_count + derived_from_doj_totals",
                Counted,
                Counted,
                Some(Derived),
            ),
            (
                "pardons doj_list_count; commutations derived_from_doj_totals",
                Derived,
                Counted,
                None,
            ),
            (
                "pardons doj_list_count + press; commutations doj_list_count",
                Counted,
                Press,
                None,
            ),
        ] {
            let expected = Bases {
                commutations,
                pardons,
                received,
                as_of: None,
            };
            assert_eq!(read(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_over_says_until_when_it_counts() {
        let bases = read("doj_list_count (partial: DOJ page as seen 2026-09-23)").unwrap();
        assert_eq!(bases.commutations, Partial);
        assert_eq!(bases.as_of, Day::from_ymd(2026, 9, 23));
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "doj",
            "DOJ_TABLE",
            "doj_table + press",
            "pardons doj_table",
            "pardons doj_table; commutations guessed",
            "commutations doj_table; pardons doj_table",
            "doj_list_count (partial: DOJ page as seen 2026-09-31)",
            "doj_list_count (partial)",
        ] {
            assert_eq!(read(text).unwrap_err().text, text);
        }
    }
}
