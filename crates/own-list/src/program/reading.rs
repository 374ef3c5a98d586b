//! What was understood of a spreadsheet: counts, questions, columns, first rows, faults.

use crate::program::draft::Msg;
use crate::program::form::is_commutation;
use crate::program::words;
use commutations::browser::{self, chosen};
use commutations::domain::Day;
use commutations_lists::{ColumnReading, DateOrder, Question, Reading, Role, Unit, name_of_role};
use std::rc::Rc;
use yew::prelude::*;

/// The value of the answer that all kinds of clemency are shown. No kind begins with a space.
const ALL_KINDS: &str = " all";
/// All commutations, likewise.
const COMMUTATIONS: &str = " commutations";

/// The most faults and remarks that are listed.
const LISTED: usize = 20;

/// Properties of the parts of a reading.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReadingProps {
    /// What was read.
    pub reading: Rc<Reading>,
    /// The kinds of clemency that are shown.
    pub kinds: Vec<String>,
    /// Called with what is chosen.
    pub send: Callback<Msg>,
}

/// Everything that was understood.
#[component]
pub fn ReadingParts(props: &ReadingProps) -> Html {
    let reading = &props.reading;
    let counts = &reading.counts;
    html! {
        <>
            <p role="status">
                <span data-own-rows={counts.in_charts.to_string()} data-own-faults={reading.faults.len().to_string()}>
                    { words::counts(counts) }
                </span>
            </p>
            { questions(props) }
            { columns(props) }
            { preview(reading) }
            { faults(reading) }
            { remarks(reading) }
        </>
    }
}

fn name(reading: &Reading, column: usize) -> String {
    let own = reading.columns.get(column);
    own.map(title).unwrap_or_default()
}

fn title(column: &ColumnReading) -> String {
    if column.name.is_empty() {
        format!("{} {}", words::COLUMN, column.index + 1)
    } else {
        column.name.clone()
    }
}

fn option(value: String, words: String, selected: bool) -> Html {
    html! { <option {value} {selected}>{ words }</option> }
}

fn questions(props: &ReadingProps) -> Html {
    let reading = &props.reading;
    let has_kinds = reading.kinds.len() > 1;
    let asked = reading
        .questions
        .iter()
        .filter(|own| !matches!(own, Question::Kind { .. }));
    let mut asked: Vec<Html> = asked.map(|own| question(own, props)).collect();
    if has_kinds {
        asked.insert(0, kinds(props));
    }
    if asked.is_empty() {
        return Html::default();
    }
    html! {
        <section data-own="questions">
            <h3>{ words::QUESTIONS }</h3>
            { for asked }
        </section>
    }
}

/// Which kind of clemency to show: all, one, or the commutations if the list calls them by several names.
fn kinds(props: &ReadingProps) -> Html {
    let counts = &props.reading.kinds;
    let all: Vec<String> = counts.iter().map(|own| own.name.clone()).collect();
    let own = counts.iter().filter(|own| is_commutation(&own.name));
    let (commutations, rows): (Vec<_>, Vec<_>) =
        own.map(|own| (own.name.clone(), own.rows)).unzip();
    let value = match props.kinds.as_slice() {
        [only] => only.clone(),
        some if !some.is_empty() && *some == commutations => COMMUTATIONS.to_owned(),
        _ => ALL_KINDS.to_owned(),
    };
    let choice = |own: &str, words: String| option(own.to_owned(), words, own == value);
    let several = (commutations.len() > 1).then(|| {
        let words = with_rows(words::COMMUTATIONS, rows.iter().sum());
        choice(COMMUTATIONS, words)
    });
    let each = counts.iter().map(|own| {
        let words = match own.name.as_str() {
            "" => words::NO_KIND,
            name => name,
        };
        choice(&own.name, with_rows(words, own.rows))
    });
    let each: Vec<Html> = each.collect();
    let all_kinds = choice(ALL_KINDS, words::ALL_KINDS.to_owned());
    let onchange = props
        .send
        .reform(move |event: Event| match chosen(&event).as_str() {
            ALL_KINDS => Msg::Kinds(all.clone()),
            COMMUTATIONS => Msg::Kinds(commutations.clone()),
            kind => Msg::Kinds(vec![kind.to_owned()]),
        });
    // As for the columns, the value is set as a property too.
    html! {
        <label class="field">
            <b>{ words::WHICH_KIND }</b>
            <select data-own="kind" ~value={value.clone()} {onchange}>
                { all_kinds }
                { several }
                { for each }
            </select>
        </label>
    }
}

fn with_rows(kind: &str, rows: u32) -> String {
    format!("{kind} ({})", commutations::text::count(rows))
}

