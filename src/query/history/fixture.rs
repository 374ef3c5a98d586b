//! A history of four presidents, for tests.

use crate::data::History;
use crate::domain::{Basis, Day, Figure, FiscalYear, Party, President};

fn figure(count: u32, basis: Basis) -> Figure {
    Figure { count, basis }
}

fn president(
    key: &str,
    days: (&str, Option<&str>),
    figures: [u32; 2],
    received: Option<u32>,
    basis: Basis,
) -> President {
    let day = |text| Day::parse_iso(text).unwrap();
    President {
        key: key.to_owned(),
        name: key.to_owned(),
        label: key.to_owned(),
        party: Party::Democratic,
        from: day(days.0),
        to: days.1.map(day),
        commutations: figure(figures[0], basis),
        pardons: figure(figures[1], basis),
        received: received.map(|count| figure(count, basis)),
        coverage: String::new(),
        note: String::new(),
    }
}

fn year(
    key: &str,
    president: usize,
    figures: [u32; 3],
    received: Option<u32>,
    basis: Basis,
) -> FiscalYear {
    FiscalYear {
        key: key.to_owned(),
        year: key[..4].parse().unwrap(),
        president,
        commutations: figure(figures[0], Basis::Table),
        pardons: figure(figures[1], basis),
        others: figures[2],
        received: received.map(|count| figure(count, Basis::Table)),
        note: String::new(),
    }
}

pub(super) fn history() -> History {
    History {
        presidents: vec![
            president(
                "mckinley",
                ("1897-03-04", Some("1901-09-14")),
                [123, 291],
                Some(1473),
                Basis::Table,
            ),
            president(
                "obama",
                ("2009-01-20", Some("2017-01-20")),
                [1715, 212],
                Some(36_544),
                Basis::Table,
            ),
            president(
                "biden",
                ("2021-01-20", Some("2025-01-20")),
                [4165, 80],
                Some(14_867),
                Basis::Derived,
            ),
            president(
                "trump-2",
                ("2025-01-20", None),
                [28, 136],
                None,
                Basis::Partial,
            ),
        ],
        years: vec![
            year("1900", 0, [73, 129, 18], Some(677), Basis::Table),
            year("1901", 0, [50, 162, 14], Some(796), Basis::Table),
            year("2016", 1, [583, 6, 0], Some(12_026), Basis::Table),
            year("2017-obama", 1, [1043, 142, 0], Some(4390), Basis::Derived),
            year("2017-biden", 2, [0, 0, 0], None, Basis::Counted),
            year("2026", 3, [16, 78, 0], None, Basis::Partial),
        ],
        subject: Some(1),
        as_of: Day::parse_iso("2026-09-23").unwrap(),
        source: String::new(),
    }
}
