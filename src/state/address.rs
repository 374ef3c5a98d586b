//! The view as the query of an address, and back.
//!
//! Reading is total: it takes any text. What is nonsense is left out and named; what is not ours
//! is kept to the letter.

use super::{Names, Sort, View};
use crate::domain::{Day, District, Drug, GrantId, Tag, TagSet};
use crate::query::DateRange;
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
    let mut query = Query(view.foreign.clone());
    query.put("from", view.dates.from.map(|day| day.to_string()));
    query.put("to", view.dates.to.map(|day| day.to_string()));
    query.put_tags("sentence", view.sentences);
    query.put_tags("drug", view.drugs);
    query.put(
        "firearm",
        view.firearm.map(|is_there| yes_or_no(is_there).to_owned()),
    );
    query.put_tags("state", view.places.states);
    let districts = view.places.districts.iter();
    query.put_list(
        "district",
        &districts.map(|own| own.key()).collect::<Vec<_>>(),
    );
    query.put_tags("effect", view.effects);
    query.put_tags("served", view.served);
    query.put(
        "pair",
        view.pair.map(|(a, b)| format!("{},{}", a.key(), b.key())),
    );
    query.put("id", view.record.map(|id| id.to_string()));
    let measures = MEASURES.iter().filter(|(_, is_on, _)| is_on(view));
    query.put_list(
        "measure",
        &measures
            .map(|(key, _, _)| (*key).to_owned())
            .collect::<Vec<_>>(),
    );
    query.put("q", (!view.search.is_empty()).then(|| view.search.clone()));
    query.put("sort", (view.sort != default.sort).then(|| view.sort.key()));
    let page = view.page.saturating_add(1);
    query.put(
        "page",
        (view.page != default.page).then(|| page.to_string()),
    );
    query.put(
        "names",
        (view.names == Names::Hide).then(|| "hide".to_owned()),
    );
    century::write(&view.century, &mut query);
    query.put("story", view.story.clone());
    query.put("embedding", view.embedding.clone());
    query.0.join("&")
}

/// A query being written, piece by piece.
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

const fn yes_or_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
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
const KEYS: [&str; 25] = [
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
            // A space is what a plus sign becomes on its way through some programs.
            "sentence" => self.view.sentences = self.tags(key, &value.replace(' ', "+")),
            "drug" => self.view.drugs = self.tags(key, value),
            "firearm" => match value {
                "yes" => self.view.firearm = Some(true),
                "no" => self.view.firearm = Some(false),
                _ => self.ignore(key, value, "neither yes nor no"),
            },
            "state" => self.view.places.states = self.tags(key, &value.to_ascii_uppercase()),
            "district" => self.districts(value),
            "effect" => self.view.effects = self.tags(key, value),
            "served" => self.view.served = self.tags(key, &value.replace(' ', "+")),
            "pair" => self.pair(value),
            "id" => match GrantId::parse(value) {
                Some(id) => self.view.record = Some(id),
                None => self.ignore(key, value, "not the id of a record"),
            },
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
            "names" => match value {
                "hide" => self.view.names = Names::Hide,
                "show" => {}
                _ => self.ignore(key, value, "neither hide nor show"),
            },
            "story" => self.view.story = Some(value.to_owned()),
            "embedding" => self.view.embedding = Some(value.to_owned()),
            _ => {
                if let Err(why) = century::read(&mut self.view.century, key, value) {
                    self.ignore(key, value, why);
                }
            }
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

    /// The words of a vocabulary in a list; those that are none are named.
    fn tags<T: Tag>(&mut self, key: &str, value: &str) -> TagSet<T> {
        let mut tags = TagSet::default();
        for word in value.split(',') {
            match T::from_key(word) {
                Some(tag) => tags.insert(tag),
                None => self.ignore(key, word, &format!("not a {} of this page", T::KIND)),
            }
        }
        tags
    }

    fn districts(&mut self, value: &str) {
        for word in value.split(',') {
            match District::from_key(&word.to_ascii_lowercase()) {
                Some(district) => self.view.places.insert(district),
                None => self.ignore("district", word, "not the code of a federal court"),
            }
        }
    }

    fn pair(&mut self, value: &str) {
        let drugs = value
            .split_once(',')
            .map(|(a, b)| (Drug::from_key(a), Drug::from_key(b)));
        match drugs {
            Some((Some(a), Some(b))) if a != b => self.view.pair = Some((a, b)),
            _ => self.ignore("pair", value, "not two different drugs"),
        }
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

mod century;
#[cfg(test)]
mod tests;
