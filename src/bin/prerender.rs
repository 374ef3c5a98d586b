//! Prints the first paint: the app's HTML for the records in the file named as the argument.

use commutations::components::{App, AppProps, Records};
use commutations::data::Dataset;
use std::error::Error;
use yew::LocalServerRenderer;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args()
        .nth(1)
        .ok_or("usage: prerender <records file>")?;
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let dataset = Dataset::from_json(&text).map_err(|error| format!("{path}: {error}"))?;
    let props = AppProps {
        records: Records::of(dataset),
    };
    let html = futures::executor::block_on(LocalServerRenderer::<App>::with_props(props).render());
    println!("{html}");
    Ok(())
}
