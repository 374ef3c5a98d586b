//! The part of the page that is about the time since 1900.

use super::controls;
use crate::components::Records;
use crate::components::explore::Topic;
use crate::components::exploring::Rest;
use crate::components::figure::Kind;
use crate::view::history::caveats;
use yew::prelude::*;

/// The charts of the history with what they have in common; a sentence where it is not to be had.
pub(in crate::components) fn century(records: &Records, rest: &Rest<'_>) -> Html {
    let history = records.further.as_ref().map(|further| &further.history);
    let content = match history {
        Some(Ok(history)) => {
            let figure = |topic| (rest.figure)(Kind::Further(topic));
            html! {
                <>
                    { controls::acts(rest.view, rest.change) }
                    { figure(Topic::Years) }
                    <div class="topics">
                        <div>{ figure(Topic::Presidents) }</div>
                        <div>
                            if rest.view.century.sides.is_some() {
                                { figure(Topic::Sides) }
                            }
                            <dl class="caveats">
                                for (subject, words) in caveats(history) {
                                    <dt>{ subject }</dt>
                                    <dd>{ words }</dd>
                                }
                            </dl>
                        </div>
                    </div>
                </>
            }
        }
        Some(Err(why)) => html! { <p class="note">{ why.clone() }</p> },
        None => Html::default(),
    };
    html! {
        <section class="century" aria-labelledby="century-title">
            <h2 id="century-title" tabindex="-1">{ "Since 1900" }</h2>
            <p class="context">
                { "How often each president has cut a sentence short, granted a pardon or another act of \
                   clemency, and how many people asked." }
            </p>
            { content }
        </section>
    }
}
