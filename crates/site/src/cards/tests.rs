use std::collections::BTreeSet;
use std::env;
use std::path::Path;

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

use super::*;
use crate::policy::hash;

/// The fonts, in the folder that `cargo xtask test` sets.
fn fonts() -> Fonts {
    let packages = env::var_os("COMMUTATIONS_NPM").unwrap();
    Fonts::load(&Path::new(&packages).join("@expo-google-fonts")).unwrap()
}

fn theme() -> Theme {
    Theme::of(include_str!("../../../../web/app.css")).unwrap()
}

fn card(id: &str) -> Card {
    Card {
        id: id.to_owned(),
        title: "A day & \"more\"".to_owned(),
        query: "from=2016-08-03&to=2016-08-03".to_owned(),
        number: "214".to_owned(),
        under: "prison sentences <commuted> on Aug. 3, 2016, 67 of them life".to_owned(),
        headline: "214 prison sentences <commuted> on Aug. 3, 2016".to_owned(),
        source: "Source: A & B".to_owned(),
        plot: Some(Plot {
            subtitle: "People, by date".to_owned(),
            legend: vec![Swatch {
                class: "key life",
                words: "serving life".into(),
            }],
            picture: "<rect class=\"f grant\" x=\"0\" y=\"0\" width=\"200\" height=\"100\"></rect>\
                      <text class=\"f ink\" x=\"10\" y=\"120\">2016</text>"
                .to_owned(),
            width_px: 300.0,
            height_px: 130.0,
        }),
        statements: Vec::new(),
    }
}

fn printed(card: &Card) -> Result<Vec<u8>, SiteError> {
    let folder = tempfile::tempdir().unwrap();
    let printer = Printer::new(fonts(), folder.path().to_path_buf());
    printer.png(&card.id, &svg(card, &theme(), printer.fonts()))
}

#[test]
fn a_picture_has_the_size_that_networks_ask_for_and_the_colors_of_the_page() {
    let picture = Pixmap::decode_png(&printed(&card("a")).unwrap()).unwrap();
    assert_eq!((picture.width(), picture.height()), (WIDTH_PX, HEIGHT_PX));
    let colors = picture
        .pixels()
        .iter()
        .map(PremultipliedColorU8::demultiply);
    let colors: BTreeSet<[u8; 3]> = colors
        .map(|own| [own.red(), own.green(), own.blue()])
        .collect();
    assert!(colors.len() > 50, "{} colors", colors.len());
    let hex = |[r, g, b]: [u8; 3]| format!("#{r:02x}{g:02x}{b:02x}");
    let hex: BTreeSet<String> = colors.into_iter().map(hex).collect();
    for name in ["--paper", "--ink", "--grant", "--life"] {
        let root = theme().root;
        let (_, color) = root.split_once(&format!("{name}: #")).unwrap();
        let end = color.find([';', '}']).unwrap();
        let color = match &color[..end] {
            short if short.len() == 3 => short.chars().flat_map(|c| [c, c]).collect(),
            long => long.to_owned(),
        };
        assert!(hex.contains(&format!("#{color}")), "{name} {color}");
    }
}

#[test]
fn a_picture_needs_no_variables_and_its_text_is_escaped() {
    let svg = svg(&card("a"), &theme(), &fonts());
    assert!(!svg.contains("var("), "{svg}");
    assert!(svg.contains("A day &amp; &quot;more&quot;"), "{svg}");
    assert!(svg.contains("&lt;commuted&gt;"), "{svg}");
    assert!(svg.contains("class=\"f life\""), "{svg}");
}

#[test]
fn the_same_card_makes_the_same_picture() {
    assert_eq!(printed(&card("a")).unwrap(), printed(&card("a")).unwrap());
}

#[test]
fn overlapping_or_outside_text_is_refused() {
    let with = |text: &str| {
        let mut card = card("crowded");
        if let Some(plot) = &mut card.plot {
            plot.picture.push_str(text);
        }
        printed(&card).unwrap_err().to_string()
    };
    let error = with("<text class=\"f ink\" x=\"12\" y=\"122\">2017</text>");
    assert!(error.contains("“2017” stands on “2016”"), "{error}");
    let error = with("<text class=\"f ink\" x=\"290\" y=\"60\">far too long</text>");
    assert!(error.contains("“far too long” stands outside"), "{error}");
}

