//! The timeline of a record.

use super::{records, svg};
use commutations::charts::timeline;
use commutations::domain::{Effect, GrantId, Names, Sentence};
use commutations::state::{Event, Timeline, record};
use commutations::ui::Records;

fn of(records: &Records, id: &str) -> Timeline {
    let row = records.dataset.row(GrantId::parse(id).unwrap()).unwrap();
    record(&records.dataset, row, Names::Hide)
        .unwrap()
        .timeline
        .unwrap()
}

#[test]
fn of_a_term_and_of_life() {
    let records = records();
    for (name, id) in [("term", "2016-08-03-214"), ("life", "2015-03-31-004")] {
        let own = of(&records, id);
        let drawn = format!("{}\n{}", own.words(), svg(timeline(&own, 240.0)));
        insta::assert_snapshot!(format!("timeline_{name}"), drawn);
    }
}

/// A timeline has only what the record has: days as recorded, and ends that follow from a term only if there is a
/// single case.
#[test]
fn it_has_no_date_that_the_record_lacks() {
    for grant in &records().dataset.grants {
        let Some(own) = Timeline::of(grant) else {
            assert_eq!(grant.first_sentenced(), None, "{}", grant.id);
            continue;
        };
        assert!(own.stops.is_sorted_by_key(|stop| stop.day), "{}", grant.id);
        assert_eq!(own.is_life, grant.in_force == Sentence::Life);
        for stop in &own.stops {
            let is_recorded = match (stop.event, grant.effect) {
                (Event::Sentenced, _) => grant.first_sentenced() == Some(stop.day),
                (Event::Commuted, _) => grant.id.granted == stop.day,
                (Event::NewEnd, Effect::Expires(day)) => day == stop.day,
                (Event::NewEnd, effect) => {
                    matches!(effect, Effect::Term(_)) && grant.cases.len() == 1
                }
                (Event::OriginalEnd, _) => {
                    grant.in_force.months().is_some() && grant.cases.len() == 1
                }
            };
            assert!(is_recorded, "{}: {stop:?}", grant.id);
        }
    }
}

/// Labels are beside each other and within the frame, in every record.
#[test]
fn labels_do_not_collide() {
    let records = records();
    for grant in &records.dataset.grants {
        let Some(own) = Timeline::of(grant) else {
            continue;
        };
        let shapes = svg(timeline(&own, 240.0));
        let texts = shapes.lines().filter(|line| line.starts_with("<text"));
        let mut lines: Vec<(u32, u32, u32)> = texts
            .map(|line| {
                let number = |name: &str| -> u32 {
                    let rest = line.split(&format!(" {name}=\"")).nth(1).unwrap();
                    rest.split('"').next().unwrap().parse().unwrap()
                };
                let words = line.split('>').nth(1).unwrap().split('<').next().unwrap();
                let width = 7 * u32::try_from(words.chars().count()).unwrap();
                (number("y"), number("x"), width)
            })
            .collect();
        lines.sort_unstable();
        for pair in lines.windows(2) {
            let ((y, x, width), (next_y, next_x, _)) = (pair[0], pair[1]);
            assert!(
                y != next_y || x + width <= next_x + 8,
                "{}: {lines:?}",
                grant.id
            );
        }
        assert!(
            lines.iter().all(|(_, x, width)| x + width <= 250),
            "{}: {lines:?}",
            grant.id
        );
    }
}
