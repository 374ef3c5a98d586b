//! Texts that others replace: whatever a translation does, the page says what its address asks for.

use serde_json::{Value, json};
use webdriver::fantoccini::key::Key;

use crate::counts::agrees;
use crate::support::{Ledger, Place, Reader, in_other_engines, text, until, until_seen};

/// Puts elements in place of all texts that have none yet, as the translation of a browser does, but leaves the
/// words as they are, so that they can be compared.
const TRANSLATE: &str = "
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        const text = walker.currentNode;
        if (text.data.trim() && !text.parentElement.closest('font, svg, option')) texts.push(text);
    }
    for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.append(text.data);
        outer.append(inner);
        if (arguments[0] === 'insert') { text.before(outer); text.remove(); }
        else if (arguments[0] === 'wrap') { text.before(outer); inner.replaceChildren(text); }
        else text.replaceWith(outer);
    }
    return texts.length";

/// The original language again.
const RESTORE: &str = "document.querySelectorAll('#app font:not(font font)').forEach(own => own.replaceWith(own.textContent))";

/// What the page says: the words of every figure, of the list and around them, and the values of the marks.
const WORDS: &str = "
    const places = 'h1, .masthead .context, .chips, .takeaway, figcaption, .legend, .twin, table, .teaser, .walk .current, [data-notices]';
    const words = [...document.querySelectorAll('#app :is(' + places + ')')].map(own => own.textContent.replace(/\\s+/g, ' ').trim());
    const marks = [...document.querySelectorAll('#app :is(svg, .clauses) [data-key]')].map(own => own.dataset.key + ' ' + own.dataset.value);
    return words.concat(marks)";

const MARKS: [(&str, &str); 9] = [
    ("drug", "crack"),
    ("drug", "heroin"),
    ("state", "FL"),
    ("state", "TX"),
    ("effect", "term"),
    ("served", "10-12"),
    ("sentence", "20-25"),
    ("sentence", "life"),
    ("time", "2016-08-03"),
];

/// Numbers from a fixed seed (a linear congruential generator, with the constants of Numerical Recipes).
struct Chance(u32);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) as usize % limit
    }
}

/// One act of a reader.
async fn act(reader: &Reader, chance: &mut Chance, acts: &mut usize) {
    match chance.below(8) {
        0 if *acts > 0 => {
            *acts -= 1;
            return reader.back().await;
        }
        1 => drop(reader.js("document.querySelector('.chip')?.click()").await),
        2 => drop(reader.js("document.querySelectorAll('[data-table=records] thead button')[arguments[0]]?.click()").await),
        3 => drop(reader.js("(document.querySelector('.claims a') ?? [...document.querySelectorAll('.turn button')].at(-1)).click()").await),
        _ => {
            let (chart, key) = MARKS[chance.below(MARKS.len())];
            if reader.js("return !document.querySelector('.claims')").await == json!(true) {
                drop(reader.js("[...document.querySelectorAll('.turn button')].at(-1).click()").await);
            } else {
                reader.press_mark(chart, key).await;
            }
        }
    }
    *acts += 1;
}

/// Waits until the page has drawn what the last act asked for: nothing changes for some frames.
async fn words(reader: &Reader) -> Value {
    let rest = format!(
        "const look = () => {{ {WORDS} }};
         return new Promise(done => {{
             let before = JSON.stringify(look()), still = 0;
             const frame = () => {{
                 const now = JSON.stringify(look());
                 still = now === before ? still + 1 : 0;
                 before = now;
                 still < 12 ? requestAnimationFrame(frame) : done(look());
             }};
             requestAnimationFrame(frame);
         }})"
    );
    reader.js(&rest).await
}

async fn survives(way: &str, seed: u32) {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let translate = async || reader.js_with(TRANSLATE, vec![json!(way)]).await;
    assert!(translate().await.as_u64() > Some(500), "{way}");
    let (mut chance, mut acts, mut seen) = (Chance(seed), 0, Vec::new());
    for _ in 0..16 {
        act(&reader, &mut chance, &mut acts).await;
        let words = words(&reader).await;
        seen.push((reader.address().await, words));
        translate().await;
    }
    for (address, expected) in seen {
        reader.open(&address).await;
        let fresh = words(&reader).await;
        let (fresh, seen) = (fresh.as_array().unwrap(), expected.as_array().unwrap());
        let other: Vec<_> = fresh
            .iter()
            .zip(seen)
            .filter(|(fresh, seen)| fresh != seen)
            .collect();
        assert!(
            other.is_empty() && fresh.len() == seen.len(),
            "{way}: {address}: {other:#?}"
        );
    }
    reader.leave().await;
}

