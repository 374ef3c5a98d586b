//! Steps: statements of a report.

use super::fault::Fault;
use super::fields::Fields;
use super::measure::Named;
use super::scope::Scope;
use super::{Check, ContextFact, Kind, Measure, Remark, Template};

/// A statement of a report, and what decides it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id in the address.
    pub id: String,
    /// Its title.
    pub title: Template,
    /// What the report said, in the words of the story.
    pub statement: Template,
    /// Explanatory paragraphs.
    pub text: Vec<Template>,
    /// The view that shows it, as the query of an address.
    pub view: String,
    /// The names of the charts that show it, the most important first.
    pub charts: Vec<String>,
    /// The measures, by the names that the step gives them.
    pub measures: Vec<(String, Measure)>,
    /// The checks, which are shown and decide the verdict.
    pub checks: Vec<Check>,
    /// A caveat, if the statement holds with one.
    pub caveat: Option<Remark>,
    /// The law that settles it.
    pub settled: Option<Remark>,
    /// What the data cannot decide, and why.
    pub undecided: Option<Remark>,
    /// What has since overtaken the statement.
    pub overtaken: Option<Remark>,
    /// The source of the reported figures, if it is not the report.
    pub source: Option<String>,
}

impl Step {
    /// Reads the fields of a step except its id.
    pub(super) fn read(
        id: String,
        mut fields: Fields,
        context: &[ContextFact],
    ) -> Result<Self, Fault> {
        let measures = measures(fields.object("measures")?, context)?;
        let (mut checks, labels) = checks(&mut fields, &measures)?;
        let names = Scope {
            measures: &measures,
            checks: &checks,
        };
        let labels = labels.iter().map(|(field, text)| names.parse(field, text));
        let labels: Vec<Template> = labels.collect::<Result<_, _>>()?;
        let text = fields.texts("text")?;
        let step = Self {
            title: names.template(&mut fields, "title")?,
            statement: names.template(&mut fields, "statement")?,
            text: text
                .iter()
                .map(|(field, text)| names.parse(field, text))
                .collect::<Result<_, _>>()?,
            view: fields.text("view")?,
            charts: charts(&mut fields)?,
            caveat: remark(&mut fields, "caveat", names)?,
            settled: remark(&mut fields, "settled", names)?,
            undecided: remark(&mut fields, "undecided", names)?,
            overtaken: remark(&mut fields, "overtaken", names)?,
            source: fields.optional_text("source")?,
            checks: Vec::new(),
            measures: Vec::new(),
            id,
        };
        fields.end()?;
        for (check, label) in checks.iter_mut().zip(labels) {
            check.label = label;
        }
        Ok(Self {
            checks,
            measures,
            ..step
        })
    }
}

/// Reads the measures, which may be in any order.
fn measures(fields: Fields, context: &[ContextFact]) -> Result<Vec<(String, Measure)>, Fault> {
    let mut measures: Vec<(String, Measure)> = Vec::new();
    let all_of_them = fields.name("");
    for (name, cell) in fields.rest() {
        let field = format!("{all_of_them}{name}");
        if !is_name(&name) {
            let why = "is not a name of small letters, figures and “_” that begins with a letter";
            return Err(Fault::new(&field, why));
        }
        if measures.iter().any(|(own, _)| *own == name) {
            return Err(Fault::new(&field, "stands twice"));
        }
        let measure = Measure::read(&field, cell, context)?;
        measures.push((name, measure));
    }
    bounds(&all_of_them, &measures)?;
    Ok(measures)
}

/// Checks that every bound is a count without a bound of its own, so that measures do not depend on each
/// other in a circle.
fn bounds(all_of_them: &str, measures: &Named) -> Result<(), Fault> {
    let can_be = |name: &str| {
        let found = measures.iter().find(|(own, _)| own == name);
        found.is_some_and(|(_, own)| own.kind() == Kind::Count && own.bound().is_none())
    };
    for (name, measure) in measures {
        if let Some(bound) = measure.bound()
            && !can_be(&bound.measure)
        {
            let key = if bound.is_under { "under" } else { "at_least" };
            let why = format!(
                "“{}” is not a measure of this step that is a count without such a bound",
                bound.measure
            );
            return Err(Fault::new(&format!("{all_of_them}{name}.years.{key}"), why));
        }
    }
    Ok(())
}

fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .chars()
            .all(|own| own.is_ascii_lowercase() || own.is_ascii_digit() || own == '_')
}

/// The labels of the checks, each with its path.
type Labels = Vec<(String, String)>;

/// Reads the checks, and returns their labels to parse later.
fn checks(fields: &mut Fields, measures: &Named) -> Result<(Vec<Check>, Labels), Fault> {
    let (mut checks, mut labels) = (Vec::new(), Vec::new());
    for (field, cell) in fields.list("checks")? {
        let mut fields = Fields::of(&field, cell)?;
        labels.push((fields.name("label"), fields.text("label")?));
        checks.push(Check::read(&mut fields, measures)?);
        fields.end()?;
    }
    Ok((checks, labels))
}

/// Reads the names of charts. Whether the page has them is checked later.
fn charts(fields: &mut Fields) -> Result<Vec<String>, Fault> {
    let texts = fields.texts("charts")?;
    Ok(texts.into_iter().map(|(_, text)| text).collect())
}

fn remark(fields: &mut Fields, name: &str, names: Scope<'_>) -> Result<Option<Remark>, Fault> {
    let own = fields.optional_object(name)?;
    own.map(|own| Remark::read(own, names)).transpose()
}

/// Reads the id of a step.
pub(super) fn id(fields: &mut Fields) -> Result<String, Fault> {
    let id = fields.text("id")?;
    let is_word = id.len() <= 40
        && id
            .chars()
            .all(|own| own.is_ascii_lowercase() || own.is_ascii_digit() || own == '-');
    if is_word {
        Ok(id)
    } else {
        let why = format!("“{id}” is not a word of small letters, figures and “-”");
        Err(fields.fault("id", why))
    }
}
