//! What was read before: most cells of a long list are the same as others.

use std::collections::HashMap;

/// The most texts that are remembered.
const MOST: usize = 20_000;

/// Remembers what was read from a text.
#[derive(Debug)]
pub(crate) struct Memo<'a, T>(HashMap<&'a str, T>);

impl<T> Default for Memo<'_, T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<'a, T: Clone> Memo<'a, T> {
    /// Returns what `read` returns for a text, which must depend on nothing else.
    pub(crate) fn get(&mut self, text: &'a str, read: impl FnOnce(&str) -> T) -> T {
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        let new = read(text);
        if self.0.len() < MOST {
            self.0.insert(text, new.clone());
        }
        new
    }
}
