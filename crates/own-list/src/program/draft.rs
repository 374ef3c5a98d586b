//! A list on its way into the page: the file, what was chosen for it, and what was read.

use crate::program::form::{Form, is_commutation};
use crate::program::list::nameless;
use commutations::data::Dataset;
use commutations::domain::Day;
use commutations_lists::{Choices, DateOrder, Reading, Role, Unit, read};
use std::rc::Rc;
use yew::Reducible;

/// The state of the dialog.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The name of the file, or what stands for it.
    pub name: String,
    /// Its text; empty before one is chosen.
    pub text: Rc<str>,
    /// What was chosen.
    pub choices: Choices,
    /// What the list is about.
    pub form: Form,
    /// What was read: nothing yet, a list, or why there is none.
    pub read: Read,
}

/// What was read of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Read {
    /// There is no file yet.
    #[default]
    Nothing,
    /// Why the file is not read, in a sentence.
    Refused(String),
    /// A spreadsheet.
    Table(Rc<Reading>),
    /// A list in the form of this project, which says itself what it is about.
    List(Rc<Dataset>),
}

/// What a reader does in the dialog.
#[derive(Clone, Debug)]
pub enum Msg {
    /// Gives a file by its name and text.
    Open(String, Rc<str>),
    /// Says that a file could not be read, in a sentence.
    Refuse(String),
    /// Says what a column holds.
    Column(usize, Role),
    /// Says in which order the days of a column stand.
    Order(usize, DateOrder),
    /// Says what the numbers of a column mean.
    Unit(usize, Unit),
    /// Gives the day of all grants.
    DayOfAll(Option<Day>),
    /// Says which kinds of clemency to show.
    Kinds(Vec<String>),
    /// Says whether drugs are read from the offenses.
    Offenses(bool),
    /// Fills in the form.
    Form(Form),
}

/// Whether a text begins as an object of JSON, or a list of objects. No row of a table does.
fn is_json(text: &str) -> bool {
    let text = text.trim_start();
    let text = text.strip_prefix('[').map_or(text, str::trim_start);
    text.starts_with('{')
}

impl Draft {
    fn open(form: Form, name: String, text: Rc<str>) -> Self {
        let mut draft = Self {
            name,
            text,
            form,
            ..Self::default()
        };
        if is_json(&draft.text) {
            draft.read = match Dataset::from_json(&draft.text) {
                Ok(list) => Read::List(Rc::new(list.alone())),
                Err(why) => Read::Refused(crate::program::words::not_a_list(
                    &draft.name,
                    &why.to_string(),
                )),
            };
            return draft;
        }
        let mut draft = draft.read();
        draft.choices.kinds = draft.commutations();
        // Without such a kind there is nothing to read again.
        if draft.choices.kinds.is_empty() {
            draft
        } else {
            draft.read()
        }
    }

    /// The kinds of a list of several that are offered first: those that are called commutations.
    fn commutations(&self) -> Vec<String> {
        let all = self.kinds().into_iter();
        all.filter(|kind| is_commutation(kind)).collect()
    }

    /// All kinds of clemency in the table.
    fn kinds(&self) -> Vec<String> {
        match &self.read {
            Read::Table(reading) => reading.kinds.iter().map(|own| own.name.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether there is a list to show.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        match &self.read {
            Read::Nothing | Read::Refused(_) => false,
            Read::List(_) => true,
            Read::Table(reading) => reading.is_complete() && self.form.faults().is_empty(),
        }
    }

    /// What has to be done before the list can be shown; empty if nothing.
    #[must_use]
    pub fn missing(&self) -> String {
        match &self.read {
            Read::Table(reading) if !reading.is_complete() => {
                let open = reading.questions.iter().filter(|own| own.is_needed());
                crate::program::words::missing(open.count())
            }
            Read::Table(_) if !self.form.faults().is_empty() => {
                crate::program::words::CORRECT.to_owned()
            }
            _ => String::new(),
        }
    }

    /// The list as the page shows it; `None` while something of it is missing.
    #[must_use]
    pub fn list(&self, today: &str) -> Option<Dataset> {
        let list = match &self.read {
            Read::Nothing | Read::Refused(_) => return None,
            Read::List(list) => (**list).clone(),
            Read::Table(reading) => {
                let chosen = &self.choices.kinds;
                let about = match chosen.is_empty() {
                    true => self.form.about(&self.kinds()),
                    false => self.form.about(chosen),
                };
                let source = self.form.source(&about, &self.name, today);
                reading.dataset(&about, &source)?
            }
        };
        Some(if self.form.is_nameless {
            nameless(list)
        } else {
            list
        })
    }

    fn read(mut self) -> Self {
        self.read = match read(&self.text, &self.choices) {
            Ok(reading) => Read::Table(Rc::new(reading)),
            Err(why) => Read::Refused(crate::program::words::refused(&self.name, &why.to_string())),
        };
        self
    }
}

impl Reducible for Draft {
    type Action = Msg;

    fn reduce(self: Rc<Self>, message: Msg) -> Rc<Self> {
        let mut next = (*self).clone();
        match message {
            // What was filled in stays: the next file can be a corrected one of the same list.
            Msg::Open(name, text) => next = Self::open(next.form, name, text),
            Msg::Refuse(why) => {
                next = Self {
                    read: Read::Refused(why),
                    form: next.form,
                    ..Self::default()
                }
            }
            Msg::Form(form) => next.form = form,
            Msg::Column(index, role) => next.choices.columns.push((index, role)),
            Msg::Order(index, order) => next.choices.orders.push((index, order)),
            Msg::Unit(index, unit) => next.choices.units.push((index, unit)),
            Msg::DayOfAll(day) => next.choices.day_of_all = day,
            Msg::Kinds(kinds) => next.choices.kinds = kinds,
            Msg::Offenses(reads) => next.choices.reads_offenses = reads,
        }
        if next.choices != self.choices {
            next = next.read();
        }
        Rc::new(next)
    }
}
