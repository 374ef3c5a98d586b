//! Courts and other places that gave sentences.

use super::{State, Tag};
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// The part of a state for which a district court is responsible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The whole state.
    Whole,
    /// `Central District of …`.
    Central,
    /// `Eastern District of …`.
    Eastern,
    /// `Middle District of …`.
    Middle,
    /// `Northern District of …`.
    Northern,
    /// `Southern District of …`.
    Southern,
    /// `Western District of …`.
    Western,
}

const PARTS: [(Part, &str); 7] = [
    (Part::Whole, ""),
    (Part::Central, "Central"),
    (Part::Eastern, "Eastern"),
    (Part::Middle, "Middle"),
    (Part::Northern, "Northern"),
    (Part::Southern, "Southern"),
    (Part::Western, "Western"),
];

impl Part {
    /// Returns its name: `Southern`; empty for a whole state.
    #[must_use]
    pub fn name(self) -> &'static str {
        PARTS[self as usize].1
    }
}

/// The court or place that gave a sentence: a federal district court, a court-martial, or a place that only its
/// list knows, such as a county. They are in order of their states’ names, and then of their own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum District {
    /// A federal district court, responsible for a state or a part of one.
    Federal(State, Part),
    /// An Army court-martial, which belongs to no state.
    CourtMartial,
    /// A place by the name that its list gives it.
    Named(Arc<str>),
}

/// The beginning of the key of a place that is not a court.
const NAMED: char = '~';

/// Stands for a comma in such a key. No name has it: the reader of lists removes control characters.
const NO_COMMA: char = '\u{1f}';

/// Returns `name` with another character in the place of one.
fn with(name: &str, before: char, after: char) -> String {
    let letters = name.chars();
    let with = |own| if own == before { after } else { own };
    letters.map(with).collect()
}

const COURT_MARTIAL: &str = "U.S. Army court-martial";

impl District {
    /// Returns the court with this name: `Southern District of Florida`, `District of Maryland`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if name == COURT_MARTIAL {
            return Some(Self::CourtMartial);
        }
        // The only state whose court has the same name.
        if name == State::Dc.name() {
            return Some(Self::Federal(State::Dc, Part::Whole));
        }
        let (part, state) = match name.strip_prefix("District of ") {
            Some(state) => ("", state),
            None => name.split_once(" District of ")?,
        };
        let (part, _) = PARTS.into_iter().find(|(_, own)| *own == part)?;
        let state = state.strip_prefix("the ").unwrap_or(state);
        Some(Self::Federal(State::from_name(state)?, part))
    }

    /// Returns its state, if it belongs to one.
    #[must_use]
    pub const fn state(&self) -> Option<State> {
        match self {
            Self::Federal(state, _) => Some(*state),
            Self::CourtMartial | Self::Named(_) => None,
        }
    }

    /// Returns its place among all courts: federal courts, a court-martial, other places.
    fn place(&self) -> (u8, &str, Option<Part>) {
        match self {
            Self::Federal(state, part) => (0, state.name(), Some(*part)),
            Self::CourtMartial => (1, "", None),
            Self::Named(name) => (2, name, None),
        }
    }

    /// Returns the code that the federal courts use in their own addresses: `flsd`, `mdd`. (For the Northern
    /// Mariana Islands they use `nmid`, this page `mpd`.) Any other place has its name after `~`, without commas,
    /// which separate the keys of a list: `~Cook County`.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::CourtMartial => "army".to_owned(),
            Self::Named(name) => format!("{NAMED}{}", with(name, ',', NO_COMMA)),
            Self::Federal(state, part) => {
                let letter = part.name().get(..1).unwrap_or("");
                format!("{}{letter}d", state.key()).to_ascii_lowercase()
            }
        }
    }

    /// Returns the court with this code, or the place with this name after `~`.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        if let Some(name) = key.strip_prefix(NAMED) {
            let name = with(name, NO_COMMA, ',');
            return (!name.is_empty()).then(|| Self::Named(name.into()));
        }
        let courts = State::ALL
            .iter()
            .flat_map(|state| PARTS.map(|(part, _)| Self::Federal(*state, part)));
        courts
            .chain([Self::CourtMartial])
            .find(|court| court.key() == key)
    }
}

impl Ord for District {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place().cmp(&other.place())
    }
}

impl PartialOrd for District {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for District {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CourtMartial => f.write_str(COURT_MARTIAL),
            Self::Named(name) => f.write_str(name),
            Self::Federal(State::Dc, _) => f.write_str(State::Dc.name()),
            Self::Federal(state @ (State::Mp | State::Vi), _) => {
                write!(f, "District of the {}", state.name())
            }
            Self::Federal(state, Part::Whole) => write!(f, "District of {}", state.name()),
            Self::Federal(state, part) => {
                write!(f, "{} District of {}", part.name(), state.name())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_court_has_its_name_and_its_key() {
        for (name, key) in [
            ("Southern District of Florida", "flsd"),
            ("District of Maryland", "mdd"),
            ("District of Columbia", "dcd"),
            ("District of the Virgin Islands", "vid"),
            ("Western District of North Carolina", "ncwd"),
            ("U.S. Army court-martial", "army"),
        ] {
            let court = District::from_name(name).unwrap();
            assert_eq!(court.key(), key);
            assert_eq!(District::from_key(key), Some(court.clone()));
            assert_eq!(court.to_string(), name);
        }
        for name in ["District of Nowhere", "Upper District of Ohio", "Ohio", ""] {
            assert_eq!(District::from_name(name), None, "{name}");
        }
    }

    #[test]
    fn a_named_place_keeps_its_name_in_its_key() {
        for name in [
            "Cook County",
            "Washington, D.C.",
            "100% County",
            "%2C",
            "Saint-Étienne",
        ] {
            let place = District::Named(name.into());
            assert!(!place.key().contains(','), "{name}");
            assert_eq!(District::from_key(&place.key()), Some(place), "{name}");
        }
        assert_eq!(District::from_key("~"), None);
    }

    #[test]
    fn the_parts_match_their_indices() {
        for (index, (part, _)) in PARTS.iter().enumerate() {
            assert_eq!(*part as usize, index);
        }
    }
}
