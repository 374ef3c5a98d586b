//! Debian's package manager.

use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::program;

/// Returns what `find` finds, for which packages are installed if need be.
///
/// # Errors
/// Returns an error with `elsewhere`, which says what to do on other systems, or the error of apt.
pub fn found_or_installed<T>(
    find: impl Fn() -> Option<T>,
    what: &str,
    packages: &[&str],
    elsewhere: &str,
) -> Outcome<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    install(what, packages, elsewhere)?;
    find().ok_or_else(|| Failure::new(elsewhere))
}

/// Installs packages on Debian and similar systems, as root or with a sudo that needs no password.
fn install(what: &str, packages: &[&str], elsewhere: &str) -> Outcome {
    let has_apt = program::version("apt-get").is_some();
    let Some(superuser) = superuser().filter(|_| has_apt) else {
        return Err(Failure::new(elsewhere));
    };
    eprintln!("setup: installing {what} with apt-get, about a minute");
    let apt = |words: &[&str]| {
        let mut line = superuser.to_vec();
        line.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]);
        line.extend(words);
        program::run(Command::new(line[0]).args(&line[1..]))
    };
    let install = [&["install", "-y"], packages].concat();
    apt(&["update"])
        .and_then(|()| apt(&install))
        .map_err(|why| super::not_installed(what, "the system's package server", &why))
}

/// The prefix for a command that only root may run; `None` if there is no way to run it.
fn superuser() -> Option<&'static [&'static str]> {
    if is_root() {
        return Some(&[]);
    }
    program::ask(Command::new("sudo").args(["-n", "true"]))
        .ok()
        .map(|_| &["sudo", "-n"] as &[_])
}

/// Whether this program runs as root.
pub fn is_root() -> bool {
    program::ask(Command::new("id").arg("-u")).is_ok_and(|answer| answer.trim() == "0")
}
