//! One program cut in two files after linking: what the first view needs, and what may come late.
//!
//! The late functions are those of modules with given names ([`Rule`]). All functions and data that
//! only they need, by calls or by address ([`Links`]), are late too. Where the first file would call
//! a late function, it calls a place in its table of functions that is empty until the second file,
//! which uses the first one's memory, table and functions, fills it; and where late data will be,
//! the memory is zero until then. Calling a late function too early traps; the app has to know.

mod data;
mod exports;
mod late;
mod linked;
mod links;
mod plan;
mod primary;
mod reach;
mod rule;
mod uses;

use walrus::{Module, ModuleConfig};

use exports::Exports;
pub(crate) use exports::short_names;
pub use links::Links;
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
    /// The linker was not asked for its notes.
    #[error("the linker left no notes on who refers to what by address (--emit-relocs)")]
    Notes,
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

/// Cuts `wasm`, which must have its name section, by the links that it was made with.
///
/// # Errors
/// When it is of a form that no compiler of ours makes.
pub fn split(wasm: &[u8], links: &Links, rule: &Rule) -> Result<Halves, SplitError> {
    let mut primary = read(wasm)?;
    let Some(plan) = Plan::of(&primary, links, rule)? else {
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
/// (The linker's notes are left out: they hold no longer.)
pub(crate) fn read(wasm: &[u8]) -> Result<Module, SplitError> {
    let mut module = ModuleConfig::new()
        .generate_producers_section(false)
        .parse(wasm)
        .map_err(|error| SplitError::Read(format!("{error:#}")))?;
    for notes in LINKER_NOTES {
        module.customs.remove_raw(notes);
    }
    Ok(module)
}

/// The linker's notes, which are of the program as it was linked.
const LINKER_NOTES: [&str; 3] = ["linking", "reloc.CODE", "reloc.DATA"];

#[cfg(test)]
mod tests;
