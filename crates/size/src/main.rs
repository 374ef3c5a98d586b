//! `cargo xtask size`: the size of each published file, and whether the page is within its limits.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use brotli::enc::BrotliEncoderParams;

/// Files with a common limit in bytes, compressed with brotli.
struct Budget {
    name: &'static str,
    limit: usize,
    holds: fn(&str) -> bool,
}

/// The limits of the published files.
const BUDGETS: [Budget; 5] = [
    Budget {
        name: "to paint: the page with its style",
        limit: 43_500,
        holds: |name| name == "index.html",
    },
    Budget {
        name: "the program",
        limit: 336_000,
        holds: |name| name.starts_with("commutations-") && name.ends_with(".wasm"),
    },
    Budget {
        name: "the page in all",
        limit: 424_500,
        holds: |name| {
            let is_program = name.starts_with("commutations-") || name.starts_with("data/");
            name == "index.html" || is_program
        },
    },
    Budget {
        name: "what reads own lists, when it is wanted",
        limit: 186_000,
        holds: |name| name.starts_with("own/"),
    },
    Budget {
        name: "the script for hosts",
        limit: 2_200,
        holds: |name| name == "embed.js",
    },
];

/// The sizes of a file in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Size {
    /// The path in the folder, with forward slashes.
    name: String,
    raw: usize,
    /// The size after `brotli -q 11`.
    brotli: usize,
}

fn main() -> ExitCode {
    let dist = env::args_os()
        .nth(1)
        .map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    match run(&dist) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(dist: &Path) -> Result<(), Box<dyn Error>> {
    if !dist.join("index.html").is_file() {
        return Err(format!("{} holds no page: build first", dist.display()).into());
    }
    let sizes = measured(dist)?;
    print!("{}", table(&sizes));
    judged(&sizes).map_err(Into::into)
}

/// Returns the sizes of all files in `dist`, sorted by name.
fn measured(dist: &Path) -> io::Result<Vec<Size>> {
    let mut sizes = Vec::new();
    for path in files(dist)? {
        let content = fs::read(&path)?;
        let name = path.strip_prefix(dist).unwrap_or(&path);
        sizes.push(Size {
            name: name.to_string_lossy().replace('\\', "/"),
            raw: content.len(),
            brotli: brotli(&content)?,
        });
    }
    sizes.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(sizes)
}

fn files(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
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

fn weight(sizes: &[Size], budget: &Budget) -> usize {
    let own = sizes.iter().filter(|size| (budget.holds)(&size.name));
    own.map(|size| size.brotli).sum()
}

fn table(sizes: &[Size]) -> String {
    let mut table = format!("{:<40} {:>10} {:>10}\n", "bytes", "raw", "brotli");
    for size in sizes {
        let (raw, brotli) = (grouped(size.raw), grouped(size.brotli));
        table += &format!("{:<40} {raw:>10} {brotli:>10}\n", size.name);
    }
    table += &format!("\n{:<40} {:>10} {:>10}\n", "limits", "limit", "brotli");
    for budget in &BUDGETS {
        let (limit, brotli) = (grouped(budget.limit), grouped(weight(sizes, budget)));
        table += &format!("{:<40} {limit:>10} {brotli:>10}\n", budget.name);
    }
    table
}

/// Returns an error message about the first limit that is exceeded, if any.
fn judged(sizes: &[Size]) -> Result<(), String> {
    let over = BUDGETS
        .iter()
        .find(|budget| weight(sizes, budget) > budget.limit);
    over.map_or(Ok(()), |budget| {
        let over = grouped(weight(sizes, budget) - budget.limit);
        Err(format!(
            "{}: {over} bytes over the limit, with brotli",
            budget.name
        ))
    })
}

/// Formats a number with commas between thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev();
    let groups: Vec<_> = groups.map(String::from_utf8_lossy).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(name: &str, brotli: usize) -> Size {
        Size {
            name: name.to_owned(),
            raw: 4 * brotli,
            brotli,
        }
    }

    fn page() -> Vec<Size> {
        vec![
            size("article.html", 500_000),
            size("commutations-1.js", 13_000),
            size("commutations-1_bg.wasm", 336_000),
            size("commutations.html", 500_000),
            size("data/records.json", 32_000),
            size("embed.js", 2_200),
            size("index.html", 43_500),
            size("own/own-list_bg.wasm", 186_000),
        ]
    }

    #[test]
    fn only_the_files_that_the_page_needs_are_counted() {
        let weights = BUDGETS.each_ref().map(|budget| weight(&page(), budget));
        assert_eq!(weights, [43_500, 336_000, 424_500, 186_000, 2_200]);
        assert_eq!(judged(&page()), Ok(()));
        assert!(table(&page()).contains("the page in all"));
    }

    #[test]
    fn a_byte_over_a_limit_fails() {
        for name in [
            "index.html",
            "commutations-1_bg.wasm",
            "data/records.json",
            "embed.js",
            "own/own-list_bg.wasm",
        ] {
            let mut sizes = page();
            for size in sizes.iter_mut().filter(|size| size.name == name) {
                size.brotli += 1;
            }
            let error = judged(&sizes).unwrap_err();
            assert!(error.contains("1 bytes over"), "{name}: {error}");
        }
    }

    #[test]
    fn files_in_folders_are_measured_and_compressed() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("data")).unwrap();
        fs::write(
            dir.path().join("data/a.json"),
            "the same words ".repeat(100),
        )
        .unwrap();
        let sizes = measured(dir.path()).unwrap();
        assert_eq!((&*sizes[0].name, sizes[0].raw), ("data/a.json", 1_500));
        assert!(sizes[0].brotli < 100);
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(
            [0, 999, 1_000, 1_234_567].map(grouped),
            ["0", "999", "1,000", "1,234,567"]
        );
    }
}
