//! Mending texts whose signs were garbled, and folding white space.

/// Garbled signs and what stood there.
const GARBLED: [(&str, &str); 7] = [
    ("â€\u{a0}", " "),
    ("ÃŸ", "§"),
    ("Ã_", "’"),
    ("Ã¬", "“"),
    ("Ã®", "”"),
    ("Ã±", "–"),
    ("©", "(c)"),
];

/// The text with its signs mended, all apostrophes and quotation marks straight, and each run of white space one space.
pub(super) fn mend(text: &str) -> String {
    let mut mended = text.to_owned();
    for (garbled, sign) in GARBLED {
        mended = mended.replace(garbled, sign);
    }
    let straight: String = mended
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

    /// Trap 2.
    #[test]
    fn garbled_signs_are_mended() {
        assert_eq!(
            mend("21 U.S.C. ÃŸ 841©; ten yearsÃ_ â€\u{a0}term Ã¬iceÃ® 1990Ã±91"),
            "21 U.S.C. § 841(c); ten years' term \"ice\" 1990–91"
        );
    }

    #[test]
    fn white_space_of_every_kind_is_one_space() {
        assert_eq!(mend(" Ann\u{a0} \n\tBee "), "Ann Bee");
    }
}
