//! The chart of fiscal years in words.

use super::note::Telling;
use super::table::Table;
use super::years::YearsChart;
use crate::chart::history::gap;
use crate::domain::{Act, FiscalYear, President};
use crate::query::history::{Measured, measure, shown};
use crate::text::{self, history as words};

/// The most records that a sentence names.
const RECORDS: usize = 3;
/// Years without a new record after which this is worth saying.
const SINCE: u16 = 10;

fn president<'a>(chart: &YearsChart<'a>, year: &FiscalYear) -> Option<&'a President> {
    chart.history.presidents.get(year.president)
}

/// Whether presidents share the year.
fn is_part(year: &FiscalYear) -> bool {
    year.key.contains('-')
}

/// What the mark of `year` says.
pub(super) fn telling(chart: &YearsChart<'_>, year: &FiscalYear) -> Telling {
    let act = chart.century.act;
    let name = president(chart, year).map_or_else(String::new, |own| {
        format!(", {} ({})", own.name, words::letter(own.party))
    });
    let mut facts = match measure(year, act) {
        None => vec![format!("{} on {}", gap::WORDS, words::noun(act))],
        Some(measured) => {
            let amount = words::amount(measured, act);
            let amount = format!("{amount}{}", words::so_far(measured.basis));
            let reason = words::basis_in_full(measured.basis);
            [Some(amount), reason.map(str::to_owned)]
                .into_iter()
                .flatten()
                .collect()
        }
    };
    facts.push(words::fiscal_dates(year.year));
    facts.extend(shared(chart, year));
    Telling {
        title: format!("Fiscal year {}{name}", year.year),
        facts,
        note: year.note.clone(),
    }
}

/// Who else had a part of the year.
fn shared(chart: &YearsChart<'_>, year: &FiscalYear) -> Option<String> {
    let others = chart.history.years.iter();
    let others = others.filter(|own| own.year == year.year && own.key != year.key);
    let names = others.filter_map(|own| president(chart, own));
    let names: Vec<String> = names.map(|own| own.label.clone()).collect();
    (!names.is_empty()).then(|| format!("the year’s other part: {}", names.join(", ")))
}

/// What the chart says, in a sentence.
#[must_use]
#[inline(never)]
pub fn years_takeaway(chart: &YearsChart<'_>) -> String {
    let years = shown(chart.history, chart.century.span);
    let figures = figures(years, chart.century.act);
    let pressed = chart.century.year.as_ref();
    if let Some(year) = years.iter().find(|year| Some(&year.key) == pressed) {
        return one(chart, year, &figures);
    }
    match records(&figures).as_slice() {
        [] => format!(
            "There are {} on {}.",
            gap::WORDS,
            words::noun(chart.century.act)
        ),
        records => risen(chart, records, years),
    }
}

/// The years with a figure.
fn figures(years: &[FiscalYear], act: Act) -> Vec<(&FiscalYear, Measured)> {
    let figure = |year| measure(year, act).map(|measured| (year, measured));
    years.iter().filter_map(figure).collect()
}

/// The years that had more than any before.
fn records<'a>(figures: &[(&'a FiscalYear, Measured)]) -> Vec<(&'a FiscalYear, Measured)> {
    let mut most = 0.0;
    let is_more = |own: &&(&FiscalYear, Measured)| {
        let value = own.1.value();
        let is_more = value > most;
        most = value.max(most);
        is_more
    };
    figures.iter().filter(is_more).copied().collect()
}

/// `in 2016`, `in 2025 under Biden`.
fn at(chart: &YearsChart<'_>, year: &FiscalYear) -> String {
    let under = president(chart, year).filter(|_| is_part(year));
    let under = under.map_or_else(String::new, |own| format!(" under {}", own.label));
    format!("{}{under}", year.year)
}

