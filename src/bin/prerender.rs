//! Prints the first paint: the app's HTML for the records in the first file named, and their details
//! in the second.

use commutations::components::{App, AppProps, Records, Still, detailed};
use commutations::data::Dataset;
use futures::executor::block_on;
use std::error::Error;
use yew::LocalServerRenderer;

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = std::env::args().skip(1);
    let (Some(records), Some(details)) = (paths.next(), paths.next()) else {
        return Err("usage: prerender <records file> <details file>".into());
    };
    let dataset =
        Dataset::from_json(&read(&records)?).map_err(|error| format!("{records}: {error}"))?;
    let records = Records::of(dataset);
    let detailed = detailed(&records, &read(&details)?);
    let detailed = detailed.map_err(|error| format!("{details}: {error}"))?;
    println!("{}", block_on(app(records, detailed)));
    Ok(())
}

fn read(path: &str) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

/// The page as it is before its details are loaded, with the charts drawn from them as a picture.
async fn app(records: Records, detailed: Records) -> String {
    let still = LocalServerRenderer::<Still>::with_props(AppProps::of(detailed));
    let still = still.hydratable(false).render().await;
    let props = AppProps {
        records,
        still: still.into(),
    };
    LocalServerRenderer::<App>::with_props(props).render().await
}
