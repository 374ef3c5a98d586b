//! Courts, states and other places.

use crate::date::{self, WrittenDay};
use commutations::domain::{District, Part, State, Tag};
use std::fmt;

/// A place of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A federal district court, or an Army court-martial.
    Court(District),
    /// A state.
    State(State),
    /// Any other place, as written.
    Named(Box<str>),
}

impl Place {
    /// Whether it is a federal court, or a state that has only one.
    pub(crate) fn can_be_court(&self) -> bool {
        match self {
            Self::Court(_) => true,
            Self::State(state) => court_of(*state).is_some(),
            Self::Named(_) => false,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Court(court) => court.fmt(f),
            Self::State(state) => f.write_str(state.name()),
            Self::Named(name) => f.write_str(name),
        }
    }
}

/// What the places of a list are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// The list has no places.
    None,
    /// All are federal courts.
    Courts,
    /// They are places of other kinds, or of several kinds.
    Named,
}

impl Places {
    /// Returns what some places are. A state counts as a court among courts if it has only one.
    pub(crate) fn of<'a>(mut places: impl Iterator<Item = &'a Place> + Clone) -> Self {
        let mut all = places.clone();
        let mut courts = places.clone();
        if places.next().is_none() {
            Self::None
        } else if all.all(Place::can_be_court)
            && courts.any(|place| matches!(place, Place::Court(_)))
        {
            Self::Courts
        } else {
            Self::Named
        }
    }

    /// Returns a place as the records know it.
    pub(crate) fn district(self, place: &Place) -> Option<District> {
        match (self, place) {
            (Self::Courts, Place::Court(court)) => Some(court.clone()),
            (Self::Courts, Place::State(state)) => court_of(*state),
            _ => Some(District::Named(place.to_string().into())),
        }
    }
}

/// What a cell says about places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PlaceReading {
    /// The places: several only if all are courts. One that is missing among others is empty.
    pub places: Vec<Option<Place>>,
    /// A day beside the place, which is that of the sentence.
    pub dated: Option<WrittenDay>,
}

/// The states whose federal court is divided. The others have one court.
const DIVIDED: [State; 24] = [
    State::Al,
    State::Ar,
    State::Ca,
    State::Fl,
    State::Ga,
    State::Il,
    State::In,
    State::Ia,
    State::Ky,
    State::La,
    State::Mi,
    State::Ms,
    State::Mo,
    State::Ny,
    State::Nc,
    State::Oh,
    State::Ok,
    State::Pa,
    State::Tn,
    State::Tx,
    State::Va,
    State::Wa,
    State::Wv,
    State::Wi,
];

/// How states are written in the short names of courts, where that is not the postal code; without periods and
/// blanks.
const SHORT: [(&str, State); 44] = [
    ("ala", State::Al),
    ("ariz", State::Az),
    ("ark", State::Ar),
    ("cal", State::Ca),
    ("calif", State::Ca),
    ("colo", State::Co),
    ("conn", State::Ct),
    ("del", State::De),
    ("fla", State::Fl),
    ("haw", State::Hi),
    ("ill", State::Il),
    ("ind", State::In),
    ("kan", State::Ks),
    ("mass", State::Ma),
    ("mich", State::Mi),
    ("minn", State::Mn),
    ("miss", State::Ms),
    ("mont", State::Mt),
    ("neb", State::Ne),
    ("nev", State::Nv),
    ("nd", State::Nd),
    ("sd", State::Sd),
    ("okla", State::Ok),
    ("ore", State::Or),
    ("tenn", State::Tn),
    ("tex", State::Tx),
    ("va", State::Va),
    ("wash", State::Wa),
    ("wva", State::Wv),
    ("wis", State::Wi),
    ("wyo", State::Wy),
    ("dc", State::Dc),
    ("pa", State::Pa),
    ("la", State::La),
    ("md", State::Md),
    ("ga", State::Ga),
    ("ky", State::Ky),
    ("nh", State::Nh),
    ("nj", State::Nj),
    ("nm", State::Nm),
    ("ny", State::Ny),
    ("nc", State::Nc),
    ("sc", State::Sc),
    ("ri", State::Ri),
];

