//! Pages of the table.

/// The number of rows on a page.
pub const ROWS_A_PAGE: u32 = 25;

/// The number of people that a list of several pages shows until a reader opens it.
pub const ROWS_AT_FIRST: u32 = 5;

/// Returns the number of pages for `rows` rows; at least one.
#[must_use]
pub fn page_count(rows: usize) -> u32 {
    let pages = rows.div_ceil(ROWS_A_PAGE as usize);
    u32::try_from(pages).unwrap_or(u32::MAX).max(1)
}
