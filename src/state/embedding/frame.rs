//! The page in a frame: its address, and what the frame is called.

use super::Choices;
use crate::domain::{EmbedPart, Names, Tag, Theme};
use crate::state::{OpenStatement, Overlay, TableView, View, encode};

/// The query of the frame's address (without `?`): the parts, the view with its filters, and the theme.
#[must_use]
pub fn query(view: &View, choices: &Choices) -> String {
    let shown = View {
        foreign: vec![format!("embed={}", parts(choices))],
        ..shown(view, choices)
    };
    let pieces = std::iter::once(encode(&shown)).chain(theme(choices));
    pieces.collect::<Vec<_>>().join("&")
}

/// What a frame shows of `view`, without what it has no room for: an open record, the order of the list,
/// and a statement where the report is not among its parts.
pub(super) fn shown(view: &View, choices: &Choices) -> View {
    let has_story = choices.parts.contains(EmbedPart::Story);
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

/// What the newsroom decides once for its frame, whatever view is shown, as pieces of a query.
pub(super) fn decided(choices: &Choices) -> Vec<String> {
    let names = (choices.names == Names::Hide).then(|| "names=hide".to_owned());
    names.into_iter().chain(theme(choices)).collect()
}

fn theme(choices: &Choices) -> Option<String> {
    let theme = choices.theme;
    (theme != Theme::Reader).then(|| format!("theme={}", theme.key()))
}

/// The value of `embed=`.
pub(super) fn parts(choices: &Choices) -> String {
    let parts: Vec<&str> = choices.parts.iter().map(Tag::key).collect();
    if parts.len() == EmbedPart::ALL.len() {
        return "all".to_owned();
    }
    parts.join(",")
}

/// What a screen reader calls the frame: `headline` where it is about the records.
#[must_use]
pub fn frame_title(choices: &Choices, headline: &str) -> String {
    let charts = if choices.parts.iter().count() == 1 {
        "Chart"
    } else {
        "Charts"
    };
    let mut parts = choices.parts.iter();
    if parts.any(EmbedPart::is_of_records) {
        return format!("{charts}: {headline}");
    }
    let names = choices.parts.iter().map(|part| match part {
        EmbedPart::Presidents => "clemency by president since 1900",
        EmbedPart::Story => "the report of 3 August 2016, checked",
        _ => "clemency by fiscal year since 1900",
    });
    format!("{charts}: {}", names.collect::<Vec<_>>().join(", "))
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
    fn the_frame_has_the_filters_and_not_what_only_the_page_shows() {
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

    #[test]
    fn all_parts_are_one_word() {
        let words: Vec<&str> = EmbedPart::all().map(Tag::key).collect();
        assert_eq!(asked("", &words.join(",")), "embed=all");
    }

    #[test]
    fn a_frame_is_called_by_what_it_shows() {
        let title = |words: &str| {
            frame_title(
                &Choices::read(words, Choices::default()).0,
                "67 life sentences",
            )
        };
        assert_eq!(title("time,years"), "Charts: 67 life sentences");
        assert_eq!(title("time"), "Chart: 67 life sentences");
        assert_eq!(
            title("years,presidents"),
            "Charts: clemency by fiscal year since 1900, clemency by president since 1900"
        );
    }

    #[test]
    fn names_are_as_the_newsroom_chose_whatever_the_page_shows() {
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
