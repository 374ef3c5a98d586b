//! Text in a bar that stays in sight.

use yew::prelude::*;

/// Text that changes in a bar that stays in sight. Each text is a new node, because WebKit can leave the old
/// one painted there if only its characters change.
pub(super) fn bar_text(words: impl Into<AttrValue>) -> Html {
    let words = words.into();
    html! { <span key={words.to_string()}>{ words }</span> }
}
