//! Checks: computed figures and what they are compared with.

use super::fault::Fault;
use super::fields::Fields;
use super::measure::Named;
use super::{Kind, Reported, Template};
use crate::data::Cell;
use crate::domain::Operator;

/// What a computed figure is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A figure of the report.
    Reported(Reported),
    /// Another measure of the step, by its index.
    Measure(usize),
}

/// A comparison that holds or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Test {
    /// The measure that is compared, by its index in the step.
    pub computed: usize,
    /// The comparison.
    pub operator: Operator,
    /// What it is compared with.
    pub expected: Expected,
}

/// A figure that is shown and usually helps to decide the verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The label: what is counted.
    pub label: Template,
    /// The measure, by its index in the step.
    pub computed: usize,
    /// What it is compared with.
    pub expected: Option<Expected>,
    /// The comparison. Without one, the figures are only shown and decide nothing.
    pub operator: Option<Operator>,
    /// The words of the report if it gives no number: `some`.
    pub said: Option<String>,
    /// The source of the figure, if it is not the source of the step.
    pub source: Option<String>,
}

impl Check {
    /// Returns the comparison that decides, if there is one.
    #[must_use]
    pub fn test(&self) -> Option<Test> {
        Some(Test {
            computed: self.computed,
            operator: self.operator?,
            expected: self.expected?,
        })
    }

    /// Reads a check without its label, which is read later because it can refer to any check.
    pub(super) fn read(fields: &mut Fields, measures: &Named) -> Result<Self, Fault> {
        let sides = Sides::read(fields, measures)?;
        let said = fields.optional_text("said")?;
        if said.is_some() && !matches!(sides.expected, Some(Expected::Reported(_))) {
            return Err(fields.fault("said", "stands beside no “reported”"));
        }
        if said
            .as_ref()
            .is_some_and(|own| own.contains(|c: char| c.is_ascii_digit()))
        {
            return Err(fields.fault(
                "said",
                "has a digit in it; a number belongs into “reported”",
            ));
        }
        if sides.operator.is_some() && sides.expected.is_none() {
            return Err(fields.fault("comparison", "needs “reported” or “against”"));
        }
        Ok(Self {
            label: Template::default(),
            computed: sides.computed,
            expected: sides.expected,
            operator: sides.operator,
            said,
            source: fields.optional_text("source")?,
        })
    }
}

impl Test {
    pub(super) fn read(mut fields: Fields, measures: &Named) -> Result<Self, Fault> {
        let sides = Sides::read(&mut fields, measures)?;
        let Some(operator) = sides.operator else {
            return Err(fields.fault("comparison", "is missing, where a comparison has to be"));
        };
        let Some(expected) = sides.expected else {
            return Err(fields.fault("comparison", "needs “reported” or “against”"));
        };
        fields.end()?;
        Ok(Self {
            computed: sides.computed,
            operator,
            expected,
        })
    }
}

/// The two sides of a comparison.
struct Sides {
    computed: usize,
    operator: Option<Operator>,
    expected: Option<Expected>,
}

impl Sides {
    fn read(fields: &mut Fields, measures: &Named) -> Result<Self, Fault> {
        let name = fields.text("computed")?;
        let (computed, kind) = measure(fields, "computed", &name, measures)?;
        let operator = fields.optional_word("comparison")?;
        let against = fields.optional_text("against")?;
        let expected = match (fields.take("reported"), against) {
            (None, None) => None,
            (Some(_), Some(_)) => {
                return Err(
                    fields.fault("against", "stands beside “reported”: only one of them can")
                );
            }
            (Some(cell), None) => Some(reported(fields, &cell, kind)?),
            (None, Some(name)) => {
                let (other, other_kind) = measure(fields, "against", &name, measures)?;
                if kind != other_kind || kind == Kind::Words {
                    let why = format!("“{name}” cannot be compared with the computed figure");
                    return Err(fields.fault("against", why));
                }
                Some(Expected::Measure(other))
            }
        };
        if let Some(operator) = operator
            && !suits(operator, kind)
        {
            return Err(fields.fault("comparison", "is not one for figures of this kind"));
        }
        Ok(Self {
            computed,
            operator,
            expected,
        })
    }
}

fn reported(fields: &Fields, cell: &Cell, kind: Kind) -> Result<Expected, Fault> {
    Reported::read(&fields.name("reported"), cell, kind).map(Expected::Reported)
}

fn measure(
    fields: &Fields,
    field: &str,
    name: &str,
    measures: &Named,
) -> Result<(usize, Kind), Fault> {
    let place = measures.iter().position(|(own, _)| own == name);
    let found = place.and_then(|place| Some((place, measures.get(place)?.1.kind())));
    found.ok_or_else(|| fields.fault(field, format!("“{name}” is not a measure of this step")))
}

/// Whether figures of this kind can be compared with this operator.
fn suits(operator: Operator, kind: Kind) -> bool {
    match (operator, kind) {
        (_, Kind::Words) => false,
        (Operator::Includes, _) => kind == Kind::Drugs,
        (Operator::Equals, _) => true,
        (_, _) => kind != Kind::Drugs,
    }
}
