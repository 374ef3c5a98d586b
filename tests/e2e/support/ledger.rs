//! The records, read and counted by the tests themselves as the expected figures.

use std::collections::{BTreeMap, BTreeSet};

use commutations::domain::{District, Tag};
use serde_json::Value;

use super::places::records;
use super::reader::text;

/// One grant.
#[derive(Debug, Clone)]
pub struct Person {
    /// The id of the grant.
    pub id: String,
    /// The name as printed.
    pub name: String,
    /// The day of the grant.
    pub day: String,
    /// The sentence in force: months, `life`, `death`, or `null`.
    pub sentence: Value,
    /// The keys under which this person counts in each chart.
    words: BTreeMap<&'static str, BTreeSet<String>>,
    /// Whether an offense concerns a firearm.
    pub firearm: bool,
    /// The offenses of all cases, with the keys of the file.
    pub offenses: BTreeSet<String>,
    /// The flags, with the keys of the file.
    pub flags: BTreeSet<String>,
    /// The first day of a sentence, if stated.
    pub sentenced: Option<String>,
    /// The day that the grant set as the end of the sentence, if it did.
    pub ends: Option<String>,
}

impl Person {
    /// Returns the keys of the marks of `chart` under which this person counts.
    pub fn keys(&self, chart: &str) -> &BTreeSet<String> {
        &self.words[chart]
    }

    fn is_for_life(&self) -> bool {
        self.sentence == "life"
    }
}

/// The counts of a mark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    pub people: u32,
    pub life: u32,
    pub firearm: u32,
}

impl Count {
    fn add(&mut self, person: &Person) {
        self.people += 1;
        self.life += u32::from(person.is_for_life());
        self.firearm += u32::from(person.firearm);
    }
}

/// All grants.
#[derive(Debug)]
pub struct Ledger(pub Vec<Person>);

impl Ledger {
    /// Reads the records of the build under test.
    pub fn read() -> Self {
        let records = records();
        let people = rows(&records["people"]).into_iter();
        let of_people = |name: &str| list(&records["people"][name]);
        let of_cases = |name: &str| list(&records["cases"][name]);
        let courts = list(&records["cases"]["district"]);
        let mut case = 0;
        let mut grants = Vec::new();
        let mut of_day: BTreeMap<String, u32> = BTreeMap::new();
        for (index, row) in people.enumerate() {
            let count = usize::try_from(row["cases"].as_u64().expect("a number")).expect("a few");
            let cases = case..case + count;
            case += count;
            let courts = courts[cases.clone()].iter().filter_map(Value::as_u64);
            let courts: Vec<District> = courts.map(|court| court_of(&records, court)).collect();
            let days = of_cases("sentenced")[cases.clone()].iter();
            let days = days.filter_map(Value::as_str);
            let offenses = of_cases("offences")[cases].iter().flat_map(words_of);
            let place = of_day.entry(text(row["granted"])).or_default();
            *place += 1;
            let id = format!("{}-{place:03}", text(row["granted"]));
            let name = text(&of_people("name")[index]);
            let mut own = person((id, name), &row, &courts, days.min());
            own.offenses = offenses.collect();
            own.flags = words_of(&of_people("flags")[index]).collect();
            grants.push(own);
        }
        Self(grants)
    }

    /// Returns the person with this name and day of the grant.
    pub fn person(&self, name: &str, day: &str) -> &Person {
        let is_meant = |own: &&Person| own.name == name && own.day == day;
        self.0.iter().find(is_meant).expect("such a person")
    }

    /// Returns the people whom the filters in `query` admit, except a search and the condition of `chart`.
    pub fn admitted<'a>(&'a self, query: &str, chart: &str) -> Vec<&'a Person> {
        let filters = filters(query);
        let is_in = |person: &&Person| {
            let mut filters = filters.iter().filter(|(dimension, _)| *dimension != chart);
            filters.all(|(_, admits)| admits(person))
        };
        self.0.iter().filter(is_in).collect()
    }

    /// Returns the people whom the filters in `query` admit.
    pub fn view(&self, query: &str) -> Vec<&Person> {
        self.admitted(query, "")
    }

    /// Returns the expected counts of the marks of `chart` for `query`, without those that are zero.
    pub fn counts(&self, query: &str, chart: &str) -> BTreeMap<String, Count> {
        let dimension = match chart {
            "district" => "state",
            "change" => "sentence",
            other => other,
        };
        let mut counts: BTreeMap<String, Count> = BTreeMap::new();
        for person in self.admitted(query, dimension) {
            for key in person.keys(chart) {
                counts.entry(key.clone()).or_default().add(person);
            }
        }
        counts
    }
}

/// Returns the words of a cell.
fn words_of(cell: &Value) -> impl Iterator<Item = String> {
    let words = text(cell);
    let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    words.into_iter()
}

