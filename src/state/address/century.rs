//! The keys of the history in an address.

use super::Query;
use crate::domain::{Act, Tag};
use crate::query::{Century, Heights, Order, Per, Sides};

/// What stands between the two sides of a comparison.
const AGAINST: char = '~';

/// Writes what of `century` is not as it is at first.
pub(super) fn write(century: &Century, query: &mut Query) {
    let mut word = |key, is_set: bool, word: &str| query.put(key, is_set.then(|| word.to_owned()));
    let act = century.act;
    word("act", act != Act::Commutations, act.key());
    word("scale", century.heights == Heights::Log, "log");
    word("per", century.per == Per::Year, "year");
    word("order", century.order == Order::Size, "size");
    let years = century.span.map(|(from, to)| format!("{from}-{to}"));
    query.put("years", years);
    query.put("year", century.year.clone());
    let sides = century.sides.as_ref();
    let sides = sides.map(|own| format!("{}{AGAINST}{}", own.one.join(","), own.other.join(",")));
    query.put("compare", sides);
}

/// Takes the value of one key into `century`; or says why it cannot be one. Which years and which
/// presidents there are is known to the history alone.
pub(super) fn read(century: &mut Century, key: &str, value: &str) -> Result<(), &'static str> {
    match (key, value) {
        ("act", _) => century.act = Act::from_key(value).ok_or("not a count of the history")?,
        ("scale", "log") => century.heights = Heights::Log,
        ("per", "year") => century.per = Per::Year,
        ("order", "size") => century.order = Order::Size,
        ("scale", "linear") | ("per", "total") | ("order", "time") => {}
        ("scale", _) => return Err("neither linear nor log"),
        ("per", _) => return Err("neither total nor year"),
        ("order", _) => return Err("neither time nor size"),
        ("years", _) => century.span = Some(span(value).ok_or("not two years, the first first")?),
        ("compare", _) => {
            century.sides = Some(sides(value).ok_or("not two lists of presidents with ~ between")?);
        }
        _ => century.year = Some(value.to_owned()),
    }
    Ok(())
}

fn span(value: &str) -> Option<(u16, u16)> {
    let (from, to) = value.split_once('-')?;
    let (from, to) = (from.parse().ok()?, to.parse().ok()?);
    (from <= to).then_some((from, to))
}

fn sides(value: &str) -> Option<Sides> {
    let (one, other) = value.split_once(AGAINST)?;
    let list = |keys: &str| keys.split(',').map(str::to_owned).collect::<Vec<_>>();
    (!one.is_empty() && !other.is_empty()).then(|| Sides {
        one: list(one),
        other: list(other),
    })
}
