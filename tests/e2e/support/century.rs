//! The history, read and measured by the tests themselves as the expected figures since 1900.

use std::collections::BTreeMap;

use commutations::domain::Day;
use serde_json::Value;

use super::places::history;
use super::reader::text;

/// The acts that the charts of the history can count, by their keys in addresses.
pub const ACTS: [&str; 5] = ["commutations", "pardons", "all", "received", "rate"];

/// The last fiscal year that began in July.
const LAST_FROM_JULY: u16 = 1976;

/// The figures of a year or a president.
#[derive(Debug, Clone, Copy)]
pub struct Acts {
    commutations: u64,
    pardons: u64,
    others: u64,
    received: Option<u64>,
}

impl Acts {
    /// Returns the figure for an act; for a rate, the grants and the petitions.
    fn of(&self, act: &str) -> Option<(u64, Option<u64>)> {
        let all = self.commutations + self.pardons + self.others;
        match act {
            "commutations" => Some((self.commutations, None)),
            "pardons" => Some((self.pardons, None)),
            "all" => Some((all, None)),
            "received" => self.received.map(|count| (count, None)),
            "rate" => self.received.map(|count| (all, Some(count))),
            other => panic!("no act {other}"),
        }
    }
}

/// A fiscal year, or the part of it that belongs to one president.
#[derive(Debug, Clone)]
pub struct Year {
    /// The key of its mark: `2016`, `1945-truman`.
    pub key: String,
    pub year: u16,
    /// The key of the president.
    pub president: String,
    pub acts: Acts,
}

impl Year {
    /// Returns its first and its last day.
    pub fn days(&self) -> (String, String) {
        if self.year <= LAST_FROM_JULY {
            (
                format!("{}-07-01", self.year - 1),
                format!("{}-06-30", self.year),
            )
        } else {
            (
                format!("{}-10-01", self.year - 1),
                format!("{}-09-30", self.year),
            )
        }
    }
}

/// A president with the totals of the acts.
#[derive(Debug, Clone)]
pub struct President {
    pub key: String,
    pub label: String,
    pub acts: Acts,
    /// The number of days in office within the history.
    days: u32,
    /// The last day in office, if there has been one.
    pub to: Option<String>,
}

/// What a mark shows for an act: its key, and its figure, which is empty if there is none.
pub type Shown = (String, String);

/// The history of the build under test.
#[derive(Debug)]
pub struct Century {
    pub years: Vec<Year>,
    pub presidents: Vec<President>,
}

impl Century {
    pub fn read() -> Self {
        Self::of(&history())
    }

