//! Groups of people in a story.

use super::fault::Fault;
use super::fields::Fields;
use crate::data::Cell;
use crate::domain::{DrugSet, Flag, Offense};

/// The people of a view, or some of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The view, as the query of an address.
    pub view: String,
    /// Limits the group to people with exactly these drugs.
    pub only: Option<DrugSet>,
    /// Limits the group to people with this offense in a case.
    pub offense: Option<Offense>,
    /// Limits the group to records with this flag.
    pub flag: Option<Flag>,
}

impl Group {
    /// Reads a group: `"from=2016-08-03"`, or `{"view": "…", "only": "crack"}`.
    pub(super) fn read(field: &str, cell: Cell) -> Result<Self, Fault> {
        if let Cell::Text(view) = cell {
            return Ok(Self {
                view,
                only: None,
                offense: None,
                flag: None,
            });
        }
        let mut fields = Fields::of(field, cell)?;
        let view = match fields.take("view") {
            Some(Cell::Text(view)) => view,
            None => String::new(),
            Some(other) => {
                return Err(super::fields::misfit(
                    &fields.name("view"),
                    &other,
                    "a text",
                ));
            }
        };
        let only = fields.optional_text("only")?;
        let only = only.map(|words| {
            DrugSet::parse(&words)
                .map_err(|word| fields.fault("only", format!("“{word}” is not a known drug")))
        });
        let group = Self {
            view,
            only: only.transpose()?,
            offense: fields.optional_word("offence")?,
            flag: fields.optional_word("flag")?,
        };
        fields.end()?;
        Ok(group)
    }
}
