//! A reader’s own list: what the dialog is given, and the test’s own count of the same file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Value, json};
use webdriver::fantoccini::Locator;
use webdriver::fantoccini::key::Key;

use super::files::Folder;
use super::places::root;
use super::reader::{Reader, text, texts};
use super::wait::{until, until_seen};

/// Returns the path of an example list.
pub fn example(name: &str) -> PathBuf {
    root().join("examples").join(name)
}

/// Writes a file that a scenario gives to the page, into the folder of the tests.
pub fn written(name: &str, content: &[u8]) -> PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("own-lists");
    std::fs::create_dir_all(&folder).expect("a folder for lists");
    let path = folder.join(name);
    // The scenario at another place may be reading the same file.
    if std::fs::read(&path).is_ok_and(|own| own == content) {
        return path;
    }
    let own = COUNT.fetch_add(1, Ordering::Relaxed);
    let new = folder.join(format!("{name}.{}-{own}", std::process::id()));
    std::fs::write(&new, content).expect("a list can be written");
    std::fs::rename(&new, &path).expect("a list can be given its name");
    path
}

/// A row of a list, as the test reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnRow {
    pub name: String,
    pub place: String,
    /// The day of the grant, `YYYY-MM-DD`.
    pub day: String,
    pub kind: String,
    /// The bin of the sentence.
    pub bin: String,
}

/// A list, counted by the test itself.
#[derive(Debug, Clone)]
pub struct Roll(pub Vec<OwnRow>);

impl Roll {
    /// Reads an example list: `governor.csv` has its title above the names of the columns, `plain.csv` semicolons.
    pub fn of(name: &str) -> Self {
        let file = std::fs::read_to_string(example(name)).expect("an example list");
        let file = match file.split_once('\n') {
            Some((title, rest)) if title.starts_with("Commutations granted") => rest,
            _ => &file,
        };
        let separator = if file.lines().next().is_some_and(|own| own.contains(';')) {
            b';'
        } else {
            b','
        };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(file.as_bytes());
        let names: Vec<String> = reader
            .headers()
            .expect("names of columns")
            .iter()
            .map(str::to_owned)
            .collect();
        let row = |record: csv::StringRecord| {
            let cell = |wanted: &[&str]| {
                let at = names.iter().position(|own| wanted.contains(&own.as_str()));
                at.and_then(|at| record.get(at))
                    .unwrap_or_default()
                    .to_owned()
            };
            OwnRow {
                name: cell(&["Name"]),
                place: cell(&["County", "Court"]),
                day: iso(&cell(&["Date granted", "Date", "Date of grant"])),
                kind: cell(&["Type"]),
                bin: bin(&cell(&[
                    "Sentence",
                    "Original_Sentence",
                    "Sentence in months",
                ])),
            }
        };
        Self(
            reader
                .records()
                .map(|own| row(own.expect("a row")))
                .collect(),
        )
    }

    pub fn len(&self) -> u32 {
        u32::try_from(self.0.len()).expect("a short list")
    }

    /// Returns the rows of which `is_kept` holds.
    pub fn only(&self, is_kept: impl Fn(&OwnRow) -> bool) -> Self {
        Self(self.0.iter().filter(|own| is_kept(own)).cloned().collect())
    }

    /// Counts the rows by what `of` says of them.
    pub fn by(&self, of: impl Fn(&OwnRow) -> &str) -> BTreeMap<String, u32> {
        let mut counts = BTreeMap::new();
        for row in &self.0 {
            *counts.entry(of(row).to_owned()).or_default() += 1;
        }
        counts
    }
}

/// `12/24/2017` as `2017-12-24`.
fn iso(day: &str) -> String {
    let parts: Vec<&str> = day.split('/').collect();
    match parts[..] {
        [month, day, year] => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => day.to_owned(),
    }
}

/// The bin of a sentence as the example lists write it.
fn bin(cell: &str) -> String {
    let cell = cell.to_lowercase();
    let in_force = cell.split_once("amended to").map_or(&*cell, |(_, own)| own);
    let in_force = in_force.split(['(', ';']).next().unwrap_or_default().trim();
    let is_range = regex::Regex::new(r"^[\d½.]+( to |-)[\d½.]+ years").expect("a pattern");
    let term = regex::Regex::new(r"^([\d.]+)( years?| months?|$)").expect("a pattern");
    if in_force == "lwop" || in_force.starts_with("life without") {
        "lwop".to_owned()
    } else if in_force.ends_with("to life") || is_range.is_match(in_force) {
        "to-life".to_owned()
    } else if in_force.starts_with("life") || in_force.ends_with("life terms") {
        "life".to_owned()
    } else if in_force.contains("probation") || in_force.contains("confinement") {
        "unknown".to_owned()
    } else if let Some(found) = term.captures(in_force) {
        let number: f64 = found[1].parse().expect("a number");
        let years = if found[2].contains("year") {
            number
        } else {
            number / 12.0
        };
        if years >= 40.0 {
            return "40+".to_owned();
        }
        let from = (years / 5.0).floor() * 5.0;
        format!("{from}-{}", from + 5.0)
    } else {
        "unknown".to_owned()
    }
}

