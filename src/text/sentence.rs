//! Sentences, their bins, and effects in words.

use super::{day, number};
use crate::domain::{Effect, EffectKind, Sentence};
use crate::query::{SentenceBin, ServedBin};

/// Formats a number of months: `235 months`.
#[must_use]
pub fn months(months: u16) -> String {
    number::counted(months.into(), "month", "months")
}

/// Formats a term: `20 years`, `19 years 7 months`, `6 months`.
#[must_use]
pub fn term(months: u16) -> String {
    let years = number::counted(u32::from(months / 12), "year", "years");
    let rest = self::months(months % 12);
    match (months / 12, months % 12) {
        (0, _) => rest,
        (_, 0) => years,
        _ => format!("{years} {rest}"),
    }
}

/// Formats a sentence for the table.
#[must_use]
pub fn sentence(sentence: Sentence) -> String {
    match sentence {
        Sentence::Months(months) => term(months),
        Sentence::Indeterminate {
            min_months,
            max_months,
        } => indeterminate(min_months, max_months),
        Sentence::Life => "Life".to_owned(),
        Sentence::LifeWithoutParole => "Life without parole".to_owned(),
        Sentence::Death => "Death".to_owned(),
        Sentence::Unknown => "Not stated".to_owned(),
    }
}

/// Formats an indeterminate sentence: `25 years to life`, `15 to 30 years`.
#[must_use]
pub fn indeterminate(min_months: u16, max_months: Option<u16>) -> String {
    match max_months {
        None => format!("{} to life", term(min_months)),
        Some(max) if min_months.is_multiple_of(12) && max.is_multiple_of(12) => {
            format!("{} to {}", min_months / 12, term(max))
        }
        Some(max) => format!("{} to {}", term(min_months), term(max)),
    }
}

/// Names a bin of sentences: `20–25 years`, `40 years or more`, `life`, `death`, `not stated`.
#[must_use]
pub fn bin(bin: SentenceBin) -> String {
    match (bin, bin.years()) {
        (SentenceBin::TO_LIFE, _) => "indeterminate".to_owned(),
        (SentenceBin::LIFE, _) => "life".to_owned(),
        (SentenceBin::LIFE_WITHOUT_PAROLE, _) => "life without parole".to_owned(),
        (SentenceBin::DEATH, _) => "death".to_owned(),
        (_, None) => "not stated".to_owned(),
        (_, Some(range)) => years(range),
    }
}

/// Describes the people in a bin: `serving 20–25 years`, `with no term stated`.
#[must_use]
pub fn bin_plural(bin: SentenceBin) -> String {
    match bin {
        SentenceBin::UNKNOWN => "with no term stated".to_owned(),
        SentenceBin::DEATH => "under a death sentence".to_owned(),
        SentenceBin::TO_LIFE => "serving an indeterminate sentence".to_owned(),
        _ => format!("serving {}", self::bin(bin)),
    }
}

/// Formats a range of years: `20–25 years`, `40 years or more`, `under 5 years`.
#[must_use]
pub fn years((from, to): (u32, Option<u32>)) -> String {
    match (from, to) {
        (0, Some(to)) => format!("under {to} years"),
        (0, None) => "any number of years".to_owned(),
        (from, Some(to)) => format!("{from}–{to} years"),
        (from, None) => format!("{from} years or more"),
    }
}

/// Formats several ranges of years, ascending; adjacent ranges are merged.
#[must_use]
pub fn year_runs(ranges: impl Iterator<Item = (u32, Option<u32>)>) -> Vec<String> {
    let mut runs: Vec<(u32, Option<u32>)> = Vec::new();
    for (from, to) in ranges {
        match runs.last_mut() {
            Some(run) if run.1 == Some(from) => run.1 = to,
            _ => runs.push((from, to)),
        }
    }
    runs.into_iter().map(years).collect()
}

/// Names a bin of time from sentence to grant: `10–12 years`, `not stated`.
#[must_use]
pub fn served(bin: ServedBin) -> String {
    bin.years().map_or_else(|| "not stated".to_owned(), years)
}

/// Describes a kind of effect, for use after `people` and by itself.
#[must_use]
pub const fn outcome(kind: EffectKind) -> &'static str {
    match kind {
        EffectKind::Expires => "given an end date",
        EffectKind::Term => "given a shorter sentence",
        EffectKind::TimeServed => "given time served",
        EffectKind::ToLife => "given life instead of death",
        EffectKind::AtOnce => "freed immediately",
        EffectKind::Other => "commuted in another way",
        EffectKind::Unstated => "commuted in a way the list does not state",
    }
}

/// Formats an effect for the table.
#[must_use]
pub fn effect(effect: Effect) -> String {
    match effect {
        Effect::Expires(date) => format!("New end: {}", day(date)),
        Effect::Term(months) => format!("Cut to {}", term(months)),
        Effect::TimeServed => "Cut to time served".to_owned(),
        Effect::ToLife => "Changed to life".to_owned(),
        Effect::AtOnce => "Freed immediately".to_owned(),
        Effect::Other => "Commuted in another way".to_owned(),
        Effect::Unstated => "Not stated".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_given_in_years_and_months() {
        for (months, text) in [
            (1, "1 month"),
            (12, "1 year"),
            (235, "19 years 7 months"),
            (240, "20 years"),
            (253, "21 years 1 month"),
        ] {
            assert_eq!(term(months), text);
        }
    }

    #[test]
    fn kinds_without_a_number_are_words() {
        assert_eq!(sentence(Sentence::Life), "Life");
        assert_eq!(sentence(Sentence::Unknown), "Not stated");
        assert_eq!(indeterminate(300, None), "25 years to life");
        assert_eq!(indeterminate(180, Some(360)), "15 to 30 years");
        assert_eq!(indeterminate(18, Some(36)), "1 year 6 months to 3 years");
        assert_eq!(bin(SentenceBin::OPEN), "40 years or more");
        assert_eq!(bin(SentenceBin::of(Sentence::Months(0))), "under 5 years");
        assert_eq!(bin_plural(SentenceBin::UNKNOWN), "with no term stated");
        assert_eq!(effect(Effect::ToLife), "Changed to life");
    }
}
