//! Days as people write them.

use commutations::domain::Day;
use commutations::text::MONTHS;

/// In which order the numbers of a day stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// `8/3/2016` is Aug. 3.
    MonthFirst,
    /// `8/3/2016` is March 8.
    DayFirst,
}

/// What a cell with a day says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenDay {
    /// A day.
    Day(Day),
    /// Two numbers, a month and a day, of which either can be first, and a year.
    Numbers(u32, u32, i32),
}

/// Why a text is not read as a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// The text has no form of a day.
    Form,
    /// The calendar has no such day.
    NoSuchDay,
    /// The year has two digits.
    TwoDigitYear,
    /// There is only a year.
    OnlyYear,
    /// There are only a month and a year.
    NoDay,
    /// There is no year.
    NoYear,
    /// The year cannot be that of a grant or a sentence.
    FarYear,
    /// The other days of the column have their numbers in the other order.
    OtherOrder,
}

const YEARS: std::ops::RangeInclusive<i32> = 1700..=2200;
/// The serial number of 1970-01-01 in spreadsheets, which count from 1900.
const SERIAL_OF_EPOCH: i32 = 25_569;
/// The most letters of a text that can be a day.
const MOST_LETTERS: usize = 60;

impl WrittenDay {
    /// Returns the order that the numbers can only have, if they can have only one and it matters.
    pub(crate) const fn settles(self) -> Option<DateOrder> {
        match self {
            Self::Numbers(1..=12, 13.., _) => Some(DateOrder::MonthFirst),
            Self::Numbers(13.., 1..=12, _) => Some(DateOrder::DayFirst),
            Self::Numbers(..) | Self::Day(_) => None,
        }
    }

    /// Whether the numbers are a day in either order, and not the same one.
    pub(crate) const fn is_open(self) -> bool {
        match self {
            Self::Numbers(first @ 1..=12, second @ 1..=12, _) => first != second,
            Self::Numbers(..) | Self::Day(_) => false,
        }
    }

    /// Returns the day, if it can be told.
    ///
    /// # Errors
    /// Says if there is no such day in this order.
    pub fn day(self, order: Option<DateOrder>) -> Result<Option<Day>, DateFault> {
        let (first, second, year) = match self {
            Self::Day(day) => return Ok(Some(day)),
            Self::Numbers(first, second, year) => (first, second, year),
        };
        if self.is_open() && order.is_none() {
            return Ok(None);
        }
        if order.is_some() && self.settles().is_some() && self.settles() != order {
            return Err(DateFault::OtherOrder);
        }
        let (month, day) = match self.settles().or(order) {
            Some(DateOrder::DayFirst) => (second, first),
            Some(DateOrder::MonthFirst) | None => (first, second),
        };
        Day::from_ymd(year, month, day)
            .map(Some)
            .ok_or(DateFault::NoSuchDay)
    }
}

/// Reads a text that consists only of a day.
///
/// # Errors
/// Says why the text is not read.
pub fn read(text: &str) -> Result<WrittenDay, DateFault> {
    let text = text.trim();
    if text.len() > MOST_LETTERS || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Err(DateFault::Form);
    }
    let text = without_time(text);
    if let Some(serial) = serial(text) {
        return serial;
    }
    let parts: Vec<&str> = text
        .split([' ', ',', '/', '-', '.', '–', '\u{2010}', '\u{2011}'])
        .filter(|part| {
            !part.is_empty()
                && !part.eq_ignore_ascii_case("of")
                && !part.eq_ignore_ascii_case("the")
        })
        .collect();
    match parts.as_slice() {
        [year] => Err(only_year(year)),
        [first, second] => Err(incomplete(first, second)),
        [first, second, third] => three(first, second, third),
        [weekday, first, second, third] if is_weekday(weekday) => three(first, second, third),
        _ => Err(DateFault::Form),
    }
}

/// Returns the text without a time of day after the day.
fn without_time(text: &str) -> &str {
    let text = text.trim_end_matches(['Z', 'z']);
    match text.find(['T', ' ']) {
        Some(at) if is_time(&text[at + 1..]) => text[..at].trim_end_matches(','),
        Some(_) => match text.rfind(|letter: char| letter.is_ascii_digit()) {
            // `August 3, 2016 12:00 AM`: the time is after the last part with a colon in it.
            Some(_) => without_late_time(text),
            None => text,
        },
        None => text,
    }
}

fn without_late_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else {
        return text;
    };
    text[..colon].rfind(' ').map_or(text, |at| &text[..at])
}

