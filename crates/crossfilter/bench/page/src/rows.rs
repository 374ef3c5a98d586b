//! Generated rows, the same every time.

use wasm_bindgen::prelude::wasm_bindgen;

/// The number of days on which a grant can fall: eight years.
const DAYS: u32 = 2922;
/// The longest sentence in months.
const MONTHS: u32 = 480;
/// The number of districts.
const DISTRICTS: u32 = 94;
/// The number of drugs, one bit each.
const DRUGS: u32 = 8;
/// The seed of the generator.
const SEED: u64 = 0x0BAD_5EED_2016_0803;

/// One row, as a Rust program would hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The day of grant, from 0.
    pub day: u16,
    /// The sentence in months.
    pub months: u16,
    /// The drugs, one bit each; at least one.
    pub drugs: u8,
    /// The district, from 0.
    pub district: u8,
}

/// Generated rows, in no particular order.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Rows(Vec<Row>);

#[wasm_bindgen]
impl Rows {
    /// Generates `count` rows.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(count: usize) -> Self {
        let mut random = Random(SEED);
        Self((0..count).map(|_| random.row()).collect())
    }

    /// The day of each row.
    #[must_use]
    pub fn days(&self) -> Vec<u16> {
        self.0.iter().map(|row| row.day).collect()
    }

    /// The months of each row.
    #[must_use]
    pub fn months(&self) -> Vec<u16> {
        self.0.iter().map(|row| row.months).collect()
    }

    /// The drugs of each row, one bit each.
    #[must_use]
    pub fn drugs(&self) -> Vec<u8> {
        self.0.iter().map(|row| row.drugs).collect()
    }

    /// The district of each row.
    #[must_use]
    pub fn districts(&self) -> Vec<u8> {
        self.0.iter().map(|row| row.district).collect()
    }
}

impl Rows {
    /// The rows themselves.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.0
    }
}

/// Pseudo-random numbers (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, which is at most 2¹⁶.
    fn below(&mut self, limit: u32) -> u16 {
        (((self.next() >> 32) * u64::from(limit)) >> 32) as u16
    }

    /// Generates a row. Days are uniform; months have a hump, and peaks at three round terms; some districts
    /// and drugs are more common than others.
    fn row(&mut self) -> Row {
        let hump = self.below(MONTHS / 2) + self.below(MONTHS / 2);
        let months = match self.below(8) {
            0 => 120,
            1 => 240,
            2 => 360,
            _ => hump,
        };
        let drug = |random: &mut Self| 1 << random.below(DRUGS).min(random.below(DRUGS));
        let mut drugs = drug(self);
        if self.below(3) == 0 {
            drugs |= drug(self);
        }
        Row {
            day: self.below(DAYS),
            months,
            drugs,
            district: self.below(DISTRICTS).min(self.below(DISTRICTS)) as u8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_the_same_each_time_and_within_their_bounds() {
        let (few, many) = (Rows::new(100), Rows::new(20_000));
        assert_eq!(few.rows(), &many.rows()[..100]);
        let most = |of: fn(&Row) -> u16| many.rows().iter().map(of).max().unwrap();
        assert_eq!(most(|row| row.day), 2921);
        assert!(most(|row| row.months) <= 480);
        assert_eq!(most(|row| row.district.into()), 93);
        assert!(many.rows().iter().all(|row| row.drugs != 0));
        assert!(many.rows().iter().any(|row| row.drugs.count_ones() == 2));
    }
}
