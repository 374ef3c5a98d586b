//! The order of the table.

use crate::data::About;
use crate::text::table;

/// A column of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableColumn {
    /// The person's name.
    Name,
    /// The date of the grant.
    #[default]
    Date,
    /// The district of the first case.
    District,
    /// The sentence in force.
    Sentence,
    /// The effect of the grant.
    Effect,
}

impl TableColumn {
    /// Every column, from left to right.
    pub const ALL: [Self; 5] = [
        Self::Name,
        Self::Date,
        Self::District,
        Self::Sentence,
        Self::Effect,
    ];

    /// Returns its name in the address.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Date => "date",
            Self::District => "district",
            Self::Sentence => "sentence",
            Self::Effect => "effect",
        }
    }

    /// Returns its heading in a list.
    #[must_use]
    pub const fn heading(self, about: &About) -> &'static str {
        match self {
            Self::Name => table::NAME,
            Self::Date => table::GRANTED,
            Self::District if about.place.is_some() => table::PLACE,
            Self::District => table::DISTRICT,
            Self::Sentence => table::SENTENCE,
            Self::Effect => table::EFFECT,
        }
    }
}

/// A column and a direction. By default the latest grants come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column.
    pub column: TableColumn,
    /// Whether the order is descending.
    pub descending: bool,
}

impl Default for Sort {
    fn default() -> Self {
        Self {
            column: TableColumn::Date,
            descending: true,
        }
    }
}

impl Sort {
    /// Returns the order after a press on the heading of `column`: ascending, or reversed if the table was
    /// already sorted by it.
    #[must_use]
    pub fn pressed(self, column: TableColumn) -> Self {
        Self {
            column,
            descending: self.column == column && !self.descending,
        }
    }

    /// Returns the key: `date`, or `-date` for descending order.
    #[must_use]
    pub fn key(self) -> String {
        let sign = if self.descending { "-" } else { "" };
        format!("{sign}{}", self.column.key())
    }

    /// Returns the order with that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let (name, descending) = match key.strip_prefix('-') {
            Some(name) => (name, true),
            None => (key, false),
        };
        let column = TableColumn::ALL
            .into_iter()
            .find(|column| column.key() == name)?;
        Some(Self { column, descending })
    }
}
