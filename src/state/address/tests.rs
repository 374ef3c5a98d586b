//! Tests of encoding and decoding.

use super::*;
use crate::domain::{Act, EmbedKind, PreviewWidth, Theme};
use crate::query::history::{Comparison, CountScale, HistoryView, Order, Per};
use crate::query::{Filter, Places, SentenceBin};
use crate::state::{ChartsView, TableColumn, TableView};
use proptest::prelude::*;

#[test]
fn the_default_view_has_no_query() {
    assert_eq!(encode(&View::default()), "");
    assert_eq!(decode(""), (View::default(), vec![]));
    // A lone question mark is a foreign key.
    assert_eq!(encode(&decode("?").0), "?");
}

#[test]
fn a_full_query_is_read_and_written_alike() {
    let query = "from=2016-08-03&to=2016-08-30&sentence=20-25,40%2B,life&drug=crack,none\
        &firearm=yes&state=FL,VI&district=mdd,txed&effect=expires,at-once&served=2-4,30%2B\
        &pair=crack,powder&id=2016-08-03-017&measure=total&q=de%20la%20cruz&sort=-name\
        &page=2&names=hide&act=rate&scale=log&per=year&order=size&years=1961-2008\
        &year=1945-truman&compare=obama~kennedy,johnson&story=nine-presidents";
    let (view, notices) = decode(query);
    assert_eq!(notices, Vec::<String>::new());
    assert_eq!(encode(&view), query);
    assert_eq!(view.table.page, 1);
    assert!(view.charts.running);
}

#[test]
fn a_plus_sign_stays_itself_in_a_length_and_is_a_space_in_a_search() {
    let (view, notices) = decode("sentence=40+,35-40&q=de+la");
    assert!(notices.is_empty());
    assert!(view.filter.sentences.contains(SentenceBin::OPEN));
    assert_eq!(view.filter.search, "de la");
}

#[test]
fn foreign_keys_are_kept_unchanged() {
    let (view, notices) = decode("childId=a%20b&from=2016-08-03&initialWidth&x=%FF");
    assert!(notices.is_empty());
    assert_eq!(
        encode(&view),
        "childId=a%20b&initialWidth&x=%FF&from=2016-08-03"
    );
}

#[test]
fn the_same_notice_is_given_once() {
    assert_eq!(decode("drug=tea,tea,,,tea").1.len(), 2);
}

#[test]
fn an_address_copied_from_html_is_understood() {
    let (view, notices) = decode("childId=a&amp;from=2016-08-03&amp;to=2016-08-03&amp;x=1");
    assert_eq!(notices, Vec::<String>::new());
    assert_eq!(
        encode(&view),
        "childId=a&amp;x=1&from=2016-08-03&to=2016-08-03"
    );
}

#[test]
fn keys_that_resemble_those_of_the_page_are_named() {
    for (query, key) in [
        ("FROM=2016-08-03", "from"),
        ("Sentence=life", "sentence"),
        ("from%3D2016-08-03%26to%3D2016-08-03", "from"),
        ("%66rom=2016-08-03", "from"),
        ("%20drug=crack", "drug"),
        ("amp;STATE=FL", "state"),
        ("state[]=FL", "state"),
        ("state%5B%5D=FL", "state"),
        ("states=FL", "state"),
        ("sentences=life", "sentence"),
    ] {
        let (view, notices) = decode(query);
        assert_eq!(view, View::default(), "{query}");
        assert_eq!(notices.len(), 1, "{query}");
        assert!(notices[0].contains(&format!("“{key}=”")), "{notices:?}");
    }
    for foreign in ["fromage=1", "page2=3", "utm_source=from%3D", "from2=a"] {
        let (view, notices) = decode(foreign);
        assert_eq!((view.foreign, notices), (vec![foreign.to_owned()], vec![]));
    }
}

