//! What a file says about itself.

use super::{Export, address::address};
use crate::domain::{Flag, FlagSet};
use crate::text;

/// What a file says about itself, in any format.
pub(super) struct About {
    /// The headline of the view.
    pub headline: String,
    /// The address of the view, where it has one.
    pub address: Option<String>,
    /// How many people the file holds.
    pub count: u32,
    /// The flags of these people, each with a sentence that says what it means.
    pub flags: Vec<(Flag, &'static str)>,
}

/// What the file of `export` says about itself.
pub(super) fn about(export: &Export<'_>) -> About {
    let mut flags = FlagSet::default();
    for person in export.people() {
        for flag in person.grant.flags.iter() {
            flags.insert(flag);
        }
    }
    About {
        headline: headline(export),
        address: address(export),
        count: u32::try_from(export.people().count()).unwrap_or(u32::MAX),
        flags: flags.iter().map(|flag| (flag, text::flag(flag))).collect(),
    }
}

/// The headline. Where names are left out, a search that finds no place could be a name, and is not
/// repeated.
fn headline(export: &Export<'_>) -> String {
    if export.shows_search() {
        export.headline.to_owned()
    } else {
        "No grant matches the search, which is left out as names are".to_owned()
    }
}
