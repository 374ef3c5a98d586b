//! The name of an exported file.

use super::Export;
use crate::domain::{District, Tag, TagSet};
use crate::query::DateRange;
use crate::state::View;

/// The longest name, in characters.
const MAX_CHARS: usize = 80;
/// Replaces the filters that do not fit.
const MORE: &str = "-and-more";

/// Returns the name of the file of `export`, which ends in `.` and `ending`:
/// `commutations-2016-08-03-drug-crack.csv`. It names the filters as the address does, in at most 80
/// characters, all of them lowercase English letters, digits, hyphens and the period, which every system
/// accepts.
#[must_use]
pub fn file_name(export: &Export<'_>, ending: &str) -> String {
    let mut name = String::from("commutations");
    if !export.shows_names() {
        name.push_str("-without-names");
    }
    let words = words(&export.shown_view());
    if words.is_empty() {
        name.push_str("-all");
    }
    let room = MAX_CHARS.saturating_sub(ending.len() + 1 + MORE.len());
    for word in words.iter().map(|word| safe(word)) {
        if name.len() + 1 + word.len() > room {
            name.push_str(MORE);
            break;
        }
        name.push('-');
        name.push_str(&word);
    }
    format!("{name}.{ending}")
}

/// Returns a few words for each filter of `view`.
fn words(view: &View) -> Vec<String> {
    let mut words = dates(view.filter.dates);
    words.extend(group("sentence", tags(view.filter.sentences)));
    words.extend(group("drug", tags(view.filter.drugs)));
    words.extend(view.filter.firearm.map(|is_there| {
        let word = if is_there { "firearm" } else { "no-firearm" };
        word.to_owned()
    }));
    words.extend(group("state", tags(view.filter.places.states)));
    let districts = view.filter.places.districts.iter();
    words.extend(group("district", districts.map(District::key).collect()));
    words.extend(group("effect", tags(view.filter.effects)));
    words.extend(group("served", tags(view.filter.served)));
    let search = view.filter.needle(view.names).words();
    let search = (!search.is_empty()).then_some(search);
    words.extend(group("search", search.into_iter().collect()));
    words
}

fn dates(dates: DateRange) -> Vec<String> {
    match (dates.single(), dates.from, dates.to) {
        (Some(day), _, _) => vec![day.to_string()],
        (None, Some(from), Some(to)) => vec![format!("{from}-to-{to}")],
        (None, Some(from), None) => vec![format!("from-{from}")],
        (None, None, Some(to)) => vec![format!("to-{to}")],
        (None, None, None) => Vec::new(),
    }
}

fn tags<T: Tag>(tags: TagSet<T>) -> Vec<String> {
    tags.iter().map(|tag| tag.key().to_owned()).collect()
}

/// Returns the words of one filter, prefixed with its name.
fn group(name: &str, mut words: Vec<String>) -> Vec<String> {
    if let Some(first) = words.first_mut() {
        first.insert_str(0, &format!("{name}-"));
    }
    words
}

/// Returns `word` in lowercase English letters, digits and hyphens.
fn safe(word: &str) -> String {
    let word = word.replace('+', "-plus").to_ascii_lowercase();
    let parts = word.split(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::decode;

    fn words_of(query: &str) -> String {
        let words: Vec<String> = words(&decode(query).0)
            .iter()
            .map(|own| safe(own))
            .collect();
        words.join(" ")
    }

    #[test]
    fn each_filter_is_named_in_safe_characters() {
        assert_eq!(
            words_of(
                "from=2016-08-03&to=2016-08-03&sentence=40%2B,life&drug=none&firearm=no&state=MD\
                 &district=flsd&effect=at-once&served=30%2B&q=../N%C3%BA%C3%B1ez%20%22x"
            ),
            "2016-08-03 sentence-40-plus life drug-none no-firearm state-md district-flsd \
             effect-at-once served-30-plus search-nunez-x"
        );
        assert_eq!(
            words_of("from=2016-08-03&to=2017-01-19"),
            "2016-08-03-to-2017-01-19"
        );
        assert_eq!(words_of("q=%E4%B8%AD"), "search");
    }
}
