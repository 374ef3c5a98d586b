//! The words of the chart that compares two sides.

use crate::charts::comparison::picker::picker;
use crate::charts::context::Context;
use crate::charts::history::HistoryData;
use crate::charts::mark_words::MarkText;
use crate::charts::presidents::words as presidents_words;
use crate::charts::proviso;
use crate::charts::table::Table;
use crate::charts::words::{TableText, Words};
use crate::data::History;
use crate::domain::{Basis, President};
use crate::query::history::{Against, ComparedSide, Measured, Member, compared_sides};
use crate::text::chart::comparison as phrases;
use crate::text::chart::history::NO_FIGURE;
use crate::text::history as words;

/// A space at which no line is broken.
const NO_BREAK: &str = "\u{a0}";

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>, data: &HistoryData<'_>) -> Words {
    let both = compared_sides(data.history, data.view);
    let members = both.iter().flat_map(|side| &side.members);
    let shown: Vec<usize> = members.map(|member| member.president).collect();
    Words {
        title: phrases::TITLE.into(),
        subtitle: phrases::subtitle(data.view.act).into(),
        heading: phrases::HEADING,
        takeaway: takeaway(data),
        help: phrases::HELP,
        table: TableText::Figures(table(data)),
        proviso: proviso::of_presidents(context, data, &shown),
        controls: picker(data).into_iter().collect(),
        ..Words::default()
    }
}

/// The total of a side, or words that say there is none.
pub(super) fn value(side: &ComparedSide) -> String {
    side.total
        .map_or_else(|| NO_FIGURE.to_owned(), words::signed)
}

/// The names of a side.
pub(super) fn names(history: &History, side: &ComparedSide) -> String {
    let own = side.members.iter().map(|member| member.president);
    let own = own.filter_map(|index| history.presidents.get(index));
    let labels: Vec<String> = own.map(|president| president.label.clone()).collect();
    phrases::names(&labels)
}

/// The heading of a side: the name of one president, or those of several with their counts, which the lengths of
/// the segments show. (A share is not additive.) A line is not broken inside a name.
pub(super) fn heading(history: &History, side: &ComparedSide) -> String {
    let [_, _, ..] = side.members.as_slice() else {
        return names(history, side);
    };
    let counted = side.members.iter().filter_map(|member| {
        let label = &history.presidents.get(member.president)?.label;
        let count = Measured {
            against: Against::Nothing,
            ..member.measured
        };
        Some(format!("{label} {}", words::signed(count)).replace(' ', NO_BREAK))
    });
    counted.collect::<Vec<_>>().join(", ")
}

/// The text of the mark of `member`.
pub(super) fn mark_text(
    chart: &HistoryData<'_>,
    side: &ComparedSide,
    member: &Member,
) -> Option<MarkText> {
    let president = chart.history.presidents.get(member.president)?;
    let mut mark_text = presidents_words::mark_text(chart, president, Some(member.measured));
    // Keep only the facts of the president's own chart that matter here.
    mark_text
        .facts
        .truncate(if member.measured.basis == Basis::Table {
            1
        } else {
            2
        });
    if side.members.len() > 1 {
        let sum = phrases::sum(side.members.len(), &value(side));
        mark_text.tip.truncate(2);
        mark_text.tip.push(sum.clone());
        mark_text.facts.insert(1, sum);
    }
    Some(mark_text)
}

/// The takeaway, in a few sentences.
fn takeaway(chart: &HistoryData<'_>) -> String {
    let both = compared_sides(chart.history, chart.view);
    let told = |side: &ComparedSide| {
        let names = names(chart.history, side);
        phrases::told(&names, side.members.len(), side.total, chart.view.act)
    };
    let [one, other] = &both;
    let without = both.iter().flat_map(|side| &side.missing);
    let without = without.filter_map(|index| chart.history.presidents.get(*index));
    let without: Vec<String> = without.map(|own| own.label.clone()).collect();
    let without = phrases::missing(&without);
    format!(
        "{} {}{}{without}",
        told(one),
        told(other),
        ratio(chart, &both)
    )
}

/// How many times larger the greater side is than the lesser.
fn ratio(chart: &HistoryData<'_>, [one, other]: &[ComparedSide; 2]) -> String {
    let (Some(a), Some(b)) = (one.total, other.total) else {
        return String::new();
    };
    let is_first = a.value() >= b.value();
    let [(greater, side), (lesser, _)] = if is_first {
        [(a.value(), one), (b.value(), other)]
    } else {
        [(b.value(), other), (a.value(), one)]
    };
    if lesser <= 0.0 {
        return String::new();
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast keeps to its bounds"
    )]
    let tenths = (10.0 * greater / lesser).round() as u64;
    let size = side.members.len();
    let place = match (one.members.len() == other.members.len(), is_first) {
        (false, _) => "",
        (true, true) => phrases::FIRST,
        (true, false) => phrases::SECOND,
    };
    let side = phrases::in_short(&names(chart.history, side), size, place);
    phrases::ratio(&side, tenths, chart.view.act)
}

/// The members of both sides as a table.
fn table(chart: &HistoryData<'_>) -> Table {
    let both = compared_sides(chart.history, chart.view);
    let mut rows = Vec::new();
    for (name, side) in phrases::SIDES.into_iter().zip(&both) {
        let row = |index: usize, figure: String, basis: &str| {
            let president: &President = chart.history.presidents.get(index)?;
            Some(vec![
                name.to_owned(),
                president.name.clone(),
                words::party(president.party).to_owned(),
                figure,
                basis.to_owned(),
            ])
        };
        rows.extend(side.members.iter().filter_map(|member| {
            let own = member.measured;
            row(
                member.president,
                words::in_full(own),
                words::basis(own.basis),
            )
        }));
        let missing = side.missing.iter();
        rows.extend(missing.filter_map(|index| row(*index, NO_FIGURE.to_owned(), "")));
        rows.extend(side.total.map(|total| {
            let basis = words::basis(total.basis).to_owned();
            let sum = phrases::TOGETHER.to_owned();
            vec![
                name.to_owned(),
                sum,
                String::new(),
                words::in_full(total),
                basis,
            ]
        }));
    }
    Table {
        headings: phrases::headings(chart.view.act).to_vec(),
        rows,
    }
}
