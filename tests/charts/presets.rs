//! The views of the history that one press shows are offered where they are true, and are pressed where they are
//! shown.

use super::claims::{ACTS, VIEWS, file, presidents, rows};
use super::{records, worded};
use commutations::charts::Control;
use commutations::ui::Records;

/// Returns the buttons of a chart that stay pressed, with whether they are: the presets.
fn presets(records: &Records, chart: &str, query: &str) -> Vec<(String, bool)> {
    let words = worded(records, chart, query);
    let groups = words.presets.iter().filter_map(|control| match control {
        Control::Group(group) => Some(&group.controls),
        _ => None,
    });
    let buttons = groups.flatten().filter_map(|control| match control {
        Control::Button(button) => Some((button.words.to_string(), button.is_pressed?)),
        _ => None,
    });
    buttons.collect()
}

/// A preset sets Obama against the longest row of presidents before him who together had fewer of what is
/// counted, and is there exactly where there is such a row.
#[test]
fn obama_is_set_against_those_who_together_had_fewer() {
    let (file, records) = (file(), records());
    let mut told = Vec::new();
    for (act, _) in ACTS {
        let all = presidents(&file, act);
        let place = all.iter().position(|own| own.0 == "obama").unwrap();
        let is_fewer = |count: &usize| {
            let sum: Option<f64> = all[place - count..place].iter().map(|own| own.1).sum();
            sum < all[place].1
        };
        let longest = (1..=place).take_while(is_fewer).last().unwrap_or(0);
        let is_there = act != "rate" && longest > 1;
        let number = match longest {
            5 => "five".to_owned(),
            9 => "nine".to_owned(),
            other => other.to_string(),
        };
        let words = format!("Obama vs. the {number} before him");
        let keys: Vec<&str> = all[place - longest..place]
            .iter()
            .map(|own| own.0.as_str())
            .collect();
        let pressed = format!("&compare=obama~{}", keys.join(","));
        for chart in ["years", "presidents"] {
            let more = VIEWS.iter().map(|more| (*more, false));
            for (more, is_pressed) in more.chain(is_there.then_some((pressed.as_str(), true))) {
                let query = format!("act={act}{more}");
                let presets = presets(&records, chart, &query);
                let own = presets.iter().find(|(own, _)| own.starts_with("Obama"));
                let wanted = is_there.then(|| (words.clone(), is_pressed));
                assert_eq!(own, wanted.as_ref(), "{chart}: {query}");
            }
        }
        told.push(longest);
    }
    assert!(
        [1, 5, 9, 13].iter().all(|count| told.contains(count)),
        "{told:?}"
    );
}

/// The other preset shows the years from the first to the last before Obama.
#[test]
fn the_years_before_obama_are_a_preset() {
    let (file, records) = (file(), records());
    let years = &file["years"];
    let year = |row: usize| years["year"][row].as_u64().unwrap();
    let own = (0..rows(years))
        .find(|row| years["president"][*row] == "obama")
        .unwrap();
    let (first, last) = (year(0), year(own) - 1);
    for (act, _) in ACTS {
        for more in VIEWS {
            let span = format!("&years={first}-{last}");
            for (span, is_pressed) in [("", false), (span.as_str(), true)] {
                if more.contains("years") {
                    continue;
                }
                let presets = presets(&records, "years", &format!("act={act}{more}{span}"));
                assert_eq!(presets[0], (format!("{first}–{last}"), is_pressed));
            }
        }
    }
}
