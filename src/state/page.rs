//! How the list is cut in pages.

/// How many rows a page has.
pub const ROWS_A_PAGE: u32 = 25;

/// How many pages so many rows take: at least one.
#[must_use]
pub fn page_count(rows: usize) -> u32 {
    let pages = rows.div_ceil(ROWS_A_PAGE as usize);
    u32::try_from(pages).unwrap_or(u32::MAX).max(1)
}
