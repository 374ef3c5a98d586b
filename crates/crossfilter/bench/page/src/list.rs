//! A selection over generated rows, for scripts.

use crate::rows::{Row, Rows};
use crossfilter::{CodeSet, Column, Error, GroupBy, Numbers, Selection, Tags};
use std::sync::Arc;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// The index of each dimension, and of the group that counts by it and ignores its filter.
const DAY: usize = 0;
const MONTHS: usize = 1;
const DRUGS: usize = 2;
const DISTRICT: usize = 3;

/// Four columns of rows, with a filter and a histogram for each.
#[wasm_bindgen]
#[derive(Debug)]
pub struct List {
    day: Numbers,
    months: Numbers,
    drugs: Tags,
    district: Arc<Column>,
    selection: Selection,
}

impl List {
    /// Creates the columns and counts the rows.
    ///
    /// # Errors
    /// Returns an error if there are too many rows.
    pub fn build(rows: &[Row]) -> Result<Self, Error> {
        let day = Numbers::new(rows.iter().map(|row| row.day.into()))?.indexed();
        let months = Numbers::new(rows.iter().map(|row| row.months.into()))?.indexed();
        let drugs = Tags::new(rows.iter().map(|row| row.drugs.into()))?;
        let district = rows.iter().map(|row| row.district.into()).collect();
        let district = Column::new(1, district).indexed();
        let district = Arc::new(district);
        let columns = [day.column(), months.column(), drugs.column(), &district].map(Arc::clone);
        let own = |(index, column): (usize, &Arc<Column>)| GroupBy {
            keys: Arc::clone(column),
            ignores: Some(index),
        };
        let groups: Vec<GroupBy> = columns.iter().enumerate().map(own).collect();
        Ok(Self {
            selection: Selection::new(&columns, &groups)?,
            day,
            months,
            drugs,
            district,
        })
    }
}

#[wasm_bindgen]
impl List {
    /// Creates the columns and counts the rows.
    ///
    /// # Errors
    /// Throws if there are too many rows.
    #[wasm_bindgen(constructor)]
    pub fn new(rows: &Rows) -> Result<Self, JsError> {
        Ok(Self::build(rows.rows())?)
    }

    /// Selects the days `from..to`.
    #[wasm_bindgen(js_name = setDays)]
    pub fn set_days(&mut self, from: u16, to: u16) {
        let range = i64::from(from)..i64::from(to);
        self.selection.set_filter(DAY, self.day.within(&range));
    }

    /// Selects the months `from..to`.
    #[wasm_bindgen(js_name = setMonths)]
    pub fn set_months(&mut self, from: u16, to: u16) {
        let range = i64::from(from)..i64::from(to);
        self.selection
            .set_filter(MONTHS, self.months.within(&range));
    }

    /// Selects rows with any of these drugs, one bit each; all rows if no bit is set.
    #[wasm_bindgen(js_name = setDrugs)]
    pub fn set_drugs(&mut self, drugs: u8) {
        let filter = match drugs {
            0 => self.drugs.column().all(),
            drugs => self.drugs.any_of(drugs.into()),
        };
        self.selection.set_filter(DRUGS, filter);
    }

    /// Selects rows of any of these districts; all rows if there are none.
    #[wasm_bindgen(js_name = setDistricts)]
    pub fn set_districts(&mut self, districts: &[u8]) {
        let filter = match districts {
            [] => self.district.all(),
            districts => {
                let mut filter = CodeSet::none(self.district.cardinality());
                for district in districts {
                    filter.toggle((*district).into());
                }
                filter
            }
        };
        self.selection.set_filter(DISTRICT, filter);
    }

    /// Removes all filters.
    pub fn clear(&mut self) {
        for (index, column) in [
            (DAY, self.day.column()),
            (MONTHS, self.months.column()),
            (DRUGS, self.drugs.column()),
            (DISTRICT, &self.district),
        ] {
            self.selection.set_filter(index, column.all());
        }
    }

    /// The day that each count of `by_day` belongs to.
    #[wasm_bindgen(js_name = dayKeys)]
    #[must_use]
    pub fn day_keys(&self) -> Vec<i32> {
        keys(&self.day)
    }

    /// The months that each count of `by_months` belongs to.
    #[wasm_bindgen(js_name = monthsKeys)]
    #[must_use]
    pub fn months_keys(&self) -> Vec<i32> {
        keys(&self.months)
    }

    /// The number of rows on each day, ignoring the filter by day.
    #[wasm_bindgen(js_name = byDay)]
    #[must_use]
    pub fn by_day(&self) -> Vec<u32> {
        self.selection.counts(DAY).to_vec()
    }

    /// The number of rows with each term in months, ignoring the filter by months.
    #[wasm_bindgen(js_name = byMonths)]
    #[must_use]
    pub fn by_months(&self) -> Vec<u32> {
        self.selection.counts(MONTHS).to_vec()
    }

    /// The number of rows with each drug, ignoring the filter by drug.
    #[wasm_bindgen(js_name = byDrug)]
    #[must_use]
    pub fn by_drug(&self) -> Vec<u32> {
        let by_tag = self.drugs.by_tag(self.selection.counts(DRUGS));
        by_tag[..u8::BITS as usize].to_vec()
    }

    /// The number of rows in each district, ignoring the filter by district.
    #[wasm_bindgen(js_name = byDistrict)]
    #[must_use]
    pub fn by_district(&self) -> Vec<u32> {
        self.selection.counts(DISTRICT).to_vec()
    }

    /// The size of the columns, the masks and the counts, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.selection.bytes()
    }
}

fn keys(numbers: &Numbers) -> Vec<i32> {
    let keys = numbers.values().iter();
    // The values of the rows have at most 16 bits.
    keys.map(|key| *key as i32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_histogram_applies_the_filters_of_the_others() {
        let rows = Rows::new(5_000);
        let mut list = List::build(rows.rows()).unwrap();
        list.set_days(100, 900);
        list.set_drugs(0b101);
        list.set_districts(&[3, 4]);
        let holds = |row: &&Row| (100..900).contains(&row.day) && row.drugs & 0b101 != 0;
        let naive = rows.rows().iter().filter(holds).count();
        assert_eq!(list.by_district().iter().sum::<u32>() as usize, naive);
        list.clear();
        assert_eq!(list.by_months().iter().sum::<u32>(), 5_000);
        assert!(list.by_drug().iter().sum::<u32>() > 5_000);
    }
}
