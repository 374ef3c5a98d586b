//! Charts as pictures that stand alone.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::charts::{Chart, Panel, charts, panels};
use commutations::picture::{COLORS, Caption, Colors, Picture, Request, Scheme, Width};
use commutations::state::{View, decode};
use commutations::ui::{Library, Records, Texts};
use commutations_site::cards::Theme;
use regex::Regex;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node};
use resvg::usvg::{Options, Tree};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const PAGE: &str = "https://example.org/graphic/";
const STYLE: &str = include_str!("../web/app.css");
const DATA: &str = include_str!("../data/records.json");

/// Views in which each chart has something to show, or nothing.
const VIEWS: [&str; 6] = [
    "",
    "state=FL,TX&drug=crack",
    "from=2016-08-03&to=2016-12-19&people=total",
    "q=%3Cscript%3Ealert(1)%26%22%27&names=show",
    "from=2012-01-01&to=2012-02-01",
    "compare=obama~clinton,trump1&act=pardons&names=hide&district=flsd",
];

fn records(people: &str) -> Records {
    let texts = Texts {
        records: people.to_owned(),
        history: Ok(include_str!("../data/history.json").to_owned()),
        story: Ok(include_str!("../data/story.json").to_owned()),
    };
    Records::new(Library::read(&texts).unwrap())
}

/// A picture with its words.
struct Drawn {
    picture: Picture,
    caption: Caption,
}

impl Drawn {
    /// The words that can be selected, each text as a whole.
    fn texts(&self) -> Vec<String> {
        let document = Document::parse(&self.picture.svg).unwrap();
        let texts = document
            .descendants()
            .filter(|own| own.has_tag_name("text"));
        let whole = texts.map(|own| {
            let parts = own.descendants().filter(Node::is_text);
            let parts: String = parts.filter_map(|own| own.text()).collect();
            parts.trim_end().to_owned()
        });
        whole.collect()
    }
}

fn drawn(
    records: &Records,
    panel: Panel,
    view: &View,
    width: Width,
    scheme: Scheme,
) -> Option<Drawn> {
    let outcome = view.outcome(&records.columns);
    let request = Request {
        panel,
        context: records.context(view, &outcome, panel.facet),
        page: PAGE,
    };
    Some(Drawn {
        caption: request.caption()?,
        picture: request.picture(width, 1, &Colors::of(scheme))?,
    })
}

/// The picture of the first figure of a chart.
fn of(records: &Records, name: &str, query: &str) -> Drawn {
    let (view, _) = decode(query);
    let panel = charts()
        .filter(|own| own.name() == name)
        .flat_map(|own| panels(own, &view))
        .next();
    drawn(
        records,
        panel.unwrap(),
        &view,
        Width::ARTICLE,
        Scheme::Light,
    )
    .unwrap()
}

#[test]
fn every_chart_in_every_view_is_a_picture_that_needs_nothing_else() {
    let records = records(DATA);
    let foreign = Regex::new(
        r#"class=|style=|var\(|foreignObject|<script|<image|<style|href|url\(|src=|on[a-z]+=""#,
    )
    .unwrap();
    let mut seen = BTreeSet::new();
    for query in VIEWS {
        let (view, _) = decode(query);
        for panel in charts().flat_map(|chart| panels(chart, &view)) {
            for width in [Width::ARTICLE, Width::Whole(320), Width::Chart(584)] {
                for scheme in [Scheme::Light, Scheme::Dark] {
                    let Some(drawn) = drawn(&records, panel, &view, width, scheme) else {
                        continue;
                    };
                    let name = panel.chart.name();
                    let what = format!("{name} in “{query}”, {width:?}, {scheme:?}");
                    let svg = &drawn.picture.svg;
                    let found = foreign.find(svg).map(|own| own.as_str());
                    assert_eq!(found, None, "{what}: {svg}");
                    let (texts, caption) = (drawn.texts(), &drawn.caption);
                    for words in [&caption.headline, &caption.takeaway, &caption.address] {
                        assert!(texts.contains(words), "{what}: no “{words}” in {texts:#?}");
                    }
                    assert!(
                        caption.source.contains("Office of the Pardon Attorney"),
                        "{what}"
                    );
                    assert!(texts.contains(&format!("{}.", caption.source)), "{what}");
                    assert!(caption.address.starts_with(PAGE), "{what}");
                    has_the_right_size(&what, &drawn.picture, width);
                    seen.insert(name);
                }
            }
        }
    }
    let all: BTreeSet<&str> = charts().map(Chart::name).collect();
    let lacking: Vec<&&str> = all.difference(&seen).collect();
    assert_eq!(lacking, [&"place"], "only lists with other places have it");
}

