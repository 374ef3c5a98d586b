//! Places: where sentences were given.

use crate::domain::{District, State, StateSet};

/// The selected places: whole states and single districts. Empty means all.
///
/// They form one condition, since a district lies in a state: a sentence given in any of them is admitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Whole states.
    pub states: StateSet,
    /// Single districts, ascending.
    pub districts: Vec<District>,
}

impl Places {
    /// Returns a selection of a single state.
    #[must_use]
    pub fn of_state(state: State) -> Self {
        Self {
            states: [state].into_iter().collect(),
            districts: Vec::new(),
        }
    }

    /// Whether no place is selected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.states.is_empty() && self.districts.is_empty()
    }

    /// Whether a sentence given by `district` is admitted.
    #[must_use]
    pub fn admits(&self, district: &District) -> bool {
        self.is_empty()
            || self.districts.contains(district)
            || district
                .state()
                .is_some_and(|state| self.states.contains(state))
    }

    /// Returns the places after a press on a state: removes the state and its districts if any of them was
    /// selected, otherwise adds the state.
    #[must_use]
    pub fn with_state_pressed(&self, state: State) -> Self {
        let mut next = self.clone();
        next.districts.retain(|own| own.state() != Some(state));
        let had_some = next.districts.len() < self.districts.len();
        if !had_some || self.states.contains(state) {
            next.states = self.states.toggled(state);
        }
        next
    }

    /// Returns the places after a press on a district: adds it or removes it. If its whole state was
    /// selected, the district replaces it.
    #[must_use]
    pub fn with_district_pressed(&self, district: District) -> Self {
        let mut next = self.clone();
        if let Some(state) = district
            .state()
            .filter(|state| self.states.contains(*state))
        {
            next.states = self.states.toggled(state);
        }
        match next.districts.binary_search(&district) {
            Ok(index) => drop(next.districts.remove(index)),
            Err(index) => next.districts.insert(index, district),
        }
        next
    }

    /// Returns the places without a state; its selected districts stay.
    #[must_use]
    pub fn without_state(&self, state: State) -> Self {
        let states = self.states.iter().filter(|own| *own != state);
        Self {
            states: states.collect(),
            districts: self.districts.clone(),
        }
    }

    /// Returns the places without a district; its state stays, if it is selected.
    #[must_use]
    pub fn without_district(&self, district: &District) -> Self {
        let mut next = self.clone();
        next.districts.retain(|own| own != district);
        next
    }

    /// Adds a district.
    pub fn insert(&mut self, district: District) {
        if let Err(index) = self.districts.binary_search(&district) {
            self.districts.insert(index, district);
        }
    }

    /// Returns the states in which anything is selected.
    #[must_use]
    pub fn touched(&self) -> StateSet {
        let of_districts = self.districts.iter().filter_map(District::state);
        self.states.iter().chain(of_districts).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn court(key: &str) -> District {
        District::from_key(key).unwrap()
    }

    #[test]
    fn a_district_replaces_its_state_and_a_state_its_districts() {
        let florida = Places::of_state(State::Fl);
        assert!(florida.admits(&court("flsd")) && !florida.admits(&court("mdd")));
        let south = florida.with_district_pressed(court("flsd"));
        assert!(south.admits(&court("flsd")) && !south.admits(&court("flmd")));
        assert_eq!(south.touched(), florida.touched());
        assert!(south.with_district_pressed(court("flsd")).is_empty());
        assert!(south.with_state_pressed(State::Fl).is_empty());
        assert!(florida.with_state_pressed(State::Fl).is_empty());
        let two = south.with_state_pressed(State::Md);
        assert!(two.admits(&court("mdd")) && two.admits(&court("flsd")));
    }

    #[test]
    fn a_court_martial_belongs_to_no_state() {
        assert!(!Places::of_state(State::Fl).admits(&District::CourtMartial));
        assert!(Places::default().admits(&District::CourtMartial));
    }
}
