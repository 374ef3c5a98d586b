//! The words of the chart of fiscal years.

use crate::charts::context::Context;
use crate::charts::control::Switch;
use crate::charts::history::HistoryData;
use crate::charts::mark_words::{MarkText, figure_facts};
use crate::charts::table::Table;
use crate::charts::words::{MarkLayout, Swatch, TableText, Words};
use crate::charts::years::controls::{panel, spans};
use crate::charts::{presets, proviso};
use crate::domain::{Act, Basis, BasisSet, FiscalYear, President};
use crate::query::history::{CountScale, HistoryView, Measured, measure, shown};
use crate::text::chart::history::footnote;
use crate::text::chart::years::{self as phrases, Holds, Rank, Ranked, Risen};
use crate::text::{self, chart::FADED, grantor, history as words};
use yew::AttrValue;

/// The most records that a sentence names.
const RECORDS: usize = 3;
/// The number of years without a new record that is worth mentioning.
const SINCE: u16 = 10;

fn president<'a>(chart: &HistoryData<'a>, year: &FiscalYear) -> Option<&'a President> {
    chart.history.presidents.get(year.president)
}

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>, data: &HistoryData<'_>) -> Words {
    let view = data.view;
    let years = shown(data.history, view.span);
    Words {
        title: phrases::TITLE.into(),
        subtitle: phrases::subtitle(view.act, view.scale_shown()).into(),
        heading: phrases::HEADING,
        takeaway: takeaway(data),
        help: phrases::HELP,
        table: TableText::Figures(table(data)),
        layout: MarkLayout::Horizontal,
        legend: legend(data),
        switches: scale(data).into_iter().collect(),
        proviso: proviso::of_years(context, data, years, labeled(years, data)),
        presets: presets::presets(vec![
            presets::years_before(data),
            presets::predecessors(data),
        ]),
        answer: Some(panel(context, data)),
        controls: vec![spans(data)],
        ..Words::default()
    }
}

/// The legend of the colors that are there.
fn legend(data: &HistoryData<'_>) -> Vec<Swatch> {
    let [one, other] = match &data.view.comparison {
        Some(sides) => [&sides.one, &sides.other].map(|keys| side(data, keys)),
        None => {
            let subject = data.history.subject();
            let subject = subject.map_or_else(String::new, |own| own.label.clone());
            [subject.into(), AttrValue::Static(grantor::OTHERS)]
        }
    };
    let years = shown(data.history, data.view.span);
    let is_there = |is_subject: bool| {
        years
            .iter()
            .any(|own| !data.is_out(own.president) && data.is_subject(own.president) == is_subject)
    };
    let mut legend = Vec::new();
    if is_there(true) {
        legend.push(Swatch::named("key grant", one));
    }
    if is_there(false) {
        legend.push(Swatch::named("key peer", other));
    }
    if data.view.comparison.is_some() || data.view.year.is_some() {
        legend.push(Swatch::new("key peer faded", FADED));
    }
    legend
}

/// The presidents with these keys, in few words.
fn side(data: &HistoryData<'_>, keys: &[String]) -> AttrValue {
    let presidents = data.history.presidents.iter();
    let own = presidents.filter(|own| keys.contains(&own.key));
    let labels: Vec<String> = own.map(|own| own.label.clone()).collect();
    phrases::side(&labels).into()
}

/// The switch between bars and dots; a share has no logarithmic scale.
fn scale(data: &HistoryData<'_>) -> Option<Switch> {
    (data.view.act != Act::Rate).then(|| Switch {
        legend: phrases::SCALE,
        name: "years-scale",
        words: phrases::SCALES,
        on: usize::from(data.view.scale == CountScale::Log),
        choose: data.set(|view, on| HistoryView {
            scale: if *on == 1 {
                CountScale::Log
            } else {
                CountScale::Linear
            },
            ..view
        }),
    })
}

/// The words in place of a figure that `year` does not have.
fn lacking(year: &FiscalYear, act: Act) -> &'static str {
    if act == Act::Rate && year.is_part() {
        phrases::NO_SHARE
    } else {
        phrases::NO_FIGURES
    }
}

/// The same in a sentence.
fn lacking_in_full(year: &FiscalYear, act: Act) -> String {
    match lacking(year, act) {
        phrases::NO_SHARE => phrases::NO_SHARE.to_owned(),
        _ => phrases::no_figures_on(act),
    }
}

