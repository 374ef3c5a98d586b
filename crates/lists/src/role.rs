//! What a column can hold.

use crate::header;

/// What a column holds. Each role but [`Role::NotUsed`] is given to one column at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The name of the person, or the last name.
    Name,
    /// The first name, if it has a column of its own.
    FirstName,
    /// The day of the grant.
    Granted,
    /// The kind of clemency.
    Kind,
    /// The sentence.
    Sentence,
    /// Whether the sentence is months, life or death, beside a column with the number.
    SentenceKind,
    /// The sentence as first given.
    Original,
    /// The same as [`Role::SentenceKind`] for the sentence as first given.
    OriginalKind,
    /// The day of the sentence.
    Sentenced,
    /// The offense.
    Offense,
    /// The drug.
    Drug,
    /// Whether there was a firearm.
    Firearm,
    /// The court, county or state.
    Place,
    /// The terms of the grant, in words.
    Terms,
    /// The day on which the sentence was to end.
    NewEnd,
    /// The new term.
    NewTerm,
    /// Nothing that is used.
    NotUsed,
}

impl Role {
    /// All roles, in the order in which they are offered.
    pub const ALL: [Self; 17] = [
        Self::Name,
        Self::FirstName,
        Self::Granted,
        Self::Kind,
        Self::Sentence,
        Self::SentenceKind,
        Self::Original,
        Self::OriginalKind,
        Self::Sentenced,
        Self::Offense,
        Self::Drug,
        Self::Firearm,
        Self::Place,
        Self::Terms,
        Self::NewEnd,
        Self::NewTerm,
        Self::NotUsed,
    ];

    /// Returns its key: `granted`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::FirstName => "first-name",
            Self::Granted => "granted",
            Self::Kind => "kind",
            Self::Sentence => "sentence",
            Self::SentenceKind => "sentence-kind",
            Self::Original => "original",
            Self::OriginalKind => "original-kind",
            Self::Sentenced => "sentenced",
            Self::Offense => "offense",
            Self::Drug => "drug",
            Self::Firearm => "firearm",
            Self::Place => "place",
            Self::Terms => "terms",
            Self::NewEnd => "new-end",
            Self::NewTerm => "new-term",
            Self::NotUsed => "not-used",
        }
    }

    /// Returns the role with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }
}

/// How well a name fits a role: by its words, as a whole, or as this page writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    Faint,
    Words,
    Whole,
    Best,
}

/// Names of columns, folded. The first of a role fit best.
const NAMES: &[(Role, Fit, &[&str])] = &[
    (Role::Name, Fit::Best, &["name", "full name"]),
    (
        Role::Name,
        Fit::Whole,
        &[
            "names",
            "person",
            "recipient",
            "grantee",
            "petitioner",
            "inmate",
            "inmate name",
            "defendant",
            "applicant",
            "last name",
            "surname",
            "prisoner",
            "offender",
            "name of person",
            "individual",
            "who",
        ],
    ),
    (
        Role::FirstName,
        Fit::Whole,
        &["first name", "given name", "firstname", "forename"],
    ),
    (Role::Name, Fit::Faint, &["last"]),
    (Role::FirstName, Fit::Faint, &["first"]),
    (
        Role::Granted,
        Fit::Best,
        &[
            "granted on",
            "date of grant",
            "grant date",
            "date granted",
            "granted",
        ],
    ),
    (
        Role::Granted,
        Fit::Whole,
        &[
            "clemency date",
            "date of clemency",
            "commutation date",
            "date of commutation",
            "commuted on",
            "date commuted",
            "date signed",
            "signed",
            "action date",
            "date of action",
            "decision date",
            "date of decision",
            "pardon date",
            "grantdate",
            "day of grant",
        ],
    ),
    (Role::Granted, Fit::Faint, &["date", "day", "when", "dates"]),
    (
        Role::Kind,
        Fit::Whole,
        &[
            "type",
            "kind",
            "clemency type",
            "type of clemency",
            "kind of clemency",
            "action",
            "clemency",
            "grant type",
            "type of grant",
            "form of clemency",
            "relief",
            "type of relief",
            "clemency action",
            "clemency kind",
            "disposition",
        ],
    ),
    (
        Role::Sentence,
        Fit::Best,
        &["sentence", "sentence months", "sentence in force"],
    ),
    (
        Role::Sentence,
        Fit::Whole,
        &[
            "prison sentence",
            "sentence length",
            "length of sentence",
            "prison term",
            "term",
            "sentence in months",
            "sentence years",
            "sentence in years",
            "sentences",
            "current sentence",
            "months",
            "years",
            "term months",
            "term in months",
            "term of imprisonment",
            "terms of imprisonment",
            "time",
            "sentence text",
        ],
    ),
    (
        Role::SentenceKind,
        Fit::Whole,
        &["sentence kind", "kind of sentence", "sentence type"],
    ),
    (
        Role::Original,
        Fit::Whole,
        &[
            "first sentence months",
            "original sentence",
            "first sentence",
            "initial sentence",
            "original term",
            "sentence imposed",
            "imposed sentence",
            "original sentence months",
        ],
    ),
    (
        Role::OriginalKind,
        Fit::Whole,
        &["first sentence kind", "original sentence kind"],
    ),
    (
        Role::Sentenced,
        Fit::Whole,
        &[
            "sentenced on",
            "date of sentence",
            "sentence date",
            "sentenced",
            "sentencing date",
            "date sentenced",
            "date of sentencing",
            "sentence imposed on",
            "day of sentence",
            "date of judgment",
        ],
    ),
    (
        Role::Offense,
        Fit::Whole,
        &[
            "offense",
            "offence",
            "offenses",
            "offences",
            "crime",
            "crimes",
            "charge",
            "charges",
            "conviction",
            "convictions",
            "convicted of",
            "crime of conviction",
            "offense s",
        ],
    ),
    (
        Role::Drug,
        Fit::Whole,
        &["drug", "drugs", "drug type", "type of drug", "substance"],
    ),
    (
        Role::Firearm,
        Fit::Whole,
        &["firearm", "firearms", "gun", "guns", "weapon", "weapons"],
    ),
    (Role::Place, Fit::Best, &["court", "districts", "district"]),
    (
        Role::Place,
        Fit::Whole,
        &[
            "county",
            "judicial district",
            "federal district",
            "county of conviction",
            "sentencing court",
            "convicting county",
            "county of commitment",
            "jurisdiction",
            "venue",
            "place",
            "location",
        ],
    ),
    (Role::Place, Fit::Words, &["state", "states", "city"]),
    (
        Role::Terms,
        Fit::Whole,
        &[
            "terms of grant",
            "effect",
            "terms",
            "terms of commutation",
            "commuted to",
            "reduced to",
            "new sentence",
            "commuted sentence",
            "result",
            "terms of clemency",
            "commutation terms",
            "outcome",
            "clemency granted",
            "grant terms",
        ],
    ),
    (
        Role::NewEnd,
        Fit::Whole,
        &[
            "set to end on",
            "new end",
            "new end date",
            "expires",
            "expires on",
            "to expire on",
            "expiration",
            "expiration date",
            "new release date",
            "release date",
            "new end of sentence",
        ],
    ),
    (
        Role::NewTerm,
        Fit::Whole,
        &["new term months", "new term", "new term in months"],
    ),
];

