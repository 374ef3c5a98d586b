//! The figures that the history must give.

use super::{clemency, text};
use commutations::data::{HistoryFile, encode_history};

#[test]
fn what_is_read_is_written_again() {
    let file = HistoryFile::parse(&text("history.json")).unwrap();
    assert_eq!(encode_history(&clemency()), file);
}
