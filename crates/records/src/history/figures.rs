//! The counts of the history: for a president, for a year, and summed over a president's years.

use commutations::data::History;
use commutations::domain::{Figure, FiscalYear, President};
use serde::Serializer;

/// A kind of count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Commutations,
    Pardons,
    Received,
    /// All acts, including remissions and respites; always a sum.
    All,
}

impl Count {
    /// The counts that the sources give for a president.
    pub(super) const GIVEN: [Self; 3] = [Self::Commutations, Self::Pardons, Self::Received];

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Commutations => "commutations",
            Self::Pardons => "pardons",
            Self::Received => "received",
            Self::All => "all",
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
    pub(super) fn serialize_word<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }

    /// This count for one year, if it is known.
    pub(super) fn of_year(self, year: &FiscalYear) -> Option<u32> {
        match self {
            Self::Commutations => Some(year.commutations.count),
            Self::Pardons => Some(year.pardons.count),
            Self::Received => count(year.received),
            Self::All => Some(year.commutations.count + year.pardons.count + year.others),
        }
    }

    fn of(self, president: &President) -> Option<u32> {
        match self {
            Self::Commutations => Some(president.commutations.count),
            Self::Pardons => Some(president.pardons.count),
            Self::Received => count(president.received),
            Self::All => None,
        }
    }
}

fn count(figure: Option<Figure>) -> Option<u32> {
    figure.map(|figure| figure.count)
}

/// The total of the president at `index`; for all acts, the sum of the years.
pub(super) fn of_president(history: &History, index: usize, count: Count) -> Option<u32> {
    match count {
        Count::All => of_years(history, index, count),
        _ => count.of(history.presidents.get(index)?),
    }
}

/// The sum over those years of the president at `index` that have a figure; `None` if none has one.
pub(super) fn of_years(history: &History, index: usize, count: Count) -> Option<u32> {
    let own = history.years.iter().filter(|year| year.president == index);
    own.filter_map(|year| count.of_year(year))
        .reduce(|sum, more| sum + more)
}

/// A history of Ford with 30 pardons in two years together, and `pardons` as his total.
#[cfg(test)]
pub(super) fn sample(pardons: u32) -> History {
    use commutations::domain::{Basis, Day, Party};

    let figure = |count| Figure {
        count,
        basis: Basis::Table,
    };
    let year = |year, pardons| FiscalYear {
        key: format!("{year}"),
        year,
        president: 0,
        commutations: figure(4),
        pardons: figure(pardons),
        others: 1,
        received: None,
        note: String::new(),
    };
    History {
        presidents: vec![President {
            key: "ford".to_owned(),
            name: "Gerald Ford".to_owned(),
            label: "Ford".to_owned(),
            party: Party::Republican,
            from: Day::from_epoch_days(0),
            to: None,
            commutations: figure(8),
            pardons: figure(pardons),
            received: Some(figure(90)),
            coverage: String::new(),
            note: String::new(),
        }],
        years: vec![year(1975, 10), year(1976, 20)],
        subject: None,
        as_of: Day::from_epoch_days(0),
        source: String::new(),
    }
}