/// Words of names that are none of these, whatever else they say.
const OTHERS: [&str; 18] = [
    "age", "birth", "born", "code", "dob", "eligible", "file", "gender", "id", "link", "note",
    "notes", "number", "race", "sex", "source", "url", "page",
];

/// Returns the role that the name of a column states, and how well it fits.
pub(crate) fn of(name: &str) -> Option<(Role, Fit)> {
    let name = header::folded(name);
    for (role, fit, names) in NAMES {
        if names.contains(&name.as_str()) {
            return Some((*role, *fit));
        }
    }
    by_words(&name).map(|role| (role, Fit::Words))
}

/// Whether the name of a column says something that is not used.
pub(crate) fn is_other(name: &str) -> bool {
    let name = header::folded(name);
    name.split(' ')
        .any(|word| OTHERS.contains(&word) || word == "date")
}

fn by_words(name: &str) -> Option<Role> {
    let words: Vec<&str> = name.split(' ').collect();
    let has = |any: &[&str]| words.iter().any(|word| any.contains(word));
    let begins = |any: &[&str]| {
        words
            .iter()
            .any(|word| any.iter().any(|own| word.starts_with(own)))
    };
    if has(&OTHERS) || words.len() > 8 {
        return None;
    }
    let is_day = has(&["date", "day", "on"]);
    if has(&["court", "county", "district", "jurisdiction"]) {
        Some(Role::Place)
    } else if is_day && begins(&["sentenc", "judgment"]) {
        Some(Role::Sentenced)
    } else if is_day && begins(&["grant", "clemency", "commut", "pardon"]) {
        Some(Role::Granted)
    } else if is_day {
        None
    } else if has(&["type", "kind"]) && has(&["clemency", "grant", "action", "relief"]) {
        Some(Role::Kind)
    } else if has(&["sentence", "sentences"]) {
        Some(if has(&["new", "commuted", "reduced", "after"]) {
            Role::Terms
        } else if has(&["original", "first", "initial"]) {
            Role::Original
        } else {
            Role::Sentence
        })
    } else if begins(&["offens", "offenc", "crime", "charge", "convict"]) {
        Some(Role::Offense)
    } else if begins(&["drug"]) {
        Some(Role::Drug)
    } else if begins(&["firearm", "weapon", "gun"]) {
        Some(Role::Firearm)
    } else if has(&["name"]) {
        Some(Role::Name)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_state_roles() {
        for (name, role) in [
            ("Name", Role::Name),
            ("NAME OF INMATE", Role::Name),
            ("First Name", Role::FirstName),
            ("Date", Role::Granted),
            ("date_of_grant", Role::Granted),
            ("DateGranted", Role::Granted),
            ("Date Clemency Granted", Role::Granted),
            ("Type", Role::Kind),
            ("Original_Sentence", Role::Original),
            ("Sentence (years)", Role::Sentence),
            ("Sentence Date", Role::Sentenced),
            ("Date of sentencing", Role::Sentenced),
            ("Crime(s) of conviction", Role::Offense),
            ("county", Role::Place),
            ("district_date", Role::Place),
            ("terms_of_grant", Role::Terms),
            ("New sentence", Role::Terms),
            ("set_to_end_on", Role::NewEnd),
            ("Weapon used", Role::Firearm),
        ] {
            assert_eq!(of(name).map(|(role, _)| role), Some(role), "{name}");
        }
        for name in [
            "",
            "id",
            "__proto__",
            "Date of birth",
            "DOB",
            "Offense date",
            "Notes",
        ] {
            assert_eq!(of(name), None, "{name}");
        }
    }

    #[test]
    fn each_name_is_given_once_and_each_role_has_its_key() {
        let names: Vec<&str> = NAMES
            .iter()
            .flat_map(|(_, _, names)| *names)
            .copied()
            .collect();
        for (index, name) in names.iter().enumerate() {
            assert!(!names[..index].contains(name), "{name}");
            assert_eq!(header::folded(name), *name);
        }
        for role in Role::ALL {
            assert_eq!(Role::from_key(role.key()), Some(role));
        }
    }
}
