//! The view that an address asks for.

use super::{View, decode};
use crate::domain::GrantId;
use crate::text::notice;

/// Returns the view for the `query` of an address, and a notice for each part that is ignored. `is_listed`
/// returns whether there is a grant with an id; `pages` returns how many pages the table of a view has.
#[must_use]
pub fn arrival(
    query: &str,
    is_listed: impl FnOnce(GrantId) -> bool,
    pages: impl FnOnce(&View) -> u32,
) -> (View, Vec<String>) {
    let (mut view, mut notices) = decode(query);
    if let Some(id) = view.overlay.record()
        && !is_listed(id)
    {
        notices.push(notice::no_grant(id));
        view.overlay = view.overlay.with_record(None);
    }
    // Counting the pages filters the whole list, so this is skipped for the first page.
    let asked = view.table.page;
    let last = if asked == 0 {
        0
    } else {
        pages(&view).saturating_sub(1)
    };
    if asked > last {
        notices.push(notice::no_page(asked, last));
        view.table.page = last;
    }
    (view, notices)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_past_the_end_becomes_the_last_with_a_notice() {
        let (view, notices) = arrival("page=999", |_| true, |_| 69);
        assert_eq!(view.table.page, 68);
        assert!(notices[0].contains("page=999"), "{notices:?}");
        assert!(arrival("page=69", |_| true, |_| 69).1.is_empty());
    }

    #[test]
    fn an_unknown_id_is_ignored_with_a_notice() {
        for rest in ["", "&story=one-man"] {
            let query = format!("id=2016-08-03-999{rest}");
            let arrived = |listed| arrival(&query, |_| listed, |_| 1);
            assert!(arrived(true).0.overlay.record().is_some() && arrived(true).1.is_empty());
            assert_eq!(arrived(false).0.overlay.record(), None);
            assert!(arrived(false).1[0].contains("id=2016-08-03-999"));
        }
    }
}
