//! Notes for readers on a president's or a year's figures.

use crate::DataError;
use commutations::data::History;

/// The notes on presidents, by key.
const PRESIDENTS: [(&str, &str); 15] = [
    (
        "mckinley",
        "The table begins in July 1899; more than two years of his presidency come before it.",
    ),
    (
        "t-roosevelt",
        "Fiscal years 1902 and 1909, each shared with another president, are counted as his. Another count of all his acts of clemency has 981, where this table has 1,099.",
    ),
    (
        "taft",
        "His first months are counted as Roosevelt’s, and all of fiscal year 1913 as his. Another count of all his acts of clemency has 758, where this table has 831.",
    ),
    (
        "wilson",
        "His first months are counted as Taft’s, and all of fiscal year 1921 as his. Another count of all his acts of clemency has 2,480, where this table has 2,827.",
    ),
    (
        "harding",
        "His first months are counted as Wilson’s, his last weeks as Coolidge’s. Another count of all his acts of clemency has 800, where this table has 773.",
    ),
    (
        "coolidge",
        "Fiscal years 1924 and 1929, each shared with another president, are counted as his. That he has as many pardons as commutations is chance. Another count of all his acts of clemency has 1,545, where this table has 1,691.",
    ),
    (
        "hoover",
        "His first months are counted as Coolidge’s, and all of fiscal year 1933 as his. Another count of all his acts of clemency has 1,385, where this table has 1,198.",
    ),
    (
        "fd-roosevelt",
        "His first months are counted as Hoover’s. Another count of all his acts of clemency has 3,687, where this table has 3,796.",
    ),
    (
        "nixon",
        "The petitions of his last six weeks are not known, and not in the total.",
    ),
    (
        "ford",
        "What the Presidential Clemency Board did for men convicted in the Vietnam era is not counted.",
    ),
    (
        "carter",
        "His proclamation of January 1977 for those who had evaded the draft is not counted.",
    ),
    (
        "obama",
        "1,716 commutations were announced; one did not take effect, and 1,715 are counted.",
    ),
    (
        "trump-1",
        "The department’s total of commutations is 94, its list of names has 92. Early counts have 143 pardons and 11,611 petitions; the later ones are taken.",
    ),
    (
        "biden",
        "The department’s total of commutations is 4,165; the years add up to 4,164, its list of names to 4,168. Pardons by proclamation are not counted: for marijuana in 2022 and 2023, for service members in 2024.",
    ),
    (
        "trump-2",
        "Named grants up to Sept. 23, 2026; the term goes on. Grants by proclamation are not counted: some 1,500 pardons and 14 commutations for Jan. 6, 2021, and 77 pardons about the election of 2020. No count of petitions was found.",
    ),
];

const MOVED: &str = "In 1976 the beginning of the fiscal year moved from July to October; the source does not say where it counts the three months between.";

