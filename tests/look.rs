//! `web/look.js` and the style sheet agree about colors.
#![allow(
    clippy::expect_used,
    reason = "a test's helpers may stop at the first surprise, as its tests may"
)]

use regex::Regex;

const LOOK: &str = include_str!("../web/look.js");
const STYLE: &str = include_str!("../web/app.css");

fn found(text: &str, pattern: &str) -> Vec<String> {
    let pattern = Regex::new(pattern).expect("a pattern");
    let found = pattern.captures_iter(text).map(|own| own[1].to_owned());
    found.collect()
}

/// Returns the relative luminance as defined by WCAG.
fn luminance(hex: &str) -> f64 {
    let part = |index: usize| {
        let part = u8::from_str_radix(&hex[index..index + 2], 16).expect("a colour");
        let part = f64::from(part) / 255.0;
        if part > 0.04045 {
            ((part + 0.055) / 1.055).powf(2.4)
        } else {
            part / 12.92
        }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

/// An accent is used if its contrast with the background of the scheme is at least 3 to 1.
#[test]
fn an_accent_stands_out_from_the_paper_of_its_scheme() {
    let papers = found(STYLE, r"--paper: #([0-9a-f]{6});");
    let [light, dark] = [0, 1].map(|index: usize| luminance(&papers[index]));
    let number = |pattern| -> f64 {
        let number = found(LOOK, pattern).concat();
        number.parse().expect("a number")
    };
    let most = number(r"luminance <= ([\d.]+)");
    let least = number(r"luminance >= ([\d.]+)");
    let is_about_3 = |contrast: f64| (3.0..3.01).contains(&contrast);
    assert!(is_about_3((light + 0.05) / (most + 0.05)), "{most}");
    assert!(is_about_3((least + 0.05) / (dark + 0.05)), "{least}");
}

/// The default colors of both schemes stand out from their backgrounds.
#[test]
fn the_roles_of_data_stand_out_from_the_paper() {
    let papers = found(STYLE, r"--paper: #([0-9a-f]{6});");
    for role in ["grant", "life", "after"] {
        let colors = found(
            STYLE,
            &format!(r"(?m)^ +--{role}: (?:var\([\w-]+, )?#([0-9a-f]{{6}})"),
        );
        assert_eq!(
            (papers.len(), colors.len()),
            (2, 2),
            "{role} has two schemes"
        );
        for (paper, color) in papers.iter().zip(&colors) {
            let [one, other] = [paper, color].map(|hex| luminance(hex) + 0.05);
            let contrast = one.max(other) / one.min(other);
            assert!(contrast >= 3.0, "{role} {color} on {paper}: {contrast}");
        }
    }
}

/// In some browsers, `Highlight` is translucent: bars and rings in it would not stand out.
#[test]
fn forced_colors_do_not_use_a_translucent_color() {
    assert!(!STYLE.contains("Highlight"));
    assert!(STYLE.contains("--life: SelectedItem") && STYLE.contains("--focus: SelectedItem"));
}