/// What the dialog says of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// The rows in the charts.
    pub rows: Option<u32>,
    pub faults: Option<u32>,
    pub words: String,
    /// Why the file is refused.
    pub refused: String,
    pub may_show: bool,
}

impl Reader {
    /// Counts the dialogs for an own list, open or closed.
    pub async fn own_dialogs(&self) -> Value {
        self.js("return document.querySelectorAll('.own-dialog').length")
            .await
    }

    /// Opens the dialog as readers do.
    pub async fn opens_own(&self) {
        let spot = self.find("[data-own=open]", "").await;
        self.press(spot.middle()).await;
        self.sees_own_dialog().await;
    }

    pub async fn sees_own_dialog(&self) {
        until("the dialog of own lists", async || {
            self.js("return !!document.querySelector('dialog.own-dialog')?.matches(':modal')")
                .await
                == json!(true)
        })
        .await;
    }

    pub async fn sees_no_own_dialog(&self) {
        until("no dialog of own lists", async || {
            self.js("return !document.querySelector('dialog.own-dialog[open]')")
                .await
                == json!(true)
        })
        .await;
    }

    /// Chooses a file in the dialog.
    pub async fn gives_file(&self, path: &std::path::Path) {
        let field = self
            .browser
            .client
            .find(Locator::Css("[data-own=file]"))
            .await;
        let field = field.expect("a field for a file");
        let path = path.to_str().expect("a path in letters");
        field.send_keys(path).await.expect("a file can be chosen");
    }

    /// Puts a text into the field for pasted rows, as pasting does, and presses the button below.
    pub async fn pastes(&self, rows: &str) {
        let paste = "const area = document.querySelector('[data-own=paste]');
            area.focus(); area.select();
            if (!document.execCommand('insertText', false, arguments[0])) area.value = arguments[0];";
        self.js_with(paste, vec![json!(rows)]).await;
        self.press_own("read").await;
    }

