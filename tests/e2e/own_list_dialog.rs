//! The dialog of a reader’s own list: columns, questions, keys, width, words for screen readers.

use serde_json::json;
use webdriver::fantoccini::key::Key;

use crate::support::{
    Place, Reader, Roll, Scheme, example, on_a_server, text, until, until_seen, written,
};

on_a_server! {
    /// What the form cannot be true of is said there, and nothing is shown before it is corrected. A file that was
    /// corrected can be chosen again.
    async fn the_form_and_the_file_can_be_corrected(reader: Mouse) {
        let csv = |day: &str| format!("Name,Date,Sentence\nAnn Rowe,{day},Life\nBea Dent,2020-05-06,10 years\n");
        let file = written("corrected.csv", csv("someday").as_bytes());
        reader.open("").await;
        reader.opens_own().await;
        reader.gives_file(&file).await;
        until_seen("one row in the charts", async || reader.told().await, |own| own.words.contains("1 in the charts")).await;
        std::fs::write(&file, csv("2020-05-06")).unwrap();
        reader.js("document.querySelector('[data-own=file]').addEventListener('click', event => event.preventDefault(), { once: true })").await;
        reader.press_own("file").await;
        reader.gives_file(&file).await;
        reader.sees_told(2).await;
        let alerts = async || text(&reader.js("return [...document.querySelectorAll('dialog.own-dialog [role=alert]')].map(own => own.innerText).join(' ')").await);
        reader.fills("copied", "November 2026").await;
        until_seen("the month", alerts, |own| own.contains("“November 2026” is not a month such as 2026-11.")).await;
        assert!(!reader.told().await.may_show);
        reader.js("document.querySelector('[data-own=copied]').value = ''").await;
        reader.fills("copied", "2026-11").await;
        until_seen("no fault", alerts, String::is_empty).await;
        reader.dates("from", "2021-08-23").await;
        reader.dates("to", "2017-01-03").await;
        until_seen("the days", alerts, |own| own.contains("The last day in office is before the first.")).await;
        assert!(!reader.told().await.may_show);
        assert_eq!(reader.part_told("missing").await, "First correct the description of the list above.");
        reader.dates("to", "2022-01-03").await;
        reader.shows_own().await;
        until_seen("two people", async || reader.table_count().await, |own| *own == 2).await;
    }

    /// A file that takes long to read does not replace a list that was given after it.
    async fn a_slow_file_does_not_replace_a_later_list(reader: Mouse) {
        reader.open("").await;
        reader.opens_own().await;
        reader.js("
            const read = Response.prototype.arrayBuffer;
            window.slow = new Promise(resolve => { window.goOn = resolve; });
            Response.prototype.arrayBuffer = async function () {
                Response.prototype.arrayBuffer = read;
                await window.slow;
                window.isRead = true;
                return read.call(this);
            };").await;
        reader.gives_file(&written("slow.csv", b"Name,Date,Sentence\nAnn Rowe,2020-05-06,Life\nBea Dent,2020-05-06,Life\n")).await;
        reader.pastes("Name,Date,Sentence\nCy Early,2020-05-06,Life\n").await;
        reader.sees_told(1).await;
        reader.js("window.goOn()").await;
        until("the slow file is read", async || reader.js("return window.isRead ?? false").await == json!(true)).await;
        reader.js("return new Promise(resolve => setTimeout(resolve, 300))").await;
        assert!(reader.told().await.words.contains("1 in the charts"), "{:?}", reader.told().await.words);
    }

    /// What a column holds can be said where its name does not say it.
    async fn columns_are_mapped_by_hand(reader: Mouse) {
        let mut csv = "V1,V2,V3,V4\n".to_owned();
        for (at, county) in ["Alder", "Birch", "Alder", "Cedar", "Alder"].iter().enumerate() {
            csv.push_str(&format!("Person {at},2019-05-{:02},{} years,{county}\n", at + 10, at * 5 + 3));
        }
        reader.open("").await;
        reader.opens_own().await;
        reader.gives_file(&written("columns.csv", csv.as_bytes())).await;
        until_seen("four columns", async || reader.roles().await.len(), |own| *own == 4).await;
        for (column, role) in [("0", "name"), ("1", "granted"), ("2", "sentence"), ("3", "place")] {
            let list = format!("[data-own-column='{column}']");
            reader.chooses_own(&list, role).await;
            let at: usize = column.parse().unwrap();
            until_seen(role, async || reader.roles().await[at].clone(), |own| own == role).await;
        }
        reader.sees_told(5).await;
        // A role that is given to another column is taken from the first one.
        reader.chooses_own("[data-own-column='0']", "place").await;
        until_seen("places", async || reader.roles().await, |own| own[0] == "place" && own[3] == "not-used").await;
        reader.chooses_own("[data-own-column='3']", "place").await;
        reader.chooses_own("[data-own-column='0']", "name").await;
        reader.shows_own().await;
        assert_eq!(reader.tally("place").await, [("~Alder", 3), ("~Birch", 1), ("~Cedar", 1)].map(|(key, people)| (key.to_owned(), people)).into());
        assert_eq!(reader.tally("sentence").await.len(), 5);
        assert_eq!(reader.tally("time").await.len(), 5);

        // A column that is taken away is gone from the charts.
        reader.opens_own().await;
        reader.chooses_own("[data-own-column='3']", "not-used").await;
        until_seen("a list", async || reader.told().await.may_show, |own| *own).await;
        reader.shows_own().await;
        until("no places", async || reader.tally("place").await.is_empty()).await;
    }

    /// Days that could be read in two ways, and numbers without a unit, are asked, and answered.
    async fn what_the_file_does_not_say_is_asked(reader: Mouse) {
        let csv = "Name,Date granted,Sentence\nAna Ferro,03/04/2019,10\nBea Holm,05/04/2019,20\nCy Roth,07/04/2019,30\n";
        reader.open("").await;
        reader.opens_own().await;
        reader.gives_file(&written("asked.csv", csv.as_bytes())).await;
        until_seen("a question", async || reader.part_told("questions").await, |own| own.contains("03/04/2019")).await;
        let asked = reader.part_told("questions").await;
        assert!(asked.contains("a number of months or of years?"), "{asked}");
        assert!(!reader.told().await.may_show);
        assert_eq!(reader.part_told("missing").await, "First answer the 2 questions above.");
        reader.chooses_own("[data-own=order]", "day").await;
        until_seen("one question left", async || reader.part_told("missing").await, |own| own == "First answer the question above.").await;
        reader.chooses_own("[data-own=unit]", "years").await;
        reader.sees_told(3).await;
        assert_eq!(reader.part_told("missing").await, "");
        reader.shows_own().await;
        let days = ["2019-04-03", "2019-04-05", "2019-04-07"];
        assert_eq!(reader.tally("time").await, days.map(|own| (own.to_owned(), 1)).into());
        assert_eq!(reader.tally("sentence").await, ["10-15", "20-25", "30-35"].map(|own| (own.to_owned(), 1)).into());

        // The answers can be given otherwise.
        reader.opens_own().await;
        reader.gives_file(&written("asked-again.csv", csv.as_bytes())).await;
        until_seen("the questions again", async || reader.part_told("questions").await, |own| own.contains("03/04/2019")).await;
        reader.chooses_own("[data-own=order]", "month").await;
        reader.chooses_own("[data-own=unit]", "months").await;
        reader.sees_told(3).await;
        reader.shows_own().await;
        let days = ["2019-03-04", "2019-05-04", "2019-07-04"];
        until_seen("the other days", async || reader.tally("time").await, |own| *own == days.map(|own| (own.to_owned(), 1)).into()).await;
        assert_eq!(reader.tally("sentence").await, [("0-5".to_owned(), 3)].into());
    }

    /// A list without days of grants has one day for all of them, which the reader gives.
    async fn a_list_without_days_is_given_one(reader: Mouse) {
        let csv = "Name,Sentence\nAna Ferro,Life\nBea Holm,20 years\n";
        reader.open("").await;
        reader.opens_own().await;
        reader.gives_file(&written("no-days.csv", csv.as_bytes())).await;
        until_seen("a question", async || reader.part_told("questions").await, |own| own.contains("On what day were they granted?")).await;
        assert!(!reader.told().await.may_show);
        reader.dates("day", "2024-12-12").await;
        reader.sees_told(2).await;
        reader.shows_own().await;
        assert_eq!(reader.tally("time").await, [("2024-12-12".to_owned(), 2)].into());
        assert_eq!(reader.tally("sentence").await, [("20-25".to_owned(), 1), ("life".to_owned(), 1)].into());
    }

    /// What was filled in stays when another file is chosen, also after one that is refused.
    async fn another_file_keeps_what_was_filled_in(reader: Mouse) {
        reader.open("").await;
        reader.opens_own().await;
        reader.gives_file(&written("first.csv", b"Name,Date granted,Sentence\nAna Ferro,2019-05-06,Life\n")).await;
        reader.sees_told(1).await;
        reader.fills("granter", "Imogen Alderidge").await;
        reader.fills("title", "Commutations in Westmark").await;
        reader.dates("from", "2017-01-03").await;
        reader.gives_file(&written("no-list.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj")).await;
        reader.sees_refused("is a PDF").await;
        reader.gives_file(&example("governor.csv")).await;
        reader.sees_told(60).await;
        let filled = "return ['granter', 'title', 'from'].map(own => document.querySelector(`[data-own=${own}]`).value)";
        assert_eq!(reader.js(filled).await, json!(["Imogen Alderidge", "Commutations in Westmark", "2017-01-03"]));
        reader.shows_own().await;
        let headline = reader.headline().await;
        assert!(headline.starts_with("Alderidge cut short 60 prison sentences."), "{headline}");
        assert_eq!(reader.js("return document.title").await, json!("Commutations in Westmark"));
    }

    /// A row that cannot be read is told with its line, and the rest is shown.
    async fn rows_that_are_not_read_are_told_with_their_lines(reader: Mouse, Downloads) {
        let csv = "Name,Date granted,Sentence\nAna Ferro,2019-05-06,Life\nBea Holm,2019-02-30,20 years\nCy Roth,2019-05-06,for a while\n";
        reader.open("").await;
        let folder = reader.keep_files().await;
        reader.opens_own().await;
        reader.gives_file(&written("faults.csv", csv.as_bytes())).await;
        until_seen("the faults", async || reader.told().await.faults, |own| *own == Some(2)).await;
        let faults = reader.part_told("faults").await;
        for words in ["Line 3", "2019-02-30", "no such day", "Line 4", "for a while", "not understood as a sentence"] {
            assert!(faults.contains(words), "no “{words}” in {faults}");
        }
        reader.press_own("save-faults").await;
        let (_, saved) = reader.has_saved(&folder, ".csv").await;
        assert_eq!(saved.lines().count(), 3, "{saved}");
        assert!(saved.contains("2019-02-30") && saved.contains("for a while"), "{saved}");
        let rows = reader.told().await.rows.unwrap();
        reader.shows_own().await;
        assert_eq!(reader.table_count().await, rows);
    }

    /// If offenses name drugs, their chart is there once the reader wants it.
    async fn drugs_are_read_from_offenses_only_on_demand(reader: Mouse) {
        reader.open("").await;
        reader.shows_file(&example("governor.csv")).await;
        assert!(reader.tally("drug").await.is_empty());
        reader.opens_own().await;
        reader.press_own("offenses").await;
        reader.shows_own().await;
        let offenses = std::fs::read_to_string(example("governor.csv")).unwrap();
        let with = |drug: &str| u32::try_from(offenses.lines().filter(|own| own.contains(drug)).count()).unwrap();
        until("drugs", async || !reader.tally("drug").await.is_empty()).await;
        let drugs = reader.tally("drug").await;
        assert_eq!(drugs["powder"] + drugs["heroin"], with("(cocaine)") + with("(heroin)"), "{drugs:?}");
    }

    /// Keys alone lead through the dialog; Escape closes it, and the focus returns.
    async fn keys_alone_lead_through_the_dialog(reader: Mouse) {
        reader.open("").await;
        reader.js("document.querySelector('[data-own=open]').focus()").await;
        reader.key(Key::Enter).await;
        reader.sees_own_dialog().await;
        let at = "const own = document.activeElement; return own.dataset.own ?? (own.id || own.outerHTML.slice(0, 60))";
        let focus = async || text(&reader.js(at).await);
        until_seen("the focus on the title", focus, |own| own == "own-dialog-title").await;
        // The title and the last button of the dialog stay in sight, and must not cover what has the focus.
        let seen = "const own = document.activeElement, box = own.getBoundingClientRect();
            if (own === document.body) return true;
            const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 20));
            return own.contains(at) || !!own.closest('label')?.contains(at) || own.outerHTML.slice(0, 80)";
        let is_seen = async || reader.js(seen).await == json!(true);
        let tab_to = async |key: &str| {
            for _ in 0..60 {
                if focus().await == key {
                    return;
                }
                reader.key(Key::Tab).await;
                let is_within = reader.js("return document.activeElement === document.body || !!document.activeElement.closest('dialog.own-dialog')").await;
                assert_eq!(is_within, json!(true), "the focus left the dialog");
                assert!(is_seen().await, "what has the focus is covered: {}", focus().await);
            }
            panic!("sixty presses of Tab do not lead to {key}");
        };
        tab_to("file").await;
        tab_to("paste").await;
        reader.write("Name,Date granted,Sentence").await;
        reader.key(Key::Enter).await;
        reader.write("Ana,2019-05-06,Life").await;
        tab_to("read").await;
        reader.key(Key::Enter).await;
        reader.sees_told(1).await;
        assert_eq!(focus().await, "read", "the focus stays");
        reader.key(Key::Escape).await;
        reader.sees_no_own_dialog().await;
        until_seen("the focus on the button again", focus, |own| own == "open").await;

        // What was pasted is still there.
        reader.key(Key::Enter).await;
        reader.sees_own_dialog().await;
        reader.sees_told(1).await;
        tab_to("show").await;
        for _ in 0..30 {
            reader.shift(Key::Tab).await;
            assert!(is_seen().await, "what has the focus is covered: {}", focus().await);
            if focus().await == "file" {
                break;
            }
        }
        tab_to("show").await;
        reader.key(Key::Enter).await;
        reader.sees_own_list().await;
        assert_eq!(reader.table_count().await, 1);
        reader.sees_headline("1 prison sentence was cut short").await;
        // What had the focus is gone with the list before. The line says whose list the page shows.
        until_seen("the focus on the line", focus, |own| own == "own-line-title").await;
        let line = reader.js("return [document.activeElement.innerText, document.activeElement.getBoundingClientRect().top > 0, document.activeElement.getBoundingClientRect().bottom < innerHeight]").await;
        assert!(text(&line[0]).contains("This page shows your list: Commutations, 1 person"), "{line}");
        assert_eq!(json!([line[1], line[2]]), json!([true, true]), "it is in the window");
        let at = async || text(&reader.js(at).await);
        reader.key(Key::Tab).await;
        assert_eq!(at().await, "save-page");
    }

    /// What was read, refused and saved is said in live regions that stand before their words come.
    async fn what_happens_is_said_to_screen_readers(reader: Mouse) {
        reader.open("").await;
        reader.opens_own().await;
        let record = "window.said = [];
            const heard = node => {
                const region = (node.nodeType === 1 ? node : node.parentElement)?.closest('[role=status], [role=alert]');
                if (region && region.textContent.trim()) said.push(`${region.getAttribute('role')}: ${region.textContent.trim()}`);
            };
            new MutationObserver(all => { for (const own of all) { heard(own.target); own.addedNodes.forEach(heard) } })
                .observe(document.body, { subtree: true, childList: true, characterData: true })";
        reader.js(record).await;
        let hears = async |words: &str| {
            let look = async || text(&reader.js("return said.join(' | ')").await);
            until_seen(words, look, |own| own.contains(words)).await;
        };
        reader.gives_file(&written("empty.csv", b"")).await;
        reader.sees_refused("empty").await;
        hears("alert: “empty.csv” is not read: The file is empty.").await;
        reader.gives_file(&example("governor.csv")).await;
        hears("status: 60 rows").await;
        reader.shows_own().await;
        let line = async || text(&reader.js("return document.querySelector('[data-own=line] p').innerText").await);
        until_seen("the line", line, |own| own.contains("Commutations, 60 people")).await;
        reader.press_mark("sentence", "to-life").await;
        hears("22 indeterminate sentences commuted").await;
    }
}