/// The footnotes: what signs mean, with the years whose figures have them, and what is not drawn.
pub(super) fn footnotes(chart: &HistoryData<'_>) -> Vec<String> {
    let (act, years) = (chart.view.act, shown(chart.history, chart.view.span));
    let figures = figures(years, act);
    let bases = figures.iter().map(|(_, own)| own.basis).collect();
    let signs = words::signs(bases, chart.history.as_of).into_iter();
    // A year with two parts has the weaker basis of the two.
    let weakest = figures.chunk_by(|(one, _), (other, _)| one.year == other.year);
    let weakest: Vec<(u16, Basis)> = weakest
        .filter_map(|parts| {
            let basis = parts.iter().map(|(_, own)| own.basis).max()?;
            Some((parts.first()?.0.year, basis))
        })
        .collect();
    let signs = signs.map(|(sign, meaning)| {
        let years = weakest.iter().filter(|(_, own)| words::sign(*own) == sign);
        let years: Vec<u16> = years.map(|(year, _)| *year).collect();
        // Alone, the stronger part of a year can have the sign.
        footnote(sign, (!years.is_empty()).then_some(&years), &meaning)
    });
    let has_parts = act == Act::Rate && years.iter().any(FiscalYear::is_part);
    let parts = has_parts.then(|| phrases::PARTS.to_owned());
    signs.chain(parts).collect()
}

/// The text of the mark of `year`.
pub(super) fn mark_text(chart: &HistoryData<'_>, year: &FiscalYear) -> MarkText {
    let act = chart.view.act;
    let measured = measure(year, act);
    let none = || vec![lacking_in_full(year, act)];
    let mut facts = measured.map_or_else(none, |own| figure_facts(own, act));
    facts.push(words::fiscal_dates(year.year));
    facts.extend(shared(chart, year));
    let label = president(chart, year).map_or("", |own| own.label.as_str());
    let bases: BasisSet = measured.iter().map(|own| own.basis).collect();
    let mut tip = vec![
        phrases::tip_title(year.year, year.is_part(), label),
        measured.map_or_else(
            || text::sentence_case(lacking(year, act)),
            |own| words::in_short(own, act),
        ),
    ];
    tip.extend(chart.footnotes(bases));
    if tip.len() < 3 {
        tip.push(words::fiscal_dates(year.year));
    }
    MarkText {
        title: phrases::mark_title(year.year, president(chart, year)),
        facts,
        note: year.note.clone(),
        tip,
    }
}

/// The presidents who share the year with this one.
fn shared(chart: &HistoryData<'_>, year: &FiscalYear) -> Option<String> {
    let others = chart.history.years.iter();
    let others = others.filter(|own| own.year == year.year && own.key != year.key);
    let names = others.filter_map(|own| president(chart, own));
    let names: Vec<String> = names.map(|own| own.label.clone()).collect();
    (!names.is_empty()).then(|| phrases::other_part(&names))
}

/// The takeaway, in a sentence or two.
fn takeaway(chart: &HistoryData<'_>) -> String {
    let years = shown(chart.history, chart.view.span);
    let figures = figures(years, chart.view.act);
    let pressed = chart.view.year.as_ref();
    if let Some(year) = years.iter().find(|year| Some(&year.key) == pressed) {
        return one(chart, year, &figures);
    }
    if figures.is_empty() {
        return phrases::no_figures(chart.view.act);
    }
    let values: Vec<f64> = figures.iter().map(|(_, own)| own.value()).collect();
    match records(&values).as_slice() {
        [] => phrases::none(chart.view.act),
        records => risen(chart, records, &figures),
    }
}

/// The year that the takeaway ends with: the pressed one, otherwise the greatest.
fn labeled<'a>(years: &'a [FiscalYear], chart: &HistoryData<'_>) -> Option<&'a FiscalYear> {
    let pressed = chart.view.year.as_ref();
    let pressed = years.iter().find(|year| Some(&year.key) == pressed);
    let figures = figures(years, chart.view.act);
    let values: Vec<f64> = figures.iter().map(|(_, own)| own.value()).collect();
    let greatest = records(&values).last().map(|index| figures[*index].0);
    pressed.or(greatest)
}

/// The years that have a figure, with that figure.
fn figures(years: &[FiscalYear], act: Act) -> Vec<(&FiscalYear, Measured)> {
    let figure = |year| measure(year, act).map(|measured| (year, measured));
    years.iter().filter_map(figure).collect()
}

