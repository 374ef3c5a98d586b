//! The page for frames that stands beside the served one: its first paint has all charts.

/// What it is called.
pub const NAME: &str = "embed.html";

/// What it says of itself: that it is a part of another page, and none to be found. The app knows by the
/// id where the link to the whole leads.
pub const HEAD: &str = "<meta name=\"robots\" content=\"noindex\">\n\
                        <link id=\"whole\" rel=\"canonical\" href=\"index.html\">\n";

/// The prerendered `app`, whose credit leads to the whole page. (A page in one file is the whole page
/// itself.)
#[must_use]
pub fn outward(app: &str) -> String {
    app.replace("href=\"?\"", "href=\"index.html?\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_credit_leads_to_the_whole_page() {
        let app = "<a href=\"#a\">A</a><a href=\"?\" target=\"_blank\">B</a>";
        assert_eq!(
            outward(app),
            "<a href=\"#a\">A</a><a href=\"index.html?\" target=\"_blank\">B</a>"
        );
    }
}
