//! What the app's own code draws natively when the page is built (`src/bin/prerender.rs`).

use std::string::FromUtf8Error;

use crate::cards::{Card, ROOM_PX};
use crate::program::{self, ProgramError};
use crate::project::Project;

/// What is drawn.
#[derive(Debug)]
pub struct Paints {
    /// The inside of the app's root at first, without the charts of the history.
    pub page: String,
    /// The same with all charts.
    pub whole: String,
    /// The heights that charts have at any width, as rules of style.
    pub heights: String,
    /// The report as an article.
    pub report: String,
    /// The report without the charts that follow it.
    pub statements: String,
    /// The figures of the report by name, as JSON.
    pub figures: String,
    /// The named views.
    pub cards: Vec<Card>,
}

/// Why something is not drawn.
#[derive(Debug, thiserror::Error)]
pub enum PaintError {
    /// The program that draws failed.
    #[error(transparent)]
    Program(#[from] ProgramError),
    /// What it printed is no text.
    #[error("what `prerender` printed is not UTF-8: {0}")]
    Text(#[from] FromUtf8Error),
    /// The cards that it printed are not understood.
    #[error("the cards that `prerender` printed are not understood: {0}")]
    Cards(#[from] serde_json::Error),
}

impl Paints {
    /// Draws all of it from the data of `project`.
    ///
    /// # Errors
    /// When something cannot be drawn.
    pub fn draw(project: &Project) -> Result<Self, PaintError> {
        let draw = |what| prerender(project, &[what]);
        let (width, height) = ROOM_PX;
        let cards = ["cards", &width.to_string(), &height.to_string()];
        Ok(Self {
            page: draw("page")?,
            whole: draw("whole")?,
            heights: draw("heights")?,
            report: draw("report")?,
            statements: draw("statements")?,
            figures: draw("figures")?,
            cards: serde_json::from_str(&prerender(project, &cards)?)?,
        })
    }
}

/// Runs `prerender` in the test profile: the drawing takes no time, and tests have then compiled it
/// already.
fn prerender(project: &Project, what: &[&str]) -> Result<String, PaintError> {
    let words = [
        "run",
        "--quiet",
        "--features",
        "ssr",
        "--bin",
        "prerender",
        "--",
    ];
    let mut cargo = project.cargo();
    let drawn = program::read(cargo.args(words).arg(project.path("data")).args(what))?;
    Ok(String::from_utf8(drawn)?.trim().to_owned())
}
