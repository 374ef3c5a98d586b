//! The page's entry: takes over the first paint, or draws the page where there is none.

fn main() {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(start());
}

/// Loads the records and starts the app. Where that fails, the static page stays and says why.
#[cfg(target_arch = "wasm32")]
async fn start() {
    use commutations::ui::{App, AppProps, Records};
    use commutations::data::Dataset;
    use commutations::browser;

    browser::install_panic_notice();
    let dataset = match browser::records_text().await {
        Ok(text) => Dataset::from_json(&text).map_err(|error| error.to_string()),
        Err(error) => Err(error),
    };
    match (dataset, gloo::utils::document().get_element_by_id("app")) {
        (Ok(dataset), Some(root)) => {
            let props = AppProps::of(Records::of(dataset));
            let is_painted = root.has_child_nodes();
            let app = yew::Renderer::<App>::with_root_and_props(root, props);
            if is_painted {
                app.hydrate();
            } else {
                app.render();
            }
        }
        (Err(error), _) => browser::show_notice(&format!(
            "The records could not be read: {error}. This page shows all grants as a still picture."
        )),
        (Ok(_), None) => {
            browser::show_notice("The page has no element “app” to show the charts in.");
        }
    }
}
