//! The view as the query of an address, and back.
//!
//! Reading is total: it takes any text. What is nonsense is left out and named; what is not ours
//! is kept to the letter.

use super::{Names, Sort, View};
use crate::domain::Day;
use crate::query::{DateRange, SentenceBin};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What a value may hold unescaped: `+` and `,` are part of our words, and read as they stand.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b',');

/// The query for `view`, without its `?`; empty for the default view.
#[must_use]
pub fn encode(view: &View) -> String {
    let default = View::default();
    let mut pieces = view.foreign.clone();
    let mut put = |key: &str, value: &str| {
        pieces.push(format!("{key}={}", utf8_percent_encode(value, ESCAPED)));
    };
    if let Some(from) = view.dates.from {
        put("from", &from.to_string());
    }
    if let Some(to) = view.dates.to {
        put("to", &to.to_string());
    }
    if !view.sentences.is_empty() {
        let keys: Vec<String> = view.sentences.iter().map(SentenceBin::key).collect();
        put("sentence", &keys.join(","));
    }
    let measures: Vec<&str> = MEASURES
        .iter()
        .filter(|(_, is_on, _)| is_on(view))
        .map(|(key, _, _)| *key)
        .collect();
    if !measures.is_empty() {
        put("measure", &measures.join(","));
    }
    if !view.search.is_empty() {
        put("q", &view.search);
    }
    if view.sort != default.sort {
        put("sort", &view.sort.key());
    }
    if view.page != default.page {
        put("page", &view.page.saturating_add(1).to_string());
    }
    if view.names == Names::Hide {
        put("names", "hide");
    }
    pieces.join("&")
}