/// Checks the size in the SVG, and that of what a renderer makes of it.
fn has_the_right_size(what: &str, picture: &Picture, width: Width) {
    let width_px = match width {
        Width::Whole(px) => px,
        Width::Chart(px) => px + 48,
    };
    assert_eq!(picture.width_px, width_px, "{what}");
    let tree = Tree::from_str(&picture.svg, &Options::default()).unwrap();
    let size = tree.size().to_int_size();
    assert_eq!(
        (size.width(), size.height()),
        (width_px, picture.height_px),
        "{what}"
    );
    assert!(
        picture.height_px > width_px / 4,
        "{what}: {}",
        picture.height_px
    );
}

#[test]
fn a_picture_is_painted_to_its_edges_in_its_scheme() {
    let records = records(DATA);
    let (view, _) = decode("");
    for (scheme, paper) in [
        (Scheme::Light, [255; 3]),
        (Scheme::Dark, [0x14, 0x16, 0x1a]),
    ] {
        for panel in charts().flat_map(|chart| panels(chart, &view)) {
            let Some(drawn) = drawn(&records, panel, &view, Width::Whole(500), scheme) else {
                continue;
            };
            let (width, height) = (drawn.picture.width_px, drawn.picture.height_px);
            let tree = Tree::from_str(&drawn.picture.svg, &Options::default()).unwrap();
            let mut pixels = Pixmap::new(width, height).unwrap();
            resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
            for (x, y) in [
                (0, 0),
                (width - 1, 0),
                (0, height - 1),
                (width - 1, height - 1),
            ] {
                let own = pixels.pixel(x, y).unwrap();
                let color = [own.red(), own.green(), own.blue()];
                assert_eq!(color, paper, "{} at {x}, {y}", panel.chart.name());
            }
        }
    }
}

/// The counts of a view, counted here from the file.
#[test]
fn the_figures_are_those_of_the_records() {
    let data: Value = serde_json::from_str(DATA).unwrap();
    let column = |name: &str| data["people"][name].as_array().unwrap().clone();
    let (drugs, days, firearms) = (column("drugs"), column("granted"), column("firearm"));
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    let mut people = 0;
    for index in 0..drugs.len() {
        let day = days[index].as_str().unwrap();
        if firearms[index] == Value::Bool(true) && ("2016-08-03".."2016-12-20").contains(&day) {
            people += 1;
            for drug in drugs[index].as_str().unwrap().split_whitespace() {
                *counts.entry(drug).or_default() += 1;
            }
        }
    }
    assert!(people > 50 && counts.len() > 3, "{people} {counts:?}");
    let records = records(DATA);
    let drawn = of(
        &records,
        "drug",
        "from=2016-08-03&to=2016-12-19&firearm=yes",
    );
    assert!(
        drawn
            .caption
            .headline
            .starts_with(&format!("{people} prison sentences"))
    );
    let texts = drawn.texts();
    for (drug, count) in counts {
        assert!(
            texts.contains(&count.to_string()),
            "{drug} {count}: {texts:#?}"
        );
    }
    assert_eq!(
        drawn.caption.address,
        format!("{PAGE}?from=2016-08-03&to=2016-12-19&firearm=yes")
    );
}

#[test]
fn the_alt_text_is_headline_takeaway_and_source() {
    let records = records(DATA);
    let Caption {
        headline,
        takeaway,
        source,
        alt,
        ..
    } = of(&records, "drug", "state=FL").caption;
    assert_eq!(alt, format!("{headline}. {takeaway} {source}."));
    assert!(headline.contains("given in Florida"), "{headline}");
    let of_history = of(&records, "years", "state=FL").caption;
    assert!(
        of_history.source.contains("news reports"),
        "{}",
        of_history.source
    );
    assert!(!of_history.alt.contains("Florida"), "{}", of_history.alt);
}

