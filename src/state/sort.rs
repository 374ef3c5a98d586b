//! The order of the table.

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
    /// What the grant did.
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

    /// Its name in the address.
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

    /// Its heading.
    #[must_use]
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Name => "Name",
            Self::Date => "Granted",
            Self::District => "District",
            Self::Sentence => "Sentence",
            Self::Effect => "What the grant did",
        }
    }
}

/// A column and a direction. By default the latest grants come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// What to sort by.
    pub column: TableColumn,
    /// Whether the greatest comes first.
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
    /// The order after a press on the heading of `column`: it, or its reverse.
    #[must_use]
    pub fn pressed(self, column: TableColumn) -> Self {
        Self {
            column,
            descending: self.column == column && !self.descending,
        }
    }

    /// `date`, or `-date` from the greatest down.
    #[must_use]
    pub fn key(self) -> String {
        let sign = if self.descending { "-" } else { "" };
        format!("{sign}{}", self.column.key())
    }

    /// The order of that key.
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
