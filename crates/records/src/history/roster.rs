//! The presidents since 1900: names in the source, keys, labels in charts, and parties.

use commutations::domain::Party;
use commutations::domain::Party::{Democratic, Republican};

/// A president in one term of office; a president with two separate terms has two entries.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holder {
    pub name: &'static str,
    pub key: &'static str,
    pub label: &'static str,
    pub party: Party,
}

/// All presidents since 1900, in order.
pub(super) const ROSTER: [Holder; 23] = [
    holder("William McKinley", "mckinley", "McKinley", Republican),
    holder(
        "Theodore Roosevelt",
        "t-roosevelt",
        "T. Roosevelt",
        Republican,
    ),
    holder("William Howard Taft", "taft", "Taft", Republican),
    holder("Woodrow Wilson", "wilson", "Wilson", Democratic),
    holder("Warren G. Harding", "harding", "Harding", Republican),
    holder("Calvin Coolidge", "coolidge", "Coolidge", Republican),
    holder("Herbert Hoover", "hoover", "Hoover", Republican),
    holder(
        "Franklin D. Roosevelt",
        "fd-roosevelt",
        "F.D. Roosevelt",
        Democratic,
    ),
    holder("Harry S. Truman", "truman", "Truman", Democratic),
    holder(
        "Dwight D. Eisenhower",
        "eisenhower",
        "Eisenhower",
        Republican,
    ),
    holder("John F. Kennedy", "kennedy", "Kennedy", Democratic),
    holder("Lyndon B. Johnson", "johnson", "Johnson", Democratic),
    holder("Richard Nixon", "nixon", "Nixon", Republican),
    holder("Gerald Ford", "ford", "Ford", Republican),
    holder("Jimmy Carter", "carter", "Carter", Democratic),
    holder("Ronald Reagan", "reagan", "Reagan", Republican),
    holder("George H.W. Bush", "ghw-bush", "G.H.W. Bush", Republican),
    holder("Bill Clinton", "clinton", "Clinton", Democratic),
    holder("George W. Bush", "gw-bush", "G.W. Bush", Republican),
    holder("Barack Obama", "obama", "Obama", Democratic),
    holder(
        "Donald Trump (1st term)",
        "trump-1",
        "Trump (1st)",
        Republican,
    ),
    holder("Joe Biden", "biden", "Biden", Democratic),
    holder(
        "Donald Trump (2nd term)",
        "trump-2",
        "Trump (2nd)",
        Republican,
    ),
];

const fn holder(
    name: &'static str,
    key: &'static str,
    label: &'static str,
    party: Party,
) -> Holder {
    Holder {
        name,
        key,
        label,
        party,
    }
}

impl Holder {
    /// Whether the source means this president; it has a space between initials, which AP style has not.
    pub(super) fn is_named(&self, name: &str) -> bool {
        self.name.replace(' ', "") == name.replace(' ', "")
    }
}

/// Returns the index of the president with this name.
pub(super) fn index_of(name: &str) -> Option<usize> {
    ROSTER.iter().position(|holder| holder.is_named(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_keys_and_labels_are_unique() {
        let fields: [fn(&Holder) -> &str; 3] = [|own| own.name, |own| own.key, |own| own.label];
        for field in fields {
            let distinct: BTreeSet<&str> = ROSTER.iter().map(field).collect();
            assert_eq!(distinct.len(), ROSTER.len());
        }
        assert_eq!(index_of("Barack Obama"), Some(19));
        assert_eq!(index_of("Obama"), None);
        assert_eq!(index_of("George H. W. Bush"), Some(16));
    }
}
