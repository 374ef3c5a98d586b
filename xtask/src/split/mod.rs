//! One program cut in two files after linking: what the first view needs, and what may come late.
//!
//! The late functions are those of modules with a given name ([`Rule`]) and those that only they
//! call. Where the first file would call one, it calls a place in its table of functions that is
//! empty until the second file, which uses the first one's memory, table and functions, fills it.
//! All data stay in the first. Calling a late function too early traps; the app has to know.

mod exports;
mod late;
mod plan;
mod primary;
mod reach;
mod rule;
mod uses;

use walrus::{Module, ModuleConfig};

use exports::Exports;
pub(crate) use exports::short_names;
use plan::Plan;
pub use rule::Rule;

/// What the late file calls the first one, in its imports.
pub const PRIMARY: &str = "primary";

/// Why a program cannot be cut.
#[derive(Debug, thiserror::Error)]
pub enum SplitError {
    /// It is no WebAssembly that is understood here.
    #[error("the program cannot be read: {0}")]
    Read(String),
    /// There is no one place where late functions could be reached.
    #[error("the program needs exactly one table that lists functions, it has {0}")]
    Tables(usize),
    /// Its table of functions is filled in a way that is not understood here.
    #[error("the program's table of functions is not filled by lists of functions at fixed places")]
    Segments,
    /// A late function does what cannot be done from another file.
    #[error(
        "the late function `{0}` uses passive data or exceptions, which stay in the first file"
    )]
    Inseparable(String),
}

/// The two files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Halves {
    /// The program without its late functions.
    pub primary: Vec<u8>,
    /// The late functions, to be linked with the exports of the first as module [`PRIMARY`];
    /// `None` where there are none.
    pub late: Option<Vec<u8>>,
}

/// Cuts `wasm`, which must have its name section.
///
/// # Errors
/// When it is of a form that no compiler of ours makes.
pub fn split(wasm: &[u8], rule: &Rule) -> Result<Halves, SplitError> {
    let mut primary = read(wasm)?;
    let Some(plan) = Plan::of(&primary, rule)? else {
        let (primary, late) = (wasm.to_vec(), None);
        return Ok(Halves { primary, late });
    };
    let mut late = read(wasm)?;
    let exports = Exports::of(&primary, &plan.needs);
    primary::reduce(&mut primary, &plan, &exports);
    late::reduce(&mut late, &plan, &exports);
    Ok(Halves {
        primary: primary.emit_wasm(),
        late: Some(late.emit_wasm()),
    })
}

/// Both halves are read from the same bytes, so that the same index means the same in both.
pub(crate) fn read(wasm: &[u8]) -> Result<Module, SplitError> {
    ModuleConfig::new()
        .generate_producers_section(false)
        .parse(wasm)
        .map_err(|error| SplitError::Read(format!("{error:#}")))
}

#[cfg(test)]
mod tests;
