//! What holds for any text.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod sound;
mod written;

use commutations::domain::Sentence;
use commutations_lists::{
    Bare, Choices, DateOrder, Role, Separator, Unit, date, effect, read, sentence,
};
use proptest::prelude::*;
use proptest::sample::select;
use sound::holds;
use written::{days, long};

/// Pieces of which hostile and of which real lists are made.
const PIECES: [&str; 44] = [
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "'",
    "name",
    "granted",
    "date",
    "sentence",
    "type",
    "court",
    "offense",
    "terms",
    "Ana Cole",
    "8/3/2016",
    "13/3/2016",
    "2016-08-03",
    "42585",
    "20 years",
    "240",
    "Life",
    "25 to life",
    "LWOP",
    "Commutation",
    "Pardon",
    "Northern District of Iowa",
    "N.D. Ala.",
    "cocaine base",
    "to expire on December 1, 2016",
    "__proto__",
    "#",
    "sep=;",
    "\u{feff}",
    "\u{202e}",
    "\0",
    "=1+1",
    "½",
    "–",
    "(amended to",
    ")",
];

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::collection::vec(select(PIECES.as_slice()), 0..120)
            .prop_map(|pieces| pieces.concat()),
        proptest::collection::vec(any::<char>(), 0..200)
            .prop_map(|letters| letters.into_iter().collect()),
    ]
}

fn choices() -> impl Strategy<Value = Choices> {
    let role = select(Role::ALL.as_slice());
    (
        proptest::option::of(select(vec![
            Separator::Comma,
            Separator::Semicolon,
            Separator::Tab,
            Separator::Bar,
        ])),
        proptest::option::of(0_u32..5),
        proptest::collection::vec((0_usize..6, role), 0..4),
        proptest::collection::vec(
            (
                0_usize..6,
                select(vec![DateOrder::MonthFirst, DateOrder::DayFirst]),
            ),
            0..3,
        ),
        proptest::collection::vec((0_usize..6, select(vec![Unit::Months, Unit::Years])), 0..3),
        proptest::option::of(days()),
        any::<bool>(),
    )
        .prop_map(
            |(separator, header, columns, orders, units, day_of_all, reads_offenses)| Choices {
                separator,
                header,
                columns,
                orders,
                units,
                day_of_all,
                kinds: if reads_offenses {
                    vec!["Commutation".to_owned()]
                } else {
                    Vec::new()
                },
                reads_offenses,
            },
        )
}

/// An example list, some pieces of which are replaced.
fn damaged() -> impl Strategy<Value = String> {
    let lists = [
        include_str!("../../../examples/governor.csv"),
        include_str!("../../../examples/president.csv"),
        include_str!("../../../examples/plain.csv"),
    ];
    let damages = proptest::collection::vec(
        (any::<u16>(), 0..12_usize, select(PIECES.as_slice())),
        1..30,
    );
    (select(lists.to_vec()), damages).prop_map(|(list, damages)| {
        let mut text = list.to_owned();
        for (place, length, piece) in damages {
            let start = text.floor_char_boundary(usize::from(place) % (text.len() + 1));
            let end = text.ceil_char_boundary((start + length).min(text.len()));
            text.replace_range(start..end, piece);
        }
        text
    })
}

proptest! {
    #[test]
    fn a_damaged_list_is_read_or_refused(text in damaged(), choices in choices()) {
        if let Ok(reading) = read(&text, &choices) {
            holds(&reading);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in hostile(), choices in choices()) {
        match read(&text, &choices) {
            Ok(reading) => holds(&reading),
            Err(refusal) => prop_assert!(refusal.to_string().ends_with('.')),
        }
    }

    #[test]
    fn any_cell_is_read_or_a_fault(text in hostile()) {
        let _ = date::read(&text);
        if let Ok(read) = sentence::read(&text, Bare::default()) {
            let words = commutations::text::sentence(read.in_force);
            prop_assert_eq!(sentence::read(&words, Bare::default()).unwrap().in_force, read.in_force);
        }
        let _ = effect::read(&text, Sentence::Death, Bare::default());
    }

    #[test]
    fn numbers_of_months_are_read_as_written(months in 1_u16..) {
        let plain = sentence::read(&format!("{months} months"), Bare::default()).unwrap();
        prop_assert_eq!(plain.in_force, Sentence::Months(months));
        let years = sentence::read(&format!("{:.2} years", f64::from(months) / 12.0), Bare::default()).unwrap();
        prop_assert_eq!(years.in_force, Sentence::Months(months));
        let words = commutations::text::sentence(Sentence::Months(months));
        prop_assert_eq!(sentence::read(&words, Bare::default()).unwrap().in_force, Sentence::Months(months));
    }

    #[test]
    fn days_are_read_as_this_page_writes_them(day in days()) {
        for text in [day.to_string(), commutations::text::day(day), long(day)] {
            prop_assert_eq!(date::read(&text), Ok(date::WrittenDay::Day(day)), "{}", text);
        }
    }
}
