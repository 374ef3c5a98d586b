//! The person who granted and the time in office: every word of the page that depends on whose grants a list holds.

use crate::data::About;
use crate::domain::Day;
use crate::text;

/// The acts whose effect on a sentence is known: they cut it short.
const COMMUTATIONS: &str = "commutations";

/// The name of the page: `Commutations by President Obama`.
#[must_use]
pub fn page(about: &About) -> String {
    let acts = text::sentence_case(&about.acts);
    match about.granter_in_short.as_str() {
        "" => acts,
        name if name.starts_with("the ") => format!("{acts} by {name}"),
        name => format!("{acts} by {}", format!("{} {name}", title(about)).trim()),
    }
}

/// The office as a title before a name, abbreviated as in AP style.
fn title(about: &About) -> &str {
    match about.office.as_str() {
        "Governor" => "Gov.",
        // No title, such as “President of the United States”.
        office if office.contains(" of ") => "",
        office => office,
    }
}

/// The others beside the president whose grants the list holds, in the legend of the charts of the history.
pub const OTHERS: &str = "other presidents";

/// How to select in the chart of presidents.
pub const SELECT_PRESIDENTS: &str =
    "Select the president whose grants these are to see the people; select others to compare them.";

/// What is said of a year of another president.
#[must_use]
pub fn not_in_records(about: &About) -> String {
    format!(
        "The records here cover only the {} of {} {}. ",
        about.acts,
        title(about),
        about.granter_in_short
    )
}

/// What comes before the number of all people in the headline: `Obama cut short`; nothing if the list does not say who
/// granted.
#[must_use]
pub fn acted(about: &About) -> String {
    match (about.granter_in_short.as_str(), about.acts.as_str()) {
        ("", _) => String::new(),
        (name, COMMUTATIONS) => format!("{} cut short", text::sentence_case(name)),
        (name, _) => format!("{} granted", text::sentence_case(name)),
    }
}

/// What was done to the sentences that `noun` names, of this many people: `life sentences commuted`, or `life sentences
/// of people given pardons`.
#[must_use]
pub fn done_to(about: &About, noun: &str, people: u32) -> String {
    match (about.acts.as_str(), people) {
        (COMMUTATIONS, _) => format!("{noun} commuted"),
        (_, 1) => format!("{noun} of a person given clemency"),
        (acts, _) => format!("{noun} of people given {acts}"),
    }
}

/// What comes after that number: `prison sentences.`, or `prison sentences were cut short.` if the list does not say by
/// whom.
#[must_use]
pub fn acted_on(about: &About, people: u32) -> String {
    let (s, were) = if people == 1 {
        ("", "was")
    } else {
        ("s", "were")
    };
    match (about.granter_in_short.as_str(), about.acts.as_str()) {
        ("", COMMUTATIONS) => format!("prison sentence{s} {were} cut short."),
        (_, COMMUTATIONS) => format!("prison sentence{s}."),
        ("", _) if people == 1 => "person was granted clemency.".to_owned(),
        (_, _) if people == 1 => "person clemency.".to_owned(),
        ("", acts) => format!("{acts} were granted."),
        (_, acts) => format!("{acts}."),
    }
}

/// When a sentence was as it is counted: ` when commuted`; nothing in a list of other acts.
#[must_use]
pub fn when_commuted(about: &About) -> &'static str {
    match about.acts.as_str() {
        COMMUTATIONS => " when commuted",
        _ => "",
    }
}

/// What a commutation is, and is not; nothing of a list of other acts.
#[must_use]
pub fn explained(about: &About) -> &'static str {
    match about.acts.as_str() {
        COMMUTATIONS => {
            "A commutation is not a pardon: it makes a sentence shorter, and the conviction stands."
        }
        _ => "",
    }
}

/// The quick filter of the last week in office.
pub const FINAL_WEEK: &str = "Final week";

