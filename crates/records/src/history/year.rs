//! Converts a row of the table of years.

use super::basis::{self, Bases};
use super::roster;
use super::table::TableRow;
use crate::DataError;
use commutations::domain::{Figure, FiscalYear};

/// The columns of the table, in order.
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

/// Reads the year, without its key and note, and the bases of its figures.
pub(super) fn read(row: &TableRow) -> Result<(FiscalYear, Bases), DataError> {
    let bases = basis::read(row.text("basis")).map_err(|fault| row.at(fault))?;
    let (commutations, pardons) = (row.given("commutations")?, row.given("pardons")?);
    let year = FiscalYear {
        key: String::new(),
        year: row
            .text("fiscal_year")
            .parse()
            .map_err(|_| row.fault("not a year", "fiscal_year"))?,
        president: roster::index_of(row.text("president"))
            .ok_or_else(|| row.fault("unknown president", "president"))?,
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

/// Returns the sum of remissions and respites. An empty cell counts as 0, and the row's total, which is
/// always given, confirms it.
fn others(row: &TableRow, grants: u32) -> Result<u32, DataError> {
    let remissions = row.count("remissions")?.unwrap_or(0);
    let others = remissions + row.count("respites")?.unwrap_or(0);
    if grants + others != row.given("granted_total")? {
        return Err(row.fault("the acts do not add up to this total", "granted_total"));
    }
    Ok(others)
}

fn received(row: &TableRow, bases: Bases) -> Result<Option<Figure>, DataError> {
    let Some(count) = row.count("received")? else {
        return Ok(None);
    };
    let basis = bases
        .received
        .ok_or_else(|| row.fault("the basis of these petitions is missing", "received"))?;
    Ok(Some(Figure { count, basis }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use commutations::domain::Basis;

    fn row(cells: &[(&'static str, &str)]) -> TableRow {
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
        TableRow {
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
    fn missing_petitions_are_unknown() {
        let (year, _) = read(&row(&[("received", "")])).unwrap();
        assert_eq!(year.received, None);
    }

    #[test]
    fn invalid_cells_are_refused_with_their_line() {
        for (cells, what) in [
            ([("president", "Bo")], "unknown president: “Bo”"),
            ([("fiscal_year", "FY75")], "not a year: “FY75”"),
            ([("commutations", "")], "a count is missing: “”"),
            (
                [("pardons", "148")],
                "the acts do not add up to this total: “156”",
            ),
            ([("granted_total", "")], "a count is missing: “”"),
            ([("basis", "hearsay")], "unknown basis: “hearsay”"),
            (
                [("basis", "pardons doj_table; commutations doj_table")],
                "the basis of these petitions is missing: “610”",
            ),
        ] {
            assert_eq!(refusal(&cells), format!("years.csv, line 9: {what}"));
        }
    }
}
