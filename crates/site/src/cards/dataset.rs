//! A `schema.org` description of the data set for search engines, computed from the data files.

use serde_json::{Value, json};

use crate::data::Data;
use crate::page::INDEX;
use crate::{Base, SiteError, script};

/// The variables of the data set: the table, the column, and a description.
const VARIABLES: [(&str, &str, &str); 9] = [
    ("records", "granted", "date of the grant"),
    ("records", "in_force", "prison sentence in force"),
    ("records", "effect", "what the grant did"),
    ("records", "drugs", "drugs of the offenses"),
    ("records", "firearm", "firearm offense"),
    ("records", "districts", "federal court"),
    ("history", "commutations", "commutations by fiscal year"),
    ("history", "pardons", "pardons by fiscal year"),
    ("history", "received", "petitions by fiscal year"),
];

/// The license: a work of the U.S. government, and counts, which are facts; see `data/README.md`.
const LICENSE: &str = "https://creativecommons.org/publicdomain/mark/1.0/";

/// The data files that belong to the data set.
const FILES: [&str; 2] = ["records", "history"];

/// Returns the description as an HTML element.
///
/// # Errors
/// Returns an error if the data files lack something that the description names.
pub fn element(data: &Data, base: &Base) -> Result<String, SiteError> {
    let text = described(data, base)?.to_string();
    Ok(format!(
        "<script type=\"application/ld+json\">{}</script>\n",
        script::json(&text)
    ))
}

/// Returns the description.
///
/// # Errors
/// See [`element`].
pub fn described(data: &Data, base: &Base) -> Result<Value, SiteError> {
    let records: Value = serde_json::from_str(&data.records)?;
    let history: Value = serde_json::from_str(&data.history)?;
    let (granted, years) = (&records["people"]["granted"], &history["years"]["year"]);
    let as_of = text(&history["as_of"], "as_of")?;
    let (first, last) = ends(granted, "granted")?;
    let count = granted.as_array().map_or(0, Vec::len);
    let (first_year, _) = ends(years, "year")?;
    let source = &records["source"];
    let mut set = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": format!("{}, and acts of clemency since {first_year}", text(&source["title"], "title")?),
        "description": format!(
            "The {count} commutations of sentence that President Barack Obama granted, one record a \
             grant, and acts of clemency of all presidents since {first_year}."
        ),
        "license": LICENSE,
        "creator": { "@type": "Organization", "name": text(&source["publisher"], "publisher")? },
        "temporalCoverage": [format!("{first}/{last}"), format!("{first_year}/{as_of}")],
        "spatialCoverage": "United States",
        "variableMeasured": variables(&records, &history)?,
        "isBasedOn": format!("https://{}", text(&source["page"], "page")?),
        "dateModified": as_of,
        "distribution": downloads(data, base),
    });
    if let Some(address) = base.address(INDEX) {
        set["url"] = Value::from(address);
    }
    Ok(set)
}

fn lacks(what: &str) -> SiteError {
    SiteError::Data(what.to_owned())
}

fn text(value: &Value, name: &str) -> Result<String, SiteError> {
    let text = value.as_str().map(str::to_owned);
    text.ok_or_else(|| lacks(name))
}

/// Returns the first and the last entry of a column.
fn ends(column: &Value, name: &str) -> Result<(String, String), SiteError> {
    let word = |value: &Value| {
        let text = value.as_str().map(str::to_owned);
        text.or_else(|| value.as_u64().map(|own| own.to_string()))
    };
    let entries = column.as_array().ok_or_else(|| lacks(name))?;
    let (first, last) = (
        entries.first().and_then(word),
        entries.last().and_then(word),
    );
    first.zip(last).ok_or_else(|| lacks(name))
}

/// Returns the descriptions of all variables, after checking that the files contain each of them.
fn variables(records: &Value, history: &Value) -> Result<Vec<&'static str>, SiteError> {
    let is_there = |table: &str, column: &str| match (table, column) {
        ("history", _) => history["years"][column].is_array(),
        (_, "districts") => records[column].is_array(),
        _ => records["people"][column].is_array(),
    };
    let words = VARIABLES.into_iter().map(|(table, column, words)| {
        let there = is_there(table, column).then_some(words);
        there.ok_or_else(|| lacks(column))
    });
    words.collect()
}

fn downloads(data: &Data, base: &Base) -> Vec<Value> {
    let files = data.files().filter(|(name, _)| FILES.contains(name));
    let download = |(name, text): (&str, &str)| {
        let path = format!("data/{name}.json");
        json!({
            "@type": "DataDownload",
            "encodingFormat": "application/json",
            "contentUrl": base.address(&path).unwrap_or(path),
            "contentSize": format!("{} B", text.len()),
        })
    };
    files.map(download).collect()
}
