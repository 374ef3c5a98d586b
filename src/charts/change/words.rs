//! The words of the chart of changed sentences.

use crate::charts::change::data::{changes, is_listed};
use crate::charts::context::Context;
use crate::charts::control::Control;
use crate::charts::phrases::people;
use crate::charts::words::{TableText, Words};
use crate::domain::{Sentence, Tag};
use crate::query::SentenceBin;
use crate::query::{After, Commuted, CommutedGroup, Others, lower_middle, median_cuts};
use crate::text;
use yew::html;

/// How to read the chart, beside its legend.
pub(super) const READING: &str = "Dot: the middle person. Bar: the middle half. Line: 90 of 100. Four people or fewer: a dot each.";

/// How the estimate is made, and what it leaves out; for a note beside the chart.
const NOTE: &str = "Hollow marks are estimates: the time from the first day of sentence to \
    the day set as its end, without custody before it and credit for good conduct, neither of which the \
    records give. The notes of the page say more.";

/// The words around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let is_listed = is_listed(context.outcome.any_sentence.len());
    let note = html! { <p class="note">{ NOTE }</p> };
    Words {
        title: "Before and after".into(),
        subtitle: if is_listed {
            "Each person’s sentence when commuted, and what it became"
        } else {
            "By sentence when commuted: what it became"
        }
        .into(),
        heading: if is_listed { "Person" } else { "Sentence" },
        takeaway: takeaway(&changes(context, &context.outcome.rows)),
        help: if is_listed {
            "Select a person to open the record."
        } else {
            "Select a row to see its people. With 24 people or fewer, each has a row."
        },
        table: TableText::CountsAndWords,
        controls: vec![Control::Nodes(note)],
        ..Words::default()
    }
}

/// The words beside the axis for an outcome that is not a number of months.
pub(super) const fn kind(after: After) -> Option<&'static str> {
    match after {
        After::Term(_) | After::Estimate(_) => None,
        After::TimeServed => Some("time served"),
        After::AtOnce => Some("freed immediately"),
        After::ToLife => Some("changed to life"),
        After::Unknown => Some("no estimate"),
    }
}

/// The facts of one change: before, after, and the cut if it is known.
pub(super) fn facts(change: &Commuted) -> Vec<String> {
    let before = text::sentence(change.before).to_ascii_lowercase();
    let mut facts = vec![format!("When commuted: {before}"), after(change.after)];
    if let Some((cut, is_estimate)) = change.cut_months() {
        let by = if is_estimate { ", by estimate" } else { "" };
        facts.push(format!("Cut by {}{by}", text::term(cut)));
    }
    facts
}

fn after(after: After) -> String {
    match after {
        After::Term(months) => format!("New term: {}", text::term(months)),
        After::Estimate(months) => {
            format!("To its end date: {}, an estimate", text::term(months))
        }
        After::TimeServed => "Cut to time served".to_owned(),
        After::AtOnce => "Freed immediately".to_owned(),
        After::ToLife => "Changed to life".to_owned(),
        After::Unknown => "To end on a date, of which there is no estimate".to_owned(),
    }
}

/// A bin at the head of its row: `15–20`, `40 or more`, `Life`.
pub(super) fn bin_short(bin: SentenceBin) -> String {
    text::sentence_case(&text::bin(bin).replace(" years", ""))
}

/// The facts of a group that has `all` people without any filter.
pub(super) fn group_facts(group: &CommutedGroup, all: u32) -> Vec<String> {
    let whole = if group.people == all {
        String::new()
    } else {
        format!(", of {} in all", text::count(all))
    };
    let mut facts = vec![format!("{}{whole}", people(group.people))];
    facts.extend(lane("New term", &group.terms, ""));
    facts.extend(lane("To an end date", &group.estimates, ", an estimate"));
    facts.extend(others(group.others));
    facts
}

/// `New term: 75 people, middle 12 years`.
fn lane(title: &str, months: &[u16], suffix: &str) -> Option<String> {
    let middle = text::term(lower_middle(months)?);
    let people = people(u32::try_from(months.len()).ok()?);
    let which = if months.len() == 1 {
        ""
    } else {
        "the middle one "
    };
    Some(format!("{title}: {people}, {which}{middle}{suffix}"))
}

/// `3 cut to time served`, `1 ended at once`.
fn others(others: Others) -> Vec<String> {
    [
        (others.time_served, "cut to time served"),
        (others.at_once, "freed immediately"),
        (others.to_life, "changed to life"),
        (others.unknown, "to end on a date, with no estimate"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, words)| format!("{} {words}", text::count(count)))
    .collect()
}

/// The words in a row that has no number to draw.
pub(super) fn instead(group: &CommutedGroup) -> Option<String> {
    let has_number = !group.terms.is_empty() || !group.estimates.is_empty();
    (!has_number).then(|| others(group.others).join(", "))
}

