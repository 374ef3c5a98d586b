//! Views of the history that one press shows, and a second press leaves.

use crate::charts::control::{Button, Control, Group};
use crate::charts::history::{HistoryData, show};
use crate::domain::FiscalYear;
use crate::query::history::{HistoryView, outnumbered};
use crate::state::history::with_years;
use crate::text::chart::history::{span, versus_before};

/// The fewest presidents that are together.
const TOGETHER: usize = 2;

/// A row of the presets that there are.
pub(super) fn presets(presets: Vec<Option<Control>>) -> Option<Control> {
    let presets = presets.into_iter().flatten().collect();
    Some(Group::of("div", "quick control", presets))
}

/// The years before the subject's first, which the records since then flatten.
pub(super) fn years_before(data: &HistoryData<'_>) -> Option<Control> {
    let (history, view) = (data.history, data.view);
    let own = |year: &&FiscalYear| history.is_subject(year.president);
    let own = history.years.iter().find(own)?;
    let (first, last) = (history.years.first()?.year, own.year.checked_sub(1)?);
    let is_pressed = view.span == Some((first, last));
    let next = if is_pressed {
        HistoryView {
            span: None,
            ..view.clone()
        }
    } else {
        with_years(view, first, last)
    };
    (first < last).then(|| preset("years", span(first, last), is_pressed, next))
}

/// The subject against those before him who together had fewer of what is counted.
pub(super) fn predecessors(data: &HistoryData<'_>) -> Option<Control> {
    let (history, view) = (data.history, data.view);
    let sides = outnumbered(history, view.act).filter(|own| own.other.len() >= TOGETHER)?;
    let count = u32::try_from(sides.other.len()).ok()?;
    let label = &history.subject()?.label;
    let words = versus_before(label, count);
    let is_pressed = view.comparison.as_ref() == Some(&sides);
    let next = HistoryView {
        comparison: (!is_pressed).then_some(sides),
        ..view.clone()
    };
    Some(preset("predecessors", words, is_pressed, next))
}

fn preset(key: &str, words: String, is_pressed: bool, next: HistoryView) -> Control {
    let button = Button {
        key: key.to_owned(),
        is_pressed: Some(is_pressed),
        ..Button::new(words, show(next))
    };
    button.into()
}
