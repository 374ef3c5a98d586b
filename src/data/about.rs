//! What a list is about: who granted, and what else is particular to it.

use super::parts::{misfit, stray, unknown};
use super::{Cell, LoadError};
use crate::domain::Day;

/// What is particular to a list. Nothing else on the page knows who granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The full name of the person who granted: `Barack Obama`; empty if the list does not say.
    pub granter: String,
    /// The name in running text: `Obama`; empty if the list does not say.
    pub granter_in_short: String,
    /// The office as a title before the name: `President`; may be empty.
    pub office: String,
    /// The first day in office, if it is known.
    pub from: Option<Day>,
    /// The last day in office, if there is one.
    pub to: Option<Day>,
    /// The pronoun before what belongs to the granter: `his`; `None` if the list does not say.
    pub possessive: Option<String>,
    /// What the acts are called, in the plural: `commutations`.
    pub acts: String,
    /// What the places are called, in the singular: `county`; `None` if they are federal courts.
    pub place: Option<String>,
    /// The key of the granter in the history that comes with the list, if one does.
    pub history: Option<String>,
    /// Whether a report about the list comes with it.
    pub has_report: bool,
    /// The publisher of the list where there is little room; `None` if that is the publisher’s whole name.
    pub source_in_short: Option<String>,
    /// The number of life sentences that the granter’s office announced, if it did.
    pub life_announced: Option<u16>,
    /// Days to mark on the axis of time.
    pub annotations: Vec<Annotation>,
}

/// A list of commutations that says nothing more of itself.
impl Default for About {
    fn default() -> Self {
        Self {
            granter: String::new(),
            granter_in_short: String::new(),
            office: String::new(),
            from: None,
            to: None,
            possessive: None,
            acts: "commutations".to_owned(),
            place: None,
            history: None,
            has_report: false,
            source_in_short: None,
            life_announced: None,
            annotations: Vec::new(),
        }
    }
}

/// A day to mark on the axis of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The day.
    pub day: Day,
    /// What happened, in a few words.
    pub words: String,
}

/// The parts of `about`, in the order in which they are written.
const PARTS: [&str; 13] = [
    "granter",
    "granter_in_short",
    "office",
    "from",
    "to",
    "possessive",
    "acts",
    "place",
    "history",
    "report",
    "source_in_short",
    "life_announced",
    "annotations",
];

impl About {
    /// Reads `about` of a file.
    pub(super) fn read(parts: &[(String, Cell)]) -> Result<Self, LoadError> {
        if let Some(name) = stray(parts, &PARTS) {
            return Err(unknown(&format!("about.{name}")));
        }
        let part = Reader(parts);
        let about = Self {
            granter: part.text_or_empty("granter")?,
            granter_in_short: part.text_or_empty("granter_in_short")?,
            office: part.text_or_empty("office")?,
            from: part.day("from")?,
            to: part.day("to")?,
            possessive: part.optional("possessive")?,
            acts: part.text("acts")?,
            place: part.optional("place")?,
            history: part.optional("history")?,
            has_report: part.get("report") == &Cell::Bool(true),
            source_in_short: part.optional("source_in_short")?,
            life_announced: part.count("life_announced")?,
            annotations: annotations(part.get("annotations"))?,
        };
        match (about.from, about.to) {
            (Some(from), Some(to)) if from > to => {
                let expected = "a day no earlier than “about.from”";
                Err(misfit("about.to", part.get("to"), expected))
            }
            _ => Ok(about),
        }
    }

    /// Returns the parts of a file that it would be read from.
    pub(super) fn parts(&self) -> Vec<(String, Cell)> {
        let optional = |text: &Option<String>| text.as_deref().map_or(Cell::Null, Cell::from);
        let day = |day: Option<Day>| day.map_or(Cell::Null, |day| Cell::from(day.to_string()));
        let annotation = |own: &Annotation| {
            Cell::Object(vec![
                ("day".to_owned(), Cell::from(own.day.to_string())),
                ("words".to_owned(), Cell::from(own.words.as_str())),
            ])
        };
        let values = [
            Cell::from(self.granter.as_str()),
            Cell::from(self.granter_in_short.as_str()),
            Cell::from(self.office.as_str()),
            day(self.from),
            day(self.to),
            optional(&self.possessive),
            Cell::from(self.acts.as_str()),
            optional(&self.place),
            optional(&self.history),
            Cell::Bool(self.has_report),
            optional(&self.source_in_short),
            self.life_announced.map_or(Cell::Null, Cell::from),
            Cell::List(self.annotations.iter().map(annotation).collect()),
        ];
        PARTS.map(str::to_owned).into_iter().zip(values).collect()
    }
}

/// The parts of `about` that are read one by one.
struct Reader<'a>(&'a [(String, Cell)]);

impl<'a> Reader<'a> {
    fn get(&self, name: &str) -> &'a Cell {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map_or(&Cell::Null, |(_, cell)| cell)
    }

    fn text(&self, name: &str) -> Result<String, LoadError> {
        let text = self.text_or_empty(name)?;
        if text.trim().is_empty() {
            return Err(misfit(&format!("about.{name}"), self.get(name), "a text"));
        }
        Ok(text)
    }

    fn text_or_empty(&self, name: &str) -> Result<String, LoadError> {
        match self.get(name) {
            Cell::Text(text) => Ok(text.clone()),
            other => Err(misfit(&format!("about.{name}"), other, "a text")),
        }
    }

    fn optional(&self, name: &str) -> Result<Option<String>, LoadError> {
        match self.get(name) {
            Cell::Null => Ok(None),
            _ => self.text(name).map(Some),
        }
    }

    fn count(&self, name: &str) -> Result<Option<u16>, LoadError> {
        match self.get(name) {
            Cell::Null => Ok(None),
            cell => match cell.to_string().parse() {
                Ok(count) => Ok(Some(count)),
                Err(_) => Err(misfit(&format!("about.{name}"), cell, "a number of people")),
            },
        }
    }

    fn day(&self, name: &str) -> Result<Option<Day>, LoadError> {
        match self.get(name) {
            Cell::Null => Ok(None),
            cell => day(cell, &format!("about.{name}")).map(Some),
        }
    }
}

fn day(cell: &Cell, name: &str) -> Result<Day, LoadError> {
    let text = match cell {
        Cell::Text(text) => text.as_str(),
        _ => "",
    };
    Day::parse_iso(text).ok_or_else(|| misfit(name, cell, "a date written YYYY-MM-DD"))
}

fn annotations(cell: &Cell) -> Result<Vec<Annotation>, LoadError> {
    let list = match cell {
        Cell::Null => return Ok(Vec::new()),
        Cell::List(list) => list,
        other => return Err(misfit("about.annotations", other, "a list")),
    };
    let read = |(index, cell): (usize, &Cell)| {
        let name = format!("about.annotations[{index}]");
        let Cell::Object(parts) = cell else {
            return Err(misfit(&name, cell, "an object"));
        };
        if let Some(stray) = stray(parts, &["day", "words"]) {
            return Err(unknown(&format!("{name}.{stray}")));
        }
        let part = Reader(parts);
        Ok(Annotation {
            day: day(part.get("day"), &format!("{name}.day"))?,
            words: part.text("words")?,
        })
    };
    list.iter().enumerate().map(read).collect()
}
