//! The headline: the main result in one sentence, computed from the view.

use super::View;
use super::chip::chips;
use crate::data::About;
use crate::query::{Columns, DateRange, Outcome, Tally};
use crate::text::{self, grantor, headline as words};

/// The headline, split around its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The words before the number, if any.
    pub before: String,
    /// `1,716`; empty if no grant is left.
    pub number: String,
    /// The rest of the sentence.
    pub rest: String,
}

impl Headline {
    /// The whole sentence.
    #[must_use]
    pub fn text(&self) -> String {
        let parts = [&self.before, &self.number, &self.rest];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.cloned().collect::<Vec<_>>().join(" ")
    }
}

/// Returns the headline of `view`, whose counts are `outcome`.
#[must_use]
pub fn headline(about: &About, columns: &Columns, view: &View, outcome: &Outcome) -> Headline {
    let Some((first, last)) = outcome.days(columns) else {
        return Headline {
            before: String::new(),
            number: String::new(),
            rest: empty_sentence(view),
        };
    };
    let total = outcome.total;
    if !view.is_filtered() {
        return whole_headline(about, total);
    }
    Headline {
        before: String::new(),
        number: text::count(total.people),
        rest: words::of_some(about, &view.filter, view.names, total, (first, last)),
    }
}

/// The headline of all grants.
fn whole_headline(about: &About, total: Tally) -> Headline {
    Headline {
        before: grantor::acted(about),
        number: text::count(total.people),
        rest: words::of_all(about, total),
    }
}

/// The months before the end of the time in office that the deck calls the last.
const LAST_MONTHS: i32 = 6;

/// Returns the line under the headline of all grants: how many came late in the time in office. `None` if its end
/// is not known, or no one came then.
#[must_use]
pub fn deck(about: &About, columns: &Columns, all: &Outcome) -> Option<String> {
    let start = about.to?.months_after(-LAST_MONTHS)?;
    let late = DateRange {
        from: Some(start),
        to: about.to,
    };
    let late = all.people_in(columns, late);
    (late > 0).then(|| grantor::last_months(about, late, all.total.people))
}

/// Returns the headline of a view without grants.
#[must_use]
pub fn empty_sentence(view: &View) -> String {
    let filters: Vec<String> = chips(view).into_iter().map(|chip| chip.words).collect();
    words::of_no_one(&filters)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::decode;

    #[test]
    fn an_empty_view_names_its_filters() {
        let (view, _) = decode("from=2012-01-01&to=2012-02-01&sentence=life");
        assert_eq!(
            empty_sentence(&view),
            "No one matches both: Jan. 1, 2012, to Feb. 1, 2012; Life"
        );
    }
}