#[tokio::test]
async fn texts_that_are_replaced_stay_true() {
    survives("replace", 1).await;
}
in_other_engines! { texts_that_are_replaced_stay_true: Mouse, Console }

#[tokio::test]
async fn texts_that_make_room_for_others_stay_true() {
    survives("insert", 2).await;
}

#[tokio::test]
async fn texts_that_are_wrapped_stay_true() {
    survives("wrap", 3).await;
}

/// Translated, acted upon, and shown in the original again.
#[tokio::test]
async fn the_original_comes_back_true() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let headline = async || {
        text(
            &reader
                .js("return document.querySelector('h1').textContent")
                .await,
        )
    };
    reader.js_with(TRANSLATE, vec![json!("replace")]).await;
    reader.press_mark("sentence", "life").await;
    until_seen("the headline", headline, |own| own.starts_with("569")).await;
    reader.js_with(TRANSLATE, vec![json!("replace")]).await;
    reader.js(RESTORE).await;
    until_seen("the headline", headline, |own| own.starts_with("569")).await;
    reader.press_mark("sentence", "life").await;
    until_seen("the headline", headline, |own| {
        own.starts_with("Obama cut short 1,716")
    })
    .await;
    reader.leave().await;
}

/// What others do to texts that can no longer be told apart, in the whole page.
const BEYOND_REPAIR: [(&str, &str); 9] = [
    ("merge", "document.getElementById('app').normalize()"),
    (
        "write",
        "for (const own of all('h1, p')) own.textContent = own.textContent",
    ),
    (
        "parse",
        "for (const own of leaves()) own.innerHTML = own.innerHTML",
    ),
    (
        "copy",
        "for (const own of all('h1, .takeaway, .profile p')) own.outerHTML = own.outerHTML",
    ),
    (
        "split",
        "for (const own of texts()) if (own.length > 3) own.splitText(2)",
    ),
    (
        "renew",
        "for (const own of texts()) own.replaceWith(new Text(own.data))",
    ),
    (
        "merge and replace",
        "for (const own of leaves()) { const font = make('font'); font.textContent = own.textContent; own.replaceChildren(font); }",
    ),
    (
        "move",
        "for (const own of leaves()) { const font = make('font'); font.append(...own.childNodes); own.append(font); }",
    ),
    (
        "move and translate",
        "for (const own of leaves()) { const font = make('font'); own.append(font); while (own.firstChild !== font) font.append(own.firstChild); }",
    ),
];

/// What these scripts use.
const HANDS: &str = "
    const all = selector => [...document.querySelectorAll('#app :is(' + selector + ')')].filter(own => !own.closest('svg, .clauses'));
    const make = name => document.createElement(name);
    const leaves = () => all('h1, h2, h3, p, li, td, th, dt, dd, figcaption').filter(own => !own.querySelector('p, li, a, button, input, select, details, div, ul, ol'));
    const texts = () => {
        const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('svg, select')) found.push(walker.currentNode);
        return found;
    };";

/// Whatever others have done to texts, the page that a reader's next act draws says what its address asks for.
#[tokio::test]
async fn texts_beyond_repair_are_drawn_anew() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?state=FL&drug=crack").await;
    let fresh = words(&reader).await;
    for (way, script) in BEYOND_REPAIR {
        reader.open("").await;
        reader.js(&format!("{HANDS} {script}")).await;
        reader.press_mark("state", "FL").await;
        // The drugs of Florida are in another order.
        reader.sees_address("?state=FL").await;
        reader.js(&format!("{HANDS} {script}")).await;
        reader.press_mark("drug", "crack").await;
        reader.sees_address("?drug=crack&state=FL").await;
        assert_eq!(words(&reader).await, fresh, "{way}");
    }
    reader.leave().await;
}
in_other_engines! { texts_beyond_repair_are_drawn_anew: Mouse }

