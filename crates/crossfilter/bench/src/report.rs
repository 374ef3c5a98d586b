//! The figures of both libraries.

use serde::Serialize;

use super::memory::Memory;
use super::sample::Sample;
use super::session::Round;

/// The figures for one number of rows.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The number of rows.
    pub rows: u32,
    /// The number of timed rounds.
    pub rounds: u32,
    /// The number of steps after which all counts were equal.
    pub steps_compared: u32,
    /// The times by kind of step.
    pub times: Vec<Timed>,
    /// The memory.
    pub memory: Memory,
}

/// The times of one kind of step.
#[derive(Clone, Debug, Serialize)]
pub struct Timed {
    /// The kind of step.
    pub what: &'static str,
    /// commutations-crossfilter.
    pub ours: Sample,
    /// crossfilter2.
    pub theirs: Sample,
    /// How many times longer crossfilter2 takes, at the median.
    pub times_faster: f64,
}

/// The kinds of steps in table order, and the goal of each: how many times faster than crossfilter2 it should
/// be with a million rows.
const TIMED: [(&str, f64); 5] = [
    ("build", 3.0),
    ("slide", 1.0),
    ("jump", 3.0),
    ("toggle", 3.0),
    ("tags", 3.0),
];
/// The goal of every step except the build, at p95: the duration of a frame.
const FRAME_MS: f64 = 16.0;
/// The goal for memory: how many times less than crossfilter2.
const TIMES_LIGHTER: f64 = 5.0;

impl Report {
    /// Summarizes the figures of all rounds.
    #[must_use]
    pub fn new(rows: u32, rounds: u32, steps_compared: u32, all: Round, memory: Memory) -> Self {
        let Round {
            mut ours,
            mut theirs,
        } = all;
        let timed = |what: &'static str| {
            let (ours, theirs) = (
                Sample::of(ours.remove(what)?)?,
                Sample::of(theirs.remove(what)?)?,
            );
            Some(Timed {
                what,
                ours,
                theirs,
                times_faster: theirs.median_ms / ours.median_ms,
            })
        };
        Self {
            rows,
            rounds,
            steps_compared,
            times: TIMED
                .map(|(what, _)| what)
                .into_iter()
                .filter_map(timed)
                .collect(),
            memory,
        }
    }

    /// The goals for a million rows that are not met.
    #[must_use]
    pub fn missed(&self) -> Vec<String> {
        let mut missed = Vec::new();
        for (what, goal) in TIMED {
            let Some(timed) = self.times.iter().find(|timed| timed.what == what) else {
                missed.push(format!("{what}: not measured"));
                continue;
            };
            if timed.times_faster < goal {
                missed.push(format!("{what}: less than {goal} times faster"));
            }
            if what != "build" && timed.ours.p95_ms > FRAME_MS {
                missed.push(format!("{what}: p95 beyond {FRAME_MS} ms"));
            }
        }
        if self.memory.times_lighter() < TIMES_LIGHTER {
            missed.push(format!("memory: less than {TIMES_LIGHTER} times lighter"));
        }
        missed
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::memory::Weight;
    use super::super::session::Times;
    use super::*;

    /// A report with all times `ours_ms` for this library, and 9 ms for crossfilter2.
    pub(in super::super) fn report(ours_ms: f64) -> Report {
        let times =
            |ms: f64| -> Times { TIMED.map(|(what, _)| (what.to_owned(), vec![ms; 3])).into() };
        let weight = |rows_bytes, engine_bytes| Weight {
            rows_bytes,
            engine_bytes,
            own_bytes: None,
        };
        let memory = Memory {
            ours: weight(6_000_000, 20_000_000),
            theirs: weight(134_000_000, 114_000_000),
        };
        let all = Round {
            ours: times(ours_ms),
            theirs: times(9.0),
        };
        Report::new(1_000_000, 5, 298, all, memory)
    }

    #[test]
    fn goals_are_missed_by_ratio_and_by_frame() {
        assert_eq!(report(3.0).missed(), Vec::<String>::new());
        let missed = report(4.0).missed();
        assert_eq!(missed.len(), 4, "{missed:?}");
        assert_eq!(missed[0], "build: less than 3 times faster");
        let missed = report(17.0).missed();
        assert!(
            missed.contains(&"slide: p95 beyond 16 ms".to_owned()),
            "{missed:?}"
        );
        assert!(!missed.contains(&"build: p95 beyond 16 ms".to_owned()));
    }

    #[test]
    fn json_has_what_the_table_has() {
        let json = serde_json::to_value(report(3.0)).unwrap();
        assert_eq!(json["times"][2]["what"], "jump");
        assert_eq!(json["times"][2]["times_faster"], 3.0);
        assert_eq!(json["memory"]["ours"]["engine_bytes"], 20_000_000);
    }
}
