//! Splits a field with numbered cases into the text of each case.

use super::Fault;
use super::entry::Line;
use crate::pattern::pattern;
use regex::Regex;
use std::sync::LazyLock;

/// A part of a field, and the numbers of its cases. Without a number, the part is about all cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub cases: Vec<usize>,
    pub text: String,
}

static AT_START: LazyLock<Regex> = LazyLock::new(|| pattern(r"^([1-9])\. ?(\D.*|.* .*)$"));
static TIGHT: LazyLock<Regex> = LazyLock::new(|| pattern(r"([\s;])([1-9])\.([A-Z])"));
static MARK: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[\s;])((?:[1-9]\. ?& ?)*[1-9])\. "));

/// Splits the lines of a field at the case numbers.
pub(super) fn parts(lines: &[Line]) -> Vec<Part> {
    let text = joined(lines);
    if !is_numbered(&text) {
        return vec![Part {
            cases: Vec::new(),
            text,
        }];
    }
    let mut parts = Vec::new();
    let mut cases = Vec::new();
    let mut from = 0;
    for mark in MARK.captures_iter(&text) {
        let whole = mark.get(0).map_or(0..0, |whole| whole.range());
        push(&mut parts, cases, &text[from..whole.start]);
        cases = mark[1]
            .split('&')
            .filter_map(|number| number.trim().trim_end_matches('.').parse().ok())
            .collect();
        from = whole.end;
    }
    push(&mut parts, cases, &text[from..]);
    parts
}

/// The highest case number in `parts`; 1 if there is none.
pub(super) fn count(parts: &[Part]) -> usize {
    parts
        .iter()
        .flat_map(|part| part.cases.iter().copied())
        .max()
        .unwrap_or(1)
}

/// The parts about each of `count` cases.
///
/// A part without a number is about every case if `shared`; otherwise there must be only one case.
pub(super) fn by_case(
    parts: &[Part],
    count: usize,
    shared: bool,
) -> Result<Vec<Vec<String>>, Fault> {
    let mut texts = vec![Vec::new(); count];
    for part in parts {
        if part.cases.is_empty() && count > 1 && !shared && !part.text.is_empty() {
            return Err(Fault::new(
                "there are several cases, and this text has no case number",
                &part.text,
            ));
        }
        for (number, texts) in (1..).zip(&mut texts) {
            if part.cases.is_empty() || part.cases.contains(&number) {
                texts.push(part.text.clone());
            }
        }
    }
    Ok(texts)
}

/// The lines as one text, with a space after each case number.
fn joined(lines: &[Line]) -> String {
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        match AT_START.captures(&line.text) {
            // A field that begins with a decimal number does not begin with a case number.
            Some(parts) if index > 0 || !opens_with_decimal(&line.text) => {
                text.push_str(&format!(" {}. {}", &parts[1], &parts[2]));
            }
            _ => {
                text.push(' ');
                text.push_str(&line.text);
            }
        }
    }
    let text = text.trim().to_owned();
    if is_numbered(&text) {
        TIGHT.replace_all(&text, "$1$2. $3").into_owned()
    } else {
        text
    }
}

fn opens_with_decimal(text: &str) -> bool {
    text.as_bytes().get(2).is_some_and(u8::is_ascii_digit)
}

fn is_numbered(text: &str) -> bool {
    MARK.find(text).is_some_and(|mark| {
        mark.start() == 0
            || text[mark.start()..]
                .trim_start_matches([' ', ';'])
                .starts_with('1')
    }) || text.contains(" 2. ")
}

fn push(parts: &mut Vec<Part>, cases: Vec<usize>, text: &str) {
    let text = text.trim().trim_end_matches(';').trim();
    if !text.is_empty() {
        parts.push(Part {
            cases,
            text: text.to_owned(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> Vec<(Vec<usize>, String)> {
        let lines: Vec<Line> = lines
            .iter()
            .map(|text| Line {
                line: 1,
                text: (*text).to_owned(),
            })
            .collect();
        parts(&lines)
            .into_iter()
            .map(|part| (part.cases, part.text))
            .collect()
    }

    #[test]
    fn cases_are_split_at_their_numbers() {
        let expected = vec![(vec![1], "Arson".to_owned()), (vec![2], "Theft".to_owned())];
        assert_eq!(of(&["1. Arson;", "2. Theft"]), expected);
        assert_eq!(of(&["1.Arson; 2.Theft"]), expected);
        assert_eq!(of(&["1. Arson 2. Theft"]), expected);
    }

    #[test]
    fn a_part_can_be_about_two_cases_or_all() {
        assert_eq!(
            of(&["1. & 2. District of Maine; 1. May 1, 2001; 2. May 2, 2002"])[0].0,
            vec![1, 2]
        );
        assert_eq!(
            of(&["District of Maine; 1. May 1, 2001; 2. May 2, 2002"])[0],
            (vec![], "District of Maine".to_owned())
        );
    }

    #[test]
    fn quantities_are_not_case_numbers() {
        assert_eq!(of(&["5.88 grams"])[0].0, Vec::<usize>::new());
        assert_eq!(of(&["About 7.5 grams, § 2"]).len(), 1);
        assert_eq!(of(&["1. 9 months", "2.3 months"])[1].1, "3 months");
    }

    #[test]
    fn text_without_a_case_number_is_refused_unless_shared() {
        let parts = parts(&[Line {
            line: 1,
            text: "Arson".to_owned(),
        }]);
        assert!(by_case(&parts, 2, false).is_err());
        assert_eq!(by_case(&parts, 2, true).unwrap().len(), 2);
    }
}
