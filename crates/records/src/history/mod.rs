//! From the compiled tables of clemency by fiscal year and by president to the history.

mod account;
mod basis;
mod conflict;
mod coverage;
mod figures;
mod note;
mod origin;
mod president;
mod report;
mod roster;
mod sheet;
mod sums;
mod year;

pub(super) use account::Account;

use super::DataError;
use commutations::data::{History, encode_history};
use commutations::domain::{Day, FiscalYear, President};
use coverage::Coverage;
use origin::Origin;
use roster::ROSTER;
use sheet::Sheet;
use std::path::Path;

/// What the figures are, for readers.
const SOURCE: &str = "U.S. Department of Justice, Office of the Pardon Attorney: its own statistics (www.justice.gov/pardon/clemency-statistics) up to fiscal year 2016, as it released them at kaggle.com/datasets/doj/presidential-pardons; after that the grants counted on its lists of names, and its totals as others quote them.";

/// The history, and where it comes from.
pub(super) struct Made {
    pub history: History,
    pub account: Account,
    /// What was made, in words.
    pub report: String,
}

/// Reads both tables.
pub(super) fn make(years: &Path, presidents: &Path) -> Result<Made, DataError> {
    let years = sheet::read(years, &year::COLUMNS)?;
    let presidents = sheet::read(presidents, &president::COLUMNS)?;
    let (mut history, origins) = read(&years, &presidents)?;
    note::add(&mut history)?;
    sums::check(&history)?;
    conflict::check(&history)?;
    let account = account::account(&account::Made {
        years: &years,
        presidents: &presidents,
        origins: &origins,
        history: &history,
    });
    Ok(Made {
        report: report::report(&history),
        history,
        account,
    })
}

/// The history without notes, and where each president's totals come from.
fn read(years: &Sheet, presidents: &Sheet) -> Result<(History, Vec<Origin>), DataError> {
    let (own, until) = fiscal_years(years)?;
    let (people, covers, origins) = in_office(presidents, &own)?;
    let draft = History {
        presidents: people,
        years: own,
        as_of: as_of(until, &covers, presidents)?,
        source: SOURCE.to_owned(),
    };
    // The reader of the file names the years, and refuses what is out of order.
    Ok((History::from_file(&encode_history(&draft))?, origins))
}

/// The years in the order of the source, and the days up to which those that are not over count.
fn fiscal_years(sheet: &Sheet) -> Result<(Vec<FiscalYear>, Vec<Day>), DataError> {
    let mut years = Vec::with_capacity(sheet.rows.len());
    let mut until = Vec::new();
    for row in &sheet.rows {
        let (year, bases) = year::read(row)?;
        until.extend(bases.as_of);
        years.push(year);
    }
    Ok((years, until))
}

type InOffice = (Vec<President>, Vec<Coverage>, Vec<Origin>);

fn in_office(sheet: &Sheet, years: &[FiscalYear]) -> Result<InOffice, DataError> {
    if sheet.rows.len() != ROSTER.len() {
        return Err(DataError::Presidents {
            file: sheet.name.clone(),
            found: sheet.rows.len(),
            known: ROSTER.len(),
        });
    }
    let mut found = InOffice::default();
    for (place, row) in sheet.rows.iter().enumerate() {
        let own: Vec<&FiscalYear> = years
            .iter()
            .filter(|year| year.president == place)
            .collect();
        let (president, coverage, origin) = president::read(row, place, &own)?;
        found.0.push(president);
        found.1.push(coverage);
        found.2.push(origin);
    }
    Ok(found)
}

/// The one day up to which the last figures of both tables count.
fn as_of(years: Vec<Day>, covers: &[Coverage], sheet: &Sheet) -> Result<Day, DataError> {
    let mut days = years;
    days.extend(covers.iter().filter_map(|coverage| coverage.as_of));
    days.dedup();
    match (days.as_slice(), sheet.rows.last()) {
        ([day], _) => Ok(*day),
        (_, Some(row)) => Err(row.fault("not the one day up to which the years count", "coverage")),
        (_, None) => Err(DataError::Presidents {
            file: sheet.name.clone(),
            found: 0,
            known: ROSTER.len(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sheet::SheetRow;

    fn presidents() -> Sheet {
        Sheet {
            name: "presidents.csv".to_owned(),
            sha256: String::new(),
            rows: vec![SheetRow {
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
    fn both_tables_count_up_to_one_day() {
        let day = Day::from_ymd(2026, 9, 23).unwrap();
        let found = as_of(vec![day], &[covering(23)], &presidents());
        assert_eq!(found.unwrap(), day);
        for (years, covers) in [(vec![day], vec![covering(22)]), (vec![], vec![])] {
            assert_eq!(
                as_of(years, &covers, &presidents())
                    .unwrap_err()
                    .to_string(),
                "presidents.csv, line 24: not the one day up to which the years count: “FY2025-FY2026”"
            );
        }
    }

    #[test]
    fn a_president_too_few_is_refused() {
        let refusal = in_office(&presidents(), &[]).unwrap_err().to_string();
        assert_eq!(refusal, "presidents.csv: 1 presidents, where 23 are known");
    }
}
