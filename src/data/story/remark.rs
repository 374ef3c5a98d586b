//! Remarks that accompany a verdict.

use super::fault::Fault;
use super::fields::Fields;
use super::scope::Scope;
use super::{Template, Test};

/// A caveat, a reason why something cannot be decided, or something that has overtaken a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The remark in a few words, which follow the verdict.
    pub name: Template,
    /// The remark in one or two sentences.
    pub text: Template,
    /// The condition for the remark; `None` if it always applies.
    pub when: Option<Test>,
}

impl Remark {
    pub(super) fn read(mut fields: Fields, names: Scope<'_>) -> Result<Self, Fault> {
        let when = fields.optional_object("if")?;
        let remark = Self {
            name: names.template(&mut fields, "name")?,
            text: names.template(&mut fields, "text")?,
            when: when
                .map(|own| Test::read(own, names.measures))
                .transpose()?,
        };
        fields.end()?;
        Ok(remark)
    }
}