/// The label of the line over the time in office: `Barack Obama’s presidency, to Jan. 20, 2017`.
#[must_use]
pub fn tenure(about: &About, name: &str, end: Day) -> String {
    let tenure = match about.office.as_str() {
        "President" => "presidency",
        "Governor" => "governorship",
        _ => "time in office",
    };
    match name {
        "" => format!("In office to {}", text::day(end)),
        name => format!("{name}’s {tenure}, to {}", text::day(end)),
    }
}

/// The line under the headline: how many of `all` people came in the last six months in office.
#[must_use]
pub fn last_months(about: &About, people: u32, all: u32) -> String {
    let (share, _) = text::opening_part(people, all, text::fraction);
    format!(
        "{share} came in {} last six months in office.",
        whose(about)
    )
}

/// How many of `all` people were among those of the final week in office.
#[must_use]
pub fn final_week(about: &About, people: u32, all: u32) -> String {
    let (share, has_number) = text::opening_part(people, all, text::nearly);
    let whose = whose(about);
    let number = if has_number {
        String::new()
    } else {
        format!(": {}", text::count(people))
    };
    format!("{share} came in {whose} final week{number}.")
}

fn whose(about: &About) -> &str {
    about.possessive.as_deref().unwrap_or("the")
}

/// A filtered view beside all grants: `12% of all 1,716 commutations by Barack Obama.`
#[must_use]
pub fn part_of_all(about: &About, people: u32, all: u32) -> String {
    let by = match about.granter.as_str() {
        "" => String::new(),
        name => format!(" by {name}"),
    };
    format!(
        "{} of all {} {}{by}.",
        text::sentence_case(&text::share(people, all)),
        text::count(all),
        about.acts,
    )
}

/// A view without anyone, beside all grants, and what to do about this many filters.
#[must_use]
pub fn none_of_all(about: &About, all: u32, filters: usize) -> String {
    let which = if filters == 1 { "it" } else { "one" };
    format!(
        "Remove {which}? The list has {} {}.",
        text::count(all),
        about.acts
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Dataset;

    fn about() -> About {
        let records = include_str!("../../data/records.json");
        Dataset::from_json(records).unwrap().about
    }

    #[test]
    fn the_final_week_is_told_as_a_share() {
        assert_eq!(
            final_week(&about(), 539, 1716),
            "Nearly one-third came in his final week: 539."
        );
        assert_eq!(
            final_week(&about(), 361, 1166),
            "Of these, 31% came in his final week: 361."
        );
    }

    #[test]
    fn another_list_is_told_in_its_own_words() {
        let about = About {
            granter: "Ana Moreno".to_owned(),
            granter_in_short: "Moreno".to_owned(),
            office: "Governor".to_owned(),
            possessive: None,
            ..about()
        };
        let end = Day::from_ymd(2019, 1, 8).unwrap();
        assert_eq!(page(&about), "Commutations by Gov. Moreno");
        assert_eq!(acted(&about), "Moreno cut short");
        assert!(explained(&about).starts_with("A commutation is not a pardon"));
        assert_eq!(
            tenure(&about, &about.granter, end),
            "Ana Moreno’s governorship, to Jan. 8, 2019"
        );
        assert_eq!(
            last_months(&about, 1, 2),
            "Half came in the last six months in office."
        );
        let unnamed = About {
            granter: String::new(),
            granter_in_short: String::new(),
            ..about.clone()
        };
        assert_eq!(page(&unnamed), "Commutations");
        assert_eq!(acted(&unnamed), "");
        assert_eq!(acted_on(&unnamed, 7), "prison sentences were cut short.");
        let pardons = About {
            acts: "pardons".to_owned(),
            ..about
        };
        assert_eq!(
            acted(&pardons) + " 3 " + &acted_on(&pardons, 3),
            "Moreno granted 3 pardons."
        );
        assert_eq!(explained(&pardons), "");
        assert_eq!(
            acted(&pardons) + " 1 " + &acted_on(&pardons, 1),
            "Moreno granted 1 person clemency."
        );
        assert_eq!(
            done_to(&pardons, "life sentences", 2),
            "life sentences of people given pardons"
        );
        assert_eq!(
            done_to(&pardons, "prison sentence", 1),
            "prison sentence of a person given clemency"
        );
    }
}
