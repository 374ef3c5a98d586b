//! A release about another list: the served page and the one file, without history, report, article and cards.

use std::fs;
use std::path::Path;

use commutations::data::Dataset;

use crate::SiteError;
use crate::data::Data;
use crate::html::{Edit, each, each_text, edited, escaped, without};
use crate::page;
use crate::paint::Paint;
use crate::policy::Sealed;
use crate::staged::{Staged, text};
use crate::{Base, Release};

/// The data files that such a release does not have.
const OTHERS: [&str; 2] = ["data/history.json", "data/story.json"];

/// Writes the files of a release about the list in `file`. Returns the policies that a header must allow.
///
/// # Errors
/// Returns an error if the list cannot be read, or something cannot be drawn or written.
pub fn finish(release: &Release, file: &Path) -> Result<String, SiteError> {
    let mut staged = release.staged()?;
    let list = Dataset::from_json(&text(file)?)
        .map_err(|why| SiteError::Draw(format!("{}: {why}", file.display())))?
        .alone();
    let title = list.source.title.clone();
    let data = Data::of_list(list.to_json());
    let paint = Paint::of_list(list);
    staged.page = edited(&staged.page, about(&title)?)?;
    let pages = pages(&staged, &data, &paint, &release.base)?;
    staged.put("data/records.json", &data.records)?;
    for other in OTHERS {
        let path = release.staging.join(other);
        fs::remove_file(&path).map_err(SiteError::io("remove", &path))?;
    }
    release.publish(&staged, &pages)
}

fn pages(
    staged: &Staged,
    data: &Data,
    paint: &Paint,
    base: &Base,
) -> Result<Vec<(String, Sealed)>, SiteError> {
    Ok(vec![
        (
            page::INDEX.to_owned(),
            page::served(&staged.page, paint, "", base)?,
        ),
        (page::ONE.to_owned(), page::one_file(staged, paint, data)?),
    ])
}

/// The edits that make the page one about the list with this title.
fn about(title: &str) -> Result<Vec<Edit<'_>>, SiteError> {
    let escaped = escaped(title);
    Ok(vec![
        each_text("title", move |_| Ok(escaped.clone()))?,
        each("meta[name=description]", move |meta| {
            let words = format!("{title}, by date and by length of sentence.");
            Ok(meta.set_attribute("content", &words)?)
        })?,
        without("link[href='data/history.json'], link[href='data/story.json']")?,
    ])
}
