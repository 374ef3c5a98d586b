//! The contact sheet, with one row per state and one column per width and scheme.

use std::path::Path;
use std::{fs, io};

use crate::states::State;
use crate::{SCHEMES, WIDTHS_PX};

pub const PAGE: &str = "index.html";
/// The folder of the thumbnails.
pub const THUMBNAILS: &str = "thumbnails";
/// The width of a thumbnail.
pub const THUMBNAIL_PX: u32 = 180;
/// The greatest height of a thumbnail, relative to its width.
pub const THUMBNAIL_RATIO: f64 = 1.3;
/// The width of the contact sheet.
pub const WIDTH_PX: u32 = 1720;

/// The file name of a screenshot.
pub fn file(state: &str, width_px: u32, scheme: &str) -> String {
    format!("{state}-{width_px}-{scheme}.png")
}

/// Writes the contact sheet of these states into `album`.
pub fn write(album: &Path, states: &[State]) -> io::Result<()> {
    let columns = SCHEMES
        .iter()
        .flat_map(|scheme| WIDTHS_PX.map(|width_px| (width_px, *scheme)));
    let columns: Vec<(u32, &str)> = columns.collect();
    let head: String = columns
        .iter()
        .map(|(width_px, scheme)| format!("<th>{width_px} {scheme}"))
        .collect();
    let rows: String = states.iter().map(|state| row(state, &columns)).collect();
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Contact sheet</title><style>\
         body {{ font: 13px sans-serif; margin: 16px; background: #888 }} td {{ vertical-align: top; padding: 3px }} \
         th {{ text-align: left }} img {{ display: block; width: {THUMBNAIL_PX}px }}</style>\
         <table><tr><th>State{head}{rows}</table>\n"
    );
    fs::write(album.join(PAGE), page)
}

fn row(state: &State, columns: &[(u32, &str)]) -> String {
    let cells = columns.iter().map(|(width_px, scheme)| {
        let file = file(state.name, *width_px, scheme);
        format!("<td><a href='{file}'><img src='{THUMBNAILS}/{file}' alt=''></a>")
    });
    format!("<tr><th>{}{}", state.name, cells.collect::<String>())
}
