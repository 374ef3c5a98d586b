//! Who refers to whom by address, which calls do not tell.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::SplitError;
use super::linked::{Linked, Symbol};

/// Who refers to whom by address. Where it says nothing, nothing is known.
#[derive(Debug, Default)]
pub struct Links {
    /// What the code of functions refers to, by their names.
    pub(super) functions: BTreeMap<String, BTreeSet<Target>>,
    /// The pieces that the data consists of.
    pub(super) pieces: Vec<Piece>,
    /// What is referred to from elsewhere.
    pub(super) elsewhere: BTreeSet<Target>,
}

/// What has an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// The function of this name.
    Function(String),
    /// One of the pieces of data.
    Piece(usize),
}

/// Data that are used as a whole: a text, a table, a variable.
#[derive(Debug)]
pub(super) struct Piece {
    /// Where it is in the memory.
    pub(super) place: Range<u32>,
    /// What it refers to.
    pub(super) targets: BTreeSet<Target>,
}

impl Links {
    /// What the linker noted (`--emit-relocs`) in the program that it wrote.
    ///
    /// # Errors
    /// When that cannot be read, or has no notes.
    pub fn of(linked: &[u8]) -> Result<Self, SplitError> {
        let linked = Linked::read(linked).map_err(|error| SplitError::Read(error.to_string()))?;
        if linked.symbols.is_empty() || linked.addresses.is_empty() {
            return Err(SplitError::Notes);
        }
        let mut links = Self::default();
        let targets = links.name_all(&linked);
        for (offset, symbol) in &linked.addresses {
            let target = usize::try_from(*symbol).ok().and_then(|at| targets.get(at));
            if let Some(Some(target)) = target {
                links.add(&linked, *offset, target);
            }
        }
        Ok(links)
    }

    /// Makes the pieces, and returns what each symbol stands for.
    fn name_all(&mut self, linked: &Linked) -> Vec<Option<Target>> {
        let mut known = BTreeMap::new();
        let symbols = linked.symbols.iter();
        let targets = symbols.map(|symbol| match symbol {
            Symbol::Function(index) => linked.names.get(index).cloned().map(Target::Function),
            Symbol::Data { segment, part } => {
                let place = linked.place(*segment, part)?;
                let key = (place.start, place.end);
                let piece = *known.entry(key).or_insert_with(|| self.new_piece(place));
                Some(Target::Piece(piece))
            }
            Symbol::Other => None,
        });
        targets.collect()
    }

    fn new_piece(&mut self, place: Range<u32>) -> usize {
        let targets = BTreeSet::new();
        self.pieces.push(Piece { place, targets });
        self.pieces.len() - 1
    }

    /// Adds what is referred to at this offset.
    fn add(&mut self, linked: &Linked, offset: usize, target: &Target) {
        if let Some(name) = linked.function_at(offset) {
            let targets = self.functions.entry(name.to_owned()).or_default();
            targets.insert(target.clone());
            return;
        }
        let address = linked.address_of(offset);
        let mut found = false;
        for piece in &mut self.pieces {
            if address.is_some_and(|address| piece.place.contains(&address)) {
                piece.targets.insert(target.clone());
                found = true;
            }
        }
        if !found {
            self.elsewhere.insert(target.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A function, a table of one address, and a text, with the notes of a linker.
    const LINKED: &str = r#"(module
      (memory 1)
      (func $f (result i32) (i32.const 100))
      (data (i32.const 100) "\68\00\00\00text")
      (@custom "linking" "\02\08\14\03\00\00\00\01f\01\00\01a\00\00\04\01\00\01b\00\04\04")
      (@custom "reloc.CODE" "\00\02\04\04\01\00\00\04\00")
      (@custom "reloc.DATA" "\00\03\05\07\02\00\02\0b\00\05\00\01\00"))"#;

    #[test]
    fn the_linker_says_who_knows_whom() {
        let links = Links::of(&wat::parse_str(LINKED).unwrap()).unwrap();
        let known_to_f = BTreeSet::from([Target::Piece(0)]);
        assert_eq!(
            links.functions,
            BTreeMap::from([("f".to_owned(), known_to_f)])
        );
        let [table, text] = &links.pieces[..] else {
            unreachable!("two pieces")
        };
        assert_eq!((&table.place, &text.place), (&(100..104), &(104..108)));
        assert_eq!(table.targets, [Target::Piece(1)].into());
        assert_eq!(text.targets, [Target::Function("f".to_owned())].into());
        // The section's own head is no piece.
        assert_eq!(links.elsewhere, [Target::Piece(0)].into());
    }

    #[test]
    fn a_linker_that_was_not_asked_is_noticed() {
        let error = Links::of(&wat::parse_str("(module (func))").unwrap()).unwrap_err();
        assert!(error.to_string().contains("--emit-relocs"), "{error}");
        assert!(Links::of(b"no program").is_err());
    }
}
