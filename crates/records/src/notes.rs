//! Notes on a record: unusual points, and the decisions about them.

use super::effect::Terms;
use super::person::{Person, PersonCase};
use super::total;
use commutations::domain::{Effect, Flag, Offense, Relation, Sentence};

/// A note on a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// The flag of the record, if the note has one.
    pub flag: Option<Flag>,
    pub why: String,
}

/// Further facts from an entry, used for the notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub terms: Terms,
    /// Whether the text of the offenses is cut off.
    pub cut: bool,
    /// Whether one sentence is printed for several cases.
    pub shared: bool,
}

/// Returns all notes on a person's record.
pub(super) fn read(person: &Person) -> Vec<Note> {
    let reading = &person.reading;
    let mut notes = Notes(Vec::new());
    if !person.in_effect {
        notes.flag(
            Flag::NotInEffect,
            "The source says that the person declined the condition and the grant did not take effect.",
        );
    }
    if reading.cut {
        notes.flag(
            Flag::OffenseCut,
            "The copy cuts the text of the offenses off at 255 characters; the rest is unknown.",
        );
    }
    for (number, case) in (1..).zip(&person.cases) {
        notes.case(number, case);
    }
    if reading.shared {
        notes.remark(
            "One sentence is printed for all cases. Each case has it, and it counts once."
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
        match (case.sentence.dated, case.district_date) {
            (None, None) => self.flag(
                Flag::NoDate,
                &format!("Case {number} has no date of sentence."),
            ),
            (Some(with), Some(beside)) if with != beside => self.flag(
                Flag::DatesDiffer,
                &format!("Case {number}: {with} is printed with the original sentence, {beside} with the district. The first is used."),
            ),
            _ => {}
        }
        self.sentence(number, case);
        if case.offenses.contains(Offense::Unstated) && sentenced(case) {
            self.remark(format!("Case {number} has no offense."));
        }
    }

    fn sentence(&mut self, number: usize, case: &PersonCase) {
        let sentence = &case.sentence;
        if sentence.in_force == Sentence::Unknown {
            let so = if case.offenses.contains(Offense::Unstated) {
                "no prison term and no offense, and adds nothing"
            } else {
                "no prison term, so the whole sentence is unknown"
            };
            self.flag(Flag::NoTerm, &format!("Case {number} has {so}."));
        }
        if sentence.amended {
            let how = match (sentence.original, sentence.amended_silently) {
                (Sentence::Unknown, _) => "is given as amended, without the original sentence",
                (_, true) => "has a second term without comment, read as an amendment",
                (_, false) => "was amended. The last amendment is in force",
            };
            self.flag(Flag::Amended, &format!("Case {number} {how}."));
        }
        if sentence.days_left_out {
            self.flag(
                Flag::DaysLeftOut,
                &format!("Case {number} has days beside its months. The days are left out."),
            );
        }
        if sentence.life_plus {
            self.flag(
                Flag::LifePlus,
                &format!("Case {number} is life with a further term, and counts as life."),
            );
        }
        if let Relation::PartlyConsecutive(months) = sentence.relation {
            self.flag(
                Flag::PartlyConsecutive,
                &match months {
                    0 => format!("Case {number} is partly concurrent, and the source does not say how much. Nothing is added."),
                    _ => format!("Case {number} is consecutive for {months} months of its term. These are added."),
                },
            );
        }
    }

    fn relations(&mut self, person: &Person) {
        if total::relation_unstated(person.relations()) {
            self.flag(
                Flag::RelationUnstated,
                "The source does not say how the terms of several cases run. The longest counts; the others add nothing.",
            );
        }
    }

    fn grant(&mut self, person: &Person, terms: &Terms) {
        if let Some(court) = &terms.only_of {
            self.flag(
                Flag::OneCaseOnly,
                &format!("The grant is for the sentence of one court only: {court}."),
            );
        }
        if let Some(other) = terms.or_term {
            self.flag(
                Flag::EffectUnclear,
                &format!(
                    "The source gives {other} months as an alternative. The first term is used."
                ),
            );
        }
        if terms.counted_from_grant {
            self.flag(
                Flag::EffectUnclear,
                &format!(
                    "The source gives a number of days instead of a date. They are counted from {}.",
                    person.granted
                ),
            );
        }
        self.term(person);
    }

    /// Flags a new term that is not shorter than the printed sentence.
    fn term(&mut self, person: &Person) {
        if let (Effect::Term(new), Sentence::Months(before)) = (person.effect, person.in_force())
            && new >= before
        {
            self.flag(
                Flag::GrantNotShorter,
                &format!("The new term is {new} months, and the sentence in force as printed is {before}. No reduction can be computed."),
            );
        }
    }
}

fn sentenced(case: &PersonCase) -> bool {
    case.sentence.in_force != Sentence::Unknown
}
