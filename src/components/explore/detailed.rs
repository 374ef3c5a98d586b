//! The records with their details.

use crate::components::Records;
use crate::data::Details;
use crate::domain::Detail;
use crate::query::explore::Change;

/// The records with the details in the text of a data file.
///
/// # Errors
/// A sentence that names what of the text is not as it has to be.
#[inline(never)]
pub fn detailed(records: &Records, text: &str) -> Result<Records, String> {
    let details = Details::from_json(text, &records.dataset).map_err(|error| error.to_string())?;
    let sentenced = || details.grants.iter().map(Detail::first_sentenced);
    let columns = records.columns.clone().with_sentenced(sentenced());
    let grants = (0_u32..).zip(&records.dataset.grants).zip(sentenced());
    let changes = grants.map(|((row, grant), day)| Change::new(row, grant, day));
    let changes = changes.collect();
    Ok(Records::with(
        records.dataset.clone(),
        columns,
        Some(details),
        changes,
    ))
}
