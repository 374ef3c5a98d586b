//! The verdicts on the data as they are.

use super::world::{World, story};
use commutations::view::story::checked;

#[test]
fn the_story_is_about_the_data() {
    let result = World::real().with_facts(|facts| checked(&story(), facts));
    assert_eq!(result.map_err(|fault| fault.to_string()), Ok(()));
}

#[test]
fn print() {
    for step in World::real().told() {
        println!("{step:#?}");
    }
}
