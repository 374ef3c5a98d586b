//! `cargo xtask picture`: the picture of a chart in a view, drawn by the code of the page.

mod options;
mod subject;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use commutations::charts::Panel;
use commutations::data::Dataset;
use commutations::picture::{Colors, Picture, Request};
use commutations::state::{View, decode};
use commutations::ui::{Library, Records, Texts};
use commutations_site::cards::{Fonts, png};

use options::{Format, Options};
use subject::{Asked, panel};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let options = Options::read(lexopt::Parser::from_env())?;
    let asked = Asked::read(&options.view)?;
    let (view, notices) = decode(&asked.query);
    if !notices.is_empty() {
        return Err(format!("--view “{}”: {}", options.view, notices.join(" ")));
    }
    let records = match &options.list {
        Some(file) => records_of(file)?,
        None => records()?,
    };
    let name = options.chart.as_deref().or(asked.part.as_deref());
    let panel = panel(name, options.chart.is_some(), &view)?;
    let drawn = drawn(&records, &view, panel, &options, asked.is_dark)?;
    let bytes = match options.format {
        Format::Svg => drawn.svg.into_bytes(),
        Format::Png => png(&fonts()?, &panel.id(), &drawn.svg).map_err(|why| why.to_string())?,
    };
    fs::write(&options.out, bytes)
        .map_err(|why| format!("cannot write {}: {why}", options.out.display()))?;
    let (width, height) = (drawn.width_px, drawn.height_px);
    eprintln!(
        "picture: {} of the chart “{}”, {width} × {height} px",
        options.out.display(),
        panel.chart.name()
    );
    Ok(())
}

fn drawn(
    records: &Records,
    view: &View,
    panel: Panel,
    options: &Options,
    is_dark: bool,
) -> Result<Picture, String> {
    // The history is not filtered.
    let history_view = View {
        filter: commutations::query::Filter::default(),
        ..view.clone()
    };
    let view = if panel.chart.is_of_history() {
        &history_view
    } else {
        view
    };
    let outcome = view.outcome(&records.columns);
    let request = Request {
        panel,
        context: records.context(view, &outcome, panel.facet),
        page: &options.page,
    };
    let colors = Colors::of(options.scheme(is_dark));
    request
        .picture(options.width, options.scale(), &colors)
        .ok_or_else(|| {
            format!(
                "the data lack what the chart “{}” shows",
                panel.chart.name()
            )
        })
}

/// Reads the data files of the checkout from which this program was compiled.
fn records() -> Result<Records, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).map_err(|why| format!("cannot read {}: {why}", path.display()))
    };
    let texts = Texts {
        records: read("records.json")?,
        history: Ok(read("history.json")?),
        story: Ok(read("story.json")?),
    };
    let library = Library::read(&texts).map_err(|why| format!("data/records.json: {why}"))?;
    Ok(Records::new(library))
}

/// Reads the file of a list of one’s own, which stands alone.
fn records_of(file: &Path) -> Result<Records, String> {
    let told = |why: &dyn std::fmt::Display| format!("--list {}: {why}", file.display());
    let text = fs::read_to_string(file).map_err(|why| told(&why))?;
    let list = Dataset::from_json(&text).map_err(|why| told(&why))?;
    Ok(Records::new(Library::alone(list)))
}

fn fonts() -> Result<Fonts, String> {
    let packages = env::var_os("COMMUTATIONS_NPM").ok_or(
        "COMMUTATIONS_NPM does not say where the fonts of a PNG are: `cargo xtask picture` does",
    )?;
    Fonts::load(&Path::new(&packages).join("@expo-google-fonts")).map_err(|why| why.to_string())
}
