//! Which data go where.

use std::iter;
use std::ops::Range;

use walrus::ir::Value;
use walrus::{ConstExpr, Data, DataId, DataKind, MemoryId, Module};

use super::links::Piece;

/// Less than this is not worth a segment of its own, whose head takes about as much.
const LEAST: usize = 12;
/// Less than this is between two pieces for the sake of the second one's alignment.
const PADDING: usize = 16;

/// Whose a byte is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Nobody,
    Late,
    Early,
}

/// The places of pieces that are all late, by their numbers, with what is between them.
pub(super) fn only_of(pieces: &[Piece], is_late: impl Fn(usize) -> bool) -> Vec<Range<u32>> {
    let start = pieces.iter().map(|piece| piece.place.start).min();
    let start = start.unwrap_or_default();
    let mut owners = owners(pieces, start, is_late);
    give_padding(&mut owners);
    let late = runs(&owners).filter(|(owner, run)| *owner == Owner::Late && run.len() >= LEAST);
    let places = late.filter_map(|(_, run)| {
        let from = start.checked_add(u32::try_from(run.start).ok()?)?;
        Some(from..from.checked_add(u32::try_from(run.len()).ok()?)?)
    });
    places.collect()
}

/// The owner of each byte from `start` on: where pieces overlap, the early ones.
fn owners(pieces: &[Piece], start: u32, is_late: impl Fn(usize) -> bool) -> Vec<Owner> {
    let mut owners = Vec::new();
    for (number, piece) in pieces.iter().enumerate() {
        let place = (piece.place.start - start) as usize..(piece.place.end - start) as usize;
        owners.resize(owners.len().max(place.end), Owner::Nobody);
        for owner in &mut owners[place] {
            if !is_late(number) {
                *owner = Owner::Early;
            } else if *owner == Owner::Nobody {
                *owner = Owner::Late;
            }
        }
    }
    owners
}

/// Gives what is between late pieces to them.
fn give_padding(owners: &mut [Owner]) {
    let runs: Vec<_> = runs(owners).collect();
    for three in runs.windows(3) {
        if let [(Owner::Late, _), (Owner::Nobody, run), (Owner::Late, _)] = three
            && run.len() < PADDING
        {
            owners[run.clone()].fill(Owner::Late);
        }
    }
}

fn runs(owners: &[Owner]) -> impl Iterator<Item = (Owner, Range<usize>)> {
    let mut end = 0;
    owners.chunk_by(|one, next| one == next).map(move |run| {
        let start = end;
        end += run.len();
        (run[0], start..end)
    })
}

/// The memories that such places are of.
pub(super) fn memories(module: &Module, places: &[Range<u32>]) -> Vec<usize> {
    let filled = module.data.iter().filter(|data| {
        let place = place(data);
        place.is_some_and(|place| !within(&place, places).is_empty())
    });
    filled.filter_map(memory).map(|id| id.index()).collect()
}

/// Leaves no data but those in these places.
pub(super) fn leave(module: &mut Module, places: &[Range<u32>]) {
    for id in all(module) {
        let place = place(module.data.get(id)).unwrap_or_default();
        cut(module, id, &place, &within(&place, places));
    }
}

/// Leaves no data in these places.
pub(super) fn take_out(module: &mut Module, places: &[Range<u32>]) {
    for id in all(module) {
        if let Some(place) = place(module.data.get(id)) {
            cut(module, id, &place, &without(&place, places));
        }
    }
}

fn all(module: &Module) -> Vec<DataId> {
    module.data.iter().map(Data::id).collect()
}

/// Where a segment will be, if that is fixed.
fn place(data: &Data) -> Option<Range<u32>> {
    match data.kind {
        DataKind::Active {
            offset: ConstExpr::Value(Value::I32(start)),
            ..
        } => {
            let start = start.cast_unsigned();
            Some(start..start.checked_add(u32::try_from(data.value.len()).ok()?)?)
        }
        _ => None,
    }
}

fn memory(data: &Data) -> Option<MemoryId> {
    match data.kind {
        DataKind::Active { memory, .. } => Some(memory),
        DataKind::Passive => None,
    }
}

/// The parts of a place that are in one of these, which are in order.
fn within(place: &Range<u32>, others: &[Range<u32>]) -> Vec<Range<u32>> {
    let shared = others
        .iter()
        .map(|other| other.start.max(place.start)..other.end.min(place.end));
    shared.filter(|part| !part.is_empty()).collect()
}

/// The parts of a place that are in none of these, which are in order.
fn without(place: &Range<u32>, others: &[Range<u32>]) -> Vec<Range<u32>> {
    let taken = within(place, others);
    let starts = iter::once(place.start).chain(taken.iter().map(|part| part.end));
    let ends = taken.iter().map(|part| part.start);
    let left = starts.zip(ends.chain([place.end]));
    left.map(|(start, end)| start..end)
        .filter(|part| !part.is_empty())
        .collect()
}

/// Puts parts of a segment, which is at `place`, in its place.
fn cut(module: &mut Module, id: DataId, place: &Range<u32>, parts: &[Range<u32>]) {
    let memory = memory(module.data.get(id));
    let whole = std::mem::take(&mut module.data.get_mut(id).value);
    module.data.delete(id);
    let Some(memory) = memory else { return };
    module.memories.get_mut(memory).data_segments.remove(&id);
    for part in parts {
        let inside = (part.start - place.start) as usize..(part.end - place.start) as usize;
        let offset = ConstExpr::Value(Value::I32(part.start.cast_signed()));
        let kind = DataKind::Active { memory, offset };
        let new = module.data.add(kind, whole[inside].to_vec());
        module.memories.get_mut(memory).data_segments.insert(new);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn piece(place: Range<u32>) -> Piece {
        let targets = BTreeSet::new();
        Piece { place, targets }
    }

    fn one(place: Range<u32>) -> Vec<Range<u32>> {
        iter::once(place).collect()
    }

    #[test]
    fn late_pieces_in_a_row_are_one_place() {
        let pieces = [piece(116..130), piece(100..113), piece(130..150)];
        assert_eq!(only_of(&pieces, |_| true), one(100..150));
        assert_eq!(only_of(&pieces, |number| number < 2), one(100..130));
        assert_eq!(only_of(&pieces, |number| number != 0), [100..113, 130..150]);
        assert_eq!(only_of(&pieces, |_| false), []);
        assert_eq!(only_of(&[], |_| true), []);
    }

    #[test]
    fn what_is_shared_by_an_early_piece_or_small_is_none() {
        let pieces = [piece(100..140), piece(120..124), piece(150..155)];
        assert_eq!(only_of(&pieces, |number| number != 1), [100..120, 124..155]);
        assert_eq!(only_of(&pieces, |number| number > 0), []);
    }

    #[test]
    fn parts_within_and_without_make_the_whole() {
        let others = [0..10, 12..14, 20..30];
        assert_eq!(within(&(5..25), &others), [5..10, 12..14, 20..25]);
        assert_eq!(without(&(5..25), &others), [10..12, 14..20]);
        assert_eq!(without(&(10..12), &others), one(10..12));
        assert_eq!(without(&(20..30), &others), []);
    }
}
