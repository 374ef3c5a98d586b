//! Measures acts in the figures of the history.

use super::{Against, Measured, Per, days_in_office};
use crate::data::History;
use crate::domain::{Act, Figure, FiscalYear};

/// Returns what `act` counts in `year`; `None` if a figure is missing. A part of a year has no share: a
/// president's last grants would be set against the petitions of a few months.
#[must_use]
pub fn measure(year: &FiscalYear, act: Act) -> Option<Measured> {
    if act == Act::Rate && year.is_part() {
        return None;
    }
    let acts = Acts {
        commutations: year.commutations,
        pardons: year.pardons,
        others: year.others,
        received: year.received,
    };
    acts.measured(act)
}

/// Returns what `act` counts for the president at `index`, in total or per year in office; `None` if a figure
/// is missing. A share is never divided by years.
#[must_use]
pub fn measure_president(history: &History, index: usize, act: Act, per: Per) -> Option<Measured> {
    let president = history.presidents.get(index)?;
    let own = history.years.iter().filter(|year| year.president == index);
    let acts = Acts {
        commutations: president.commutations,
        pardons: president.pardons,
        others: own.map(|year| year.others).sum(),
        received: president.received,
    };
    let measured = acts.measured(act)?;
    if per == Per::Total || act == Act::Rate {
        return Some(measured);
    }
    let days = days_in_office(history, president);
    let against = (days > 0).then_some(Against::Days(days))?;
    Some(Measured {
        against,
        ..measured
    })
}

/// The figures from which acts are measured.
struct Acts {
    commutations: Figure,
    pardons: Figure,
    others: u32,
    received: Option<Figure>,
}

impl Acts {
    fn measured(&self, act: Act) -> Option<Measured> {
        let of = |figure: Figure, against| Measured {
            count: figure.count,
            against,
            basis: figure.basis,
        };
        match act {
            Act::Commutations => Some(of(self.commutations, Against::Nothing)),
            Act::Pardons => Some(of(self.pardons, Against::Nothing)),
            Act::All => Some(of(self.granted(), Against::Nothing)),
            Act::Received => self.received.map(|figure| of(figure, Against::Nothing)),
            Act::Rate => {
                let received = self.received.filter(|figure| figure.count > 0)?;
                let mut share = of(self.granted(), Against::Petitions(received.count));
                share.basis = share.basis.max(received.basis);
                Some(share)
            }
        }
    }

    fn granted(&self) -> Figure {
        Figure {
            count: self.commutations.count + self.pardons.count + self.others,
            basis: self.commutations.basis.max(self.pardons.basis),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Basis;
    use crate::query::history::fixture::history;

    #[test]
    fn a_year_is_measured_by_any_act_with_the_weaker_basis() {
        let history = history();
        let year = history.years.iter().find(|year| year.key == "2016");
        let of = |act| measure(year.unwrap(), act).unwrap();
        assert_eq!(of(Act::Commutations).count, 583);
        assert_eq!(of(Act::All).count, 589);
        assert_eq!(of(Act::Rate).against, Against::Petitions(12_026));
        assert_eq!(of(Act::Rate).tenths(), 49);
        let obama = history.years.iter().find(|year| year.key == "2017-obama");
        let obama = obama.unwrap();
        assert_eq!(measure(obama, Act::All).unwrap().basis, Basis::Derived);
        assert_eq!(measure(obama, Act::Rate), None, "a part of a year");
    }

    #[test]
    fn a_missing_figure_is_not_zero() {
        let history = history();
        let last = history.years.last().unwrap();
        assert_eq!(measure(last, Act::Received), None);
        assert_eq!(measure(last, Act::Rate), None);
        assert_eq!(measure_president(&history, 99, Act::All, Per::Total), None);
        assert_eq!(measure_president(&history, 3, Act::Rate, Per::Year), None);
    }

    #[test]
    fn counts_are_divided_by_years_in_office_but_shares_are_not() {
        let history = history();
        let of = |act, per| measure_president(&history, 1, act, per).unwrap();
        assert_eq!(of(Act::Commutations, Per::Total).against, Against::Nothing);
        assert_eq!(of(Act::Commutations, Per::Year).tenths(), 2144);
        assert_eq!(of(Act::Rate, Per::Year), of(Act::Rate, Per::Total));
        // Remissions and respites are known only by year.
        let mckinley = measure_president(&history, 0, Act::All, Per::Total).unwrap();
        assert_eq!(mckinley.count, 123 + 291 + 32);
    }
}