fn leaf_page() -> String {
    let template = include_str!("../../../../pages/card.html");
    let cards = [card("a"), card("b")];
    let page = page(template, &cards[0], &cards, &theme(), &Base::default());
    page.unwrap().html
}

#[test]
fn the_page_of_a_card_is_complete_without_a_script() {
    let page = leaf_page();
    assert!(!page.contains("<script") && !page.contains("http-equiv=\"refresh\""));
    assert!(!page.contains("noindex"));
    assert!(
        page.contains("default-src 'none'; style-src 'sha256-"),
        "{page}"
    );
    let (_, style) = page.split_once("<style>").unwrap();
    let (style, _) = style.split_once("</style>").unwrap();
    assert!(page.contains(&hash(style)));
    assert!(page.contains("<title>A day &amp; &quot;more&quot;</title>"));
    let link = "href=\"../index.html?from=2016-08-03&amp;to=2016-08-03\"";
    assert_eq!(page.matches(link).count(), 2, "{page}");
    assert!(page.contains("<li><a href=\"b.html\">") && !page.contains("<a href=\"a.html\">"));
}

#[test]
fn the_page_of_a_card_has_the_tags_that_networks_read() {
    let page = leaf_page();
    for tag in [
        "name=\"description\" content=\"214 prison sentences &lt;commuted&gt; on Aug. 3, 2016. ",
        "property=\"og:image\" content=\"a.png\"",
        "property=\"og:image:alt\" content=\"214 prison",
        "name=\"twitter:image\" content=\"a.png\"",
        "name=\"twitter:title\" content=\"A day &amp; &quot;more&quot;\"",
        "alt=\"214 prison sentences &lt;commuted&gt; on Aug. 3, 2016. Chart: People, by date.\"",
    ] {
        assert!(page.contains(tag), "{tag} in {page}");
    }
}

fn data() -> Data {
    let records = "{\"source\":{\"title\":\"T </script>\",\"publisher\":\"P\",\"page\":\"example.org/p\"},\"districts\":[],\
        \"people\":{\"granted\":[\"2011-11-21\",\"2017-01-19\"],\"in_force\":[],\"effect\":[],\"drugs\":[],\"firearm\":[]}}";
    let history = "{\"as_of\":\"2026-01-02\",\"years\":{\"year\":[1900,1901],\"commutations\":[],\"pardons\":[],\"received\":[]}}";
    Data {
        records: records.to_owned(),
        history: history.to_owned(),
        story: String::new(),
    }
}

#[test]
fn the_data_set_description_comes_from_the_data() {
    let set = dataset::described(&data(), &"https://example.org".parse().unwrap()).unwrap();
    assert_eq!(set["temporalCoverage"][0], "2011-11-21/2017-01-19");
    assert_eq!(set["temporalCoverage"][1], "1900/2026-01-02");
    assert_eq!(set["dateModified"], "2026-01-02");
    assert_eq!(set["isBasedOn"], "https://example.org/p");
    assert_eq!(set["url"], "https://example.org/index.html");
    let files = set["distribution"].as_array().unwrap();
    assert_eq!(files.len(), 2);
    assert_eq!(
        files[0]["contentUrl"],
        "https://example.org/data/records.json"
    );
    let element = dataset::element(&data(), &Base::default()).unwrap();
    assert_eq!(element.matches("</script>").count(), 1, "{element}");
}

#[test]
fn data_that_lack_a_described_variable_are_refused() {
    let mut data = data();
    data.records = data.records.replace("firearm", "other");
    let error = dataset::described(&data, &Base::default()).unwrap_err();
    assert!(error.to_string().contains("`firearm`"), "{error}");
}

#[test]
fn the_page_itself_has_the_picture_of_the_first_card() {
    let title = Title::of(include_str!("../../../../index.html")).unwrap();
    assert!(title.title.starts_with("Obama"), "{title:?}");
    let head = |base: &str| {
        let base = base.parse().unwrap_or_default();
        head(&title, &card("a"), &data(), &base).unwrap()
    };
    let (relative, known) = (head(""), head("https://example.org"));
    assert!(
        relative.contains("og:image\" content=\"cards/a.png\""),
        "{relative}"
    );
    assert!(relative.contains("application/ld+json") && !relative.contains("oembed"));
    assert!(known.contains("json+oembed"), "{known}");
}
