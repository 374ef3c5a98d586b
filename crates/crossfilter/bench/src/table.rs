//! The figures as a Markdown table.

use super::memory::Memory;
use super::report::{Report, Timed};

impl Report {
    /// The figures as a Markdown table, followed by the goals that are not met.
    #[must_use]
    pub fn table(&self) -> String {
        let words = |cells: [&str; 6]| row(&cells.map(str::to_owned));
        let head = format!(
            "\n{} rows, {} rounds; all counts equal after each of {} steps\n\n",
            self.rows, self.rounds, self.steps_compared
        );
        [
            head,
            words([
                "",
                "ours, median",
                "p95",
                "crossfilter2, median",
                "p95",
                "ratio",
            ]),
            words(["---", "--:", "--:", "--:", "--:", "--:"]),
            self.times.iter().map(Timed::row).collect(),
            self.memory.rows(),
            self.verdict(),
        ]
        .concat()
    }

    /// A line on the goals; they are for a million rows, so it is empty for fewer rows.
    fn verdict(&self) -> String {
        let missed = self.missed();
        match self.rows {
            0..1_000_000 => String::new(),
            _ if missed.is_empty() => "\nAll goals are met.\n".to_owned(),
            _ => format!("\nMissed: {}.\n", missed.join("; ")),
        }
    }
}

impl Timed {
    fn row(&self) -> String {
        row(&[
            self.what.to_owned(),
            ms(self.ours.median_ms),
            ms(self.ours.p95_ms),
            ms(self.theirs.median_ms),
            ms(self.theirs.p95_ms),
            format!("{:.1}", self.times_faster),
        ])
    }
}

impl Memory {
    fn rows(&self) -> String {
        let line = |what: &str, ours: i64, theirs: i64| {
            row(&[
                what.to_owned(),
                megabytes(ours),
                String::new(),
                megabytes(theirs),
                String::new(),
                format!("{:.1}", theirs as f64 / ours as f64),
            ])
        };
        let (ours, theirs) = (&self.ours, &self.theirs);
        [
            line("memory", ours.engine_bytes, theirs.engine_bytes),
            line("memory and rows", ours.all_bytes(), theirs.all_bytes()),
        ]
        .concat()
    }
}

fn row(cells: &[String; 6]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

fn ms(ms: f64) -> String {
    let decimals = if ms < 10.0 { 2 } else { 0 };
    format!("{ms:.decimals$} ms")
}

fn megabytes(bytes: i64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

#[cfg(test)]
mod tests {
    use super::super::report::tests::report;

    #[test]
    fn a_table_has_a_line_per_step_and_two_for_memory() {
        let table = report(3.0).table();
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(
            lines[1],
            "1000000 rows, 5 rounds; all counts equal after each of 298 steps"
        );
        assert_eq!(lines[3].matches('|').count(), 7);
        assert_eq!(
            lines[5],
            "| build | 3.00 ms | 3.00 ms | 9.00 ms | 9.00 ms | 3.0 |"
        );
        assert_eq!(lines[10], "| memory | 20.0 MB |  | 114.0 MB |  | 5.7 |");
        assert_eq!(
            lines[11],
            "| memory and rows | 26.0 MB |  | 248.0 MB |  | 9.5 |"
        );
        assert_eq!(lines[13], "All goals are met.");
        assert!(report(17.0).table().contains("Missed: build: less than"));
    }
}
