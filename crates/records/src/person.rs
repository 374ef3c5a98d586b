//! Reads an entry as one person.

use super::case_text::{self, Part};
use super::court::{self, Court};
use super::entry::{Entry, Field, Line};
use super::offense::{self, Offenses};
use super::sentence::{self, CaseSentence};
use super::{DataError, Fault, drug, effect, grant_date, notes, total};
use commutations::domain::{
    ConditionSet, Day, District, Drug, DrugSet, Effect, Offense, OffenseSet, Relation, Sentence,
};
use notes::{Note, Reading};

/// One case of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PersonCase {
    pub offenses: OffenseSet,
    pub district: Option<District>,
    /// The date printed with the district.
    pub district_date: Option<Day>,
    pub sentence: CaseSentence,
}

impl PersonCase {
    /// The date of the sentence: the one printed with the sentence, otherwise the one printed with the
    /// district.
    pub(super) fn sentenced(&self) -> Option<Day> {
        self.sentence.dated.or(self.district_date)
    }
}

/// One person in a copy of the list.
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
    /// Further facts that the notes need.
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

    /// The original sentence over all cases.
    pub(super) fn original(&self) -> Sentence {
        total::total(
            self.printed()
                .map(|case| (case.sentence.original, case.sentence.relation)),
        )
    }

    /// How the terms of the cases run relative to each other.
    pub(super) fn relations(&self) -> impl Iterator<Item = Relation> {
        self.printed().map(|case| case.sentence.relation)
    }

    /// The cases, except those without both a printed offense and a printed sentence.
    fn printed(&self) -> impl Iterator<Item = &PersonCase> + Clone {
        self.cases.iter().filter(|case| {
            !case.offenses.contains(Offense::Unstated)
                || case.sentence.in_force != Sentence::Unknown
        })
    }
}

/// Reads an entry of `file` that was granted on the day `granted`.
pub(super) fn read(entry: &Entry, granted: Day, file: &str) -> Result<Person, DataError> {
    let at = |field| move |fault: Fault| fault.at(file, entry.line_of(field));
    let fields = Fields::of(entry);
    let cut = grant_date::is_last(granted) && is_cut(entry.lines(Field::Offense));
    let texts = fields.offenses().map_err(at(Field::Offense))?;
    let courts = fields.courts().map_err(at(Field::District))?;
    let sentences = fields.sentences().map_err(at(Field::Sentence))?;
    let terms =
        effect::read(&line(entry.lines(Field::Grant)), granted).map_err(at(Field::Grant))?;

    let mut cases = Vec::with_capacity(fields.count);
    let mut counted = Vec::with_capacity(fields.count);
    for ((mut text, pieces), sentence) in texts.into_iter().zip(courts).zip(sentences) {
        let Court { district, day } =
            court::read(&pieces, &mut text).map_err(at(Field::District))?;
        let Offenses {
            tags,
            counted: text,
        } = offense::read(&text).map_err(at(Field::Offense))?;
        counted.push(text);
        cases.push(PersonCase {
            offenses: tags,
            district,
            district_date: day,
            sentence: sentence::read(&sentence).map_err(at(Field::Sentence))?,
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
        firearm: offense::is_firearm(&counted),
        in_effect,
        notes: Vec::new(),
    };
    person.notes = notes::read(&person);
    Ok(person)
}

/// The fields of an entry, split at the case numbers.
struct Fields {
    offenses: Vec<Part>,
    courts: Vec<Part>,
    sentences: Vec<Part>,
    count: usize,
}

impl Fields {
    fn of(entry: &Entry) -> Self {
        let [offenses, courts, sentences] = [Field::Offense, Field::District, Field::Sentence]
            .map(|field| case_text::parts(entry.lines(field)));
        let count = [&offenses, &courts, &sentences]
            .into_iter()
            .map(|parts| case_text::count(parts))
            .max()
            .unwrap_or(1);
        Self {
            offenses,
            courts,
            sentences,
            count,
        }
    }

    fn offenses(&self) -> Result<Vec<String>, Fault> {
        let texts = case_text::by_case(&self.offenses, self.count, false)?;
        Ok(texts.iter().map(|pieces| pieces.join("; ")).collect())
    }

    fn courts(&self) -> Result<Vec<Vec<String>>, Fault> {
        case_text::by_case(&self.courts, self.count, true)
    }

    /// Whether one sentence is printed for all cases.
    fn one_sentence(&self) -> bool {
        self.sentences.iter().all(|part| part.cases.is_empty())
    }

    fn sentences(&self) -> Result<Vec<Vec<String>>, Fault> {
        case_text::by_case(&self.sentences, self.count, self.one_sentence())
    }
}

fn line(lines: &[Line]) -> String {
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    texts.join(" ")
}

/// In its last batch, the later copy keeps only 255 characters of a field, and trimming can remove one more.
fn is_cut(lines: &[Line]) -> bool {
    matches!(line(lines).chars().count(), 254 | 255)
}

/// The drugs in a text. If the text is cut after “cocaine”, that word is ignored, because “base” may have
/// followed.
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

/// Returns the name without the remark that the grant did not take effect, and whether it took effect.
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
