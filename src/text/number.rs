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
}
