//! The report, checked: a list of its statements, a walk through them, and an article of them all.

mod article;
mod checked_story;
mod follow;
mod lookup;
mod stage;
mod statement;
mod teaser;
mod walk;

pub use article::{Article, ArticleProps};
pub use checked_story::CheckedStory;
pub(super) use follow::use_walk;
pub use lookup::story_figures;
pub(super) use lookup::{has_step, steps, title_of, view_of};
pub(super) use teaser::Teaser;
pub(super) use walk::Walk;

/// The page of the report, beside this one. A page in one file holds it.
const PAGE: &str = "report.html";

/// A link to the element with this id in the page of the report.
pub(super) fn article_link(id: &str) -> String {
    format!("{PAGE}#{id}")
}

/// The beginning of the ids of statements.
const ID: &str = "story-";

/// The id of the element of a statement.
pub(super) fn element_id(step: &str) -> String {
    format!("{ID}{step}")
}
