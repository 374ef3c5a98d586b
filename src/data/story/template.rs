//! Templates: words with placeholders for figures.

/// Words with placeholders for figures. Figures are never typed in: a digit has to be computed, or marked as
/// not being a figure: `{=2014}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Literal words.
    Words(String),
    /// A measure of the step, by its index: `{that_day}`.
    Computed(usize),
    /// The figure of the report, by the index of the check: `{that_day.reported}`.
    Reported(usize),
}
