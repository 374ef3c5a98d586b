//! What a screen reader hears: Chromium's accessibility tree, in order.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::reader::{Reader, text, texts};

/// Roles that are read with their name and without what is in them.
const LEAVES: [&str; 14] = [
    "button",
    "checkbox",
    "combobox",
    "heading",
    "image",
    "link",
    "ListBoxOption",
    "option",
    "radio",
    "searchbox",
    "StaticText",
    "switch",
    "textbox",
    "cell",
];

/// Roles that a screen reader names before it reads what is in them.
const GROUPS: [&str; 18] = [
    "alert",
    "banner",
    "columnheader",
    "contentinfo",
    "dialog",
    "DisclosureTriangle",
    "figure",
    "form",
    "group",
    "list",
    "listbox",
    "main",
    "navigation",
    "radiogroup",
    "region",
    "rowheader",
    "status",
    "table",
];

/// Records each text of a live region, beginning with `inserted:` if the region has come with its text.
const LISTEN: &str = "
    const regions = '[role=status], [role=alert], [aria-live]';
    const last = new Map([...document.querySelectorAll(regions)].map(own => [own, own.textContent]));
    globalThis.heard = [];
    globalThis.hearing?.disconnect();
    globalThis.hearing = new MutationObserver(() => {
        for (const own of document.querySelectorAll(regions)) {
            const said = own.textContent;
            if (said && said !== last.get(own)) heard.push((last.has(own) ? '' : 'inserted: ') + said);
            last.set(own, said);
        }
    });
    hearing.observe(document, { childList: true, characterData: true, subtree: true });";

impl Reader {
    /// Listens to the live regions from now on.
    pub async fn listen(&self) {
        self.js(LISTEN).await;
    }

    /// Returns what the live regions have said since then.
    pub async fn heard(&self) -> Vec<String> {
        texts(&self.js("return heard").await)
    }

    /// Returns the accessibility tree of the page as lines like `heading 2 "When"`, in the order of reading.
    pub async fn reading(&self) -> String {
        let tree = self
            .browser
            .cdp("Accessibility.getFullAXTree", json!({}))
            .await;
        let nodes = tree["nodes"].as_array().expect("a list of nodes");
        let by_id = nodes
            .iter()
            .map(|own| (text(&own["nodeId"]), own))
            .collect();
        let mut lines = Vec::new();
        read(&nodes[0], &by_id, 0, &mut lines);
        lines.join("\n")
    }
}

/// Adds the lines of `node` and of what is in it.
fn read(node: &Value, by_id: &HashMap<String, &Value>, depth: usize, lines: &mut Vec<String>) {
    let role = text(&node["role"]["value"]);
    let is_read = node["ignored"] != true;
    let mut depth = depth;
    if is_read && role == "row" {
        let cells = children(node, by_id).map(|own| text(&own["name"]["value"]));
        lines.push(format!(
            "{}row {}",
            "  ".repeat(depth),
            cells.collect::<Vec<_>>().join(" | ")
        ));
        return;
    }
    // An item with a name of its own is a mark of a chart.
    let is_mark = role == "listitem" && !text(&node["name"]["value"]).is_empty();
    let is_leaf = is_mark || LEAVES.contains(&role.as_str());
    if is_read && (is_leaf || GROUPS.contains(&role.as_str())) {
        lines.push(format!("{}{}", "  ".repeat(depth), line(node, &role)));
        if is_leaf {
            return;
        }
        depth += 1;
    }
    for child in children(node, by_id) {
        read(child, by_id, depth, lines);
    }
}

fn children<'a>(
    node: &'a Value,
    by_id: &'a HashMap<String, &Value>,
) -> impl Iterator<Item = &'a Value> {
    let ids = node["childIds"].as_array().into_iter().flatten();
    ids.filter_map(|id| by_id.get(id.as_str()?).copied())
}

/// Returns the line of a node: role, level, name, value, states and description.
fn line(node: &Value, role: &str) -> String {
    let name = text(&node["name"]["value"]);
    if role == "StaticText" {
        return name;
    }
    let mut words = vec![role.to_owned()];
    words.extend(property(node, "level").map(ToString::to_string));
    words.push(format!("{name:?}"));
    let value = text(&node["value"]["value"]);
    words.extend((!value.is_empty()).then(|| format!("= {value:?}")));
    for state in ["checked", "selected", "expanded", "disabled"] {
        let is_on = property(node, state).is_some_and(|own| *own == true || *own == "true");
        words.extend(is_on.then(|| state.to_owned()));
    }
    let description = text(&node["description"]["value"]);
    words.extend((!description.is_empty()).then(|| format!("({description})")));
    words.join(" ")
}

fn property<'a>(node: &'a Value, name: &str) -> Option<&'a Value> {
    let properties = node["properties"].as_array()?;
    let own = properties.iter().find(|own| own["name"] == name)?;
    Some(&own["value"]["value"])
}
