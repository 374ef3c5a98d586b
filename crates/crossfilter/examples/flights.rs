//! Three linked histograms of generated flights, printed after each change of a filter.
//!
//! `cargo run -p commutations-crossfilter --example flights`

use crossfilter::{CodeSet, Column, Error, GroupBy, Numbers, Selection, Tags};
use std::sync::Arc;

const ROWS: u32 = 200_000;
const AIRPORTS: [&str; 3] = ["Boston", "Denver", "Oakland"];
/// The causes of delays, one bit each.
const CAUSES: [&str; 3] = ["weather", "carrier", "traffic"];

// The index of each dimension, and of the group that ignores its filter.
const DELAY: usize = 0;
const AIRPORT: usize = 1;
const CAUSE: usize = 2;

struct Flights {
    delay: Numbers,
    cause: Tags,
    selection: Selection,
}

impl Flights {
    fn new() -> Result<Self, Error> {
        let delay = Numbers::new((0..ROWS).map(|row| i64::from(mix(row) % 180)))?.indexed();
        let cause = Tags::new((0..ROWS).map(|row| u64::from(mix(row ^ 1) % 8)))?.indexed();
        let airport = (0..ROWS).map(|row| (mix(row ^ 2) % 3) as u16);
        let airport = Arc::new(Column::new(AIRPORTS.len(), airport.collect()).indexed());
        let columns = [delay.column(), &airport, cause.column()].map(Arc::clone);
        let groups = [DELAY, AIRPORT, CAUSE].map(|own| GroupBy {
            keys: Arc::clone(&columns[own]),
            ignores: Some(own),
        });
        Ok(Self {
            selection: Selection::new(&columns, &groups)?,
            delay,
            cause,
        })
    }

    fn print(&self, title: &str) {
        println!("{title}: {} flights", self.selection.rows().count());
        let late = self.delay.values().iter().zip(self.selection.counts(DELAY));
        let late = late.filter(|(minutes, _)| **minutes >= 60);
        let late: u32 = late.map(|(_, flights)| flights).sum();
        println!("  an hour late or more: {late}");
        for (airport, flights) in AIRPORTS.iter().zip(self.selection.counts(AIRPORT)) {
            println!("  {airport}: {flights}");
        }
        let by_cause = self.cause.by_tag(self.selection.counts(CAUSE));
        for (cause, flights) in CAUSES.iter().zip(by_cause) {
            println!("  {cause}: {flights}");
        }
    }
}

/// A pseudo-random number.
fn mix(number: u32) -> u32 {
    let mixed = number.wrapping_mul(0x9E37_79B1);
    (mixed ^ mixed >> 15).wrapping_mul(0x85EB_CA77) >> 8
}

fn main() -> Result<(), Error> {
    let mut flights = Flights::new()?;
    flights.print("All");

    let within = flights.delay.within(&(..15));
    flights.selection.set_filter(DELAY, within);
    flights.print("Less than 15 minutes late");

    // Only the flights that are 15 minutes late are counted again.
    let within = flights.delay.within(&(..=15));
    flights.selection.set_filter(DELAY, within);
    flights.print("At most 15 minutes late");

    let denver = CodeSet::range(AIRPORTS.len(), 1..2);
    flights.selection.set_filter(AIRPORT, denver);
    let weather = flights.cause.any_of(1);
    flights.selection.set_filter(CAUSE, weather);
    flights.print("At most 15 minutes late, from Denver, weather among the causes");
    Ok(())
}
