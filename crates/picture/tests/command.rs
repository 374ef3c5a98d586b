//! The command as a script calls it.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use resvg::tiny_skia::Pixmap;

/// Runs the command in `folder`.
fn run(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_commutations-picture"));
    command.env_remove("COMMUTATIONS_BASE");
    command.current_dir(folder).args(words).output().unwrap()
}

/// What it says if it fails.
fn refused(words: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), words);
    assert!(!output.status.success(), "{words:?}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{words:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_view_becomes_a_file_of_either_format() {
    let folder = tempfile::tempdir().unwrap();
    let view = ["--view", "state=FL&embed=drugs"];
    let base = ["--base", "https://example.org/graphic/"];
    let all = |out| [&view[..], &base, &["--out", out]].concat();
    let svg = run(folder.path(), &all("drugs.svg"));
    assert!(svg.status.success(), "{svg:?}");
    let text = fs::read_to_string(folder.path().join("drugs.svg")).unwrap();
    for words in [
        "width=\"1200\"",
        "Crack cocaine",
        ">166<",
        "given in ",
        "Office of the Pardon Attorney",
        ">https://example.org/graphic/?state=FL<",
    ] {
        assert!(text.contains(words), "no {words} in {text}");
    }

    let png = run(folder.path(), &all("drugs.png"));
    assert!(png.status.success(), "{png:?}");
    let picture = Pixmap::load_png(folder.path().join("drugs.png")).unwrap();
    assert_eq!(picture.width(), 2400);
    let paper = picture.pixel(0, 0).unwrap();
    assert_eq!([paper.red(), paper.green(), paper.blue()], [255; 3]);
    let inked = picture.pixels().iter().filter(|own| **own != paper).count();
    assert!(inked > 50_000, "{inked}");
}

#[test]
fn width_and_scheme_are_those_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    for words in [
        vec!["--view", "embed=where", "--dark"],
        vec!["--view", "theme=dark", "--chart", "state"],
    ] {
        let all = [&words[..], &["--out", "a.svg", "--width", "340"]].concat();
        let output = run(folder.path(), &all);
        assert!(output.status.success(), "{output:?}");
        let text = fs::read_to_string(folder.path().join("a.svg")).unwrap();
        assert!(text.contains("width=\"340\""), "{text}");
        assert!(text.contains("<rect fill=\"#14161a\""), "{text}");
        assert!(text.contains(">commutations.html<"), "{text}");
    }
}

/// A newsroom draws its own list as the page does.
#[test]
fn a_list_of_ones_own_is_drawn_too() {
    let folder = tempfile::tempdir().unwrap();
    let list = commutations::data::Dataset {
        about: commutations::data::About {
            granter: "Gail Overton".to_owned(),
            granter_in_short: "Overton".to_owned(),
            office: "Governor".to_owned(),
            ..Default::default()
        },
        ..bundled()
    };
    fs::write(folder.path().join("own.json"), list.to_json()).unwrap();
    let draw = |view: &str, out: &str| {
        let words = ["--list", "own.json", "--view", view, "--out", out];
        run(folder.path(), &words)
    };
    let output = draw("embed=sentence", "a.svg");
    assert!(output.status.success(), "{output:?}");
    let text = fs::read_to_string(folder.path().join("a.svg")).unwrap();
    assert!(
        text.contains("Overton") && !text.contains("Obama"),
        "{text}"
    );

    // The history is the bundled list's.
    let output = draw("embed=years", "b.svg");
    assert!(!output.status.success(), "{output:?}");
    let damaged = list.to_json().replacen("records/5", "records/9", 1);
    fs::write(folder.path().join("own.json"), damaged).unwrap();
    let said = String::from_utf8(draw("embed=sentence", "c.svg").stderr).unwrap();
    assert!(
        said.contains("--list own.json: the file’s schema is"),
        "{said}"
    );
    let said = refused(&[
        "--list",
        "none.json",
        "--view",
        "embed=time",
        "--out",
        "d.svg",
    ]);
    assert!(said.contains("--list none.json: "), "{said}");
}

/// The bundled list as another page would have saved it.
fn bundled() -> commutations::data::Dataset {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/records.json");
    let text = fs::read_to_string(path).unwrap();
    commutations::data::Dataset::from_json(&text).unwrap()
}

#[test]
fn one_of_several_figures_is_named_by_its_state() {
    let folder = tempfile::tempdir().unwrap();
    let view = ["--view", "state=FL,TX", "--chart", "district-TX"];
    let output = run(folder.path(), &[&view[..], &["--out", "a.svg"]].concat());
    assert!(output.status.success(), "{output:?}");
    let text = fs::read_to_string(folder.path().join("a.svg")).unwrap();
    assert!(text.contains("Texas"), "{text}");
}

#[test]
fn what_is_wrong_is_named_in_a_sentence() {
    let out = ["--out", "a.svg"];
    for (words, said) in [
        (
            vec!["--view", "state=ZZ&embed=drugs"],
            "could not use “state=ZZ”",
        ),
        (
            vec!["--view", "stat=FL&embed=drugs"],
            "--view has “stat=FL”",
        ),
        (vec!["--view", "embed=drug"], "there is no part “drug”"),
        (
            vec!["--chart", "drugs"],
            "there is no chart “drugs”: the charts are time,",
        ),
        (
            vec!["--chart", "district"],
            "“district” is not in the view, which lacks “state”",
        ),
        (
            vec!["--chart", "place"],
            "the data lack what the chart “place” shows",
        ),
        (
            vec!["--view", "state=FL"],
            "--view says with embed=… which chart",
        ),
        (
            vec!["--chart", "time", "--width", "90000"],
            "--width is “90000”",
        ),
        (
            vec!["--chart", "time", "--height", "9"],
            "there is no option `--height`",
        ),
    ] {
        let error = refused(&[&words[..], &out].concat());
        assert!(
            error.starts_with("error: ") && error.contains(said),
            "{error}"
        );
    }
    let error = refused(&["--chart", "time", "--out", "a.gif"]);
    assert!(
        error.contains("--out is “a.gif”, and a picture ends in .svg or .png"),
        "{error}"
    );
    let error = refused(&["--chart", "time"]);
    assert!(error.contains("--out FILE says"), "{error}");
}
