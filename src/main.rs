//! Entry point of the page: draws the page in the place of its first paint.

fn main() {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(start());
}

/// The app, which is replaced when the page shows another list.
#[cfg(target_arch = "wasm32")]
type Shown = std::rc::Rc<std::cell::RefCell<Option<yew::AppHandle<commutations::ui::App>>>>;

/// Loads the data files and shows the page. If that fails, the static page stays and says why.
#[cfg(target_arch = "wasm32")]
async fn start() {
    use commutations::browser;
    use commutations::text::load as text;
    use commutations::ui::{App, AppProps, Library, Records, Stage};

    browser::install_panic_notice(text::PAGE_FAULT);
    // A request can be lost, and a cache can hold a file of another version than the program.
    let mut library = Err(String::new());
    for is_anew in [false, true] {
        if !library.as_ref().is_ok_and(Library::is_whole) {
            library = load(is_anew).await;
        }
    }
    let library = match library {
        Ok(library) => library,
        Err(error) => return browser::show_notice(&text::records_unread(&error)),
    };
    let Some(root) = browser::fresh_root() else {
        return browser::show_notice(text::NO_ROOT);
    };
    let records = Records::new(library);
    let props = AppProps {
        records: records.clone(),
        stage: Stage::Bundled,
    };
    let app = yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
    hear_of_lists(root, records, app);
}

/// Shows the list that another program puts into the page, and draws the first paint of a page to be saved.
#[cfg(target_arch = "wasm32")]
fn hear_of_lists(
    root: web_sys::Element,
    records: commutations::ui::Records,
    app: yew::AppHandle<commutations::ui::App>,
) {
    use commutations::browser;
    use commutations::ui::{App, AppProps, Records, Stage};
    use std::cell::RefCell;
    use std::rc::Rc;

    let shown: Shown = Rc::new(RefCell::new(Some(app)));
    let current = Rc::new(RefCell::new(records));
    let now = Rc::clone(&current);
    browser::on(browser::LIST, move || {
        let (root, shown, now) = (root.clone(), Rc::clone(&shown), Rc::clone(&now));
        wasm_bindgen_futures::spawn_local(async move {
            match load(false).await {
                Ok(library) => {
                    let records = Records::new(library);
                    now.replace(records.clone());
                    browser::replace_query("");
                    if let Some(before) = shown.take() {
                        before.destroy();
                    }
                    let stage = Stage::Own;
                    let props = AppProps { records, stage };
                    let app = yew::Renderer::<App>::with_root_and_props(root, props);
                    shown.replace(Some(app.render()));
                    // What had the focus is gone. The line says whose list the page shows now.
                    browser::after(0, || browser::focus(browser::OWN_LINE_ID)).forget();
                }
                Err(error) => browser::say("own-status", &error),
            }
        });
    });
    browser::on_element(browser::STILL, move |place| {
        let props = AppProps {
            records: current.borrow().clone(),
            stage: Stage::Still,
        };
        let heights = commutations::ui::reserved_heights(&props.records);
        let heights = heights.iter().map(commutations::ui::ReservedHeight::rules);
        let _ = place.set_attribute("data-heights", &heights.collect::<String>());
        let app = yew::Renderer::<App>::with_root_and_props(place.clone(), props).render();
        // The app is drawn when this has returned.
        browser::after(0, move || {
            browser::done(&place);
            app.destroy();
        })
        .forget();
    });
}

/// Loads and reads the data files; if `is_anew`, past the browser's cache. What the page has asked for itself is awaited
/// with the records; else the records say whether there is a history or a report at all.
#[cfg(target_arch = "wasm32")]
async fn load(is_anew: bool) -> Result<commutations::ui::Library, String> {
    use commutations::browser;
    use commutations::data::Dataset;
    use commutations::text::load as text;
    use commutations::ui::Library;

    let file = async |id| browser::data_text(id, is_anew).await.map_err(told);
    let early = async |id| {
        if browser::is_preloaded(id) {
            Some(file(id).await)
        } else {
            None
        }
    };
    let (records, history, story) =
        futures::join!(file("records"), early("history"), early("story"));
    let list = Dataset::from_json(&records?)
        .map_err(|error| text::fault_in("data/records.json", &error.to_string()))?;
    let rest = async |early, id, is_there| match early {
        None if is_there => file(id).await,
        None => Err(text::NOT_THERE.to_owned()),
        Some(text) => text,
    };
    let history = rest(history, "history", list.about.history.is_some()).await;
    let story = rest(story, "story", list.about.has_report).await;
    Ok(Library::new(list, history, story))
}

/// Says why there is no data file.
#[cfg(target_arch = "wasm32")]
fn told(fault: commutations::browser::DataFault) -> String {
    use commutations::browser::DataFault;
    use commutations::text::load as text;

    match fault {
        DataFault::Lost { file, status } => text::not_loaded(&file, status),
        DataFault::NotText { file } => text::not_text(&file),
    }
}
