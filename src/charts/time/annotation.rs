//! What the time chart marks besides grants: events and the end of the time in office, all from the data.

use crate::charts::context::Context;
use crate::data::About;
use crate::domain::{ContextKind, Day};
use crate::text;

/// The longest line of a label, in characters: where there is room, and where there is little.
const LINES: [usize; 2] = [20, 10];

/// An event with the lines of its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) day: Day,
    /// Broken into few lines, and into narrow ones.
    pub(super) labels: [Vec<String>; 2],
}

/// The days that the list marks, and the events of its report.
pub(super) fn events(context: &Context<'_>) -> Vec<Event> {
    let facts = context.story.map_or(&[][..], |story| &story.context);
    let events = facts.iter().filter(|fact| fact.kind == ContextKind::Event);
    let events = events.map(|fact| (fact.date, fact.label.as_str()));
    let own = context.dataset.about.annotations.iter();
    let all = own.map(|own| (own.day, own.words.as_str())).chain(events);
    let event = |(day, label): (Day, &str)| Event {
        day,
        labels: LINES.map(|most| {
            let lines = lines(label, most).into_iter();
            lines.chain([text::day(day)]).collect()
        }),
    };
    all.map(event).collect()
}

/// Breaks a label into lines of at most so many characters.
fn lines(label: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// What the list is about, and the last day in office.
pub(super) fn tenure<'a>(context: &Context<'a>) -> Option<(&'a About, Day)> {
    let about = &context.dataset.about;
    Some((about, about.to?))
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
            lines("Clemency initiative announced", LINES[0]),
            ["Clemency initiative", "announced"]
        );
        assert_eq!(lines("Election Day", LINES[0]), ["Election Day"]);
    }
}