fn question(question: &Question, props: &ReadingProps) -> Html {
    let send = &props.send;
    let column = |index: &usize| name(&props.reading, *index);
    let (words, field) = match question {
        Question::Columns | Question::Kind { .. } => (question.sentence(""), Html::default()),
        Question::DayOfAll => {
            let onchange = send
                .reform(|event: Event| Msg::DayOfAll(Day::parse_iso(&browser::entered(&event))));
            let field = html! { <input type="date" data-own="day" {onchange} /> };
            (question.sentence(""), field)
        }
        Question::Order {
            column: index,
            month_first,
            day_first,
            ..
        } => {
            let own = *index;
            let onchange = send.reform(move |event: Event| {
                let is_day_first = chosen(&event) == "day";
                Msg::Order(
                    own,
                    if is_day_first {
                        DateOrder::DayFirst
                    } else {
                        DateOrder::MonthFirst
                    },
                )
            });
            let day = commutations::text::day;
            let choices = [("month", day(*month_first)), ("day", day(*day_first))];
            (
                question.sentence(&column(index)),
                list("order", &choices, onchange),
            )
        }
        Question::Unit { column: index, .. } => {
            let own = *index;
            let onchange = send.reform(move |event: Event| {
                Msg::Unit(
                    own,
                    if chosen(&event) == "years" {
                        Unit::Years
                    } else {
                        Unit::Months
                    },
                )
            });
            let [months, years] = words::UNITS.map(str::to_owned);
            let choices = [("months", months), ("years", years)];
            (
                question.sentence(&column(index)),
                list("unit", &choices, onchange),
            )
        }
    };
    html! { <label class="field"><b>{ words }</b>{ field }</label> }
}

/// A list of answers, of which none is chosen yet.
fn list(key: &'static str, choices: &[(&str, String)], onchange: Callback<Event>) -> Html {
    let choices = choices.iter();
    let choices = choices.map(|(value, words)| option((*value).to_owned(), words.clone(), false));
    html! {
        <select data-own={key} {onchange}>
            <option value="" selected=true disabled=true>{ words::CHOOSE }</option>
            { for choices }
        </select>
    }
}

fn columns(props: &ReadingProps) -> Html {
    let row = |column: &ColumnReading| {
        let index = column.index;
        let onchange = props.send.reform(move |event: Event| {
            let key = chosen(&event);
            let role = Role::ALL.into_iter().find(|own| own.key() == key);
            Msg::Column(index, role.unwrap_or(Role::NotUsed))
        });
        let each = Role::ALL.map(|role| {
            let words = name_of_role(role).to_owned();
            option(role.key().to_owned(), words, role == column.role)
        });
        let title = title(column);
        // The value is set as a property: Firefox and WebKit do not follow the attribute of an option that their reader has
        // once left, when the role goes to another column.
        html! {
            <tr>
                <th scope="row">{ title.clone() }</th>
                <td>
                    <select
                        aria-label={format!("{title}: {}", words::HOLDS)}
                        data-own-column={index.to_string()}
                        ~value={column.role.key()}
                        {onchange}
                    >
                        { for each }
                    </select>
                </td>
                <td>{ column.examples.join(" · ") }</td>
            </tr>
        }
    };
    html! {
        <section>
            <h3>{ words::COLUMNS }</h3>
            <div class="own-table" tabindex="0" role="region" aria-label={words::COLUMNS}>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ words::COLUMN }</th>
                            <th scope="col">{ words::HOLDS }</th>
                            <th scope="col">{ words::EXAMPLES }</th>
                        </tr>
                    </thead>
                    <tbody>{ for props.reading.columns.iter().map(row) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn preview(reading: &Reading) -> Html {
    let used: Vec<&ColumnReading> = reading
        .columns
        .iter()
        .filter(|own| own.role != Role::NotUsed)
        .collect();
    if used.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h3>{ words::PREVIEW }</h3>
            <div class="own-table" tabindex="0" role="region" aria-label={words::PREVIEW}>
                <table data-own="preview">
                    <thead>
                        <tr>
                            <th scope="col">{ words::LINE }</th>
                            for column in used {
                                <th scope="col">{ name_of_role(column.role) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for row in reading.preview.iter() {
                            <tr>
                                <th scope="row">{ row.line }</th>
                                for cell in row.cells.iter() {
                                    <td>
                                        { cell.read.clone() }
                                        if cell.read != cell.written {
                                            <small>{ cell.written.clone() }</small>
                                        }
                                    </td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn faults(reading: &Rc<Reading>) -> Html {
    let faults = &reading.faults;
    if faults.is_empty() {
        return Html::default();
    }
    let row = |fault: &commutations_lists::Fault| {
        let place = match fault.column {
            Some(column) => format!("{} {}, {}", words::LINE, fault.line, name(reading, column)),
            None => format!("{} {}", words::LINE, fault.line),
        };
        html! {
            <li>
                { place }
                { ": " }
                if !fault.cell.is_empty() {
                    <q>{ fault.cell.clone() }</q>
                    { " " }
                }
                { fault.sentence() }
            </li>
        }
    };
    let onclick = {
        let reading = Rc::clone(reading);
        Callback::from(move |_: MouseEvent| {
            let _ = browser::download("not-read.csv", "text/csv", &reading.faults_csv());
        })
    };
    let more = faults.len().saturating_sub(LISTED);
    html! {
        <section data-own="faults">
            <h3>{ words::FAULTS }</h3>
            <ul>{ for faults.iter().take(LISTED).map(row) }</ul>
            if more > 0 {
                <p class="note">{ words::more_faults(more) }</p>
            }
            <p><button type="button" data-own="save-faults" {onclick}>{ words::DOWNLOAD_FAULTS }</button></p>
        </section>
    }
}

fn remarks(reading: &Reading) -> Html {
    if reading.remarks.is_empty() {
        return Html::default();
    }
    html! {
        <section data-own="remarks">
            <h3>{ words::REMARKS }</h3>
            <ul>
                for remark in reading.remarks.iter().take(LISTED) {
                    <li>{ remark.sentence() }</li>
                }
            </ul>
        </section>
    }
}
