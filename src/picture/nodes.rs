//! The nodes of a drawing as SVG text.

use super::colors::Colors;
use super::escape::escaped;
use yew::Html;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode};

/// Attributes of text with an edge of the color of the paper.
fn halo(colors: &Colors) -> String {
    let paper = colors.color("paper");
    format!(
        " paint-order=\"stroke\" stroke=\"{paper}\" stroke-width=\"3\" stroke-linejoin=\"round\""
    )
}

fn attribute(svg: &mut String, key: &str, value: &str, colors: &Colors) {
    if key == "class" {
        svg.push_str(&colors.attributes(value));
    } else {
        svg.push_str(&format!(" {key}=\"{}\"", escaped(value)));
    }
}

/// Appends `node` to `svg`, with its classes as attributes; with `has_halo`, its text has an edge.
pub(super) fn append(svg: &mut String, node: &Html, colors: &Colors, has_halo: bool) {
    match node {
        VNode::VTag(tag) => {
            let name = tag.tag();
            svg.push('<');
            svg.push_str(name);
            if let Attributes::Dynamic { keys, values } = &tag.attributes {
                for (key, value) in keys.iter().zip(values) {
                    if let Some(AttributeOrProperty::Attribute(value)) = value {
                        attribute(svg, key, value, colors);
                    }
                }
            }
            if has_halo && name == "text" {
                svg.push_str(&halo(colors));
            }
            svg.push('>');
            if let Some(child) = tag.children() {
                append(svg, child, colors, has_halo);
            }
            svg.push_str("</");
            svg.push_str(name);
            svg.push('>');
        }
        VNode::VText(own) => svg.push_str(&escaped(&own.text)),
        VNode::VList(list) => {
            for child in list.iter() {
                append(svg, child, colors, has_halo);
            }
        }
        _ => {}
    }
}
