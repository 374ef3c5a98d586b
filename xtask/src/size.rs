//! `cargo xtask size`: what each published file weighs, and whether the page keeps its promise.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::pattern::pattern;

/// What a reader's browser may have to load, compressed: 180 KB, a KB being 1,000 bytes.
pub const LIMIT: usize = 180_000;
/// What it should be.
pub const AIM: usize = 150_000;

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
    #[error("the page is {0} bytes compressed with brotli, {over} over the limit of {LIMIT}", over = .0 - LIMIT)]
    TooHeavy(usize),
}

/// One file's sizes in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// Its path in the folder, with slashes.
    pub name: String,
    /// Whether the page needs it: the other files are published beside it.
    pub of_page: bool,
    /// As it is.
    pub raw: usize,
    /// With `gzip -9`.
    pub gzip: usize,
    /// With `brotli -q 11`.
    pub brotli: usize,
}

/// Prints the table for `folder`.
///
/// # Errors
/// When a file cannot be measured or the page is over the limit.
pub fn run(folder: &Path) -> Result<(), SizeError> {
    let sizes = measure(folder)?;
    print!("{}", table(&sizes));
    judge(&sizes)
}

/// The sizes of all files in `folder`, those of the page first.
///
/// # Errors
/// When one cannot be read.
pub fn measure(folder: &Path) -> Result<Vec<Size>, SizeError> {
    let failed = |path: &Path| {
        let path = path.to_path_buf();
        move |source| SizeError::Measure { path, source }
    };
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index).map_err(failed(&index))?;
    let needed = needed_by(&page);
    let mut sizes = Vec::new();
    for path in files(folder).map_err(failed(folder))? {
        let content = fs::read(&path).map_err(failed(&path))?;
        let name = path
            .strip_prefix(folder)
            .unwrap_or(&path)
            .to_string_lossy()
            .replace('\\', "/");
        sizes.push(Size {
            of_page: name == "index.html" || needed.contains(&name),
            raw: content.len(),
            gzip: gzip(&content).map_err(failed(&path))?,
            brotli: brotli(&content).map_err(failed(&path))?,
            name,
        });
    }
    sizes.sort_by(|a, b| b.of_page.cmp(&a.of_page).then_with(|| a.name.cmp(&b.name)));
    Ok(sizes)
}

/// The files that a page names.
fn needed_by(page: &str) -> Vec<String> {
    let names = pattern(r#"href="\./([^"]+)""#);
    names
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
    let total = sizes
        .iter()
        .filter(|size| size.of_page)
        .fold((0, 0, 0), |sum, size| {
            (sum.0 + size.raw, sum.1 + size.gzip, sum.2 + size.brotli)
        });
    let width = sizes
        .iter()
        .map(|size| size.name.len())
        .max()
        .unwrap_or(0)
        .max(18);
    let row = |name: &str, raw: &str, gzip: &str, brotli: &str| {
        format!("{name:<width$} {raw:>10} {gzip:>10} {brotli:>11}\n")
    };
    let numbers = |name: &str, (raw, gzip, brotli): (usize, usize, usize)| {
        row(name, &grouped(raw), &grouped(gzip), &grouped(brotli))
    };
    let file = |size: &Size| numbers(&size.name, (size.raw, size.gzip, size.brotli));
    let (page, beside): (Vec<_>, Vec<_>) = sizes.iter().partition(|size| size.of_page);
    [
        row("bytes", "raw", "gzip -9", "brotli -11"),
        page.into_iter().map(file).collect(),
        numbers("the page, in all", total),
        beside.into_iter().map(file).collect(),
        verdict(total.2),
    ]
    .concat()
}

fn verdict(page: usize) -> String {
    let (limit, aim) = (grouped(LIMIT), grouped(AIM));
    match LIMIT.checked_sub(page) {
        Some(left) => format!("{} bytes left of {limit} (aim: {aim})\n", grouped(left)),
        None => format!(
            "{} bytes over {limit} (aim: {aim})\n",
            grouped(page - LIMIT)
        ),
    }
}

/// Fails when the page is over the limit.
///
/// # Errors
/// See above.
pub fn judge(sizes: &[Size]) -> Result<(), SizeError> {
    let page = sizes
        .iter()
        .filter(|size| size.of_page)
        .map(|size| size.brotli)
        .sum();
    if page > LIMIT {
        Err(SizeError::TooHeavy(page))
    } else {
        Ok(())
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

    fn size(name: &str, of_page: bool, brotli: usize) -> Size {
        Size {
            name: name.to_owned(),
            of_page,
            raw: 4 * brotli,
            gzip: 2 * brotli,
            brotli,
        }
    }

    #[test]
    fn the_table_adds_up_the_page_only() {
        let sizes = [
            size("index.html", true, 100_000),
            size("a.wasm", true, 40_000),
            size("one.html", false, 1),
        ];
        assert_eq!(
            table(&sizes),
            "bytes                     raw    gzip -9  brotli -11\n\
             index.html            400,000    200,000     100,000\n\
             a.wasm                160,000     80,000      40,000\n\
             the page, in all      560,000    280,000     140,000\n\
             one.html                    4          2           1\n\
             40,000 bytes left of 180,000 (aim: 150,000)\n"
        );
    }

    #[test]
    fn a_page_over_the_limit_fails() {
        assert!(judge(&[size("a", true, LIMIT), size("b", false, LIMIT)]).is_ok());
        let error = judge(&[size("a", true, LIMIT), size("b", true, 1)]).unwrap_err();
        assert!(
            error.to_string().contains("1 over the limit of 180000"),
            "{error}"
        );
    }

    #[test]
    fn the_page_is_what_its_hints_name() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("data")).unwrap();
        let page = "<link href=\"./a.js\"><link href=\"./data/a.json\">";
        for (name, text) in [
            ("index.html", page),
            ("a.js", "a"),
            ("data/a.json", "{}"),
            ("one.html", ""),
        ] {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let sizes = measure(folder.path()).unwrap();
        let of_page: Vec<_> = sizes
            .iter()
            .map(|size| (size.name.as_str(), size.of_page))
            .collect();
        assert_eq!(
            of_page,
            [
                ("a.js", true),
                ("data/a.json", true),
                ("index.html", true),
                ("one.html", false)
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
