//! Text on several lines.

use crate::charts::pen::text_width_px;

/// The height of a line, in CSS pixels.
pub(super) const LINE_PX: f64 = 16.0;

/// Breaks `text` between words into lines of at most `width_px`; a longer word has a line to itself.
#[must_use]
pub fn lines(text: &str, width_px: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        if let Some(line) = lines.last_mut()
            && text_width_px(line) + text_width_px(" ") + text_width_px(word) <= width_px
        {
            line.push(' ');
            line.push_str(word);
            continue;
        }
        lines.push(word.to_owned());
    }
    lines
}

/// The greatest width of a tooltip's line, which must fit in the narrowest chart, in CSS pixels.
const TIP_PX: f64 = 252.0;

/// The lines of a tooltip, the title first, broken if they are too long.
pub(super) fn tip(title: &str, facts: &[String]) -> Vec<String> {
    let facts = facts.iter().map(String::as_str);
    let all = [title].into_iter().chain(facts);
    all.flat_map(|line| lines(line, TIP_PX)).collect()
}

/// `text`, shortened with an ellipsis if it is wider than `width_px`.
pub(super) fn shortened(text: &str, width_px: f64) -> String {
    if text_width_px(text) <= width_px {
        return text.to_owned();
    }
    let mut short = text.to_owned();
    while short.pop().is_some() {
        let cut = format!("{}…", short.trim_end());
        if text_width_px(&cut) <= width_px {
            return cut;
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_every_word_and_fit_the_width() {
        let text = "Not on the map: 2 people, sentenced by a court-martial";
        let broken = lines(text, 160.0);
        assert_eq!(broken.join(" "), text);
        assert!(broken.len() > 1);
        assert!(broken.iter().all(|line| text_width_px(line) <= 160.0));
        assert_eq!(lines(text, 1.0).len(), text.split(' ').count());
    }

    #[test]
    fn wide_text_is_shortened() {
        assert_eq!(shortened("James Wright", 200.0), "James Wright");
        let cut = shortened("James Wright, aka Jim", 90.0);
        assert!(cut.starts_with("James") && cut.ends_with('…'), "{cut}");
        assert_eq!(shortened("James", 0.0), "");
    }
}
