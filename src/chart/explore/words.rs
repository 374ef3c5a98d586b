//! Words that take several lines.

use crate::chart::pen::text_width_px;

/// The height of a line, in CSS pixels.
pub(super) const LINE_PX: f64 = 16.0;

/// `text` in lines of at most `width_px`, broken between words.
pub(super) fn lines(text: &str, width_px: f64) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_hold_every_word_and_no_more_than_fits() {
        let text = "Not on the map: 2 people, sentenced by a court-martial";
        let broken = lines(text, 160.0);
        assert_eq!(broken.join(" "), text);
        assert!(broken.len() > 1);
        assert!(broken.iter().all(|line| text_width_px(line) <= 160.0));
        assert_eq!(lines(text, 1.0).len(), text.split(' ').count());
    }
}
