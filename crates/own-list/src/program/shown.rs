//! The list that the page shows, and what can be saved of it.

use crate::program::{page, saved, words};
use commutations::browser::{self, OWN_TEXT_ID, SAVED_ID};
use commutations::data::Dataset;
use commutations::text::save::asked_to_save;
use wasm_bindgen_futures::spawn_local;

/// The list that the page shows.
#[derive(Clone, Debug)]
pub struct Shown {
    json: String,
    title: String,
    people: u32,
}

impl Shown {
    /// Makes a list ready to be shown.
    #[must_use]
    pub fn new(list: &Dataset) -> Self {
        Self {
            json: list.to_json(),
            title: list.source.title.clone(),
            people: people(list),
        }
    }

    /// Shows it. Returns whether the page took it.
    #[must_use]
    pub fn show(&self) -> bool {
        gloo::utils::document().set_title(&self.title);
        page::show(&self.json).is_ok()
    }

    /// Saves it in the form of this project.
    pub fn save_list(&self) {
        save(&self.file("json"), "application/json", &self.json);
    }

    /// Saves the page with it inside.
    pub fn save_page(&self) {
        let own = self.clone();
        browser::say(SAVED_ID, words::SAVING);
        spawn_local(async move {
            let description = words::description(&own.title, own.people);
            match saved::page(&own.json, &own.title, &description).await {
                Ok(text) => save(&own.file("html"), "text/html", &text),
                Err(why) => {
                    let why = why.as_string().unwrap_or_else(|| format!("{why:?}"));
                    browser::say(SAVED_ID, &words::not_saved(&why));
                }
            }
        });
    }

    /// A file name made of the title: `commutations-by-governor-moreno.html`.
    fn file(&self, ending: &str) -> String {
        let letters = self.title.to_lowercase();
        let words = letters.split(|letter: char| !letter.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).take(8).collect();
        let name = words.join("-");
        format!("{}.{ending}", if name.is_empty() { "list" } else { &name })
    }
}

/// The number of people in `list`.
#[must_use]
pub fn people(list: &Dataset) -> u32 {
    u32::try_from(list.grants.len()).unwrap_or(u32::MAX)
}

/// Saves a file. Where browsers may silently refuse to, it is shown as text instead, to be copied by hand.
fn save(file: &str, mime: &str, text: &str) {
    if browser::may_forbid_downloads() {
        browser::say(SAVED_ID, &words::by_hand(file));
        browser::show_text(OWN_TEXT_ID, text);
    } else if browser::download(file, mime, text) {
        browser::note_unsaved(false);
        browser::say(SAVED_ID, &asked_to_save(file));
    } else {
        browser::say(SAVED_ID, &words::file_not_saved(file));
    }
}
