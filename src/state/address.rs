//! Encodes a view as the query of an address, and decodes it.
//!
//! Decoding accepts any text. Invalid values are ignored with a notice; foreign keys are kept unchanged.

use super::embedding::Choices;
use super::{OpenStatement, Overlay, Sort, View};
use crate::domain::{Day, District, Drug, GrantId, Names, Tag, TagSet};
use crate::query::DateRange;
use crate::text::notice;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The characters that are escaped in a value. Commas separate words and stay readable.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b',');

/// Returns the query for `view`, without its `?`; empty for the default view.
#[must_use]
pub fn encode(view: &View) -> String {
    let View {
        filter,
        table,
        charts,
        history,
        overlay,
        names,
        foreign,
    } = view;
    let mut query = Query(foreign.clone());
    query.put("from", filter.dates.from.map(|day| day.to_string()));
    query.put("to", filter.dates.to.map(|day| day.to_string()));
    query.put_tags("sentence", filter.sentences);
    query.put_tags("drug", filter.drugs);
    let firearm = filter.firearm.map(|own| if own { "yes" } else { "no" });
    query.put("firearm", firearm.map(str::to_owned));
    query.put_tags("state", filter.places.states);
    let districts = filter.places.districts.iter();
    query.put_list(
        "district",
        &districts.map(District::key).collect::<Vec<_>>(),
    );
    query.put_tags("effect", filter.effects);
    query.put_tags("served", filter.served);
    let pair = charts.pair.map(|(a, b)| format!("{},{}", a.key(), b.key()));
    query.put("pair", pair);
    query.put("id", overlay.record().map(|id| id.to_string()));
    query.put("measure", charts.running.then(|| RUNNING.to_owned()));
    let search = &filter.search;
    query.put("q", (!search.is_empty()).then(|| search.clone()));
    let sort = table.sort;
    query.put("sort", (sort != Sort::default()).then(|| sort.key()));
    query.put("people", table.is_open.then(|| "all".to_owned()));
    let page = table.page.saturating_add(1);
    query.put("page", (page != 1).then(|| page.to_string()));
    let hides = *names == Names::Hide;
    query.put("names", hides.then(|| "hide".to_owned()));
    history::write(history, &mut query);
    query.put("story", overlay.statement().map(|own| own.id.clone()));
    let choices = overlay.choices().map(|own| own.words(*names));
    query.put("embedding", choices);
    // The decoder takes punctuation off the end of an address; it keeps what does not end it.
    let ends_like_a_sentence = |last: &String| end_of_address(last) != last;
    if query.0[foreign.len()..]
        .last()
        .is_some_and(ends_like_a_sentence)
    {
        query.0.push(String::new());
    }
    query.0.join("&")
}

/// A query under construction, as its pieces.
struct Query(Vec<String>);

impl Query {
    fn put(&mut self, key: &str, value: Option<String>) {
        if let Some(value) = value {
            let value = utf8_percent_encode(&value, ESCAPED);
            self.0.push(format!("{key}={value}"));
        }
    }

    fn put_list(&mut self, key: &str, words: &[String]) {
        self.put(key, (!words.is_empty()).then(|| words.join(",")));
    }

    fn put_tags<T: Tag>(&mut self, key: &str, tags: TagSet<T>) {
        let words: Vec<String> = tags.iter().map(|tag| tag.key().to_owned()).collect();
        self.put_list(key, &words);
    }
}

/// The value of `measure` for the running total.
const RUNNING: &str = "total";
/// An earlier value of `measure`, for what the chart of changes shows now.
const CHANGES: &str = "after";

/// Whether a query (without its `?`) asks for the chart of changes by the value that an earlier edition of the
/// page wrote.
#[must_use]
pub fn asks_for_changes(query: &str) -> bool {
    let pieces = query.split('&');
    let mut values = pieces.filter_map(|own| own.strip_prefix("measure="));
    values.any(|own| unescape(own).split(',').any(|word| word == CHANGES))
}

/// Returns the view of a query (without its `?`), and a notice for each part that is ignored.
#[must_use]
pub fn decode(query: &str) -> (View, Vec<String>) {
    let mut reader = Reader::default();
    let mut pieces = query.split('&').peekable();
    while let Some(piece) = pieces.next() {
        if piece.is_empty() {
            continue;
        }
        let own = without_separators(piece);
        let own = match pieces.peek() {
            Some(_) => own,
            None => end_of_address(own),
        };
        let (key, value) = own.split_once('=').unwrap_or((own, ""));
        if reader.read(key, value) {
            continue;
        }
        match resembling(own) {
            // Whoever writes it wants names to be hidden.
            Some("names") if reader.read("names", value) => {}
            Some(key) => {
                let notice = notice::misspelled(&shortened(own), key);
                reader.notices.push(notice);
            }
            None => reader.view.foreign.push(piece.to_owned()),
        }
    }
    reader.finish()
}

