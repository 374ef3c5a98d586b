//! What the linker wrote, with its notes on it (`--emit-relocs`), in its own terms.

use std::collections::BTreeMap;
use std::ops::Range;

use wasmparser::{
    BinaryReaderError, CustomSectionReader, Data, DataKind, KnownCustom, Linking, Name, Operator,
    Parser, Payload, RelocationEntry, RelocationType, SymbolInfo, TypeRef,
};

/// A program as it was linked. Offsets are those of the file.
#[derive(Debug, Default)]
pub(super) struct Linked {
    /// The functions' names, by index.
    pub(super) names: BTreeMap<u32, String>,
    /// How many functions are imported: they come first.
    pub(super) imported: u32,
    /// Where the code of each function is that is not imported.
    pub(super) bodies: Vec<Range<usize>>,
    /// Its data.
    pub(super) segments: Vec<Segment>,
    /// What its addresses can stand for.
    pub(super) symbols: Vec<Symbol>,
    /// Where in the file an address stands, and for which symbol.
    pub(super) addresses: Vec<(usize, u32)>,
}

/// A run of data.
#[derive(Debug)]
pub(super) struct Segment {
    /// Where it will be in the memory, if that is fixed.
    pub(super) address: Option<u32>,
    /// Where it is in the file.
    pub(super) content: Range<usize>,
}

/// What an address can stand for.
#[derive(Debug)]
pub(super) enum Symbol {
    /// The function of this index.
    Function(u32),
    /// A part of the segment of this index.
    Data { segment: u32, part: Range<u32> },
    /// Nothing that could be moved.
    Other,
}

impl Linked {
    /// Reads such a program.
    pub(super) fn read(wasm: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut linked = Self::default();
        let mut sections = Sections::default();
        for payload in Parser::new(0).parse_all(wasm) {
            linked.add(payload?, &mut sections)?;
        }
        linked.addresses = sections.addresses();
        Ok(linked)
    }

    /// The name of the function whose code is at this offset.
    pub(super) fn function_at(&self, offset: usize) -> Option<&str> {
        let after = self.bodies.partition_point(|body| body.end <= offset);
        self.bodies
            .get(after)
            .filter(|body| body.contains(&offset))?;
        let index = self.imported.checked_add(u32::try_from(after).ok()?)?;
        self.names.get(&index).map(String::as_str)
    }

    /// Where in the memory that will be which is at this offset.
    pub(super) fn address_of(&self, offset: usize) -> Option<u32> {
        let mut segments = self.segments.iter();
        let segment = segments.find(|segment| segment.content.contains(&offset))?;
        let inside = u32::try_from(offset - segment.content.start).ok()?;
        segment.address?.checked_add(inside)
    }

    /// Where in the memory such a part of a segment will be; nowhere if it is not in the file.
    pub(super) fn place(&self, segment: u32, part: &Range<u32>) -> Option<Range<u32>> {
        let segment = self.segments.get(usize::try_from(segment).ok()?)?;
        let address = segment.address?;
        Some(address.checked_add(part.start)?..address.checked_add(part.end)?)
    }

    fn add(&mut self, payload: Payload, sections: &mut Sections) -> Result<(), BinaryReaderError> {
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let function = matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_));
                    self.imported += u32::from(function);
                }
            }
            Payload::CodeSectionStart { range, .. } => sections.code = range.start,
            Payload::CodeSectionEntry(body) => self.bodies.push(body.range()),
            Payload::DataSection(data) => {
                sections.data = data.range().start;
                for data in data {
                    self.segments.push(segment(&data?)?);
                }
            }
            Payload::CustomSection(custom) => self.add_custom(&custom, sections)?,
            _ => {}
        }
        Ok(())
    }

    fn add_custom(
        &mut self,
        custom: &CustomSectionReader,
        sections: &mut Sections,
    ) -> Result<(), BinaryReaderError> {
        match custom.as_known() {
            KnownCustom::Name(names) => {
                for part in names {
                    if let Name::Function(functions) = part? {
                        for one in functions {
                            let one = one?;
                            self.names.insert(one.index, one.name.to_owned());
                        }
                    }
                }
            }
            KnownCustom::Linking(linking) => {
                for part in linking {
                    if let Linking::SymbolTable(symbols) = part? {
                        for one in symbols {
                            self.symbols.push(symbol(&one?));
                        }
                    }
                }
            }
            KnownCustom::Reloc(notes) => {
                let notes = notes.entries().into_iter().collect::<Result<Vec<_>, _>>()?;
                match custom.name() {
                    "reloc.CODE" => sections.in_code = notes,
                    "reloc.DATA" => sections.in_data = notes,
                    _ => {}
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// What stands in the sections of code and of data, each by its place in the section.
#[derive(Default)]
struct Sections {
    code: usize,
    data: usize,
    in_code: Vec<RelocationEntry>,
    in_data: Vec<RelocationEntry>,
}

impl Sections {
    fn addresses(self) -> Vec<(usize, u32)> {
        let in_code = self.in_code.into_iter().map(|note| (self.code, note));
        let in_data = self.in_data.into_iter().map(|note| (self.data, note));
        let all = in_code.chain(in_data).filter(|(_, note)| is_address(note));
        all.map(|(start, note)| (start + note.relocation_range().start, note.index))
            .collect()
    }
}

/// All but what the program's own structure tells too: calls, types, globals, tables.
fn is_address(note: &RelocationEntry) -> bool {
    !matches!(
        note.ty,
        RelocationType::FunctionIndexLeb
            | RelocationType::TypeIndexLeb
            | RelocationType::GlobalIndexLeb
            | RelocationType::EventIndexLeb
            | RelocationType::TableNumberLeb
    )
}

fn segment(data: &Data) -> Result<Segment, BinaryReaderError> {
    let address = match &data.kind {
        DataKind::Active { offset_expr, .. } => match offset_expr.get_operators_reader().read()? {
            Operator::I32Const { value } => Some(value.cast_unsigned()),
            _ => None,
        },
        DataKind::Passive => None,
    };
    let content = data.range.end - data.data.len()..data.range.end;
    Ok(Segment { address, content })
}

fn symbol(info: &SymbolInfo) -> Symbol {
    match info {
        SymbolInfo::Func { index, .. } => Symbol::Function(*index),
        SymbolInfo::Data {
            symbol: Some(place),
            ..
        } => Symbol::Data {
            segment: place.index,
            part: place.offset..place.offset.saturating_add(place.size),
        },
        _ => Symbol::Other,
    }
}
