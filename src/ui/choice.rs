//! An entry of a list to choose from.

use yew::Html;
use yew::virtual_dom::VTag;

/// The entry for `value`. Whether it is the one chosen is a property, since a list that a reader has
/// used no longer heeds the attribute.
pub(super) fn choice(value: String, words: String, is_chosen: bool) -> Html {
    let mut option = VTag::new("option");
    option.add_attribute("value", value);
    option.add_property("selected", is_chosen);
    option.add_child(words.into());
    option.into()
}
