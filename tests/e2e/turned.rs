//! The page where text runs from right to left: an Arabic or Hebrew host, or a translation.

use serde_json::{Value, json};

use crate::support::{Article, Draft, Place, Reader};

/// Returns the labels beyond the edges of their charts, and the sentences whose English words are not in order: the
/// end of the first line is not to the right of its beginning.
const LOOK: &str = "
    const box = e => e.getBoundingClientRect();
    const seen = s => [...document.querySelectorAll(s)].filter(e => e.getClientRects().length && !e.closest('.unseen'));
    const off = seen('svg.chart text').filter(e => {
        const [own, chart] = [box(e), box(e.closest('svg'))];
        return own.left < chart.left - 1 || own.right > chart.right + 1;
    });
    const letter = (node, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
    };
    const turned = seen('.takeaway, .dock span, .key, .note, figcaption p, .records td, [data-summary]').filter(e => {
        const node = document.createTreeWalker(e, NodeFilter.SHOW_TEXT).nextNode();
        if (!node || node.data.trim().length < 4) return false;
        const [first, later] = [letter(node, 0), letter(node, 3)];
        return later.top === first.top && later.left < first.left;
    });
    return [seen('svg.chart').length > 0, [...off, ...turned].map(e => e.outerHTML.slice(0, 90)), document.documentElement.scrollWidth <= innerWidth]";

async fn turn(reader: &Reader, root: &str) {
    let script =
        format!("document.addEventListener('DOMContentLoaded', () => document.{root}.dir = 'rtl')");
    reader.before_the_page(&script).await;
}

#[tokio::test]
async fn charts_and_sentences_keep_their_order_on_a_page_from_right_to_left() {
    for root in ["documentElement", "body"] {
        let reader = Reader::at(Place::Http).await;
        turn(&reader, root).await;
        for width in [390, 1280] {
            reader.be_wide(width).await;
            for address in [
                "?sentence=life&pair=crack,powder&state=TX",
                "?year=2016&compare=obama~carter",
            ] {
                reader.open(address).await;
                let seen = reader.js(LOOK).await;
                assert_eq!(seen, json!([true, [], true]), "{root} {width} {address}");
            }
        }
        // A drag selects the same days as elsewhere, and its tooltip is beside its bar.
        reader.be_wide(1280).await;
        reader.open("").await;
        reader.drag_marks("time", "2016-08-03", "2016-12-19").await;
        reader.sees_address("?from=2016-08-03&to=2016-12-19").await;
        reader.hover_mark("time", "2016-08-30").await;
        let seen = reader.js(LOOK).await;
        assert_eq!(seen, json!([true, [], true]), "{root} with a tooltip");
        reader.open_report("").await;
        let seen = reader.js(LOOK).await;
        assert_eq!(seen, json!([true, [], true]), "{root}: the report");
        reader.leave().await;
    }
}

/// The element on a page from right to left.
#[tokio::test]
async fn a_host_from_right_to_left_has_whole_charts() {
    let body = "<script src=/embed.js></script><div dir=rtl>\
        <commutations-chart id=chart embed=time src='{graphic}/commutations.html'></commutations-chart></div>";
    let article: Article = Draft::of(body).open().await;
    article.settles("#chart").await;
    article.fits("#chart").await;
    let seen: Value = article.within("#chart", LOOK).await;
    assert_eq!(seen, json!([true, [], true]));
    let place = "const frame = document.getElementById('chart').shadowRoot.querySelector('iframe').getBoundingClientRect();
        return frame.left >= 0 && frame.right <= innerWidth";
    assert_eq!(article.js(place).await, json!(true));
    article.leave().await;
}
