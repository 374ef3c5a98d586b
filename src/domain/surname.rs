//! Surnames, and names without others.

/// What can follow a surname.
const SUFFIXES: [&str; 5] = ["Jr", "Sr", "II", "III", "IV"];

/// Splits a name, in any case, into the given names and the surname: `Ana B. Cole Jr.` into `Ana`, `B.` and `Cole`.
/// Suffixes are left out.
#[must_use]
pub fn split_name(name: &str) -> (Vec<&str>, &str) {
    let name = name.split(',').next().unwrap_or(name);
    let mut words: Vec<&str> = name.split_whitespace().collect();
    if words.len() > 2 {
        words.pop_if(|last| {
            let last = last.trim_matches('.');
            SUFFIXES.iter().any(|own| own.eq_ignore_ascii_case(last))
        });
    }
    let surname = words.pop().unwrap_or_default();
    (words, surname)
}

/// Returns a name without those that follow `aka`: `Ana Cole` of `Ana Cole, aka Bea Dent`.
#[must_use]
pub fn without_aliases(name: &str) -> &str {
    let own = name.split(" aka ").next().unwrap_or(name);
    own.trim_end_matches(',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_are_left_out() {
        for name in [
            "Ana Cole, aka Bea Dent",
            "Ana Cole aka Bea, aka Cy",
            "Ana Cole",
        ] {
            assert_eq!(without_aliases(name), "Ana Cole");
        }
    }

    #[test]
    fn a_suffix_is_no_surname() {
        assert_eq!(split_name("Ana B. Cole"), (vec!["Ana", "B."], "Cole"));
        assert_eq!(split_name("Ana B. Cole III"), (vec!["Ana", "B."], "Cole"));
        assert_eq!(split_name("Robert Moreno Jr."), (vec!["Robert"], "Moreno"));
        assert_eq!(split_name("Robert Moreno, Jr."), (vec!["Robert"], "Moreno"));
        assert_eq!(split_name("ROBERT MORENO JR."), (vec!["ROBERT"], "MORENO"));
        assert_eq!(split_name("Moreno"), (vec![], "Moreno"));
        assert_eq!(split_name(""), (vec![], ""));
    }
}
