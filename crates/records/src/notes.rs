//! What a reader should know about a record, and why.

use super::effect::Terms;
use super::person::{Person, PersonCase};
use super::total;
use commutations::domain::{Effect, Flag, Offence, Relation, Sentence};

/// A remark on a record, in words of this project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// The flag that the record carries for it, where it has one.
    pub flag: Option<Flag>,
    pub why: String,
}

/// What is known of the reading of an entry beside the record itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub terms: Terms,
    /// Whether the text of the offences is cut.
    pub cut: bool,
    /// Whether one sentence is printed for several cases.
    pub shared: bool,
}

/// Everything to be said about a person's record.
pub(super) fn read(person: &Person) -> Vec<Note> {
    let reading = &person.reading;
    let mut notes = Notes(Vec::new());
    if !person.in_effect {
        notes.flag(
            Flag::NotInEffect,
            "The source says that the condition was declined and the grant did not take effect.",
        );
    }
    if reading.cut {
        notes.flag(
            Flag::OffenceCut,
            "The text of the offences ends at the 255 characters that the copy keeps; what came after is not known.",
        );
    }
    for (number, case) in (1..).zip(&person.cases) {
        notes.case(number, case);
    }
    if reading.shared {
        notes.remark(
            "One sentence is printed for all cases; each is given it, and it counts once."
                .to_owned(),
        );
    } else {
        notes.relations(person);
    }
    notes.grant(person, &reading.terms);
    notes.0
}

struct Notes(Vec<Note>);

impl Notes {
    fn flag(&mut self, flag: Flag, why: &str) {
        self.0.push(Note {
            flag: Some(flag),
            why: why.to_owned(),
        });
    }

    fn remark(&mut self, why: String) {
        self.0.push(Note { flag: None, why });
    }

    fn case(&mut self, number: usize, case: &PersonCase) {
        if case.district.is_none() {
            self.flag(Flag::NoDistrict, &format!("Case {number} has no district."));
        }
        match (case.sentence.dated, case.beside) {
            (None, None) => self.flag(
                Flag::NoDate,
                &format!("Case {number} has no date of sentence."),
            ),
            (Some(with), Some(beside)) if with != beside => self.flag(
                Flag::DatesDiffer,
                &format!("Case {number}: {with} stands with the sentence first given, {beside} beside the district; the first is taken."),
            ),
            _ => {}
        }
        self.sentence(number, case);
        if case.offences.contains(Offence::Unstated) && sentenced(case) {
            self.remark(format!("Case {number} has no offence."));
        }
    }

    fn sentence(&mut self, number: usize, case: &PersonCase) {
        let sentence = &case.sentence;
        if sentence.in_force == Sentence::Unknown {
            let so = if case.offences.contains(Offence::Unstated) {
                "no prison term and no offence; it adds nothing"
            } else {
                "no prison term, so the whole is not known"
            };
            self.flag(Flag::NoTerm, &format!("Case {number} has {so}."));
        }
        if sentence.amended {
            let how = match (sentence.original, sentence.amended_silently) {
                (Sentence::Unknown, _) => "is given as amended; the sentence first given is not",
                (_, true) => "has a second term with no word on it, read as an amendment",
                (_, false) => "was amended; the last amendment is in force",
            };
            self.flag(Flag::Amended, &format!("Case {number} {how}."));
        }
        if sentence.days_left_out {
            self.flag(
                Flag::DaysLeftOut,
                &format!("Case {number} has days beside its months; the days are left out."),
            );
        }
        if sentence.life_plus {
            self.flag(
                Flag::LifePlus,
                &format!("Case {number} is life with a further term; counted as life."),
            );
        }
        if let Relation::PartlyConsecutive(months) = sentence.relation {
            self.flag(
                Flag::PartlyConsecutive,
                &match months {
                    0 => format!("Case {number} is partly concurrent, with no word on how much; nothing is added."),
                    _ => format!("Case {number} is consecutive for {months} months of its term; these are added."),
                },
            );
        }
    }

    fn relations(&mut self, person: &Person) {
        if total::relation_unstated(person.relations()) {
            self.flag(
                Flag::RelationUnstated,
                "Several cases have no word on how they stand to each other; the longest counts, the others add nothing.",
            );
        }
    }

    fn grant(&mut self, person: &Person, terms: &Terms) {
        if let Some(court) = &terms.only_of {
            self.flag(
                Flag::OneCaseOnly,
                &format!("The grant is for the sentence of one court alone: {court}."),
            );
        }
        if let Some(other) = terms.or_term {
            self.flag(
                Flag::EffectUnclear,
                &format!(
                    "The source gives {other} months as an alternative; the first term is taken."
                ),
            );
        }
        if terms.counted_from_grant {
            self.flag(
                Flag::EffectUnclear,
                &format!(
                    "The source counts days instead of naming the day of expiry; they are counted from {}.",
                    person.granted
                ),
            );
        }
        self.term(person);
    }

    /// A new term that takes nothing off the sentence as printed.
    fn term(&mut self, person: &Person) {
        if let (Effect::Term(new), Sentence::Months(before)) = (person.effect, person.in_force())
            && new >= before
        {
            self.flag(
                Flag::GrantNotShorter,
                &format!("The new term is {new} months, the sentence in force as printed {before}: no cut can be computed."),
            );
        }
    }
}

fn sentenced(case: &PersonCase) -> bool {
    case.sentence.in_force != Sentence::Unknown
}
