//! Comparisons of presidents.

use crate::support::{Century, Place, Reader, Shown, on_a_server, text, until, until_seen};

/// The nine presidents before Obama, from Kennedy on, to whom the report refers.
const NINE: [&str; 9] = [
    "kennedy", "johnson", "nixon", "ford", "carter", "reagan", "ghw-bush", "clinton", "gw-bush",
];

/// Returns what the chart has to show: the presidents with a figure, in order of time.
fn wanted(century: &Century, act: &str, sides: [&[&str]; 2]) -> Vec<Shown> {
    let all = century.shown_presidents(act, false);
    let of = |side: &[&str]| {
        let own = all
            .iter()
            .filter(|(key, figure)| side.contains(&key.as_str()) && !figure.is_empty());
        own.cloned().collect::<Vec<_>>()
    };
    [of(sides[0]), of(sides[1])].concat()
}

/// Formats a figure: `1,715`; a share with its sign.
fn grouped(figure: &str) -> String {
    match figure.split_once('.') {
        Some(_) => format!("{figure}%"),
        None => crate::support::thousands(figure.parse().unwrap()),
    }
}

impl Reader {
    /// Waits until the chart compares these sides, with the sum of each, and names everyone.
    pub async fn sets(&self, century: &Century, act: &str, sides: [&[&str]; 2]) {
        self.sees_figures("sides", &wanted(century, act, sides))
            .await;
        let sums = sides.map(|side| grouped(&century.sum(act, side)));
        let shown = wanted(century, act, sides);
        let names = shown
            .iter()
            .map(|(key, _)| century.president(key).label.clone());
        let names: Vec<String> = names.collect();
        let look = async || {
            text(&self.js("const f = document.querySelector('#app figure[data-chart=sides]'); return f.querySelector('.takeaway').innerText + '|' + [...f.querySelectorAll('.picture text')].map(t => t.textContent).join('|')").await)
        };
        let what = format!("the sums {sums:?}");
        until_seen(&what, look, |said| {
            let (takeaway, picture) = said.split_once('|').unwrap_or_default();
            let is_said = |sum: &String| {
                let mut shown = picture
                    .split('|')
                    .map(|own| own.trim_end_matches(['*', '†', '‡']));
                takeaway.contains(&format!(": {sum}")) && shown.any(|own| own == sum)
            };
            // A heading may be broken into lines.
            let picture = picture.replace(['|', '\u{a0}'], " ");
            let is_named = |label: &String| takeaway.contains(label) && picture.contains(label);
            sums.iter().all(is_said) && names.iter().all(is_named)
        })
        .await;
    }

    /// Presses the button of a president in one of the two rows.
    async fn toggle(&self, legend: &str, label: &str) {
        let marked = "
            const row = [...document.querySelectorAll('.picker fieldset')].find(f => f.querySelector('legend').textContent === arguments[0]);
            row.closest('details').open = true;
            row.id = `row-${arguments[0]}`;";
        self.js_with(marked, vec![legend.into()]).await;
        let spot = self.find(&format!("#row-{legend} button"), label).await;
        self.press(spot.middle()).await;
    }

    /// Returns the names that are selected in both rows.
    async fn toggled(&self) -> Vec<Vec<String>> {
        let rows = self.js("return [...document.querySelectorAll('.picker fieldset')].map(f => [...f.querySelectorAll('[aria-pressed=true]')].map(b => b.textContent))").await;
        serde_json::from_value(rows).unwrap()
    }

    pub async fn sees_no_comparison(&self) {
        until("no comparison", async || {
            self.js("return !document.querySelector('#app figure[data-chart=sides], #app .picker')")
                .await
                == true
        })
        .await;
    }
}

