//! Builds the history from tables of clemency by fiscal year and by president.

mod basis;
mod conflict;
mod coverage;
mod figures;
mod note;
mod origin;
mod president;
mod provenance;
mod report;
mod roster;
mod table;
mod totals;
mod year;

pub(super) use provenance::HistoryProvenance;

use super::DataError;
use commutations::data::{History, encode_history};
use commutations::domain::{Day, FiscalYear, President};
use coverage::Coverage;
use origin::Origin;
use roster::ROSTER;
use std::path::Path;
use table::SourceTable;

/// The source, as shown to readers.
const SOURCE: &str = "U.S. Department of Justice, Office of the Pardon Attorney: its own statistics (www.justice.gov/pardon/clemency-statistics) up to fiscal year 2016, as it released them at kaggle.com/datasets/doj/presidential-pardons; after that the grants counted on its lists of names, and its totals as others quote them.";

/// The history and its provenance.
pub(super) struct Made {
    pub history: History,
    pub provenance: HistoryProvenance,
    /// A summary for printing.
    pub report: String,
}

/// Reads and checks both tables.
pub(super) fn make(years: &Path, presidents: &Path) -> Result<Made, DataError> {
    let years = table::read(years, &year::COLUMNS)?;
    let presidents = table::read(presidents, &president::COLUMNS)?;
    let (mut history, origins) = read(&years, &presidents)?;
    note::add(&mut history)?;
    totals::check(&history)?;
    conflict::check(&history)?;
    let provenance = provenance::provenance(&provenance::Made {
        years: &years,
        presidents: &presidents,
        origins: &origins,
        history: &history,
    });
    Ok(Made {
        report: report::report(&history),
        history,
        provenance,
    })
}

/// Returns the history without notes, and the origin of each president's totals.
fn read(
    years: &SourceTable,
    presidents: &SourceTable,
) -> Result<(History, Vec<Origin>), DataError> {
    let (own, until) = fiscal_years(years)?;
    let (people, covers, origins) = in_office(presidents, &own)?;
    let draft = History {
        presidents: people,
        years: own,
        subject: None,
        as_of: as_of(until, &covers, presidents)?,
        source: SOURCE.to_owned(),
    };
    // Parsing the encoded file sets the keys of the years and checks their order.
    Ok((History::from_file(&encode_history(&draft))?, origins))
}

/// Returns the years in table order, and the last days counted of years that have not ended.
fn fiscal_years(table: &SourceTable) -> Result<(Vec<FiscalYear>, Vec<Day>), DataError> {
    let mut years = Vec::with_capacity(table.rows.len());
    let mut until = Vec::new();
    for row in &table.rows {
        let (year, bases) = year::read(row)?;
        until.extend(bases.as_of);
        years.push(year);
    }
    Ok((years, until))
}

type InOffice = (Vec<President>, Vec<Coverage>, Vec<Origin>);

fn in_office(table: &SourceTable, years: &[FiscalYear]) -> Result<InOffice, DataError> {
    if table.rows.len() != ROSTER.len() {
        return Err(DataError::Presidents {
            file: table.name.clone(),
            found: table.rows.len(),
            known: ROSTER.len(),
        });
    }
    let mut found = InOffice::default();
    for (index, row) in table.rows.iter().enumerate() {
        let own: Vec<&FiscalYear> = years
            .iter()
            .filter(|year| year.president == index)
            .collect();
        let (president, coverage, origin) = president::read(row, index, &own)?;
        found.0.push(president);
        found.1.push(coverage);
        found.2.push(origin);
    }
    Ok(found)
}

/// Returns the last day counted, on which both tables must agree.
fn as_of(years: Vec<Day>, covers: &[Coverage], table: &SourceTable) -> Result<Day, DataError> {
    let mut days = years;
    days.extend(covers.iter().filter_map(|coverage| coverage.as_of));
    days.dedup();
    match (days.as_slice(), table.rows.last()) {
        ([day], _) => Ok(*day),
        (_, Some(row)) => Err(row.fault(
            "the tables do not agree on the last day counted",
            "coverage",
        )),
        (_, None) => Err(DataError::Presidents {
            file: table.name.clone(),
            found: 0,
            known: ROSTER.len(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use table::TableRow;

    fn presidents() -> SourceTable {
        SourceTable {
            name: "presidents.csv".to_owned(),
            sha256: String::new(),
            rows: vec![TableRow {
                file: "presidents.csv".to_owned(),
                line: 24,
                cells: vec![("coverage", "FY2025-FY2026".to_owned())],
            }],
        }
    }

    fn covering(day: u32) -> Coverage {
        Coverage {
            first: 2025,
            last: 2026,
            is_late: false,
            as_of: Day::from_ymd(2026, 9, day),
        }
    }

    #[test]
    fn both_tables_have_the_same_last_day() {
        let day = Day::from_ymd(2026, 9, 23).unwrap();
        let found = as_of(vec![day], &[covering(23)], &presidents());
        assert_eq!(found.unwrap(), day);
        for (years, covers) in [(vec![day], vec![covering(22)]), (vec![], vec![])] {
            assert_eq!(
                as_of(years, &covers, &presidents())
                    .unwrap_err()
                    .to_string(),
                "presidents.csv, line 24: the tables do not agree on the last day counted: “FY2025-FY2026”"
            );
        }
    }

    #[test]
    fn a_missing_president_is_refused() {
        let refusal = in_office(&presidents(), &[]).unwrap_err().to_string();
        assert_eq!(refusal, "presidents.csv: 1 presidents instead of 23");
    }
}
