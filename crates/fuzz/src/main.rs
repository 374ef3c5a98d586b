//! Feeds damaged input to everything that reads what others have written: `cargo xtask fuzz`.
//!
//! libFuzzer mutates the seeds of one target, keeps what reaches new code, and stops at the first input that
//! panics, hangs, or needs memory out of proportion.

#![no_main]
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a panic is how a target fails"
)]

mod address;
mod data;
mod host;
mod lists;
mod mutation;
mod search;
mod story;
mod terms;

use peak_alloc::PeakAlloc;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{env, fs};

/// Something that reads what others have written.
struct Target {
    name: &'static str,
    /// Real input, which is mutated.
    seeds: fn() -> Vec<String>,
    /// Reads an input and panics if a property does not hold.
    check: fn(&str),
}

const TARGETS: [Target; 7] = [
    address::TARGET,
    data::TARGET,
    host::TARGET,
    lists::TARGET,
    search::TARGET,
    story::TARGET,
    terms::TARGET,
];

/// The target that `COMMUTATIONS_FUZZ` names.
static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let asked = env::var("COMMUTATIONS_FUZZ").unwrap_or_default();
    let found = TARGETS.iter().find(|own| own.name == asked);
    found.unwrap_or_else(|| panic!("COMMUTATIONS_FUZZ={asked} names no target"))
});

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The most memory that an input may take: some for each of its bytes, and some for any input.
const MOST_MEMORY_BYTES: (usize, usize) = (100, 1 << 16);

fn check(input: &str) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    (TARGET.check)(input);
    let taken = MEMORY.peak_usage().saturating_sub(before);
    let (each, any) = MOST_MEMORY_BYTES;
    assert!(
        taken <= each * input.len() + any,
        "{} bytes of input take {taken} bytes of memory",
        input.len()
    );
}

/// Writes the seeds into the folder that `COMMUTATIONS_SEEDS` names, and reads each of them once, so that what
/// is computed only once is not counted as memory of an input.
fn plant() {
    let Some(folder) = env::var_os("COMMUTATIONS_SEEDS").map(PathBuf::from) else {
        return;
    };
    fs::create_dir_all(&folder).expect("a folder for the seeds");
    for (number, seed) in (1..).zip((TARGET.seeds)()) {
        (TARGET.check)(&seed);
        fs::write(folder.join(format!("seed-{number}")), seed).expect("a seed is written");
    }
}

/// Returns the text of a file of the project.
fn text_of(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

libfuzzer_sys::fuzz_target!(init: plant(), |input: &[u8]| {
    if let Ok(input) = str::from_utf8(input) {
        check(input);
    }
});

libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutation::mutate(data, size, max_size, seed)
});