on_a_server! {
    /// Presses on presidents build a comparison with Obama, and remove it again.
    async fn presses_build_a_comparison_and_take_it_down(reader: Mouse) {
        let century = Century::read();
        reader.open("").await;
        reader.sees_no_comparison().await;
        reader.press_mark("presidents", "kennedy").await;
        reader.sees_address("?compare=obama~kennedy").await;
        reader.ready().await;
        reader.press_mark("presidents", "johnson").await;
        reader.sees_address("?compare=obama~kennedy,johnson").await;
        reader.sets(&century, "commutations", [&["obama"], &["kennedy", "johnson"]]).await;
        let mut selected = reader.selected("presidents").await;
        selected.sort();
        assert_eq!(selected, ["johnson", "kennedy", "obama"]);
        // The other charts still count everything.
        reader.sees_figures("presidents", &century.shown_presidents("commutations", false)).await;
        reader.press_mark("presidents", "kennedy").await;
        reader.sees_address("?compare=obama~johnson").await;
        reader.press_mark("presidents", "johnson").await;
        reader.sees_address("").await;
        reader.sees_no_comparison().await;
        reader.back().await;
        reader.sees_address("?compare=obama~johnson").await;
        reader.ready().await;
        reader.sets(&century, "commutations", [&["obama"], &["johnson"]]).await;
    }

    /// The buttons put presidents on either side, but not on both.
    async fn buttons_move_presidents_between_the_sides(reader: Mouse) {
        let century = Century::read();
        reader.open("?compare=obama~carter").await;
        reader.toggle("with", "Reagan").await;
        reader.sees_address("?compare=obama~carter,reagan").await;
        reader.toggle("Compare", "Carter").await;
        reader.sees_address("?compare=obama,carter~reagan").await;
        reader.sets(&century, "commutations", [&["carter", "obama"], &["reagan"]]).await;
        assert_eq!(reader.toggled().await, [vec!["Carter", "Obama"], vec!["Reagan"]]);
        reader.toggle("Compare", "Obama").await;
        reader.sees_address("?compare=carter~reagan").await;
        reader.sets(&century, "commutations", [&["carter"], &["reagan"]]).await;
        // A comparison needs somebody on each side.
        reader.toggle("with", "Carter").await;
        reader.sees_address("").await;
        reader.sees_no_comparison().await;
    }

    /// Another press, in the comparison, ends it too.
    async fn a_comparison_is_cleared(reader: Mouse) {
        reader.open("?compare=obama~carter").await;
        reader.press_button("Clear comparison").await;
        reader.sees_address("").await;
        reader.sees_no_comparison().await;
    }
}

/// Compares the nine presidents of the report with Obama, for each act; those without a figure are named and
/// are not in the sum.
#[tokio::test]
async fn the_sums_are_those_of_the_history_in_each_count() {
    let century = Century::read();
    let reader = Reader::at(Place::Http).await;
    for act in crate::support::ACTS {
        reader
            .open(&format!("?act={act}&compare=obama~{}", NINE.join(",")))
            .await;
        reader.sets(&century, act, [&["obama"], &NINE]).await;
    }
    reader
        .open("?act=received&compare=obama~carter,trump-2")
        .await;
    assert!(reader.notices().await.is_empty());
    reader
        .sets(&century, "received", [&["obama"], &["carter", "trump-2"]])
        .await;
    let takeaway = reader
        .js("return document.querySelector('#app figure[data-chart=sides] .takeaway').innerText")
        .await;
    let missing = &century.president("trump-2").label;
    assert!(
        text(&takeaway).contains(&format!("no figure for {missing}")),
        "{takeaway}"
    );
    reader.leave().await;
}

/// A press in the chart of the comparison removes the president from either side.
#[tokio::test]
async fn a_press_on_a_side_takes_the_president_out() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?compare=obama,wilson~coolidge,truman").await;
    reader.press_mark("sides", "coolidge").await;
    reader.sees_address("?compare=obama,wilson~truman").await;
    reader.press_mark("sides", "wilson").await;
    reader.sees_address("?compare=obama~truman").await;
    reader.leave().await;
}

/// Under a chart of the history, and under a frame that shows one, the source names news reports exactly if a
/// figure of the chart comes from them.
#[tokio::test]
async fn the_source_names_news_reports_where_a_figure_comes_from_them() {
    let reader = Reader::at(Place::Http).await;
    let quoted = "const from = [...document.querySelectorAll('[data-chart=years] svg [data-basis]')].map(m => m.dataset.basis); return from.includes('press') || from.includes('derived')";
    let visible = "return [...document.querySelectorAll('[data-chart=years] .source, .credit .of-records')].filter(e => e.checkVisibility()).map(e => e.innerText)";
    let mut told = Vec::new();
    for query in ["?years=1900-2008", "?years=2009-2026", "?act=pardons"] {
        for frame in ["", "&embed=years"] {
            reader.open(&format!("{query}{frame}")).await;
            let is_quoted = reader.js(quoted).await == serde_json::json!(true);
            let lines = crate::support::texts(&reader.js(visible).await);
            assert_eq!(lines.len(), 1, "{query}{frame}: {lines:?}");
            assert!(lines[0].contains("Department of Justice"), "{lines:?}");
            assert_eq!(
                lines[0].contains("news reports"),
                is_quoted,
                "{query}{frame}: {lines:?}"
            );
            told.push(is_quoted);
        }
    }
    assert!(told.contains(&true) && told.contains(&false), "{told:?}");
    reader.open("?embed=time").await;
    let lines = crate::support::texts(&reader.js(visible).await);
    assert!(
        lines.len() == 1 && !lines[0].contains("news reports"),
        "{lines:?}"
    );
    // Verdicts rest on laws, and on records that news reports told.
    reader.open("?embed=story").await;
    let lines = crate::support::texts(
        &reader
            .js(&visible.replace("[data-chart=years]", ".teaser"))
            .await,
    );
    assert!(
        lines[0].contains("news reports") && lines[0].contains("laws"),
        "{lines:?}"
    );
    reader.leave().await;
}
