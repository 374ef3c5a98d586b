//! The people of a view in one line.

use crate::query::Profile;
use crate::text::LEAST_FOR_SHARE;
use crate::text::{self, count, counted, share, term};

/// The title of the most frequent drugs.
pub const LEADING_DRUGS: &str = "Top drugs";

/// The title of the most frequent states.
pub const LEADING_STATES: &str = "Top states";

/// Formats the figures: `214 people · 67 life · 57% crack · median wait 12 years 8 months`. Of few people, the drug has
/// their number.
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
        let part = match profile.people {
            ..LEAST_FOR_SHARE => count(people),
            all => share(people, all),
        };
        format!("{part} {}", text::drug_in_short(drug))
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
        let few = Profile {
            people: 5,
            life: 3,
            drug: Some((Drug::Crack, 3)),
            wait_months: None,
        };
        assert_eq!(super::profile(&few), "5 people · 3 life · 3 crack");
        let one = Profile {
            people: 1,
            ..Profile::default()
        };
        assert_eq!(super::profile(&one), "1 person · 0 life");
        assert_eq!(super::profile(&Profile::default()), "No one");
    }
}
