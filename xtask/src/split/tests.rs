use wasmi::{Engine, Extern, Instance, Linker, Store, Val};

use super::links::{Piece, Target};
use super::*;

/// A small program: `main` calls a late function directly and another through the table; late
/// ones call early ones, a function of the host, each other, and use a global and the memory.
const PROGRAM: &str = r#"(module
  (import "host" "log" (func $log (param i32)))
  (import "host" "late" (func $late_log (param i32)))
  (memory 1)
  (data (i32.const 8) "\2a")
  (global $stack (mut i32) (i32.const 100))
  (table $functions 4 4 funcref)
  (elem (table $functions) (i32.const 1) func $"early" $"a[1]::explore::listed" $"early")
  (type $unary (func (param i32) (result i32)))
  (func $"early" (type $unary) (i32.add (local.get 0) (i32.const 1)))
  (func $"a[1]::explore::listed" (type $unary)
    (call $late_log (local.get 0))
    (call $"only late" (local.get 0)))
  (func $"only late" (type $unary)
    (i32.mul (call $"both" (local.get 0)) (i32.load8_u (i32.const 8))))
  (func $"both" (type $unary)
    (global.set $stack (i32.add (global.get $stack) (i32.const 1)))
    (i32.sub (local.get 0) (i32.const 3)))
  (func $"a[1]::explore::called" (param i32 i64) (result i64)
    (i64.add (local.get 1) (i64.extend_i32_u (call $"a[1]::explore::inner" (local.get 0)))))
  (func $"a[1]::explore::inner" (type $unary)
    (call_indirect (type $unary) (call $"both" (local.get 0)) (i32.const 1)))
  (func (export "main") (param i32) (result i64)
    (call $log (call $"both" (local.get 0)))
    (i64.add
      (call $"a[1]::explore::called" (local.get 0) (i64.const 1000))
      (i64.extend_i32_u (call_indirect (type $unary) (local.get 0) (i32.const 2)))))
  (func (export "early") (param i32) (result i32)
    (call_indirect (type $unary) (local.get 0) (i32.const 3)))
  (func (export "stack") (result i32) (global.get $stack)))"#;

fn wasm(text: &str) -> Vec<u8> {
    wat::parse_str(text).unwrap()
}

fn rule() -> Rule {
    Rule::of_modules(&["explore", "story"])
}

fn cut(text: &str) -> Halves {
    split(&wasm(text), &Links::default(), &rule()).unwrap()
}

/// What the host was told.
type Told = Vec<i32>;

struct Run {
    store: Store<Told>,
    linker: Linker<Told>,
    primary: Instance,
}

impl Run {
    fn of(primary: &[u8]) -> Self {
        let engine = Engine::default();
        let mut store = Store::new(&engine, Told::new());
        let mut linker = Linker::new(&engine);
        for name in ["log", "late"] {
            linker
                .func_wrap(
                    "host",
                    name,
                    |mut caller: wasmi::Caller<'_, Told>, value: i32| {
                        caller.data_mut().push(value);
                    },
                )
                .unwrap();
        }
        let module = wasmi::Module::new(&engine, primary).unwrap();
        let primary = linker.instantiate_and_start(&mut store, &module).unwrap();
        Self {
            store,
            linker,
            primary,
        }
    }

    /// Links the late file with the exports of the first.
    fn join(&mut self, late: &[u8]) {
        let module = wasmi::Module::new(self.store.engine(), late).unwrap();
        let exports: Vec<(String, Extern)> = self
            .primary
            .exports(&self.store)
            .map(|export| (export.name().to_owned(), export.into_extern()))
            .collect();
        for (name, item) in exports {
            self.linker.define(PRIMARY, &name, item).unwrap();
        }
        self.linker
            .instantiate_and_start(&mut self.store, &module)
            .unwrap();
    }

    fn memory(&self) -> Vec<u8> {
        let memory = self.primary.get_memory(&self.store, "memory").unwrap();
        memory.data(&self.store).to_vec()
    }

    fn call(&mut self, name: &str, args: &[i32]) -> Result<i64, wasmi::Error> {
        let function = self.primary.get_func(&self.store, name).unwrap();
        let args: Vec<Val> = args.iter().map(|arg| Val::I32(*arg)).collect();
        let mut result = [Val::I32(0)];
        function.call(&mut self.store, &args, &mut result)?;
        Ok(match result[0] {
            Val::I32(value) => i64::from(value),
            Val::I64(value) => value,
            _ => unreachable!(),
        })
    }
}

