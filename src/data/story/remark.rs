//! What has to be said with a verdict.

use super::fault::Fault;
use super::fields::Fields;
use super::scope::Scope;
use super::{Template, Test};

/// A caveat, why something cannot be decided, or what has gone beyond a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// It in a few words, which end the verdict.
    pub name: Template,
    /// It in a sentence or two.
    pub text: Template,
    /// What has to be true for it to be said; `None` where it is always said.
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
