//! One code a row.

/// A code as it is stored.
pub(super) trait Code: Copy {
    /// The code as a place in a table.
    fn place(self) -> usize;
}

impl Code for u8 {
    fn place(self) -> usize {
        usize::from(self)
    }
}

impl Code for u16 {
    fn place(self) -> usize {
        usize::from(self)
    }
}

/// The codes of a column, one a row, as narrow as their number allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Codes {
    /// Up to 256 different ones.
    Narrow(Box<[u8]>),
    /// Up to 65,536 different ones.
    Wide(Box<[u16]>),
}

/// Does the same with either width of codes: `each!(codes, |slice| …)`.
macro_rules! each {
    ($codes:expr, |$slice:ident| $body:expr) => {
        match $codes {
            $crate::query::engine::codes::Codes::Narrow($slice) => $body,
            $crate::query::engine::codes::Codes::Wide($slice) => $body,
        }
    };
}
pub(super) use each;

impl Codes {
    /// How many rows there are.
    pub(super) const fn len(&self) -> usize {
        each!(self, |codes| codes.len())
    }

    /// How many bytes they take.
    pub(super) const fn bytes(&self) -> usize {
        match self {
            Self::Narrow(codes) => codes.len(),
            Self::Wide(codes) => 2 * codes.len(),
        }
    }

    /// The code of `row`, where there is such a row.
    pub(super) fn get(&self, row: usize) -> Option<usize> {
        each!(self, |codes| codes.get(row).map(|code| code.place()))
    }
}
