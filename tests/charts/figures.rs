//! The figures in a sentence.

/// The numbers in a sentence, in digits or as words, and also those in dates and lengths.
pub fn numbers(said: &str) -> Vec<usize> {
    let words = said.split(|own: char| !(own.is_ascii_alphanumeric() || own == ','));
    words.filter_map(number).collect()
}

/// The number that a word is, in digits or spelled out.
pub fn number(word: &str) -> Option<usize> {
    const WORDS: [&str; 9] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ];
    let word = word.trim_matches(',').replace(',', "").to_lowercase();
    let spelled = WORDS.iter().position(|own| *own == word);
    spelled.map(|place| place + 1).or_else(|| word.parse().ok())
}

/// Checks that a count under ten is a word where a sentence goes on with what is counted.
pub fn spells_out(said: &str) {
    const COUNTED: [&str; 8] = [
        "people",
        "person",
        "of",
        "had",
        "waited",
        "districts",
        "states",
        "given",
    ];
    let words: Vec<&str> = said.split(' ').collect();
    for pair in words.windows(2) {
        let is_digit = pair[0].len() == 1 && number(pair[0]).is_some();
        assert!(!is_digit || !COUNTED.contains(&pair[1]), "{said}");
    }
}

/// The first number in what follows `mark`.
pub fn number_after(said: &str, mark: &str) -> usize {
    let (_, rest) = said
        .split_once(mark)
        .unwrap_or_else(|| panic!("no “{mark}” in {said}"));
    numbers(rest)[0]
}

/// Checks `12 of 34 people (35%)`, `All 34 people`, `None of 34 people`, `One person`, `The one person who otherwise matches did not` at the
/// beginning of a sentence.
pub fn part_of_whole(said: &str, part: usize, whole: usize) {
    let found = numbers(said);
    if part == whole {
        assert!(
            whole == 1 || said.starts_with("All ") || part == 0,
            "{said}"
        );
        assert_eq!(found[0], whole, "{said}");
    } else if (part, whole) == (0, 1) {
        assert!(
            said.starts_with("The one person who otherwise matches did not "),
            "{said}"
        );
    } else if part == 0 {
        assert!(said.starts_with("None of"), "{said}");
        assert_eq!(found[0], whole, "{said}");
    } else {
        assert_eq!(found[..2], [part, whole], "{said}");
        percent(said, part, whole);
    }
}

/// Checks the first share in percent, if there is one.
pub fn percent(said: &str, part: usize, whole: usize) {
    if let Some((before, _)) = said.split_once('%') {
        let digits = before
            .rsplit(|own: char| !own.is_ascii_digit())
            .next()
            .unwrap();
        let said_percent: i64 = digits.parse().unwrap();
        let percent = 100.0 * part as f64 / whole as f64;
        let is_bound = before.ends_with("under 1") || before.ends_with("over 99");
        assert!(
            is_bound && !(1.0..=99.0).contains(&percent)
                || (percent - said_percent as f64).abs() <= 0.5,
            "{said}: {percent}"
        );
    }
}
