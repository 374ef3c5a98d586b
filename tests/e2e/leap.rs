//! From the history to the people in the records, and back.

use serde_json::json;

use crate::counts::agrees;
use crate::support::{
    Century, Ledger, Place, Reader, on_a_server, text, thousands, until, until_seen,
};

impl Reader {
    /// Returns the text under the chart of years about the selected year.
    async fn panel(&self) -> String {
        let look = "return document.querySelector('#app figure[data-chart=years] .panel').innerText.trim()";
        text(&self.js(look).await)
    }

    /// Waits until the element with this id has the focus.
    pub async fn has_focus_on(&self, id: &str) {
        let look = async || text(&self.js("return document.activeElement.id").await);
        until_seen(&format!("the focus on {id}"), look, |at| at == id).await;
    }

    /// Waits until the element with this id is in the upper half of the window.
    pub async fn has_come_to(&self, id: &str) {
        let look = async || {
            self.js_with(
                "return document.getElementById(arguments[0]).getBoundingClientRect().top / innerHeight",
                vec![id.into()],
            )
            .await
        };
        until_seen(&format!("{id} in the upper half"), look, |top| {
            top.as_f64().is_some_and(|top| (-0.01..0.5).contains(&top))
        })
        .await;
    }
}

on_a_server! {
    /// A press on Obama leads to the records of all his grants, and a button leads back.
    async fn a_press_on_obama_leads_to_the_records_and_back(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("?from=2016-08-03&to=2016-08-03&sentence=life&act=pardons").await;
        reader.press_mark("presidents", "obama").await;
        // The dates are removed; other filters stay.
        reader.sees_address("?sentence=life&act=pardons").await;
        reader.has_focus_on("back").await;
        reader.has_come_to("time-title").await;
        reader.ready().await;
        agrees(&reader, &ledger, "?sentence=life").await;
        reader.press_button("← Back to the years").await;
        reader.has_focus_on("century-title").await;
        reader.has_come_to("century-title").await;
        assert_eq!(reader.address().await, "?sentence=life&act=pardons");
        let words = reader.js("return document.querySelector('.dock')?.innerText ?? ''").await;
        assert!(!text(&words).contains("Back to the years"), "{words}");
    }

    /// After the browser's own Back there is nothing left to go back to.
    async fn the_browsers_back_takes_the_way_back_along(reader: Mouse) {
        let before = "?from=2016-08-03&to=2016-08-03";
        reader.open(before).await;
        reader.press_mark("presidents", "obama").await;
        reader.has_focus_on("back").await;
        reader.back().await;
        reader.sees_address(before).await;
        let look = async || text(&reader.js("return document.querySelector('.dock').innerText").await);
        until_seen("no way back", look, |words| {
            words.contains("214") && !words.contains("Back to the years")
        })
        .await;
    }

    /// The press leads there and back even if it changes no filter.
    async fn a_press_on_obama_leads_there_without_a_filter_too(reader: Mouse) {
        reader.open("").await;
        let entries = reader.entries().await;
        reader.press_mark("presidents", "obama").await;
        reader.has_come_to("time-title").await;
        reader.has_focus_on("back").await;
        assert_eq!((reader.address().await.as_str(), reader.entries().await), ("", entries));
        reader.press_button("← Back to the years").await;
        reader.has_come_to("century-title").await;
        until("the bar is gone", async || reader.js("return !document.querySelector('.dock')").await == json!(true)).await;
    }

    /// A selected year leads to its people, with the days of the fiscal year as the filter.
    async fn a_pressed_year_leads_to_its_people_and_back(reader: Mouse) {
        let (ledger, century) = (Ledger::read(), Century::read());
        reader.open("?years=2009-2017").await;
        reader.press_mark("years", "2016").await;
        reader.sees_address("?years=2009-2017&year=2016").await;
        let (from, to) = century.year("2016").days();
        let dates = format!("?from={from}&to={to}");
        let people = thousands(ledger.view(&dates).len());
        reader.press_button(&format!("See the {people} people in the records")).await;
        reader.sees_address(&format!("{dates}&years=2009-2017&year=2016")).await;
        reader.sees_headline(&format!("{people} prison sentences commuted")).await;
        reader.has_focus_on("back").await;
        reader.has_come_to("time-title").await;
        agrees(&reader, &ledger, &dates).await;
        // First the button of the page, then that of the browser.
        reader.press_button("← Back to the years").await;
        reader.has_focus_on("century-title").await;
        assert_eq!(reader.chips().await.len(), 1, "the dates stay selected");
        reader.back().await;
        reader.sees_address("?years=2009-2017&year=2016").await;
        reader.sees_headline("1,716 prison sentences").await;
        assert_eq!(reader.selected("years").await, ["2016"]);
    }
}

/// Each year of Obama's shows how many of its people are in the records; any other year shows that there are
/// none.
#[tokio::test]
async fn each_pressed_year_says_whom_the_records_have() {
    let (ledger, century) = (Ledger::read(), Century::read());
    let reader = Reader::at(Place::Http).await;
    reader.open("?years=2008-2018").await;
    let shown = century.years.iter();
    for year in shown.filter(|own| (2008..=2018).contains(&own.year)) {
        reader.press_mark("years", &year.key).await;
        reader
            .sees_address(&format!("?years=2008-2018&year={}", year.key))
            .await;
        let (from, to) = year.days();
        let people = ledger.view(&format!("?from={from}&to={to}")).len();
        let words = match (year.president.as_str(), people) {
            ("obama", 0) => "The records have no one in this year.".to_owned(),
            ("obama", 1) => "See the 1 person in the records".to_owned(),
            ("obama", many) => format!("See the {} people in the records", thousands(many)),
            _ => "The records here cover only the".to_owned(),
        };
        until_seen(
            &words,
            async || reader.panel().await,
            |said| said.starts_with(&words),
        )
        .await;
        let takeaway = reader
            .js("return document.querySelector('#app figure[data-chart=years] .takeaway').innerText")
            .await;
        assert!(
            text(&takeaway).starts_with(&format!("Fiscal year {}", year.year)),
            "{takeaway}"
        );
        reader.press_button("Deselect the year").await;
        reader.sees_address("?years=2008-2018").await;
        assert_eq!(reader.panel().await, "");
    }
    reader.leave().await;
}
