//! `commutations-site`: the last step of `trunk build --release`.

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use commutations_site::{Base, Release, csp};

fn main() -> ExitCode {
    match finish() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Finishes the release that Trunk and `cargo xtask` describe in environment variables.
fn finish() -> Result<(), Box<dyn Error>> {
    let dir = |name: &str| {
        let value = env::var_os(name).map(PathBuf::from);
        value.ok_or_else(|| format!("{name} is not set: this is run by `trunk build --release`"))
    };
    let base = env::var("COMMUTATIONS_BASE").unwrap_or_default();
    let base = match base.as_str() {
        "" => Base::default(),
        base => base
            .parse()
            .map_err(|why| format!("COMMUTATIONS_BASE is “{base}”: {why}"))?,
    };
    if !base.is_known() {
        eprintln!(
            "site: addresses are relative, which most networks do not follow, and there is no \
             oembed.json: `cargo xtask build --base https://…` says where the page will be"
        );
    }
    let project = dir("TRUNK_SOURCE_DIR")?;
    let release = Release {
        cache: project.join("target/cards"),
        staging: dir("TRUNK_STAGING_DIR")?,
        packages: dir("COMMUTATIONS_NPM")?,
        list: env::var_os("COMMUTATIONS_LIST").map(PathBuf::from),
        project,
        base,
    };
    let policies = release.finish()?;
    eprintln!(
        "site: what headers have to allow, in full in {}:\n{}",
        csp::NAME,
        csp::in_short(&policies)
    );
    Ok(())
}
