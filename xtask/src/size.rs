//! `cargo xtask size`: what each published file weighs, and whether the page keeps its promise.

pub mod paint;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::page::EMBED;
use crate::pattern::pattern;

/// What a reader's browser may have to load for the first view, compressed: 180 KB, a KB being
/// 1,000 bytes.
pub const LIMIT: usize = 180_000;
/// What it should be.
pub const AIM: usize = 150_000;

/// What the script for hosts may weigh, compressed.
pub const EMBED_LIMIT: usize = 2_000;

/// Why the sizes are not good, or not known.
#[derive(Debug, thiserror::Error)]
pub enum SizeError {
    /// A file cannot be read or compressed.
    #[error("cannot measure {}: {source} (is it built? leave out --no-build)", path.display())]
    Measure {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The page is too heavy.
    #[error("the first view is {0} bytes compressed with brotli, {over} over the limit of {LIMIT}", over = .0 - LIMIT)]
    TooHeavy(usize),
    /// The script for hosts is too heavy.
    #[error("{EMBED} is {0} bytes compressed with brotli, {over} over the limit of {EMBED_LIMIT}", over = .0 - EMBED_LIMIT)]
    EmbedTooHeavy(usize),
}

/// When the page needs a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// For the first view.
    First,
    /// After it.
    Late,
    /// Never: it is published beside the page.
    Never,
}

/// One file's sizes in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// Its path in the folder, with slashes.
    pub name: String,
    /// When the page needs it.
    pub when: When,
    /// As it is.
    pub raw: usize,
    /// With `gzip -9`.
    pub gzip: usize,
    /// With `brotli -q 11`.
    pub brotli: usize,
}

impl Size {
    const fn weights(&self) -> [usize; 3] {
        [self.raw, self.gzip, self.brotli]
    }
}

/// Prints the table for `folder`.
///
/// # Errors
/// When a file cannot be measured or the first view is over the limit.
pub fn run(folder: &Path) -> Result<(), SizeError> {
    let sizes = measure(folder)?;
    print!(
        "{}{}",
        table(&sizes),
        paint::table(&paint::measure(folder)?)
    );
    judge(&sizes)
}

/// The sizes of all files in `folder`, in the order in which the page needs them.
///
/// # Errors
/// When one cannot be read.
pub fn measure(folder: &Path) -> Result<Vec<Size>, SizeError> {
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index).map_err(failed(&index))?;
    let (first, late) = (named_by(&page, FIRST), named_by(&page, LATE));
    let mut sizes = Vec::new();
    for path in files(folder).map_err(failed(folder))? {
        let content = fs::read(&path).map_err(failed(&path))?;
        let name = path
            .strip_prefix(folder)
            .unwrap_or(&path)
            .to_string_lossy()
            .replace('\\', "/");
        let when = match &name {
            name if name == "index.html" || first.contains(name) => When::First,
            name if late.contains(name) => When::Late,
            _ => When::Never,
        };
        sizes.push(weighed(name, when, &content).map_err(failed(&path))?);
    }
    sizes.sort_by(|a, b| (a.when, &a.name).cmp(&(b.when, &b.name)));
    Ok(sizes)
}

/// What is said where the file at `path` cannot be measured.
fn failed(path: &Path) -> impl FnOnce(io::Error) -> SizeError {
    let path = path.to_path_buf();
    move |source| SizeError::Measure { path, source }
}

fn weighed(name: String, when: When, content: &[u8]) -> io::Result<Size> {
    Ok(Size {
        name,
        when,
        raw: content.len(),
        gzip: gzip(content)?,
        brotli: brotli(content)?,
    })
}

/// How a page names what it needs for the first view.
const FIRST: &str = r#"href="\./([^"]+)""#;
/// How it names what comes after it.
const LATE: &str = r#"data-file="([^"]+)""#;

/// The files that a page names in this way.
fn named_by(page: &str, way: &str) -> Vec<String> {
    pattern(way)
        .captures_iter(page)
        .map(|found| found[1].to_owned())
        .collect()
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

fn gzip(content: &[u8]) -> io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len())
}

fn brotli(content: &[u8]) -> io::Result<usize> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut packed, &parameters)?;
    Ok(packed.len())
}

/// The table as text.
#[must_use]
pub fn table(sizes: &[Size]) -> String {
    let width = sizes
        .iter()
        .map(|size| size.name.len())
        .max()
        .unwrap_or(0)
        .max(18);
    let numbers = |name: &str, weights| numbers(width, name, weights);
    let files = |when| {
        let files = sizes.iter().filter(move |size| size.when == when);
        files
            .map(|size| numbers(&size.name, size.weights()))
            .collect::<String>()
    };
    let [first, late] = [When::First, When::Late].map(|when| sum(sizes, when));
    let mut lines = vec![
        row(width, "bytes", ["raw", "gzip -9", "brotli -11"]),
        files(When::First),
        numbers("the first view", first),
    ];
    if late != [0; 3] {
        lines.push(files(When::Late));
        lines.push(numbers("what comes after", late));
        let both = std::array::from_fn(|index| first[index] + late[index]);
        lines.push(numbers("the page, in all", both));
    }
    lines.push(files(When::Never));
    lines.push(verdict(first[2]));
    lines.concat()
}

