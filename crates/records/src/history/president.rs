//! Converts a row of the table of presidents.

use super::coverage::{self, Coverage};
use super::origin::{self, Origin};
use super::roster::ROSTER;
use super::table::TableRow;
use crate::DataError;
use commutations::domain::{Basis, Figure, FiscalYear, President};

/// The columns of the table, in order.
pub(super) const COLUMNS: [&str; 11] = [
    "president",
    "term_start",
    "term_end",
    "commutations",
    "pardons",
    "petitions_received",
    "source",
    "coverage",
    "second_source_agrees",
    "cross_checked_against",
    "conflicts_and_caveats",
];

/// Reads the president at `index` of the roster, without a note, and the coverage and origin of the totals.
/// `years` are the years of that president.
pub(super) fn read(
    row: &TableRow,
    index: usize,
    years: &[&FiscalYear],
) -> Result<(President, Coverage, Origin), DataError> {
    let holder = ROSTER
        .get(index)
        .filter(|holder| holder.is_named(row.text("president")))
        .ok_or_else(|| row.fault("another president is expected here", "president"))?;
    let coverage = coverage::read(row.text("coverage")).map_err(|fault| row.at(fault))?;
    let covered = (coverage.first, coverage.last);
    if ends(years) != Some(covered) {
        return Err(row.fault("not the years of the other table", "coverage"));
    }
    let origin = origin::read(row.text("source")).map_err(|fault| row.at(fault))?;
    let figure = |count, basis: fn(&FiscalYear) -> Option<Basis>| Figure {
        count,
        basis: origin.basis(years.iter().filter_map(|year| basis(year))),
    };
    let president = President {
        key: holder.key.to_owned(),
        name: holder.name.to_owned(),
        label: holder.label.to_owned(),
        party: holder.party,
        from: row
            .day("term_start")?
            .ok_or_else(|| row.fault("a date is missing", "term_start"))?,
        to: row.day("term_end")?,
        commutations: figure(row.given("commutations")?, |year| {
            Some(year.commutations.basis)
        }),
        pardons: figure(row.given("pardons")?, |year| Some(year.pardons.basis)),
        received: row
            .count("petitions_received")?
            .map(|count| figure(count, |year| year.received.map(|own| own.basis))),
        coverage: coverage.words(),
        note: String::new(),
    };
    Ok((president, coverage, origin))
}

/// The first and the last of `years`.
fn ends(years: &[&FiscalYear]) -> Option<(u16, u16)> {
    Some((years.first()?.year, years.last()?.year))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "DOJ Clemency Statistics via Kaggle x, summed over fiscal years";

    fn row(cells: &[(&'static str, &str)]) -> TableRow {
        let known = [
            ("president", "William McKinley"),
            ("term_start", "1897-03-04"),
            ("term_end", "1901-09-14"),
            ("commutations", "123"),
            ("pardons", "291"),
            ("petitions_received", ""),
            ("source", TABLE),
            ("coverage", "FY1900-FY1900"),
        ];
        let cells = cells.iter().chain(&known);
        TableRow {
            file: "presidents.csv".to_owned(),
            line: 2,
            cells: cells
                .map(|(name, text)| (*name, (*text).to_owned()))
                .collect(),
        }
    }

    fn year() -> FiscalYear {
        let figure = Figure {
            count: 1,
            basis: Basis::Counted,
        };
        FiscalYear {
            key: String::new(),
            year: 1900,
            president: 0,
            commutations: figure,
            pardons: figure,
            others: 0,
            received: None,
            note: String::new(),
        }
    }

    #[test]
    fn totals_have_the_basis_of_their_source() {
        let (found, ..) = read(&row(&[]), 0, &[&year()]).unwrap();
        assert_eq!((found.key.as_str(), found.received), ("mckinley", None));
        assert_eq!(found.commutations.basis, Basis::Counted);
        let quoted = [("source", "Pew Research Center 2025-02-07 (DOJ data), x")];
        let (found, ..) = read(&row(&quoted), 0, &[&year()]).unwrap();
        assert_eq!(found.pardons.basis, Basis::Press);
    }

    #[test]
    fn invalid_cells_are_refused_with_their_line() {
        for (cells, what) in [
            (
                [("president", "Joe Biden")],
                "another president is expected here: “Joe Biden”",
            ),
            (
                [("coverage", "FY1900-FY1901")],
                "not the years of the other table: “FY1900-FY1901”",
            ),
            ([("source", "Bo")], "unknown source: “Bo”"),
            ([("term_start", "")], "a date is missing: “”"),
            ([("term_end", "1901")], "not a date: “1901”"),
            ([("pardons", "some")], "not a count: “some”"),
        ] {
            let refusal = read(&row(&cells), 0, &[&year()]).unwrap_err().to_string();
            assert_eq!(refusal, format!("presidents.csv, line 2: {what}"));
        }
    }
}
