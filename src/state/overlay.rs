//! What lies over the page.

use super::embedding::Choices;
use crate::domain::GrantId;

/// A statement of the report that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenStatement {
    /// Its id.
    pub id: String,
    /// The record among its charts; it stays open when the report is left.
    pub record: Option<GrantId>,
}

/// What lies over the page: one thing at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Overlay {
    /// Nothing.
    #[default]
    None,
    /// One person's record.
    Record(GrantId),
    /// The report, at one of its statements.
    Report(OpenStatement),
    /// The embed dialog with its choices, over the page or over a statement of the report.
    Embed {
        /// What is chosen in it.
        choices: Choices,
        /// The statement that it embeds, and that is shown again when it closes.
        over: Option<OpenStatement>,
    },
}

impl Overlay {
    /// The statement that is shown, if any; the embed dialog may be over it.
    #[must_use]
    pub const fn statement(&self) -> Option<&OpenStatement> {
        match self {
            Self::None | Self::Record(_) => None,
            Self::Report(statement) => Some(statement),
            Self::Embed { over, .. } => over.as_ref(),
        }
    }

    /// The record that is shown, over the page or among the charts of a statement.
    #[must_use]
    pub fn record(&self) -> Option<GrantId> {
        match self {
            Self::Record(id) => Some(*id),
            _ => self.statement()?.record,
        }
    }

    /// What is chosen in the embed dialog, while it is open.
    #[must_use]
    pub const fn choices(&self) -> Option<&Choices> {
        match self {
            Self::Embed { choices, .. } => Some(choices),
            Self::None | Self::Record(_) | Self::Report(_) => None,
        }
    }

    /// The overlay with `record` shown, or no record. A statement shows it among its charts; over the
    /// page alone, the embed dialog leaves no room for one.
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

    /// The overlay with `statement` shown, the embed dialog left open where it is.
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

    /// The overlay without the report: the record of its statement is shown by itself.
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

    /// The overlay with the embed dialog and `choices` over it. It takes the place of a record.
    #[must_use]
    pub fn with_embed(&self, choices: Choices) -> Self {
        Self::Embed {
            choices,
            over: self.statement().cloned(),
        }
    }

    /// The overlay without the embed dialog.
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
    fn closing_what_is_not_open_changes_nothing() {
        let report = Overlay::Report(statement(None));
        assert_eq!(report.without_embed(), report);
        assert_eq!(Overlay::None.without_report(), Overlay::None);
        let embed = Overlay::None.with_embed(Choices::default());
        assert_eq!(embed.with_record(None), embed);
    }
}