fn is_time(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(|letter: char| letter.is_ascii_digit())
        && text.contains(':')
        && text.len() <= 30
        && text
            .chars()
            .all(|letter| letter.is_ascii_digit() || ":.+- AaPpMm".contains(letter))
}

/// Reads the number of a day as spreadsheets count, with a part of a day after it; or eight digits.
fn serial(text: &str) -> Option<Result<WrittenDay, DateFault>> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(part) {
        return None;
    }
    let number: i32 = whole.parse().ok()?;
    match whole.len() {
        5 => Some(in_years(Day::from_epoch_days(number - SERIAL_OF_EPOCH))),
        8 => Some(ymd(
            number / 10_000,
            unsigned(number / 100 % 100),
            unsigned(number % 100),
        )),
        _ => None,
    }
}

fn unsigned(number: i32) -> u32 {
    number.unsigned_abs()
}

fn only_year(text: &str) -> DateFault {
    match year(text) {
        Ok(_) => DateFault::OnlyYear,
        Err(_) => DateFault::Form,
    }
}

fn incomplete(first: &str, second: &str) -> DateFault {
    let is_month = |text: &str| month(text).is_some() || small(text).is_some_and(|own| own <= 12);
    if is_month(first) && year(second).is_ok() || year(first).is_ok() && is_month(second) {
        DateFault::NoDay
    } else if (is_month(first) && small(second).is_some())
        || (small(first).is_some() && month(second).is_some())
    {
        DateFault::NoYear
    } else {
        DateFault::Form
    }
}

fn three(first: &str, second: &str, third: &str) -> Result<WrittenDay, DateFault> {
    if first.len() == 4
        && let Ok(year) = year(first)
    {
        let month = month(second).or_else(|| small(second));
        return match (month, small(third)) {
            (Some(month), Some(day)) => ymd(year, month, day),
            _ => Err(DateFault::Form),
        };
    }
    let (month_first, month_second) = (month(first), month(second));
    match (month_first, month_second, small(first), small(second)) {
        (Some(month), _, _, Some(day)) | (_, Some(month), Some(day), _) => {
            ymd(year(third)?, month, day)
        }
        (None, None, Some(first), Some(second)) => {
            let year = year(third)?;
            let in_year = |number: u32| (1..=31).contains(&number);
            if !in_year(first) || !in_year(second) || (first > 12 && second > 12) {
                return Err(DateFault::NoSuchDay);
            }
            if YEARS.contains(&year) {
                Ok(WrittenDay::Numbers(first, second, year))
            } else {
                Err(DateFault::FarYear)
            }
        }
        _ => Err(DateFault::Form),
    }
}

fn ymd(year: i32, month: u32, day: u32) -> Result<WrittenDay, DateFault> {
    Day::from_ymd(year, month, day)
        .ok_or(DateFault::NoSuchDay)
        .and_then(in_years)
}

fn in_years(day: Day) -> Result<WrittenDay, DateFault> {
    if YEARS.contains(&day.ymd().0) {
        Ok(WrittenDay::Day(day))
    } else {
        Err(DateFault::FarYear)
    }
}

/// Returns the month that a word names, at least by its first three letters.
pub(crate) fn month(word: &str) -> Option<u32> {
    if word.len() < 3 {
        return None;
    }
    let named = |month: &str| {
        let start = month.get(..word.len());
        start.is_some_and(|own| own.eq_ignore_ascii_case(word))
    };
    (1..)
        .zip(MONTHS)
        .find(|(_, month)| named(month))
        .map(|(number, _)| number)
}

fn is_weekday(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    let days = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    word.len() >= 3 && days.iter().any(|day| day.starts_with(&word))
}

/// Reads a number of one or two digits: `3`, `03`, `3rd`.
fn small(text: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| text.strip_suffix(ending))
        .unwrap_or(text);
    let is_number =
        (1..=2).contains(&digits.len()) && digits.bytes().all(|own| own.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

fn year(text: &str) -> Result<i32, DateFault> {
    let digits = text.strip_prefix(['\'', '’']).unwrap_or(text);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateFault::Form);
    }
    match digits.len() {
        4 => digits.parse().map_err(|_| DateFault::Form),
        2 => Err(DateFault::TwoDigitYear),
        _ => Err(DateFault::Form),
    }
}