/// Reads a cell with a place, and sometimes a day. `has_codes` says whether two letters can be a state.
pub(crate) fn read(text: &str, has_codes: bool) -> PlaceReading {
    let mut reading = PlaceReading::default();
    let text = text.trim();
    if crate::sentence::is_blank(&text.to_lowercase()) {
        return reading;
    }
    let mut names: Vec<&str> = text.split(';').map(str::trim).collect();
    while names.last().is_some_and(|name| name.is_empty()) {
        names.pop();
    }
    if let [.., last] = names.as_slice()
        && names.len() > 1
        && let Ok(day) = date::read(without_remark(last))
    {
        reading.dated = Some(day);
        names.pop();
    }
    let of_case = |name: &&str| {
        let court = court(name).map(Place::Court);
        (name.is_empty() || court.is_some()).then_some(court)
    };
    let courts: Option<Vec<Option<Place>>> = names.iter().map(of_case).collect();
    reading.places = courts.unwrap_or_else(|| {
        names.retain(|name| !name.is_empty());
        let place = match names.as_slice() {
            [name] => state(name)
                .filter(|_| has_codes || name.len() > 2)
                .map_or_else(|| Place::Named((*name).into()), Place::State),
            names => Place::Named(names.join("; ").into()),
        };
        vec![Some(place)]
    });
    reading
}

/// Returns a text without a remark in parentheses at its end: `May 6, 1994 (on remand)`.
fn without_remark(text: &str) -> &str {
    match text.split_once('(') {
        Some((before, remark)) if remark.ends_with(')') => before.trim_end(),
        _ => text,
    }
}

/// Returns the state with this name or postal code.
pub(crate) fn state(text: &str) -> Option<State> {
    let text = text.trim().trim_start_matches("State of ");
    if text.len() == 2 {
        return State::from_key(&text.to_ascii_uppercase());
    }
    State::all().find(|state| state.name().eq_ignore_ascii_case(text))
}

/// Returns the federal court of a state, if it has only one.
pub(crate) fn court_of(state: State) -> Option<District> {
    (!DIVIDED.contains(&state)).then_some(District::Federal(state, Part::Whole))
}

/// Returns the federal court that a text names: with or without `U.S.`, or in short: `N.D. Ala.`, `SDNY`.
fn court(text: &str) -> Option<District> {
    if text.len() > 120 {
        return None;
    }
    let lower = text.to_lowercase();
    // Misspellings in the list of the Department of Justice.
    let lower = lower
        .replace("wisconson", "wisconsin")
        .replace("nothern", "northern");
    if lower.contains("court-martial") || lower.contains("court martial") {
        return District::from_name("U.S. Army court-martial");
    }
    in_full(&lower).or_else(|| in_short(&lower)).filter(exists)
}

/// Whether there can be such a court: a state that has only one has no Northern District.
fn exists(court: &District) -> bool {
    match court {
        District::Federal(state, part) => *part == Part::Whole || DIVIDED.contains(state),
        District::CourtMartial | District::Named(_) => true,
    }
}

fn in_full(lower: &str) -> Option<District> {
    let mut name = lower;
    for start in [
        "u.s. ",
        "us ",
        "united states ",
        "federal ",
        "district court for the ",
        "district court, ",
        "district court ",
        "the ",
    ] {
        name = name.strip_prefix(start).unwrap_or(name);
    }
    let part = Part::from_word(name.split(' ').next()?);
    let (part, rest) = match part {
        Some(part) => (part, name.split_once(' ')?.1),
        None => (Part::Whole, name),
    };
    let rest = rest
        .strip_prefix("district ")
        .map(|rest| rest.strip_prefix("of ").unwrap_or(rest));
    // `Eastern Missouri` is a court; `Missouri` is a state.
    let state = match (rest, part) {
        (Some(state), _) => state,
        (None, Part::Whole) => return None,
        (None, _) => name.split_once(' ')?.1,
    };
    let state = state
        .strip_prefix("the ")
        .unwrap_or(state)
        .trim_end_matches('.');
    let state = match state {
        "columbia" => Some(State::Dc),
        state => self::state(state),
    }?;
    Some(District::Federal(state, part))
}

/// Finds the words of parts.
trait FromWord: Sized {
    fn from_word(word: &str) -> Option<Self>;
}