/// A page that nobody else touches is never drawn anew: its elements stay.
#[tokio::test]
async fn an_untouched_page_is_not_drawn_anew() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader
        .js("for (const own of document.querySelectorAll('#app h1, #app figure, #app .dock, #app table')) own.isOld = true")
        .await;
    for (chart, key) in MARKS {
        reader.press_mark(chart, key).await;
    }
    reader.press_button("Clear filters").await;
    reader.search_for("wright").await;
    reader.opens_own().await;
    reader.key(Key::Escape).await;
    reader.sees_no_own_dialog().await;
    reader.press_mark("years", "2016").await;
    reader.sees_address("?q=wright&year=2016").await;
    let kept = "return [...document.querySelectorAll('#app h1, #app figure[data-chart]:not([data-chart=district]), #app table[data-table=records]')].map(own => !!own.isOld)";
    let kept = reader.js(kept).await;
    let kept = kept.as_array().unwrap();
    assert!(
        kept.len() > 8 && kept.iter().all(|own| *own == json!(true)),
        "{kept:?}"
    );
    reader.leave().await;
}

/// Whatever others have done to the still page, the program starts, and shows what the address asks for.
#[tokio::test]
async fn a_changed_still_page_is_drawn_anew() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?state=FL").await;
    let fresh = words(&reader).await;
    for script in [
        "document.querySelector('#app > :last-child').remove()",
        "document.querySelector('#app h1').prepend(document.createComment('x'))",
        "for (const own of document.querySelectorAll('#app svg')) own.append(own.firstChild)",
        "const texts = document.createTreeWalker(document.querySelector('#app h1'), NodeFilter.SHOW_TEXT); texts.nextNode(); texts.currentNode.splitText(3)",
    ] {
        let early = format!(
            "document.addEventListener('DOMContentLoaded', () => {{ if (!document.getElementById('app')) return; {script} }})"
        );
        reader.before_the_page(&early).await;
        reader.open("?state=FL").await;
        assert_eq!(words(&reader).await, fresh, "{script}");
    }
    reader.leave().await;
}

/// Whether a line of the console is about a node that could not be inserted.
fn is_of_the_crash(line: &str) -> bool {
    ["not a child", "panicked", "unreachable"]
        .iter()
        .any(|word| line.contains(word))
}

/// A crash right after the start would only come again: the page says that it has stopped.
#[tokio::test]
async fn a_crash_after_the_start_is_told() {
    let reader = Reader::at(Place::Http).await;
    let soon = "const wait = setInterval(() => {
        if (!document.documentElement.hasAttribute('data-ready')) return;
        clearInterval(wait);
        Node.prototype.insertBefore = () => { throw new DOMException('not a child', 'NotFoundError') };
        document.querySelector('[data-chart=drug] svg [data-key=crack]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }, 50)";
    reader.before_the_page(soon).await;
    reader.open_still("").await;
    let said = reader.sees_failure().await;
    assert!(
        said.contains("stopped") && said.contains("Try again"),
        "{said}"
    );
    reader.leave_having_been_told(is_of_the_crash).await;
}

/// If somebody else has changed the document so that the program crashes, the page starts again with the view
/// of its address.
#[tokio::test]
async fn a_crash_starts_the_page_again() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life").await;
    until("the page has been ready for some seconds", async || {
        reader
            .js("window.isOld = true; return performance.now() > 6000")
            .await
            == json!(true)
    })
    .await;
    reader
        .js("Node.prototype.insertBefore = () => { throw new DOMException('not a child', 'NotFoundError') }")
        .await;
    reader.press_mark("drug", "crack").await;
    until("the page has been loaded again", async || {
        let client = &reader.browser.client;
        let is_new = "return !window.isOld && document.documentElement.dataset.ready === 'true'";
        client.execute(is_new, Vec::new()).await.ok() == Some(json!(true))
    })
    .await;
    let said = reader.failure().await.unwrap_or_default();
    assert!(said.contains("was loaded again"), "{said}");
    let address = reader.address().await;
    assert!(address.starts_with("?sentence=life"), "{address}");
    agrees(&reader, &ledger, &address).await;
    reader.leave_having_been_told(is_of_the_crash).await;
}
