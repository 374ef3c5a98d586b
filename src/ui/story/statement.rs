//! One statement of the report: what it said, what the data says, and the verdict.

use super::element_id;
use crate::domain::Tag;
use crate::state::story::{CheckedStep, Finding, RemarkText};
use crate::text::story as words;
use crate::ui::unbroken::unbroken;
use yew::prelude::*;

/// The position of a statement among all of them, from 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) number: usize,
    pub(super) of: usize,
}

/// Returns the statement with `evidence` below its verdict and `content` at its end; `class` is the class of its
/// element.
pub(super) fn statement(
    step: &CheckedStep,
    place: Place,
    class: &'static str,
    evidence: Html,
    content: Html,
) -> Html {
    let id = element_id(&step.id);
    let title_id = format!("{id}-title");
    html! {
        <section key={step.id.clone()} {id} {class} aria-labelledby={title_id.clone()}>
            <p class="kicker">{ words::kicker(place.number, place.of) }</p>
            <h2 id={title_id} tabindex="-1">{ unbroken(&step.title) }</h2>
            <p class="said">{ step.statement.clone() }</p>
            { verdict(step, evidence) }
            for paragraph in step.paragraphs.iter() {
                <p>{ paragraph.clone() }</p>
            }
            <p class="note">{ words::source_of_figures(&step.source) }</p>
            { content }
        </section>
    }
}

/// The verdict with its findings. The first finding that is compared with something fills the data
/// attributes.
fn verdict(step: &CheckedStep, evidence: Html) -> Html {
    let deciding = step.findings.iter().find(|own| own.against.is_some());
    let deciding = deciding.or(step.findings.first());
    let computed = deciding.map(|own| own.computed_key.clone());
    let reported = deciding
        .filter(|own| own.is_reported)
        .and_then(|own| own.against_key.clone());
    html! {
        <div
            class="verdict"
            data-verdict={step.verdict.key()}
            data-computed={computed}
            data-reported={reported}
        >
            <h3>{ unbroken(&step.verdict_words) }</h3>
            { evidence }
            { findings(step) }
            { for step.remarks().map(remark) }
        </div>
    }
}

fn remark(said: &RemarkText) -> Html {
    html! { <p>{ said.text.clone() }</p> }
}

/// The computed figures, each beside the figure that it is compared with.
fn findings(step: &CheckedStep) -> Html {
    html! {
        <table class="findings">
            <caption class="unseen">{ words::figures_of(&step.title) }</caption>
            <thead>
                <tr>
                    <td></td>
                    <th scope="col">{ words::IN_THE_DATA }</th>
                    <th scope="col">{ words::SET_AGAINST }</th>
                </tr>
            </thead>
            <tbody>{ for step.findings.iter().map(finding) }</tbody>
        </table>
    }
}

fn finding(finding: &Finding) -> Html {
    let against = match &finding.against {
        Some(against) => words::against(finding.relation, against, finding.is_reported),
        None => "–".to_owned(),
    };
    let fails = finding.holds == Some(false);
    html! {
        <tr data-finding={finding.computed_key.clone()}>
            <th scope="row">
                { finding.label.clone() }
                for source in finding.source.iter() {
                    { " " }
                    <small>{ source.clone() }</small>
                }
            </th>
            <td>{ finding.computed.clone() }</td>
            <td>
                { against }
                if fails { { words::NOT_SO } }
            </td>
        </tr>
    }
}
