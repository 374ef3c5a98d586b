//! A page with slots: `<!--name-->`, without spaces. Comments with spaces are for its authors.

use std::collections::BTreeMap;

use super::PageError;
use crate::pattern::pattern;

/// The slots' names and what goes into them.
pub type Slots<'a> = BTreeMap<&'a str, String>;

/// The template with each slot filled and nothing left of what is only for authors and Trunk.
///
/// Filling is one pass, so that text put in is never taken for a slot.
///
/// # Errors
/// When the template does not have exactly the slots that are to be filled.
pub fn fill(template: &str, slots: &Slots<'_>) -> Result<String, PageError> {
    let bare = bare(template);
    let mut page = String::new();
    let mut left: Vec<&str> = slots.keys().copied().collect();
    let mut end = 0;
    for found in pattern("<!--([a-z]+)-->").captures_iter(&bare) {
        let Some(slot) = found.get(0) else { continue };
        let name = &found[1];
        let text = slots
            .get(name)
            .ok_or_else(|| PageError::UnknownSlot(name.to_owned()))?;
        let place = left.iter().position(|one| *one == name);
        left.remove(place.ok_or_else(|| PageError::RepeatedSlot(name.to_owned()))?);
        page.push_str(&bare[end..slot.start()]);
        page.push_str(text);
        end = slot.end();
    }
    if let Some(name) = left.first() {
        return Err(PageError::MissingSlot((*name).to_owned()));
    }
    page.push_str(&bare[end..]);
    Ok(page)
}

fn bare(template: &str) -> String {
    let for_authors = pattern(r"(?s)<!--\s.*?-->|<link data-trunk[^>]*>");
    let bare = for_authors.replace_all(template, "");
    bare.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .fold(String::new(), |all, line| all + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slots(pairs: &[(&'static str, &str)]) -> Slots<'static> {
        pairs
            .iter()
            .map(|(name, text)| (*name, (*text).to_owned()))
            .collect()
    }

    #[test]
    fn slots_are_filled_and_authors_words_go() {
        let template = "<!doctype html>\n<!-- why\n -->\n  <link data-trunk rel=\"rust\">\n<p id=a><!--app--></p>";
        let page = fill(template, &slots(&[("app", "x\n y")])).unwrap();
        assert_eq!(page, "<!doctype html>\n<p id=a>x\n y</p>\n");
    }

    #[test]
    fn text_put_in_is_not_a_slot() {
        let page = fill(
            "<!--a-->,<!--b-->",
            &slots(&[("a", "<!--b-->"), ("b", "2")]),
        )
        .unwrap();
        assert_eq!(page, "<!--b-->,2\n");
    }

    #[test]
    fn a_template_with_other_slots_is_refused() {
        let one = slots(&[("a", "1")]);
        assert!(matches!(fill("", &one), Err(PageError::MissingSlot(name)) if name == "a"));
        assert!(
            matches!(fill("<!--a--><!--b-->", &one), Err(PageError::UnknownSlot(name)) if name == "b")
        );
        assert!(
            matches!(fill("<!--a--><!--a-->", &one), Err(PageError::RepeatedSlot(name)) if name == "a")
        );
    }
}
