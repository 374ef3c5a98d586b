//! The records, which never change and are shared by all components.

use super::Shared;
use super::story::CheckedStory;
use crate::charts::{Context, Facet, embed_parts};
use crate::data::{Dataset, History};
use crate::domain::Names;
use crate::query::story::Facts;
use crate::query::{Columns, Commuted, Filter, Outcome};
use crate::state::View;
use crate::state::embedding::EmbedPart;
use crate::text::load;
use std::rc::Rc;

/// The texts of the data files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    /// The records.
    pub records: String,
    /// Clemency since 1900, or a sentence that says why it could not be loaded.
    pub history: Result<String, String>,
    /// The report that is checked, or a sentence that says why it could not be loaded.
    pub story: Result<String, String>,
}

/// The records and what is computed from them once.
#[derive(Debug)]
pub struct Library {
    /// The grants.
    pub dataset: Shared<Dataset>,
    /// Whether the list has names.
    pub has_names: bool,
    /// The grants as columns, ready to be filtered.
    pub columns: Rc<Columns>,
    /// The counts of all grants, without a filter.
    pub all: Shared<Outcome>,
    /// The effect of each grant on its sentence, one entry per grant.
    pub changes: Vec<Commuted>,
    /// Clemency since 1900, or a sentence that says why it is not available.
    pub history: Result<History, String>,
    /// The report that is checked, or a sentence that says why it is not available.
    pub story: Result<CheckedStory, String>,
}

impl Library {
    /// Reads the data files. If the history or the report cannot be read, a sentence that says why takes its
    /// place.
    ///
    /// # Errors
    /// A sentence that says what is wrong in the records.
    pub fn read(texts: &Texts) -> Result<Self, String> {
        let dataset = Dataset::from_json(&texts.records).map_err(|error| error.to_string())?;
        Ok(Self::new(
            dataset,
            texts.history.clone(),
            texts.story.clone(),
        ))
    }

    /// The library of a list that stands alone, whatever it came with.
    #[must_use]
    pub fn alone(list: Dataset) -> Self {
        let none = || Err(load::NOT_THERE.to_owned());
        Self::new(list.alone(), none(), none())
    }

    /// The library of a list that has been read, and of the texts of the history and the report, or why there are none.
    #[must_use]
    pub fn new(
        dataset: Dataset,
        history: Result<String, String>,
        story: Result<String, String>,
    ) -> Self {
        let columns = Columns::new(&dataset);
        // What came with another list says nothing of this one.
        let about = &dataset.about;
        let is_with = |has_any: bool, text: Result<String, String>| match has_any {
            true => text,
            false => Err(load::NOT_THERE.to_owned()),
        };
        let history = is_with(about.history.is_some(), history).and_then(|text| {
            let subject = about.history.as_deref().unwrap_or_default();
            let history = History::from_json(&text).and_then(|own| own.with_subject(subject));
            history.map_err(|error| load::history_unread(&error.to_string()))
        });
        let story = is_with(about.has_report, story);
        let story = self::story(story, &dataset, &columns, history.as_ref().ok());
        let all = Outcome::new(&columns, &Filter::default(), Names::Show);
        let changes = (0_u32..).zip(&dataset.grants);
        Self {
            all: Shared::new(all),
            changes: changes
                .map(|(row, grant)| Commuted::new(row, grant))
                .collect(),
            has_names: dataset.grants.iter().any(|own| !own.name.is_empty()),
            dataset: Shared::new(dataset),
            columns: Rc::new(columns),
            history,
            story,
        }
    }

    /// The context of a figure in `view`, whose counts are `outcome`.
    #[must_use]
    pub fn context<'a>(
        &'a self,
        view: &'a View,
        outcome: &'a Outcome,
        facet: Facet,
    ) -> Context<'a> {
        Context {
            view,
            columns: &self.columns,
            outcome,
            all: &self.all,
            dataset: &self.dataset,
            changes: &self.changes,
            history: self.history.as_ref().ok(),
            story: self.story.as_ref().ok().map(|own| &own.story),
            facet,
            most_rows: None,
        }
    }

    /// Returns the parts of the page that can be embedded in an article.
    #[must_use]
    pub fn embed_parts(&self) -> Vec<EmbedPart> {
        embed_parts(&self.dataset.about, &self.all)
    }

    /// Whether the history and the report were read too, if the list comes with them.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let about = &self.dataset.about;
        let has_history = self.history.is_ok() || about.history.is_none();
        has_history && (self.story.is_ok() || !about.has_report)
    }

    /// All data that a story can refer to; `None` without the history.
    #[must_use]
    pub fn facts(&self) -> Option<Facts<'_>> {
        Some(Facts {
            dataset: &self.dataset,
            columns: &self.columns,
            history: self.history.as_ref().ok()?,
        })
    }
}

/// Reads and validates the report.
fn story(
    text: Result<String, String>,
    dataset: &Dataset,
    columns: &Columns,
    history: Option<&History>,
) -> Result<CheckedStory, String> {
    let text = text?;
    let history = history.ok_or(load::NO_HISTORY)?;
    let facts = Facts {
        dataset,
        columns,
        history,
    };
    CheckedStory::from_json(&text, facts)
}

/// The records, shared by all components.
pub type Records = Shared<Library>;
