//! The parts of the page that can stand alone.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// A part of the page that can stand alone in an article: the words of `embed=`, as
    /// `web/look.js` knows them.
    EmbedPart, EmbedPartSet, "part" {
        /// Grants by day.
        Time = "time",
        /// Grants by the length of the sentence.
        Sentence = "sentence",
        /// Grants by drug.
        Drugs = "drugs",
        /// Grants by state and district.
        Where = "where",
        /// What the grants made of the sentences.
        Change = "change",
        /// Acts of clemency by fiscal year.
        Years = "years",
        /// Acts of clemency by president.
        Presidents = "presidents",
        /// The report, checked.
        Story = "story",
    }
}

impl EmbedPart {
    /// Whether it is about the records, which filters select.
    #[must_use]
    pub const fn is_of_records(self) -> bool {
        !matches!(self, Self::Years | Self::Presidents | Self::Story)
    }
}
