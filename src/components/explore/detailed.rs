//! The records with all that loads after the first view.

use crate::components::Records;
use crate::components::records::Further;
use crate::components::story::Tale;
use crate::data::{Details, History, People};
use crate::platform::LateTexts;
use crate::query::Columns;
use crate::query::explore::{Change, with_details};
use crate::query::story::Facts;

/// The records with what the late data files say of them. Without the history or the report the rest
/// goes on; why they are missing is said in their place.
///
/// # Errors
/// A sentence that names what of the details is not as it has to be.
#[inline(never)]
pub fn detailed(records: &Records, texts: &LateTexts) -> Result<Records, String> {
    let details = Details::from_json(&texts.details, &records.dataset);
    let details = details.map_err(|error| error.to_string())?;
    let people = People {
        dataset: &records.dataset,
        details: &details,
    };
    let columns = with_details(Columns::clone(&records.columns), people);
    let changes = (0_u32..).zip(people.all());
    let changes =
        changes.map(|(row, (grant, detail))| Change::new(row, grant, detail.first_sentenced()));
    let changes = changes.collect();
    let history = texts.history.clone().and_then(|text| {
        let history = History::from_json(&text);
        history.map_err(|error| format!("The history could not be read: {error}."))
    });
    let tale = tale(&texts.story, people, &columns, history.as_ref().ok());
    let further = Further {
        details,
        changes,
        history,
        tale,
    };
    let dataset = records.dataset.clone();
    Ok(Records::with(dataset, columns, Some(further)))
}

/// The report in a text.
fn tale(
    text: &Result<String, String>,
    people: People<'_>,
    columns: &Columns,
    history: Option<&History>,
) -> Result<Tale, String> {
    let history = history.ok_or("The report cannot be checked without the history.")?;
    let facts = Facts {
        people,
        columns,
        history,
    };
    Tale::from_json(text.as_ref().map_err(Clone::clone)?, facts)
}