/// Returns the first day in a text of many words.
pub(crate) fn find(text: &str) -> Option<WrittenDay> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let bare = |word: &'_ str| -> String {
        word.trim_matches(|letter: char| !letter.is_alphanumeric())
            .to_owned()
    };
    for (index, word) in words.iter().enumerate() {
        let word = bare(word);
        let one = word.contains(['/', '-']).then(|| read(&word));
        if let Some(Ok(day)) = one {
            return Some(day);
        }
        let is_start = month(&word).is_some() || small(&word).is_some();
        if let (true, Some(words)) = (is_start, words.get(index..index + 3)) {
            let words: Vec<String> = words.iter().map(|word| bare(word)).collect();
            if words.iter().any(|word| month(word).is_some())
                && let Ok(day) = read(&words.join(" "))
            {
                return Some(day);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> String {
        let day = read(text).unwrap().day(Some(DateOrder::MonthFirst));
        day.unwrap().unwrap().to_string()
    }

    #[test]
    fn each_form_is_read() {
        for text in [
            "2016-08-03",
            "2016-08-03T00:00:00Z",
            "2016-08-03T00:00:00.000+00:00",
            "2016-08-03 00:00:00",
            "2016-8-3",
            "2016/08/03",
            "20160803",
            "8/3/2016",
            "08/03/2016",
            "8/3/2016 0:00",
            "8/3/2016 12:00:00 AM",
            "8-3-2016",
            "8.3.2016",
            "Aug. 3, 2016",
            "Aug 3 2016",
            "AUGUST 3, 2016",
            "August 3,2016",
            "August 3. 2016",
            "August 3rd, 2016",
            "August 3, 2016 12:00 AM",
            "Wednesday, August 3, 2016",
            "3 August 2016",
            "3rd of August, 2016",
            "3 Aug. 2016",
            "3-Aug-2016",
            "2016-Aug-03",
            "42585",
            "42585.75",
        ] {
            assert_eq!(day(text), "2016-08-03", "{text}");
        }
        assert_eq!(day("Sept. 9, 2015"), "2015-09-09");
    }

    #[test]
    fn numbers_are_read_in_the_order_that_is_asked_for() {
        let written = read("8/3/2016").unwrap();
        assert!(written.is_open());
        assert_eq!(written.day(None), Ok(None));
        let day_first = written.day(Some(DateOrder::DayFirst)).unwrap().unwrap();
        assert_eq!(day_first.to_string(), "2016-03-08");
        let settled = read("8/13/2016").unwrap();
        assert_eq!(settled.settles(), Some(DateOrder::MonthFirst));
        assert_eq!(
            settled.day(Some(DateOrder::DayFirst)),
            Err(DateFault::OtherOrder)
        );
        let same = read("8/8/2016").unwrap();
        assert_eq!((same.is_open(), same.settles()), (false, None));
        assert!(same.day(None).unwrap().is_some());
    }

    #[test]
    fn what_is_not_a_day_says_why() {
        for (text, why) in [
            ("8/3/16", DateFault::TwoDigitYear),
            ("3-Aug-16", DateFault::TwoDigitYear),
            ("Aug. 3, '16", DateFault::TwoDigitYear),
            ("2016", DateFault::OnlyYear),
            ("August 2016", DateFault::NoDay),
            ("8/2016", DateFault::NoDay),
            ("2016-08", DateFault::NoDay),
            ("August 3", DateFault::NoYear),
            ("2/30/2016", DateFault::NoSuchDay),
            ("2016-02-30", DateFault::NoSuchDay),
            ("13/13/2016", DateFault::NoSuchDay),
            ("1/1/0216", DateFault::FarYear),
            ("soon", DateFault::Form),
            ("", DateFault::Form),
            ("8/3/2016/4", DateFault::Form),
            ("240 months", DateFault::Form),
            ("3 3 3", DateFault::Form),
        ] {
            let found = read(text).and_then(|day| day.day(Some(DateOrder::MonthFirst)));
            assert_eq!(found, Err(why), "{text}");
        }
    }

    #[test]
    fn a_day_is_found_among_words() {
        for text in [
            "Prison sentence commuted to expire on December 1, 2016, leaving intact",
            "released on 1 December 2016.",
            "expires 2016-12-01",
            "to end on 12/01/2016;",
        ] {
            let day = find(text).unwrap().day(Some(DateOrder::MonthFirst));
            assert_eq!(day.unwrap().unwrap().to_string(), "2016-12-01", "{text}");
        }
        assert_eq!(find("commuted to a term of 180 months, 10 years"), None);
    }
}