fn functions(wasm: &[u8]) -> Vec<String> {
    let module = read(wasm).unwrap();
    let local = module.funcs.iter_local();
    let mut names: Vec<String> = local
        .filter_map(|(id, _)| module.funcs.get(id).name.clone())
        .collect();
    names.sort();
    names
}

#[test]
fn the_halves_together_do_what_the_whole_does() {
    let mut whole = Run::of(&wasm(PROGRAM));
    let halves = cut(PROGRAM);
    let mut parts = Run::of(&halves.primary);
    parts.join(&halves.late.unwrap());
    for arg in [0, 5, 77] {
        let expected = whole.call("main", &[arg]).unwrap();
        assert_eq!(parts.call("main", &[arg]).unwrap(), expected);
    }
    assert_eq!(
        parts.call("stack", &[]).unwrap(),
        whole.call("stack", &[]).unwrap()
    );
    assert_eq!(parts.store.data(), whole.store.data());
    assert_eq!(parts.store.data().len(), 6);
}

#[test]
fn the_first_half_works_alone_and_stops_at_what_is_late() {
    let mut alone = Run::of(&cut(PROGRAM).primary);
    assert_eq!(alone.call("early", &[4]).unwrap(), 5);
    assert!(alone.call("main", &[4]).is_err());
}

#[test]
fn what_only_late_functions_call_is_late_too() {
    let halves = cut(PROGRAM);
    assert_eq!(
        functions(&halves.late.unwrap()),
        [
            "a[1]::explore::called",
            "a[1]::explore::inner",
            "a[1]::explore::listed",
            "only late"
        ]
    );
    // Three are exported and have no name; one is the way to what is called.
    assert_eq!(
        functions(&halves.primary),
        ["a[1]::explore::called", "both", "early"]
    );
}

#[test]
fn the_late_half_takes_what_it_uses_and_no_more() {
    let late = read(&cut(PROGRAM).late.unwrap()).unwrap();
    assert_eq!(
        late.imports
            .iter()
            .filter(|one| one.module != PRIMARY)
            .count(),
        0
    );
    // The host's `late`, `both`, the memory and the table; not the global, not `early`, not `log`.
    assert_eq!(late.imports.iter().count(), 4);
    assert_eq!(late.data.iter().count(), 0);
    assert_eq!(late.exports.iter().count(), 0);
}

/// A program with data: a late function reads a text by a table of addresses, both of them only
/// its own, and a text that `early` reads too; its table also has a function that nobody else
/// knows. `lost` is listed, and nobody is known to know it.
const WITH_DATA: &str = r#"(module
  (memory (export "memory") 1)
  (data (i32.const 100) "\7e\00\00\00\03\00\00\00....the early text"
    "the late text...and what nobody is known to need")
  (table $functions 4 4 funcref)
  (elem (table $functions) (i32.const 1) func $"lost" $"a[1]::explore::read" $"known late")
  (type $nullary (func (result i32)))
  (func $"lost" (result i32) (i32.const 1))
  (func $"known late" (result i32) (i32.load8_u (i32.const 134)))
  (func $"a[1]::explore::read" (result i32)
    (i32.add (i32.load8_u (i32.load (i32.const 100)))
      (i32.add (i32.load8_u (i32.const 112))
        (call_indirect (type $nullary) (i32.load (i32.const 104))))))
  (func (export "late") (result i32) (call_indirect (type $nullary) (i32.const 2)))
  (func (export "early") (result i32) (i32.load8_u (i32.const 112))))"#;

