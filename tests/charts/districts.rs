//! The chart of one state's districts.

use super::{NARROW_PX, WIDE_PX, drawn_in, records, svg};
use commutations::domain::State;

#[test]
fn of_a_state() {
    let records = records();
    let districts =
        |state, query, width_px| drawn_in(&records, "district", Some(state), query, width_px);
    let query = "district=flsd&sentence=life";
    let florida = |width_px| districts(State::Fl, query, width_px);
    insta::assert_snapshot!("narrow", svg(florida(NARROW_PX)));
    insta::assert_snapshot!("wide", svg(florida(WIDE_PX)));
    let maryland = districts(State::Md, "state=MD", NARROW_PX);
    insta::assert_snapshot!("one", svg(maryland));
}
