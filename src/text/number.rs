//! Numbers in words.

/// Formats a number: `1,716`.
#[must_use]
pub fn count(number: u32) -> String {
    let digits = number.to_string();
    let head = digits.len() % 3;
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 3 == head {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Formats a count with its noun: `1 person`, `1,716 people`.
#[must_use]
pub fn counted(number: u32, one: &str, many: &str) -> String {
    format!("{} {}", count(number), if number == 1 { one } else { many })
}

/// The numbers that newspapers spell out.
const SPELLED: [&str; 10] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
];

/// Formats a number in a sentence, under ten as a word: `nine`, `13`.
#[must_use]
pub fn spelled(number: u32) -> String {
    let word = SPELLED.get(number as usize);
    word.map_or_else(|| count(number), |word| (*word).to_owned())
}

/// Formats a count with its noun in a sentence: `one person`, `1,716 people`.
#[must_use]
pub fn told(number: u32, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        spelled(number),
        if number == 1 { one } else { many }
    )
}

/// Formats a share in whole percent: `33%`. A share is `under 1%` or `over 99%` rather than a rounded 0 or
/// 100; `none` if `whole` is 0.
#[must_use]
pub fn share(part: u32, whole: u32) -> String {
    if whole == 0 {
        return "none".to_owned();
    }
    let percent = (200 * u64::from(part) + u64::from(whole)) / (2 * u64::from(whole));
    match percent {
        0 if part > 0 => "under 1%".to_owned(),
        100.. if part < whole => "over 99%".to_owned(),
        _ => format!("{percent}%"),
    }
}

/// The fractions that newspapers use, with their words.
const FRACTIONS: [(u64, u64, &str); 12] = [
    (1, 10, "one in 10"),
    (1, 5, "one in five"),
    (1, 4, "one-fourth"),
    (1, 3, "one-third"),
    (2, 5, "two in five"),
    (1, 2, "half"),
    (3, 5, "three in five"),
    (2, 3, "two-thirds"),
    (3, 4, "three-fourths"),
    (4, 5, "four in five"),
    (9, 10, "nine in 10"),
    (1, 1, "all"),
];

/// Formats a share as a fraction, `one-third`, if it is within half a percentage point of one; otherwise in
/// whole percent.
#[must_use]
pub fn fraction(part: u32, whole: u32) -> String {
    let (part_wide, whole_wide) = (u64::from(part), u64::from(whole));
    let is_near = |(top, bottom, _): &&(u64, u64, &str)| {
        let gap = (part_wide * bottom).abs_diff(whole_wide * top);
        if top == bottom {
            gap == 0
        } else {
            200 * gap <= whole_wide * bottom
        }
    };
    let near = FRACTIONS.iter().find(is_near).filter(|_| whole > 0);
    near.map_or_else(|| share(part, whole), |(.., words)| (*words).to_owned())
}

/// How far below a fraction a share is still “nearly” that fraction: in percent of the whole, and of the fraction.
const NEARLY_PERCENT: (u64, u64) = (3, 6);

/// Formats a share as [`fraction`] does, and one that is a little less than a fraction as `nearly one-third`.
#[must_use]
pub fn nearly(part: u32, whole: u32) -> String {
    let said = fraction(part, whole);
    if !said.ends_with('%') || part == 0 {
        return said;
    }
    let (part, whole) = (u64::from(part), u64::from(whole));
    let is_just_above = |(top, bottom, _): &&(u64, u64, &str)| {
        let (own, fraction) = (part * bottom, whole * top);
        let (of_whole, of_fraction) = NEARLY_PERCENT;
        let most = (of_whole * whole * bottom).min(of_fraction * fraction);
        own < fraction && 100 * (fraction - own) <= most
    };
    let above = FRACTIONS.iter().find(is_just_above);
    above.map_or(said, |(.., words)| format!("nearly {words}"))
}

/// A share at the beginning of a sentence: `Nearly one-third`, and `Of these, 31%`, since no sentence begins with a figure.
#[must_use]
fn opening(share: &str) -> String {
    if share.starts_with(|first: char| first.is_ascii_digit()) {
        format!("Of these, {share}")
    } else {
        super::sentence_case(share)
    }
}

/// Fewer people than this are counted, since a percentage of them says too much.
pub const LEAST_FOR_SHARE: u32 = 20;

/// How many of `whole` people in words, at the beginning of a sentence: the fraction that `share` returns, or else the
/// number if they are few: `Three of 17`. Also returns whether the words have the number.
#[must_use]
pub fn opening_part(part: u32, whole: u32, share: fn(u32, u32) -> String) -> (String, bool) {
    let share = share(part, whole);
    if share.ends_with('%') && whole < LEAST_FOR_SHARE {
        let counted = format!("{} of {}", spelled(part), spelled(whole));
        return (super::sentence_case(&counted), true);
    }
    (opening(&share), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_separated_by_commas() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(count(number), text);
        }
        assert_eq!(counted(1, "person", "people"), "1 person");
        assert_eq!(counted(1716, "person", "people"), "1,716 people");
        assert_eq!([spelled(9), spelled(10)], ["nine", "10"]);
        assert_eq!(told(1, "person", "people"), "one person");
    }

    #[test]
    fn shares_are_rounded_but_never_to_zero_or_all() {
        assert_eq!(share(569, 1716), "33%");
        assert_eq!(share(1, 1716), "under 1%");
        assert_eq!(share(1715, 1716), "over 99%");
        assert_eq!(share(0, 12), "0%");
        assert_eq!(share(12, 12), "100%");
        assert_eq!(share(0, 0), "none");
    }

    #[test]
    fn shares_a_little_under_a_fraction_are_nearly_one() {
        for (part, whole, words) in [
            (539, 1716, "nearly one-third"),
            (1501, 1716, "nearly nine in 10"),
            (86, 100, "86%"),
            (190, 1000, "nearly one in five"),
            (180, 1000, "18%"),
            (569, 1716, "one-third"),
            (594, 1716, "35%"),
            (0, 9, "0%"),
            (999, 1000, "nearly all"),
        ] {
            assert_eq!(nearly(part, whole), words, "{part} of {whole}");
        }
    }

    #[test]
    fn shares_near_a_fraction_are_said_as_one() {
        for (part, whole, words) in [
            (569, 1716, "one-third"),
            (1368, 1716, "four in five"),
            (594, 1716, "35%"),
            (1, 2, "half"),
            (999, 1000, "over 99%"),
            (5, 5, "all"),
            (0, 5, "0%"),
            (0, 0, "none"),
        ] {
            assert_eq!(fraction(part, whole), words, "{part} of {whole}");
        }
    }
}
