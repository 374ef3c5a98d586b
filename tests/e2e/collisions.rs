//! No text of a chart lies on another text, on a handle of a selection, on the edge of its frame, or on a mark that
//! is not its own; over a hairline it has an edge in the color of the paper.

use serde_json::json;

use crate::support::{Place, Reader, until_seen};

const WIDTHS: [u32; 5] = [320, 390, 768, 1280, 1920];

/// Views in which the charts of the records look different.
const RECORDS: [&str; 13] = [
    "",
    "?from=2016-08-03&to=2016-08-03",
    "?from=2011-11-21&to=2016-08-03&sentence=life",
    "?measure=total",
    "?to=2016-08-03&measure=total",
    "?from=2017-01-19&to=2017-01-19&drug=crack&state=FL&sentence=20-25,life&served=10-12",
    "?from=2014-12-17&to=2014-12-17",
    "?sentence=death",
    "?state=HI&drug=heroin",
    "?pair=crack,powder&firearm=yes",
    "?drug=powder&state=TX&sort=-sentence",
    "?from=2016-08-03&to=2016-12-19&drug=methamphetamine&measure=total",
    "?served=10-12&state=CA",
];

/// Views in which the charts of the history look different.
const HISTORY: [&str; 12] = [
    "?embed=all",
    "?embed=all&act=pardons&order=size",
    "?embed=all&act=received&years=1990-2017",
    "?embed=all&act=rate&per=year",
    "?embed=all&scale=log",
    "?embed=all&years=1961-2009&year=1966",
    "?embed=all&year=2016&compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush",
    "?embed=all&act=all&compare=obama~carter",
    "?embed=all&act=rate&order=size&years=1945-2026",
    "?embed=all&scale=log&act=pardons&years=2009-2026",
    "?embed=all&act=received&per=year&order=size&compare=trump-1,trump-2~biden",
    "?embed=all&years=2016-2017&year=2017-trump-1",
];

/// Views in which tooltips of the history are long.
const TIPS: [&str; 4] = [
    "?embed=all&act=all&years=1990-2026",
    "?embed=all&act=received&per=year",
    "?embed=all&act=rate&order=size&scale=log",
    "?embed=all&compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush",
];

/// Lists the texts that lie on something by more than two pixels in each direction, and how many texts and marks were
/// compared.
///
/// Marks are what is filled or drawn in the color of data. A label may lie within its own bar or tile, and an outline
/// may go around it. Hairlines are no marks, but a label that one crosses needs an edge.
const COLLISIONS: &str = "
    const found = [];
    const box = own => own.getBoundingClientRect();
    const on = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    // The middle of a line of text: its box has room above and below the letters.
    const letters = own => { const { left, right, top, height } = box(own); return { left, right, top: top + height * .2, bottom: top + height * .8 } };
    const edges = ({ left, right, top, bottom }) => [
        ...[left, right].map(x => ({ left: x - 2, right: x + 2, top, bottom })),
        ...[top, bottom].map(y => ({ left, right, top: y - 2, bottom: y + 2 }))];
    // Whether a line passes through a text.
    const crosses = (line, own) => {
        const matrix = line.getScreenCTM();
        for (let at = 0; at <= line.getTotalLength(); at++) {
            const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
            if (x > own.left + 1 && x < own.right - 1 && y > own.top + 1 && y < own.bottom - 1) return true;
        }
        return false;
    };
    const within = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
    const hasEdge = own => { const { paintOrder, strokeWidth } = getComputedStyle(own); return paintOrder.startsWith('stroke') && parseFloat(strokeWidth) >= 2 };
    const lieOnMarks = (name, chart) => {
        const labels = [...chart.querySelectorAll('.picture text')].filter(isShown);
        const shapes = [...chart.querySelectorAll('.picture :is(.f:not(text, .band, .paper), .s)')].map(own => [own, box(own)]);
        compared += labels.length && shapes.length;
        for (const label of labels) {
            const own = letters(label);
            for (const [shape, area] of shapes) {
                if (own.left > area.right + 1 || own.right < area.left - 1 || own.top > area.bottom + 1 || own.bottom < area.top - 1) continue;
                const isOutline = shape.localName === 'rect' && shape.matches('.ghost, .s');
                const meets = isOutline ? edges(area).some(edge => on(own, edge))
                    : shape.matches('.s') ? !(shape.matches('.rule') && hasEdge(label)) && crosses(shape, own)
                    : on(own, area) && !within(own, area);
                if (meets) found.push(`${name}: ${label.textContent} on ${shape.localName} ${shape.getAttribute('class')}`);
            }
        }
    };
    let compared = 0;
    const isShown = own => own.checkVisibility({ visibilityProperty: true }) && own.getClientRects().length && own.textContent.trim();
    for (const chart of document.querySelectorAll('svg.live')) {
        if (!chart.checkVisibility()) continue;
        const name = chart.closest('figure').dataset.chart;
        lieOnMarks(name, chart);
        const texts = [...chart.querySelectorAll('text')].filter(isShown).map(own => [own.textContent, letters(own)]);
        const grips = [...chart.querySelectorAll('.grip')].map(box);
        const frames = [...chart.querySelectorAll('rect.band')].map(box).flatMap(edges);
        for (const [index, [words, own]] of texts.entries()) {
            for (const [others, other] of texts.slice(index + 1)) if (on(own, other)) found.push(`${name}: ${words} on ${others}`);
            if (grips.some(grip => on(own, grip))) found.push(`${name}: ${words} on a handle`);
            if (frames.some(edge => on(own, edge))) found.push(`${name}: ${words} on the edge of a frame`);
        }
    }
    return { found, isSeen: compared > 0 }";

