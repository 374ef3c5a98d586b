//! What has to arrive of a page in a frame before its chart is painted.
//!
//! Browsers paint what they have: the charts stand in the page itself, and all that a page holds or names
//! after them (its program, the data) is not waited for.

use std::fs;
use std::path::Path;

use super::{Size, SizeError, When, failed, numbers, weighed};
use crate::page::framed;

/// The pages that stand in frames: the one whose program lies beside it, and the one in one file.
const PAGES: [&str; 2] = [framed::NAME, "commutations.html"];

/// The end of the charts in a page.
const END: &str = "</main>";

/// What of each page that is there comes up to the end of its charts.
///
/// # Errors
/// When one cannot be read or compressed.
pub fn measure(folder: &Path) -> Result<Vec<Size>, SizeError> {
    let there = PAGES.into_iter().filter(|name| folder.join(name).is_file());
    let measured = there.map(|name| {
        let path = folder.join(name);
        let page = fs::read_to_string(&path).map_err(failed(&path))?;
        let charts = painted(&page).as_bytes();
        weighed(name.to_owned(), When::Never, charts).map_err(failed(&path))
    });
    measured.collect()
}

fn painted(page: &str) -> &str {
    page.find(END)
        .map_or(page, |charts| &page[..charts + END.len()])
}

/// The table as text; empty where there is no such page.
#[must_use]
pub fn table(paints: &[Size]) -> String {
    if paints.is_empty() {
        return String::new();
    }
    let line = |paint: &Size| numbers(28, &format!("  from {}", paint.name), paint.weights());
    let lines = paints.iter().map(line).collect::<String>();
    format!("an embed view’s first paint: the page up to the end of its charts\n{lines}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paint_does_not_wait_for_what_follows_the_charts() {
        let folder = tempfile::tempdir().unwrap();
        let page = "<main>a</main><script>b</script>";
        fs::write(folder.path().join("embed.html"), page).unwrap();
        let paints = measure(folder.path()).unwrap();
        assert_eq!(paints.len(), 1);
        assert_eq!((&*paints[0].name, paints[0].raw), ("embed.html", 14));
        let table = table(&paints);
        let line = table.lines().last().unwrap();
        let words: Vec<_> = line.split_whitespace().collect();
        assert_eq!(words[..3], ["from", "embed.html", "14"]);
    }

    #[test]
    fn without_a_page_for_frames_there_is_nothing_to_say() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(table(&measure(folder.path()).unwrap()), "");
    }
}
