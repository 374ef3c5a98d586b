//! Alternatives to the picture of a chart: controls and a table.

use super::Shared;
use super::chart_table::chart_table;
use super::controls::control;
use crate::charts::{Drawing, Words};
use crate::state::Msg;
use crate::text;
use yew::prelude::*;

/// Properties of `Alternatives`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct AlternativesProps {
    pub(super) words: Shared<Words>,
    pub(super) drawing: Option<Shared<Drawing>>,
    /// The id of the help text.
    pub(super) help_id: AttrValue,
    /// Whether a selection follows the pointer.
    pub(super) is_dragging: bool,
    pub(super) send: Callback<Msg>,
}

/// The controls and the table of a chart. They make up half of its nodes and nobody reads them during a drag,
/// so they are updated only when it ends.
pub(super) struct Alternatives;

impl Component for Alternatives {
    type Message = ();
    type Properties = AlternativesProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn changed(&mut self, context: &Context<Self>, _: &AlternativesProps) -> bool {
        !context.props().is_dragging
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let AlternativesProps {
            words,
            drawing,
            help_id,
            send,
            ..
        } = context.props();
        let marks = drawing.as_ref().map_or(&[][..], |own| &own.marks);
        html! {
            <>
                <div class="choose control">
                    { for words.controls.iter().map(|own| control(own, send)) }
                    <p class="help" id={help_id}>
                        { words.help }
                        if drawing.is_some() {
                            <span class="keys">{ text::control::KEYS }</span>
                        }
                    </p>
                </div>
                <div class="answer">{ chart_table(words, marks) }</div>
            </>
        }
    }
}
