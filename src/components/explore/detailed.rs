//! The records with their details.

use crate::components::Records;
use crate::data::{Details, People};
use crate::query::explore::{Change, with_details};

/// The records with the details in the text of a data file.
///
/// # Errors
/// A sentence that names what of the text is not as it has to be.
#[inline(never)]
pub fn detailed(records: &Records, text: &str) -> Result<Records, String> {
    let details = Details::from_json(text, &records.dataset).map_err(|error| error.to_string())?;
    let people = People {
        dataset: &records.dataset,
        details: &details,
    };
    let columns = with_details(records.columns.clone(), people);
    let changes = (0_u32..).zip(people.all());
    let changes =
        changes.map(|(row, (grant, detail))| Change::new(row, grant, detail.first_sentenced()));
    let changes = changes.collect();
    Ok(Records::with(
        records.dataset.clone(),
        columns,
        Some(details),
        changes,
    ))
}
