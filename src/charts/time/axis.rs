//! A linear time axis over the days of grant.

use crate::charts::frame::Area;
use crate::charts::pen::text_width_px;
use crate::charts::scale::{Scale, within};
use crate::charts::time::dodge::Dodge;
use crate::domain::Day;

/// The space between two bars, in CSS pixels.
const GAP_PX: f64 = 1.0;

/// Maps days to pixels, with crowded bars moved apart.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TimeAxis {
    scale: Scale,
    /// The first and last days of the axis.
    pub(super) days: (Day, Day),
    /// The true and moved middles of the bars, in CSS pixels.
    pub(super) bars: Dodge,
    /// The width of a bar.
    pub(super) bar_width_px: f64,
}

impl TimeAxis {
    /// An axis that fills `plot` from left to right, for the days `batches` (ascending).
    pub(super) fn new(batches: &[Day], plot: Area) -> Self {
        let days = domain(batches);
        let scale = Scale::new(
            (days.0.epoch_days().into(), days.1.epoch_days().into()),
            (plot.left, plot.right),
        );
        let bar_width_px = within((plot.width() / 80.0).round(), 4.0, 9.0);
        let places = batches
            .iter()
            .map(|day| scale.px(day.epoch_days().into()))
            .collect();
        let half = bar_width_px / 2.0;
        let bars = Dodge::new(
            places,
            bar_width_px + GAP_PX,
            (plot.left + half, plot.right - half),
        );
        Self {
            scale,
            days,
            bars,
            bar_width_px,
        }
    }

    /// The true x of `day`.
    pub(super) fn x_px(&self, day: Day) -> f64 {
        self.scale.px(day.epoch_days().into())
    }

    /// The day at `x`, according to the moved bars.
    pub(super) fn day_at(&self, x: f64) -> Day {
        let (first, last) = self.days;
        let days = self.scale.invert(self.bars.back(x));
        let days = within(days, first.epoch_days().into(), last.epoch_days().into());
        #[expect(clippy::cast_possible_truncation, reason = "within the axis")]
        let days = days as i32;
        Day::from_epoch_days(days)
    }

    /// The left and right ends of the bar of batch `index`.
    pub(super) fn bar(&self, index: usize) -> (f64, f64) {
        let middle = self.bars.moved.get(index).copied().unwrap_or(0.0);
        let left = (middle - self.bar_width_px / 2.0).round();
        (left, left + self.bar_width_px)
    }

    /// The years whose January 1 is on the axis, with its x. If the years would touch, only every second one
    /// is returned.
    pub(super) fn years(&self) -> Vec<(i32, f64)> {
        let (first, last) = (self.days.0.ymd().0, self.days.1.ymd().0);
        let starts: Vec<(i32, f64)> = (first..=last)
            .filter_map(|year| {
                let start = Day::from_ymd(year, 1, 1)?;
                (start >= self.days.0).then(|| (year, self.x_px(start)))
            })
            .collect();
        let room = text_width_px("2016 ");
        let every = match starts.as_slice() {
            [(_, a), (_, b), ..] if b - a < room => 2,
            _ => 1,
        };
        starts.into_iter().step_by(every).collect()
    }
}

/// From the start of the half-year of the first day to the end of the quarter of the last day, so that bars
/// at either end have room.
fn domain(batches: &[Day]) -> (Day, Day) {
    let (Some(first), Some(last)) = (batches.first(), batches.last()) else {
        return (Day::from_epoch_days(0), Day::from_epoch_days(365));
    };
    let (first_year, first_month, _) = first.ymd();
    let (last_year, last_month, _) = last.ymd();
    let half = if first_month > 6 { 7 } else { 1 };
    let (end_year, end_month) = match last_month {
        10..=12 => (last_year + 1, 1),
        month => (last_year, month.div_ceil(3) * 3 + 1),
    };
    (
        Day::from_ymd(first_year, half, 1).unwrap_or(*first),
        Day::from_ymd(end_year, end_month, 1).unwrap_or(*last),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(texts: &[&str]) -> Vec<Day> {
        texts
            .iter()
            .map(|text| Day::parse_iso(text).unwrap())
            .collect()
    }

    #[test]
    fn the_axis_includes_every_day_with_room_at_its_ends() {
        let plot = Area {
            left: 0.0,
            top: 0.0,
            right: 300.0,
            bottom: 100.0,
        };
        let axis = TimeAxis::new(&days(&["2011-11-21", "2017-01-17", "2017-01-19"]), plot);
        assert_eq!(axis.days.0.to_string(), "2011-07-01");
        assert_eq!(axis.days.1.to_string(), "2017-04-01");
        assert!(axis.bar(2).0 >= axis.bar(1).1 + GAP_PX - 1.0);
        assert!(axis.bar(2).1 <= 300.0);
        assert_eq!(axis.years().first().map(|(year, _)| *year), Some(2012));
    }

    #[test]
    fn no_days_still_give_an_axis() {
        let axis = TimeAxis::new(
            &[],
            Area {
                right: 300.0,
                ..Area::default()
            },
        );
        assert!(axis.x_px(Day::from_epoch_days(10)).is_finite());
    }
}