    /// Drops a file on the dialog. (No driver can drag a file from outside the browser.)
    pub async fn drops(&self, name: &str, content: &str) {
        let drop = "const held = new DataTransfer();
            held.items.add(new File([arguments[1]], arguments[0], { type: 'text/csv' }));
            const at = document.querySelector('dialog.own-dialog h2');
            for (const kind of ['dragenter', 'dragover', 'drop']) {
                const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: held });
                at.dispatchEvent(event);
                if (kind !== 'dragenter' && !event.defaultPrevented) return kind + ' is left to the browser';
            }
            return 'dropped'";
        let done = self.js_with(drop, vec![json!(name), json!(content)]).await;
        assert_eq!(done, json!("dropped"));
    }

    /// Presses what has this word in `data-own`.
    pub async fn press_own(&self, key: &str) {
        let spot = self.find(&format!("[data-own={key}]"), "").await;
        self.press(spot.middle()).await;
    }

    /// Chooses an option of a list of the dialog.
    pub async fn chooses_own(&self, list: &str, value: &str) {
        self.find(&format!("select{list}"), "").await;
        // Readers focus a list before they choose; without that, WebKit passes over some choices.
        let focus = format!("document.querySelector(\"select{list}\").focus()");
        self.js(&focus).await;
        let option = format!("select{list} option[value='{value}']");
        let option = self.browser.client.find(Locator::Css(&option)).await;
        let option = option.unwrap_or_else(|error| panic!("{list} {value}: {error}"));
        option.click().await.expect("an option can be chosen");
    }

    /// Writes into a field of the form, and leaves it.
    pub async fn fills(&self, key: &str, words: &str) {
        let field = format!("[data-own={key}]");
        self.find(&field, "").await;
        let field = self.browser.client.find(Locator::Css(&field)).await;
        let field = field.unwrap_or_else(|error| panic!("{key}: {error}"));
        // WebKit’s driver passes over an end of line that is not a key.
        let words = words.replace('\n', &char::from(Key::Enter).to_string());
        field
            .send_keys(&words)
            .await
            .expect("a field can be written in");
        self.key(Key::Tab).await;
    }

    /// Fills in a date, as the picker of a browser does.
    pub async fn dates(&self, key: &str, day: &str) {
        let fill = "const field = document.querySelector(`input[data-own=${arguments[0]}]`);
            field.focus(); field.value = arguments[1];
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))";
        self.js_with(fill, vec![json!(key), json!(day)]).await;
    }

    /// Returns the text of a part of the dialog: `remarks`, `faults`, `questions`.
    pub async fn part_told(&self, key: &str) -> String {
        let script = "return document.querySelector(`dialog.own-dialog [data-own=${arguments[0]}]`)?.innerText.replace(/\\s+/g, ' ') ?? ''";
        text(&self.js_with(script, vec![json!(key)]).await)
    }

    /// Returns what each column is taken for.
    pub async fn roles(&self) -> Vec<String> {
        texts(
            &self
                .js("return [...document.querySelectorAll('[data-own-column]')].map(own => own.value)")
                .await,
        )
    }

    /// Returns what the dialog says.
    pub async fn told(&self) -> Told {
        let told = self
            .js("const dialog = document.querySelector('dialog.own-dialog');
                const told = dialog?.querySelector('[data-own-rows]');
                const words = e => e?.innerText.replace(/\\s+/g, ' ').trim() ?? '';
                const show = dialog?.querySelector('[data-own=show]');
                return [told?.dataset.ownRows, told?.dataset.ownFaults, words(told), words(dialog?.querySelector('[data-own=refused]')), !!show && !show.disabled]")
            .await;
        let number = |place: usize| text(&told[place]).parse().ok();
        Told {
            rows: number(0),
            faults: number(1),
            words: text(&told[2]),
            refused: text(&told[3]),
            may_show: told[4] == json!(true),
        }
    }

    /// Waits until the dialog has read so many rows.
    pub async fn sees_told(&self, rows: u32) -> Told {
        let what = format!("{rows} rows");
        until_seen(
            &what,
            async || self.told().await,
            |own| own.rows == Some(rows),
        )
        .await
    }

    /// Waits until the dialog refuses a file, and returns why.
    pub async fn sees_refused(&self, words: &str) -> String {
        let look = async || self.told().await.refused;
        until_seen(&format!("“{words}”"), look, |own| own.contains(words)).await
    }

    /// Presses “Show it” and waits for the list.
    pub async fn shows_own(&self) {
        until_seen(
            "a list that can be shown",
            async || self.told().await,
            |own| own.may_show,
        )
        .await;
        self.press_own("show").await;
        self.sees_own_list().await;
    }

    pub async fn sees_own_list(&self) {
        let look = async || {
            self.js("return [document.documentElement.dataset.list, !!document.querySelector('#app [data-own=line]')]").await
        };
        until_seen("the own list", look, |own| *own == json!(["own", true])).await;
        self.sees_no_own_dialog().await;
        self.ready().await;
    }

    /// Shows a list that is in a file.
    pub async fn shows_file(&self, path: &std::path::Path) {
        self.opens_own().await;
        self.gives_file(path).await;
        self.shows_own().await;
    }

    /// Presses “Save as one page” and returns the name and the text of the file.
    pub async fn saves_page(&self, folder: &Folder) -> (String, String) {
        self.press_own("save-page").await;
        let saved = self.has_saved(folder, ".html").await;
        let status = async || {
            text(
                &self
                    .js("return document.getElementById('own-saved').innerText")
                    .await,
            )
        };
        until_seen("word of the file", status, |own| own.contains(&saved.0)).await;
        saved
    }

    /// Presses “Save the list” and returns the name and the text of the file.
    pub async fn saves_list(&self, folder: &Folder) -> (String, String) {
        self.press_own("save-list").await;
        self.has_saved(folder, ".json").await
    }

    /// Returns the keys and counts of the marks of a chart that have anybody.
    pub async fn tally(&self, chart: &str) -> BTreeMap<String, u32> {
        let marks = self.marks(chart).await.into_iter();
        let marks = marks.map(|own| (own.key, own.value));
        marks.filter(|own| own.1 > 0).collect()
    }

    /// Checks that every chart, the headline and the table count this list.
    pub async fn counts_as(&self, roll: &Roll) {
        assert_eq!(self.tally("sentence").await, roll.by(|own| &own.bin));
        assert_eq!(self.tally("time").await, roll.by(|own| &own.day));
        assert_eq!(self.table_count().await, roll.len());
        let headline = self.headline().await;
        assert!(
            headline.contains(&format!("{} ", roll.len())),
            "{} in “{headline}”",
            roll.len()
        );
    }

    /// What must stay as it is while a file is refused.
    pub async fn bundled(&self) -> Value {
        self.js("return [document.documentElement.dataset.list ?? null, document.querySelector('[data-summary]')?.innerText ?? '', location.search, document.title]").await
    }
}
