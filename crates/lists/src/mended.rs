//! Files that are UTF-8 but for a few bytes.

/// Returns the text of a file that is UTF-8 but for a few bytes, such as one that was cut off within a character, with
/// “�” in their place; `None` if it is in another encoding, in which such a byte is a character.
#[must_use]
pub fn mended(bytes: &[u8]) -> Option<String> {
    let (mut beyond_ascii, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        beyond_ascii += chunk.valid().chars().filter(|own| !own.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    // Other encodings hardly ever have what looks like a character of several bytes.
    (beyond_ascii >= broken && beyond_ascii > 0)
        .then(|| String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_that_is_mostly_utf_8_is_mended() {
        for (bytes, text) in [
            (
                "José\nNuñe\u{e9}".as_bytes()[..12].to_vec(),
                Some("José\nNuñe\u{fffd}"),
            ),
            (
                b"Jos\xc3\xa9\nNu\xf1ez\nPe\xc3\xb1a".to_vec(),
                Some("José\nNu\u{fffd}ez\nPeña"),
            ),
            (b"Jos\xe9\nNu\xf1ez".to_vec(), None),
            (b"Jos\xe9".to_vec(), None),
            (b"\x93Jos\xe9\x94 \xc3\xa9".to_vec(), None),
        ] {
            assert_eq!(mended(&bytes).as_deref(), text);
        }
    }
}
