//! The states of which screenshots are taken.

use webdriver::PAGE_IS_READY;

/// The part of the page that is in the screenshot.
#[derive(Debug, Clone, Copy)]
pub enum Frame {
    /// The whole page.
    Page,
    /// The visible part of the page, as in the window.
    Window,
    /// The first element that matches a selector.
    Element(&'static str),
}

/// The condition under which the page is opened.
#[derive(Debug, Clone, Copy)]
pub enum Condition {
    Usual,
    /// Scripts are off.
    NoScript,
    /// The program does not start.
    NoProgram,
    Print,
    ForcedColors,
}

/// A state of a page.
#[derive(Debug, Clone, Copy)]
pub struct State {
    pub name: &'static str,
    /// The file name, with query and fragment.
    pub address: &'static str,
    pub frame: Frame,
    pub condition: Condition,
    /// A script that returns whether the state has been reached; it may also help to reach it.
    pub is_ready: &'static str,
}

const IS_LOADED: &str = "return document.readyState === 'complete'";
const HAS_FAILED: &str = "return document.documentElement.hasAttribute('data-failed')";
/// Frames load only when they are near the window.
const ARTICLE_IS_READY: &str = "
    const next = [...document.querySelectorAll('commutations-chart')].find(chart => !chart._ready);
    next?.scrollIntoView();
    if (!next) scrollTo(0, 0);
    return !next";
/// The keyboard focus is on the last mark of the chart over time.
const HAS_FOCUS: &str = "
    if (document.documentElement.dataset.ready !== 'true') return false;
    const chart = document.querySelector('figure[data-chart=time]'), list = chart.querySelector('svg.live [role=listbox]');
    list?.focus({ focusVisible: true });
    list?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    return !!list";

impl State {
    const fn page(name: &'static str, address: &'static str) -> Self {
        Self {
            name,
            address,
            frame: Frame::Page,
            condition: Condition::Usual,
            is_ready: PAGE_IS_READY,
        }
    }

    /// The visible part of the page, as a reader sees it.
    const fn window(name: &'static str, address: &'static str) -> Self {
        Self {
            frame: Frame::Window,
            ..Self::page(name, address)
        }
    }

    const fn element(name: &'static str, address: &'static str, selector: &'static str) -> Self {
        Self {
            frame: Frame::Element(selector),
            ..Self::page(name, address)
        }
    }

    const fn under(self, condition: Condition, is_ready: &'static str) -> Self {
        Self {
            condition,
            is_ready,
            ..self
        }
    }
}

const EVERY_FILTER: &str = "index.html?from=2016-08-03&to=2017-01-19&sentence=20-25,life&drug=crack,powder&firearm=no&state=FL,GA&district=ilnd&effect=expires,term&served=10-12,12-14&q=a";
const SIDES: &str = "index.html?per=year&compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush";
const PAIR: &str = "index.html?pair=crack,methamphetamine";
const PLACES: &str = "index.html?state=TX,VA&district=flsd";

pub const STATES: [State; 48] = [
    State::page("default", "index.html"),
    State::page("one-day", "index.html?from=2016-08-03&to=2016-08-03"),
    State::page("bins", "index.html?sentence=20-25,life"),
    State::page("every-filter", EVERY_FILTER),
    State::page(
        "empty",
        "index.html?from=2014-04-15&to=2014-04-15&sentence=life",
    ),
    State::page("running", "index.html?measure=total"),
    State::page(
        "notices",
        "index.html?from=yesterday&sort=height&sentence=21-26",
    ),
    State::page("names-hidden", "index.html?names=hide"),
    State::page(
        "few-people",
        "index.html?from=2015-03-31&to=2015-03-31&drug=crack",
    ),
    State::window("found", "index.html?q=wright#records-title"),
    State::element("chart-time", "index.html", "figure[data-chart=time]"),
    State::element(
        "chart-time-selected",
        "index.html?from=2015-03-31&to=2016-03-30",
        "figure[data-chart=time]",
    ),
    State::element(
        "chart-sentence",
        "index.html",
        "figure[data-chart=sentence]",
    ),
    State::element(
        "chart-drug",
        "index.html?drug=crack",
        "figure[data-chart=drug]",
    ),
    State::element("chart-pair", PAIR, "figure[data-chart=drug]"),
    State::element("chart-state", PLACES, "figure[data-chart=state]"),
    State::element("chart-district", PLACES, "figure[data-chart=district]"),
    State::element("chart-change", "index.html", "figure[data-chart=change]"),
    State::element(
        "chart-effect",
        "index.html?effect=term",
        "figure[data-chart=effect]",
    ),
    State::element(
        "chart-served",
        "index.html?served=10-12,12-14",
        "figure[data-chart=served]",
    ),
    State::element("chart-years", "index.html", "figure[data-chart=years]"),
    State::element(
        "chart-years-log",
        "index.html?act=pardons&scale=log&year=2001-clinton",
        "figure[data-chart=years]",
    ),
    State::element(
        "chart-years-rate",
        "index.html?act=rate&years=1989-2026",
        "figure[data-chart=years]",
    ),
    State::element(
        "chart-presidents",
        "index.html",
        "figure[data-chart=presidents]",
    ),
    State::element(
        "chart-presidents-size",
        "index.html?act=rate&order=size",
        "figure[data-chart=presidents]",
    ),
    State::element("chart-sides", SIDES, "figure[data-chart=sides]"),
    State::element("history", "index.html", "section.century"),
    State::element("list", "index.html", "table[data-table=records]"),
    State::window("keyboard-focus", "index.html").under(Condition::Usual, HAS_FOCUS),
    State::window("statement", "index.html?story=nine-presidents"),
    State::window("statement-settled", "index.html?story=crack-powder"),
    State::window("statement-record", "index.html?story=one-man"),
    State::window("record", "index.html?id=2016-08-03-214"),
    State::window(
        "record-without-name",
        "index.html?id=2016-08-03-214&names=hide",
    ),
    State::window(
        "embed-dialog",
        "index.html?drug=crack&embedding=drugs,where,dark,element",
    ),
    State::page("embed-time", "index.html?embed=time"),
    State::page("embed-drugs", "index.html?embed=drugs&drug=crack"),
    State::page("embed-where", "index.html?embed=where"),
    State::page("embed-years", "index.html?embed=years"),
    State::page("embed-story", "index.html?embed=story"),
    State::page(
        "embed-look",
        "index.html?embed=sentence&theme=dark&font=serif&accent=0f766e",
    ),
    State::page("article", "article.html").under(Condition::Usual, ARTICLE_IS_READY),
    State::page("report", "report.html").under(Condition::Usual, IS_LOADED),
    State::page("no-scripts", "index.html").under(Condition::NoScript, IS_LOADED),
    State::page("no-program", "index.html").under(Condition::NoProgram, HAS_FAILED),
    State::page("forced-colors", "index.html?sentence=life,20-25")
        .under(Condition::ForcedColors, PAGE_IS_READY),
    State::page("print", "index.html?sentence=life&pair=crack,powder")
        .under(Condition::Print, PAGE_IS_READY),
    State::page("print-statement", "index.html?story=record-day")
        .under(Condition::Print, PAGE_IS_READY),
];
