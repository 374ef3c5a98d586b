//! The reader of lists.

use super::{Target, text_of};
use commutations::data::{About, Dataset, Source, encode};
use commutations::domain::Day;
use commutations_lists::{Choices, DateOrder, Reading, Role, Separator, Unit, read};

pub(super) const TARGET: Target = Target {
    name: "lists",
    seeds,
    check,
};

/// A person takes some hundred bytes of memory however short the row is, so most rows have to be as long as real ones.
const BYTES_OF_A_ROW: usize = 60;
/// How much shorter all rows can be together.
const BYTES_OF_SHORT_ROWS: usize = 1_500;

/// The first rows of the example lists, each below a line from which its choices follow.
fn seeds() -> Vec<String> {
    let files = ["governor", "plain", "president"];
    let texts = files.map(|name| text_of(&format!("examples/{name}.csv")));
    let rows = |text: &String| text.lines().take(8).collect::<Vec<_>>().join("\n");
    let plain = texts.iter().map(|text| format!("\n{}\n", rows(text)));
    let chosen = texts
        .iter()
        .map(|text| format!("o3 c21 u1 d\n{}\n", rows(text)));
    plain.chain(chosen).collect()
}

/// Each row ends in one count, each lost row has a fault, and the records are valid.
fn check(input: &str) {
    let (line, text) = input.split_once('\n').unwrap_or(("", input));
    if text.split(['\n', '\r']).count() * BYTES_OF_A_ROW > text.len() + BYTES_OF_SHORT_ROWS {
        return;
    }
    match read(text, &choices(line)) {
        Ok(reading) => holds(&reading),
        Err(refusal) => assert!(refusal.to_string().ends_with('.'), "{refusal}"),
    }
}

fn holds(reading: &Reading) {
    let counts = reading.counts;
    let people = counts.in_charts + counts.no_day + counts.waiting;
    let others = counts.not_read + counts.other_kinds + counts.repeated_headers;
    assert_eq!(counts.rows, people + others);
    assert_eq!(reading.people.len(), people as usize);
    let lost = reading.faults.iter().filter(|fault| fault.loses_row);
    assert_eq!(lost.count(), counts.not_read as usize);
    assert!(reading.faults_csv().lines().count() > reading.faults.len());
    if let Some(dataset) = reading.dataset(&about(), &source()) {
        assert_eq!(dataset.grants.len(), counts.in_charts as usize);
        assert_eq!(Dataset::from_file(&encode(&dataset)), Ok(dataset));
    }
}

/// Reads choices from words such as `c21`: a letter, a column, and what is chosen for it.
fn choices(line: &str) -> Choices {
    let mut choices = Choices::default();
    for word in line.split(' ') {
        let mut letters = word.chars();
        let letter = letters.next();
        let mut number = || letters.next().and_then(|own| own.to_digit(36)).unwrap_or(0) as usize;
        match letter {
            Some('s') => {
                let all = [
                    Separator::Comma,
                    Separator::Semicolon,
                    Separator::Tab,
                    Separator::Bar,
                ];
                choices.separator = all.get(number()).copied();
            }
            Some('h') => choices.header = u32::try_from(number()).ok(),
            Some('c') => {
                let column = number();
                let role = Role::ALL[number() % Role::ALL.len()];
                choices.columns.push((column, role));
            }
            Some('o') => choices.orders.push((number(), DateOrder::DayFirst)),
            Some('m') => choices.orders.push((number(), DateOrder::MonthFirst)),
            Some('u') => choices.units.push((number(), Unit::Years)),
            Some('d') => choices.day_of_all = Day::from_ymd(2016, 8, 3),
            Some('k') => choices.kinds.push(letters.collect()),
            Some('r') => choices.reads_offenses = true,
            _ => {}
        }
    }
    choices
}

fn about() -> About {
    About {
        granter: "Gail Overton".to_owned(),
        granter_in_short: "Overton".to_owned(),
        office: "Governor".to_owned(),
        ..About::default()
    }
}

fn source() -> Source {
    Source {
        title: "Commutations".to_owned(),
        publisher: "Office of the Governor".to_owned(),
        page: "example.org/clemency".to_owned(),
        copied: "2026-11".to_owned(),
    }
}
