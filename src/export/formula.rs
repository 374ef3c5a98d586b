//! Cells that a spreadsheet would take for formulas.

/// `cell`, made safe to open in a spreadsheet: one that begins like a formula gets an apostrophe in front,
/// as OWASP recommends against CSV injection. Blanks and invisible characters at its start are skipped,
/// since some programs drop them.
pub(super) fn disarmed(cell: String) -> String {
    let seen = cell.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    });
    let is_formula = seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || cell.starts_with(['\t', '\r', '\n']);
    if is_formula { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_begins_like_a_formula_gets_an_apostrophe() {
        for cell in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "＝1",
            "＋1",
            "－1",
            "＠a",
            "\tx",
            "\rx",
            "\nx",
            " =1",
            "\u{feff}=1",
            "\u{a0}+1",
            "=",
        ] {
            assert_eq!(disarmed(cell.to_owned()), format!("'{cell}"));
        }
    }

    #[test]
    fn all_else_stays_as_it_is() {
        for cell in [
            "",
            "Ana Cole",
            "2016-08-03",
            "a=b",
            "O'Neil",
            "'=1",
            " x",
            "# Title",
        ] {
            assert_eq!(disarmed(cell.to_owned()), cell);
        }
    }
}
