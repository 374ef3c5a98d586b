//! `cargo xtask data`: creates the project's data files from two copies of the published list and two tables
//! of clemency since 1900.
//!
//! Rows are classified and grouped into entries, one per person; entries are read as people, and people
//! become records. If any row cannot be used, the command fails and names the row.

mod case_text;
mod compare;
mod court;
mod date;
mod district;
mod drug;
mod edition;
mod effect;
mod entry;
mod error;
mod grant_date;
mod history;
mod mojibake;
mod notes;
mod number;
mod offense;
mod pattern;
mod person;
mod provenance;
mod raw;
mod records;
mod report;
mod row_kind;
mod sentence;
mod source_file;
mod term;
mod total;
mod value_text;
mod write;

use error::{DataError, Fault};

use clap::Parser;
use commutations::domain::Day;
use entry::{Entry, RowCounts};
use person::Person;
use provenance::Input;
use raw::RawFile;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Make the data files from two copies of the published list and two tables of clemency since 1900
#[derive(Clone, Debug, Parser)]
#[command(name = "cargo xtask data", bin_name = "cargo xtask data")]
struct Arguments {
    /// The complete copy of January 2019 (CSV)
    #[arg(long)]
    main: PathBuf,
    /// The copy of January 2017, with which the first is compared (CSV)
    #[arg(long)]
    check: PathBuf,
    /// Clemency by fiscal year since 1900 (CSV)
    #[arg(long)]
    years: PathBuf,
    /// Clemency by president since 1900 (CSV)
    #[arg(long)]
    presidents: PathBuf,
    /// The folder to write the files to
    #[arg(long, default_value = "data")]
    out: PathBuf,
}

/// A copy of the list, with its rows grouped into entries.
struct Copy {
    file: RawFile,
    entries: Vec<Entry>,
    counts: RowCounts,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads both copies and both tables, writes the data files, and prints a summary.
fn run(args: &Arguments) -> Result<(), DataError> {
    let made = history::make(&args.years, &args.presidents)?;
    let later = copy(&args.main)?;
    let earlier = copy(&args.check)?;
    let earlier_days = grant_date::of_earlier(&earlier.entries, &earlier.file.name)?;
    let names = earlier.entries.iter().map(|entry| entry.name.as_str());
    let dated: Vec<_> = earlier_days.iter().copied().zip(names).collect();
    let later_days = grant_date::of_later(&later.entries, &later.file.name, &dated)?;
    let mut people = self::people(&later, &later_days)?;
    let earlier_people = self::people(&earlier, &earlier_days)?;

    people.sort_by_key(|person| (person.granted, person.line));
    let comparison = compare::compare(&people, &earlier_people);
    compare::apply(&mut people, &comparison);
    let mut dataset = records::dataset(&mut people);
    edition::set(&mut dataset)?;
    write::records(&args.out.join("records.json"), &dataset)?;
    write::history(&args.out.join("history.json"), &made.history)?;
    let inputs = vec![later_input(&later), earlier_input(&earlier)];
    let provenance =
        provenance::provenance(inputs, &dataset, &people, &comparison, made.provenance);
    write::provenance(&args.out.join("provenance.json"), &provenance)?;
    println!("{}\n{}", report::report(&dataset), made.report);
    Ok(())
}

fn copy(path: &Path) -> Result<Copy, DataError> {
    let file = raw::read(path)?;
    let (entries, counts) = entry::gather(&file.name, row_kind::row_kinds(&file.rows))?;
    if counts.total() != file.rows.len() {
        return Err(DataError::Lost {
            file: file.name,
            placed: counts.total(),
            rows: file.rows.len(),
        });
    }
    Ok(Copy {
        file,
        entries,
        counts,
    })
}

fn people(copy: &Copy, days: &[Day]) -> Result<Vec<Person>, DataError> {
    copy.entries
        .iter()
        .zip(days)
        .map(|(entry, day)| person::read(entry, *day, &copy.file.name))
        .collect()
}

fn later_input(copy: &Copy) -> Input {
    Input {
        role: "main",
        copied: "2019-01",
        origin: "https://github.com/cocteau/D4D, data/commutations.csv, commit e889c642: a copy of www.justice.gov/pardon/obama-commutations",
        licence: "The page is a work of the U.S. government, in the public domain in the United States",
        ..input(copy)
    }
}

fn earlier_input(copy: &Copy) -> Input {
    Input {
        role: "check",
        copied: "2017-01",
        origin: "https://github.com/fivethirtyeight/data, obama-commutations/obama_commutations.csv, commit fcf572c4: a copy of the same page",
        licence: "CC BY 4.0, FiveThirtyEight",
        ..input(copy)
    }
}

fn input(copy: &Copy) -> Input {
    Input {
        role: "",
        file: copy.file.name.clone(),
        copied: "",
        origin: "",
        licence: "",
        sha256: copy.file.sha256.clone(),
        people: copy.entries.len(),
        rows: copy.file.rows.len(),
        rows_by_part: copy.counts,
    }
}
