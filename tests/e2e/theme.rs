//! The color scheme and the accent in an address, and transparent frames.

use serde_json::{Value, json};

use crate::support::{Draft, Place, Reader, Scheme, text, until_seen};

const WHITE: &str = "rgb(255, 255, 255)";
const DARK: &str = "rgb(20, 22, 26)";
const LIGHT_BARS: &str = "rgb(31, 95, 168)";
const DARK_BARS: &str = "rgb(125, 179, 238)";

impl Reader {
    /// Returns the background, the color scheme, and the color of bars.
    async fn look(&self) -> Value {
        self.js("
            const style = e => getComputedStyle(e);
            const bar = document.querySelector('[data-chart=time] .picture .f.grant') ?? document.querySelector('[data-chart=time] .f.grant');
            return [style(document.body).backgroundColor, style(document.documentElement).colorScheme, style(bar).fill]").await
    }

    async fn notice(&self) -> String {
        text(&self.js("const own = document.getElementById('notice'); return own.checkVisibility() ? own.innerText : ''").await)
    }
}

#[tokio::test]
async fn a_chosen_theme_beats_the_readers_scheme() {
    let reader = Reader::at(Place::Http).await;
    let light = |scheme: &str| json!([WHITE, scheme, LIGHT_BARS]);
    let dark = |scheme: &str| json!([DARK, scheme, DARK_BARS]);
    for scheme in Scheme::BOTH {
        reader.prefer(scheme).await;
        let own = match scheme {
            Scheme::Light => light("light dark"),
            Scheme::Dark => dark("light dark"),
        };
        for (query, look) in [
            ("", own.clone()),
            ("?theme=light", light("light")),
            ("?theme=dark", dark("dark")),
            ("?theme=dark&theme=light", dark("dark")),
            ("?theme=blue", own),
        ] {
            reader.open_still(query).await;
            assert_eq!(reader.look().await, look, "{query}, {scheme:?}");
        }
    }
    reader.leave().await;
}

/// Forced colors and print take precedence over the address.
#[tokio::test]
async fn forced_colors_and_print_beat_the_theme_and_the_accent() {
    let reader = Reader::at(Place::Http).await;
    let colors = "return [...document.querySelectorAll('body, h1, .f.grant, .f.ink2, .switch label')].map(e => { const s = getComputedStyle(e); return [s.backgroundColor, s.color, s.fill] })";
    let forced = [("forced-colors", "active")];
    for (medium, features) in [("", forced.as_slice()), ("print", &[])] {
        for scheme in Scheme::BOTH {
            let own = [("prefers-color-scheme", scheme.name())];
            reader
                .emulate(medium, &[features, own.as_slice()].concat())
                .await;
            reader.open("").await;
            let expected = reader.js(colors).await;
            for theme in ["light", "dark"] {
                reader.open(&format!("?theme={theme}&accent=d02090")).await;
                assert_eq!(
                    reader.js(colors).await,
                    expected,
                    "{theme}, {medium}, {scheme:?}"
                );
            }
        }
    }
    reader.leave().await;
}

/// An accent is used only if it stands out from the background; if the address sets a theme too, an unused
/// accent gives a notice.
#[tokio::test]
async fn an_accent_is_used_on_paper_that_it_stands_out_from() {
    let reader = Reader::at(Place::Http).await;
    for (accent, light, dark) in [
        ("1f5fa9", "rgb(31, 95, 169)", DARK_BARS),
        ("ffd700", LIGHT_BARS, "rgb(255, 215, 0)"),
        ("D02090", "rgb(208, 32, 144)", "rgb(208, 32, 144)"),
        ("%23d02090", "rgb(208, 32, 144)", "rgb(208, 32, 144)"),
        ("ffffff", LIGHT_BARS, "rgb(255, 255, 255)"),
        ("000000", "rgb(0, 0, 0)", DARK_BARS),
    ] {
        for (scheme, bars) in [(Scheme::Light, light), (Scheme::Dark, dark)] {
            reader.prefer(scheme).await;
            reader.open_still(&format!("?accent={accent}")).await;
            assert_eq!(reader.look().await[2], bars, "{accent}, {scheme:?}");
            assert_eq!(reader.notice().await, "", "{accent}");
            let theme = scheme.name();
            let query = format!("?accent={accent}&theme={theme}");
            reader.open_still(&query).await;
            assert_eq!(reader.look().await[2], bars, "{query}");
            let is_refused = [LIGHT_BARS, DARK_BARS].contains(&bars);
            let expected = format!("is not used: it can hardly be told from the {theme} paper");
            let look = async || reader.notice().await;
            until_seen(&query, look, |said| said.contains(&expected) == is_refused).await;
        }
    }
    reader.leave().await;
}

#[tokio::test]
async fn a_look_that_is_none_is_named_and_changes_nothing() {
    let reader = Reader::at(Place::Http).await;
    reader.prefer(Scheme::Light).await;
    for query in [
        "theme=blue",
        "theme=",
        "theme=DARK",
        "theme=dark;}body{display:none",
        "accent=12345",
        "accent=1234567",
        "accent=red",
        "accent=%",
        "accent=var(--ink)",
        "accent=<b>",
        "font=__proto__",
        "paper=#",
        "paper=+transparent",
    ] {
        reader
            .open_still(&format!("?{}", query.replace('#', "%23")))
            .await;
        let look = async || reader.notice().await;
        until_seen(query, look, |said| {
            said.contains(query) && said.contains("could not use")
        })
        .await;
        let look = json!([WHITE, "light dark", LIGHT_BARS]);
        assert_eq!(reader.look().await, look, "{query}");
    }
    reader.leave().await;
}

/// Styles of articles.
const LIGHT_PAGE: &str = "body { background: rgb(232, 240, 224) }";
const DARK_PAGE: &str = "body { background: rgb(16, 40, 24) }";
const EITHER_PAGE: &str =
    ":root { color-scheme: light dark } body { background: rgb(232, 240, 224) }
    @media (prefers-color-scheme: dark) { body { background: rgb(16, 40, 24) } }";

/// The article's background shows through a frame of the same scheme, and the frame's text is readable on
/// whatever shows, even if the schemes differ.
#[tokio::test]
async fn a_transparent_frame_shows_the_article_and_can_be_read() {
    let dark_scheme = format!(":root {{ color-scheme: dark }} {DARK_PAGE}");
    let cases = [
        (LIGHT_PAGE, "", "&theme=light", true),
        (LIGHT_PAGE, "color-scheme: normal", "&theme=light", true),
        (EITHER_PAGE, "", "", true),
        (&dark_scheme, "", "&theme=dark", true),
        (&dark_scheme, "color-scheme: dark", "&theme=dark", true),
        // A dark page that does not declare its scheme.
        (DARK_PAGE, "color-scheme: dark", "&theme=dark", true),
        (DARK_PAGE, "", "&theme=dark", false),
        (&dark_scheme, "color-scheme: normal", "&theme=dark", false),
        (&dark_scheme, "", "&theme=light", false),
    ];
    for (page, style, theme, is_seen_through) in cases {
        let body = format!(
            "<style>{page} iframe {{ position: absolute; left: 0; top: 0; border: 0; {style} }}</style>\
             <iframe id=chart title='The graphic' width=500 height=860 sandbox=allow-scripts \
             src='{{graphic}}/commutations.html?embed=time&paper=transparent{theme}'></iframe>"
        );
        let article = Draft::of(&body).publish().await;
        for scheme in Scheme::BOTH {
            let case = format!("{page} {style} {theme} {scheme:?}");
            article.reader.prefer(scheme).await;
            article.open().await;
            article.settles("#chart").await;
            let own =
                "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)";
            let expected = article.js(own).await;
            // Below everything that is drawn.
            let look = async || article.reader.pixel((490.0, 850.0)).await;
            let seen = until_seen(&case, look, |seen| (*seen == expected) == is_seen_through).await;
            let ink = "return getComputedStyle(document.querySelector('h1')).color.match(/\\d+/g).map(Number)";
            let ink = article.within("#chart", ink).await;
            let contrast = contrast(&ink, &seen);
            assert!(contrast >= 7.0, "{case}: {ink} on {seen}: {contrast}");
        }
        article.leave().await;
    }
}

/// Returns the contrast ratio as defined by WCAG.
fn contrast(one: &Value, other: &Value) -> f64 {
    let luminance = |color: &Value| {
        let part = |index: usize| {
            let part = color[index].as_f64().expect("a colour") / 255.0;
            if part > 0.04045 {
                ((part + 0.055) / 1.055).powf(2.4)
            } else {
                part / 12.92
            }
        };
        0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2) + 0.05
    };
    let (one, other) = (luminance(one), luminance(other));
    one.max(other) / one.min(other)
}

/// The element of `embed.js` gives its frame the scheme in its address.
#[tokio::test]
async fn a_chart_element_has_the_scheme_of_its_theme() {
    let body = format!(
        "<style>{DARK_PAGE} body {{ margin: 0 }}</style><script src=/embed.js></script>\
         <commutations-chart id=chart embed=time title='The graphic' \
         src='{{graphic}}/commutations.html?theme=dark&paper=transparent'></commutations-chart>"
    );
    let article = Draft::of(&body).open().await;
    article.settles("#chart").await;
    let at = "const box = document.getElementById('chart').getBoundingClientRect(); return [box.right - 3, box.top + 3]";
    let at = article.js(at).await;
    let at = (at[0].as_f64().unwrap(), at[1].as_f64().unwrap());
    let look = async || article.reader.pixel(at).await;
    until_seen("the article through the chart", look, |seen| {
        *seen == json!([16, 40, 24])
    })
    .await;
    article.leave().await;
}
