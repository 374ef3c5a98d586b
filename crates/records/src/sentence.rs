//! The sentence of one case: the original one, and the one in force at the grant.

use super::number::{self, NUMBER};
use super::term::{self, Term};
use super::{Fault, date, district};
use crate::pattern::pattern;
use commutations::domain::{Day, Relation, Sentence};
use regex::Regex;
use std::sync::LazyLock;

/// The contents of the sentence field for one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CaseSentence {
    pub original: Sentence,
    pub in_force: Sentence,
    pub relation: Relation,
    /// The date printed with the original sentence.
    pub dated: Option<Day>,
    pub amended: bool,
    pub days_left_out: bool,
    pub life_plus: bool,
    /// Whether the amendment is a second term without comment.
    pub amended_silently: bool,
}

static DATE: LazyLock<Regex> = LazyLock::new(|| pattern(date::DATE));
static PARENS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\(([^()]*)\)"));
static AMENDED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?i)(?:prison term )?(?:amended|reduced) to (.*)$"));
static AS_AMENDED: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!("^(?i)as amended(?: on {})?$", date::DATE)));
static BESIDE_PRISON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)supervised|special parole|\$|\bdollars?\b|\bfine\b|restitution|forfeiture|assessment|dishonorable discharge",
    )
});
static REMARK: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?i)(?:|on remand|con(?:current|secutive) (?:with|to) state.*)$"));
static PART_CONSECUTIVE: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?i)\b({NUMBER})(?: months?'?)? consecutive")));

/// Reads the parts of the sentence field for one case.
pub(super) fn read(pieces: &[String]) -> Result<CaseSentence, Fault> {
    let mut reading = Reading::default();
    for piece in pieces {
        reading.piece(piece)?;
    }
    Ok(reading.done())
}

/// A sentence, and the date printed with it.
struct Version {
    term: Term,
    dated: Option<Day>,
}

#[derive(Default)]
struct Reading {
    versions: Vec<Version>,
    relation: Option<Relation>,
    original_missing: bool,
    amended_silently: bool,
    /// Whether a remark in parentheses would refer to a prison term.
    after_term: bool,
}

impl Reading {
    fn piece(&mut self, piece: &str) -> Result<(), Fault> {
        // A comma within a date does not separate clauses.
        let text = DATE.replace_all(piece, |date: &regex::Captures<'_>| {
            date[0].replace([',', '.'], " ").replace("  ", " ")
        });
        let mut from = 0;
        for remark in PARENS.captures_iter(&text) {
            let whole = remark.get(0).map_or(0..0, |whole| whole.range());
            self.clauses(&text[from..whole.start])?;
            self.remark(remark[1].trim())?;
            from = whole.end;
        }
        self.clauses(&text[from..])
    }

    fn clauses(&mut self, text: &str) -> Result<(), Fault> {
        text.replace(", ", ";")
            .split([';', ':'])
            .map(|clause| clause.trim().trim_end_matches(['.', ',']))
            .filter(|clause| !clause.is_empty())
            .try_for_each(|clause| self.clause(clause))
    }

    fn clause(&mut self, clause: &str) -> Result<(), Fault> {
        self.after_term = false;
        if let Some(parts) = AMENDED.captures(clause) {
            let term = term::read(&parts[1])
                .ok_or_else(|| Fault::new("no prison term follows “amended to”", clause))?;
            self.add(term);
        } else if let Some(term) = term::read(clause) {
            self.amended_silently |= !self.versions.is_empty();
            self.add(term);
        } else if let Some(day) = date::read(clause) {
            self.date(day);
        } else if !BESIDE_PRISON.is_match(clause) && district::read(clause).is_err() {
            return Err(Fault::new("unknown part of a sentence", clause));
        }
        Ok(())
    }

    fn add(&mut self, term: Term) {
        self.after_term = true;
        self.versions.push(Version { term, dated: None });
    }

    fn date(&mut self, day: Day) {
        if let Some(version) = self.versions.last_mut() {
            version.dated.get_or_insert(day);
        }
    }

    fn remark(&mut self, remark: &str) -> Result<(), Fault> {
        if let Some(day) = date::read(remark) {
            self.date(day);
        } else if let Some(parts) = AMENDED.captures(remark) {
            let term = term::read(&parts[1])
                .ok_or_else(|| Fault::new("no prison term follows “amended to”", remark))?;
            self.add(term);
        } else if AS_AMENDED.is_match(remark) {
            self.original_missing = true;
        } else if REMARK.is_match(remark) || remark.starts_with('$') {
            // The remark is not part of a record.
        } else if let Some(relation) = relation(remark) {
            if self.after_term {
                self.relation = Some(relation);
            }
        } else {
            return Err(Fault::new("unknown remark on a sentence", remark));
        }
        Ok(())
    }

    fn done(self) -> CaseSentence {
        let sentence = |version: Option<&Version>| {
            version.map_or(Sentence::Unknown, |version| version.term.sentence)
        };
        let any = |test: fn(&Term) -> bool| self.versions.iter().any(|version| test(&version.term));
        CaseSentence {
            original: if self.original_missing {
                Sentence::Unknown
            } else {
                sentence(self.versions.first())
            },
            in_force: sentence(self.versions.last()),
            relation: self.relation.unwrap_or(Relation::Unstated),
            dated: self.versions.first().and_then(|version| version.dated),
            amended: self.original_missing || self.versions.len() > 1,
            days_left_out: any(|term| term.days_left_out),
            life_plus: any(|term| term.life_plus),
            amended_silently: self.amended_silently,
        }
    }
}

