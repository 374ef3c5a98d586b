//! The description that a file includes.

use super::{Export, address::address};
use crate::domain::{Flag, FlagSet};
use crate::text;

/// The description that a file of any format includes.
pub(super) struct About {
    /// The headline of the view.
    pub headline: String,
    /// The address of the view, if it has one.
    pub address: Option<String>,
    /// The number of people in the file.
    pub count: u32,
    /// The flags of these people, each with a sentence that explains it.
    pub flags: Vec<(Flag, &'static str)>,
}

/// Returns the description of `export`.
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

/// Returns the headline. If names are hidden, a search that matches no place could be a name, so it is not
/// repeated.
fn headline(export: &Export<'_>) -> String {
    if export.shows_search() {
        export.headline.to_owned()
    } else {
        text::export::NO_SEARCH.to_owned()
    }
}