type Measure = (&'static str, fn(&View) -> bool, fn(&mut View));

/// The words of `measure`: their key, whether a view has them, and how it gets them.
const MEASURES: [Measure; 2] = [
    ("total", |view| view.running, |view| view.running = true),
    ("after", |view| view.compare, |view| view.compare = true),
];

/// The view of a query (without its `?`), and a sentence for each thing it said that is
/// no view.
#[must_use]
pub fn decode(query: &str) -> (View, Vec<String>) {
    let mut reader = Reader::default();
    for piece in query.split('&').filter(|piece| !piece.is_empty()) {
        let (key, value) = piece.split_once('=').unwrap_or((piece, ""));
        if !reader.read(key, value) {
            reader.view.foreign.push(piece.to_owned());
        }
    }
    reader.finish()
}

fn unescape(value: &str) -> String {
    percent_decode_str(value).decode_utf8_lossy().into_owned()
}

/// A view being read.
#[derive(Default)]
struct Reader {
    view: View,
    seen: Vec<&'static str>,
    notices: Vec<String>,
}

/// The keys that are ours.
const KEYS: [&str; 8] = [
    "from", "to", "sentence", "measure", "q", "sort", "page", "names",
];

impl Reader {
    /// Takes one piece, where its key is ours.
    fn read(&mut self, key: &str, raw: &str) -> bool {
        let Some(key) = KEYS.into_iter().find(|own| *own == key) else {
            return false;
        };
        let value = unescape(raw);
        let value = value.as_str();
        if self.seen.contains(&key) {
            self.ignore(key, value, "given more than once; the first is used");
            return true;
        }
        self.seen.push(key);
        match key {
            "from" => self.view.dates.from = self.day(key, value),
            "to" => self.view.dates.to = self.day(key, value),
            "sentence" => self.sentences(value),
            "measure" => self.measures(value),
            // In a search, as a form would send it, `+` is a space.
            "q" => self.view.search = unescape(&raw.replace('+', " ")),
            "sort" => match Sort::from_key(value) {
                Some(sort) => self.view.sort = sort,
                None => self.ignore(key, value, "not a column of the table"),
            },
            "page" => match value
                .parse::<u32>()
                .ok()
                .and_then(|page| page.checked_sub(1))
            {
                Some(page) => self.view.page = page,
                None => self.ignore(key, value, "not a page number"),
            },
            _ => match value {
                "hide" => self.view.names = Names::Hide,
                "show" => {}
                _ => self.ignore(key, value, "neither hide nor show"),
            },
        }
        true
    }

    fn day(&mut self, key: &str, value: &str) -> Option<Day> {
        let day = Day::parse_iso(value);
        if day.is_none() {
            self.ignore(key, value, "not a date written YYYY-MM-DD");
        }
        day
    }

    fn sentences(&mut self, value: &str) {
        let mut bins = Vec::new();
        for word in value.split(',') {
            // A space is what a plus sign becomes on its way through some programs.
            match SentenceBin::from_key(&word.replace(' ', "+")) {
                Some(bin) => bins.push(bin),
                None => self.ignore("sentence", word, "not a length of sentence"),
            }
        }
        self.view.sentences = bins.into_iter().collect();
    }

    fn measures(&mut self, value: &str) {
        for word in value.split(',') {
            match MEASURES.iter().find(|(key, _, _)| *key == word) {
                Some((_, _, set)) => set(&mut self.view),
                None => self.ignore("measure", word, "not a measure"),
            }
        }
    }

    fn ignore(&mut self, key: &str, value: &str, why: &str) {
        let shown: String = value.chars().take(40).collect();
        let more = if shown.len() < value.len() { "…" } else { "" };
        self.notices.push(format!(
            "“{key}={shown}{more}” in the address is ignored: {why}."
        ));
    }

    fn finish(mut self) -> (View, Vec<String>) {
        if let DateRange {
            from: Some(from),
            to: Some(to),
        } = self.view.dates
            && from > to
        {
            self.view.dates = DateRange::default();
            self.notices.push(format!(
                "“from={from}&to={to}” in the address is ignored: the first day comes after the last."
            ));
        }
        (self.view, self.notices)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::BinSet;
    use crate::view::Column;
    use proptest::prelude::*;

    #[test]
    fn the_default_view_has_no_query() {
        assert_eq!(encode(&View::default()), "");
        assert_eq!(decode(""), (View::default(), vec![]));
        // A question mark of its own is somebody else’s.
        assert_eq!(encode(&decode("?").0), "?");
    }

    #[test]
    fn a_full_query_is_read_and_written_alike() {
        let query = "from=2016-08-03&to=2016-08-30&sentence=20-25,40%2B,life&measure=total,after&q=de%20la%20cruz&sort=-name&page=2&names=hide";
        let (view, notices) = decode(query);
        assert_eq!(notices, Vec::<String>::new());
        assert_eq!(encode(&view), query);
        assert_eq!(view.page, 1);
        assert!(view.running && view.compare);
    }

    #[test]
    fn a_plus_sign_reads_as_itself_in_a_length_and_as_a_space_in_a_search() {
        let (view, notices) = decode("sentence=40+,35-40&q=de+la");
        assert!(notices.is_empty());
        assert!(view.sentences.contains(SentenceBin::OPEN));
        assert_eq!(view.search, "de la");
    }

    #[test]
    fn keys_of_others_are_kept_to_the_letter() {
        let (view, notices) = decode("childId=a%20b&from=2016-08-03&initialWidth&x=%FF");
        assert!(notices.is_empty());
        assert_eq!(
            encode(&view),
            "childId=a%20b&initialWidth&x=%FF&from=2016-08-03"
        );
    }

    #[test]
    fn nonsense_is_left_out_and_named() {
        for (query, named) in [
            ("from=yesterday", "from=yesterday"),
            ("to=2016-13-01", "to=2016-13-01"),
            ("sentence=life,21-26", "sentence=21-26"),
            ("measure=people", "measure=people"),
            ("sort=height", "sort=height"),
            ("page=0", "page=0"),
            ("page=-3", "page=-3"),
            ("names=maybe", "names=maybe"),
            (
                "from=2017-01-01&to=2016-01-01",
                "from=2017-01-01&to=2016-01-01",
            ),
            ("q=a&q=b", "q=b"),
        ] {
            let (_, notices) = decode(query);
            assert_eq!(notices.len(), 1, "{query}");
            assert!(notices[0].contains(named), "{query}: {}", notices[0]);
        }
        assert_eq!(decode("sentence=life,21-26").0.sentences.iter().count(), 1);
    }

    fn any_day() -> impl Strategy<Value = Option<Day>> {
        proptest::option::of((10_000i32..20_000).prop_map(Day::from_epoch_days))
    }

    prop_compose! {
        fn any_view()(
            from in any_day(), to in any_day(),
            bins in prop::collection::vec(0usize..12, 0..12),
            running: bool, compare: bool,
            search in "\\PC{0,12}",
            column in 0usize..5, descending: bool,
            page in 0u32..u32::MAX, hide: bool,
            foreign in prop::collection::vec("[A-Zx]{1,6}(=[a-z%0-9]{0,5})?", 0..3),
        ) -> View {
            let dates = match (from, to) {
                (Some(from), Some(to)) => DateRange::between(from, to),
                (from, to) => DateRange { from, to },
            };
            View {
                dates,
                sentences: bins.into_iter().filter_map(SentenceBin::from_index).collect::<BinSet>(),
                running, compare,
                search,
                sort: Sort { column: Column::ALL[column], descending },
                page,
                names: if hide { Names::Hide } else { Names::Show },
                foreign,
            }
        }
    }

    proptest! {
        #[test]
        fn a_view_survives_its_address(view in any_view()) {
            prop_assert_eq!(decode(&encode(&view)), (view, vec![]));
        }

        #[test]
        fn any_text_is_a_view_that_survives(query in "\\PC{0,60}|([a-z]{1,8}=[^&]{0,12}&){0,5}") {
            let (view, _) = decode(&query);
            let (again, notices) = decode(&encode(&view));
            prop_assert_eq!(again, view);
            prop_assert!(notices.is_empty());
        }
    }
}