/// A line of a table whose first column is so wide.
fn row(width: usize, name: &str, [raw, gzip, brotli]: [&str; 3]) -> String {
    format!("{name:<width$} {raw:>10} {gzip:>10} {brotli:>11}\n")
}

fn numbers(width: usize, name: &str, weights: [usize; 3]) -> String {
    let [raw, gzip, brotli] = weights.map(grouped);
    row(width, name, [&raw, &gzip, &brotli])
}

/// What all files that are needed then weigh together: as they are, with gzip, with brotli.
fn sum(sizes: &[Size], when: When) -> [usize; 3] {
    let files = sizes.iter().filter(|size| size.when == when);
    files.fold([0; 3], |sum, size| {
        let weights = size.weights();
        std::array::from_fn(|kind| sum[kind] + weights[kind])
    })
}

fn verdict(first: usize) -> String {
    let (limit, aim) = (grouped(LIMIT), grouped(AIM));
    match LIMIT.checked_sub(first) {
        Some(left) => format!("{} bytes left of {limit} (aim: {aim})\n", grouped(left)),
        None => format!(
            "{} bytes over {limit} (aim: {aim})\n",
            grouped(first - LIMIT)
        ),
    }
}

/// Fails when the first view or the script for hosts is over its limit.
///
/// # Errors
/// See above.
pub fn judge(sizes: &[Size]) -> Result<(), SizeError> {
    let [_, _, first] = sum(sizes, When::First);
    if first > LIMIT {
        return Err(SizeError::TooHeavy(first));
    }
    match sizes.iter().find(|size| size.name == EMBED) {
        Some(embed) if embed.brotli > EMBED_LIMIT => Err(SizeError::EmbedTooHeavy(embed.brotli)),
        _ => Ok(()),
    }
}

/// With a comma between thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(name: &str, when: When, brotli: usize) -> Size {
        Size {
            name: name.to_owned(),
            when,
            raw: 4 * brotli,
            gzip: 2 * brotli,
            brotli,
        }
    }

    #[test]
    fn the_table_adds_up_the_first_view_and_what_comes_after() {
        let sizes = [
            size("index.html", When::First, 100_000),
            size("a.wasm", When::First, 40_000),
            size("b.wasm", When::Late, 10_000),
            size("one.html", When::Never, 1),
        ];
        assert_eq!(
            table(&sizes),
            "bytes                     raw    gzip -9  brotli -11\n\
             index.html            400,000    200,000     100,000\n\
             a.wasm                160,000     80,000      40,000\n\
             the first view        560,000    280,000     140,000\n\
             b.wasm                 40,000     20,000      10,000\n\
             what comes after       40,000     20,000      10,000\n\
             the page, in all      600,000    300,000     150,000\n\
             one.html                    4          2           1\n\
             40,000 bytes left of 180,000 (aim: 150,000)\n"
        );
        let without = table(&[size("index.html", When::First, 1)]);
        assert!(!without.contains("after") && !without.contains("in all"));
    }

    #[test]
    fn a_first_view_over_the_limit_fails() {
        let first = size("a", When::First, LIMIT);
        let others = [When::Late, When::Never].map(|when| size("b", when, LIMIT));
        assert!(judge(&[vec![first.clone()], others.to_vec()].concat()).is_ok());
        let error = judge(&[first, size("b", When::First, 1)]).unwrap_err();
        assert!(
            error.to_string().contains("1 over the limit of 180000"),
            "{error}"
        );
    }

    #[test]
    fn a_script_for_hosts_over_its_limit_fails() {
        let embed = |brotli| judge(&[size(EMBED, When::Never, brotli)]);
        assert!(embed(EMBED_LIMIT).is_ok());
        let error = embed(EMBED_LIMIT + 1).unwrap_err().to_string();
        assert!(error.contains("1 over the limit of 2000"), "{error}");
    }

    #[test]
    fn the_page_says_what_it_needs_and_when() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("data")).unwrap();
        let page =
            "<link href=\"./a.js\"><link href=\"./data/a.json\"><b data-file=\"data/b.json\">";
        for (name, text) in [
            ("index.html", page),
            ("a.js", "a"),
            ("data/a.json", "{}"),
            ("data/b.json", "{}"),
            ("one.html", ""),
        ] {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let sizes = measure(folder.path()).unwrap();
        let needed: Vec<_> = sizes
            .iter()
            .map(|size| (size.name.as_str(), size.when))
            .collect();
        assert_eq!(
            needed,
            [
                ("a.js", When::First),
                ("data/a.json", When::First),
                ("index.html", When::First),
                ("data/b.json", When::Late),
                ("one.html", When::Never)
            ]
        );
        assert_eq!(sizes[0].raw, 1);
    }

    #[test]
    fn compressing_makes_smaller() {
        let text = "the same words ".repeat(100);
        let (gzip, brotli) = (
            gzip(text.as_bytes()).unwrap(),
            brotli(text.as_bytes()).unwrap(),
        );
        assert!(brotli < gzip && gzip < text.len(), "{brotli} {gzip}");
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(
            [0, 999, 1_000, 1_234_567].map(grouped),
            ["0", "999", "1,000", "1,234,567"]
        );
    }
}
