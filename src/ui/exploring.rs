//! What comes after the first view: the further charts, the list, records, downloads and notes.

use super::figure::Kind;
use super::visit::Change;
use super::{Records, Shared, explore, story};
use crate::browser::{self, LateTexts};
use crate::query::Century;
use crate::state::{Action, History, Session, View};
use std::cell::RefCell;
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

    /// Whether the page has to wait for it before it can show `view`.
    pub(super) fn lets_wait(&self, view: &View) -> bool {
        *self == Self::Awaited && !view.is_plain()
    }
}

/// Loads what comes after the first view once the page is `live`.
#[hook]
pub(super) fn use_exploring(records: &Records, live: bool) -> UseStateHandle<Exploring> {
    let exploring = use_state_eq(|| Exploring::Awaited);
    // What comes is not as high as what stood in its place: who looks at a place goes on looking at it.
    let looked_at = use_mut_ref(|| None);
    let loaded = {
        let (records, exploring, looked_at) =
            (records.clone(), exploring.clone(), looked_at.clone());
        Callback::from(move |texts: Result<LateTexts, String>| {
            let detailed = texts.and_then(|texts| {
                browser::note_widths();
                let detailed = explore::detailed(&records, &texts);
                detailed.inspect_err(|_| browser::spoil_explore())
            });
            looked_at.replace(browser::fragment_in_window());
            exploring.set(detailed.map_or_else(Exploring::Failed, Exploring::Here));
        })
    };
    use_effect_with(exploring.records().is_some(), move |_| {
        if let Some(place) = looked_at.take() {
            browser::reveal(&place);
        }
    });
    browser::use_explore(live, loaded);
    exploring
}

/// Takes back what `view` asks for where it cannot be had.
#[hook]
pub(super) fn use_forgoing(exploring: &Exploring, view: &View, change: &Callback<Change>) {
    let change = change.clone();
    let why = match exploring {
        Exploring::Failed(why) if view.needs_late_files() => Some(why.clone()),
        _ => None,
    };
    use_effect_with(why, move |why| {
        if let Some(why) = why {
            change.emit(Change::Forgo(why.clone()));
        }
    });
}

/// What the address turns out to mean once the history and the report are there; `None` where it means
/// what it says.
pub(super) fn amended(exploring: &Exploring, session: &Session) -> Option<(View, Vec<String>)> {
    let records = exploring.records()?;
    let is_as_arrived = session.history == History::Leave;
    is_as_arrived.then(|| explore::amended(records, &session.view))?
}

/// Shows the view that the address turns out to mean.
#[hook]
pub(super) fn use_amendment(amendment: Option<(View, Vec<String>)>, change: &Callback<Change>) {
    let change = change.clone();
    use_effect_with(amendment, move |amendment| {
        if let Some((view, notices)) = amendment.clone() {
            change.emit(Change::Amend(Box::new(view), notices));
        }
    });
}

/// The walk through the report, where the view is a statement of it and can be shown.
pub(super) fn walk(exploring: &Exploring, rest: &Rest<'_>, place: &NodeRef) -> Option<Html> {
    let records = exploring.records()?;
    let walk = || story::walk(records, rest, place);
    rest.view.story.is_some().then(walk)
}

/// The title of the statement that the view is of, where there is one.
pub(super) fn story_title(exploring: &Exploring, view: &View) -> Option<String> {
    story::title_of(exploring.records()?, view.story.as_deref()?)
}