/// A note on the people who are not drawn in rows that draw others.
pub(super) fn not_drawn(groups: &[CommutedGroup]) -> Option<String> {
    let mut sum = Others::default();
    for group in groups.iter().filter(|group| instead(group).is_none()) {
        sum.time_served += group.others.time_served;
        sum.at_once += group.others.at_once;
        sum.to_life += group.others.to_life;
        sum.unknown += group.others.unknown;
    }
    let left_out = others(sum);
    (!left_out.is_empty()).then(|| format!("Not drawn: {}.", left_out.join(", ")))
}

/// The takeaway beside the chart.
fn takeaway(changes: &[Commuted]) -> String {
    match changes {
        [] => "No one is in this view.".to_owned(),
        [only] => single(only),
        many => several(many),
    }
}

/// `A sentence of 20 years was to end 10 years 4 months after it was given, by estimate.`
fn single(change: &Commuted) -> String {
    let before = match change.before.months() {
        Some(months) => format!("A sentence of {}", text::term(months)),
        None => match SentenceBin::of(change.before) {
            SentenceBin::LIFE => "A life sentence".to_owned(),
            SentenceBin::DEATH => "A death sentence".to_owned(),
            _ => "A sentence whose length is not stated".to_owned(),
        },
    };
    let after = match change.after {
        After::Term(months) => format!("was cut to {}", text::term(months)),
        After::Estimate(months) => format!(
            "was set to end {} after it was given, by estimate",
            text::term(months)
        ),
        After::TimeServed => "was cut to time served".to_owned(),
        After::AtOnce => "was ended immediately".to_owned(),
        After::ToLife => "was changed to life".to_owned(),
        After::Unknown => "was set to end on a date, of which there is no estimate".to_owned(),
    };
    format!("{before} {after}.")
}

/// The median cuts of several people, by the kinds that can be compared.
fn several(changes: &[Commuted]) -> String {
    let [terms, dated] = median_cuts(changes);
    let mut parts = Vec::new();
    if let Some((people, cut)) = dated {
        let who = "people with a fixed term and an end date";
        let less = text::term(cut);
        let half = half_of(people, who);
        parts.push(match people {
            1 => format!("{half} was to serve {less} less than the sentence (an estimate)"),
            _ => format!("{half} were to serve at least {less} less than sentenced (an estimate)"),
        });
    }
    if let Some((people, cut)) = terms {
        let who = "people whose term was cut to a shorter one";
        let less = text::term(cut);
        let half = half_of(people, who);
        parts.push(match people {
            1 => format!("{half} got {less} less"),
            _ => format!("{half} got at least {less} less"),
        });
    }
    let life = changes.iter().filter(|own| own.before == Sentence::Life);
    let life = life.copied().collect::<Vec<_>>();
    if parts.is_empty() {
        return of_life(&life);
    }
    let parts = text::sentence_case(&parts.join("; "));
    match life.len() {
        0 => format!("{parts}."),
        1 => format!("{parts}. One life sentence is left out: it has no length in years."),
        many => {
            let many = number(many);
            format!(
                "{parts}. The {many} life sentences are left out: they have no length in years."
            )
        }
    }
}

/// The outcomes of life sentences, for a view in which no term was cut to another.
fn of_life(life: &[Commuted]) -> String {
    let groups = CommutedGroup::all(life);
    let group = &groups[SentenceBin::LIFE.index()];
    let part = |months: &[u16], [what, half, how]: [&str; 3]| {
        let middle = text::term(lower_middle(months)?);
        Some(match months.len() {
            1 => format!("one {what} {half}{middle}{how}"),
            many => {
                let many = number(many);
                format!("{many} {what}, half of these {half}{middle} or more{how}")
            }
        })
    };
    let terms = part(&group.terms, ["became a term", "of ", ""]);
    let dated = part(
        &group.estimates,
        ["got an end date", "", " after the sentence, by estimate"],
    );
    let parts: Vec<String> = terms.into_iter().chain(dated).collect();
    if parts.is_empty() {
        return "No sentence in this view can be compared in years, before and after.".to_owned();
    }
    let lead = text::counted(group.people, "life sentence", "life sentences");
    format!("Of {lead}, {}.", parts.join("; "))
}

fn number(of: usize) -> String {
    text::count(u32::try_from(of).unwrap_or(u32::MAX))
}

/// `half of the 935 people with an end date`; of one, `the one with an end date`.
fn half_of(number: u32, who: &str) -> String {
    match number {
        1 => format!(
            "of the people in this view, the one {}",
            who.trim_start_matches("people ")
        ),
        number => format!("of the {} {who}, half", text::count(number)),
    }
}
