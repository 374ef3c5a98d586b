//! A list as the page's own records.

use crate::order::sorted;
use crate::person::{Person, Standing};
use crate::place::{Place, Places};
use crate::question::Question;
use crate::reading::Reading;
use crate::role::Role;
use crate::words;
use commutations::data::{About, Dataset, Source};
use commutations::domain::{
    Case, District, Effect, EffectKind, Flag, FlagSet, Grant, GrantId, Relation, Sentence, Tag,
};
use std::collections::HashMap;

/// The most lines that the data file counts.
const MOST_LINES: u32 = 1_000_000;

impl Reading {
    /// Whether there are people for the charts, and no question is open that has no answer by default.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.counts.in_charts > 0 && !self.questions.iter().any(Question::is_needed)
    }

    /// Returns the people who are in the charts as records, in order of the days of their grants; `None` unless the
    /// reading is complete. Without a choice of kinds, all kinds are in it.
    ///
    /// What the places are called and who has no date follow from the list, so `about.place` and `about.without_date` are
    /// replaced.
    #[must_use]
    pub fn dataset(&self, about: &About, source: &Source) -> Option<Dataset> {
        if !self.is_complete() {
            return None;
        }
        let people: Vec<&Person> = self
            .people
            .iter()
            .filter(|person| person.standing == Standing::InCharts)
            .collect();
        let people = sorted(people, |person| (person.epoch_day(), person.line.into()));
        let districts = self.districts(&people);
        let indices = (0..)
            .zip(&districts)
            .map(|(index, district)| (district.clone(), index))
            .collect();
        let records = Records {
            reading: self,
            indices,
        };
        let mut grants: Vec<Grant> = Vec::with_capacity(people.len());
        for person in people {
            let grant = records.grant(person, grants.last().map(|last| last.id));
            grants.extend(grant);
        }
        Some(Dataset {
            edition: self.edition.clone(),
            about: About {
                without_date: Some(self.counts.no_day).filter(|people| *people > 0),
                place: (self.places == Places::Named).then(|| self.word_for_places().to_owned()),
                ..about.clone()
            },
            source: source.clone(),
            districts,
            grants,
        })
    }

    /// Returns the places of these people, in order, each once.
    fn districts(&self, people: &[&Person]) -> Vec<District> {
        let places = people
            .iter()
            .flat_map(|person| person.places.iter().flatten());
        let mut districts: Vec<District> = places
            .filter_map(|place| self.places.district(place))
            .collect();
        districts.sort_unstable();
        districts.dedup();
        districts
    }

    /// Returns what the places are called, by the name of their column.
    fn word_for_places(&self) -> &'static str {
        let column = self
            .columns
            .iter()
            .find(|column| column.role == Role::Place);
        words::place(column.map_or("", |column| &column.name))
    }

    fn has(&self, role: Role) -> bool {
        self.columns.iter().any(|column| column.role == role)
    }
}

/// Returns the effect in the words of the list, if it is none of the kinds that are counted. Words that name the person
/// are left out, since names can be hidden, and the export then has the name of the kind instead.
fn effect_words(person: &Person) -> Option<Box<str>> {
    let words = person.effect_words.to_lowercase();
    let name = person.name.to_lowercase();
    let mut parts = name.split(|letter: char| !letter.is_alphabetic());
    let is_named = parts.any(|part| part.chars().count() > 2 && words.contains(part));
    let says_more = !words.is_empty() && words != EffectKind::Other.key();
    (person.effect == Effect::Other && says_more && !is_named).then(|| person.effect_words.clone())
}

/// What people become records with.
struct Records<'a> {
    reading: &'a Reading,
    /// The index of each place.
    indices: HashMap<District, u16>,
}

impl Records<'_> {
    /// Returns the grant to a person, which follows the grant `last`.
    fn grant(&self, person: &Person, last: Option<GrantId>) -> Option<Grant> {
        let granted = person.granted?;
        let before = last.filter(|last| last.granted == granted);
        let position = before.map_or(Some(1), |last| last.position.checked_add(1))?;
        let cases = self.cases(person);
        Some(Grant {
            id: GrantId { granted, position },
            name: if person.name.is_empty() {
                words::NOT_NAMED.to_owned()
            } else {
                person.name.to_string()
            },
            original: person.sentence.original,
            in_force: person.sentence.in_force,
            effect: person.effect,
            effect_words: effect_words(person),
            drugs: person.drugs,
            firearm: person.firearm,
            conditions: person.conditions,
            flags: self.flags(person, &cases),
            source_row: person.line.min(MOST_LINES),
            cases,
        })
    }

    /// Returns the cases of a person. The list says only the sentence over all of them.
    fn cases(&self, person: &Person) -> Vec<Case> {
        let count = person.places.len().max(person.sentenced.len()).max(1);
        let of_all = |sentence| {
            if count == 1 {
                sentence
            } else {
                Sentence::Unknown
            }
        };
        (0..count)
            .map(|index| Case {
                district: person
                    .places
                    .get(index)
                    .and_then(|place| self.index(place.as_ref()?)),
                offenses: if index == 0 {
                    person.offenses
                } else {
                    Default::default()
                },
                offense_words: (index == 0 && !person.offense.is_empty())
                    .then(|| person.offense.clone()),
                sentenced: person.sentenced.get(index).copied().flatten(),
                original: of_all(person.sentence.original),
                in_force: of_all(person.sentence.in_force),
                relation: Relation::Unstated,
            })
            .collect()
    }

    fn index(&self, place: &Place) -> Option<u16> {
        let district = self.reading.places.district(place)?;
        self.indices.get(&district).copied()
    }

    /// Returns what a reader should know. That a whole column is missing is no caveat of one record.
    fn flags(&self, person: &Person, cases: &[Case]) -> FlagSet {
        let sentence = person.sentence;
        let has = |role| self.reading.has(role);
        let has_sentences = has(Role::Sentence) || has(Role::SentenceKind);
        let no_district = cases.first().is_some_and(|case| case.district.is_none());
        let no_date = cases.iter().any(|case| case.sentenced.is_none());
        let is_not_shorter = match (person.effect, sentence.in_force) {
            (Effect::Term(new), Sentence::Months(old)) => new >= old,
            _ => false,
        };
        [
            (no_district && has(Role::Place), Flag::NoDistrict),
            (no_date && has(Role::Sentenced), Flag::NoDate),
            (
                has_sentences && sentence.in_force == Sentence::Unknown,
                Flag::NoTerm,
            ),
            (sentence.amended, Flag::Amended),
            (sentence.days_left_out, Flag::DaysLeftOut),
            (sentence.life_plus, Flag::LifePlus),
            (is_not_shorter, Flag::GrantNotShorter),
        ]
        .into_iter()
        .filter_map(|(is_so, flag)| is_so.then_some(flag))
        .collect()
    }
}
