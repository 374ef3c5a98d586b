//! The overlay of the page.

use super::embedding::Choices;
use crate::domain::GrantId;

/// A statement of the report that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenStatement {
    /// Its id.
    pub id: String,
    /// The record among its charts, which stays open when the reader leaves the report.
    pub record: Option<GrantId>,
}

/// What lies over the page; only one overlay is open at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Overlay {
    /// Nothing.
    #[default]
    None,
    /// The record of one person.
    Record(GrantId),
    /// The report, at one of its statements.
    Report(OpenStatement),
    /// The embed dialog with its choices, over the page or over a statement of the report.
    Embed {
        /// The choices in the dialog.
        choices: Choices,
        /// The statement under the dialog, which is shown again when the dialog closes.
        over: Option<OpenStatement>,
    },
}

impl Overlay {
    /// Returns the statement that is shown, if any; the embed dialog may be over it.
    #[must_use]
    pub const fn statement(&self) -> Option<&OpenStatement> {
        match self {
            Self::None | Self::Record(_) => None,
            Self::Report(statement) => Some(statement),
            Self::Embed { over, .. } => over.as_ref(),
        }
    }

    /// Returns the record that is shown, over the page or among the charts of a statement.
    #[must_use]
    pub fn record(&self) -> Option<GrantId> {
        match self {
            Self::Record(id) => Some(*id),
            _ => self.statement()?.record,
        }
    }

    /// Returns the choices of the embed dialog if it is open.
    #[must_use]
    pub const fn choices(&self) -> Option<&Choices> {
        match self {
            Self::Embed { choices, .. } => Some(choices),
            Self::None | Self::Record(_) | Self::Report(_) => None,
        }
    }

    /// Returns the overlay with `record` shown, or with no record. A statement shows the record among its
    /// charts; if the embed dialog is open over the page, nothing changes.
    #[must_use]
    pub fn with_record(&self, record: Option<GrantId>) -> Self {
        let mut next = self.clone();
        match &mut next {
            Self::None | Self::Record(_) => next = record.map_or(Self::None, Self::Record),
            Self::Report(statement)
            | Self::Embed {
                over: Some(statement),
                ..
            } => statement.record = record,
            Self::Embed { over: None, .. } => {}
        }
        next
    }

    /// Returns the overlay with `statement` shown. The embed dialog stays open if it is.
    #[must_use]
    pub fn with_statement(&self, statement: OpenStatement) -> Self {
        match self.choices() {
            Some(choices) => Self::Embed {
                choices: choices.clone(),
                over: Some(statement),
            },
            None => Self::Report(statement),
        }
    }

    /// Returns the overlay without the report. The record of its statement stays open.
    #[must_use]
    pub fn without_report(&self) -> Self {
        match self {
            Self::Report(statement) => statement.record.map_or(Self::None, Self::Record),
            Self::Embed { choices, .. } => Self::Embed {
                choices: choices.clone(),
                over: None,
            },
            Self::None | Self::Record(_) => self.clone(),
        }
    }

    /// Returns the overlay with the embed dialog opened with `choices`. It replaces an open record.
    #[must_use]
    pub fn with_embed(&self, choices: Choices) -> Self {
        Self::Embed {
            choices,
            over: self.statement().cloned(),
        }
    }

    /// Returns the overlay without the embed dialog.
    #[must_use]
    pub fn without_embed(&self) -> Self {
        match self {
            Self::Embed { over, .. } => over.clone().map_or(Self::None, Self::Report),
            _ => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement(record: Option<GrantId>) -> OpenStatement {
        OpenStatement {
            id: "one-man".to_owned(),
            record,
        }
    }

    #[test]
    fn the_embed_dialog_opens_over_a_statement_and_leaves_it_as_it_was() {
        let report = Overlay::Report(statement(GrantId::parse("2016-08-03-214")));
        let embed = report.with_embed(Choices::default());
        assert_eq!(embed.statement(), report.statement());
        assert_eq!(embed.record(), report.record());
        assert_eq!(embed.without_embed(), report);
    }

    #[test]
    fn the_record_of_a_statement_stays_open_when_the_report_is_left() {
        let id = GrantId::parse("2016-08-03-214");
        let report = Overlay::Report(statement(None)).with_record(id);
        assert_eq!(report.without_report(), Overlay::None.with_record(id));
        let left = report.with_record(None).without_report();
        assert_eq!(left, Overlay::None);
    }

    #[test]
    fn closing_an_overlay_that_is_not_open_changes_nothing() {
        let report = Overlay::Report(statement(None));
        assert_eq!(report.without_embed(), report);
        assert_eq!(Overlay::None.without_report(), Overlay::None);
        let embed = Overlay::None.with_embed(Choices::default());
        assert_eq!(embed.with_record(None), embed);
    }
}
