//! No text of a chart lies on another text, on a handle of a selection, or on the edge of its frame.

use serde_json::json;

use crate::support::{Place, Reader, until_seen};

const WIDTHS: [u32; 5] = [320, 390, 768, 1280, 1920];

/// Views in which the charts of the records look different.
const RECORDS: [&str; 9] = [
    "",
    "?from=2016-08-03&to=2016-08-03",
    "?from=2011-11-21&to=2016-08-03&sentence=life",
    "?measure=total",
    "?to=2016-08-03&measure=total",
    "?from=2017-01-19&to=2017-01-19&drug=crack&state=FL&sentence=20-25,life&served=10-12",
    "?from=2014-12-17&to=2014-12-17",
    "?sentence=death",
    "?state=HI&drug=heroin",
];

/// Views in which the charts of the history look different.
const HISTORY: [&str; 8] = [
    "?embed=all",
    "?embed=all&act=pardons&order=size",
    "?embed=all&act=received&years=1990-2017",
    "?embed=all&act=rate&per=year",
    "?embed=all&scale=log",
    "?embed=all&years=1961-2009&year=1966",
    "?embed=all&year=2016&compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush",
    "?embed=all&act=all&compare=obama~carter",
];

/// Lists the texts that lie on something by more than two pixels in each direction.
const COLLISIONS: &str = "
    const found = [];
    const box = own => own.getBoundingClientRect();
    const on = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    // The middle of a line of text: its box has room above and below the letters.
    const letters = own => { const { left, right, top, height } = box(own); return { left, right, top: top + height * .2, bottom: top + height * .8 } };
    const edges = ({ left, right, top, bottom }) => [
        ...[left, right].map(x => ({ left: x - 2, right: x + 2, top, bottom })),
        ...[top, bottom].map(y => ({ left, right, top: y - 2, bottom: y + 2 }))];
    const isShown = own => own.checkVisibility({ visibilityProperty: true }) && own.getClientRects().length && own.textContent.trim();
    for (const chart of document.querySelectorAll('svg.live')) {
        if (!chart.checkVisibility()) continue;
        const name = chart.closest('figure').dataset.chart;
        const texts = [...chart.querySelectorAll('text')].filter(isShown).map(own => [own.textContent, letters(own)]);
        const grips = [...chart.querySelectorAll('.grip')].map(box);
        const frames = [...chart.querySelectorAll('rect.band')].map(box).flatMap(edges);
        for (const [index, [words, own]] of texts.entries()) {
            for (const [others, other] of texts.slice(index + 1)) if (on(own, other)) found.push(`${name}: ${words} on ${others}`);
            if (grips.some(grip => on(own, grip))) found.push(`${name}: ${words} on a handle`);
            if (frames.some(edge => on(own, edge))) found.push(`${name}: ${words} on the edge of a frame`);
        }
    }
    return found";

async fn nothing_lies_on_a_text(views: &[&str]) {
    let reader = Reader::at(Place::Http).await;
    for view in views {
        reader.open(view).await;
        for width in WIDTHS {
            reader.be_wide(width).await;
            reader.rests().await;
            let look = async || reader.js(COLLISIONS).await;
            until_seen(
                &format!("no collision in {view} at {width} px"),
                look,
                |found| *found == json!([]),
            )
            .await;
        }
    }
    reader.leave().await;
}

#[tokio::test]
async fn no_text_of_the_records_lies_on_another_or_on_a_handle() {
    nothing_lies_on_a_text(&RECORDS).await;
}

#[tokio::test]
async fn no_text_of_the_history_lies_on_another() {
    nothing_lies_on_a_text(&HISTORY).await;
}
