//! The keys of the history in an address.

use super::Query;
use crate::domain::{Act, Tag};
use crate::query::history::{Comparison, CountScale, HistoryView, Order, Per};
use crate::text::notice;

/// The separator between the two sides of a comparison.
const AGAINST: char = '~';

/// Writes what in `view` differs from the default.
pub(super) fn write(view: &HistoryView, query: &mut Query) {
    let mut word = |key, is_set: bool, word: &str| query.put(key, is_set.then(|| word.to_owned()));
    let act = view.act;
    word("act", act != Act::Commutations, act.key());
    word("scale", view.scale == CountScale::Log, "log");
    word("per", view.per == Per::Year, "year");
    word("order", view.order == Order::Size, "size");
    let years = view.span.map(|(from, to)| format!("{from}-{to}"));
    query.put("years", years);
    query.put("year", view.year.clone());
    let comparison = view.comparison.as_ref();
    let comparison =
        comparison.map(|own| format!("{}{AGAINST}{}", own.one.join(","), own.other.join(",")));
    query.put("compare", comparison);
}

/// Reads the value of one key into `view`, or returns why it is invalid. Whether years and presidents exist
/// is checked later, against the history.
pub(super) fn read(view: &mut HistoryView, key: &str, value: &str) -> Result<(), &'static str> {
    match (key, value) {
        ("act", _) => view.act = Act::from_key(value).ok_or(notice::NOT_AN_ACT)?,
        ("scale", "log") => view.scale = CountScale::Log,
        ("per", "year") => view.per = Per::Year,
        ("order", "size") => view.order = Order::Size,
        ("scale", "linear") | ("per", "total") | ("order", "time") => {}
        ("scale", _) => return Err(notice::NOT_A_SCALE),
        ("per", _) => return Err(notice::NOT_TOTAL_OR_YEAR),
        ("order", _) => return Err(notice::NOT_TIME_OR_SIZE),
        ("years", _) => view.span = Some(span(value).ok_or(notice::NOT_TWO_YEARS)?),
        ("compare", _) => {
            view.comparison = Some(comparison(value).ok_or(notice::NOT_TWO_SIDES)?);
        }
        _ => view.year = Some(value.to_owned()),
    }
    Ok(())
}

fn span(value: &str) -> Option<(u16, u16)> {
    let (from, to) = value.split_once('-')?;
    let (from, to) = (from.parse().ok()?, to.parse().ok()?);
    (from <= to).then_some((from, to))
}

fn comparison(value: &str) -> Option<Comparison> {
    let (one, other) = value.split_once(AGAINST)?;
    let list = |keys: &str| keys.split(',').map(str::to_owned).collect::<Vec<_>>();
    (!one.is_empty() && !other.is_empty()).then(|| Comparison {
        one: list(one),
        other: list(other),
    })
}