/// How a term runs relative to the terms of other cases, according to the remark after it.
fn relation(remark: &str) -> Option<Relation> {
    let remark = remark.to_lowercase();
    let (consecutive, concurrent) = (
        remark.contains("consecutive"),
        remark.contains("concurrent"),
    );
    let partly = remark.contains("partial") || remark.contains("partly");
    if (consecutive && concurrent) || ((consecutive || concurrent) && partly) {
        let months = PART_CONSECUTIVE
            .captures(&remark)
            .and_then(|parts| number::read(&parts[1]));
        // A part of unknown length adds nothing.
        return Some(Relation::PartlyConsecutive(months.unwrap_or(0)));
    }
    match (consecutive, concurrent) {
        (true, _) => Some(Relation::Consecutive),
        (_, true) => Some(Relation::Concurrent),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> CaseSentence {
        read(&[text.to_owned()]).unwrap()
    }

    #[test]
    fn the_last_amendment_is_in_force_and_the_original_is_kept() {
        let case = of(
            "Life imprisonment; 10 years' supervised release; amended to 90 months' imprisonment (May 1, 2001); amended to 80 months' imprisonment (May 2, 2002)",
        );
        assert_eq!(case.original, Sentence::Life);
        assert_eq!(case.in_force, Sentence::Months(80));
        assert!(case.amended);
        assert_eq!(case.dated, None);
        for text in [
            "90 months' imprisonment, one year's supervised release; prison term amended to life imprisonment",
            "90 months' imprisonment (amended to life imprisonment); $5 fine",
            "90 months' imprisonment; life imprisonment (May 1, 2001)",
        ] {
            assert_eq!(of(text).in_force, Sentence::Life, "{text}");
            assert_eq!(of(text).original, Sentence::Months(90), "{text}");
        }
    }

    #[test]
    fn a_sentence_printed_only_as_amended_has_an_unknown_original() {
        let case = of("90 months' imprisonment (as amended on May 1, 2001); $1,000 fine");
        assert_eq!(case.in_force, Sentence::Months(90));
        assert_eq!(case.original, Sentence::Unknown);
        assert_eq!((case.amended, case.dated), (true, None));
    }

    #[test]
    fn the_date_printed_with_the_original_sentence_is_its_date() {
        let case = of(
            "90 months' imprisonment; $5,000 fine (May 1, 2001); amended to 80 months' imprisonment",
        );
        assert_eq!(case.dated, date::read("May 1, 2001"));
        assert_eq!(
            of("Life imprisonment; May 1, 2001").dated,
            date::read("May 1, 2001")
        );
    }

    #[test]
    fn supervision_and_payments_are_not_prison_terms() {
        let case = of("10 years' supervised release: $800 fine, $1,000 restitution; $2,500");
        assert_eq!(case.in_force, Sentence::Unknown);
        assert_eq!(
            of("9 months' imprisonment (concurrent) five years' supervised release").in_force,
            Sentence::Months(9)
        );
    }

    #[test]
    fn the_remark_after_a_term_states_its_relation() {
        let of = |remark: &str| of(&format!("20 months' imprisonment ({remark})")).relation;
        assert_eq!(of("consecutive"), Relation::Consecutive);
        assert_eq!(of("concurrent"), Relation::Concurrent);
        assert_eq!(
            of("16 months' concurrent, four consecutive"),
            Relation::PartlyConsecutive(4)
        );
        assert_eq!(
            of("7 months' consecutive to above offense, the remainder concurrent"),
            Relation::PartlyConsecutive(7)
        );
        assert_eq!(of("partially concurrent"), Relation::PartlyConsecutive(0));
        assert_eq!(of("concurrent with state sentence"), Relation::Unstated);
    }

    #[test]
    fn an_unknown_text_is_refused() {
        assert_eq!(
            read(&["90 lashes".to_owned()]).unwrap_err().text,
            "90 lashes"
        );
        assert!(read(&["9 months' imprisonment (perhaps)".to_owned()]).is_err());
    }
}
