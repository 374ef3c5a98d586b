//! One code a row.

/// A code as it is stored.
pub(crate) trait Code: Copy {
    /// The code as an index into a table.
    fn index(self) -> usize;
}

impl Code for u8 {
    fn index(self) -> usize {
        usize::from(self)
    }
}

impl Code for u16 {
    fn index(self) -> usize {
        usize::from(self)
    }
}

/// The codes of a column, one a row, as narrow as their number allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Codes {
    /// Up to 256 different codes.
    Narrow(Box<[u8]>),
    /// Up to 65,536 different codes.
    Wide(Box<[u16]>),
}

/// Does the same with either width of codes: `each!(codes, |slice| …)`.
macro_rules! each {
    ($codes:expr, |$slice:ident| $body:expr) => {
        match $codes {
            $crate::codes::Codes::Narrow($slice) => $body,
            $crate::codes::Codes::Wide($slice) => $body,
        }
    };
}
pub(crate) use each;

impl Codes {
    /// How many rows there are.
    pub(crate) const fn len(&self) -> usize {
        each!(self, |codes| codes.len())
    }

    /// How many bytes they take.
    pub(crate) const fn bytes(&self) -> usize {
        match self {
            Self::Narrow(codes) => codes.len(),
            Self::Wide(codes) => 2 * codes.len(),
        }
    }
}
