//! The list of people: what it shows, and what opens more of it.

use super::number::{count, counted};

/// What a list of `people` shows: the rows from `first` to `last`, counted from 1.
#[must_use]
pub fn list_range(first: u32, last: u32, people: u32) -> String {
    match people {
        0 => "No one matches.".to_owned(),
        _ if (first, last) == (1, people) => counted(people, "person", "people"),
        _ => format!(
            "{}–{} of {} people",
            count(first),
            count(last),
            count(people)
        ),
    }
}

/// The button that opens the whole list.
#[must_use]
pub fn see_all_people(people: u32) -> String {
    format!("See all {} people", count(people))
}

/// The place of a page in the list, counted from 0.
#[must_use]
pub fn page_of(page: u32, pages: u32) -> String {
    format!("Page {} of {}", count(page.saturating_add(1)), count(pages))
}

/// What is announced when another page of the list is shown, counted from 0.
#[must_use]
pub fn list_page(page: u32) -> String {
    format!("Page {} of the list.", count(page.saturating_add(1)))
}

/// The note about the length of the list, on a page without scripts.
#[must_use]
pub fn still_list(shown: u32, people: u32) -> String {
    let whom = match people {
        1 => "one person".to_owned(),
        people if shown == people => format!("all {} people", count(people)),
        people => format!("{} of {} people", count(shown), count(people)),
    };
    format!("This still page lists {whom}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_that_is_the_whole_list_is_its_number() {
        assert_eq!(list_range(1, 0, 0), "No one matches.");
        assert_eq!(list_range(1, 1, 1), "1 person");
        assert_eq!(list_range(1, 22, 22), "22 people");
        assert_eq!(list_range(26, 50, 1716), "26–50 of 1,716 people");
    }
}
