//! The options of the command.

use std::path::{Path, PathBuf};

use commutations::picture::{PNG_SCALE, Scheme, Width};
use lexopt::prelude::*;

/// The format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Svg,
    Png,
}

/// The narrowest and the widest picture, in pixels.
const WIDTHS_PX: std::ops::RangeInclusive<u32> = 320..=4000;

/// The page in addresses, if nobody says where it is published.
const PAGE: &str = "file:///commutations.html";

/// What is asked for.
#[derive(Debug)]
pub struct Options {
    /// The view, as in an address.
    pub view: String,
    /// The name of the chart, if it is not the part that the view embeds.
    pub chart: Option<String>,
    /// The file to write.
    pub out: PathBuf,
    /// Its format.
    pub format: Format,
    /// The width of the picture.
    pub width: Width,
    /// Whether the dark scheme is asked for.
    is_dark: bool,
    /// The address of the page.
    pub page: String,
    /// The file of a list of one’s own.
    pub list: Option<PathBuf>,
}

impl Options {
    /// Reads the options. An error is a sentence that names the option.
    pub fn read(mut words: lexopt::Parser) -> Result<Self, String> {
        let (mut view, mut chart, mut out) = (String::new(), None, None);
        let (mut width, mut is_dark) = (Width::ARTICLE, false);
        let mut list = None;
        let mut base = std::env::var("COMMUTATIONS_BASE").ok();
        let said = |error: lexopt::Error| error.to_string();
        while let Some(word) = words.next().map_err(said)? {
            match word {
                Long("dark") => is_dark = true,
                Long(name) => {
                    let name = name.to_owned();
                    let value = words.value().and_then(ValueExt::string).map_err(said)?;
                    match name.as_str() {
                        "view" => view = value,
                        "chart" => chart = Some(value),
                        "out" => out = Some(value),
                        "width" => width = sound_width(&value)?,
                        "base" => base = Some(value),
                        "list" => list = Some(value.into()),
                        _ => return Err(format!("there is no option `--{name}`")),
                    }
                }
                other => return Err(said(other.unexpected())),
            }
        }
        let out = out.ok_or("--out FILE says where the picture goes: drugs.svg or drugs.png")?;
        let format = format(&out)?;
        Ok(Self {
            view: view.trim_start_matches('?').to_owned(),
            chart,
            out: out.into(),
            format,
            width,
            is_dark,
            page: base.unwrap_or_else(|| PAGE.to_owned()),
            list,
        })
    }

    /// How many times as large as its width the picture is.
    pub const fn scale(&self) -> u32 {
        match self.format {
            Format::Svg => 1,
            Format::Png => PNG_SCALE,
        }
    }

    /// The scheme, if the view asks for the dark one or not.
    pub const fn scheme(&self, is_dark: bool) -> Scheme {
        if self.is_dark || is_dark {
            Scheme::Dark
        } else {
            Scheme::Light
        }
    }
}

fn format(out: &str) -> Result<Format, String> {
    let ending = Path::new(out).extension().and_then(|own| own.to_str());
    match ending.map(str::to_ascii_lowercase).as_deref() {
        Some("svg") => Ok(Format::Svg),
        Some("png") => Ok(Format::Png),
        _ => Err(format!(
            "--out is “{out}”, and a picture ends in .svg or .png"
        )),
    }
}

fn sound_width(value: &str) -> Result<Width, String> {
    let width_px = value.parse().ok().filter(|px| WIDTHS_PX.contains(px));
    let (least, most) = (WIDTHS_PX.start(), WIDTHS_PX.end());
    width_px.map(Width::Whole).ok_or_else(|| {
        format!("--width is “{value}”, and a picture is from {least} to {most} pixels wide")
    })
}
