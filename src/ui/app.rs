//! The whole page.

use super::address::{first_session, use_address};
use super::announcement::{takeaways, use_announcement};
use super::arrival::use_arrival;
use super::dock::BACK_ID;
use super::history::HISTORY_TITLE_ID;
use super::page::{PageProps, ProgressProps};
use super::screen::Screen;
use super::stage::Stage;
use super::story::{title_of, told_by_walk};
use super::{Records, Shared};
use crate::browser;
use crate::query::{LiveSelection, Outcome};
use crate::state::{Headline, Msg, Session, Sort, View, sorted_rows};
use crate::text;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The records.
    pub records: Records,
    /// Whose list they are, and for whom it is drawn.
    #[prop_or_default]
    pub stage: Stage,
}

/// The page. It holds the only state and passes each component what it shows.
#[component]
pub fn App(props: &AppProps) -> Html {
    let records = &props.records;
    let stage = props.stage;
    let session = use_reducer_eq(|| first_session(records, stage));
    let send = {
        let dispatcher = session.dispatcher();
        use_callback((), move |message: Msg, ()| dispatcher.dispatch(message))
    };
    let is_drawn = use_is_drawn();
    let view = &session.view;
    use_jump(session.jumps, session.has_jumped);
    use_arrival(&session, is_drawn && stage.is_live());
    use_address(records, &session, &send);
    use_effect_with(session.goes_on(), |is_dragging| {
        browser::note_dragging(*is_dragging);
    });

    let outcome = use_outcome(records, view);
    let settled_outcome = use_outcome(records, &session.settled);
    let sorted = use_sorted(records, &settled_outcome, session.settled.table.sort);
    let now = PageProps {
        records: records.clone(),
        view: view.clone(),
        outcome,
        sorted,
        live: stage.is_live(),
        send: send.clone(),
    };
    let settled = PageProps {
        view: session.settled.clone(),
        outcome: settled_outcome,
        ..now.clone()
    };
    let headline = now.headline();
    let told = use_told(&now, &headline, session.goes_on());
    let announced = use_announcement(&told, is_drawn);
    let title = use_view_title(&now, &headline, session.goes_on());
    use_title(title);
    let page = ProgressProps { now, settled };
    let fresh = use_fresh(&session);
    html! {
        <>
            <Screen key={fresh} {page} {session} {stage} {announced} />
        </>
    }
}

/// How often the page has been drawn from nothing: once more with the next act after others have changed it so that it
/// cannot be kept true.
#[hook]
fn use_fresh(session: &Session) -> usize {
    let known = use_mut_ref(|| (session.view.clone(), 0));
    let mut known = known.borrow_mut();
    let (view, times) = &mut *known;
    if !session.goes_on() && *view != session.view {
        view.clone_from(&session.view);
        *times += usize::from(browser::clear_if_touched());
    }
    let times = *times;
    use_effect_with(times, |times| {
        // The charts are drawn once their widths are known, after this.
        let later = (*times > 0).then(|| browser::after(0, browser::return_place));
        move || drop(later)
    });
    times
}

/// False in the first drawing, in which no chart knows its width.
#[hook]
fn use_is_drawn() -> bool {
    let is_drawn = use_state_eq(|| false);
    {
        let is_drawn = is_drawn.clone();
        use_effect_with((), move |()| is_drawn.set(true));
    }
    *is_drawn
}

/// The sentences of the page of which screen readers are told when they change.
#[hook]
fn use_told(now: &PageProps, headline: &Headline, is_dragging: bool) -> Vec<String> {
    let is_walk = now.view.overlay.statement().is_some();
    let told = use_mut_ref(Vec::new);
    // A drag changes neither the history nor the statement, and should not wait for their words.
    if !is_dragging {
        told.replace(if is_walk {
            told_by_walk(now)
        } else {
            takeaways(now)
        });
    }
    let mut told = told.borrow().clone();
    if !is_walk {
        told.splice(..0, [headline.text(), text::list_page(now.view.table.page)]);
    }
    told
}

/// The title of the statement or of the filtered view that is shown. During a drag, it stays.
#[hook]
fn use_view_title(now: &PageProps, headline: &Headline, is_dragging: bool) -> Option<String> {
    let view = &now.view;
    let shown = use_mut_ref(|| None);
    if !is_dragging {
        let statement = view.overlay.statement();
        let title = statement.and_then(|own| title_of(&now.records, &own.id, view.names));
        shown.replace(title.or_else(|| view.is_filtered().then(|| headline.text())));
    }
    shown.borrow().clone()
}

/// Returns the counts of `view`.
#[hook]
fn use_outcome(records: &Records, view: &View) -> Shared<Outcome> {
    let selection = use_memo(records.clone(), |records| {
        RefCell::new(LiveSelection::new(Rc::clone(&records.columns)))
    });
    let asked = (records.clone(), view.filter.clone(), view.names);
    Shared::from(use_memo(asked, |(_, filter, names)| {
        selection.borrow_mut().update(filter, *names)
    }))
}

/// Returns the rows of the grants in `outcome`, in the order of the table.
#[hook]
fn use_sorted(records: &Records, outcome: &Shared<Outcome>, sort: Sort) -> Shared<Vec<u32>> {
    let asked = (records.clone(), outcome.clone(), sort);
    Shared::from(use_memo(asked, |(records, outcome, sort)| {
        sorted_rows(&records.dataset, &outcome.rows, *sort)
    }))
}

/// The heading to which a reader jumps from the history.
const RECORDS_TITLE_ID: &str = "time-title";

/// Scrolls to the records when a reader jumps there from the history, and to the history when the reader goes
/// back. The focus follows.
#[hook]
fn use_jump(jumps: u32, to_records: bool) {
    let before = use_mut_ref(|| 0);
    use_effect_with(jumps, move |jumps| {
        if before.replace(*jumps) == *jumps {
            return;
        }
        let (place, focus) = if to_records {
            (RECORDS_TITLE_ID, BACK_ID)
        } else {
            (HISTORY_TITLE_ID, HISTORY_TITLE_ID)
        };
        browser::reveal(place);
        browser::focus(focus);
    });
}

/// Puts the title of the view before the page's own name in the document title.
#[hook]
fn use_title(view: Option<String>) {
    let name = use_mut_ref(String::new);
    use_effect_with(view, move |view| {
        let mut name = name.borrow_mut();
        if name.is_empty() {
            *name = browser::title();
        }
        browser::set_title(&match view.as_deref() {
            None => name.clone(),
            Some(view) => format!("{view} | {name}"),
        });
    });
}
