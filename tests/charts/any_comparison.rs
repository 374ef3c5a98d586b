//! What is said of two sides is true for any presidents and acts: every figure and ratio is checked against a sum over
//! the file.

use super::claims::{ACTS, file, presidents};
use super::{records, worded};
use commutations::text;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

/// A side, by a sum of our own.
struct Side {
    /// The presidents with a figure.
    counted: usize,
    total: f64,
}

impl Side {
    fn of(file: &Value, act: &str, keys: &[String]) -> Self {
        let all = presidents(file, act);
        let has_figure = |key: &String| all.iter().any(|own| own.0 == *key && own.1.is_some());
        let counted: Vec<&String> = keys.iter().filter(|key| has_figure(key)).collect();
        let sum = |act: &str| -> f64 {
            let all = presidents(file, act).into_iter();
            let own = all.filter(|own| counted.contains(&&own.0));
            own.filter_map(|own| own.1).sum()
        };
        let total = match act {
            "rate" => sum("all") / sum("received"),
            act => sum(act),
        };
        Self {
            counted: counted.len(),
            total,
        }
    }

    /// The figure as the page says it.
    fn figure(&self, act: &str) -> String {
        match act {
            "rate" => format!("{:.1}%", 100.0 * self.total),
            _ => text::count(self.total as u32),
        }
    }
}

/// Checks that `who` is the side that it says it is.
fn check_name(who: &str, [most, least]: [&Side; 2], is_first: bool, figure: &str, said: &str) {
    if most.counted < 2 {
        return assert!(said.contains(&format!("{who}: {figure} ")), "{said}");
    }
    let place = match (most.counted == least.counted, is_first) {
        (false, _) => "",
        (true, true) => "first ",
        (true, false) => "second ",
    };
    let size = text::spelled(most.counted as u32);
    assert_eq!(
        who.to_lowercase(),
        format!("the {place}{size} together"),
        "{said}"
    );
}

fn check(file: &Value, act: &str, sides: [&[String]; 2], said: &str) {
    let [one, other] = sides.map(|keys| Side::of(file, act, keys));
    for side in [&one, &other] {
        let figure = format!(": {} ", side.figure(act));
        assert!(
            side.counted == 0 || said.contains(&figure),
            "{figure}: {said}"
        );
    }
    let missing = sides.concat().len() - one.counted - other.counted;
    assert_eq!(
        said.contains("There is no figure for"),
        missing > 0,
        "{said}"
    );
    let is_first = one.total >= other.total;
    let [most, least] = if is_first {
        [&one, &other]
    } else {
        [&other, &one]
    };
    let ratio = most.total / least.total;
    let [end, verb] = match act {
        "rate" => [" times as large", " granted a share "],
        _ => [" times as many", " had "],
    };
    if let Some((before, _)) = said.split_once(end) {
        let (who, times) = before.rsplit_once(verb).unwrap();
        let times: f64 = times.replace(',', "").parse().unwrap();
        assert!((times - ratio).abs() <= 0.0501, "{ratio}: {said}");
        let who = who.rsplit_once(". ").unwrap().1;
        check_name(who, [most, least], is_first, &most.figure(act), said);
    } else if said.contains("about the same") {
        assert!(ratio < 1.0501, "{said}");
    } else {
        let is_none = |side: &Side| side.counted == 0 || side.total == 0.0;
        assert!(is_none(&one) || is_none(&other), "{said}");
    }
}

#[test]
fn whoever_is_compared_the_ratio_is_that_of_the_file() {
    let (file, records) = (file(), records());
    let keys: Vec<String> = presidents(&file, "pardons")
        .into_iter()
        .map(|own| own.0)
        .collect();
    let side = || proptest::sample::subsequence(keys.clone(), 1..5);
    let mut runner = TestRunner::new(ProptestConfig::with_cases(300));
    let found = runner.run(&(0..ACTS.len(), side(), side()), |(act, one, other)| {
        let other: Vec<String> = other.into_iter().filter(|own| !one.contains(own)).collect();
        if other.is_empty() {
            return Ok(());
        }
        let act = ACTS[act].0;
        let query = format!("act={act}&compare={}~{}", one.join(","), other.join(","));
        let said = worded(&records, "sides", &query).takeaway;
        check(&file, act, [&one, &other], &said);
        Ok(())
    });
    assert!(found.is_ok(), "{found:?}");
}
