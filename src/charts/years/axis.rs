//! The vertical axis of figures.

use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen};
use crate::charts::role::Role;
use crate::charts::scale::{Scale, ticks};
use crate::charts::text_width::figure_px;
use crate::query::history::CountScale as Growth;
use crate::text;
use crate::text::chart::years::NONE;

/// The least height of a bar: what is drawn of it is whole pixels.
const LEAST_BAR_PX: f64 = 1.0;
/// The height of the row for years with none under a logarithmic axis, in CSS pixels.
const NONE_PX: f64 = 24.0;
/// The most grid lines of a linear axis.
const TICKS: u32 = 4;
/// The space between a number and its grid line, in CSS pixels.
const GAP_PX: f64 = 6.0;

/// The range of figures that an axis covers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reach {
    /// The greatest figure.
    pub(super) most: f64,
    /// Whether the figures are in percent.
    pub(super) is_share: bool,
}

/// Grid lines: the value and the number of each.
pub(super) type Lines = Vec<(f64, String)>;

impl Reach {
    /// The grid lines of an axis on this scale, from the lowest up, without the line at 0.
    pub(super) fn lines(self, growth: Growth) -> Lines {
        match growth {
            Growth::Linear => ticks(whole(self.most), TICKS)
                .into_iter()
                .map(|tick| (f64::from(tick), self.words(&text::count(tick))))
                .collect(),
            Growth::Log => (0..9)
                .map(|power| {
                    (
                        10_f64.powi(power),
                        text::count(10_u32.pow(power.unsigned_abs())),
                    )
                })
                .take_while(|(value, _)| *value <= self.most.max(1.0))
                .collect(),
        }
    }

    fn words(self, number: &str) -> String {
        let sign = if self.is_share { "%" } else { "" };
        format!("{number}{sign}")
    }
}

fn whole(value: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast keeps to its bounds"
    )]
    let whole = value as u32;
    whole
}

/// The words at the foot of an axis.
const fn foot(growth: Growth) -> &'static str {
    match growth {
        Growth::Linear => "0",
        Growth::Log => NONE,
    }
}

/// The width that the numbers of `lines` need to the left of the plot.
pub(super) fn gutter_px(lines: &Lines, growth: Growth) -> f64 {
    let widths = lines.iter().map(|(_, words)| figure_px(words));
    widths.fold(figure_px(foot(growth)), f64::max) + GAP_PX
}

/// Maps figures to heights.
#[derive(Clone, Copy, Debug)]
pub(super) struct FigureAxis {
    plot: Area,
    growth: Growth,
    scale: Scale,
}

impl FigureAxis {
    /// An axis from 0 at the bottom of `plot` to the greatest figure at `top`.
    pub(super) fn new(reach: Reach, growth: Growth, plot: Area, top: f64) -> Self {
        let scale = match growth {
            Growth::Linear => Scale::new((0.0, reach.most), (plot.bottom, top)),
            Growth::Log => Scale::new(
                (0.0, reach.most.max(10.0).log10()),
                (plot.bottom - NONE_PX, top),
            ),
        };
        Self {
            plot,
            growth,
            scale,
        }
    }

    /// The y of `value`. On a linear axis it is visibly above the baseline unless the value is 0; on a
    /// logarithmic one, 0 has a row of its own.
    pub(super) fn y_px(&self, value: f64) -> f64 {
        let bottom = self.plot.bottom;
        match self.growth {
            Growth::Linear if value <= 0.0 => bottom,
            Growth::Linear => self.scale.px(value).min(bottom - LEAST_BAR_PX),
            Growth::Log if value <= 0.0 => bottom - NONE_PX / 2.0,
            Growth::Log => self.scale.px(value.max(1.0).log10()),
        }
    }

    /// Draws the grid `lines`, and their numbers on the left, including that of 0.
    pub(super) fn draw(&self, pen: &Pen, lines: &Lines) {
        let (left, right) = (self.plot.left, self.plot.right);
        let zero = (0.0, foot(self.growth).to_owned());
        for (value, words) in lines.iter().chain([&zero]) {
            let y = self.y_px(*value);
            if *value > 0.0 {
                pen.path(&[(left, y), (right, y)], Role::Rule, 1);
            }
            let point = (left - GAP_PX, y + 4.0);
            pen.text(words, point, Anchor::End, Role::FaintInk);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLOT: Area = Area {
        left: 30.0,
        top: 20.0,
        right: 300.0,
        bottom: 220.0,
    };

    fn reach(most: f64, is_share: bool) -> Reach {
        Reach { most, is_share }
    }

    fn words(reach: Reach, growth: Growth) -> Vec<String> {
        let lines = reach.lines(growth).into_iter();
        lines.map(|(_, words)| words).collect()
    }

    #[test]
    fn lines_are_few_and_round() {
        let counts = reach(4033.0, false);
        assert_eq!(
            words(counts, Growth::Linear),
            ["1,000", "2,000", "3,000", "4,000"]
        );
        assert_eq!(words(counts, Growth::Log), ["1", "10", "100", "1,000"]);
        let shares = reach(43.2, true);
        assert_eq!(words(shares, Growth::Linear), ["10%", "20%", "30%", "40%"]);
        assert_eq!(words(reach(0.0, false), Growth::Log), ["1"]);
    }

    #[test]
    fn a_logarithmic_axis_has_a_row_for_none_below_one() {
        let axis = FigureAxis::new(reach(1000.0, false), Growth::Log, PLOT, 20.0);
        assert!((axis.y_px(0.0) - (220.0 - NONE_PX / 2.0)).abs() < 1e-9);
        assert!((axis.y_px(1.0) - (220.0 - NONE_PX)).abs() < 1e-9);
        assert!((axis.y_px(1000.0) - 20.0).abs() < 1e-9);
    }

    #[test]
    fn an_axis_without_figures_gives_finite_positions() {
        for growth in [Growth::Linear, Growth::Log] {
            let axis = FigureAxis::new(reach(0.0, false), growth, PLOT, 20.0);
            for value in [0.0, 0.5, 7.0] {
                assert!(axis.y_px(value).is_finite(), "{growth:?}");
            }
        }
    }
}
