//! The report, checked: the list of its statements, the walk through them, and the article.

mod article;
mod checked_story;
mod follow;
mod lookup;
mod stage;
mod statement;
mod teaser;
mod walk;

use crate::data::story::Story;
use crate::domain::BasisSet;
use crate::state::story::{CheckedStep, byline, verdict_tally};
use crate::text::history::source;
use crate::text::story::credits as credits_of;
use yew::prelude::*;

pub use article::{Article, ArticleProps};
pub use checked_story::CheckedStory;
pub(super) use follow::use_walk;
pub use lookup::story_figures;
pub(super) use lookup::{facts_of, has_step, steps, title_of, view_of};
pub(super) use teaser::teaser;
pub(super) use walk::{Walk, told_by_walk};

/// The page of the report, in the same folder. The one file contains it.
const PAGE: &str = "report.html";

/// Returns a link to the element `id` in the page of the report.
pub(super) fn article_link(id: &str) -> String {
    format!("{PAGE}#{id}")
}

/// The prefix of the ids of statements.
const ID: &str = "story-";

/// Returns the id of the element of a statement.
pub(super) fn element_id(step: &str) -> String {
    format!("{ID}{step}")
}

/// Whose report is checked: its publisher, place and day.
fn credits(story: &Story) -> Html {
    html! { <p class="byline">{ credits_of(&byline(&story.source)) }</p> }
}

/// How many statements have which verdict, and what the verdicts rest on.
fn tally(steps: &[CheckedStep]) -> Html {
    let source = source(BasisSet::default(), facts_of(steps));
    html! {
        <>
            <p class="tally">{ verdict_tally(steps).join(" · ") }</p>
            <p class="source note">{ format!("{source}.") }</p>
        </>
    }
}
