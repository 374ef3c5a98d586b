//! Prints how many rows are read in a second: `cargo run --release -p commutations-lists --example rows [FILE]`.
//!
//! Without a file it reads 100,000 rows of invented people.

use commutations_lists::{Choices, Reading, read};
use std::time::Instant;
use std::{env, fs};

const ROWS: usize = 100_000;
const SENTENCES: [&str; 8] = [
    "235 months' imprisonment; five years' supervised release",
    "Life",
    "25 years to life",
    "\"20 years, 6 months\"",
    "17.5 years",
    "life without parole",
    "240 months",
    "Life (amended to 14 years)",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = match env::args().nth(1) {
        Some(path) => String::from_utf8_lossy(&fs::read(path)?).into_owned(),
        None => invented(),
    };
    let start = Instant::now();
    let reading = read(&text, &Choices::default())?;
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{} rows, {:.1} MB in {:.0} ms: {:.0} rows/s",
        reading.counts.rows,
        text.len() as f64 / 1e6,
        seconds * 1e3,
        f64::from(reading.counts.rows) / seconds
    );
    print(&reading);
    Ok(())
}

fn invented() -> String {
    let mut text = String::from("name,granted,sentence,sentenced,offense,court,terms\n");
    for row in 0..ROWS {
        text += &format!(
            "Person {row},{}/{}/2016,{},2008-10-{:02},Conspiracy to distribute cocaine base,Northern District of Iowa,\"commuted to expire on December 1, 2016\"\n",
            row % 12 + 1,
            row % 28 + 1,
            SENTENCES[row % SENTENCES.len()],
            row % 28 + 1,
        );
    }
    text
}

/// Prints what was found, shortened.
fn print(reading: &Reading) {
    println!("{:?}", reading.counts);
    for column in &reading.columns {
        println!("  {}: {:?}, {:?}", column.name, column.role, column.found);
    }
    for question in &reading.questions {
        println!("  {}", question.sentence(""));
    }
    reading
        .remarks
        .iter()
        .take(12)
        .for_each(|remark| println!("  {}", remark.sentence()));
    for fault in reading.faults.iter().take(40) {
        println!(
            "  line {}: {} “{}”",
            fault.line,
            fault.sentence(),
            fault.cell
        );
    }
}
