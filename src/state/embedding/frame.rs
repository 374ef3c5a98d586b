//! The address and the title of a frame.

use super::{Choices, EmbedPart};
use crate::domain::{Names, Tag, Theme};
use crate::state::{OpenStatement, Overlay, TableView, View, encode};
use crate::text;

/// Returns the query of the frame's address (without `?`): the parts, the view with its filters, and the
/// theme.
#[must_use]
pub fn query(view: &View, choices: &Choices) -> String {
    let shown = View {
        foreign: vec![format!("embed={}", parts(choices))],
        ..frame_view(view, choices)
    };
    let pieces = std::iter::once(encode(&shown)).chain(theme(choices));
    pieces.collect::<Vec<_>>().join("&")
}

/// Returns what a frame shows of `view`: without an open record and the state of the table, and without a
/// statement unless the report is among its parts.
#[must_use]
pub fn frame_view(view: &View, choices: &Choices) -> View {
    let has_story = choices.has(&EmbedPart::STORY);
    let statement = view.overlay.statement().filter(|_| has_story);
    let overlay = statement.map_or(Overlay::None, |own| {
        Overlay::Report(OpenStatement {
            record: None,
            ..own.clone()
        })
    });
    View {
        table: TableView::default(),
        names: choices.names,
        overlay,
        foreign: Vec::new(),
        ..view.clone()
    }
}

/// Returns the newsroom's settings that stay the same for every view of a frame, as pieces of a query.
pub(super) fn decided(choices: &Choices) -> Vec<String> {
    let names = (choices.names == Names::Hide).then(|| "names=hide".to_owned());
    names.into_iter().chain(theme(choices)).collect()
}

fn theme(choices: &Choices) -> Option<String> {
    let theme = choices.theme;
    (theme != Theme::Reader).then(|| format!("theme={}", theme.key()))
}

/// Returns the value of `embed=`.
pub(super) fn parts(choices: &Choices) -> String {
    choices.parts.join(",")
}

/// Returns the title of the frame for screen readers: `headline` if it is about the records.
#[must_use]
pub fn frame_title(choices: &Choices, known: &[EmbedPart], headline: &str) -> String {
    let shown = known.iter().filter(|part| choices.has(part));
    let subjects: Vec<_> = shown.map(|part| part.subject).collect();
    let parts = subjects.len();
    let subjects: Option<Vec<&str>> = subjects.into_iter().collect();
    let subject = subjects.map_or_else(|| headline.to_owned(), |own| own.join(", "));
    text::embed::frame_title(parts, &subject)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::decode;

    fn asked(query: &str, words: &str) -> String {
        let view = decode(query).0;
        super::query(&view, &Choices::read(words, Choices::of(&view)).0)
    }

    #[test]
    fn the_frame_keeps_the_filters_but_not_the_state_of_the_page() {
        assert_eq!(
            asked(
                "drug=crack&id=2016-08-03-017&sort=name&page=2&embedding=x&utm=1",
                "time,dark"
            ),
            "embed=time&drug=crack&theme=dark"
        );
        assert_eq!(
            asked("story=life&sentence=life", "sentence"),
            "embed=sentence&sentence=life"
        );
        assert_eq!(
            asked("story=life&sentence=life", "story,no-names"),
            "embed=story&sentence=life&names=hide&story=life"
        );
    }

    const KNOWN: [EmbedPart; 3] = [
        EmbedPart {
            key: "time",
            title: "When",
            subject: None,
        },
        EmbedPart {
            key: "years",
            title: "By year",
            subject: Some("clemency by year"),
        },
        EmbedPart::STORY,
    ];

    #[test]
    fn all_parts_become_one_word() {
        let choices = |words: &str| Choices::read(words, Choices::default()).0;
        let query = |words: &str| super::query(&View::default(), &choices(words).in_short(&KNOWN));
        assert_eq!(query("time,years,story"), "embed=all");
        assert_eq!(query("time,story"), "embed=time,story");
    }

    #[test]
    fn a_frame_is_named_after_what_it_shows() {
        let title = |words: &str| {
            let choices = Choices::read(words, Choices::default()).0;
            frame_title(&choices, &KNOWN, "67 life sentences")
        };
        assert_eq!(title("time,years"), "Charts: 67 life sentences");
        assert_eq!(title("time"), "Chart: 67 life sentences");
        assert_eq!(
            title("years,story"),
            "Charts: clemency by year, a check of the coverage"
        );
    }

    #[test]
    fn a_frame_shows_names_as_chosen_whatever_the_page_shows() {
        let view = View {
            names: Names::Hide,
            ..View::default()
        };
        let choices = Choices {
            names: Names::Show,
            ..Choices::of(&view)
        };
        assert_eq!(query(&view, &choices), "embed=time,sentence");
    }
}
