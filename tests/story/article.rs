//! The figures in the example article, compared with counts of the raw files.

use super::ledger::{Ledger, Person};
use super::world::{json_of, text};
use commutations::ui::{Library, Records, Texts, story_figures};
use commutations_site::article::worded;
use commutations_site::paint::{Figure, Figures};
use regex::Regex;

const ARTICLE: &str = include_str!("../../pages/article.html");

/// Returns the article with its figures, without the content of the pictures.
fn article() -> String {
    let texts = Texts {
        records: text("records.json"),
        history: Ok(text("history.json")),
        story: Ok(text("story.json")),
    };
    let figures = story_figures(&Records::new(Library::read(&texts).unwrap()));
    let figures = figures.into_iter().map(|own| {
        let (words, key) = (own.words, own.key);
        (own.name, Figure { words, key })
    });
    let pictures = ["time", "drugs", "years"].map(|id| {
        let (words, key) = (String::new(), String::new());
        (format!("card.{id}"), Figure { words, key })
    });
    worded(ARTICLE, &figures.chain(pictures).collect::<Figures>()).unwrap()
}

/// Returns the figures in its text, as scripts read them, in order.
fn shown() -> Vec<String> {
    let marked = Regex::new("<data value=\"([^\"]*)\">").unwrap();
    let article = article();
    let found = marked.captures_iter(&article);
    found.map(|own| own[1].to_owned()).collect()
}

/// Returns the sums of a column of the history by year, for certain years or presidents.
fn of_years(column: &str, is_in: impl Fn(u64, &str) -> bool) -> Vec<(u64, u64)> {
    let years = &json_of("history.json")["years"];
    let rows = 0..years["year"].as_array().unwrap().len();
    let mut sums: Vec<(u64, u64)> = Vec::new();
    for row in rows {
        let year = years["year"][row].as_u64().unwrap();
        if !is_in(year, years["president"][row].as_str().unwrap()) {
            continue;
        }
        let count = years[column][row].as_u64().unwrap_or(0);
        match sums.last_mut() {
            Some((last, sum)) if *last == year => *sum += count,
            _ => sums.push((year, count)),
        }
    }
    sums
}

fn most(years: &[(u64, u64)]) -> (u64, u64) {
    *years.iter().max_by_key(|(_, count)| *count).unwrap()
}

fn sum(years: &[(u64, u64)]) -> u64 {
    years.iter().map(|(_, count)| count).sum()
}

/// Returns the bases of a column of the history by year, from the firmest to the weakest.
fn bases(column: &str) -> String {
    let found = json_of("history.json")["years"][column].clone();
    let known = ["table", "counted", "derived", "press", "partial"];
    let is_there = |word: &&str| found.as_array().unwrap().iter().any(|own| own == *word);
    let found: Vec<&str> = known.into_iter().filter(|word| is_there(word)).collect();
    found.join(",")
}

/// Returns a field of a fact of the story.
fn fact(id: &str, field: &str) -> String {
    let story = json_of("story.json");
    let facts = story["context"].as_array().unwrap();
    let fact = facts.iter().find(|own| own["id"] == id).unwrap();
    fact[field].as_str().unwrap().to_owned()
}

const NINE: [&str; 9] = [
    "kennedy", "johnson", "nixon", "ford", "carter", "reagan", "ghw-bush", "clinton", "gw-bush",
];

#[test]
fn every_figure_of_the_article_is_counted_in_the_files() {
    let ledger = Ledger::read();
    let day = |person: &Person| person.day == "2016-08-03";
    let that_day = ledger.count(day);
    let life = ledger.count(|own| day(own) && own.sentence == "life");
    let with = |drug: &str| ledger.count(|own| day(own) && own.drugs.iter().any(|one| one == drug));
    let so_far = ledger.count(|own| own.day.as_str() <= "2016-08-03");
    let days = ledger.days();
    let fullest = |is_in: fn(&str) -> bool| {
        let days = days.iter().filter(|(day, _)| is_in(day));
        let (day, count) = days.max_by_key(|(_, count)| **count).unwrap();
        (day.to_string(), count.to_string())
    };
    let (before, most_before) = fullest(|day| day < "2016-08-03");
    let (later, later_most) = fullest(|day| day > "2016-08-03");
    let yearly = of_years("commutations", |year, _| year <= 2009);
    let is_under = |(_, count): &&(u64, u64)| *count < that_day as u64;
    let under = yearly.iter().filter(is_under).count();
    let open = yearly.iter().filter(|own| !is_under(own));
    let open: Vec<String> = open.map(|(year, _)| year.to_string()).collect();
    let nine = sum(&of_years("commutations", |_, own| NINE.contains(&own)));
    let eisenhower = sum(&of_years("commutations", |_, own| own == "eisenhower"));
    let asked = most(&of_years("received", |year, _| year <= 2013)).1;
    let since = most(&of_years("received", |year, _| {
        (2014..=2016).contains(&year)
    }));
    let after = most(&of_years("commutations", |year, _| year >= 2018));
    let one = |text: &str| text.to_owned();
    let expected = [
        that_day.to_string(),
        one("2016-08-03"),
        that_day.to_string(),
        before,
        most_before,
        that_day.to_string(),
        life.to_string(),
        (100 * life / that_day).to_string(),
        so_far.to_string(),
        one("1"),
        one("2016-08-03"),
        one("151"),
        under.to_string(),
        yearly.len().to_string(),
        open.join(","),
        later,
        later_most,
        fact("record-broken", "date"),
        fact("record-broken", "said"),
        fact("record-broken", "source"),
        fact("record-broken-again", "date"),
        fact("record-broken-again", "said"),
        fact("record-broken-again", "source"),
        that_day.to_string(),
        with("crack").to_string(),
        with("methamphetamine").to_string(),
        ledger.count(|own| day(own) && own.firearm).to_string(),
        that_day.to_string(),
        one("2006-05-04"),
        one("240"),
        one("crack"),
        one("2016-12-01"),
        one("mdd"),
        fact("anti-drug-abuse-act", "said"),
        fact("anti-drug-abuse-act", "date"),
        fact("fair-sentencing-act", "said"),
        fact("fair-sentencing-act", "date"),
        bases("commutations_basis"),
        nine.to_string(),
        so_far.to_string(),
        one("2016-08-03"),
        (nine + eisenhower).to_string(),
        fact("initiative", "date"),
        asked.to_string(),
        since.0.to_string(),
        since.1.to_string(),
        ledger.count(|_| true).to_string(),
        after.0.to_string(),
        after.1.to_string(),
    ];
    assert_eq!(shown(), expected);
}

#[test]
fn the_article_names_nobody_but_presidents() {
    let article = article().to_lowercase();
    assert!(!article.contains("wright"));
    let words = Regex::new(r"(?s)<!--.*?-->|<[^>]*>").unwrap();
    let body = article
        .split("<article>")
        .nth(1)
        .unwrap()
        .split("<h2>what")
        .next()
        .unwrap();
    assert!(!body.contains(['{', '}']), "a place is left");
    let count = words.replace_all(body, " ").split_whitespace().count();
    assert!((450..=650).contains(&count), "{count} words");
}
