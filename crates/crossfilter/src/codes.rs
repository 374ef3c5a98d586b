//! Storage for one code per row.

/// The stored form of a code.
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

/// The codes of a column, one per row, in the narrowest type that holds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Codes {
    /// Up to 256 different codes.
    Narrow(Box<[u8]>),
    /// Up to 65,536 different codes.
    Wide(Box<[u16]>),
}

/// Runs the same code for either width: `each!(codes, |slice| …)`.
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
    /// The number of rows.
    pub(crate) const fn len(&self) -> usize {
        each!(self, |codes| codes.len())
    }

    /// The size in bytes.
    pub(crate) const fn bytes(&self) -> usize {
        match self {
            Self::Narrow(codes) => codes.len(),
            Self::Wide(codes) => 2 * codes.len(),
        }
    }
}
