//! What comes after the first view: the further charts, records and downloads.

use super::figure::Kind;
use super::visit::Change;
use super::{Records, explore};
use crate::platform;
use crate::view::View;
use yew::prelude::*;
use yew::virtual_dom::{VNode, VRaw};

/// How far the page has come with what it loads after the first view.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Exploring {
    /// It is being loaded.
    Awaited,
    /// It is there: the records with their details.
    Here(Records),
    /// It could not be had, for this reason.
    Failed(String),
}

impl Exploring {
    /// The records with their details.
    pub(super) const fn records(&self) -> Option<&Records> {
        match self {
            Self::Here(records) => Some(records),
            Self::Awaited | Self::Failed(_) => None,
        }
    }

    /// Whether `view` cannot be shown yet.
    pub(super) fn lets_wait(&self, view: &View) -> bool {
        *self == Self::Awaited && view.needs_details()
    }
}

/// Loads what comes after the first view once the page is `live`.
#[hook]
pub(super) fn use_exploring(records: &Records, live: bool) -> UseStateHandle<Exploring> {
    let exploring = use_state_eq(|| Exploring::Awaited);
    let loaded = {
        let (records, exploring) = (records.clone(), exploring.clone());
        Callback::from(move |details: Result<String, String>| {
            let with_details = details.and_then(|text| records.with_details(&text));
            exploring.set(with_details.map_or_else(Exploring::Failed, Exploring::Here));
        })
    };
    platform::use_explore(live, loaded);
    exploring
}

/// Takes back what `view` asks for where it cannot be had.
#[hook]
pub(super) fn use_forgoing(exploring: &Exploring, view: &View, change: &Callback<Change>) {
    let change = change.clone();
    let why = match exploring {
        Exploring::Failed(why) if view.needs_details() => Some(why.clone()),
        _ => None,
    };
    use_effect_with(why, move |why| {
        if let Some(why) = why {
            change.emit(Change::Forgo(why.clone()));
        }
    });
}

/// The further charts; until they can answer, the same as still pictures.
pub(super) fn further_charts(
    exploring: &Exploring,
    still: &AttrValue,
    view: &View,
    figure: &dyn Fn(Kind) -> Html,
) -> Html {
    let charts = match exploring {
        Exploring::Here(_) => explore::charts(view, figure),
        Exploring::Awaited | Exploring::Failed(_) => VNode::VRaw(VRaw {
            html: still.clone(),
        }),
    };
    let failure = match exploring {
        Exploring::Failed(why) => {
            format!("{why} The further charts stay still, and show all grants.")
        }
        Exploring::Awaited | Exploring::Here(_) => String::new(),
    };
    html! {
        <section class="further answer" aria-label="Drugs, places and what the grants changed">
            <p class="note failure" role="status">{ failure }</p>
            { charts }
        </section>
    }
}

/// What the further parts show.
pub(super) struct Further<'a> {
    pub(super) view: &'a View,
    /// The grants of the view, sorted.
    pub(super) sorted: &'a [u32],
    pub(super) change: &'a Callback<Change>,
}

/// The open record, and downloads.
pub(super) fn further_parts(exploring: &Exploring, further: &Further<'_>) -> Html {
    exploring
        .records()
        .map(|records| explore::parts(records, further))
        .unwrap_or_default()
}