/// Points at one mark of each visible chart of the history after another, at its beginning, middle and end, and lists
/// the tooltips that are not whole, and those whose lines are not in order.
const TOOLTIPS: &str = "
    const box = own => own.getBoundingClientRect();
    const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    const point = (chart, type, [clientX, clientY]) => chart.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType: 'mouse', isPrimary: true, bubbles: type !== 'pointerleave' }));
    const run = async () => {
        const found = [];
        let told = 0;
        for (const chart of document.querySelectorAll('.century svg.live, [data-part=years] svg.live, [data-part=presidents] svg.live')) {
            if (!chart.checkVisibility()) continue;
            chart.scrollIntoView({ block: 'center' });
            const name = chart.closest('figure').dataset.chart;
            const keys = [...chart.querySelectorAll('.mark')].map(own => own.dataset.key);
            for (const at of [0, .2, .4, .5, .6, .8, 1]) {
                const key = keys[Math.round(at * (keys.length - 1))];
                const hit = box(chart.querySelector(`.mark[data-key='${key}'] .ring`));
                const lane = box(chart.querySelector(`.mark[data-key='${key}'] .hit`));
                point(chart, 'pointermove', [(hit.left + hit.right) / 2, (lane.top + lane.bottom) / 2]);
                await frame();
                const shown = chart.querySelector('.mark[data-shown]');
                const tip = chart.querySelector('.tip');
                if (shown?.dataset.key !== key || !tip) { found.push(`${name}: ${key} is not told of, but ${shown?.dataset.key}`); continue; }
                told++;
                const [card, whole] = [box(tip.querySelector('rect')), box(chart)];
                const lines = [...tip.querySelectorAll('text')].map(box);
                const isIn = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
                if (!isIn(card, whole) || card.left < 0 || card.right > innerWidth) found.push(`${name}: the card of ${key} is cut`);
                if (!lines.length || !lines.every(line => isIn(line, card))) found.push(`${name}: ${tip.textContent} is cut`);
                if (lines.some((line, row) => row && line.top < lines[row - 1].bottom - 4)) found.push(`${name}: lines of ${tip.textContent} lie on each other`);
                if (/…/.test(tip.textContent)) found.push(`${name}: ${tip.textContent} ends early`);
            }
            point(chart, 'pointerleave', [0, 0]);
            await frame();
        }
        return { found, isSeen: told > 12 };
    };
    return run();";

/// Checks that `look` finds nothing in each of the views, at each width.
async fn finds_nothing(views: &[&str], look: &str) {
    let reader = Reader::at(Place::Http).await;
    for view in views {
        reader.open(view).await;
        for width in WIDTHS {
            reader.be_wide(width).await;
            reader.rests().await;
            let seen = async || reader.js(look).await;
            let what = format!("no collision in {view} at {width} px");
            let none = json!({ "found": [], "isSeen": true });
            until_seen(&what, seen, |found| *found == none).await;
        }
    }
    reader.leave().await;
}

#[tokio::test]
async fn no_text_of_the_records_lies_on_another_or_on_a_mark() {
    finds_nothing(&RECORDS, COLLISIONS).await;
}

#[tokio::test]
async fn no_text_of_the_history_lies_on_another_or_on_a_mark() {
    finds_nothing(&HISTORY, COLLISIONS).await;
}

/// The tooltips of the history are whole at every width, their lines below each other; each mark that is pointed at
/// tells of itself, however narrow it is.
#[tokio::test]
async fn no_tooltip_of_the_history_is_cut() {
    finds_nothing(&TIPS, TOOLTIPS).await;
}