/// The dialog with a file read, and the page that shows it, keep within each width and both schemes, without a finding
/// of axe-core.
#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_and_in_what_it_shows() {
    let reader = Reader::at(Place::Http).await;
    let mut wrong = Vec::new();
    for width in [320, 1280] {
        reader.be_wide(width).await;
        for file in ["governor.csv", "president.csv", "plain.csv"] {
            reader.prefer(Scheme::Light).await;
            reader.open("").await;
            reader.opens_own().await;
            reader.gives_file(&example(file)).await;
            until("the file is read", async || {
                reader.told().await.rows.is_some()
            })
            .await;
            for is_shown in [false, true] {
                if is_shown {
                    reader.shows_own().await;
                }
                let name = format!("{file} at {width} px, shown: {is_shown}");
                let mut note = |found: Vec<String>| {
                    wrong.extend(found.into_iter().map(|own| format!("{name}: {own}")));
                };
                note(reader.violations().await);
                reader.prefer(Scheme::Dark).await;
                note(reader.violations_of_colors().await);
                reader.prefer(Scheme::Light).await;
                note(unfit(&reader).await);
            }
        }
        reader.opens_own().await;
        reader
            .gives_file(&written(
                "asked.csv",
                b"Name,Date granted,Sentence\nAna Ferro,03/04/2019,10\nBea Holm,05/04/2019,x\n",
            ))
            .await;
        until("a question", async || {
            !reader.part_told("questions").await.is_empty()
        })
        .await;
        wrong.extend(reader.violations().await);
        wrong.extend(unfit(&reader).await);
        reader.gives_file(&written("empty.csv", b"")).await;
        reader.sees_refused("empty").await;
        wrong.extend(reader.violations().await);
        wrong.extend(unfit(&reader).await);
    }
    assert_eq!(wrong, Vec::<String>::new());
    reader.leave().await;
}

