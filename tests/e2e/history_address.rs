//! The keys of the history in the address: links, invalid values, Back and Forward.

use crate::counts::agrees;
use crate::support::{Century, Ledger, Place, Reader, everywhere, on_a_server, until_seen};

/// Actions of a reader, each with the address after it.
const STEPS: [(&str, &str); 7] = [
    ("count pardons", "?act=pardons"),
    ("switch Dots, log scale", "?act=pardons&scale=log"),
    ("switch Per year", "?act=pardons&scale=log&per=year"),
    (
        "switch By size",
        "?act=pardons&scale=log&per=year&order=size",
    ),
    (
        "from 1961",
        "?act=pardons&scale=log&per=year&order=size&years=1961-2026",
    ),
    (
        "years 2001-clinton",
        "?act=pardons&scale=log&per=year&order=size&years=1961-2026&year=2001-clinton",
    ),
    (
        "presidents carter",
        "?act=pardons&scale=log&per=year&order=size&years=1961-2026&year=2001-clinton&compare=obama~carter",
    ),
];

impl Reader {
    /// Performs one of the steps.
    async fn take_in_history(&self, step: &str) {
        match step.split_once(' ').expect("two words") {
            ("count", act) => self.count(act).await,
            ("switch", words) => self.choose(words).await,
            ("from", year) => self.pick("From", year).await,
            (chart, key) => self.press_mark(chart, key).await,
        }
    }
}

/// Returns the years that an address shows.
fn span(century: &Century, query: &str) -> (u16, u16) {
    let years = query.split_once("years=").map(|(_, rest)| rest);
    let years = years.and_then(|rest| rest.split('&').next()?.split_once('-'));
    years.map_or(century.all(), |(from, to)| {
        (from.parse().unwrap(), to.parse().unwrap())
    })
}

/// Checks that both charts show what the address asks for.
async fn shows(reader: &Reader, century: &Century, query: &str) {
    let act = if query.contains("act=pardons") {
        "pardons"
    } else {
        "commutations"
    };
    reader.sees_years(century, act, span(century, query)).await;
    let per_year = query.contains("per=year");
    let mut wanted = century.shown_presidents(act, per_year);
    if query.contains("order=size") {
        let order = century.by_size(act, per_year);
        wanted.sort_by_key(|(key, _)| order.iter().position(|own| own == key));
    }
    reader.sees_figures("presidents", &wanted).await;
    let year = query.split_once("year=2001").map(|_| "2001-clinton");
    assert_eq!(
        reader.selected("years").await,
        year.into_iter().collect::<Vec<_>>(),
        "{query}"
    );
    let compares = reader
        .js("return !!document.querySelector('#app figure[data-chart=sides]')")
        .await;
    assert_eq!(compares, query.contains("compare="), "{query}");
}

on_a_server! {
    /// Each choice is an entry in the browser's history, undone by Back and redone by Forward, and the
    /// records do not change.
    async fn back_and_forward_undo_and_redo_each_choice_in_the_history(reader: Mouse) {
        let (century, ledger) = (Century::read(), Ledger::read());
        reader.open("").await;
        let entries = reader.entries().await;
        for (count, (step, query)) in (1..).zip(STEPS) {
            reader.take_in_history(step).await;
            reader.sees_address(query).await;
            assert_eq!(reader.entries().await, entries + count, "{step} makes one entry");
        }
        reader.ready().await;
        shows(&reader, &century, STEPS[6].1).await;
        let befores: Vec<&str> = [""].into_iter().chain(STEPS.map(|(_, query)| query)).take(7).collect();
        for query in befores.iter().rev() {
            reader.back().await;
            reader.sees_address(query).await;
            reader.ready().await;
            shows(&reader, &century, query).await;
        }
        agrees(&reader, &ledger, "").await;
        for (_, query) in STEPS {
            reader.forward().await;
            reader.sees_address(query).await;
        }
        reader.ready().await;
        shows(&reader, &century, STEPS[6].1).await;
    }
}

everywhere! {
    /// A link with every key of the history opens its view without notices, together with any filter.
    async fn a_link_with_every_key_of_the_history_brings_its_view(reader: Mouse) {
        let (century, ledger) = (Century::read(), Ledger::read());
        let query = format!("?sentence=life&{}", STEPS[6].1.trim_start_matches('?'));
        reader.open(&query).await;
        assert!(reader.notices().await.is_empty());
        assert_eq!(reader.address().await, query);
        shows(&reader, &century, &query).await;
        agrees(&reader, &ledger, "?sentence=life").await;
        // A link that is only about the history scrolls there.
        reader.open(STEPS[6].1).await;
        shows(&reader, &century, STEPS[6].1).await;
        reader.has_come_to("century-title").await;
    }
}

/// Invalid values are ignored with one notice each, and the valid ones apply.
#[tokio::test]
async fn nonsense_in_the_history_is_named() {
    let century = Century::read();
    let reader = Reader::at(Place::Http).await;
    for (query, named, left) in [
        (
            "?act=mercy&scale=cubic&per=day&order=name",
            &["act=mercy", "scale=cubic", "per=day", "order=name"][..],
            "",
        ),
        (
            "?years=2016&year=2016-truman&compare=obama",
            &["years=2016", "year=2016-truman", "compare=obama"],
            "",
        ),
        (
            "?years=2008-1961&compare=~truman",
            &["years=2008-1961", "compare=~truman"],
            "",
        ),
        (
            "?years=1850-1902&year=1899",
            &["years=1850-1902", "year=1899"],
            "?years=1900-1902",
        ),
        (
            "?compare=obama,lincoln~obama,truman,truman",
            &["compare=lincoln", "compare=obama", "compare=truman"],
            "?compare=obama~truman",
        ),
        ("?compare=lincoln~truman", &["compare=lincoln"], ""),
    ] {
        reader.open(query).await;
        let notices = reader.notices().await;
        for words in named {
            let naming = notices
                .iter()
                .filter(|line| line.contains(&format!("“{words}”")))
                .count();
            assert_eq!(naming, 1, "{query}: {words} in {notices:#?}");
        }
        assert_eq!(notices.len(), named.len(), "{query}: {notices:#?}");
        shows(&reader, &century, left).await;
    }
    reader.press_button("Dismiss").await;
    until_seen("no notice", async || reader.notices().await, Vec::is_empty).await;
    reader.leave().await;
}