/// The indices of the `values` that are greater than all earlier ones.
pub(super) fn records(values: &[f64]) -> Vec<usize> {
    let mut most = 0.0;
    let is_more = |index: &usize| {
        let value = values[*index];
        let is_more = value > most;
        most = value.max(most);
        is_more
    };
    (0..values.len()).filter(is_more).collect()
}

/// The president under whom the year is a part of a fiscal year.
fn under<'a>(chart: &HistoryData<'a>, year: &FiscalYear) -> Option<&'a str> {
    let president = president(chart, year).filter(|_| year.is_part());
    president.map(|own| own.label.as_str())
}

/// `2016`, `Biden’s part of 2025`.
fn during(chart: &HistoryData<'_>, year: &FiscalYear) -> String {
    phrases::during(year.year, under(chart, year))
}

/// A sentence on one year and its rank.
fn one(chart: &HistoryData<'_>, year: &FiscalYear, figures: &[(&FiscalYear, Measured)]) -> String {
    let act = chart.view.act;
    let at = phrases::at(year.year, under(chart, year));
    let Some(measured) = measure(year, act) else {
        return phrases::lacks(&at, &lacking_in_full(year, act));
    };
    let value = measured.value();
    let higher: Vec<_> = figures
        .iter()
        .filter(|(_, own)| own.value() > value)
        .collect();
    let other = higher.first().map(|own| during(chart, own.0));
    let rank = match (higher.len(), &other) {
        _ if measured.count == 0 => {
            Rank::None(figures.iter().filter(|(_, own)| own.count == 0).count())
        }
        (1, Some(only)) => Rank::Second(only),
        (0, _) => Rank::Highest,
        (many, _) => Rank::Below(many),
    };
    let years = (figures.len(), kind(chart, figures.len()));
    phrases::one_year(&at, measured, act, rank, years)
}

/// What the years with a figure are.
fn kind(chart: &HistoryData<'_>, figures: usize) -> Ranked {
    let shown = shown(chart.history, chart.view.span).len();
    match chart.view.act {
        Act::Rate => Ranked::Whole,
        _ if figures < shown => Ranked::WithFigure,
        _ => Ranked::Shown,
    }
}

/// A sentence on how the record rose, and whether it still holds.
fn risen(
    chart: &HistoryData<'_>,
    records: &[usize],
    figures: &[(&FiscalYear, Measured)],
) -> String {
    let act = chart.view.act;
    let part = |index: &usize| {
        let (year, measured) = figures[*index];
        phrases::record(measured, &during(chart, year))
    };
    let [first, later @ ..] = &records[records.len().saturating_sub(RECORDS)..] else {
        return String::new();
    };
    let (year, measured) = figures[*first];
    let last = figures[*later.last().unwrap_or(first)].0.year;
    let end = figures.last().map_or(last, |(year, _)| year.year);
    let parts: Vec<String> = later.iter().map(part).collect();
    let lacks = |year: &FiscalYear| year.year > last && measure(year, act).is_none();
    let holds = if end.saturating_sub(last) < SINCE {
        Holds::Briefly
    } else if shown(chart.history, chart.view.span).iter().any(lacks) {
        Holds::AsFarAsKnown
    } else {
        Holds::Since
    };
    let when = phrases::during_fiscal(year.year, under(chart, year));
    phrases::risen(&Risen {
        act,
        first: (measured, &when),
        is_first_of_all: *first == 0,
        later: &parts,
        is_span: chart.view.span.is_some(),
        holds,
    })
}

/// The rows of the chart as a table.
fn table(chart: &HistoryData<'_>) -> Table {
    let act = chart.view.act;
    let row = |year: &FiscalYear| {
        let president = president(chart, year);
        let measured = measure(year, act);
        vec![
            year.year.to_string(),
            president.map_or_else(String::new, |own| own.name.clone()),
            president
                .map_or("", |own| words::party(own.party))
                .to_owned(),
            measured.map_or_else(|| lacking(year, act).to_owned(), words::in_full),
            measured
                .map_or("", |own| words::basis(own.basis))
                .to_owned(),
            year.note.clone(),
        ]
    };
    let years = shown(chart.history, chart.view.span);
    Table {
        headings: phrases::headings(act).to_vec(),
        rows: years.iter().map(row).collect(),
    }
}
