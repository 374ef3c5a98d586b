//! What a mark says, in lines that fit beside or under it.

use crate::charts::lines::lines;
use crate::charts::pen::text_width_px;
use crate::domain::Act;
use crate::query::history::Measured;
use crate::text::{self, history as words};

/// The most lines that a tooltip gives to a note.
const NOTE_LINES: usize = 5;
/// Stands for the rest of a text that is cut.
const MORE: &str = " …";

/// What a mark says.
#[derive(Clone, Debug, Default)]
pub(super) struct MarkText {
    /// What the mark is.
    pub(super) title: String,
    /// What it shows, one fact per line.
    pub(super) facts: Vec<String>,
    /// What one has to know to read it; may be empty.
    pub(super) note: String,
}

impl MarkText {
    /// What a screen reader says.
    pub(super) fn label(&self) -> String {
        let facts = self.facts.iter().map(|fact| text::sentence_case(fact));
        let facts = facts.collect::<Vec<_>>().join(". ");
        let note = if self.note.is_empty() { "" } else { ". " };
        format!("{}: {facts}{note}{}", self.title, self.note)
    }

    /// The lines of a tooltip, at most `width_px` wide and `most` in number: a long note is cut short.
    pub(super) fn tip(&self, width_px: f64, most: usize) -> Vec<String> {
        // The title is in bold, which is wider.
        let mut all = lines(&self.title, width_px / 1.1);
        all.extend(self.facts.iter().flat_map(|fact| lines(fact, width_px)));
        if !self.note.is_empty() {
            let room = NOTE_LINES.min(most.saturating_sub(all.len()));
            all.extend(cut(lines(&self.note, width_px), room, width_px));
        }
        cut(all, most, width_px)
    }
}

/// What a mark says of its figure: how much it is, and why it is not firm where it is not.
pub(super) fn figure_facts(measured: Measured, act: Act) -> Vec<String> {
    let amount = words::amount(measured, act);
    let amount = format!("{amount}{}", words::so_far(measured.basis));
    let reason = words::basis_in_full(measured.basis).map(str::to_owned);
    [Some(amount), reason].into_iter().flatten().collect()
}

/// The first `most` of `lines`, with an ellipsis where that is not all, which stays within
/// `width_px`.
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
    fn a_tooltip_keeps_to_its_width_and_a_label_says_all() {
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