/// One year, and its rank.
fn one(chart: &YearsChart<'_>, year: &FiscalYear, figures: &[(&FiscalYear, Measured)]) -> String {
    let act = chart.century.act;
    let (at, noun) = (at(chart, year), words::noun(act));
    let Some(measured) = measure(year, act) else {
        return format!("Fiscal year {at}: {} on {noun}.", gap::WORDS);
    };
    let amount = words::amount(measured, act);
    let so_far = words::so_far(measured.basis);
    let value = measured.value();
    let more = figures.iter().filter(|(_, own)| own.value() > value);
    let more: Vec<_> = more.collect();
    let rank = match more.len() {
        _ if measured.count == 0 => {
            let none = figures.iter().filter(|(_, own)| own.count == 0).count();
            format!("as in {none} of the {} shown", figures.len())
        }
        0 => "more than in any other shown".to_owned(),
        1 => format!("fewer than in {} alone", self::at(chart, more[0].0)),
        many => format!("fewer than in {many} of the {} shown", figures.len()),
    };
    format!("Fiscal year {at}: {amount}{so_far}, {rank}.")
}

/// How the record rose, and since when it has stood.
fn risen(
    chart: &YearsChart<'_>,
    records: &[(&FiscalYear, Measured)],
    years: &[FiscalYear],
) -> String {
    let from = records.len().saturating_sub(RECORDS);
    let part = |(year, measured): &(&FiscalYear, Measured)| {
        format!("{} in {}", words::figure(*measured), at(chart, year))
    };
    let (first, later) = match &records[from..] {
        [] => return String::new(),
        [first, later @ ..] => (first, later),
    };
    let parts: Vec<String> = later.iter().map(part).collect();
    let act = chart.century.act;
    let head = format!(
        "In fiscal year {}, {}",
        at(chart, first.0),
        done(first.1, act)
    );
    let last = later.last().unwrap_or(first).0.year;
    let end = years.last().map_or(last, |year| year.year);
    let since = if end.saturating_sub(last) >= SINCE {
        format!(" No year since has had {}.", more(act))
    } else {
        String::new()
    };
    match parts.as_slice() {
        [] => format!("{head}, the most in any year shown.{since}"),
        parts => format!(
            "{head}, the most up to then; after that {}.{since}",
            and(parts)
        ),
    }
}

const fn more(act: Act) -> &'static str {
    match act {
        Act::Rate => "a greater share",
        _ => "more",
    }
}

/// `583 sentences were commuted`.
fn done(measured: Measured, act: Act) -> String {
    let (one, many) = match act {
        Act::Commutations => ("sentence was commuted", "sentences were commuted"),
        Act::Pardons => ("pardon was granted", "pardons were granted"),
        Act::All => ("grant of clemency was made", "grants of clemency were made"),
        Act::Received => ("petition was received", "petitions were received"),
        Act::Rate => {
            let share = words::figure(measured);
            return format!("{share} of petitions were granted");
        }
    };
    text::counted(measured.count, one, many)
}

/// `a`, `a and b`.
fn and(parts: &[String]) -> String {
    parts.join(" and ")
}

/// The rows of the chart in words.
#[must_use]
#[inline(never)]
pub fn years_table(chart: &YearsChart<'_>) -> Table {
    let act = chart.century.act;
    let row = |year: &FiscalYear| {
        let president = president(chart, year);
        let measured = measure(year, act);
        vec![
            year.year.to_string(),
            president.map_or_else(String::new, |own| own.name.clone()),
            president
                .map_or("", |own| words::party(own.party))
                .to_owned(),
            measured.map_or_else(|| gap::WORDS.to_owned(), words::in_full),
            measured
                .map_or("", |own| words::basis(own.basis))
                .to_owned(),
            year.note.clone(),
        ]
    };
    let years = shown(chart.history, chart.century.span);
    Table {
        headings: vec![
            "Fiscal year",
            "President",
            "Party",
            words::heading(act),
            "From",
            "Note",
        ],
        rows: years.iter().map(row).collect(),
    }
}
