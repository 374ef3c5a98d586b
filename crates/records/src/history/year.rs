//! A row of the years as a fiscal year.

use super::basis::{self, Bases};
use super::roster;
use super::sheet::SheetRow;
use crate::DataError;
use commutations::domain::{Figure, FiscalYear};

/// The columns of the source.
pub(super) const COLUMNS: [&str; 17] = [
    "president",
    "fiscal_year",
    "received",
    "pardons",
    "commutations",
    "remissions",
    "respites",
    "denied",
    "closed",
    "source",
    "denied_or_closed_combined",
    "granted_total",
    "pending_at_start",
    "received_pardon_petitions",
    "received_commutation_petitions",
    "basis",
    "note",
];

/// The year without its key and its note, and what the row says of its figures.
pub(super) fn read(row: &SheetRow) -> Result<(FiscalYear, Bases), DataError> {
    let bases = basis::read(row.text("basis")).map_err(|fault| row.at(fault))?;
    let (commutations, pardons) = (row.given("commutations")?, row.given("pardons")?);
    let year = FiscalYear {
        key: String::new(),
        year: row
            .text("fiscal_year")
            .parse()
            .map_err(|_| row.fault("no year", "fiscal_year"))?,
        president: roster::place(row.text("president"))
            .ok_or_else(|| row.fault("a president who is not known", "president"))?,
        commutations: Figure {
            count: commutations,
            basis: bases.commutations,
        },
        pardons: Figure {
            count: pardons,
            basis: bases.pardons,
        },
        others: others(row, commutations + pardons)?,
        received: received(row, bases)?,
        note: String::new(),
    };
    Ok((year, bases))
}

/// Remissions and respites. Where a column of theirs is empty, the total of the row, which is always
/// given, shows that there were none.
fn others(row: &SheetRow, grants: u32) -> Result<u32, DataError> {
    let remissions = row.count("remissions")?.unwrap_or(0);
    let others = remissions + row.count("respites")?.unwrap_or(0);
    if grants + others != row.given("granted_total")? {
        return Err(row.fault("the acts do not add up to this total", "granted_total"));
    }
    Ok(others)
}

fn received(row: &SheetRow, bases: Bases) -> Result<Option<Figure>, DataError> {
    let Some(count) = row.count("received")? else {
        return Ok(None);
    };
    let basis = bases
        .received
        .ok_or_else(|| row.fault("petitions of which the basis says nothing", "received"))?;
    Ok(Some(Figure { count, basis }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use commutations::domain::Basis;

    fn row(cells: &[(&'static str, &str)]) -> SheetRow {
        let known = [
            ("president", "Gerald Ford"),
            ("fiscal_year", "1975"),
            ("received", "610"),
            ("pardons", "147"),
            ("commutations", "5"),
            ("remissions", "4"),
            ("granted_total", "156"),
            ("basis", "doj_table"),
        ];
        let cells = cells.iter().chain(&known);
        SheetRow {
            file: "years.csv".to_owned(),
            line: 9,
            cells: cells
                .map(|(name, text)| (*name, (*text).to_owned()))
                .collect(),
        }
    }

    fn refusal(cells: &[(&'static str, &str)]) -> String {
        read(&row(cells)).unwrap_err().to_string()
    }

    #[test]
    fn a_row_is_read_figure_by_figure() {
        let (year, _) = read(&row(&[])).unwrap();
        assert_eq!((year.year, year.president), (1975, 13));
        assert_eq!((year.commutations.count, year.others), (5, 4));
        let received = Some(Figure {
            count: 610,
            basis: Basis::Table,
        });
        assert_eq!(year.received, received);
    }

    #[test]
    fn petitions_that_are_not_given_stay_unknown() {
        let (year, _) = read(&row(&[("received", "")])).unwrap();
        assert_eq!(year.received, None);
    }

    #[test]
    fn what_cannot_be_is_refused_by_line() {
        for (cells, what) in [
            ([("president", "Bo")], "a president who is not known: “Bo”"),
            ([("fiscal_year", "FY75")], "no year: “FY75”"),
            ([("commutations", "")], "a count is missing: “”"),
            (
                [("pardons", "148")],
                "the acts do not add up to this total: “156”",
            ),
            ([("granted_total", "")], "a count is missing: “”"),
            (
                [("basis", "hearsay")],
                "a basis that is not known: “hearsay”",
            ),
            (
                [("basis", "pardons doj_table; commutations doj_table")],
                "petitions of which the basis says nothing: “610”",
            ),
        ] {
            assert_eq!(refusal(&cells), format!("years.csv, line 9: {what}"));
        }
    }
}
