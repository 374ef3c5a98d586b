//! The states of a view that the pictures and the accessibility checks visit.

use webdriver::fantoccini::key::Key;

use crate::support::{Place, Reader, on_a_server, until};

/// A state of the live page.
#[derive(Debug, Clone, Copy)]
pub struct State {
    pub name: &'static str,
    pub query: &'static str,
}

pub const DEFAULT: State = State {
    name: "default",
    query: "",
};
pub const ONE_DAY: State = State {
    name: "one-day",
    query: "?from=2016-08-03&to=2016-08-03",
};
pub const BINS: State = State {
    name: "bins",
    query: "?sentence=20-25,life",
};
pub const EMPTY: State = State {
    name: "empty",
    query: "?from=2014-04-15&to=2014-04-15&sentence=life",
};
pub const MEASURES: State = State {
    name: "running",
    query: "?measure=total",
};
pub const NAMELESS: State = State {
    name: "names-hidden",
    query: "?names=hide",
};
pub const NOTICES: State = State {
    name: "notices",
    query: "?from=yesterday&sort=height&sentence=21-26",
};

pub const PLACES: State = State {
    name: "states-and-court",
    query: "?state=TX,VA&district=flsd",
};
pub const PAIR: State = State {
    name: "comparison",
    query: "?pair=crack,methamphetamine",
};
pub const RECORD: State = State {
    name: "record",
    query: "?id=2016-08-03-214",
};
pub const NAMELESS_RECORD: State = State {
    name: "record-without-name",
    query: "?id=2016-08-03-214&names=hide",
};
pub const EMBEDDING: State = State {
    name: "embed-dialog",
    query: "?drug=crack&embedding=drugs,where,dark,element",
};
pub const FOUND: State = State {
    name: "found",
    query: "?q=wright",
};
pub const FEW: State = State {
    name: "few-people",
    query: "?from=2015-03-31&to=2015-03-31&drug=crack",
};
pub const FILTERED: State = State {
    name: "every-filter",
    query: "?from=2016-08-03&to=2017-01-19&sentence=20-25,life&drug=crack,powder&firearm=no&state=FL,GA&district=ilnd&effect=expires,term&served=10-12,12-14&q=a",
};

/// Years on the logarithmic scale, with a part of a shared year selected.
pub const YEAR: State = State {
    name: "history-log-year",
    query: "?act=pardons&scale=log&year=2001-clinton",
};
/// The rate, which has no late figures, by size, for a few years.
pub const RATE: State = State {
    name: "history-rate",
    query: "?act=rate&order=size&years=1989-2026",
};
pub const SIDES: State = State {
    name: "history-sides",
    query: "?per=year&compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush",
};
pub const STATEMENT: State = State {
    name: "statement",
    query: "?story=nine-presidents",
};
pub const SETTLED: State = State {
    name: "statement-settled",
    query: "?story=crack-powder",
};
pub const TOLD_RECORD: State = State {
    name: "statement-record",
    query: "?story=one-man",
};

impl State {
    /// Opens the state, and waits until the whole page is usable.
    pub async fn open(&self, reader: &Reader) {
        match self.query.strip_prefix("?story=") {
            Some(id) => reader.open_walk(self.query, id).await,
            None => reader.open(self.query).await,
        }
    }
}

/// Moves the focus to the chart over time and to its largest day, so that the tooltip shows.
pub async fn focus_by_keys(reader: &Reader) {
    for _ in 0..60 {
        reader.key(Key::Tab).await;
        let there = reader
            .js("return document.activeElement.closest('figure[data-chart=time]') && document.activeElement.getAttribute('role') === 'listbox'")
            .await;
        if there == true {
            break;
        }
    }
    reader.key(Key::End).await;
    until("the keys' tooltip", async || {
        reader.tip("time").await.is_some()
    })
    .await;
}

/// Opens the tables of both charts.
pub async fn open_twins(reader: &Reader) {
    for place in 0..2 {
        let summary = reader
            .find(
                &format!("figure[data-chart={}] summary", ["time", "sentence"][place]),
                "",
            )
            .await;
        reader.press(summary.middle()).await;
    }
    until("both tables are open", async || {
        reader
            .js("return document.querySelectorAll('figure details[open] table').length")
            .await
            == 2
    })
    .await;
}

on_a_server! {
    /// If nothing is left, the page names the filters, keeps the ghost bars, and has a way back.
    async fn an_empty_selection_says_so_and_leads_back(reader: Mouse) {
        reader.open(EMPTY.query).await;
        assert_eq!(reader.headline().await, "No one matches both: April 15, 2014; Life");
        assert_eq!(reader.table_count().await, 0);
        assert!(reader.rows().await.is_empty());
        assert_eq!(reader.marks("time").await.iter().map(|mark| mark.total).sum::<u32>(), 1716);
        reader.press_button("Clear filters").await;
        reader.sees_headline("1,716 prison sentences").await;
        reader.sees_address("").await;
        assert_eq!(reader.rows().await.len(), 5);
    }
}

/// The table of a chart has a row for each mark, with the same figures.
#[tokio::test]
async fn the_table_twins_say_what_the_marks_say() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life,20-25&from=2016-08-03").await;
    open_twins(&reader).await;
    for chart in ["time", "sentence"] {
        let rows = reader
            .js_with("return [...document.querySelectorAll(`figure[data-chart=${arguments[0]}] details tbody tr`)].map(r => [...r.querySelectorAll('td')].slice(0, 3).map(c => Number(c.textContent.replace(',', ''))))", vec![chart.into()])
            .await;
        let rows: Vec<[u32; 3]> = serde_json::from_value(rows).unwrap();
        let marks: Vec<[u32; 3]> = reader
            .marks(chart)
            .await
            .iter()
            .map(|mark| [mark.value, mark.life, mark.total])
            .collect();
        assert!(rows.len() > 10, "{chart}");
        assert_eq!(rows, marks, "{chart}");
    }
    reader.leave().await;
}