#[test]
fn what_others_have_written_stays_text() {
    let records = records(DATA);
    let hostile = "q=%3Cscript%3E%26%22%E2%80%AEevil%00%3C/text%3E&names=show";
    let drawn = of(&records, "sentence", hostile);
    let document = Document::parse(&drawn.picture.svg).unwrap();
    let mut tags: Vec<&str> = document
        .descendants()
        .filter(Node::is_element)
        .map(|own| own.tag_name().name())
        .collect();
    tags.sort_unstable();
    tags.dedup();
    let known = [
        "circle", "desc", "g", "path", "polygon", "polyline", "rect", "svg", "text", "title",
        "tspan",
    ];
    assert!(tags.iter().all(|own| known.contains(own)), "{tags:?}");
    assert!(!drawn.picture.svg.contains('\u{202e}'));
    assert!(
        !drawn.caption.address.contains('<'),
        "{}",
        drawn.caption.address
    );

    // A list with a hostile publisher.
    let mut data: Value = serde_json::from_str(DATA).unwrap();
    let publisher = "A & B <b onload=\"x()\">\u{202e}";
    data["source"]["publisher"] = Value::from(publisher);
    let drawn = of(&self::records(&data.to_string()), "sentence", "");
    assert!(
        drawn
            .texts()
            .contains(&"Source: A & B <b onload=\"x()\">.".to_owned())
    );
}

#[test]
fn a_file_is_named_after_its_chart_and_view() {
    let records = records(DATA);
    let (view, _) = decode("state=FL");
    let outcome = view.outcome(&records.columns);
    let name = |chart: &str| {
        let mut figures = charts().flat_map(|own| panels(own, &view));
        let panel = figures.find(|own| own.chart.name() == chart).unwrap();
        let context = records.context(&view, &outcome, panel.facet);
        Request {
            panel,
            context,
            page: PAGE,
        }
        .file_name("png")
    };
    assert_eq!(name("drug"), "commutations-drug-state-fl.png");
    assert_eq!(name("district"), "commutations-district-fl-state-fl.png");
}

/// The custom properties of a scheme: those of the first or the second `:root`.
fn properties(scheme: Scheme) -> BTreeMap<String, String> {
    let root = STYLE.split(":root {").nth(1 + scheme as usize).unwrap();
    let root = root.split('}').next().unwrap();
    let pattern = Regex::new(r"--([a-z0-9-]+): (?:var\([a-z-]+, )?(#[0-9a-f]{6})").unwrap();
    let found = pattern.captures_iter(root);
    found
        .map(|own| (own[1].to_owned(), own[2].to_owned()))
        .collect()
}

#[test]
fn the_colors_are_those_of_the_style_sheet() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let sheet = properties(scheme);
        for (name, colors) in COLORS {
            assert_eq!(sheet[name], colors[scheme as usize], "--{name}, {scheme:?}");
        }
    }
}

/// Each rule of the style sheet for shapes does what the attributes do.
#[test]
fn shapes_are_painted_as_by_the_style_sheet() {
    let style = Theme::of(STYLE).unwrap().style;
    let rule = Regex::new(r"(?m)^\.([fs])(?:\.([a-z0-9]+))?(?:, rect\.band)? \{(.*)\}$").unwrap();
    let mut seen = 0;
    for own in rule.captures_iter(&style) {
        let Some(role) = own
            .get(2)
            .map(|own| own.as_str())
            .filter(|own| *own != "dim")
        else {
            continue;
        };
        let attributes = Colors::of(Scheme::Light).attributes(&format!("{} {role}", &own[1]));
        for declared in own[3].split("; ") {
            let (property, value) = declared.split_once(": ").unwrap();
            // What an attribute has by default.
            if (property, value) != ("stroke-width", "1px") {
                let has = attributes.contains(&format!("{property}=\"{}\"", long(value)));
                assert!(has, "{}: {attributes}", &own[0]);
                seen += 1;
            }
        }
    }
    assert!(seen > 18, "{seen} in {style}");
}

/// A color with six figures.
fn long(value: &str) -> String {
    match value.strip_prefix('#') {
        Some(figures) if figures.len() == 3 => {
            let twice = figures.chars().flat_map(|own| [own, own]);
            format!("#{}", twice.collect::<String>())
        }
        _ => value.to_owned(),
    }
}
