//! How long a president held office.

use crate::data::History;
use crate::domain::President;

/// Returns the number of days that `president` was in office within the years of `history`; for the current
/// president, up to the day of the last figures.
#[must_use]
pub fn days_in_office(history: &History, president: &President) -> u32 {
    let first = history.years.first().map(|year| year.days().0);
    let from = first.map_or(president.from, |first| first.max(president.from));
    let to = president
        .to
        .map_or(history.as_of, |to| to.min(history.as_of));
    let days = to.epoch_days() - from.epoch_days();
    u32::try_from(days).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::history::fixture::history;

    #[test]
    fn only_days_within_the_series_count() {
        let history = history();
        let days = |key| days_in_office(&history, history.president(key).unwrap());
        // July 1, 1899, to September 14, 1901.
        assert_eq!(days("mckinley"), 805);
        assert_eq!(days("obama"), 2922);
        // January 20, 2025, to September 23, 2026.
        assert_eq!(days("trump-2"), 611);
    }
}
