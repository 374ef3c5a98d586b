//! A linear time axis over the days of grant.

use crate::charts::frame::Area;
use crate::charts::pen::text_width_px;
use crate::charts::scale::{Scale, within};
use crate::charts::time::dodge::Dodge;
use crate::domain::Day;
use crate::query::Period;

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
    /// An axis that fills `plot` from left to right, for the periods `batches` (ascending).
    pub(super) fn new(batches: &[Period], plot: Area) -> Self {
        let days = domain(batches);
        let scale = Scale::new(
            (days.0.epoch_days().into(), days.1.epoch_days().into()),
            (plot.left, plot.right),
        );
        let wide = within((plot.width() / 80.0).round(), 4.0, 9.0);
        // Never wider than the distance between two bars, in whole pixels.
        let bar_width_px = wide.min((plot.width() / count(batches)).floor()).max(1.0);
        let places = batches.iter().map(|own| scale.px(middle(*own))).collect();
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

    /// The moved x of a date that is selected: that of the bar of its period, if there is one.
    pub(super) fn selected_px(&self, batches: &[Period], day: Day) -> f64 {
        let own = Period::among(batches, day).unwrap_or(Period { from: day, to: day });
        self.bars.forward(self.scale.px(middle(own)))
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
    /// is returned, or every fifth, tenth and so on.
    pub(super) fn years(&self) -> Vec<(i32, f64)> {
        let (first, last) = (self.days.0.ymd().0, self.days.1.ymd().0);
        let starts: Vec<(i32, f64)> = (first..=last)
            .filter_map(|year| {
                let start = Day::from_ymd(year, 1, 1)?;
                (start >= self.days.0).then(|| (year, self.x_px(start)))
            })
            .collect();
        let room = text_width_px("2016 ");
        let year_px = match starts.as_slice() {
            [(_, a), (_, b), ..] => b - a,
            _ => room,
        };
        let fits = |every: &&u8| f64::from(**every) * year_px >= room;
        let every = [1_u8, 2, 5, 10, 20, 50, 100].iter().find(fits);
        match every.map_or(200, |every| usize::from(*every)) {
            few @ ..=2 => starts.into_iter().step_by(few).collect(),
            many => {
                let is_round = |(year, _): &(i32, f64)| {
                    usize::try_from(*year).is_ok_and(|year| year.is_multiple_of(many))
                };
                starts.into_iter().filter(is_round).collect()
            }
        }
    }
}

/// From the start of the half-year of the first day to the end of the quarter of the last day, so that bars
/// at either end have room.
fn domain(batches: &[Period]) -> (Day, Day) {
    let (Some(first), Some(last)) = (batches.first(), batches.last()) else {
        return (Day::from_epoch_days(0), Day::from_epoch_days(365));
    };
    let (first, last) = (first.from, last.to);
    let (first_year, first_month, _) = first.ymd();
    let (last_year, last_month, _) = last.ymd();
    let half = if first_month > 6 { 7 } else { 1 };
    let (end_year, end_month) = match last_month {
        10..=12 => (last_year + 1, 1),
        month => (last_year, month.div_ceil(3) * 3 + 1),
    };
    (
        Day::from_ymd(first_year, half, 1).unwrap_or(first),
        Day::from_ymd(end_year, end_month, 1).unwrap_or(last),
    )
}

/// The middle of a period, in days since 1970-01-01.
fn middle(own: Period) -> f64 {
    f64::midpoint(own.from.epoch_days().into(), own.to.epoch_days().into())
}

#[expect(clippy::cast_precision_loss, reason = "a handful of bars")]
fn count(batches: &[Period]) -> f64 {
    batches.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Unit;

    fn days(texts: &[&str]) -> Vec<Period> {
        let day = |text: &&str| Unit::Day.period(Day::parse_iso(text).unwrap());
        texts.iter().map(day).collect()
    }

    /// The quarters of 20 years.
    fn quarters() -> Vec<Period> {
        let day = |index: i32| Day::from_ymd(2000 + index / 4, 1, 1)?.months_after(index % 4 * 3);
        let days = (0..80).filter_map(day);
        days.map(|day| Unit::Quarter.period(day)).collect()
    }

    #[test]
    fn neither_bars_nor_years_touch_on_a_phone() {
        let plot = Area {
            left: 30.0,
            right: 320.0,
            ..Area::default()
        };
        let axis = TimeAxis::new(&quarters(), plot);
        let ends: Vec<(f64, f64)> = (0..80).map(|index| axis.bar(index)).collect();
        assert!(
            ends.windows(2).all(|pair| pair[0].1 <= pair[1].0),
            "{ends:?}"
        );
        assert!(ends[0].0 >= plot.left && ends[79].1 <= plot.right);
        let room = text_width_px("2016 ");
        let years = axis.years();
        assert!(years.windows(2).all(|pair| pair[1].1 - pair[0].1 >= room));
        assert!(years.len() > 3, "{years:?}");
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
