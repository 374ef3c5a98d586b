//! The verdicts on all statements, counted by kind.

use super::CheckedStep;
use crate::domain::{Tag, Verdict};
use crate::text;

/// Counts the verdicts of each kind, in words: `True: 1`, `Settled by law: 1`.
#[must_use]
pub fn verdict_tally(steps: &[CheckedStep]) -> Vec<String> {
    let count = |verdict: Verdict| steps.iter().filter(|own| own.verdict == verdict).count();
    let counts = Verdict::all().map(|verdict| (verdict, count(verdict)));
    let counts = counts.filter(|(_, count)| *count > 0);
    let told = counts.map(|(verdict, count)| format!("{}: {count}", text::story::verdict(verdict)));
    told.collect()
}
