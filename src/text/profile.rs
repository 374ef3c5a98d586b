//! The people of a view in one line.

use crate::query::Profile;
use crate::text::{self, count, counted, share, term};

/// The title of the most frequent drugs.
pub const LEADING_DRUGS: &str = "Top drugs";

/// The title of the most frequent states.
pub const LEADING_STATES: &str = "Top states";

/// Formats the figures: `214 people · 67 life · 57% crack · median wait 12 years 8 months`.
#[must_use]
pub fn profile(profile: &Profile) -> String {
    if profile.people == 0 {
        return "No one".to_owned();
    }
    let mut parts = vec![
        counted(profile.people, "person", "people"),
        format!("{} life", count(profile.life)),
    ];
    parts.extend(profile.drug.map(|(drug, people)| {
        let share = share(people, profile.people);
        format!("{share} {}", text::drug_in_short(drug))
    }));
    parts.extend(
        profile
            .wait_months
            .map(|months| format!("median wait {}", term(months))),
    );
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Drug;

    #[test]
    fn what_is_not_known_is_left_out() {
        let all = Profile {
            people: 214,
            life: 67,
            drug: Some((Drug::Crack, 122)),
            wait_months: Some(152),
        };
        let words = "214 people · 67 life · 57% crack · median wait 12 years 8 months";
        assert_eq!(super::profile(&all), words);
        let one = Profile {
            people: 1,
            ..Profile::default()
        };
        assert_eq!(super::profile(&one), "1 person · 0 life");
        assert_eq!(super::profile(&Profile::default()), "No one");
    }
}