/// Returns a piece without what separates it from the one before: an address copied from HTML has `&amp;`, once or
/// twice escaped, and one put together by hand can have two `?`.
fn without_separators(mut piece: &str) -> &str {
    let starts = ["amp;", "amp%3B", "amp%3b", "?"];
    while let Some(rest) = starts.iter().find_map(|own| piece.strip_prefix(own)) {
        piece = rest;
    }
    piece
}

/// Returns the last piece of an address without the punctuation of the sentence that it stood in. In a search and in a
/// folder, every sign is the reader's; a piece without a value is no key of the page.
fn end_of_address(mut piece: &str) -> &str {
    if !piece.contains('=') || piece.starts_with("q=") || piece.starts_with("embedding=") {
        return piece;
    }
    let ends = [
        ")",
        "]",
        ">",
        ".",
        ",",
        ";",
        "!",
        "'",
        "\"",
        "%20",
        "%22",
        "%29",
        "%E2%80%8B",
    ];
    while let Some(rest) = ends.iter().find_map(|own| piece.strip_suffix(own)) {
        piece = rest;
    }
    piece
}

/// Returns the key of the page that `piece` has in another form: in capital letters, escaped, with an escaped `=`, with
/// brackets, or as one of many. Hosts have no reason to use such a key, so it is a mistake and not a foreign key.
fn resembling(piece: &str) -> Option<&'static str> {
    let unescaped = unescape(piece);
    let (key, _) = unescaped.split_once('=')?;
    let key = key.trim().trim_end_matches("[]").to_ascii_lowercase();
    let is_other_number = |own: &str| {
        key.len() > 3 && (own.strip_suffix('s') == Some(&key) || key.strip_suffix('s') == Some(own))
    };
    KEYS.into_iter()
        .find(|own| *own == key || is_other_number(own))
}

/// The beginning of a text from the address.
fn shortened(text: &str) -> String {
    let shown: String = text.chars().take(40).collect();
    let more = if shown.len() < text.len() { "…" } else { "" };
    shown + more
}

fn unescape(value: &str) -> String {
    percent_decode_str(value).decode_utf8_lossy().into_owned()
}

/// The state of decoding.
#[derive(Default)]
struct Reader {
    /// The view without its overlay.
    view: View,
    record: Option<GrantId>,
    statement: Option<String>,
    embedding: Option<String>,
    seen: Vec<&'static str>,
    notices: Vec<String>,
}

/// The keys that the page understands; all others are foreign.
const KEYS: [&str; 26] = [
    "from",
    "to",
    "sentence",
    "drug",
    "firearm",
    "state",
    "district",
    "effect",
    "served",
    "pair",
    "id",
    "measure",
    "q",
    "sort",
    "people",
    "page",
    "names",
    "act",
    "scale",
    "per",
    "order",
    "years",
    "year",
    "compare",
    "story",
    "embedding",
];

impl Reader {
    /// Reads one piece. Returns whether its key belongs to the page.
    fn read(&mut self, key: &str, raw: &str) -> bool {
        let Some(key) = KEYS.into_iter().find(|own| *own == key) else {
            return false;
        };
        let value = unescape(raw);
        let value = value.as_str();
        if self.seen.contains(&key) {
            self.ignore(key, value, notice::TWICE);
            return true;
        }
        self.seen.push(key);
        match key {
            "from" => self.view.filter.dates.from = self.day(key, value),
            "to" => self.view.filter.dates.to = self.day(key, value),
            // Some programs turn a plus sign into a space.
            "sentence" => self.view.filter.sentences = self.tags(key, &value.replace(' ', "+")),
            "drug" => self.view.filter.drugs = self.tags(key, value),
            "firearm" => match value {
                "yes" => self.view.filter.firearm = Some(true),
                "no" => self.view.filter.firearm = Some(false),
                _ => self.ignore(key, value, notice::NOT_YES_OR_NO),
            },
            "state" => self.view.filter.places.states = self.tags(key, &value.to_ascii_uppercase()),
            "district" => self.districts(value),
            "effect" => self.view.filter.effects = self.tags(key, value),
            "served" => self.view.filter.served = self.tags(key, &value.replace(' ', "+")),
            "pair" => self.pair(value),
            "id" => match GrantId::parse(value) {
                Some(id) => self.record = Some(id),
                None => self.ignore(key, value, notice::NOT_AN_ID),
            },
            "measure" => self.measures(value),
            // In a search, `+` means a space, as in a submitted form.
            "q" => self.view.filter.search = unescape(&raw.replace('+', " ")),
            "sort" => match Sort::from_key(value) {
                Some(sort) => self.view.table.sort = sort,
                None => self.ignore(key, value, notice::NOT_A_COLUMN),
            },
            "people" => match value {
                "all" => self.view.table.is_open = true,
                _ => self.ignore(key, value, notice::NOT_ALL),
            },
            "page" => match value
                .parse::<u32>()
                .ok()
                .and_then(|page| page.checked_sub(1))
            {
                Some(page) => self.view.table.page = page,
                None => self.ignore(key, value, notice::NOT_A_PAGE),
            },
            "names" => match value.to_ascii_lowercase().as_str() {
                "hide" => self.view.names = Names::Hide,
                "show" => {}
                _ => self.ignore(key, value, notice::NOT_HIDE_OR_SHOW),
            },
            "story" => self.statement = Some(value.to_owned()),
            "embedding" => self.embedding = Some(value.to_owned()),
            _ => {
                if let Err(why) = history::read(&mut self.view.history, key, value) {
                    self.ignore(key, value, why);
                }
            }
        }
        true
    }

