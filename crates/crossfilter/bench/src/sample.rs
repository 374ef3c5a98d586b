//! What many times come to.

use serde::Serialize;

/// What many measured times in milliseconds come to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Sample {
    /// How many there were.
    pub count: usize,
    /// Half of them took no longer.
    pub median_ms: f64,
    /// Nineteen of twenty took no longer.
    pub p95_ms: f64,
    /// The longest.
    pub most_ms: f64,
}

impl Sample {
    /// What `times_ms` come to, where there are any.
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

/// The value below which `part` of the ascending `values` lie; between two of them, in proportion.
fn quantile(values: &[f64], part: f64) -> Option<f64> {
    let place = part * values.len().checked_sub(1)? as f64;
    let (below, above) = (
        values.get(place.floor() as usize)?,
        values.get(place.ceil() as usize)?,
    );
    Some(below + (above - below) * place.fract())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_between_the_values_in_proportion() {
        let values = [1.0, 2.0, 3.0, 5.0];
        assert_eq!(quantile(&values, 0.0), Some(1.0));
        assert_eq!(quantile(&values, 0.5), Some(2.5));
        assert_eq!(quantile(&values, 1.0), Some(5.0));
        assert_eq!(quantile(&[7.0], 0.95), Some(7.0));
        assert_eq!(quantile(&[], 0.5), None);
    }

    #[test]
    fn a_sample_needs_no_order() {
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