#[test]
fn invalid_values_are_ignored_with_a_notice() {
    for (query, named) in [
        ("from=yesterday", "from=yesterday"),
        ("to=2016-13-01", "to=2016-13-01"),
        ("sentence=life,21-26", "sentence=21-26"),
        ("measure=people", "measure=people"),
        ("sort=height", "sort=height"),
        ("people=some", "people=some"),
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
    assert_eq!(
        decode("sentence=life,21-26")
            .0
            .filter
            .sentences
            .iter()
            .count(),
        1
    );
}

#[test]
fn the_embed_dialog_wins_over_a_record_which_is_ignored_with_a_notice() {
    let (view, notices) = decode("id=2016-08-03-017&embedding=drugs");
    assert_eq!(view.overlay.record(), None);
    assert!(view.overlay.choices().is_some());
    assert_eq!(notices.len(), 1);
    assert!(notices[0].contains("id=2016-08-03-017"), "{notices:?}");
}

#[test]
fn the_embed_dialog_over_a_statement_keeps_the_statement_and_its_record() {
    let query = "id=2016-08-03-214&story=one-man&embedding=story,dark";
    let (view, notices) = decode(query);
    assert_eq!(notices, Vec::<String>::new());
    assert_eq!(encode(&view), query);
    let closed = View {
        overlay: view.overlay.without_embed(),
        ..View::default()
    };
    assert_eq!(encode(&closed), "id=2016-08-03-214&story=one-man");
}

#[test]
fn unknown_choices_of_the_embed_dialog_are_ignored_with_a_notice() {
    let (_, notices) = decode("embedding=drugs,Purple");
    assert_eq!(
        notices,
        [
            "This page could not use “embedding=Purple” from the link: not a choice of the embed dialog."
        ]
    );
}

#[test]
fn the_embed_dialog_shows_names_as_the_page_does_unless_it_says_otherwise() {
    let names = |query: &str| decode(query).0.overlay.choices().unwrap().names;
    assert_eq!(names("names=hide&embedding=drugs"), Names::Hide);
    assert_eq!(names("names=hide&embedding=drugs,names"), Names::Show);
    assert_eq!(names("embedding=drugs,no-names"), Names::Hide);
}

fn any_day() -> impl Strategy<Value = Option<Day>> {
    proptest::option::of((10_000i32..20_000).prop_map(Day::from_epoch_days))
}

fn any_tags<T: Tag + std::fmt::Debug>() -> impl Strategy<Value = TagSet<T>> {
    prop::collection::vec(0..T::ALL.len(), 0..4)
        .prop_map(|places| places.into_iter().filter_map(T::from_index).collect())
}

prop_compose! {
    fn any_places()(
        states in any_tags(), flsd: bool, army: bool,
        // Names that end like a sentence, too.
        named in proptest::option::of("[A-Z][a-z]{1,4}[ .,;!)\"'\u{200b}]{0,2}"),
    ) -> Places {
        let courts = [("flsd", flsd), ("army", army)];
        let courts = courts.into_iter().filter(|(_, is_in)| *is_in);
        let mut districts: Vec<District> =
            courts.filter_map(|(key, _)| District::from_key(key)).collect();
        districts.extend(named.map(|name| District::Named(name.into())));
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
    ) -> Filter {
        let dates = match (from, to) {
            (Some(from), Some(to)) => DateRange::between(from, to),
            (from, to) => DateRange { from, to },
        };
        Filter { dates, sentences, drugs, effects, served, firearm, places, search }
    }
}

prop_compose! {
    fn any_history()(
        act in 0..Act::ALL.len(), log: bool, per_year: bool, by_size: bool,
        span in proptest::option::of((1900u16..1960, 1960u16..2030)),
        year in proptest::option::of("[0-9]{4}(-[a-z]{1,9})?"),
        sides in proptest::option::of((
            prop::collection::vec("[a-z-]{1,9}", 1..4),
            prop::collection::vec("[a-z-]{1,9}", 1..4),
        )),
    ) -> HistoryView {
        HistoryView {
            act: Act::ALL[act],
            scale: if log { CountScale::Log } else { CountScale::Linear },
            per: if per_year { Per::Year } else { Per::Total },
            order: if by_size { Order::Size } else { Order::Time },
            span,
            year,
            comparison: sides.map(|(one, other)| Comparison { one, other }),
        }
    }
}

prop_compose! {
    fn any_choices()(
        parts in prop::collection::btree_set("[a-z]{9}", 1..5), theme in 0..Theme::ALL.len(), hide: bool,
        width in 0..PreviewWidth::ALL.len(), kind in 0..EmbedKind::ALL.len(),
        folder in "[a-z:/.,?&é]{0,20}",
    ) -> Choices {
        Choices {
            parts: parts.into_iter().collect(),
            theme: Theme::ALL[theme],
            names: if hide { Names::Hide } else { Names::Show },
            width: PreviewWidth::ALL[width],
            kind: EmbedKind::ALL[kind],
            folder,
        }
    }
}

fn any_record() -> impl Strategy<Value = GrantId> {
    let day = (10_000i32..20_000).prop_map(Day::from_epoch_days);
    (day, 1u16..999).prop_map(|(granted, position)| GrantId { granted, position })
}

fn any_statement() -> impl Strategy<Value = OpenStatement> {
    let record = proptest::option::of(any_record());
    ("[a-z-]{1,12}[.,)]?", record).prop_map(|(id, record)| OpenStatement { id, record })
}

fn any_overlay() -> impl Strategy<Value = Overlay> {
    prop_oneof![
        Just(Overlay::None),
        any_record().prop_map(Overlay::Record),
        any_statement().prop_map(Overlay::Report),
        (any_choices(), proptest::option::of(any_statement()))
            .prop_map(|(choices, over)| Overlay::Embed { choices, over }),
    ]
}

prop_compose! {
    fn any_view()(
        filter in any_filter(),
        running: bool,
        pair in proptest::option::of((0usize..4, 4usize..8)),
        column in 0usize..5, descending: bool,
        page in 0u32..u32::MAX, is_open: bool, hide: bool,
        history in any_history(),
        overlay in any_overlay(),
        foreign in prop::collection::vec("[A-Zx]{1,6}(=[a-z%0-9]{0,5})?".prop_filter("a key of the page", |piece: &String| {
                let key = piece.split('=').next().unwrap_or_default();
                !KEYS.contains(&key.to_lowercase().as_str())
            }), 0..3),
    ) -> View {
        let sort = Sort { column: TableColumn::ALL[column], descending };
        let pair = pair.map(|(a, b)| (Drug::ALL[a], Drug::ALL[b]));
        let names = if hide { Names::Hide } else { Names::Show };
        let table = TableView { sort, page, is_open };
        let charts = ChartsView { running, pair };
        View { filter, table, charts, history, overlay, names, foreign }
    }
}

/// An earlier edition of the page wrote `measure=after` for what the chart of changes shows now.
#[test]
fn an_earlier_measure_asks_for_the_chart_of_changes() {
    for query in ["measure=after", "drug=crack&measure=total%2Cafter"] {
        assert!(asks_for_changes(query), "{query}");
        let (view, notices) = decode(query);
        assert!(notices.is_empty(), "{notices:?}");
        assert!(!encode(&view).contains("after"));
    }
    assert!(!asks_for_changes("measure=total&q=after"));
}

proptest! {
    #[test]
    fn a_view_survives_encoding(view in any_view()) {
        prop_assert_eq!(decode(&encode(&view)), (view, vec![]));
    }

    #[test]
    fn any_text_decodes_to_a_view_that_survives(query in "\\PC{0,60}|([a-z]{1,8}=[^&]{0,12}&){0,5}") {
        let (view, _) = decode(&query);
        let (again, notices) = decode(&encode(&view));
        prop_assert_eq!(again, view);
        prop_assert!(notices.is_empty());
    }
}

#[test]
fn a_place_whose_name_ends_like_a_sentence_is_kept() {
    for name in ["Clay Co.", "Union (North)", "Washington, "] {
        let place = District::Named(name.into());
        let mut view = View::default();
        view.filter.places.insert(place.clone());
        let (again, notices) = decode(&encode(&view));
        assert_eq!(again.filter.places.districts, [place]);
        assert_eq!(notices, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn addresses_are_understood_as_they_arrive() {
    for (query, meant) in [
        ("state=FL&amp;amp;drug=crack", "drug=crack&state=FL"),
        ("state=FL&amp%3Bdrug=crack", "drug=crack&state=FL"),
        ("?state=FL", "state=FL"),
        ("state=FL).", "state=FL"),
        (
            "from=2016-08-03&to=2016-08-03%20",
            "from=2016-08-03&to=2016-08-03",
        ),
        ("state=FL%E2%80%8B", "state=FL"),
        ("state=FL&sentence=40+.", "sentence=40%2B&state=FL"),
        ("drug=Crack&sentence=LIFE", "sentence=life&drug=crack"),
        ("names=Hide", "names=hide"),
        ("NAMES=hide", "names=hide"),
        ("name=hide.", "names=hide"),
    ] {
        let (view, notices) = decode(query);
        assert_eq!(notices, Vec::<String>::new(), "{query}");
        assert_eq!(encode(&view), meant, "{query}");
    }
}
