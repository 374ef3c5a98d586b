//! The basis of each figure of a row: from the table, counted, derived, or reported by the press.

use crate::error::Fault;
use crate::pattern::pattern;
use commutations::domain::{Basis, Day};
use regex::Regex;
use std::sync::LazyLock;

/// The basis of each figure of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bases {
    pub commutations: Basis,
    pub pardons: Basis,
    /// `None` if the row has only grants.
    pub received: Option<Basis>,
    /// The last day counted, if the year has not ended.
    pub as_of: Option<Day>,
}

static SO_FAR: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^doj_list_count \(partial: DOJ page as seen (\d{4}-\d{2}-\d{2})\)$")
});

/// Reads a cell of the column `basis`.
pub(super) fn read(text: &str) -> Result<Bases, Fault> {
    let unknown = || Fault::new("unknown basis", text);
    if let Some(found) = SO_FAR.captures(text) {
        let day = Day::parse_iso(&found[1]).ok_or_else(unknown)?;
        return Ok(Bases {
            as_of: Some(day),
            ..alike(Basis::Partial)
        });
    }
    // Grants were counted and equal the totals; petitions are a total minus the earlier years.
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

/// The bases of pardons and of commutations, if they are given separately.
fn apart(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix("pardons ")?.split_once("; commutations ")
}

fn word(text: &str) -> Option<Basis> {
    match text {
        "doj_table" => Some(Basis::Table),
        "doj_list_count" => Some(Basis::Counted),
        "derived_from_doj_totals" => Some(Basis::Derived),
        // Partly counted and partly reported by the press: the weaker basis applies.
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
    fn an_unfinished_year_has_a_last_day() {
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
