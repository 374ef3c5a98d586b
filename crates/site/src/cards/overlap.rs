//! Checks that all text on a picture can be read: it is inside the picture, and no texts overlap.

use resvg::tiny_skia::Rect;
use resvg::usvg::{Group, Node, TextChunk, Tree};

/// How far two texts may overlap, in pixels, to allow for the space that a font keeps around its letters.
const SLACK_PX: f32 = 1.0;

/// Returns a message about the first text that cannot be read, if any.
pub(super) fn found(tree: &Tree) -> Option<String> {
    let mut texts = Vec::new();
    collect(tree.root(), &mut texts);
    let (width, height) = (tree.size().width(), tree.size().height());
    let is_outside = |ink: &Rect| {
        ink.left() < 0.0 || ink.top() < 0.0 || ink.right() > width || ink.bottom() > height
    };
    for (index, (text, ink)) in texts.iter().enumerate() {
        if is_outside(ink) {
            return Some(format!("“{text}” stands outside"));
        }
        let mut others = texts[..index].iter();
        if let Some((other, _)) = others.find(|(_, other)| meet(ink, other)) {
            return Some(format!("“{text}” stands on “{other}”"));
        }
    }
    None
}

/// Collects each text with the rectangle that its letters cover.
fn collect(group: &Group, texts: &mut Vec<(String, Rect)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, texts),
            Node::Text(own) => {
                let words = own.chunks().iter().map(TextChunk::text);
                texts.push((words.collect(), own.flattened().abs_bounding_box()));
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

fn meet(a: &Rect, b: &Rect) -> bool {
    let across = a.right().min(b.right()) - a.left().max(b.left());
    let along = a.bottom().min(b.bottom()) - a.top().max(b.top());
    across > SLACK_PX && along > SLACK_PX
}
