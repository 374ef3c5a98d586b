//! What a list is about, as filled in by its reader.

use crate::program::words;
use commutations::data::{About, Annotation, Source};
use commutations::domain::{Day, split_name};
use commutations_lists::marked_day;

/// The fields of the form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The person who granted.
    pub granter: String,
    /// Their name in headlines, if it is not the surname.
    pub in_short: String,
    /// The office.
    pub office: String,
    /// The title of the list.
    pub title: String,
    /// First and last day in office.
    pub days: [Option<Day>; 2],
    /// Who published the list.
    pub publisher: String,
    /// Its web address.
    pub page: String,
    /// The month of the copy, `YYYY-MM`.
    pub copied: String,
    /// Days to mark, one a line: `2016-08-03 Election`.
    pub marks: String,
    /// Whether names are left out of the list.
    pub is_nameless: bool,
}

/// Returns `text`, or `default` if it is empty.
fn or(text: &str, default: &str) -> String {
    let text = text.trim();
    if text.is_empty() { default } else { text }.to_owned()
}

impl Form {
    /// Returns what the list is about. What is not filled in has a neutral word in its place.
    #[must_use]
    pub fn about(&self, kinds: &[String]) -> About {
        let granter = self.granter.trim().to_owned();
        About {
            granter_in_short: or(&self.in_short, &short_name(&granter)),
            granter,
            office: self.office.trim().to_owned(),
            from: self.days[0],
            to: self.days[1],
            acts: acts(kinds),
            annotations: self.annotations(),
            ..About::default()
        }
    }

    /// Returns where the list comes from.
    #[must_use]
    pub fn source(&self, about: &About, file: &str, today: &str) -> Source {
        let month = today.get(..7).unwrap_or(today);
        Source {
            title: or(&self.title, &commutations::text::grantor::page(about)),
            publisher: or(&self.publisher, file),
            page: or(&self.page, ""),
            copied: or(&self.copied, month),
        }
    }

    /// What the list cannot be about, in sentences.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let copied = self.copied.trim();
        let is_month = copied.is_empty() || Day::parse_iso(&format!("{copied}-01")).is_some();
        let is_in_order = !matches!(self.days, [Some(from), Some(to)] if from > to);
        let month = (!is_month).then(|| words::wrong_month(copied));
        let days = (!is_in_order).then(|| words::WRONG_DAYS.to_owned());
        days.into_iter().chain(month).collect()
    }

    /// The days to mark. A line without a day is left out, and said (`super::words`).
    fn annotations(&self) -> Vec<Annotation> {
        let marks = self.marks.lines().filter_map(marked_day);
        marks
            .map(|(day, words)| Annotation { day, words })
            .collect()
    }

    /// The lines of the days to mark that begin without a day.
    #[must_use]
    pub fn wrong_marks(&self) -> usize {
        let lines = self.marks.lines().filter(|line| !line.trim().is_empty());
        lines.count() - self.annotations().len()
    }
}

/// What a name ends up as in headlines: the surname with what belongs to it, or all of the name of a body, with an
/// article: `Moreno`, `van der Berg`, `the Board of Pardons`.
#[must_use]
pub fn short_name(granter: &str) -> String {
    const BODIES: [&str; 9] = [
        "authority",
        "board",
        "commission",
        "committee",
        "council",
        "court",
        "department",
        "office",
        "panel",
    ];
    let mut words = granter.split_whitespace();
    if words.any(|own| BODIES.contains(&own.to_lowercase().as_str())) {
        let name = granter.trim();
        let begins_with_article = name.to_lowercase().starts_with("the ");
        return if begins_with_article {
            name.to_owned()
        } else {
            format!("the {name}")
        };
    }
    let (given, surname) = split_name(granter);
    let is_particle = |own: &&&str| own.starts_with(|letter: char| letter.is_lowercase());
    let particles: Vec<&str> = given
        .iter()
        .rev()
        .take_while(is_particle)
        .copied()
        .collect();
    let words = particles.into_iter().rev().chain([surname]);
    words.collect::<Vec<&str>>().join(" ")
}

/// What the acts are called: `pardons` for the kind `Pardon`. Without a kind, they are commutations.
fn acts(kinds: &[String]) -> String {
    let kinds: Vec<String> = kinds.iter().map(|own| own.trim().to_lowercase()).collect();
    let is_usual = |own: &String| own.is_empty() || is_commutation(own);
    match kinds.as_slice() {
        all if all.iter().all(is_usual) => "commutations".to_owned(),
        [only] if only == "clemency" => SEVERAL.to_owned(),
        [only] => plural(only),
        _ => SEVERAL.to_owned(),
    }
}

/// What acts of several kinds are called.
const SEVERAL: &str = "acts of clemency";

/// Whether a kind of clemency is called a commutation: `Commutation of sentence`, `commuted`.
#[must_use]
pub fn is_commutation(kind: &str) -> bool {
    kind.trim().to_lowercase().starts_with("commut")
}

/// `pardons` for `pardon`, `remedies` for `remedy`.
fn plural(kind: &str) -> String {
    if kind.ends_with('s') {
        return kind.to_owned();
    }
    let stem = kind
        .strip_suffix('y')
        .filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
    stem.map_or_else(|| format!("{kind}s"), |stem| format!("{stem}ies"))
}