    fn day(&mut self, key: &str, value: &str) -> Option<Day> {
        let day = Day::parse_iso(value);
        if day.is_none() {
            self.ignore(key, value, notice::NOT_A_DATE);
        }
        day
    }

    /// Reads a list of words of a vocabulary; each unknown word is ignored with a notice.
    fn tags<T: Tag>(&mut self, key: &str, value: &str) -> TagSet<T> {
        let mut tags = TagSet::default();
        for word in value.split(',') {
            let in_capitals = || T::from_key(&word.to_ascii_lowercase());
            match T::from_key(word).or_else(in_capitals) {
                Some(tag) => tags.insert(tag),
                None => self.ignore(key, word, &notice::not_of_kind(T::KIND)),
            }
        }
        tags
    }

    fn districts(&mut self, value: &str) {
        for word in value.split(',') {
            let in_capitals = || District::from_key(&word.to_ascii_lowercase());
            match District::from_key(word).or_else(in_capitals) {
                Some(district) => self.view.filter.places.insert(district),
                None => self.ignore("district", word, notice::NOT_A_COURT),
            }
        }
    }

    fn pair(&mut self, value: &str) {
        let drugs = value
            .split_once(',')
            .map(|(a, b)| (Drug::from_key(a), Drug::from_key(b)));
        match drugs {
            Some((Some(a), Some(b))) if a != b => self.view.charts.pair = Some((a, b)),
            _ => self.ignore("pair", value, notice::NOT_TWO_DRUGS),
        }
    }

    fn measures(&mut self, value: &str) {
        for word in value.split(',') {
            match word {
                RUNNING => self.view.charts.running = true,
                CHANGES => {}
                _ => self.ignore("measure", word, notice::NOT_A_MEASURE),
            }
        }
    }

    fn ignore(&mut self, key: &str, value: &str, why: &str) {
        let notice = notice::ignored(key, &shortened(value), why);
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Returns the overlay. Only one dialog can be open, and the embed dialog has priority; within the
    /// report, a record belongs to a statement.
    fn overlay(&mut self) -> Overlay {
        let record = self.record;
        let over = self.statement.take().map(|id| OpenStatement { id, record });
        let Some(words) = self.embedding.take() else {
            let alone = record.map_or(Overlay::None, Overlay::Record);
            return over.map_or(alone, Overlay::Report);
        };
        if let (None, Some(id)) = (&over, record) {
            let why = notice::ONE_DIALOG;
            self.ignore("id", &id.to_string(), why);
        }
        self.view.overlay = over.clone().map_or(Overlay::None, Overlay::Report);
        let (choices, faults) = Choices::read(&words, Choices::of(&self.view));
        for fault in faults {
            self.ignore("embedding", &fault, notice::NOT_A_CHOICE);
        }
        Overlay::Embed { choices, over }
    }

    fn finish(mut self) -> (View, Vec<String>) {
        if let DateRange {
            from: Some(from),
            to: Some(to),
        } = self.view.filter.dates
            && from > to
        {
            self.view.filter.dates = DateRange::default();
            self.notices.push(notice::dates_reversed(from, to));
        }
        self.view.overlay = self.overlay();
        (self.view, self.notices)
    }
}

mod history;
#[cfg(test)]
mod tests;
