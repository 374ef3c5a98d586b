//! The views of the history that one press shows.

use webdriver::fantoccini::key::Key;

use crate::support::{Century, Place, Reader, on_a_server, text, texts, until_seen};

impl Reader {
    /// Returns the presets of a chart, each with whether it is pressed.
    async fn presets(&self, chart: &str) -> Vec<String> {
        let presets = self
            .js_with("return [...document.querySelectorAll(`#app figure[data-chart=${arguments[0]}] .quick button`)].filter(b => b.checkVisibility()).map(b => b.textContent + ': ' + b.getAttribute('aria-pressed'))", vec![chart.into()])
            .await;
        texts(&presets)
    }

    async fn sees_presets(&self, chart: &str, wanted: &[String]) {
        let look = async || self.presets(chart).await;
        until_seen("the presets", look, |shown| shown == wanted).await;
    }

    /// Returns the line that qualifies the figures of a chart.
    async fn proviso(&self, chart: &str) -> String {
        let line = self
            .js_with("return document.querySelector(`#app figure[data-chart=${arguments[0]}] .proviso`).innerText", vec![chart.into()])
            .await;
        text(&line)
    }
}

/// Returns the words of both presets, and the address that each leads to.
fn wanted(century: &Century, act: &str) -> ([String; 2], [String; 2]) {
    let before = century.outnumbered(act);
    let number = match before.len() {
        5 => "five".to_owned(),
        9 => "nine".to_owned(),
        other => other.to_string(),
    };
    let (first, last) = century.before_obama_began();
    (
        [
            format!("{first}–{last}"),
            format!("Obama vs. the {number} before him"),
        ],
        [
            format!("years={first}-{last}"),
            format!("compare=obama~{}", before.join(",")),
        ],
    )
}

on_a_server! {
    /// By mouse: a press shows the years before Obama or the comparison, another press goes back.
    async fn a_press_shows_a_preset_and_another_goes_back(reader: Mouse) {
        let century = Century::read();
        for act in ["commutations", "received"] {
            let query = if act == "commutations" { "?".to_owned() } else { format!("?act={act}&") };
            let plain = query[..query.len() - 1].to_owned();
            reader.open(&plain).await;
            let ([years, sides], [span, compared]) = wanted(&century, act);
            let presets = |a: bool, b: bool| [format!("{years}: {a}"), format!("{sides}: {b}")];
            reader.sees_presets("years", &presets(false, false)).await;
            reader.press_button(&years).await;
            reader.sees_address(&format!("{query}{span}")).await;
            reader.sees_presets("years", &presets(true, false)).await;
            reader.sees_years(&century, act, century.before_obama_began()).await;
            reader.press_button(&sides).await;
            reader.sees_address(&format!("{query}{span}&{compared}")).await;
            reader.sees_presets("years", &presets(true, true)).await;
            reader.sets(&century, act, [&["obama"], &century.outnumbered(act)]).await;
            reader.press_button(&years).await;
            reader.sees_address(&format!("{query}{compared}")).await;
            reader.sees_years(&century, act, century.all()).await;
            reader.press_button(&sides).await;
            reader.sees_address(&plain).await;
            reader.sees_presets("years", &presets(false, false)).await;
            reader.sees_no_comparison().await;
        }
    }

    /// The same by keyboard.
    async fn presets_work_by_keyboard(reader: Mouse) {
        let century = Century::read();
        reader.open("").await;
        let ([years, sides], [span, compared]) = wanted(&century, "commutations");
        reader.js("document.querySelector('#app figure[data-chart=years] .quick button').focus()").await;
        reader.key(Key::Enter).await;
        reader.sees_address(&format!("?{span}")).await;
        reader.sees_presets("years", &[format!("{years}: true"), format!("{sides}: false")]).await;
        reader.sees_years(&century, "commutations", century.before_obama_began()).await;
        reader.key(Key::Enter).await;
        reader.sees_address("").await;
        reader.key(Key::Tab).await;
        reader.key(Key::Enter).await;
        reader.sees_address(&format!("?{compared}")).await;
        reader.sets(&century, "commutations", [&["obama"], &century.outnumbered("commutations")]).await;
        reader.sees_presets("presidents", &[format!("{sides}: true")]).await;
        reader.key(Key::Enter).await;
        reader.sees_address("").await;
        reader.sees_no_comparison().await;
    }
}

/// A comparison is offered only where the others together had fewer of what is counted.
#[tokio::test]
async fn a_preset_is_offered_where_it_is_true() {
    let century = Century::read();
    let reader = Reader::at(Place::Http).await;
    for act in crate::support::ACTS {
        reader.open(&format!("?act={act}")).await;
        let ([years, sides], _) = wanted(&century, act);
        let is_offered = act != "rate" && century.outnumbered(act).len() > 1;
        let mut presets = vec![format!("{years}: false")];
        presets.extend(is_offered.then(|| format!("{sides}: false")));
        reader.sees_presets("years", &presets).await;
        reader.sees_presets("presidents", &presets[1..]).await;
    }
    reader.leave().await;
}

/// Where 1,716 people meet 1,715 commutations, on the page and in frames, a line under the chart says why.
#[tokio::test]
async fn a_line_says_why_the_list_has_one_more() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let headline = "return document.querySelector('[data-summary]').innerText";
    assert!(text(&reader.js(headline).await).contains("1,716"));
    for (query, chart, figures) in [
        ("", "years", ["583", "584"]),
        ("?embed=years", "years", ["583", "584"]),
        ("?embed=years&year=2016", "years", ["583", "584"]),
        ("", "presidents", ["1,715", "1,716"]),
        ("?embed=presidents", "presidents", ["1,715", "1,716"]),
        (
            "?embed=presidents&compare=obama~carter",
            "sides",
            ["1,715", "1,716"],
        ),
    ] {
        reader.open(query).await;
        let said = reader.proviso(chart).await;
        assert!(
            figures.iter().all(|own| said.contains(own)),
            "{query}: {said}"
        );
    }
    for query in ["?act=pardons", "?act=rate", "?years=1900-2008"] {
        reader.open(query).await;
        assert_eq!(reader.proviso("years").await, "", "{query}");
    }
    reader.leave().await;
}
