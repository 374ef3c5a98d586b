//! What is read and written, and what is not.

use super::*;
use crate::domain::Act;
use crate::query::{Century, Heights, Order, Per, Places, SentenceBin, Sides};
use crate::state::Column;
use proptest::prelude::*;

#[test]
fn the_default_view_has_no_query() {
    assert_eq!(encode(&View::default()), "");
    assert_eq!(decode(""), (View::default(), vec![]));
    // A question mark of its own is somebody else’s.
    assert_eq!(encode(&decode("?").0), "?");
}

#[test]
fn a_full_query_is_read_and_written_alike() {
    let query = "from=2016-08-03&to=2016-08-30&sentence=20-25,40%2B,life&drug=crack,none\
        &firearm=yes&state=FL,VI&district=mdd,txed&effect=expires,at-once&served=2-4,30%2B\
        &pair=crack,powder&id=2016-08-03-017&measure=total,after&q=de%20la%20cruz&sort=-name\
        &page=2&names=hide&act=rate&scale=log&per=year&order=size&years=1961-2008\
        &year=1945-truman&compare=obama~kennedy,johnson&story=nine-presidents";
    let (view, notices) = decode(query);
    assert_eq!(notices, Vec::<String>::new());
    assert_eq!(encode(&view), query);
    assert_eq!(view.page, 1);
    assert!(view.running && view.compare);
}

#[test]
fn a_plus_sign_reads_as_itself_in_a_length_and_as_a_space_in_a_search() {
    let (view, notices) = decode("sentence=40+,35-40&q=de+la");
    assert!(notices.is_empty());
    assert!(view.sentences.contains(SentenceBin::OPEN));
    assert_eq!(view.search, "de la");
}

#[test]
fn keys_of_others_are_kept_to_the_letter() {
    let (view, notices) = decode("childId=a%20b&from=2016-08-03&initialWidth&x=%FF");
    assert!(notices.is_empty());
    assert_eq!(
        encode(&view),
        "childId=a%20b&initialWidth&x=%FF&from=2016-08-03"
    );
}

#[test]
fn nonsense_is_left_out_and_named() {
    for (query, named) in [
        ("from=yesterday", "from=yesterday"),
        ("to=2016-13-01", "to=2016-13-01"),
        ("sentence=life,21-26", "sentence=21-26"),
        ("measure=people", "measure=people"),
        ("sort=height", "sort=height"),
        ("page=0", "page=0"),
        ("page=-3", "page=-3"),
        ("names=maybe", "names=maybe"),
        (
            "from=2017-01-01&to=2016-01-01",
            "from=2017-01-01&to=2016-01-01",
        ),
        ("q=a&q=b", "q=b"),
        ("drug=aspirin", "drug=aspirin"),
        ("firearm=maybe", "firearm=maybe"),
        ("state=XX", "state=XX"),
        ("district=flxd", "district=flxd"),
        ("effect=pardon", "effect=pardon"),
        ("served=1-2", "served=1-2"),
        ("pair=crack,crack", "pair=crack,crack"),
        ("id=2016-08-03", "id=2016-08-03"),
        ("act=war", "act=war"),
        ("scale=square", "scale=square"),
        ("per=month", "per=month"),
        ("order=height", "order=height"),
        ("years=2008-1961", "years=2008-1961"),
        ("years=1961", "years=1961"),
        ("compare=obama", "compare=obama"),
        ("compare=~obama", "compare=~obama"),
    ] {
        let (_, notices) = decode(query);
        assert_eq!(notices.len(), 1, "{query}");
        assert!(notices[0].contains(named), "{query}: {}", notices[0]);
    }
    assert_eq!(decode("sentence=life,21-26").0.sentences.iter().count(), 1);
}

fn any_day() -> impl Strategy<Value = Option<Day>> {
    proptest::option::of((10_000i32..20_000).prop_map(Day::from_epoch_days))
}

fn any_tags<T: Tag + std::fmt::Debug>() -> impl Strategy<Value = TagSet<T>> {
    prop::collection::vec(0..T::ALL.len(), 0..4)
        .prop_map(|places| places.into_iter().filter_map(T::from_index).collect())
}

prop_compose! {
    fn any_places()(states in any_tags(), flsd: bool, army: bool) -> Places {
        let courts = [("flsd", flsd), ("army", army)];
        let courts = courts.into_iter().filter(|(_, is_in)| *is_in);
        let mut districts: Vec<District> =
            courts.filter_map(|(key, _)| District::from_key(key)).collect();
        districts.sort_unstable();
        Places { states, districts }
    }
}

prop_compose! {
    fn any_filter()(
        from in any_day(), to in any_day(),
        sentences in any_tags(), drugs in any_tags(), effects in any_tags(), served in any_tags(),
        firearm in proptest::option::of(any::<bool>()),
        places in any_places(),
        search in "\\PC{0,12}",
    ) -> View {
        let dates = match (from, to) {
            (Some(from), Some(to)) => DateRange::between(from, to),
            (from, to) => DateRange { from, to },
        };
        View { dates, sentences, drugs, effects, served, firearm, places, search, ..View::default() }
    }
}

prop_compose! {
    fn any_century()(
        act in 0..Act::ALL.len(), log: bool, per_year: bool, by_size: bool,
        span in proptest::option::of((1900u16..1960, 1960u16..2030)),
        year in proptest::option::of("[0-9]{4}(-[a-z]{1,9})?"),
        sides in proptest::option::of((
            prop::collection::vec("[a-z-]{1,9}", 1..4),
            prop::collection::vec("[a-z-]{1,9}", 1..4),
        )),
    ) -> Century {
        Century {
            act: Act::ALL[act],
            heights: if log { Heights::Log } else { Heights::Linear },
            per: if per_year { Per::Year } else { Per::Total },
            order: if by_size { Order::Size } else { Order::Time },
            span,
            year,
            sides: sides.map(|(one, other)| Sides { one, other }),
        }
    }
}

prop_compose! {
    fn any_view()(
        filter in any_filter(),
        running: bool, compare: bool,
        pair in proptest::option::of((0usize..4, 4usize..8)),
        record in proptest::option::of((any_day(), 1u16..999)),
        column in 0usize..5, descending: bool,
        page in 0u32..u32::MAX, hide: bool,
        century in any_century(), story in proptest::option::of("[a-z-]{1,12}"),
        embedding in proptest::option::of("[a-z,:/]{0,12}"),
        foreign in prop::collection::vec("[A-Zx]{1,6}(=[a-z%0-9]{0,5})?", 0..3),
    ) -> View {
        View {
            running, compare,
            pair: pair.map(|(a, b)| (Drug::ALL[a], Drug::ALL[b])),
            record: record.and_then(|(day, position)| {
                Some(GrantId { granted: day?, position })
            }),
            sort: Sort { column: Column::ALL[column], descending },
            page,
            names: if hide { Names::Hide } else { Names::Show },
            century,
            story,
            embedding,
            foreign,
            ..filter
        }
    }
}

proptest! {
    #[test]
    fn a_view_survives_its_address(view in any_view()) {
        prop_assert_eq!(decode(&encode(&view)), (view, vec![]));
    }

    #[test]
    fn any_text_is_a_view_that_survives(query in "\\PC{0,60}|([a-z]{1,8}=[^&]{0,12}&){0,5}") {
        let (view, _) = decode(&query);
        let (again, notices) = decode(&encode(&view));
        prop_assert_eq!(again, view);
        prop_assert!(notices.is_empty());
    }
}
