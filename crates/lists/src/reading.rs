//! Reads a list.

use crate::choices::Choices;
use crate::columns::{self, ColumnReading};
use crate::fault::{Fault, Why};
use crate::header::Layout;
use crate::kinds::Kinds;
use crate::order::sorted;
use crate::person::{Person, Standing};
use crate::place::{Place, Places};
use crate::plan::Plan;
use crate::preview::{self, PreviewRow};
use crate::question::{KindCount, Question};
use crate::refusal::Refusal;
use crate::remark::{Remark, Tally, Topic};
use crate::role::Role;
use crate::row::RowReader;
use crate::separator::Separator;
use crate::table::{MOST_ROWS, Table};
use crate::{text, twice};
use commutations::domain::Day;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many rows of a list ended where. Each row is in one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All rows below the names of the columns.
    pub rows: u32,
    /// In the list and in the charts.
    pub in_charts: u32,
    /// In the list, but without a day of the grant not in the charts.
    pub no_day: u32,
    /// Waiting for an answer.
    pub waiting: u32,
    /// Not read; a fault says why.
    pub not_read: u32,
    /// Of a kind of clemency that is not shown.
    pub other_kinds: u32,
    /// Repeating the names of the columns.
    pub repeated_headers: u32,
}

/// A list as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What separates the cells.
    pub separator: Separator,
    /// The lines above the names of the columns.
    pub title: Vec<String>,
    /// The line with the names of the columns, from 1, if there is one.
    pub header_line: Option<u32>,
    /// The columns.
    pub columns: Vec<ColumnReading>,
    /// The first rows, as written and as read.
    pub preview: Vec<PreviewRow>,
    /// What the places are.
    pub places: Places,
    /// A text that changes whenever the file or the choices do.
    pub edition: String,
    /// The people, in the order of the file.
    pub people: Vec<Person>,
    /// What was not read.
    pub faults: Vec<Fault>,
    /// What a reader of the list should know.
    pub remarks: Vec<Remark>,
    /// What the file does not say.
    pub questions: Vec<Question>,
    /// How many rows ended where.
    pub counts: Counts,
    /// The kinds of clemency, if a column holds them.
    pub kinds: Vec<KindCount>,
    /// How many offenses name drugs, if no column holds the drugs: to offer `Choices::reads_offenses`.
    pub offenses_with_drugs: u32,
}

/// Reads a list.
///
/// # Errors
/// Says why the file is not read at all.
pub fn read(text: &str, choices: &Choices) -> Result<Reading, Refusal> {
    let text = text::checked(text)?;
    let separator = choices.separator.unwrap_or_else(|| Separator::of(text));
    let table = Table::read(text::without_mark(text), separator)?;
    let layout = Layout::of(&table, choices.header);
    if layout.first >= table.len() {
        return Err(Refusal::NoRows);
    }
    let rows = table.all_rows - layout.first;
    if rows > MOST_ROWS {
        return Err(Refusal::TooManyRows { rows });
    }
    let columns = columns::read(&table, &layout, choices);
    let is_used = columns.iter().any(|column| column.role != Role::NotUsed);
    if columns.len() < 2 && !is_used && choices.columns.is_empty() {
        return Err(Refusal::NoTable);
    }
    Ok(List {
        table: &table,
        layout: &layout,
        columns,
        choices,
        edition: edition(text, choices),
        unread: text::unread(text),
    }
    .read())
}

struct List<'a> {
    table: &'a Table,
    layout: &'a Layout,
    columns: Vec<ColumnReading>,
    choices: &'a Choices,
    edition: String,
    /// How many characters could not be read, and the line of the first.
    unread: Option<(u32, u32)>,
}

