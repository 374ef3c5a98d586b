//! Statistics of measured times.

use serde::Serialize;

/// Statistics of measured times, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Sample {
    /// The number of times.
    pub count: usize,
    /// The median.
    pub median_ms: f64,
    /// The 95th percentile.
    pub p95_ms: f64,
    /// The longest time.
    pub most_ms: f64,
}

impl Sample {
    /// The statistics of `times_ms`; `None` if it is empty.
    #[must_use]
    pub fn of(mut times_ms: Vec<f64>) -> Option<Self> {
        times_ms.sort_by(f64::total_cmp);
        Some(Self {
            count: times_ms.len(),
            median_ms: quantile(&times_ms, 0.5)?,
            p95_ms: quantile(&times_ms, 0.95)?,
            most_ms: *times_ms.last()?,
        })
    }
}

/// The quantile `part` (from 0 to 1) of the ascending `values`, interpolated linearly.
fn quantile(values: &[f64], part: f64) -> Option<f64> {
    let rank = part * values.len().checked_sub(1)? as f64;
    let (below, above) = (
        values.get(rank.floor() as usize)?,
        values.get(rank.ceil() as usize)?,
    );
    Some(below + (above - below) * rank.fract())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_interpolated() {
        let values = [1.0, 2.0, 3.0, 5.0];
        assert_eq!(quantile(&values, 0.0), Some(1.0));
        assert_eq!(quantile(&values, 0.5), Some(2.5));
        assert_eq!(quantile(&values, 1.0), Some(5.0));
        assert_eq!(quantile(&[7.0], 0.95), Some(7.0));
        assert_eq!(quantile(&[], 0.5), None);
    }

    #[test]
    fn a_sample_can_be_unsorted() {
        let times = (1..=101).rev().map(f64::from).collect();
        let sample = Sample::of(times).unwrap();
        let expected = (101, 51.0, 96.0, 101.0);
        assert_eq!(
            (
                sample.count,
                sample.median_ms,
                sample.p95_ms,
                sample.most_ms
            ),
            expected
        );
        assert_eq!(Sample::of(Vec::new()), None);
    }
}
