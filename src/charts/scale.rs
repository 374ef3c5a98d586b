//! Conversion between values and pixels.

/// A linear scale that is always valid: a domain that is empty or not finite becomes `[0, 1]`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    domain: (f64, f64),
    range: (f64, f64),
}

impl Scale {
    pub(super) fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        let sound = domain.0.is_finite() && domain.1.is_finite() && domain.0 < domain.1;
        Self {
            domain: if sound { domain } else { (0.0, 1.0) },
            range,
        }
    }

    /// The position of `value`, in pixels.
    pub(super) fn px(self, value: f64) -> f64 {
        let part = (value - self.domain.0) / (self.domain.1 - self.domain.0);
        self.range.0 + part * (self.range.1 - self.range.0)
    }

    /// The value at `px`.
    pub(super) fn invert(self, px: f64) -> f64 {
        let part = (px - self.range.0) / (self.range.1 - self.range.0);
        self.domain.0 + part * (self.domain.1 - self.domain.0)
    }
}

/// `value` kept between two bounds; the lower bound wins if they cross.
///
/// `f64::clamp` panics in that case, and its message pulls in 11 KB of code that prints fractions.
pub(super) const fn within(value: f64, low: f64, high: f64) -> f64 {
    value.min(high).max(low)
}

/// Round numbers from above 0 to `max`, at most `most` of them, spaced by 1, 2 or 5 times a power of ten.
pub(super) fn ticks(max: u32, most: u32) -> Vec<u32> {
    let mut step = 1;
    let mut factors = [2, 5, 10].into_iter().cycle();
    let mut base = 1;
    while max / step > most.max(1) {
        let Some(factor) = factors.next() else { break };
        step = base * factor;
        if factor == 10 {
            base = step;
        }
    }
    (1..=max / step).map(|index| index * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ticks_are_few_and_round() {
        assert_eq!(ticks(330, 4), [100, 200, 300]);
        assert_eq!(ticks(569, 4), [200, 400]);
        assert_eq!(ticks(1716, 4), [500, 1000, 1500]);
        assert_eq!(ticks(3, 4), [1, 2, 3]);
        assert_eq!(ticks(0, 4), Vec::<u32>::new());
    }

    #[test]
    fn an_invalid_domain_gives_finite_positions() {
        for domain in [
            (0.0, 0.0),
            (3.0, 1.0),
            (f64::NAN, 1.0),
            (0.0, f64::INFINITY),
        ] {
            assert!(Scale::new(domain, (0.0, 100.0)).px(5.0).is_finite());
        }
    }

    proptest! {
        #[test]
        fn scale_and_inverse_agree(low in -1e6..1e6f64, span in 1e-3..1e6f64, part in 0.0..1.0f64) {
            let scale = Scale::new((low, low + span), (300.0, 20.0));
            let value = low + part * span;
            prop_assert!((scale.invert(scale.px(value)) - value).abs() < 1e-6 * span.max(1.0));
        }

        #[test]
        fn ticks_stay_within_bounds(max in 0u32..4_000_000, most in 1u32..9) {
            let ticks = ticks(max, most);
            prop_assert!(ticks.len() <= most as usize);
            prop_assert!(ticks.iter().all(|tick| *tick > 0 && *tick <= max));
        }
    }
}