/// What the linker would say of it.
fn its_links() -> Links {
    let function = |name: &str| Target::Function(name.to_owned());
    let piece = |place, targets: &[Target]| Piece {
        place,
        targets: targets.iter().cloned().collect(),
    };
    Links {
        pieces: vec![
            piece(100..112, &[Target::Piece(2), function("known late")]),
            piece(112..126, &[]),
            piece(126..142, &[]),
            piece(142..174, &[]),
        ],
        functions: [
            ("a[1]::explore::read", vec![0, 1]),
            ("known late", vec![2]),
            ("early", vec![1]),
            ("late", vec![]),
        ]
        .map(|(name, pieces)| {
            let pieces = pieces.into_iter().map(Target::Piece);
            (name.to_owned(), pieces.collect())
        })
        .into(),
        elsewhere: [function("a[1]::explore::read")].into(),
    }
}

#[test]
fn what_only_late_functions_know_by_address_comes_with_them() {
    let whole = wasm(WITH_DATA);
    let halves = split(&whole, &its_links(), &rule()).unwrap();
    let mut whole = Run::of(&whole);
    let mut parts = Run::of(&halves.primary);
    let expected = whole.call("late", &[]).unwrap();
    assert_eq!(parts.call("early", &[]).unwrap(), i64::from(b't'));
    assert!(parts.call("late", &[]).is_err());
    let late = halves.late.unwrap();
    assert_eq!(functions(&late), ["a[1]::explore::read", "known late"]);
    assert!(contains(&late, "the late text") && !contains(&late, "the early text"));
    assert!(contains(&halves.primary, "the early text") && contains(&halves.primary, "and what"));
    assert!(!contains(&halves.primary, "the late text"));
    parts.join(&late);
    assert_eq!(parts.call("late", &[]).unwrap(), expected);
    assert_eq!(parts.memory(), whole.memory());
}

fn contains(wasm: &[u8], text: &str) -> bool {
    wasm.windows(text.len()).any(|part| part == text.as_bytes())
}

#[test]
fn what_something_gone_or_unknown_knows_stays() {
    let mut links = its_links();
    links.elsewhere.insert(Target::Piece(0));
    let halves = split(&wasm(WITH_DATA), &links, &rule()).unwrap();
    assert!(contains(&halves.primary, "the late text"));
    assert_eq!(functions(&halves.late.unwrap()), ["a[1]::explore::read"]);
    let mut links = its_links();
    let gone = [Target::Function("known late".to_owned())].into();
    links.functions.insert("gone".to_owned(), gone);
    let halves = split(&wasm(WITH_DATA), &links, &rule()).unwrap();
    assert_eq!(functions(&halves.late.unwrap()), ["a[1]::explore::read"]);
}

#[test]
fn a_program_without_late_functions_stays_as_it_is() {
    let whole = wasm("(module (func $\"a[1]::explorer::f\") (start 0))");
    let halves = split(&whole, &Links::default(), &rule()).unwrap();
    assert_eq!(halves.primary, whole);
    assert_eq!(halves.late, None);
}

#[test]
fn a_program_that_cannot_be_cut_is_refused_with_the_reason() {
    let late =
        "(func $\"a[1]::explore::f\" (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 0)))";
    let table = "(table 2 funcref) (elem (i32.const 1) 0)";
    for (text, why) in [
        (format!("(module (memory 1) (data \"x\") {late})"), "it has 0"),
        (format!("(module (memory 1) (data \"x\") {table} {late})"), "`a[1]::explore::f`"),
        (
            "(module (table 2 funcref) (elem (i32.const 1) funcref (ref.null func)) (func $\"a[1]::explore::f\"))".to_owned(),
            "fixed places",
        ),
        ("(module".to_owned(), ""),
    ] {
        let wasm = wat::parse_str(&text).unwrap_or_default();
        let error = split(&wasm, &Links::default(), &rule()).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
}
