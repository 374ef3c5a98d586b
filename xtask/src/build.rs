//! `cargo xtask build`: everything that is to be published, in `dist/`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::string::FromUtf8Error;

use serde::Deserialize;

use crate::article::{self, ArticleError};
use crate::cards::{self, CardError, Fonts, Making, Printer, Site, Theme};
use crate::csp;
use crate::page::{self, Delivery, Page, PageError, Parts, framed, parts};
use crate::paints::{PaintError, Paints};
use crate::program::{self, ProgramError};
use crate::project::Project;
use crate::seam::{self, Seam};
use crate::setup::{self, SetupError, Tools, target};
use crate::split::{self, Links, Rule, SplitError};

/// The modules whose functions the first view does not need.
const LATE: [&str; 4] = ["explore", "history", "story", "embedding"];

/// Functions of others that only find words for a fault, with which the program ends: here, that the
/// still page is not as it was drawn. It takes all letters of Unicode to say so, a twentieth of the
/// first view. Without its words it ends too, and `boot.js` tells the reader.
const FAULT_WORDS: [&str; 1] = ["yew::dom_bundle::utils::feat_hydration::node_type_str"];

/// Why there is no new `dist/`. The old one, if any, is as it was.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// A tool failed.
    #[error(transparent)]
    Program(#[from] ProgramError),
    /// The program cannot be cut in two.
    #[error(transparent)]
    Split(#[from] SplitError),
    /// What stands in the pages cannot be drawn.
    #[error(transparent)]
    Paint(#[from] PaintError),
    /// A page cannot be put together.
    #[error(transparent)]
    Page(#[from] PageError),
    /// A card cannot be made.
    #[error(transparent)]
    Card(#[from] CardError),
    /// The example article cannot be made.
    #[error(transparent)]
    Article(#[from] ArticleError),
    /// Cargo does not say where it puts what it builds.
    #[error("what `cargo metadata` printed is not understood: {0}")]
    Metadata(#[source] serde_json::Error),
    /// What a tool printed is not text.
    #[error("the shortened script is not UTF-8: {0}")]
    Text(#[from] FromUtf8Error),
    /// A file cannot be written.
    #[error("cannot write {}: {source}", path.display())]
    Write {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Sets up what is needed, then builds what will be published at `site`.
///
/// # Errors
/// When a step fails.
pub fn run(project: &Project, site: &Site) -> Result<(), BuildError> {
    build(project, &setup::for_build(project)?, site)
}

/// Builds with tools that are there.
///
/// # Errors
/// When a step fails.
pub fn build(project: &Project, tools: &Tools, site: &Site) -> Result<(), BuildError> {
    eprintln!("build: drawing the first paint (some minutes on a new clone, then seconds)");
    let paints = Paints::draw(project)?;
    eprintln!("build: compiling the app for browsers (likewise)");
    compile(project, tools)?;
    let mut parts = Parts::collect(project, &project.path("target/trunk"))?;
    eprintln!("build: shrinking the program");
    shrink(&mut parts, project, tools)?;
    let (theme, leaf) = (theme(project)?, template(project, "card.html")?);
    let making = Making {
        cards: &paints.cards,
        template: &leaf,
        theme: &theme,
        site,
    };
    let main = template(project, "index.html")?;
    let pages = pages(project, &main, &parts, &paints, making)?;
    let beside = beside(making, &main, project, tools)?;
    let pages = pages.iter().map(|(name, page)| (*name, page.as_bytes()));
    let beside = beside
        .iter()
        .map(|(name, content)| (name.as_str(), content.as_slice()));
    let files = pages.chain(parts.files()).chain(beside);
    let files: Vec<(&str, &[u8])> = files.collect();
    let policies = csp::text(&files, &article::listener(project)?);
    eprintln!(
        "build: what headers have to allow, in full in dist/{}:\n{}",
        csp::NAME,
        csp::in_short(&policies)
    );
    let policies = (csp::NAME, policies.as_bytes());
    publish(project, files.into_iter().chain([policies]))
}

fn template(project: &Project, name: &str) -> Result<String, PageError> {
    parts::read_text(&project.path(name))
}

/// The pages by name, and the script that shows them in articles; `main` is the template of the page.
fn pages(
    project: &Project,
    main: &str,
    parts: &Parts,
    paints: &Paints,
    making: Making<'_>,
) -> Result<Vec<(&'static str, String)>, BuildError> {
    let (head, framed_head) = (making.head(main, parts)?, making.framed_head(main)?);
    let report = template(project, page::REPORT)?;
    let page = Page {
        template: main,
        app: &paints.page,
        report: &paints.report,
        head: &head,
        style: "",
    };
    // These two have no gate, and stand in frames: all charts are there at once, as high as they will be.
    let whole = Page {
        app: &paints.whole,
        report: &paints.statements,
        style: &paints.heights,
        ..page
    };
    let framed = Page {
        app: &framed::outward(&paints.whole),
        head: &framed_head,
        ..whole
    };
    let report = Page {
        template: &report,
        ..page
    };
    Ok(vec![
        ("index.html", page::assemble(page, parts, Delivery::Served)?),
        (
            "commutations.html",
            page::assemble(whole, parts, Delivery::SingleFile)?,
        ),
        (
            framed::NAME,
            page::assemble(framed, parts, Delivery::Served)?,
        ),
        (page::REPORT, page::report(report, parts)?),
        (page::EMBED, parts.embed.clone()),
        (
            article::NAME,
            article::page(project, &paints.figures, &paints.cards)?,
        ),
    ])
}

fn theme(project: &Project) -> Result<Theme, BuildError> {
    let style = parts::read_text(&project.path("src/assets/app.css"))?;
    Ok(Theme::of(&style)?)
}

/// What is published beside the page for networks and content systems: the cards, and how the page is
/// framed.
fn beside(
    making: Making<'_>,
    main: &str,
    project: &Project,
    tools: &Tools,
) -> Result<Vec<cards::File>, BuildError> {
    if !making.site.is_known() {
        eprintln!(
            "build: drawing the cards, with relative addresses, which most networks do not follow, and \
             no oembed.json: `--base https://…` says where the page will be"
        );
    }
    let printer = Printer::new(Fonts::load(&tools.fonts)?, project.path("target/cards"));
    let mut files = making.files(&printer)?;
    files.extend(making.oembed(main)?);
    Ok(files)
}

/// Leaves the program and its glue in `target/trunk`.
fn compile(project: &Project, tools: &Tools) -> Result<(), ProgramError> {
    let mut trunk = project.command("trunk");
    tools.lend(&mut trunk);
    trunk.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        compiler_flags(&cargo_home()).join(" "),
    );
    // Trunk reads NO_COLOR as a yes-or-no option and stops at the usual `NO_COLOR=1`.
    program::run(trunk.args(["build", "--release"]).env_remove("NO_COLOR"))
}

/// The compiler's flags for the browser's program. In this mangling a function's name tells its
/// module even where it is generic or a closure, and the linker notes who refers to what by
/// address: [`split`] goes by both.
fn compiler_flags(cargo_home: &Path) -> Vec<String> {
    let mut flags = without_own_paths(cargo_home);
    flags.push("-Csymbol-mangling-version=v0".to_owned());
    flags.push("-Clink-arg=--emit-relocs".to_owned());
    flags
}

/// Where Cargo has put the program as it was linked.
fn linked(project: &Project) -> Result<PathBuf, BuildError> {
    let words = ["metadata", "--no-deps", "--offline", "--format-version=1"];
    let metadata = program::read(project.cargo().args(words))?;
    let metadata: Metadata = serde_json::from_slice(&metadata).map_err(BuildError::Metadata)?;
    let folder = metadata.target_directory.join(target::WASM).join("release");
    Ok(folder.join("commutations.wasm"))
}

/// What Cargo says of the project.
#[derive(Deserialize)]
struct Metadata {
    target_directory: PathBuf,
}

/// Cuts the program in two and makes all of it small.
fn shrink(parts: &mut Parts, project: &Project, tools: &Tools) -> Result<(), BuildError> {
    let seam = seam::shorten(&Seam {
        wasm: parts.wasm.content.clone(),
        script: parts.glue.content.clone(),
    })?;
    let links = Links::of(&parts::read_bytes(&linked(project)?)?)?;
    let rule = Rule::of_modules(&LATE).and_functions(&FAULT_WORDS);
    let halves = split::split(&seam.wasm, &links, &rule)?;
    let shrunk = |half: &[u8]| shrunk_program(project, tools, half);
    let late = halves.late.as_deref().map(shrunk).transpose()?;
    let script = shrunk_script(project, tools, &seam.script, &["--module"])?;
    parts.boot = shrunk_script(project, tools, &parts.boot, &[])?;
    parts.embed = shrunk_script(project, tools, &parts.embed, &[])?;
    parts.replace_program(script, shrunk(&halves.primary)?, late);
    Ok(())
}

/// A program without what it can do without, the names of its functions among it.
fn shrunk_program(project: &Project, tools: &Tools, wasm: &[u8]) -> Result<Vec<u8>, BuildError> {
    let (whole, small) = (
        project.path("target/whole.wasm"),
        project.path("target/small.wasm"),
    );
    write(&whole, wasm)?;
    let mut wasm_opt = Command::new("node");
    wasm_opt
        .arg(&tools.wasm_opt)
        .arg(&whole)
        .arg("-o")
        .arg(&small);
    program::run(wasm_opt.args(["-Oz", "--strip-producers"]))?;
    Ok(parts::read_bytes(&small)?)
}

/// A script without what only its authors need, in no newer language than it was written in. (Trunk's
/// own way fails on wasm-bindgen's script.)
fn shrunk_script(
    project: &Project,
    tools: &Tools,
    script: &str,
    flags: &[&str],
) -> Result<String, BuildError> {
    let whole = project.path("target/whole.js");
    write(&whole, script.as_bytes())?;
    let mut terser = Command::new("node");
    terser.arg(&tools.terser).arg(&whole);
    let text = program::read(terser.args(["--compress", "--mangle"]).args(flags))?;
    Ok(String::from_utf8(text)?)
}

fn cargo_home() -> PathBuf {
    std::env::var_os("CARGO_HOME").map_or_else(
        || dirs::home_dir().unwrap_or_default().join(".cargo"),
        PathBuf::from,
    )
}

/// Flags by which no path of this machine gets into what is published: each folder of downloaded
/// crates is called by its crates alone. (Cargo splits the flags at spaces, so that a path with a
/// space stays as it is.)
fn without_own_paths(cargo_home: &Path) -> Vec<String> {
    let Ok(folders) = fs::read_dir(cargo_home.join("registry/src")) else {
        return Vec::new();
    };
    let mut flags: Vec<String> = folders
        .flatten()
        .map(|folder| format!("--remap-path-prefix={}=crates", folder.path().display()))
        .filter(|flag| !flag.contains(' '))
        .collect();
    flags.sort();
    flags
}

/// Writes all files aside, then puts them in the place of `dist/`: whoever serves it never sees
/// half a build.
fn publish<'a>(
    project: &Project,
    files: impl Iterator<Item = (&'a str, &'a [u8])>,
) -> Result<(), BuildError> {
    let (aside, dist) = (project.path("target/dist"), project.dist());
    remove(&aside)?;
    for (name, content) in files {
        write(&aside.join(name), content)?;
    }
    remove(&dist)?;
    fs::rename(&aside, &dist).map_err(|source| BuildError::Write { path: dist, source })
}

fn write(path: &Path, content: &[u8]) -> Result<(), BuildError> {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, content))
        .map_err(|source| BuildError::Write {
            path: path.to_path_buf(),
            source,
        })
}

fn remove(folder: &Path) -> Result<(), BuildError> {
    match fs::remove_dir_all(folder) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(BuildError::Write {
            path: folder.to_path_buf(),
            source,
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn publishing_replaces_the_old_files() {
        let folder = tempfile::tempdir().unwrap();
        let project = Project::at(folder.path().to_path_buf());
        let files = |name: &'static str| [(name, b"x".as_slice())].into_iter();
        publish(&project, files("old-1.js")).unwrap();
        publish(&project, files("data/new.json")).unwrap();
        assert!(project.dist().join("data/new.json").is_file());
        assert!(!project.dist().join("old-1.js").exists());
    }
}