/// Returns what scrolls sideways or is too small to press.
async fn unfit(reader: &Reader) -> Vec<String> {
    crate::support::texts(&reader.js("
        const wrong = [];
        if (document.documentElement.scrollWidth > innerWidth) wrong.push('the page scrolls sideways');
        const dialog = document.querySelector('dialog.own-dialog[open]');
        if (dialog && dialog.scrollWidth > dialog.clientWidth) wrong.push(`the dialog scrolls sideways: ${dialog.scrollWidth} > ${dialog.clientWidth}`);
        const within = dialog ?? document.querySelector('[data-own=line]');
        for (const own of within.querySelectorAll('button, input, select, textarea, a[href]')) {
            const box = (own.closest('label.own-check') ?? own).getBoundingClientRect();
            if (own.getClientRects().length && (box.width < 24 || box.height < 24)) wrong.push(`small: ${own.outerHTML.slice(0, 80)}`);
        }
        return wrong").await)
}

/// The counts of the example lists are those of the files, whatever is counted by whom.
#[test]
fn the_test_reads_every_row_of_the_examples() {
    for (name, rows) in [
        ("governor.csv", 60),
        ("president.csv", 40),
        ("plain.csv", 30),
    ] {
        let roll = Roll::of(name);
        assert_eq!(roll.len(), rows, "{name}");
        assert!(roll.0.iter().all(|own| own.day.len() == 10), "{name}");
    }
}