impl FromWord for Part {
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "central" => Some(Self::Central),
            "eastern" => Some(Self::Eastern),
            "middle" => Some(Self::Middle),
            "northern" => Some(Self::Northern),
            "southern" => Some(Self::Southern),
            "western" => Some(Self::Western),
            _ => None,
        }
    }
}

fn in_short(lower: &str) -> Option<District> {
    let letters: String = lower
        .chars()
        .filter(|letter| !matches!(letter, '.' | ' '))
        .collect();
    let has_mark = lower.contains('.') || lower.contains(' ') || letters.len() == 4;
    if !has_mark || !letters.is_ascii() {
        return None;
    }
    let (part, rest) = match letters.as_bytes() {
        [part, b'd', ..] if part_of(*part).is_some() => (part_of(*part)?, &letters[2..]),
        [b'd', ..] if lower.starts_with("d.") || lower.starts_with("d ") => {
            (Part::Whole, &letters[1..])
        }
        _ => return None,
    };
    let state = SHORT
        .iter()
        .find(|(short, _)| *short == rest)
        .map(|(_, state)| *state)
        .or_else(|| state(rest))?;
    Some(District::Federal(state, part))
}

const fn part_of(letter: u8) -> Option<Part> {
    match letter {
        b'c' => Some(Part::Central),
        b'e' => Some(Part::Eastern),
        b'm' => Some(Part::Middle),
        b'n' => Some(Part::Northern),
        b's' => Some(Part::Southern),
        b'w' => Some(Part::Western),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn courts_are_recognized_in_several_forms() {
        for (text, name) in [
            ("Northern District of Iowa", "Northern District of Iowa"),
            (
                "U.S. District Court for the Northern District of Iowa",
                "Northern District of Iowa",
            ),
            ("northern district of iowa", "Northern District of Iowa"),
            ("Northern Iowa", "Northern District of Iowa"),
            ("N.D. Iowa", "Northern District of Iowa"),
            ("ND Cal", "Northern District of California"),
            ("N.D. Ala.", "Northern District of Alabama"),
            ("S.D.N.Y.", "Southern District of New York"),
            ("SDNY", "Southern District of New York"),
            ("W.D. Pa.", "Western District of Pennsylvania"),
            ("D. Md.", "District of Maryland"),
            ("District of Columbia", "District of Columbia"),
            (
                "District of the Virgin Islands",
                "District of the Virgin Islands",
            ),
            (
                "Middle District of North Carolina",
                "Middle District of North Carolina",
            ),
            ("U.S. Army court martial", "U.S. Army court-martial"),
        ] {
            let court = court(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(court.to_string(), name, "{text}");
            assert_eq!(District::from_name(name), Some(court));
        }
        for text in [
            "Kings County",
            "Ohio",
            "Upper District of Ohio",
            "Northern District of Columbia",
            "N.D. Md.",
            "Eastern District of the Virgin Islands",
            "",
            "Dade",
            "Denver",
            "ED",
        ] {
            assert_eq!(court(text), None, "{text}");
        }
    }

    #[test]
    fn states_are_recognized_by_name_and_by_code() {
        for text in ["ohio", "Ohio", "OH", "State of Ohio"] {
            assert_eq!(
                read(text, true).places,
                [Some(Place::State(State::Oh))],
                "{text}"
            );
        }
        assert_eq!(court_of(State::Oh), None);
        assert!(court_of(State::Pr).is_some());
    }

    #[test]
    fn two_letters_are_no_state_among_counties() {
        assert_eq!(read("LA", true).places, [Some(Place::State(State::La))]);
        assert_eq!(read("LA", false).places, [Some(Place::Named("LA".into()))]);
    }

    #[test]
    fn a_day_can_stand_beside_the_court() {
        let reading = read("District of Maryland; October 8, 2008", true);
        assert_eq!(reading.places.len(), 1);
        assert_eq!(reading.dated, date::read("2008-10-08").ok());
        assert_eq!(
            read("District of Maryland; October 8, 2008 (on remand)", true),
            reading
        );
        assert_eq!(
            read("Kings County", true).places,
            [Some(Place::Named("Kings County".into()))]
        );
        assert_eq!(
            read("Southern District of Ohio;District of Utah", true)
                .places
                .len(),
            2
        );
        assert_eq!(read("NA", true), PlaceReading::default());
    }
}
