//! The reader modes of browsers: Mozilla's Readability, which Firefox uses.

use crate::support::{Article, Place, Reader, ServeOptions, npm, text, texts};

/// Reads a copy of the document as a reader mode does. Returns its title and words, the headings, sentences and tables of the
/// page, and the number of tables that are left.
const READ: &str = "
    const plain = words => words.replace(/\\s+/g, ' ').trim();
    const read = new Readability(document.cloneNode(true)).parse();
    const left = new DOMParser().parseFromString(read.content, 'text/html');
    const all = [...document.querySelectorAll('main :is(h1, h2, h3, .takeaway, .said)')].filter(e => !e.closest('dialog, footer'));
    return [plain(read.title + ' ' + read.textContent), all.map(e => plain(e.textContent)).filter(Boolean),
        left.querySelectorAll('table').length, document.querySelectorAll('main table').length]";

/// Readability sets styles, which the policy of the page forbids.
fn is_of_readability(line: &str) -> bool {
    line.contains("inline style")
}

async fn reads(reader: &Reader, what: &str) {
    let source = std::fs::read_to_string(npm("@mozilla/readability/Readability.js"));
    let source = source.expect("Readability is installed");
    let read = reader.js(&format!("{source}; {READ}")).await;
    let kept = text(&read[0]);
    let sentences = texts(&read[1]);
    assert!(sentences.len() > 5, "{what}: {sentences:?}");
    let lost: Vec<&String> = sentences
        .iter()
        .filter(|own| !kept.contains(*own))
        .collect();
    assert!(lost.is_empty(), "{what} without {lost:#?}");
    assert_eq!(read[2], read[3], "{what}: tables");
}

/// No headline, sentence or table is dropped, on the page, the report and the article.
#[tokio::test]
async fn a_reader_mode_keeps_headline_sentences_and_tables() {
    for place in [Place::Http, Place::File] {
        let reader = Reader::at(place).await;
        for address in ["", "?sentence=life&pair=crack,powder"] {
            reader.open(address).await;
            reads(&reader, &format!("{place:?} {address}")).await;
        }
        reader.leave_having_been_told(is_of_readability).await;
    }
    let reader = Reader::at(Place::Http).await;
    reader.open_report("").await;
    reads(&reader, "the report").await;
    reader.leave_having_been_told(is_of_readability).await;
    let article = Article::example(ServeOptions::default()).await;
    article.open().await;
    reads(&article.reader, "the article").await;
    article.leave_having_been_told(|_| true).await;
}
