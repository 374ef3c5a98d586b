//! The words of the chart of drugs.

use super::{Labels, of_whole, people_told, were};
use crate::domain::{Drug, DrugSet};
use crate::text;

/// Its name in the embed dialog.
pub const PART: &str = "Drugs";

/// The words around it.
pub const LABELS: Labels = Labels {
    title: "Which drugs",
    subtitle: "People by drug; one person can count in several",
    heading: "Drug",
    help: "Select drugs, one or several, to see the people whose offenses name any of them. A firearm offense is \
        one with a firearm, another weapon or ammunition; of fewer than 20 people, no share is given.",
};

/// The legend of the firearm switch.
pub const FIREARM_OFFENSES: &str = "Firearm offenses";

/// The choices of the firearm switch: all, those with a firearm offense, those without.
pub const FIREARM_CHOICES: &[&str] = &["All", WITH_FIREARM, "Without"];

/// The heading of a column of the people with a firearm offense.
pub const WITH_FIREARM: &str = "With a firearm";

/// The heading of the column at the right, which also follows its figure in a sentence.
pub const FIREARM_HEADING: &str = "with a firearm";

/// What the dash in that column means.
pub const DASH: &str = "–: too few people for a share.";

/// The button that compares two drugs.
#[must_use]
pub fn compare(one: Drug, other: Drug) -> String {
    let [one, other] = [one, other].map(text::drug_in_short);
    format!("Compare {one} with {other}")
}

/// The button that ends the comparison.
pub const END_COMPARISON: &str = "Close the comparison";

/// What the comparison counts.
pub const COMPARED: &str = "In this view. A person whose offenses name both counts on both sides; the median is \
    that of all sentences, with life longer than any term.";

/// The figures of the comparison: people, those serving life, the median sentence, those with a firearm offense.
pub const FIGURES: [&str; 4] = ["People", "Serving life", "Median sentence", WITH_FIREARM];

/// The number with a firearm in words, `4 with a firearm`; nothing of nobody.
#[must_use]
pub fn with_firearm(firearm: u32, people: u32) -> Option<String> {
    let number = match firearm {
        0 => "none".to_owned(),
        _ => text::count(firearm),
    };
    (people > 0).then(|| format!("{number} {FIREARM_HEADING}"))
}

/// The takeaway on the people of the selected drugs; `armed` are those with a firearm offense, unless the view is
/// filtered by firearm.
#[must_use]
pub fn selected(all: u32, drugs: DrugSet, armed: Option<u32>) -> String {
    format!(
        "{} convicted of {}{}.",
        were(&people_told(all), all),
        offenses(drugs),
        firearm_part(armed, all, "")
    )
}

/// The takeaway if no offense names a drug.
#[must_use]
pub fn no_drug(all: u32) -> String {
    format!(
        "{} convicted of no drug offense.",
        were(&of_whole(all, all), all)
    )
}

/// The takeaway on the drug, or the drugs, that the most of `all` people were convicted for; `armed` as in [`selected`].
#[must_use]
pub fn most(people: u32, all: u32, drugs: &[Drug], armed: Option<u32>) -> String {
    let of_all = match people {
        people if people == all => String::new(),
        _ => format!(" of all {}", text::spelled(all)),
    };
    let mut drugs = drugs.iter().map(|own| text::drug_offenses(&[*own]));
    let first = drugs.next().unwrap_or_default();
    let level: Vec<String> = drugs.collect();
    let and_level = match level.as_slice() {
        [] => String::new(),
        level => format!(", and as many of {}", text::list_and(level)),
    };
    format!(
        "{} convicted of {first}{and_level}{}.",
        were(&of_whole(people, all), people),
        firearm_part(armed, all, &of_all)
    )
}

/// Names the selected drugs: `offenses involving crack cocaine or heroin`, `no drug offense`.
fn offenses(drugs: DrugSet) -> String {
    let named: Vec<Drug> = drugs.iter().filter(|drug| *drug != Drug::None).collect();
    let some = text::drug_offenses(&named);
    match (named.is_empty(), drugs.contains(Drug::None)) {
        (true, _) => "no drug offense".to_owned(),
        (false, false) => some,
        (false, true) => format!("{some}, or no drug offense"),
    }
}

/// The firearm clause: `; 339 of all 1,716 (20%) had a firearm offense`; empty without a figure.
fn firearm_part(armed: Option<u32>, all: u32, of_all: &str) -> String {
    match (armed, all) {
        (None, _) => String::new(),
        (Some(0), 1) => ", and no firearm offense".to_owned(),
        (Some(1), 1) => ", and a firearm offense".to_owned(),
        (Some(0), _) => "; none had a firearm offense".to_owned(),
        (Some(armed), all) if all < text::LEAST_FOR_SHARE => {
            format!("; {}{of_all} had a firearm offense", text::spelled(armed))
        }
        (Some(armed), all) => format!(
            "; {}{of_all} ({}) had a firearm offense",
            text::spelled(armed),
            text::share(armed, all)
        ),
    }
}
