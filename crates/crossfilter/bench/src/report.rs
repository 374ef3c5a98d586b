//! The figures.

use serde::Serialize;

use super::memory::Memory;
use super::sample::Sample;
use super::session::Round;

/// What was measured at one number of rows.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// How many rows.
    pub rows: u32,
    /// How many timed rounds.
    pub rounds: u32,
    /// After how many steps all counts were alike.
    pub steps_compared: u32,
    /// What was timed.
    pub times: Vec<Timed>,
    /// What the engines weigh.
    pub memory: Memory,
}

/// One thing that was done with both engines.
#[derive(Clone, Debug, Serialize)]
pub struct Timed {
    /// What was done, in a word.
    pub what: &'static str,
    /// This project's engine.
    pub ours: Sample,
    /// crossfilter2.
    pub theirs: Sample,
    /// How many times longer crossfilter2 takes, by the medians.
    pub times_faster: f64,
}

/// What is timed, in the order of the table, and how many times faster than crossfilter2 it is to
/// be at a million rows.
const TIMED: [(&str, f64); 5] = [
    ("build", 3.0),
    ("slide", 1.0),
    ("jump", 3.0),
    ("toggle", 3.0),
    ("tags", 3.0),
];
/// What any step but the build may take, for nineteen of twenty: a frame.
const FRAME_MS: f64 = 16.0;
/// How many times less memory than crossfilter2 the engine is to take.
const TIMES_LIGHTER: f64 = 5.0;

impl Report {
    /// The figures of so many rounds.
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

    /// What is aimed at for a million rows and not reached here, in words.
    #[must_use]
    pub fn missed(&self) -> Vec<String> {
        let mut missed = Vec::new();
        for (what, aim) in TIMED {
            let Some(timed) = self.times.iter().find(|timed| timed.what == what) else {
                missed.push(format!("{what}: not measured"));
                continue;
            };
            if timed.times_faster < aim {
                missed.push(format!("{what}: less than {aim} times faster"));
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

    /// A report of which all times are `ours_ms`, and 9 ms of crossfilter2's.
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
    fn aims_are_missed_by_ratio_and_by_frame() {
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
