//! The initial choices in the embed dialog.

use super::{Choices, EmbedPart};
use crate::query::history::HistoryView;
use crate::state::View;

impl Choices {
    /// Returns the initial choices for `view`: the parts of the page that it is about.
    #[must_use]
    pub fn of(view: &View) -> Self {
        let initial = Self {
            names: view.names,
            ..Self::default()
        };
        let history = &view.history;
        let part = if view.overlay.statement().is_some() {
            EmbedPart::STORY.key
        } else if *history == HistoryView::default() || view.is_filtered() {
            return initial;
        } else if history.year.is_some() || history.span.is_some() {
            "years"
        } else {
            "presidents"
        };
        Self {
            parts: vec![part.to_owned()],
            ..initial
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Names;
    use crate::state::decode;

    #[test]
    fn the_initial_choices_match_the_view() {
        let first = |query: &str| Choices::of(&decode(query).0).words(Names::Show);
        assert_eq!(first(""), "time,sentence");
        assert_eq!(first("drug=crack&year=2016"), "time,sentence");
        assert_eq!(first("year=2016"), "years");
        assert_eq!(first("order=size"), "presidents");
        assert_eq!(first("story=one-day"), "story");
        assert_eq!(first("names=hide"), "time,sentence,no-names");
    }
}
