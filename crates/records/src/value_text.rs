//! Values as text, for readers of the provenance file.

use commutations::domain::{Effect, Relation, Sentence, Tag, TagSet};
use commutations::text;

pub(super) fn unknown() -> String {
    "unknown".to_owned()
}

pub(super) fn sentence(sentence: Sentence) -> String {
    match sentence {
        Sentence::Months(months) => format!("{months} months"),
        Sentence::Indeterminate {
            min_months,
            max_months,
        } => text::indeterminate(min_months, max_months),
        Sentence::Life => "life".to_owned(),
        Sentence::LifeWithoutParole => "life without parole".to_owned(),
        Sentence::Death => "death".to_owned(),
        Sentence::Unknown => unknown(),
    }
}

pub(super) fn effect(effect: Effect) -> String {
    match effect {
        Effect::Expires(day) => format!("expires {day}"),
        Effect::Term(months) => format!("term of {months} months"),
        Effect::TimeServed => "time served".to_owned(),
        Effect::ToLife => "life".to_owned(),
        Effect::AtOnce => "expires at once".to_owned(),
        Effect::Other | Effect::Unstated => unknown(),
    }
}

pub(super) fn relation(relation: Relation) -> String {
    match relation {
        Relation::Unstated => "unstated".to_owned(),
        Relation::Consecutive => "consecutive".to_owned(),
        Relation::Concurrent => "concurrent".to_owned(),
        Relation::PartlyConsecutive(months) => format!("consecutive for {months} months"),
    }
}

pub(super) fn tags<T: Tag>(tags: TagSet<T>) -> String {
    let words: Vec<&str> = tags.iter().map(Tag::key).collect();
    words.join(" ")
}
