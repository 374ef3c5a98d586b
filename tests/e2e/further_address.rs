//! The keys of the address for the further charts: links, invalid values, Back and Forward.

use crate::counts::agrees;
use crate::support::{Ledger, Place, Reader, everywhere, on_a_server, until_seen};

/// Actions of a reader, each with the address after it.
const STEPS: [(&str, &str); 8] = [
    ("drug crack", "?drug=crack"),
    ("state FL", "?drug=crack&state=FL"),
    ("district flsd", "?drug=crack&district=flsd"),
    ("effect expires", "?drug=crack&district=flsd&effect=expires"),
    (
        "served 10-12",
        "?drug=crack&district=flsd&effect=expires&served=10-12",
    ),
    (
        "firearm Without",
        "?drug=crack&firearm=no&district=flsd&effect=expires&served=10-12",
    ),
    (
        "pair",
        "?drug=crack&firearm=no&district=flsd&effect=expires&served=10-12&pair=crack,powder",
    ),
    (
        "record",
        "?drug=crack&firearm=no&district=flsd&effect=expires&served=10-12&pair=crack,powder&id=",
    ),
];

impl Reader {
    /// Performs one of the steps.
    async fn take(&self, step: &str) {
        match step.split_once(' ') {
            Some(("firearm", words)) => self.choose(words).await,
            Some((chart, key)) => self.press_mark(chart, key).await,
            None if step == "pair" => self.press_button("Compare crack").await,
            None => {
                let ids = self.row_ids().await;
                self.press_record(&ids[0]).await;
            }
        }
    }
}

on_a_server! {
    /// Each choice is an entry in the browser's history: Back undoes it, Forward redoes it.
    async fn back_and_forward_undo_and_redo_each_choice(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("").await;
        let entries = reader.entries().await;
        let mut record = String::new();
        for (count, (step, query)) in (1..).zip(STEPS) {
            if step == "record" {
                record = reader.row_ids().await[0].clone();
            }
            reader.take(step).await;
            let query = if step == "record" { format!("{query}{record}") } else { query.to_owned() };
            reader.sees_address(&query).await;
            reader.ready().await;
            assert_eq!(reader.entries().await, entries + count, "{step} makes one entry");
        }
        reader.sees_record(&record).await;
        let befores = [""].into_iter().chain(STEPS.map(|(_, query)| query));
        let befores: Vec<&str> = befores.take(STEPS.len()).collect();
        for query in befores.iter().rev() {
            reader.back().await;
            reader.sees_address(query).await;
            reader.ready().await;
            reader.sees_no_record().await;
            agrees(&reader, &ledger, query).await;
        }
        for (_, query) in &STEPS[..7] {
            reader.forward().await;
            reader.sees_address(query).await;
            reader.ready().await;
            agrees(&reader, &ledger, query).await;
        }
        reader.forward().await;
        reader.sees_record(&record).await;
    }
}

everywhere! {
    /// A link with every key opens its view, its comparison and its record.
    async fn a_link_with_every_new_key_brings_its_view(reader: Mouse) {
        let ledger = Ledger::read();
        let filters = "drug=crack,powder&firearm=yes&state=FL,IL&district=mdd&effect=expires,at-once&served=8-10,10-12";
        let id = ledger.view(&format!("?{filters}"))[0].id.clone();
        let query = format!("?{filters}&pair=heroin,crack&id={id}&measure=total&sort=name&page=1");
        reader.open(&query).await;
        assert!(reader.notices().await.is_empty());
        reader.sees_record(&id).await;
        agrees(&reader, &ledger, &query).await;
        let pair = reader.js("return [...document.querySelectorAll('table[data-table=pair] tbody tr:first-child td')].map(c => c.dataset.key).join()").await;
        assert_eq!(pair, "heroin,crack");
        reader.press_in_record("Close").await;
        // The page writes the keys in its own order.
        reader.sees_address(&format!("?{filters}&pair=heroin,crack&measure=total&sort=name")).await;
    }
}

/// Invalid values are ignored with one notice each, and the valid ones apply.
#[tokio::test]
async fn nonsense_in_a_new_key_is_named() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    let nonsense = [
        "drug=aspirin",
        "firearm=maybe",
        "state=XX",
        "district=flxd",
        "effect=pardon",
        "served=1-2",
        "pair=crack,crack",
        "id=2016-08-03",
    ];
    reader
        .open("?drug=crack,aspirin&firearm=maybe&state=FL,XX&district=flxd&effect=pardon,term&served=1-2&pair=crack,crack&id=2016-08-03")
        .await;
    let notices = reader.notices().await;
    for word in nonsense {
        let naming: Vec<&String> = notices.iter().filter(|line| line.contains(word)).collect();
        assert_eq!(naming.len(), 1, "{word} in {notices:#?}");
    }
    assert_eq!(notices.len(), nonsense.len(), "{notices:#?}");
    agrees(&reader, &ledger, "?drug=crack&state=FL&effect=term").await;
    reader.press_button("Dismiss").await;
    until_seen("no notice", async || reader.notices().await, Vec::is_empty).await;
    reader.leave().await;
}

/// Codes of places are read in upper and lower case.
#[tokio::test]
async fn codes_of_places_are_read_in_any_case() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open("?state=fl&district=MDD").await;
    assert!(reader.notices().await.is_empty());
    agrees(&reader, &ledger, "?state=FL&district=mdd").await;
    reader.leave().await;
}

/// Nothing is shown until the whole view of a link can be: no wrong number is ever visible, not even in the
/// further charts and the list.
#[tokio::test]
async fn no_wrong_number_is_seen_before_the_rest_is_there() {
    let reader = Reader::at(Place::Http).await;
    reader
        .before_the_page(
            "
        window.counts = [];
        const look = () => {
            const table = document.querySelector('table[data-table=records]');
            const mark = document.querySelector('figure[data-chart=drug] [data-key=crack]');
            for (const [e, value] of [[table, table?.dataset.count], [mark, mark?.dataset.value]])
                if (e?.checkVisibility({ visibilityProperty: true })) window.counts.push(value);
        };
        const each = () => { look(); requestAnimationFrame(each); };
        requestAnimationFrame(each);",
        )
        .await;
    for query in ["?served=10-12", "?state=MD"] {
        reader.open(query).await;
        let counts = Ledger::read();
        let (people, crack) = (
            counts.view(query).len().to_string(),
            counts.counts(query, "drug")["crack"].people.to_string(),
        );
        let seen = until_seen(
            "the list on the screen",
            async || crate::support::texts(&reader.js("return window.counts").await),
            |seen| !seen.is_empty(),
        )
        .await;
        let wrong: Vec<&String> = seen
            .iter()
            .filter(|own| **own != people && **own != crack)
            .collect();
        assert!(
            wrong.is_empty(),
            "{query}: {wrong:?} in place of {people} and {crack}"
        );
    }
    reader.leave().await;
}
