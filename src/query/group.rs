//! Commuted sentences, grouped by the sentence in force.

use super::{After, Commuted, median};
use crate::domain::Tag;
use crate::query::SentenceBin;

/// The commuted sentences of one bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommutedGroup {
    /// The bin of the sentences in force.
    pub bin: SentenceBin,
    /// The number of people.
    pub people: u32,
    /// The medians, if any new end has a number of months.
    pub medians: Option<Medians>,
    /// All other results, by kind.
    pub others: Others,
}

/// The medians of a group, in months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Medians {
    /// The median sentence; `None` for life and other sentences without a number of months.
    pub before: Option<u16>,
    /// The median new end of those who have one in months.
    pub after: u16,
}

/// Counts of sentences commuted to something without a number of months, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Others {
    /// Reduced to time served.
    pub time_served: u32,
    /// Ended at once.
    pub at_once: u32,
    /// Changed to life.
    pub to_life: u32,
    /// End dates without an estimate.
    pub unknown: u32,
    /// Commuted in another way.
    pub other: u32,
    /// Of whom the list does not say.
    pub unstated: u32,
}

impl Others {
    /// Counts `after` unless it has a number of months.
    fn count(&mut self, after: After) {
        match after {
            After::Term(_) | After::Estimate(_) => {}
            After::TimeServed => self.time_served += 1,
            After::AtOnce => self.at_once += 1,
            After::ToLife => self.to_life += 1,
            After::Unknown => self.unknown += 1,
            After::Other => self.other += 1,
            After::Unstated => self.unstated += 1,
        }
    }
}

impl CommutedGroup {
    /// Returns one group per bin, in the order of the bins.
    #[must_use]
    pub fn all(sentences: &[Commuted]) -> Vec<Self> {
        let group = |bin: SentenceBin| {
            let own: Vec<&Commuted> = sentences
                .iter()
                .filter(|own| SentenceBin::of(own.before) == bin)
                .collect();
            let mut others = Others::default();
            own.iter().for_each(|own| others.count(own.after));
            Self {
                bin,
                people: u32::try_from(own.len()).unwrap_or(u32::MAX),
                medians: medians(&own),
                others,
            }
        };
        SentenceBin::all().map(group).collect()
    }
}

fn medians(sentences: &[&Commuted]) -> Option<Medians> {
    let ended = sentences.iter();
    let ended = ended.filter_map(|own| Some((own.before.months(), own.after.months()?)));
    let (before, after): (Vec<Option<u16>>, Vec<u16>) = ended.unzip();
    let before: Vec<u16> = before.into_iter().flatten().collect();
    Some(Medians {
        before: median(&before),
        after: median(&after)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Sentence;

    fn commuted(before: Sentence, after: After) -> Commuted {
        Commuted {
            row: 0,
            before,
            after,
        }
    }

    #[test]
    fn groups_hold_every_sentence_once() {
        let sentences = [
            commuted(Sentence::Months(240), After::Estimate(130)),
            commuted(Sentence::Months(250), After::Estimate(120)),
            commuted(Sentence::Months(240), After::Term(200)),
            commuted(Sentence::Life, After::Term(360)),
            commuted(Sentence::Death, After::ToLife),
            commuted(Sentence::Unknown, After::Unknown),
        ];
        let groups = CommutedGroup::all(&sentences);
        let people: u32 = groups.iter().map(|group| group.people).sum();
        assert_eq!(people, 6);
        let twenty = &groups[SentenceBin::of(Sentence::Months(240)).index()];
        let medians = |before, after| Some(Medians { before, after });
        assert_eq!(twenty.medians, medians(Some(240), 130));
        assert_eq!(
            groups[SentenceBin::LIFE.index()].medians,
            medians(None, 360)
        );
        assert_eq!(groups[SentenceBin::DEATH.index()].medians, None);
        assert_eq!(groups[SentenceBin::DEATH.index()].others.to_life, 1);
    }
}
