//! The chart of one state's districts.

use super::{NARROW_PX, WIDE_PX, drawn_in, records, svg, view};
use commutations::charts::chart;
use commutations::domain::{Grant, State, Tag};
use commutations::text;

#[test]
fn of_a_state() {
    let records = records();
    let districts =
        |state, query, width_px| drawn_in(&records, "district", Some(state), query, width_px);
    let query = "district=flsd&sentence=life";
    let florida = |width_px| districts(State::Fl, query, width_px);
    insta::assert_snapshot!("narrow", svg(florida(NARROW_PX)));
    insta::assert_snapshot!("wide", svg(florida(WIDE_PX)));
    let maryland = districts(State::Md, "state=MD", NARROW_PX);
    insta::assert_snapshot!("one", svg(maryland));
}

/// Beside each state, what is said of its courts and of each one selected is what the grants say.
#[test]
fn what_is_said_of_courts_is_counted_in_the_grants() {
    let records = records();
    let all = &records.dataset.districts;
    let people = |district: usize| {
        let has = |grant: &&Grant| grant.courts().any(|court| usize::from(court) == district);
        u32::try_from(records.dataset.grants.iter().filter(has).count()).unwrap()
    };
    let said = |state: State, query: &str| {
        let view = view(query);
        let outcome = view.outcome(&records.columns);
        let context = records.context(&view, &outcome, Some(state));
        chart("district").unwrap().words(&context).unwrap().takeaway
    };
    let mut states = 0;
    for state in State::all() {
        let courts: Vec<usize> = (0..all.len())
            .filter(|own| all[*own].state() == Some(state))
            .collect();
        let Some(most) = courts.iter().map(|own| people(*own)).max() else {
            continue;
        };
        states += 1;
        let whole = said(state, &format!("state={}", state.key()));
        let leading: Vec<&usize> = courts.iter().filter(|own| people(**own) == most).collect();
        match leading[..] {
            [only] => assert!(
                whole.starts_with(&format!(
                    "The {} led with {}",
                    all[*only],
                    text::spelled(most)
                )),
                "{whole}"
            ),
            _ => {
                let level = u32::try_from(leading.len()).unwrap();
                let told = [text::count(level), text::spelled(level)];
                let is_told = told
                    .iter()
                    .any(|own| whole.contains(&format!("in {own} districts")));
                assert!(
                    is_told && whole.contains(&format!(" {} pe", text::spelled(most))),
                    "{whole}"
                );
            }
        }
        for court in courts {
            let own = said(state, &format!("district={}", all[court].key()));
            let count = text::sentence_case(&text::spelled(people(court)));
            assert!(
                own.starts_with(&format!("{count} pe"))
                    && own.ends_with(&format!(" in the {}.", all[court])),
                "{own}"
            );
        }
    }
    assert!(states > 40, "{states}");
}
