//! The history: clemency since 1900.

mod section;

pub(super) use section::{ARTICLE_TITLE_ID, HISTORY_TITLE_ID, history_section, to_know};
