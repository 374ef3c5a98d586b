//! Prints what is drawn when the page is built, from the data files in the folder named first: the
//! first paint of the `page`, or the `report` as an article.

use commutations::components::{App, AppProps, Article, Records, Still, detailed};
use commutations::data::Dataset;
use commutations::platform::LateTexts;
use futures::executor::block_on;
use std::error::Error;
use std::path::Path;
use yew::LocalServerRenderer;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(folder), Some(what)) = (words.next(), words.next()) else {
        return Err("usage: prerender <folder of data files> page|report".into());
    };
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
    let html = match what.as_str() {
        "page" => block_on(app(records, detailed)),
        "report" => block_on(article(detailed)?),
        _ => return Err(format!("“{what}” is neither page nor report").into()),
    };
    println!("{html}");
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

/// The report as an article.
///
/// # Errors
/// Says why there is none: a build fails where a page would lack it.
fn article(detailed: Records) -> Result<impl Future<Output = String>, String> {
    if let Some(further) = &detailed.further {
        further.history.as_ref().map_err(Clone::clone)?;
        further.tale.as_ref().map_err(Clone::clone)?;
    }
    let article = LocalServerRenderer::<Article>::with_props(AppProps::of(detailed));
    Ok(article.hydratable(false).render())
}
