//! Repairs garbled characters and normalizes white space.

/// Garbled characters, and their replacements.
const GARBLED: [(&str, &str); 7] = [
    ("â€\u{a0}", " "),
    ("ÃŸ", "§"),
    ("Ã_", "’"),
    ("Ã¬", "“"),
    ("Ã®", "”"),
    ("Ã±", "–"),
    ("©", "(c)"),
];

/// Returns the text with garbled characters repaired, apostrophes and quotation marks straightened, and each
/// run of white space replaced by one space.
pub(super) fn repair(text: &str) -> String {
    let mut repaired = text.to_owned();
    for (garbled, sign) in GARBLED {
        repaired = repaired.replace(garbled, sign);
    }
    let straight: String = repaired
        .chars()
        .map(|sign| match sign {
            '‘' | '’' => '\'',
            '“' | '”' => '"',
            sign => sign,
        })
        .collect();
    straight.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn garbled_characters_are_repaired() {
        assert_eq!(
            repair("21 U.S.C. ÃŸ 841©; ten yearsÃ_ â€\u{a0}term Ã¬iceÃ® 1990Ã±91"),
            "21 U.S.C. § 841(c); ten years' term \"ice\" 1990–91"
        );
    }

    #[test]
    fn white_space_becomes_one_space() {
        assert_eq!(repair(" Ann\u{a0} \n\tBee "), "Ann Bee");
    }
}
