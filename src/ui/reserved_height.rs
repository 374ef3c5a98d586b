//! The height of each chart at any width.
//!
//! Computed when the site is built, or a page is saved: the first paint has each chart at only a few widths, and
//! reserves the height that the chart will have.

use super::Records;
use crate::charts::{Panel, charts, panels};
use crate::state::View;
use std::ops::RangeInclusive;

/// The height of a chart as a function of its width.
#[derive(Clone, Debug)]
pub struct ReservedHeight {
    /// The name of the chart: its `data-chart`.
    pub name: &'static str,
    /// Pairs of the smallest width and the height from that width on, in CSS pixels, by width.
    pub steps: Vec<(u32, u32)>,
}

impl ReservedHeight {
    /// The rules of the style sheet that reserve the height.
    #[must_use]
    pub fn rules(&self) -> String {
        let name = self.name;
        // Sixteenths in digits: formatting fractions takes 5 KB of the program.
        let rem = |px: u32| format!("{}.{:04}", px / 16, px % 16 * 625);
        let rule = |(width, height): &(u32, u32)| {
            format!(
                "@container (min-width:{}em){{#app [data-chart={name}] .fitting svg{{height:{}rem}}}}\n",
                rem(*width),
                rem(*height)
            )
        };
        self.steps.iter().map(rule).collect()
    }
}

/// The range of widths, in CSS pixels.
const WIDTHS_PX: RangeInclusive<u32> = 240..=1600;
/// The interval at which widths are sampled, in CSS pixels.
const STRIDE_PX: usize = 8;

/// Returns the heights of all charts of the default view.
#[must_use]
pub fn reserved_heights(records: &Records) -> Vec<ReservedHeight> {
    let view = View::default();
    let of = |panel: Panel| {
        let context = records.context(&view, &records.all, panel.facet);
        let (chart, name) = (panel.chart, panel.chart.name());
        let height = |width: u32| Some(chart.draw(&context, f64::from(width))?.frame.height_px);
        height(*WIDTHS_PX.start())?;
        let steps = steps(&|width| height(width).unwrap_or_default());
        Some(ReservedHeight { name, steps })
    };
    charts()
        .flat_map(|chart| panels(chart, &view))
        .filter_map(of)
        .collect()
}

/// Returns the steps of a height that depends on the width.
fn steps(height: &dyn Fn(u32) -> u32) -> Vec<(u32, u32)> {
    let (mut before, mut now) = (*WIDTHS_PX.start(), height(*WIDTHS_PX.start()));
    let mut steps = vec![(before, now)];
    for width in WIDTHS_PX.step_by(STRIDE_PX).skip(1) {
        let then = height(width);
        if then != now {
            steps.push((first(before, width, &|width| height(width) != now), then));
        }
        (before, now) = (width, then);
    }
    steps
}

/// Returns the first width in `before + 1..=after` at which `is_so` holds.
fn first(mut before: u32, mut after: u32, is_so: &dyn Fn(u32) -> bool) -> u32 {
    while after - before > 1 {
        let middle = u32::midpoint(before, after);
        if is_so(middle) {
            after = middle;
        } else {
            before = middle;
        }
    }
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_starts_at_its_first_width() {
        let height = |width: u32| match width {
            ..300 => 90,
            300..311 => 70,
            311..1600 => 71,
            _ => 50,
        };
        let expected = [(240, 90), (300, 70), (311, 71), (1600, 50)];
        assert_eq!(steps(&height), expected);
    }
}
