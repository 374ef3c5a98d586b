//! Removes years and presidents that are not in the history from a view.

use crate::data::History;
use crate::query::history::{Comparison, HistoryView};
use crate::text::notice;

/// Returns `view` without the years and presidents that `history` lacks, and a notice for each of them.
#[must_use]
pub fn without_unknown(view: &HistoryView, history: &History) -> (HistoryView, Vec<String>) {
    let mut check = Check {
        history,
        notices: Vec::new(),
    };
    let known = HistoryView {
        year: check.year(view.year.as_deref()),
        span: check.span(view.span),
        comparison: check.comparison(view.comparison.as_ref()),
        ..view.clone()
    };
    (known, check.notices)
}

struct Check<'a> {
    history: &'a History,
    notices: Vec<String>,
}

impl Check<'_> {
    fn ignore(&mut self, key: &str, value: &str, why: &str) {
        self.notices.push(notice::ignored(key, value, why));
    }

    fn year(&mut self, key: Option<&str>) -> Option<String> {
        let key = key?;
        if self.history.year(key).is_some() {
            return Some(key.to_owned());
        }
        let parts = self.history.years.iter().map(|own| own.key.as_str());
        let parts: Vec<&str> = parts
            .filter(|own| own.starts_with(&format!("{key}-")))
            .collect();
        let why = if parts.is_empty() {
            notice::NO_YEAR.to_owned()
        } else {
            notice::shared_year(&parts)
        };
        self.ignore("year", key, &why);
        None
    }

    /// Returns the part of the span that the history covers; `None` if that is all of the history or nothing.
    fn span(&mut self, span: Option<(u16, u16)>) -> Option<(u16, u16)> {
        let (from, to) = span?;
        let years = &self.history.years;
        let (first, last) = (years.first()?.year, years.last()?.year);
        let known = (from.max(first), to.min(last));
        if known != (from, to) {
            let why = notice::beyond_history(first, last);
            self.ignore("years", &format!("{from}-{to}"), &why);
        }
        (known.0 <= known.1 && known != (first, last)).then_some(known)
    }

    fn comparison(&mut self, sides: Option<&Comparison>) -> Option<Comparison> {
        let sides = sides?;
        let one = self.side(&sides.one, &[]);
        let other = self.side(&sides.other, &one);
        (!one.is_empty() && !other.is_empty()).then_some(Comparison { one, other })
    }

    /// Returns the known presidents of one side, without duplicates and without those in `before`.
    fn side(&mut self, keys: &[String], before: &[String]) -> Vec<String> {
        let mut known: Vec<String> = Vec::new();
        for key in keys {
            if self.history.president(key).is_none() {
                self.ignore("compare", key, notice::NO_PRESIDENT);
            } else if before.contains(key) || known.contains(key) {
                self.ignore("compare", key, notice::NAMED_TWICE);
            } else {
                known.push(key.clone());
            }
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::decode;

    const HISTORY: &str = include_str!("../../../data/history.json");

    /// Returns what is left of the history view of `query`, and the notices.
    fn known(query: &str) -> (HistoryView, Vec<String>) {
        let history = History::from_json(HISTORY).unwrap();
        without_unknown(&decode(query).0.history, &history)
    }

    #[test]
    fn known_years_and_presidents_stay() {
        let query = "years=1961-2008&year=1963&compare=obama~kennedy,johnson&act=all";
        assert_eq!(known(query), (decode(query).0.history, vec![]));
        let part = "year=1945-truman&years=1945-1945";
        assert_eq!(known(part), (decode(part).0.history, vec![]));
    }

    #[test]
    fn unknown_years_and_presidents_are_removed_with_a_notice() {
        for (query, named) in [
            ("year=1800", "year=1800"),
            ("year=1945", "year=1945"),
            ("years=1800-1850", "years=1800-1850"),
            ("compare=obama~washington", "compare=washington"),
            ("compare=obama~obama", "compare=obama"),
        ] {
            let (view, notices) = known(query);
            assert_eq!(view, HistoryView::default(), "{query}");
            assert!(
                notices.iter().all(|notice| notice.contains(named)),
                "{notices:?}"
            );
            assert_eq!(notices.len(), 1, "{query}");
        }
    }

    #[test]
    fn spans_are_clipped_and_a_full_span_becomes_none() {
        let (view, notices) = known("years=1850-1910");
        assert_eq!((view.span, notices.len()), (Some((1900, 1910)), 1));
        assert_eq!(known("years=1900-2026").0.span, None);
    }

    #[test]
    fn an_unknown_president_does_not_remove_the_others() {
        let (view, notices) = known("compare=obama,nobody~kennedy,kennedy");
        let sides = view.comparison.unwrap();
        assert_eq!(
            (sides.one, sides.other),
            (vec!["obama".to_owned()], vec!["kennedy".to_owned()])
        );
        assert_eq!(notices.len(), 2);
    }
}
