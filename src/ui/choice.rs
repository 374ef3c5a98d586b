//! An option of a `<select>` list.

use yew::Html;
use yew::virtual_dom::VTag;

/// Returns the option for `value`. Whether it is chosen is set as a property, since a list that a reader has
/// used ignores the attribute.
pub(super) fn choice(value: String, words: String, is_chosen: bool) -> Html {
    let mut option = VTag::new("option");
    option.add_attribute("value", value);
    option.add_property("selected", is_chosen);
    option.add_child(words.into());
    option.into()
}
