//! One person's record, from the rows of an entry.

use super::court::{self, Court};
use super::entry::{Entry, Field, Line};
use super::numbered::{self, Part};
use super::offence::{self, Offences};
use super::sentence::{self, CaseSentence};
use super::{DataError, Fault, batch, drug, effect, notes, total};
use commutations::domain::{
    ConditionSet, Day, District, Drug, DrugSet, Effect, Offence, OffenceSet, Relation, Sentence,
};
use notes::{Note, Reading};

/// One case of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PersonCase {
    pub offences: OffenceSet,
    pub district: Option<District>,
    /// The day beside the district.
    pub beside: Option<Day>,
    pub sentence: CaseSentence,
}

impl PersonCase {
    /// The day of the sentence: that printed with it comes before that beside the district.
    pub(super) fn sentenced(&self) -> Option<Day> {
        self.sentence.dated.or(self.beside)
    }
}

/// One person of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub granted: Day,
    pub line: u32,
    pub name: String,
    pub cases: Vec<PersonCase>,
    pub effect: Effect,
    pub conditions: ConditionSet,
    pub drugs: DrugSet,
    pub firearm: bool,
    pub in_effect: bool,
    /// What else the source says of this person's grant and cases.
    pub reading: Reading,
    pub notes: Vec<Note>,
}

impl Person {
    /// The sentence in force over all cases.
    pub(super) fn in_force(&self) -> Sentence {
        total::total(
            self.printed()
                .map(|case| (case.sentence.in_force, case.sentence.relation)),
        )
    }

    /// The sentence first given over all cases.
    pub(super) fn original(&self) -> Sentence {
        total::total(
            self.printed()
                .map(|case| (case.sentence.original, case.sentence.relation)),
        )
    }

    /// How the cases stand to each other.
    pub(super) fn relations(&self) -> impl Iterator<Item = Relation> {
        self.printed().map(|case| case.sentence.relation)
    }

    /// The cases without those of which the source prints neither offence nor sentence.
    fn printed(&self) -> impl Iterator<Item = &PersonCase> + Clone {
        self.cases.iter().filter(|case| {
            !case.offences.contains(Offence::Unstated)
                || case.sentence.in_force != Sentence::Unknown
        })
    }
}

/// Reads an entry of the file `file`, granted on `granted`.
pub(super) fn read(entry: &Entry, granted: Day, file: &str) -> Result<Person, DataError> {
    let place = |field| move |fault: Fault| fault.at(file, entry.place(field));
    let fields = Fields::of(entry);
    let cut = batch::is_last(granted) && is_cut(entry.lines(Field::Offence));
    let texts = fields.offences().map_err(place(Field::Offence))?;
    let courts = fields.courts().map_err(place(Field::District))?;
    let sentences = fields.sentences().map_err(place(Field::Sentence))?;
    let terms =
        effect::read(&line(entry.lines(Field::Grant)), granted).map_err(place(Field::Grant))?;

    let mut cases = Vec::with_capacity(fields.count);
    let mut counted = Vec::with_capacity(fields.count);
    for ((mut text, pieces), sentence) in texts.into_iter().zip(courts).zip(sentences) {
        let Court { district, day } =
            court::read(&pieces, &mut text).map_err(place(Field::District))?;
        let Offences {
            tags,
            counted: text,
        } = offence::read(&text).map_err(place(Field::Offence))?;
        counted.push(text);
        cases.push(PersonCase {
            offences: tags,
            district,
            beside: day,
            sentence: sentence::read(&sentence).map_err(place(Field::Sentence))?,
        });
    }
    let (name, in_effect) = name(&entry.name);
    let counted = counted.join(" ; ");
    let mut person = Person {
        granted,
        line: entry.line,
        name,
        cases,
        effect: terms.effect,
        conditions: terms.conditions,
        reading: Reading {
            terms,
            cut,
            shared: fields.count > 1 && fields.one_sentence(),
        },
        drugs: drugs(&counted, cut),
        firearm: offence::is_firearm(&counted),
        in_effect,
        notes: Vec::new(),
    };
    person.notes = notes::read(&person);
    Ok(person)
}

/// The fields of an entry, split at the numbers of its cases.
struct Fields {
    offences: Vec<Part>,
    courts: Vec<Part>,
    sentences: Vec<Part>,
    count: usize,
}

impl Fields {
    fn of(entry: &Entry) -> Self {
        let [offences, courts, sentences] = [Field::Offence, Field::District, Field::Sentence]
            .map(|field| numbered::parts(entry.lines(field)));
        let count = [&offences, &courts, &sentences]
            .into_iter()
            .map(|parts| numbered::count(parts))
            .max()
            .unwrap_or(1);
        Self {
            offences,
            courts,
            sentences,
            count,
        }
    }

    fn offences(&self) -> Result<Vec<String>, Fault> {
        let texts = numbered::by_case(&self.offences, self.count, false)?;
        Ok(texts.iter().map(|pieces| pieces.join("; ")).collect())
    }

    fn courts(&self) -> Result<Vec<Vec<String>>, Fault> {
        numbered::by_case(&self.courts, self.count, true)
    }

    /// Whether one sentence is printed for whatever cases there are.
    fn one_sentence(&self) -> bool {
        self.sentences.iter().all(|part| part.cases.is_empty())
    }

    fn sentences(&self) -> Result<Vec<Vec<String>>, Fault> {
        numbered::by_case(&self.sentences, self.count, self.one_sentence())
    }
}

fn line(lines: &[Line]) -> String {
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    texts.join(" ")
}

/// The later copy keeps 255 characters of a field in its last batch, of which the last can be a space.
fn is_cut(lines: &[Line]) -> bool {
    matches!(line(lines).chars().count(), 254 | 255)
}

/// The drugs of a text. Where it is cut behind “cocaine”, the word that would tell which is missing.
fn drugs(counted: &str, cut: bool) -> DrugSet {
    let drugs = drug::read(counted);
    let known = counted.trim_end().trim_end_matches("cocaine");
    if cut && known.len() < counted.trim_end().len() {
        return drug::read(known)
            .iter()
            .filter(|drug| *drug != Drug::None)
            .collect();
    }
    drugs
}

/// The name without the remark that its grant did not take effect, and whether it did.
fn name(text: &str) -> (String, bool) {
    const REMARK: &str = "*(condition declined, commutation not effectuated)";
    let name = text.replace(REMARK, " ");
    (
        name.split_whitespace().collect::<Vec<_>>().join(" "),
        name == text,
    )
}

#[cfg(test)]
mod tests;
