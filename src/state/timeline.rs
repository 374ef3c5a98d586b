//! The dates of a sentence.

use crate::domain::{Day, Effect, Grant};
use crate::text::{self, timeline as words};

/// What happened, or was to happen, on a date of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The first sentence.
    Sentenced,
    /// The grant.
    Commuted,
    /// The end that the grant set.
    NewEnd,
    /// The end of the full term, without credit for good conduct.
    OriginalEnd,
}

impl Event {
    /// The event in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Sentenced => words::SENTENCED,
            Self::Commuted => words::COMMUTED,
            Self::NewEnd => words::NEW_END,
            Self::OriginalEnd => words::ORIGINAL_END,
        }
    }
}

/// A date on a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// What happened.
    pub event: Event,
    /// The day.
    pub day: Day,
    /// The day in words; of an end that follows from a term, the year: `2026`.
    pub when: String,
}

/// The dates of a sentence, as far as the record has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The dates in order, two at least.
    pub stops: Vec<Stop>,
    /// Whether the sentence in force was life, which has no end.
    pub is_life: bool,
}

impl Timeline {
    /// Returns the dates of `grant`, or `None` if there are fewer than two. Ends that follow from a term are left out
    /// if there are several cases, whose terms can follow each other.
    #[must_use]
    pub fn of(grant: &Grant) -> Option<Self> {
        let sentenced = grant.first_sentenced();
        let after = |months: u16| match grant.cases.as_slice() {
            [only] => only.sentenced?.months_after(months.into()),
            _ => None,
        };
        let new_end = match grant.effect {
            Effect::Expires(day) => Some(stop(Event::NewEnd, day)),
            Effect::Term(months) => after(months).map(|day| year(Event::NewEnd, day)),
            _ => None,
        };
        let original_end = grant.in_force.months().and_then(after);
        let original_end = original_end.map(|day| year(Event::OriginalEnd, day));
        let sentenced = sentenced.map(|day| stop(Event::Sentenced, day));
        let mut stops: Vec<Stop> = Vec::new();
        let granted = Some(stop(Event::Commuted, grant.id.granted));
        for own in [sentenced, granted, new_end, original_end] {
            // An end that had passed says nothing.
            let is_later = |own: &Stop| stops.last().is_none_or(|last| last.day < own.day);
            stops.extend(own.filter(is_later));
        }
        (stops.len() > 1).then_some(Self {
            stops,
            is_life: grant.in_force.is_life(),
        })
    }

    /// The timeline in words: `Sentenced May 4, 2006; commuted Aug. 3, 2016; new end Dec. 1, 2016; original end 2026`.
    #[must_use]
    pub fn words(&self) -> String {
        let stops = self.stops.iter();
        let stops = stops.map(|own| (own.event.words(), own.when.as_str()));
        words::timeline(stops, self.is_life)
    }
}

fn stop(event: Event, day: Day) -> Stop {
    Stop {
        event,
        day,
        when: text::day(day),
    }
}

fn year(event: Event, day: Day) -> Stop {
    Stop {
        event,
        day,
        when: day.ymd().0.to_string(),
    }
}
