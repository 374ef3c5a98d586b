//! The names by which a program and the script that wasm-bindgen wrote for it know each other.
//!
//! They are long and end in hashes, which no compression makes smaller; readers' browsers load
//! each of them twice.

use std::collections::{BTreeMap, BTreeSet};

use regex::Captures;

use crate::pattern::pattern;
use crate::split::{self, SplitError};

/// A program and its script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seam {
    /// The program.
    pub wasm: Vec<u8>,
    /// The script that starts it and does for it what only scripts can.
    pub script: String,
}

/// How the script names what the program exports.
const EXPORT: &str = r"(\bwasm\.)(\w+)\b";
/// How it names what the program imports.
const IMPORT: &str = r"(?m)^(\s+)(\w+)\b: function\b";

/// Gives what both know the shortest names there are. The script must be as wasm-bindgen wrote it.
///
/// # Errors
/// When the program cannot be read.
pub fn shorten(seam: &Seam) -> Result<Seam, SplitError> {
    let mut module = split::read(&seam.wasm)?;
    let imports = Names::of(
        &seam.script,
        IMPORT,
        module.imports.iter().map(|one| &*one.name),
    );
    let exports = Names::of(
        &seam.script,
        EXPORT,
        module.exports.iter().map(|one| &*one.name),
    );
    for import in module.imports.iter_mut() {
        imports.rename(&mut import.name);
    }
    for export in module.exports.iter_mut() {
        exports.rename(&mut export.name);
    }
    Ok(Seam {
        wasm: module.emit_wasm(),
        script: exports.put_into(&imports.put_into(&seam.script)),
    })
}

/// The short names of one kind of thing, by the long ones.
struct Names {
    way: &'static str,
    short: BTreeMap<String, String>,
}

impl Names {
    /// Short names for those of the program's names that the script names in that way.
    fn of<'a>(script: &str, way: &'static str, own: impl Iterator<Item = &'a str>) -> Self {
        let own: BTreeSet<&str> = own.collect();
        let known: BTreeSet<String> = pattern(way)
            .captures_iter(script)
            .map(|found| found[2].to_owned())
            .filter(|name| own.contains(name.as_str()))
            .collect();
        let mut free = split::short_names().filter(|name| !own.contains(name.as_str()));
        let short = known
            .into_iter()
            .filter_map(|name| Some((name, free.next()?)));
        Self {
            way,
            short: short.collect(),
        }
    }

    fn rename(&self, name: &mut String) {
        if let Some(short) = self.short.get(name) {
            name.clone_from(short);
        }
    }

    fn put_into(&self, script: &str) -> String {
        let renamed = pattern(self.way).replace_all(script, |found: &Captures<'_>| {
            let mut name = found[2].to_owned();
            self.rename(&mut name);
            let whole = &found[0];
            let after = &whole[found[1].len() + found[2].len()..];
            format!("{}{name}{after}", &found[1])
        });
        renamed.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_get_the_same_short_names() {
        let text = r#"(module
            (import "./x_bg.js" "__wbg_get_0123456789abcdef" (func))
            (import "./x_bg.js" "a" (func))
            (memory (export "memory") 1)
            (func (export "__wbindgen_start"))
            (func (export "unknown to the script")))"#;
        let script = "const imports = {\n    __wbg_get_0123456789abcdef: function() {},\n    \
                      a: function() {},\n};\nfunction __wbindgen_start() {\n    \
                      wasm.__wbindgen_start(wasm.memory, wasm.other);\n}\n";
        let seam = Seam {
            wasm: wat::parse_str(text).unwrap(),
            script: script.to_owned(),
        };
        let short = shorten(&seam).unwrap();
        assert_eq!(
            short.script,
            "const imports = {\n    b: function() {},\n    c: function() {},\n};\n\
             function __wbindgen_start() {\n    wasm.a(wasm.b, wasm.other);\n}\n"
        );
        let module = split::read(&short.wasm).unwrap();
        let imports: Vec<_> = module.imports.iter().map(|one| &*one.name).collect();
        let exports: Vec<_> = module.exports.iter().map(|one| &*one.name).collect();
        assert_eq!(imports, ["b", "c"]);
        assert_eq!(exports, ["b", "a", "unknown to the script"]);
    }
}
