//! What stands between the cells of a file.

/// What stands between the cells of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Separator {
    /// A comma.
    Comma,
    /// A semicolon, as spreadsheets write where a comma is the decimal mark.
    Semicolon,
    /// A tab.
    Tab,
    /// A vertical bar.
    Bar,
}

/// How many lines tell the separator.
const LINES: usize = 60;

impl Separator {
    const ALL: [Self; 4] = [Self::Comma, Self::Tab, Self::Semicolon, Self::Bar];

    pub(crate) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }

    /// Returns what separates the cells of `text`: what stands the same number of times in most of the first lines.
    pub(crate) fn of(text: &str) -> Self {
        if let Some(named) = named(text) {
            return named;
        }
        let mut best = (Self::Comma, (0, 0));
        for separator in Self::ALL {
            let score = agreement(&counts(text, separator.byte()));
            if score > best.1 {
                best = (separator, score);
            }
        }
        best.0
    }
}

/// Returns the separator that a first line `sep=;` names, which Excel understands.
fn named(text: &str) -> Option<Separator> {
    let byte = text.strip_prefix("sep=")?.bytes().next()?;
    Separator::ALL.into_iter().find(|own| own.byte() == byte)
}

/// Counts the separators outside of quotations in each of the first lines that is no note.
fn counts(text: &str, separator: u8) -> Vec<u32> {
    let mut counts = Vec::new();
    let (mut count, mut is_quoted, mut is_note, mut at_start) = (0, false, false, true);
    for byte in text.bytes() {
        match byte {
            b'\n' | b'\r' if !is_quoted => {
                if !at_start && !is_note {
                    counts.push(count);
                }
                if counts.len() == LINES {
                    return counts;
                }
                (count, is_note, at_start) = (0, false, true);
                continue;
            }
            b'"' if !is_note => is_quoted = !is_quoted,
            b'#' if at_start => is_note = true,
            byte if byte == separator && !is_quoted => count += 1,
            _ => {}
        }
        at_start = false;
    }
    if !at_start && !is_note {
        counts.push(count);
    }
    counts
}

/// Returns how many lines have the most common number of separators above 0, and that number.
fn agreement(counts: &[u32]) -> (usize, u32) {
    let agreeing = |count: u32| counts.iter().filter(|own| **own == count).count();
    counts
        .iter()
        .filter(|count| **count > 0)
        .map(|count| (agreeing(*count), *count))
        .max()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_what_stands_as_often_in_most_lines() {
        for (text, separator) in [
            ("a,b\nc,d", Separator::Comma),
            ("a;b\n17,5;d\n2,5;e", Separator::Semicolon),
            ("a\tb\nc, d\te", Separator::Tab),
            ("a|b\nc|d", Separator::Bar),
            ("sep=;\na,b;c", Separator::Semicolon),
            (
                "Title; 2016\nname,offense\nA,x; y\nB,z\nC,x; y; z",
                Separator::Comma,
            ),
            ("name,offense\n\"A; b\",\"x; y\"\n", Separator::Comma),
            ("# a; b; c\n# d; e; f\n\na,b\nc,d\n", Separator::Comma),
            ("alone", Separator::Comma),
            ("", Separator::Comma),
        ] {
            assert_eq!(Separator::of(text), separator, "{text}");
        }
    }
}
