//! Controls beside a chart, as data: the page draws them, since it knows the browser.

use crate::state::Msg;
use std::fmt;
use std::rc::Rc;
use yew::{AttrValue, Html};

/// What a control asks for when `T` is chosen.
pub struct Choose<T: ?Sized>(Rc<dyn Fn(&T) -> Msg>);

impl<T: ?Sized> Choose<T> {
    /// Asks for what `message` makes of the choice.
    pub fn new(message: impl Fn(&T) -> Msg + 'static) -> Self {
        Self(Rc::new(message))
    }

    /// What it asks for when `choice` is chosen.
    #[must_use]
    pub fn message(&self, choice: &T) -> Msg {
        (self.0)(choice)
    }
}

impl<T: ?Sized> Clone for Choose<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T: ?Sized> fmt::Debug for Choose<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Choose")
    }
}

/// A choice between a few ways to see something.
#[derive(Clone, Debug)]
pub struct Switch {
    /// What is chosen, for screen readers.
    pub legend: &'static str,
    /// The form name, unique on the page.
    pub name: &'static str,
    /// The words of each choice.
    pub words: &'static [&'static str],
    /// The index of the one that is on.
    pub on: usize,
    /// What a choice, by its index, asks for.
    pub choose: Choose<usize>,
}

/// A control, or what stands between controls.
#[derive(Clone, Debug)]
pub enum Control {
    /// A list to choose from.
    List(List),
    /// A button.
    Button(Button),
    /// Several of them in an element.
    Group(Group),
    /// What answers to nothing.
    Nodes(Html),
}

/// A list to choose from.
#[derive(Clone, Debug)]
pub struct List {
    /// What stands before it.
    pub label: &'static str,
    /// Its id, where it has one.
    pub id: Option<&'static str>,
    /// Its entries.
    pub entries: Vec<Entry>,
    /// What choosing a value asks for.
    pub choose: Choose<str>,
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its value.
    pub value: String,
    /// Its words.
    pub words: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A button.
#[derive(Clone, Debug)]
pub struct Button {
    /// Its words.
    pub words: AttrValue,
    /// Tells it apart from its neighbors: its words, unless these can change.
    pub key: String,
    /// Its class in the style sheet.
    pub class: Option<&'static str>,
    /// Of a button that stays pressed, whether it is.
    pub is_pressed: Option<bool>,
    /// Whether it cannot be pressed.
    pub is_disabled: bool,
    /// What a press asks for.
    pub message: Msg,
}

impl Button {
    /// A plain button.
    pub(super) fn new(words: impl Into<AttrValue>, message: Msg) -> Self {
        let words = words.into();
        Self {
            key: words.to_string(),
            words,
            class: None,
            is_pressed: None,
            is_disabled: false,
            message,
        }
    }
}

impl From<Button> for Control {
    fn from(button: Button) -> Self {
        Self::Button(button)
    }
}

/// Several controls in an element.
#[derive(Clone, Debug)]
pub struct Group {
    /// The element.
    pub tag: &'static str,
    /// Its class in the style sheet.
    pub class: Option<&'static str>,
    /// Its role, where that is not the element's own.
    pub role: Option<&'static str>,
    /// What it holds.
    pub controls: Vec<Control>,
}

impl Group {
    /// An element of a class.
    pub(super) fn of(
        tag: &'static str,
        class: impl Into<Option<&'static str>>,
        controls: Vec<Control>,
    ) -> Control {
        Control::Group(Self {
            tag,
            class: class.into(),
            role: None,
            controls,
        })
    }
}
