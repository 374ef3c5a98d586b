//! Measures: figures computed from the data.

use super::fault::Fault;
use super::fields::{Fields, text};
use super::years::Years;
use super::{Bound, ContextFact, Group, Take};
use crate::data::Cell;
use crate::domain::{Act, ContextField, ContextKind, GrantId, RecordField, Tag};

/// A figure that can be computed from the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The number of people.
    People(Group),
    /// The share of one group that also belongs to another.
    Share {
        /// The group that is counted.
        of: Group,
        /// The group of which it is a share.
        within: Group,
    },
    /// The median sentence in force, with life longer than any term.
    MedianSentence(Group),
    /// The largest number of people granted on a single day.
    MostInADay(Group),
    /// The day with the most grants; the first such day if there are several.
    DayOfMost(Group),
    /// The day of the first grant.
    FirstDay(Group),
    /// The day of the last grant.
    LastDay(Group),
    /// A field of one record.
    Record {
        /// The id of the grant.
        id: GrantId,
        /// The field.
        field: RecordField,
    },
    /// Acts or petitions of several presidents, added up.
    Presidents {
        /// The act that is counted.
        act: Act,
        /// The keys of the presidents.
        keys: Vec<String>,
    },
    /// The last day in office of the president with this key.
    LastDayInOffice(String),
    /// A figure of fiscal years of the history.
    Years(Years),
    /// A field of a fact from elsewhere, which has that field.
    Context {
        /// The fact.
        fact: Box<ContextFact>,
        /// The field.
        field: ContextField,
    },
}

/// The kind of a figure. Only figures of the same kind can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number of people, grants, petitions or years.
    Count,
    /// A sentence.
    Sentence,
    /// A share.
    Share,
    /// A day.
    Day,
    /// A year.
    Year,
    /// Drugs.
    Drugs,
    /// Something that is shown but cannot be compared.
    Words,
}

/// The measures of a step, by name.
pub(super) type Named = [(String, Measure)];

impl Measure {
    /// Returns the kind of its figure.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::People(_) | Self::MostInADay(_) | Self::Presidents { .. } => Kind::Count,
            Self::Share { .. } => Kind::Share,
            Self::MedianSentence(_) => Kind::Sentence,
            Self::DayOfMost(_)
            | Self::FirstDay(_)
            | Self::LastDay(_)
            | Self::LastDayInOffice(_) => Kind::Day,
            Self::Record { field, .. } => match field {
                RecordField::Name | RecordField::Court => Kind::Words,
                RecordField::Granted | RecordField::Sentenced | RecordField::Ends => Kind::Day,
                RecordField::Sentence => Kind::Sentence,
                RecordField::Drugs => Kind::Drugs,
            },
            Self::Context { field, .. } => kind_in_context(*field),
            Self::Years(years) => match years.take {
                Take::Sum | Take::Most | Take::Count => Kind::Count,
                Take::YearOfMost => Kind::Year,
                Take::List => Kind::Words,
            },
        }
    }

    /// Returns the bound on its years, if it has one.
    #[must_use]
    pub const fn bound(&self) -> Option<&Bound> {
        match self {
            Self::Years(years) => years.bound.as_ref(),
            _ => None,
        }
    }

    /// Returns the kind of the fact from elsewhere that it refers to, if it does.
    #[must_use]
    pub const fn fact(&self) -> Option<ContextKind> {
        match self {
            Self::Context { fact, .. } => Some(fact.kind),
            _ => None,
        }
    }

    /// Reads the measure at `field`: an object with one key, the name of the measure.
    pub(super) fn read(field: &str, cell: Cell, context: &[ContextFact]) -> Result<Self, Fault> {
        let parts = Fields::of(field, cell)?.rest();
        let Ok([(name, cell)]) = <[(String, Cell); 1]>::try_from(parts) else {
            return Err(Fault::new(
                field,
                "has to have one key, the name of a measure",
            ));
        };
        let own = format!("{field}.{name}");
        let group = |cell| Group::read(&own, cell);
        Ok(match name.as_str() {
            "people" => Self::People(group(cell)?),
            "median_sentence" => Self::MedianSentence(group(cell)?),
            "most_in_a_day" => Self::MostInADay(group(cell)?),
            "day_of_most" => Self::DayOfMost(group(cell)?),
            "first_day" => Self::FirstDay(group(cell)?),
            "last_day" => Self::LastDay(group(cell)?),
            "share" => share(Fields::of(&own, cell)?)?,
            "record" => record(Fields::of(&own, cell)?)?,
            "presidents" => presidents(Fields::of(&own, cell)?)?,
            "last_day_in_office" => Self::LastDayInOffice(text(&own, cell)?),
            "years" => Self::Years(Years::read(Fields::of(&own, cell)?)?),
            "context" => of_context(Fields::of(&own, cell)?, context)?,
            _ => {
                let why = format!("“{name}” is not a known measure");
                return Err(Fault::new(field, why));
            }
        })
    }
}

fn share(mut fields: Fields) -> Result<Measure, Fault> {
    let mut group = |name: &str| match fields.take(name) {
        Some(cell) => Group::read(&fields.name(name), cell),
        None => Err(fields.fault(name, "is missing, where a group of people has to be")),
    };
    let measure = Measure::Share {
        of: group("of")?,
        within: group("in")?,
    };
    fields.end()?;
    Ok(measure)
}

fn record(mut fields: Fields) -> Result<Measure, Fault> {
    let id = fields.text("id")?;
    let id = GrantId::parse(&id)
        .ok_or_else(|| fields.fault("id", format!("“{id}” is not the id of a record")))?;
    let field = fields.word("field")?;
    fields.end()?;
    Ok(Measure::Record { id, field })
}

fn of_context(mut fields: Fields, context: &[ContextFact]) -> Result<Measure, Fault> {
    let id = fields.text("id")?;
    let fact = context.iter().find(|own| own.id == id);
    let fact = fact.ok_or_else(|| {
        fields.fault(
            "id",
            format!("“{id}” is not a fact of “context” in this story"),
        )
    })?;
    let field = fields.word("field")?;
    if !fact.has(field) {
        let why = format!("the fact “{id}” has no “{}”", field.key());
        return Err(fields.fault("field", why));
    }
    fields.end()?;
    Ok(Measure::Context {
        fact: Box::new(fact.clone()),
        field,
    })
}

fn presidents(mut fields: Fields) -> Result<Measure, Fault> {
    let act = fields.act()?;
    let mut keys: Vec<String> = Vec::new();
    for (field, key) in fields.texts("keys")? {
        if keys.contains(&key) {
            return Err(Fault::new(&field, format!("“{key}” stands twice")));
        }
        keys.push(key);
    }
    fields.end()?;
    Ok(Measure::Presidents { act, keys })
}

/// Returns the kind of what is in this field of a fact.
const fn kind_in_context(field: ContextField) -> Kind {
    match field {
        ContextField::Date => Kind::Day,
        ContextField::Figure => Kind::Count,
        ContextField::Label | ContextField::Said | ContextField::Source | ContextField::Note => {
            Kind::Words
        }
    }
}
