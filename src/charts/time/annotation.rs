//! What the time chart marks besides grants: events and the end of the presidency, all from the data.

use crate::charts::context::Context;
use crate::domain::{ContextKind, Day, President};
use crate::query::history::SUBJECT;
use crate::text;

/// The longest line of a label, in characters.
const LINE: usize = 20;

/// An event with the lines of its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) day: Day,
    pub(super) lines: Vec<String>,
}

/// The events of the story, which is the data file that has them.
pub(super) fn events(context: &Context<'_>) -> Vec<Event> {
    let facts = context.story.map_or(&[][..], |story| &story.context);
    let events = facts.iter().filter(|fact| fact.kind == ContextKind::Event);
    let event = events.map(|fact| Event {
        day: fact.date,
        lines: lines(&fact.label)
            .into_iter()
            .chain([text::day(fact.date)])
            .collect(),
    });
    event.collect()
}

/// Breaks a label into short lines.
fn lines(label: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The president of the records, and the last day in office.
pub(super) fn presidency<'a>(context: &Context<'a>) -> Option<(&'a President, Day)> {
    let president = context.history?.president(SUBJECT)?;
    Some((president, president.to?))
}

/// The day of the news report that this graphic accompanies; it is labeled whenever it has a bar.
pub(super) fn report_day(context: &Context<'_>) -> Option<Day> {
    context.story.map(|story| story.source.published)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_breaks_between_words() {
        assert_eq!(
            lines("Clemency initiative announced"),
            ["Clemency initiative", "announced"]
        );
        assert_eq!(lines("Election Day"), ["Election Day"]);
    }
}