impl List<'_> {
    fn read(mut self) -> Reading {
        let (rows, mut tally) = self.rows();
        let kinds = self.kinds(&rows, &mut tally);
        let plan = Plan::new(self.table, &rows, &self.columns, self.choices);
        let mut questions = plan.questions.clone();
        let mut reader = RowReader::new(self.table, &plan, self.choices, tally);
        let mut counts = Counts {
            rows: count(self.table.len() - self.layout.first),
            repeated_headers: count(self.table.len() - self.layout.first - rows.len()),
            ..Counts::default()
        };
        let mut people = Vec::with_capacity(rows.len());
        for row in rows {
            if let Some(why) = self.misfit(row) {
                reader.lose(row, None, why);
                counts.not_read += 1;
                continue;
            }
            let kind = plan
                .column(Role::Kind)
                .and_then(|column| kinds.of(self.table.cell(row, column)));
            if kind.is_some_and(|kind| !kinds.is_chosen(kind, &self.choices.kinds)) {
                counts.other_kinds += 1;
                continue;
            }
            match reader.read(row, kind) {
                Some(person) => {
                    people.push(person);
                }
                None => counts.not_read += 1,
            }
        }
        self.day_of_all(&mut people, &mut questions);
        counts.not_read += self.too_many_on_a_day(&mut people, &mut reader.faults);
        for person in &people {
            match person.standing {
                Standing::InCharts => counts.in_charts += 1,
                Standing::NoDay => counts.no_day += 1,
                Standing::Waits => counts.waiting += 1,
            }
        }
        self.ask_kinds(&kinds, &plan, &mut questions);
        self.ask_columns(&plan, &mut questions);
        let RowReader {
            mut faults,
            mut tally,
            mut offenses_with_drugs,
            ..
        } = reader;
        self.faults_of_file(&mut faults, &mut tally);
        // Faults of whole rows come first.
        let column = |fault: &Fault| fault.column.map_or(-1, |column| i64::from(count(column)));
        let faults = sorted(faults, |fault| (fault.line.into(), column(fault)));
        let twice = twice::remarks(&people, &mut tally);
        if plan.column(Role::Drug).is_some() {
            offenses_with_drugs = 0;
        }
        join_spellings(&mut people);
        let places = self.what_places(&mut people, &mut tally);
        let mut remarks: Vec<Remark> = tally.remarks().collect();
        remarks.extend(twice);
        remarks.extend(self.unused_columns());
        Reading {
            places,
            edition: self.edition.clone(),
            separator: self.table.separator,
            title: self.layout.title.clone(),
            header_line: self.layout.header.map(|row| self.table.line(row)),
            preview: preview::rows(self.table, self.layout, &self.columns, &people, &faults),
            columns: self.columns,
            people,
            faults,
            remarks,
            questions,
            counts,
            kinds: kinds.counts,
            offenses_with_drugs,
        }
    }

    /// Returns the rows below the names of the columns, without those that repeat these.
    fn rows(&self) -> (Vec<usize>, Tally) {
        let mut tally = Tally::default();
        let mut rows = Vec::with_capacity(self.table.len() - self.layout.first);
        for row in self.layout.first..self.table.len() {
            if self.layout.is_repeated(self.table, row) {
                tally.add(Topic::RepeatedHeader, self.table.line(row));
            } else {
                rows.push(row);
            }
        }
        (rows, tally)
    }

    /// Counts the kinds of clemency. A column with too many of them is not used.
    fn kinds(&mut self, rows: &[usize], tally: &mut Tally) -> Kinds {
        let column = self
            .columns
            .iter_mut()
            .find(|column| column.role == Role::Kind);
        let Some(column) = column else {
            return Kinds::default();
        };
        let kinds = Kinds::count(self.table, rows, column.index);
        if kinds.is_none() {
            column.role = Role::NotUsed;
            tally.add(Topic::TooManyKinds, self.table.line(self.layout.first));
        }
        kinds.unwrap_or_default()
    }

    /// Returns why a row does not fit the columns.
    fn misfit(&self, row: usize) -> Option<Why> {
        if let Some(lines) = self.table.unclosed.filter(|_| row + 1 == self.table.len()) {
            return Some(Why::Unclosed { lines });
        }
        let columns = self.columns.len();
        let width = self.table.width(row);
        let has_more = (columns..width).any(|column| !self.table.cell(row, column).is_empty());
        if has_more {
            return Some(Why::MoreCells {
                cells: width,
                columns,
            });
        }
        // A line of dashes below the names of the columns.
        if !self
            .table
            .cells(row)
            .any(|cell| cell.contains(char::is_alphanumeric))
        {
            return Some(Why::Nothing);
        }
        if self.is_total(row) {
            return Some(Why::Total);
        }
        let filled = self.table.cells(row).filter(|cell| !cell.is_empty());
        (columns > 2 && filled.take(2).count() < 2).then_some(Why::OneCell)
    }

    /// Whether a row is a total: its name or its first text says so.
    fn is_total(&self, row: usize) -> bool {
        let name = self.columns.iter().find(|own| own.role == Role::Name);
        let name = name.map(|column| self.table.cell(row, column.index));
        let first = self.table.cells(row).find(|cell| !cell.is_empty());
        let says = |cell: &str| {
            let words = cell.trim_matches(|letter: char| !letter.is_alphabetic());
            ["total", "totals", "grand total", "subtotal"]
                .iter()
                .any(|own| words.eq_ignore_ascii_case(own))
        };
        name.is_some_and(says) || first.is_some_and(says)
    }

    /// Gives all people the day that was chosen, if none has one; asks for it if none was chosen.
    fn day_of_all(&self, people: &mut [Person], questions: &mut Vec<Question>) {
        let waits = |person: &Person| person.standing == Standing::Waits;
        let asks_order = questions
            .iter()
            .any(|own| matches!(own, Question::Order { .. }));
        let has_day = people.iter().any(|person| person.granted.is_some());
        if people.is_empty() || has_day || (asks_order && people.iter().any(waits)) {
            return;
        }
        match self.choices.day_of_all {
            Some(day) => {
                for person in people {
                    person.granted = Some(day);
                    if person.standing == Standing::NoDay {
                        person.standing = Standing::InCharts;
                    }
                }
            }
            None => {
                questions.push(Question::DayOfAll);
                for person in people {
                    person.standing = Standing::Waits;
                }
            }
        }
    }

    /// Takes out the people whose position within their day could not be counted; returns how many.
    fn too_many_on_a_day(&self, people: &mut Vec<Person>, faults: &mut Vec<Fault>) -> u32 {
        let mut days: HashMap<Day, u32> = HashMap::new();
        let before = people.len();
        people.retain(|person| {
            let Some(granted) = person.granted else {
                return true;
            };
            let position = days.entry(granted).or_default();
            *position += 1;
            if *position <= u32::from(u16::MAX) {
                return true;
            }
            faults.push(Fault {
                line: person.line,
                column: None,
                cell: person.name.to_string(),
                why: Why::TooManyOnADay,
                loses_row: true,
            });
            false
        });
        count(before - people.len())
    }

    fn ask_kinds(&self, kinds: &Kinds, plan: &Plan, questions: &mut Vec<Question>) {
        let Some(column) = plan.column(Role::Kind) else {
            return;
        };
        if kinds.counts.len() > 1 && self.choices.kinds.is_empty() {
            let kinds = sorted(kinds.counts.clone(), |kind| (-i64::from(kind.rows), 0));
            questions.push(Question::Kind { column, kinds });
        }
    }

    fn ask_columns(&self, plan: &Plan, questions: &mut Vec<Question>) {
        let is_known = |role: &Role| plan.column(*role).is_some();
        let roles = [
            Role::Sentence,
            Role::SentenceKind,
            Role::Granted,
            Role::Offense,
        ];
        if !roles.iter().any(is_known) {
            questions.push(Question::Columns);
        }
    }

    fn faults_of_file(&self, faults: &mut Vec<Fault>, tally: &mut Tally) {
        for (row, column, bytes) in &self.table.cut {
            if *row < self.layout.first {
                continue;
            }
            faults.push(Fault {
                line: self.table.line(*row),
                column: Some(*column),
                cell: crate::clean::shortened(self.table.cell(*row, *column), 120),
                why: Why::Cut { bytes: *bytes },
                loses_row: false,
            });
        }
        let last = self.table.len().saturating_sub(1);
        let line = self.table.line(last);
        let is_short = self.layout.header.is_some() && self.table.width(last) < self.columns.len();
        if self.table.ends_within_line && is_short {
            tally.add(Topic::CutOff, line);
        }
        if let Some((characters, line)) = self.unread {
            tally.add_rows(Topic::Unread, line, characters);
        }
        if self.table.cleaned > 0 {
            tally.add_rows(Topic::Unseen, 0, self.table.cleaned);
        }
    }

    /// Tells what the places are, and if only some of them are no courts.
    fn what_places(&self, people: &mut [Person], tally: &mut Tally) -> Places {
        let distinct = all_places(people).collect::<HashSet<&Place>>().len();
        if distinct > usize::from(u16::MAX) {
            tally.add(Topic::TooManyPlaces, self.table.line(self.layout.first));
            people.iter_mut().for_each(|person| person.places.clear());
        }
        let places = Places::of(all_places(people));
        let (mut courts, mut others, mut line) = (0, 0, 0);
        for person in people.iter() {
            for place in person.places.iter().flatten() {
                if place.can_be_court() {
                    courts += 1;
                    continue;
                }
                if others == 0 {
                    line = person.line;
                }
                others += 1;
            }
        }
        if others > 0 && courts > others {
            tally.add_rows(Topic::NotCourts, line, others);
        }
        places
    }

    /// Names the columns that are not used because another with the same role is.
    fn unused_columns(&self) -> impl Iterator<Item = Remark> {
        let is_same = |column: &&ColumnReading| {
            column.role == Role::NotUsed && {
                let same = |own: &ColumnReading| {
                    own.index != column.index
                        && own.role != Role::NotUsed
                        && own.name == column.name
                };
                !column.name.is_empty() && self.columns.iter().any(same)
            }
        };
        self.columns
            .iter()
            .filter(is_same)
            .map(|column| Remark::UnusedColumn {
                column: column.index,
                name: column.name.clone(),
            })
    }
}

/// Gives places that differ only in capital letters the spelling that is first.
fn join_spellings(people: &mut [Person]) {
    let mut first: HashMap<String, Place> = HashMap::new();
    for place in people
        .iter_mut()
        .flat_map(|person| person.places.iter_mut().flatten())
    {
        if let Place::Named(name) = place {
            let own = first.entry(name.to_lowercase());
            *place = own.or_insert_with(|| place.clone()).clone();
        }
    }
}

fn all_places(people: &[Person]) -> impl Iterator<Item = &Place> + Clone {
    people
        .iter()
        .flat_map(|person| person.places.iter().flatten())
}

/// Returns a text that changes whenever the file or the choices do.
fn edition(text: &str, choices: &Choices) -> String {
    let mut hash = DefaultHasher::new();
    text.hash(&mut hash);
    choices.hash(&mut hash);
    format!("{:016x}", hash.finish())
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
