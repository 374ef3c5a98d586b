//! Controls beside a chart, as data: the page renders them, because it knows the browser.

use crate::state::Msg;
use std::fmt;
use std::rc::Rc;
use yew::{AttrValue, Html};

/// A callback that returns the message for a choice of type `T`.
pub struct Choose<T: ?Sized>(Rc<dyn Fn(&T) -> Msg>);

impl<T: ?Sized> Choose<T> {
    /// Creates a callback from a function that returns the message for a choice.
    pub fn new(message: impl Fn(&T) -> Msg + 'static) -> Self {
        Self(Rc::new(message))
    }

    /// Returns the message for `choice`.
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

/// A choice between a few ways to show something.
#[derive(Clone, Debug)]
pub struct Switch {
    /// What is chosen, for screen readers.
    pub legend: &'static str,
    /// The form name, unique on the page.
    pub name: &'static str,
    /// The words of each choice.
    pub words: &'static [&'static str],
    /// The index of the current choice.
    pub on: usize,
    /// Returns the message for the index of a choice.
    pub choose: Choose<usize>,
}

/// A control, or content between controls.
#[derive(Clone, Debug)]
pub enum Control {
    /// A list to choose from.
    List(List),
    /// A button.
    Button(Button),
    /// Several controls in an element.
    Group(Group),
    /// Content that is not interactive.
    Nodes(Html),
}

/// A list to choose from.
#[derive(Clone, Debug)]
pub struct List {
    /// The label before the list.
    pub label: &'static str,
    /// The id of the list, if it has one.
    pub id: Option<&'static str>,
    /// The entries.
    pub entries: Vec<Entry>,
    /// Returns the message for the value of an entry.
    pub choose: Choose<str>,
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The value of the entry.
    pub value: String,
    /// The words of the entry.
    pub words: String,
    /// Whether the entry is chosen.
    pub is_chosen: bool,
}

/// A button.
#[derive(Clone, Debug)]
pub struct Button {
    /// The words on the button.
    pub words: AttrValue,
    /// A key that is unique among neighboring controls: the words, unless they can change.
    pub key: String,
    /// The class in the style sheet, if any.
    pub class: Option<&'static str>,
    /// Whether the button is pressed; `None` if it does not stay pressed.
    pub is_pressed: Option<bool>,
    /// Whether the button is disabled.
    pub is_disabled: bool,
    /// The message that a press sends.
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
    /// The tag of the element.
    pub tag: &'static str,
    /// The class in the style sheet, if any.
    pub class: Option<&'static str>,
    /// The controls in the element.
    pub controls: Vec<Control>,
}

impl Group {
    /// Creates an element with a class, as a control.
    pub(super) fn of(
        tag: &'static str,
        class: impl Into<Option<&'static str>>,
        controls: Vec<Control>,
    ) -> Control {
        Control::Group(Self {
            tag,
            class: class.into(),
            controls,
        })
    }
}
