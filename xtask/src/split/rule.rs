//! Which functions are late, by their names.

use regex::Regex;

use crate::pattern::pattern;

/// Which functions are late, by the module in their names (Rust's `v0` names, demangled).
#[derive(Debug)]
pub struct Rule {
    own: Regex,
    closure: Regex,
    component: Regex,
    plain: Regex,
    others: Vec<Regex>,
}

/// Below this a function may be shared: the compiler merges functions of equal code, and keeps
/// the name of any one of them.
const SHARED_BELOW: u64 = 32;

impl Rule {
    /// The rule for modules of these names, at any depth.
    #[must_use]
    pub fn of_modules(names: &[&str]) -> Self {
        let module = format!("(?:{})", names.join("|"));
        let path = r"[\w\[\]]+(?:::[\w{}#]+)*";
        let inside = format!(r"[\w\[\]]+(?:::[\w{{}}#]+)*?::{module}::");
        let closure = r"(?:\w+::|\{[^}]*\}::)*\{closure#";
        Self {
            // The function's own path, or that of the type or trait that it is a method of.
            own: pattern(&format!(
                r"^<*(?:&|mut |dyn )*(?:{inside}|{path} as {inside})"
            )),
            // Only code of the module makes its closures, so what is made for one is late too.
            closure: pattern(&format!(
                r"::{module}::(?:(?:\w+::)*\w+(?: as [^<>]+(?:<[^<>]*>)?)?>::)?{closure}"
            )),
            // Of what Yew makes for each component, what can be like no other component's.
            component: pattern(&format!(
                r"^<yew[\w\[\]]*::(?:\w+::)+(?:PropsWrapper|CompStateInner|CreateRunner)<{inside}(?:\w+::)*\w+> as [^<>]+>::(?:mount|reuse|hydrate|mountable_eq|view|props_changed|run)$"
            )),
            plain: pattern(&format!("^{inside}")),
            others: Vec::new(),
        }
    }

    /// The same rule, by which functions at these paths are late too.
    #[must_use]
    pub fn and_functions(mut self, paths: &[&str]) -> Self {
        // A crate is followed by its hash.
        let exact = |path: &&str| pattern(&format!("^{}$", path.replacen("::", r"\[\w+\]::", 1)));
        self.others.extend(paths.iter().map(exact));
        self
    }

    /// Whether the function of this name and number of instructions is late.
    #[must_use]
    pub fn is_late(&self, name: &str, instructions: u64) -> bool {
        if name.contains("::drop_in_place::<") || name.contains("::drop_glue::<") {
            return false;
        }
        let shared = instructions < SHARED_BELOW && !self.plain.is_match(name);
        let late = [&self.own, &self.closure, &self.component];
        let mut late = late.into_iter().chain(&self.others);
        !shared && late.any(|pattern| pattern.is_match(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn late(name: &str) -> bool {
        Rule::of_modules(&["explore", "story"]).is_late(name, 100)
    }

    #[test]
    fn what_the_module_defines_is_late() {
        for name in [
            "commutations[64fd]::chart::explore::drug::draw",
            "commutations[64fd]::components::story::draw",
            "commutations[64fd]::chart::explore::draw::<alloc[1]::vec::Vec<f64>>",
            "commutations[64fd]::chart::explore::draw::{closure#0}::{closure#1}",
            "<commutations[64fd]::view::explore::Sheet>::of",
            "<commutations[64fd]::view::explore::Sheet as core[1]::clone::Clone>::clone",
            "<&mut commutations[64fd]::view::explore::Sheet as core[1]::fmt::Debug>::fmt",
            "<commutations[64fd]::view::View as commutations[64fd]::view::explore::Sheets>::sheet",
            "<commutations[64fd]::chart::explore::draw::{closure#0} as core[1]::ops::function::FnOnce<()>>::call_once::{shim:vtable#0}",
        ] {
            assert!(late(name), "{name}");
        }
    }

    #[test]
    fn what_is_made_for_its_closures_is_late() {
        for name in [
            "<<yew[1]::callback::Callback<u8>>::reform<commutations[6]::components::explore::sheet::{closure#0}>::{closure#0} as core[1]::ops::function::FnOnce<(u8,)>>::call_once::{shim:vtable#0}",
            "<core[1]::iter::adapters::map::Map<I, <commutations[6]::view::explore::Sheet>::rows::{closure#2}> as core[1]::iter::Iterator>::next",
            "<yew[1]::A<<commutations[6]::view::explore::Sheet as core[1]::ops::Fn<u8>>::call::{closure#2}>>::b",
        ] {
            assert!(late(name), "{name}");
        }
    }

    #[test]
    fn what_yew_makes_for_its_components_is_late_unless_all_components_share_it() {
        let of = |kind, method| {
            let component = "commutations[6]::components::explore::part::Part";
            late(&format!(
                "<yew[4]::html::component::{kind}<{component}> as yew[4]::x::Y>::{method}"
            ))
        };
        assert!(of("lifecycle::CompStateInner", "view"));
        assert!(of("PropsWrapper", "mount"));
        assert!(!of("lifecycle::CompStateInner", "flush_messages"));
        assert!(!of("scope::Scope", "view"));
    }

    #[test]
    fn what_only_holds_its_types_is_not() {
        for name in [
            "commutations[64fd]::chart::time::explore",
            "commutations[64fd]::chart::explorer::draw",
            "commutations[64fd]::chart::history::draw",
            "<alloc[1]::vec::Vec<commutations[64fd]::view::explore::Sheet> as core[1]::clone::Clone>::clone",
            "<core[1]::option::Option<commutations[6]::view::explore::Sheet>>::is_some_and::<commutations[6]::view::note::{closure#0}>",
            "core[1]::ptr::drop_in_place::<commutations[6]::view::explore::Sheet>",
            "core[1]::ptr::drop_in_place::<commutations[6]::view::explore::sheet::{closure#0}>",
        ] {
            assert!(!late(name), "{name}");
        }
    }

    #[test]
    fn functions_of_others_are_late_by_their_paths() {
        let rule = Rule::of_modules(&["explore"]).and_functions(&["yew::utils::kind"]);
        assert!(rule.is_late("yew[4]::utils::kind", 100));
        assert!(!rule.is_late("yew[4]::utils::kinds", 100));
        assert!(!rule.is_late("a[1]::yew::utils::kind", 100));
    }

    #[test]
    fn a_small_method_may_be_shared_and_stays() {
        let rule = Rule::of_modules(&["explore"]);
        assert!(!rule.is_late("<a[1]::explore::B as core[1]::clone::Clone>::clone", 5));
        assert!(rule.is_late("a[1]::explore::b", 5));
    }
}