type Filter = (&'static str, Box<dyn Fn(&Person) -> bool>);

/// Returns the filters of an address, each with the chart that it belongs to.
fn filters(query: &str) -> Vec<Filter> {
    let pieces: BTreeMap<&str, String> = query
        .trim_start_matches('?')
        .split('&')
        .filter_map(|piece| piece.split_once('='))
        .map(|(key, value)| (key, value.replace("%2B", "+")))
        .collect();
    let words = |key: &str| -> BTreeSet<String> {
        let list = pieces.get(key).into_iter().flat_map(|own| own.split(','));
        list.map(str::to_owned).collect()
    };
    let mut filters: Vec<Filter> = Vec::new();
    if let Some(from) = pieces.get("from").cloned() {
        filters.push(("time", Box::new(move |own| own.day >= from)));
    }
    if let Some(to) = pieces.get("to").cloned() {
        filters.push(("time", Box::new(move |own| own.day <= to)));
    }
    if let Some(firearm) = pieces.get("firearm").map(|word| word == "yes") {
        filters.push(("firearm", Box::new(move |own| own.firearm == firearm)));
    }
    for chart in ["sentence", "drug", "effect", "served"] {
        let wanted = words(chart);
        if !wanted.is_empty() {
            let admits = move |own: &Person| !own.keys(chart).is_disjoint(&wanted);
            filters.push((chart, Box::new(admits)));
        }
    }
    let (states, districts) = (words("state"), words("district"));
    if !states.is_empty() || !districts.is_empty() {
        let admits = move |own: &Person| {
            !own.keys("state").is_disjoint(&states) || !own.keys("district").is_disjoint(&districts)
        };
        filters.push(("state", Box::new(admits)));
    }
    filters
}

/// Formats a number: `1,716`.
pub fn thousands(count: usize) -> String {
    match count / 1000 {
        0 => count.to_string(),
        thousands => format!("{thousands},{:03}", count % 1000),
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

/// Returns the rows of a table that is stored by column.
fn rows(table: &Value) -> Vec<BTreeMap<&str, &Value>> {
    let table = table.as_object().expect("a table");
    let count = table.values().map(|own| list(own).len()).max().unwrap_or(0);
    let row = |place: usize| {
        let cells = table.iter();
        cells
            .map(move |(name, own)| (name.as_str(), &list(own)[place]))
            .collect()
    };
    (0..count).map(row).collect()
}

fn court_of(records: &Value, court: u64) -> District {
    let name = &records["districts"][usize::try_from(court).expect("a few courts")];
    District::from_name(name.as_str().expect("a name")).expect("a court")
}

fn person(
    (id, name): (String, String),
    row: &BTreeMap<&str, &Value>,
    courts: &[District],
    sentenced: Option<&str>,
) -> Person {
    let day = text(row["granted"]);
    let one = |word: String| BTreeSet::from([word]);
    let sentence = row["in_force"].clone();
    let states = courts.iter().filter_map(District::state);
    let states = states.map(|own| own.key().to_owned());
    let words = [
        ("time", one(day.clone())),
        ("sentence", one(length(&sentence))),
        ("change", one(length(&sentence))),
        (
            "drug",
            text(row["drugs"]).split(' ').map(str::to_owned).collect(),
        ),
        ("state", states.collect()),
        ("district", courts.iter().map(District::key).collect()),
        ("effect", one(effect(row["effect"]))),
        (
            "served",
            one(sentenced.map_or("unknown".to_owned(), |from| served(from, &day))),
        ),
    ];
    Person {
        id,
        name,
        sentence,
        words: words.into_iter().collect(),
        firearm: *row["firearm"] == true,
        offenses: BTreeSet::new(),
        flags: BTreeSet::new(),
        sentenced: sentenced.map(str::to_owned),
        ends: row["effect"]
            .as_str()
            .filter(|word| word.starts_with("20"))
            .map(str::to_owned),
        day,
    }
}

/// Returns the bin of a sentence, five years wide.
fn length(sentence: &Value) -> String {
    match (sentence.as_u64(), sentence.as_str()) {
        (Some(months), _) if months >= 480 => "40+".to_owned(),
        (Some(months), _) => format!("{}-{}", months / 60 * 5, months / 60 * 5 + 5),
        (None, kind) => kind.unwrap_or("unknown").to_owned(),
    }
}

fn effect(effect: &Value) -> String {
    match effect.as_str() {
        None => "term",
        Some(word @ ("time-served" | "to-life" | "at-once")) => word,
        Some(_) => "expires",
    }
    .to_owned()
}

/// Returns the bin of the whole years from one day to another, two years wide.
fn served(from: &str, to: &str) -> String {
    let year = |day: &str| day[..4].parse::<u32>().expect("a year");
    let is_short = to[5..] < from[5..];
    let years = year(to) - year(from) - u32::from(is_short);
    match years / 2 * 2 {
        30.. => "30+".to_owned(),
        years => format!("{years}-{}", years + 2),
    }
}
