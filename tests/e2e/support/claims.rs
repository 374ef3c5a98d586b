//! The statements of the report, computed by the tests themselves from the records and the history.

use serde_json::Value;

use super::century::Century;
use super::ledger::{Ledger, Person};
use super::reader::text;

/// The figure of a measure.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    Number(u64),
    Words(String),
}

impl Found {
    /// Returns the figure as scripts read it.
    fn key(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Words(words) => words.clone(),
        }
    }
}

/// The expected content of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    pub id: String,
    /// The query of its view, without the key of the statement.
    pub view: String,
    /// The charts that show it.
    pub charts: Vec<String>,
    pub verdict: &'static str,
    /// The computed figures.
    pub findings: Vec<String>,
    /// The computed figure that decides.
    pub computed: String,
    pub reported: Option<String>,
}

/// Returns the statements of `story`, in order.
pub fn claims(story: &Value, ledger: &Ledger, century: &Century) -> Vec<Claim> {
    let steps = story["steps"].as_array().expect("steps").iter();
    let claim = |step: &Value| {
        let teller = Teller {
            step,
            context: &story["context"],
            ledger,
            century,
        };
        teller.claim()
    };
    steps.map(claim).collect()
}

struct Teller<'a> {
    step: &'a Value,
    /// The facts from elsewhere.
    context: &'a Value,
    ledger: &'a Ledger,
    century: &'a Century,
}

impl Teller<'_> {
    fn claim(&self) -> Claim {
        let checks = self.step["checks"].as_array().expect("checks");
        let stands = |check: &&Value| !check["reported"].is_null() || !check["against"].is_null();
        let deciding = checks.iter().find(stands).unwrap_or(&checks[0]);
        let findings = checks.iter().map(|check| self.computed(check).key());
        Claim {
            id: text(&self.step["id"]),
            view: text(&self.step["view"]),
            charts: super::reader::texts(&self.step["charts"]),
            verdict: self.verdict(checks),
            findings: findings.collect(),
            computed: self.computed(deciding).key(),
            reported: Some(said(&deciding["reported"])).filter(|said| !said.is_empty()),
        }
    }

    fn computed(&self, check: &Value) -> Found {
        self.measured(&text(&check["computed"]))
    }

    /// Whether a check holds; `None` if it decides nothing.
    fn holds(&self, check: &Value) -> Option<bool> {
        let comparison = check["comparison"].as_str()?;
        let own = self.computed(check);
        let other = match check["against"].as_str() {
            Some(name) => self.measured(name),
            None => as_found(&check["reported"]),
        };
        // A day equals the month and the year that contain it.
        let is_in = matches!((&own, &other), (Found::Words(a), Found::Words(b)) if a.starts_with(b.as_str()));
        Some(match comparison {
            "equals" => own == other || is_in,
            "includes" => own.key().split(',').any(|word| word == other.key()),
            "more-than" => own > other && !is_in,
            "at-least" => own >= other,
            "at-most" => own <= other || is_in,
            "less-than" => own < other,
            _ => panic!("no comparison {comparison}"),
        })
    }

    fn says(&self, remark: &str) -> bool {
        let remark = &self.step[remark];
        let is_so = || remark["if"].is_null() || self.holds(&remark["if"]) == Some(true);
        !remark.is_null() && is_so()
    }

    fn verdict(&self, checks: &[Value]) -> &'static str {
        let held: Vec<bool> = checks
            .iter()
            .filter_map(|check| self.holds(check))
            .collect();
        if held.contains(&false) {
            "does-not-hold"
        } else if self.says("settled") {
            "settled-by-law"
        } else if held.is_empty() {
            "undecided"
        } else if self.says("overtaken") {
            "overtaken"
        } else if self.says("undecided") {
            "undecided"
        } else if self.says("caveat") {
            "holds-with-caveat"
        } else {
            "holds"
        }
    }

    fn measured(&self, name: &str) -> Found {
        let measure = self.step["measures"][name].as_object();
        let (kind, of) = measure
            .and_then(|own| own.iter().next())
            .unwrap_or_else(|| panic!("no measure {name}"));
        let words = |found: Option<String>| Found::Words(found.expect("a figure"));
        let days = || {
            let people = self.people(of);
            people.iter().map(|own| own.day.clone()).collect::<Vec<_>>()
        };
        match kind.as_str() {
            "people" => Found::Number(self.people(of).len().try_into().expect("a count")),
            "share" => self.share(of),
            "median_sentence" => middle(&self.people(of)),
            "most_in_a_day" => Found::Number(fullest(&days()).1),
            "day_of_most" => Found::Words(fullest(&days()).0),
            "first_day" => words(days().first().cloned()),
            "last_day" => words(days().last().cloned()),
            "record" => self.record(of),
            "presidents" => self.presidents(of),
            "last_day_in_office" => words(self.century.president(&text(of)).to.clone()),
            "years" => self.years(of),
            "context" => self.fact(of),
            other => panic!("no measure of the kind {other}"),
        }
    }

    /// Returns the people of a group: those of a view who meet its further conditions.
    fn people(&self, group: &Value) -> Vec<&Person> {
        let view = group["view"].as_str().or(group.as_str()).expect("a view");
        let mut people = self.ledger.view(view);
        let is = |words: &Value, has: &dyn Fn(&str) -> bool| words.as_str().is_none_or(has);
        people.retain(|own| {
            let drugs = own.keys("drug");
            is(&group["only"], &|drug| {
                drugs.len() == 1 && drugs.contains(drug)
            }) && is(&group["offence"], &|word| own.offenses.contains(word))
                && is(&group["flag"], &|word| own.flags.contains(word))
        });
        people
    }

    fn fact(&self, of: &Value) -> Found {
        let facts = self.context.as_array().expect("facts");
        let fact = facts.iter().find(|own| own["id"] == of["id"]);
        let field = &fact.expect("a fact")[text(&of["field"])];
        as_found(field)
    }

    fn share(&self, of: &Value) -> Found {
        let (part, whole) = (self.people(&of["of"]), self.people(&of["in"]));
        let part = whole
            .iter()
            .filter(|own| part.iter().any(|other| own.id == other.id));
        let (part, whole) = (part.count(), whole.len());
        Found::Number(
            ((200 * part + whole) / (2 * whole))
                .try_into()
                .expect("a share"),
        )
    }

    fn record(&self, of: &Value) -> Found {
        let own = self
            .ledger
            .0
            .iter()
            .find(|own| own.id == of["id"])
            .expect("a record");
        let field = text(&of["field"]);
        Found::Words(match field.as_str() {
            "name" => own.id.clone(),
            "sentence" => return as_found(&own.sentence),
            "drugs" => own
                .keys("drug")
                .iter()
                .cloned()
                .collect::<Vec<_>>()
                .join(","),
            "sentenced" => own.sentenced.clone().expect("a day"),
            "ends" => own.ends.clone().expect("a day"),
            "court" => own
                .keys("district")
                .iter()
                .next()
                .cloned()
                .expect("a court"),
            other => panic!("no field {other}"),
        })
    }

    fn presidents(&self, of: &Value) -> Found {
        let keys = super::reader::texts(&of["keys"]);
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        Found::Number(
            self.century
                .sum(&text(&of["act"]), &keys)
                .parse()
                .expect("a sum"),
        )
    }

    fn years(&self, of: &Value) -> Found {
        let number =
            |name: &str| u16::try_from(of[name].as_u64().expect("a year")).expect("a year");
        let totals = self.century.totals(
            &text(&of["act"]),
            (number("from"), number("to")),
            of["president"].as_str(),
        );
        let limit =
            ["under", "at_least"].map(|bound| of[bound].as_str().map(|name| self.measured(name)));
        let is_within = |count: u64| {
            let [under, least] = &limit;
            under
                .as_ref()
                .is_none_or(|under| Found::Number(count) < *under)
                && least
                    .as_ref()
                    .is_none_or(|least| Found::Number(count) >= *least)
        };
        let within = || totals.iter().filter(|(_, count)| is_within(*count));
        let most = totals
            .iter()
            .map(|(_, count)| *count)
            .max()
            .expect("a year");
        match of["take"].as_str().expect("what to take") {
            "sum" => Found::Number(totals.iter().map(|(_, count)| count).sum()),
            "most" => Found::Number(most),
            "year_of_most" => {
                let year = totals.iter().find(|(_, count)| *count == most).expect("it");
                Found::Number(year.0.into())
            }
            "count" => Found::Number(within().count().try_into().expect("a count")),
            _ => Found::Words(
                within()
                    .map(|(year, _)| year.to_string())
                    .collect::<Vec<_>>()
                    .join(","),
            ),
        }
    }
}

