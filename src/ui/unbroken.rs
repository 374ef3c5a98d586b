//! Headlines whose dates, ranges and amounts do not break over lines. (Not for prose: some screen readers stop at each
//! element within a sentence.)

use yew::prelude::*;

/// The text as nodes, with each date (`Aug. 3, 2016`), each amount with its unit (`7 months`) and each word with a
/// hyphen or a dash (`20–25`) in a span that does not wrap.
pub(super) fn unbroken(text: &str) -> Html {
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    let mut nodes = Vec::new();
    let (mut plain, mut rest) = (String::new(), words.as_slice());
    while let Some(first) = rest.first() {
        let (own, after) = rest.split_at(whole_words(rest));
        if own.len() == 1 && !first.contains(['-', '–']) {
            plain.push_str(first);
        } else {
            let own = own.concat();
            nodes.push(html! { { std::mem::take(&mut plain) } });
            nodes.push(html! { <span class="whole">{ own.trim_end() }</span> });
            plain.push_str(&own[own.trim_end().len()..]);
        }
        rest = after;
    }
    nodes.push(html! { { plain } });
    nodes.into_iter().collect()
}

/// How many of the first words stay on one line.
fn whole_words(words: &[&str]) -> usize {
    let is_number = |word: &str| word.trim_end().parse::<u8>().is_ok();
    match words {
        [_, day, year, ..] if is_day(day) && is_year(year) => 3,
        [amount, unit, ..] if is_number(amount) && is_unit(unit) => 2,
        _ => 1,
    }
}

/// Whether the word is a day of a month before its year: `3, `.
fn is_day(word: &str) -> bool {
    word.strip_suffix(", ")
        .is_some_and(|day| day.parse::<u8>().is_ok())
}

fn is_year(word: &str) -> bool {
    word.get(..4)
        .is_some_and(|year| year.parse::<u16>().is_ok())
}

fn is_unit(word: &str) -> bool {
    ["month", "year"].iter().any(|unit| word.starts_with(unit))
}
