//! The fiscal years shown.

use crate::data::History;
use crate::domain::FiscalYear;

/// Returns the fiscal years of `history` in `span`, both ends included; all years if there is no span or none
/// is in it.
#[must_use]
pub fn shown(history: &History, span: Option<(u16, u16)>) -> &[FiscalYear] {
    let years = history.years.as_slice();
    let Some((from, to)) = span else { return years };
    let start = years.partition_point(|year| year.year < from);
    let end = years.partition_point(|year| year.year <= to);
    match years.get(start..end) {
        Some(within) if !within.is_empty() => within,
        _ => years,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::history::fixture::history;

    #[test]
    fn a_span_holds_all_parts_of_its_years_and_is_never_empty() {
        let history = history();
        let keys = |span| {
            let years = shown(&history, span).iter();
            years.map(|year| year.key.clone()).collect::<Vec<_>>()
        };
        assert_eq!(
            keys(Some((2016, 2017))),
            ["2016", "2017-obama", "2017-biden"]
        );
        assert_eq!(keys(None).len(), history.years.len());
        assert_eq!(keys(Some((1800, 1810))), keys(None));
        assert_eq!(keys(Some((2020, 2010))), keys(None));
    }
}