fn as_found(value: &Value) -> Found {
    value
        .as_u64()
        .map_or_else(|| Found::Words(text(value)), Found::Number)
}

/// Returns a figure of the report as scripts read it; empty if there is none.
fn said(reported: &Value) -> String {
    if reported.is_null() {
        String::new()
    } else {
        as_found(reported).key()
    }
}

/// Returns the day with the most entries, the first of several, and their number.
fn fullest(days: &[String]) -> (String, u64) {
    let mut fullest = (String::new(), 0);
    for day in days {
        let count = days.iter().filter(|own| *own == day).count();
        let count = u64::try_from(count).expect("a count");
        if count > fullest.1 {
            fullest = (day.clone(), count);
        }
    }
    fullest
}

/// Returns the lower median of all sentences; life is longer than any term, and death is more severe.
fn middle(people: &[&Person]) -> Found {
    let severity = |own: &&Person| match (own.sentence.as_u64(), own.sentence.as_str()) {
        (Some(months), _) => Some((months, own.sentence.clone())),
        (_, Some("life")) => Some((100_000, own.sentence.clone())),
        (_, Some("death")) => Some((100_001, own.sentence.clone())),
        _ => None,
    };
    let mut all: Vec<(u64, Value)> = people.iter().filter_map(severity).collect();
    all.sort_by_key(|(severity, _)| *severity);
    let place = all.len().saturating_sub(1) / 2;
    as_found(&all[place].1)
}
