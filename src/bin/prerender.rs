//! Prints the first paint: the app's HTML for the data files in the folder named.

use commutations::components::{App, AppProps, Records, Still, detailed};
use commutations::data::Dataset;
use commutations::platform::LateTexts;
use futures::executor::block_on;
use std::error::Error;
use std::path::Path;
use yew::LocalServerRenderer;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1);
    let folder = folder.ok_or("usage: prerender <folder of data files>")?;
    let read = |name: &str| read(&Path::new(&folder).join(name));
    let dataset =
        Dataset::from_json(&read("obama.json")?).map_err(|error| format!("obama.json: {error}"))?;
    let records = Records::of(dataset);
    let texts = LateTexts {
        details: read("details.json")?,
        history: read("history.json"),
        story: read("story.json"),
    };
    let detailed = detailed(&records, &texts).map_err(|error| format!("details.json: {error}"))?;
    println!("{}", block_on(app(records, detailed)));
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
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
