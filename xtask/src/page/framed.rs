//! The page for frames that stands beside the served one: its first paint has all charts.

/// What it is called.
pub const NAME: &str = "embed.html";

/// What it says of itself: that it is a part of another page, and none to be found. The app knows by the
/// id where the link to the whole leads.
pub const HEAD: &str = "<meta name=\"robots\" content=\"noindex\">\n\
                        <link id=\"whole\" rel=\"canonical\" href=\"index.html\">\n";

/// The prerendered `app`, whose links lead out of the frame: to the whole page and to the report. (A page
/// in one file is the whole page itself.)
#[must_use]
pub fn outward(app: &str) -> String {
    let report = format!("href=\"{}#", super::REPORT);
    app.replace("href=\"?\"", "href=\"index.html?\"")
        .replace(&report, &format!("target=\"_blank\" {report}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_out_of_the_frame() {
        let app = "<a href=\"report.html#a\">A</a><a href=\"?\" target=\"_blank\">B</a>";
        assert_eq!(
            outward(app),
            "<a target=\"_blank\" href=\"report.html#a\">A</a><a href=\"index.html?\" target=\"_blank\">B</a>"
        );
    }
}
