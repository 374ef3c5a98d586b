//! The text of a mark, on lines that fit beside or under it.

use crate::charts::lines::lines;
use crate::charts::pen::text_width_px;
use crate::domain::Act;
use crate::query::history::Measured;
use crate::text::{self, history as words};

/// The most lines of a note in a tooltip.
const NOTE_LINES: usize = 5;
/// Replaces the rest of a text that is cut.
const MORE: &str = " …";

/// The text of a mark.
#[derive(Clone, Debug, Default)]
pub(super) struct MarkText {
    /// The name of the mark.
    pub(super) title: String,
    /// What the mark shows, one fact per line.
    pub(super) facts: Vec<String>,
    /// What readers need to know to interpret the figure; may be empty.
    pub(super) note: String,
}

impl MarkText {
    /// The label for screen readers.
    pub(super) fn label(&self) -> String {
        let facts = self.facts.iter().map(|fact| text::sentence_case(fact));
        let facts = facts.collect::<Vec<_>>().join(". ");
        let note = if self.note.is_empty() { "" } else { ". " };
        format!("{}: {facts}{note}{}", self.title, self.note)
    }

    /// The lines of a tooltip, at most `width_px` wide and at most `most` of them; a long note is cut.
    pub(super) fn tip(&self, width_px: f64, most: usize) -> Vec<String> {
        // The title is bold, and therefore wider.
        let mut all = lines(&self.title, width_px / 1.1);
        all.extend(self.facts.iter().flat_map(|fact| lines(fact, width_px)));
        if !self.note.is_empty() {
            let room = NOTE_LINES.min(most.saturating_sub(all.len()));
            all.extend(cut(lines(&self.note, width_px), room, width_px));
        }
        cut(all, most, width_px)
    }
}

/// The facts of a figure: its amount, and the reason if it is not firm.
pub(super) fn figure_facts(measured: Measured, act: Act) -> Vec<String> {
    let amount = words::amount(measured, act);
    let amount = format!("{amount}{}", words::so_far(measured.basis));
    let reason = words::basis_in_full(measured.basis).map(str::to_owned);
    [Some(amount), reason].into_iter().flatten().collect()
}

/// The first `most` of `lines`, with an ellipsis within `width_px` if any are left out.
fn cut(mut lines: Vec<String>, most: usize, width_px: f64) -> Vec<String> {
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        while let Some(end) = last.rfind(' ')
            && text_width_px(last) + text_width_px(MORE) > width_px
        {
            last.truncate(end);
        }
        last.push_str(MORE);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tooltip_fits_its_width_and_a_label_is_complete() {
        let mark_text = MarkText {
            title: "Fiscal year 2016".to_owned(),
            facts: vec!["583 commutations".to_owned()],
            note: "word ".repeat(80).trim_end().to_owned(),
        };
        let tip = mark_text.tip(130.0, 20);
        assert!(tip.iter().all(|line| text_width_px(line) <= 145.0));
        assert_eq!(tip.len(), 2 + NOTE_LINES);
        assert_eq!(mark_text.tip(130.0, 3).len(), 3);
        assert!(mark_text.label().ends_with("word word"));
        assert_eq!(mark_text.label().matches("word").count(), 80);
    }
}
