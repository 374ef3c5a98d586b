//! Cells that a spreadsheet would treat as formulas.

/// Makes `cell` safe to open in a spreadsheet: if it begins like a formula, an apostrophe is put in front, as
/// OWASP recommends against CSV injection. Leading blanks and invisible characters are ignored, since some
/// programs drop them.
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
    fn cells_that_begin_like_a_formula_get_an_apostrophe() {
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
    fn all_other_cells_stay_unchanged() {
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