    pub fn of(file: &Value) -> Self {
        let rows = rows(&file["years"]);
        let shares = |own: &Value| rows.iter().filter(|row| *row["year"] == *own).count() > 1;
        let year = |row: &Row<'_>| {
            let (number, president) = (&row["year"], text(row["president"]));
            Year {
                key: if shares(number) {
                    format!("{number}-{president}")
                } else {
                    number.to_string()
                },
                year: number.to_string().parse().expect("a year"),
                president,
                acts: acts(row, count(row["others"])),
            }
        };
        let years: Vec<Year> = rows.iter().map(year).collect();
        let presidents = self::rows(&file["presidents"]);
        let last = text(&file["as_of"]);
        let president = |row: &Row<'_>| {
            let key = text(row["key"]);
            let own = years.iter().filter(|year| year.president == key);
            let to = row["to"].as_str().map(str::to_owned);
            let from = text(row["from"]).max(years[0].days().0);
            let until = to.clone().unwrap_or_else(|| last.clone()).min(last.clone());
            President {
                label: text(row["label"]),
                acts: acts(row, own.map(|year| year.acts.others).sum()),
                days: u32::try_from(epoch(&until) - epoch(&from)).expect("a term"),
                to,
                key,
            }
        };
        Self {
            presidents: presidents.iter().map(president).collect(),
            years,
        }
    }

    pub fn year(&self, key: &str) -> &Year {
        let mut years = self.years.iter();
        years.find(|own| own.key == key).expect("such a year")
    }

    pub fn president(&self, key: &str) -> &President {
        let mut all = self.presidents.iter();
        all.find(|own| own.key == key).expect("such a president")
    }

    /// Returns what the chart of years has to show for this span. A part of a year has no rate.
    pub fn shown_years(&self, act: &str, (from, to): (u16, u16)) -> Vec<Shown> {
        let years = self.years.iter();
        let years = years.filter(|own| (from..=to).contains(&own.year));
        let has_figure = |own: &Year| act != "rate" || !own.key.contains('-');
        let figure = |own: &Year| own.acts.of(act).filter(|_| has_figure(own));
        years
            .map(|own| (own.key.clone(), written(figure(own))))
            .collect()
    }

    /// Returns the first and the last year.
    pub fn all(&self) -> (u16, u16) {
        (self.years[0].year, self.years[self.years.len() - 1].year)
    }

    /// Returns the counts of an act by year, summed over its parts, optionally for one president. Parts
    /// without a figure are ignored.
    pub fn totals(
        &self,
        act: &str,
        (from, to): (u16, u16),
        president: Option<&str>,
    ) -> Vec<(u16, u64)> {
        let is_meant = |own: &&Year| {
            (from..=to).contains(&own.year) && president.is_none_or(|key| own.president == key)
        };
        let mut totals = BTreeMap::new();
        for own in self.years.iter().filter(is_meant) {
            let count = own.acts.of(act).map_or(0, |(count, _)| count);
            *totals.entry(own.year).or_insert(0) += count;
        }
        totals.into_iter().collect()
    }

    /// Returns what the chart of presidents has to show, by term; with `per_year`, per year in office.
    pub fn shown_presidents(&self, act: &str, per_year: bool) -> Vec<Shown> {
        let all = self.presidents.iter();
        all.map(|own| (own.key.clone(), figure(own, act, per_year)))
            .collect()
    }

    /// Returns the keys in descending order of figures, with those without a figure last.
    pub fn by_size(&self, act: &str, per_year: bool) -> Vec<String> {
        let value = |own: &President| exact(own, act, per_year).unwrap_or(-1.0);
        let mut all: Vec<&President> = self.presidents.iter().collect();
        all.sort_by(|a, b| value(b).total_cmp(&value(a)));
        all.into_iter().map(|own| own.key.clone()).collect()
    }

    /// Returns the sum of an act over presidents, formatted; for a rate, all grants divided by all petitions.
    /// Presidents without a figure are ignored.
    pub fn sum(&self, act: &str, keys: &[&str]) -> String {
        let known = keys
            .iter()
            .filter_map(|key| self.president(key).acts.of(act));
        let sum = known.reduce(|(a, over), (b, under)| {
            let over = over.zip(under).map(|(over, under)| over + under);
            (a + b, over)
        });
        written(sum)
    }

    /// Returns the predecessors of Obama who together had fewer of an act than he, as far back as possible; of
    /// rates, there is no sum.
    pub fn outnumbered(&self, act: &str) -> Vec<&str> {
        let place = self.presidents.iter().position(|own| own.key == "obama");
        let (before, from) = self.presidents.split_at(place.expect("Obama"));
        let count = |own: &President| own.acts.of(act).map_or(u64::MAX, |(count, _)| count);
        let mut sum = 0;
        let fewer = before.iter().rev().take_while(|own| {
            sum += count(own);
            sum < count(&from[0])
        });
        let mut keys: Vec<&str> = fewer.map(|own| own.key.as_str()).collect();
        keys.reverse();
        keys
    }

    /// Returns the first fiscal year, and the last before the first of Obama.
    pub fn before_obama_began(&self) -> (u16, u16) {
        let mut years = self.years.iter();
        let own = years.find(|own| own.president == "obama").expect("Obama");
        (self.years[0].year, own.year - 1)
    }
}

/// Formats a figure for scripts: `4033`, `4.9`; empty if there is none.
fn written(figure: Option<(u64, Option<u64>)>) -> String {
    match figure {
        None => String::new(),
        Some((count, None)) => count.to_string(),
        Some((count, Some(over))) => tenths(100.0 * float(count) / float(over)),
    }
}

fn figure(president: &President, act: &str, per_year: bool) -> String {
    if per_year && act != "rate" {
        return exact(president, act, true).map_or_else(String::new, tenths);
    }
    written(president.acts.of(act))
}

fn exact(president: &President, act: &str, per_year: bool) -> Option<f64> {
    Some(match president.acts.of(act)? {
        (count, Some(over)) => 100.0 * float(count) / float(over),
        (count, None) if per_year => float(count) * 365.25 / f64::from(president.days),
        (count, None) => float(count),
    })
}

fn tenths(number: f64) -> String {
    format!("{:.1}", (10.0 * number).round() / 10.0)
}

fn float(count: u64) -> f64 {
    u32::try_from(count).expect("a count").into()
}

fn epoch(day: &str) -> i32 {
    Day::parse_iso(day).expect("a day").epoch_days()
}

type Row<'a> = BTreeMap<&'a str, &'a Value>;

fn rows(table: &Value) -> Vec<Row<'_>> {
    let columns = table.as_object().expect("a table");
    let cells = |own: &'_ Value| own.as_array().expect("a column").len();
    let length = columns.values().map(cells).max().unwrap_or(0);
    let row = |place: usize| {
        let cells = columns.iter();
        cells
            .map(|(name, column)| (name.as_str(), &column[place]))
            .collect()
    };
    (0..length).map(row).collect()
}

fn count(cell: &Value) -> u64 {
    cell.as_u64().expect("a count")
}

fn acts(row: &Row<'_>, others: u64) -> Acts {
    Acts {
        commutations: count(row["commutations"]),
        pardons: count(row["pardons"]),
        others,
        received: row["received"].as_u64(),
    }
}
