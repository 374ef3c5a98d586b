//! What a list is about: who granted, and what else is particular to it.

use super::part_reader::{PartReader, day};
use super::parts::{misfit, stray, unknown};
use super::{CardPlan, Cell, LoadError};
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
    pub life_announced: Option<u32>,
    /// How many people the list leaves out because their date of grant is not known; `None` if nobody.
    pub without_date: Option<u32>,
    /// Days to mark on the axis of time.
    pub annotations: Vec<Annotation>,
    /// The views that are one press away, in this order; `None` if they are computed from the list.
    pub presets: Option<Vec<NamedView>>,
    /// The cards that are published with the list. The first represents the whole page where only one is possible.
    pub cards: Vec<CardPlan>,
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
            without_date: None,
            annotations: Vec::new(),
            presets: None,
            cards: Vec::new(),
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

/// A view that is one press away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedView {
    /// What it shows, in a word or two.
    pub words: String,
    /// The query of its address, without `?`.
    pub view: String,
}

/// The parts of `about`, in the order in which they are written.
const PARTS: [&str; 16] = [
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
    "without_date",
    "annotations",
    "presets",
    "cards",
];

impl About {
    /// Reads `about` of a file.
    pub(super) fn read(parts: &[(String, Cell)]) -> Result<Self, LoadError> {
        if let Some(name) = stray(parts, &PARTS) {
            return Err(unknown(&format!("about.{name}")));
        }
        let part = PartReader { of: "about", parts };
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
            without_date: part.count("without_date")?,
            annotations: part
                .list("annotations", &["day", "words"], annotation)?
                .unwrap_or_default(),
            presets: part.list("presets", &["words", "view"], named_view)?,
            cards: part
                .list("cards", &CardPlan::PARTS, CardPlan::read)?
                .unwrap_or_default(),
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
        let count = |count: Option<u32>| count.map_or(Cell::Null, Cell::from);
        let annotation = |own: &Annotation| {
            Cell::Object(vec![
                ("day".to_owned(), Cell::from(own.day.to_string())),
                ("words".to_owned(), Cell::from(own.words.as_str())),
            ])
        };
        let preset = |own: &NamedView| {
            Cell::Object(vec![
                ("words".to_owned(), Cell::from(own.words.as_str())),
                ("view".to_owned(), Cell::from(own.view.as_str())),
            ])
        };
        let presets = self.presets.as_ref();
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
            count(self.life_announced),
            count(self.without_date),
            Cell::List(self.annotations.iter().map(annotation).collect()),
            presets.map_or(Cell::Null, |own| {
                Cell::List(own.iter().map(preset).collect())
            }),
            Cell::List(self.cards.iter().map(CardPlan::cell).collect()),
        ];
        PARTS.map(str::to_owned).into_iter().zip(values).collect()
    }
}

fn annotation(part: &PartReader<'_>) -> Result<Annotation, LoadError> {
    Ok(Annotation {
        day: day(part.get("day"), &part.name("day"))?,
        words: part.text("words")?,
    })
}

fn named_view(part: &PartReader<'_>) -> Result<NamedView, LoadError> {
    Ok(NamedView {
        words: part.text("words")?,
        view: part.text("view")?,
    })
}