/// The notes on fiscal years, by key.
const YEARS: [(&str, &str); 22] = [
    (
        "1902",
        "McKinley was president until Sept. 14, 1901; the whole fiscal year is counted as Roosevelt’s.",
    ),
    (
        "1909",
        "Taft took office on March 4, 1909; the whole fiscal year is counted as Roosevelt’s.",
    ),
    (
        "1913",
        "Wilson took office on March 4, 1913; the whole fiscal year is counted as Taft’s.",
    ),
    (
        "1921",
        "Harding took office on March 4, 1921; the whole fiscal year is counted as Wilson’s.",
    ),
    (
        "1924",
        "Harding was president until Aug. 2, 1923; the whole fiscal year is counted as Coolidge’s.",
    ),
    (
        "1929",
        "Hoover took office on March 4, 1929; the whole fiscal year is counted as Coolidge’s.",
    ),
    (
        "1933",
        "Franklin D. Roosevelt took office on March 4, 1933; the whole fiscal year is counted as Hoover’s.",
    ),
    (
        "1975-nixon",
        "How many petitions came in these six weeks (July 1 to Aug. 9, 1974) is not given.",
    ),
    ("1976", MOVED),
    ("1977-ford", MOVED),
    (
        "1977-carter",
        "The proclamation of January 1977 for those who had evaded the draft is not counted.",
    ),
    (
        "2016",
        "One more commutation was announced, which did not take effect.",
    ),
    (
        "2017-obama",
        "The department’s released table stops in the middle of this year. These are the grants on its lists of names; the petitions are its final total less the years before.",
    ),
    (
        "2018",
        "Follows from the department’s totals; its list of names has two commutations in this year, not four. Two pardons may have been counted twice; that is not proven.",
    ),
    (
        "2021-trump-1",
        "Of the pardons, 42 are on the lists of names up to Dec. 23, 2020, and 74 of the last two days are from news reports. Early counts of the term have one fewer.",
    ),
    (
        "2021-biden",
        "No grants from January to September 2021, according to news reports.",
    ),
    (
        "2022",
        "A commutation that replaced another of the same person counts once; the department may count it twice, which would make 79.",
    ),
    (
        "2023",
        "The proclamation of October 2022 that pardoned possession of marijuana is not counted.",
    ),
    (
        "2024",
        "The proclamations of December 2023 on marijuana and of June 2024 on service members are not counted.",
    ),
    (
        "2025-biden",
        "The department’s total for the term less the years before: good to about four. Its list of names has 4,037 commutations, four of which look like corrections of others.",
    ),
    (
        "2025-trump-2",
        "The proclamation of Jan. 20, 2025, on Jan. 6, 2021, is not counted: some 1,500 pardons and 14 commutations.",
    ),
    (
        "2026",
        "Up to Sept. 23, 2026; the year ends on Sept. 30. Grants issued anew with a correction are not counted again, and the proclamation of November 2025 about the election of 2020 (77 people) is not counted.",
    ),
];

/// Adds each note to its record. Returns an error if a note names an unknown record.
pub(super) fn add(history: &mut History) -> Result<(), DataError> {
    let presidents = history.presidents.iter_mut();
    put(
        presidents.map(|own| (own.key.as_str(), &mut own.note)),
        &PRESIDENTS,
    )?;
    let years = history.years.iter_mut();
    put(years.map(|own| (own.key.as_str(), &mut own.note)), &YEARS)
}

fn put<'a>(
    records: impl Iterator<Item = (&'a str, &'a mut String)>,
    notes: &[(&str, &str)],
) -> Result<(), DataError> {
    let mut left: Vec<_> = notes.iter().collect();
    for (key, note) in records {
        if let Some(index) = left.iter().position(|(own, _)| *own == key) {
            left.swap_remove(index).1.clone_into(note);
        }
    }
    match left.first() {
        Some((key, _)) => Err(DataError::History {
            record: (*key).to_owned(),
            field: "note",
            what: "no such record".to_owned(),
        }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::figures::sample;
    use super::*;

    #[test]
    fn a_note_goes_to_its_record_or_is_refused() {
        let mut years = sample(30).years;
        let records = |years: &'static str| [(years, "So.")];
        let found = years
            .iter_mut()
            .map(|own| (own.key.as_str(), &mut own.note));
        put(found, &records("1976")).unwrap();
        assert_eq!(
            (years[0].note.as_str(), years[1].note.as_str()),
            ("", "So.")
        );
        let found = years
            .iter_mut()
            .map(|own| (own.key.as_str(), &mut own.note));
        assert_eq!(
            put(found, &records("1977")).unwrap_err().to_string(),
            "the history, 1977, note: no such record"
        );
    }

    #[test]
    fn notes_are_complete_sentences_of_this_project() {
        for (key, note) in PRESIDENTS.iter().chain(&YEARS) {
            assert!(note.ends_with('.') && note.len() < 300, "{key}");
            for word in ["DOJ", "http", "github", ".csv", "FY"] {
                assert!(!note.contains(word), "{key}: {word}");
            }
        }
    }
}
