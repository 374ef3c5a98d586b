//! The document is not the program's alone: whatever others change in it between a reader's acts, the numbers
//! are those of the address, and the program goes on.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{Place, Reader, text};

/// The acts in all, and in one call of the script.
const ACTS: usize = 500;
const CALL: usize = 50;

/// What the page says, by what says it. A sign that others have written is left out, and so is what they have
/// removed.
const SAID: &str = "
    const said = () => {
        const all = {};
        const words = own => own.textContent.replace(/⁂/g, '').replace(/\\s+/g, ' ').trim();
        const add = (name, selector) => {
            const own = document.querySelector('#app ' + selector);
            if (own) all[name] = words(own);
        };
        add('headline', '[data-summary]');
        all.chips = [...document.querySelectorAll('#app .chip')].map(words).sort().join('; ');
        all.count = document.querySelector('#app table[data-table=records]')?.dataset.count;
        for (const figure of document.querySelectorAll('#app figure[data-chart]')) {
            const chart = figure.dataset.chart;
            add(chart, 'figure[data-chart=' + chart + '] .takeaway');
            for (const mark of figure.querySelectorAll(':is(svg.live, .clauses) [data-key]'))
                all[chart + ' ' + mark.dataset.key] = mark.dataset.value + ' ' + mark.getAttribute('aria-label');
        }
        return all;
    };
    // Nothing changes for some frames.
    const atRest = () => new Promise(done => {
        let before = JSON.stringify(said()), still = 0;
        const frame = () => {
            const now = JSON.stringify(said());
            still = now === before ? still + 1 : 0;
            before = now;
            still < 3 ? requestAnimationFrame(frame) : done(said());
        };
        requestAnimationFrame(frame);
    });";

/// Acts of a reader and of others in turn, from a seed.
const RUN: &str = "
    const [seed, acts] = arguments;
    let state = seed;
    // A linear congruential generator, with the constants of Numerical Recipes.
    const below = limit => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return (state >>> 8) % limit;
    };
    const any = list => list[below(list.length)];
    const MARKS = [['drug', 'crack'], ['state', 'FL'], ['effect', 'term'], ['sentence', 'life'], ['served', '10-12']];
    const press = () => {
        const [chart, key] = any(MARKS);
        const hit = document.querySelector('#app figure[data-chart=' + chart + '] :is(svg, .clauses) [data-key=\"' + key + '\"]');
        const svg = hit?.closest('svg');
        if (!svg) return hit?.click();
        const box = (hit.querySelector('.ring') ?? hit).getBoundingClientRect();
        const place = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
        for (const [kind, buttons] of [['pointerdown', 1], ['pointerup', 0]])
            svg.dispatchEvent(new PointerEvent(kind, { bubbles: true, isPrimary: true, pointerType: 'mouse', buttons, ...place }));
    };
    const read = () => [press, press, press, () => document.querySelector('#app .chip')?.click()][below(4)]();

    const elements = kind => [...document.querySelectorAll('#app ' + kind)].filter(own => !own.closest('svg, select'));
    const texts = () => {
        const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
        const all = [];
        while (walker.nextNode())
            if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest('font, svg, option')) all.push(walker.currentNode);
        return all;
    };
    const sign = () => Object.assign(document.createElement('span'), { textContent: '⁂' });
    const MEDDLE = [
        function replace() {
            for (const text of texts()) {
                const font = document.createElement('font');
                font.append(text.data);
                text.replaceWith(font);
            }
        },
        function wrap() {
            const all = texts();
            if (!all.length) return;
            const text = any(all);
            const font = document.createElement('font');
            text.before(font);
            font.append(text);
        },
        function wrapElement() {
            const own = any(elements(':is(p, button, ul, figcaption, table, .chip)'));
            const box = document.createElement('div');
            own.before(box);
            box.append(own);
        },
        function insert() { any(elements(':is(p, span, li, figure, section, button, td)')).before(sign()); },
        function insertWithin() { any(elements(':is(p, span, li, figure, section, button, td)')).prepend(sign()); },
        function move() { const own = any(elements(':is(p, figure, section, ul, .chip)')); own.parentNode.append(own); },
        function remove() {
            const leaves = elements(':is(p.note, .takeaway, .legend, figcaption small, tbody td a, .pager button)');
            if (below(8) === 0 && leaves.length) any(leaves).remove();
        },
        function restyle() {
            const own = any(elements('*'));
            own.classList.add('foreign');
            own.style.color = 'rgb(1, 2, 3)';
            own.setAttribute('data-foreign', below(9));
            own.lang = 'de';
        },
    ];
    return (async () => {
        const seen = [];
        for (let turn = 0; turn < acts; turn++) {
            const meddle = any(MEDDLE);
            meddle();
            read();
            const all = await atRest();
            seen.push([meddle.name, location.search, all]);
        }
        return [state, seen];
    })()";

#[tokio::test]
async fn whatever_others_do_the_numbers_are_those_of_the_address() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let (mut seed, mut seen) = (json!(11), Vec::new());
    for _ in 0..ACTS / CALL {
        reader.js("window.goesOn = true").await;
        let run = format!("{SAID} {RUN}");
        let done = reader.js_with(&run, vec![seed, json!(CALL)]).await;
        seed = done[0].clone();
        seen.extend(done[1].as_array().unwrap().clone());
    }
    // A page that ends loads itself again.
    assert_eq!(reader.js("return window.goesOn").await, json!(true));
    let addresses = seen.iter().map(|turn| text(&turn[1]));
    let mut fresh: BTreeMap<String, Value> = addresses.map(|own| (own, json!(null))).collect();
    assert!(fresh.len() > 20, "{} different views", fresh.len());
    for (address, said) in &mut fresh {
        reader.open(address).await;
        *said = reader.js(&format!("{SAID} return atRest()")).await;
    }
    for (turn, own) in seen.iter().enumerate() {
        let expected = fresh[&text(&own[1])].as_object().unwrap();
        let wrong: Vec<_> = own[2]
            .as_object()
            .unwrap()
            .iter()
            .filter(|(name, words)| expected.get(*name) != Some(words))
            .map(|(name, words)| format!("{name}: {words}, not {:?}", expected.get(name)))
            .collect();
        assert!(
            wrong.is_empty(),
            "turn {turn}, after {}, at {}: {wrong:#?}",
            own[0],
            own[1]
        );
    }
    reader.leave().await;
}
