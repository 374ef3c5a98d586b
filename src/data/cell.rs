//! A minimal JSON value.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// Any JSON value. Unlike `serde_json::Value` it keeps objects as lists and needs no code to print fractions,
/// which saves 5 KB of the program.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// `null`: not stated.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number. All whole numbers in the files are represented exactly.
    Number(f64),
    /// A text.
    Text(String),
    /// A list: a column, or the districts.
    List(Vec<Cell>),
    /// An object: a table with its columns, or a file with its parts.
    Object(Vec<(String, Cell)>),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u16> for Cell {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => f.write_str(if *value { "true" } else { "false" }),
            #[expect(clippy::cast_possible_truncation, reason = "guarded by the comparison")]
            Self::Number(number) if f64::from(*number as i32) == *number => {
                write!(f, "{}", *number as i32)
            }
            Self::Number(_) => f.write_str("a number too large, or with a fraction,"),
            Self::Text(text) => write!(f, "“{text}”"),
            Self::List(_) => f.write_str("a list"),
            Self::Object(_) => f.write_str("an object"),
        }
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            // A whole number is written without a fraction.
            #[expect(clippy::cast_possible_truncation, reason = "guarded by the comparison")]
            Self::Number(number) if f64::from(*number as i32) == *number => {
                serializer.serialize_i32(*number as i32)
            }
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(cells) => serializer.collect_seq(cells),
            Self::Object(parts) => {
                let mut map = serializer.serialize_map(Some(parts.len()))?;
                for (key, value) in parts {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CellVisitor)
    }
}

struct CellVisitor;

#[expect(
    clippy::cast_precision_loss,
    reason = "a number past 2^53 is refused by its column"
)]
impl<'de> Visitor<'de> for CellVisitor {
    type Value = Cell;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Cell, E> {
        Ok(Cell::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Cell, E> {
        Ok(Cell::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Cell, E> {
        Ok(Cell::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Cell, E> {
        Ok(Cell::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Cell, E> {
        Ok(Cell::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Cell, E> {
        Ok(Cell::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Cell, A::Error> {
        let mut cells = Vec::new();
        while let Some(cell) = list.next_element()? {
            cells.push(cell);
        }
        Ok(Cell::List(cells))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Cell, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = object.next_entry()? {
            parts.push(part);
        }
        Ok(Cell::Object(parts))
    }
}