/// Follows a reader through the report: the statement in the middle of the window is the one shown, a
/// statement that is shown comes into the window, and who leaves the report finds the chart.
#[hook]
pub(super) fn use_walk(
    exploring: &Exploring,
    session: &Session,
    place: &NodeRef,
    change: &Callback<Change>,
) {
    let view = &session.view;
    let is_by_address = session.history == History::Leave;
    let records = exploring.records().cloned();
    let shown = view.story.clone().filter(|_| records.is_some());
    let reached = {
        let (records, view) = (records.clone(), view.clone());
        let change = change.clone();
        Callback::from(move |id: Option<String>| {
            let Some(id) = id else {
                // The reader has not scrolled: the statement stays.
                let current = view.story.as_deref().unwrap_or_default();
                browser::reveal(&story::element_id(current));
                return;
            };
            let records = records.as_ref();
            let next = records.and_then(|records| story::view_of(records, &id, &view));
            if let Some(next) = next.filter(|next| next.story != view.story) {
                change.emit(Change::Type(Action::Show(Box::new(next))));
            }
        })
    };
    browser::use_in_middle(place.clone(), shown.is_some(), reached);
    let before = use_mut_ref(|| None);
    use_effect_with(shown, move |shown| {
        let before: Option<String> = before.replace(shown.clone());
        match (shown, before, &records) {
            (Some(id), before, _) => {
                let id = story::element_id(id);
                if !browser::is_in_middle(&id) {
                    browser::reveal(&id);
                }
                // What had the focus has gone with the page that the report stands in place of.
                if before.is_none() {
                    browser::focus(&format!("{id}-title"));
                }
            }
            (None, Some(left), Some(records)) => {
                // Back from it by the browser's own button is back to the list.
                let chart = if is_by_address {
                    None
                } else {
                    story::chart_of(records, &left)
                };
                let chart = chart.unwrap_or_else(|| LIST_PLACE.to_owned());
                browser::reveal(&chart);
                browser::focus(&chart);
            }
            _ => {}
        }
    });
}

/// Shows the history to who comes by an address that is about it alone.
#[hook]
pub(super) fn use_history_arrival(exploring: &Exploring, session: &Session) {
    let view = &session.view;
    let is_of_it = view.century != Century::default() && !view.is_filtered();
    let is_wanted = is_of_it && view.story.is_none() && session.history == History::Leave;
    use_effect_with(exploring.records().is_some(), move |is_there| {
        if *is_there && is_wanted && !browser::has_fragment() {
            browser::reveal(HISTORY_PLACE);
        }
    });
}

/// The heading of the list of statements.
const LIST_PLACE: &str = "report-title";
/// The heading of the history.
pub(super) const HISTORY_PLACE: &str = "century-title";

/// What the page shows below the charts of the first view.
pub(super) struct Rest<'a> {
    pub(super) view: &'a View,
    /// The grants of the view, sorted.
    pub(super) sorted: &'a Shared<Vec<u32>>,
    /// The headline of the view.
    pub(super) headline: &'a str,
    pub(super) live: bool,
    /// Whether the history has its charts: not every first paint has room for them.
    pub(super) whole: bool,
    pub(super) change: &'a Callback<Change>,
    /// What was below the charts when it was last shown.
    pub(super) below: &'a RefCell<Option<Below>>,
    /// Makes one of the further charts.
    pub(super) figure: &'a dyn Fn(Kind) -> Html,
}

/// The list and what follows it, and what it was made from.
pub(super) struct Below {
    pub(super) sorted: Shared<Vec<u32>>,
    pub(super) view: View,
    pub(super) nodes: Html,
}

/// The rest of the page; until it can answer, as it is in the first paint, which `still` is.
///
/// The still rest is of all grants: in another view it is not shown.
pub(super) fn rest(exploring: &Exploring, still: &AttrValue, rest: &Rest<'_>) -> Html {
    let content = match exploring {
        Exploring::Here(records) => explore::rest(records, rest),
        Exploring::Awaited | Exploring::Failed(_) => VNode::VRaw(VRaw {
            html: still.clone(),
        }),
    };
    let failure = match exploring {
        Exploring::Failed(why) => format!("The list and the further charts stay still: {why}"),
        Exploring::Awaited | Exploring::Here(_) => String::new(),
    };
    let is_stale = exploring.records().is_none() && !rest.view.is_plain();
    html! {
        <>
            <p class="note failure" role="status">{ failure }</p>
            <div class={if is_stale { "rest answer stale" } else { "rest answer" }}>{ content }</div>
        </>
    }
}
