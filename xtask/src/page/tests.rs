use std::fs;

use regex::Regex;

use super::*;
use crate::project::Project;

const TEMPLATE: &str = include_str!("../../../index.html");
const GLUE: &str = "function __wbg_init(x) { return import.meta.url, x; }\n\
                    export { initSync, __wbg_init as default };\n";

fn parts() -> Parts {
    let asset = |name: &str, content: &str| Asset {
        name: name.into(),
        content: content.to_owned(),
    };
    Parts {
        style: "main { color: red }".into(),
        boot: inline::squeeze_script(include_str!("../../../src/assets/boot.js"))
            + &inline::squeeze_script(include_str!("../../../src/assets/host.js")),
        embed: String::new(),
        glue: asset("commutations-1a2b.js", GLUE),
        wasm: Asset {
            name: "commutations-1a2b_bg.wasm".into(),
            content: b"\0asm\x01".to_vec(),
        },
        late: Some(Asset {
            name: "commutations-3c4d_late.wasm".into(),
            content: b"\0asm\x02".to_vec(),
        }),
        records: asset(
            "data/obama.json",
            r#"{"name":["</script><script>alert(1)"]}"#,
        ),
        late_data: vec![LateData {
            id: "details",
            asset: asset("data/details.json", "{\"<\":1}"),
        }],
    }
}

fn made(delivery: Delivery) -> String {
    assemble(
        Page {
            template: TEMPLATE,
            app: "<h1>1,715 grants</h1><a href=\"report.html#story-a\">A</a>",
            report: "<h2 id=\"story-a\">A</h2>",
            head: "",
            style: "",
        },
        &parts(),
        delivery,
    )
    .unwrap()
}

fn all(page: &str, pattern: &str) -> Vec<String> {
    Regex::new(pattern)
        .unwrap()
        .captures_iter(page)
        .map(|found| found[1].to_owned())
        .collect()
}

fn is_own(address: &str) -> bool {
    address.starts_with("./") || address.starts_with('#') || address.starts_with(REPORT)
}

#[test]
fn every_address_in_a_page_is_relative_or_inline() {
    for (delivery, files) in [(Delivery::Served, 4), (Delivery::SingleFile, 1)] {
        let page = made(delivery);
        let addresses = all(&page, r#"(?:src|href|from) ?=? ?"([^"\n]*)""#);
        let own = addresses.iter().filter(|one| is_own(one)).count();
        let icons = addresses
            .iter()
            .filter(|one| one.starts_with("data:image/svg"))
            .count();
        assert_eq!(own + icons, addresses.len(), "{addresses:?}");
        assert_eq!(icons, 1);
        assert!(addresses.len() >= files, "{addresses:?}");
        let files = addresses.iter().filter(|one| one.starts_with("./"));
        assert_eq!(files.count() > 0, delivery == Delivery::Served);
    }
}

#[test]
fn the_report_is_a_page_beside_the_served_one_and_within_the_single_file() {
    let served = made(Delivery::Served);
    assert!(served.contains("href=\"report.html#story-a\"") && !served.contains("<h2"));
    let single = made(Delivery::SingleFile);
    assert!(single.contains("href=\"#story-a\"") && single.contains("<h2 id=\"story-a\">"));
    let page = Page {
        template: include_str!("../../../report.html"),
        app: "",
        report: "<h2 id=\"story-a\">A</h2>",
        head: "",
        style: "",
    };
    let report = report(page, &parts()).unwrap();
    assert!(report.contains("<h2 id=\"story-a\">") && !report.contains("<script"));
    assert!(!report.contains("script-src") && report.contains("default-src 'none'"));
}

#[test]
fn the_policy_names_every_inline_script_and_style_and_no_other() {
    for delivery in [Delivery::Served, Delivery::SingleFile] {
        let page = made(delivery);
        let texts = all(
            &page,
            r#"(?s)<(?:script|script type="module"|style)>(.*?)</"#,
        );
        assert_eq!(texts.len(), 3);
        for text in &texts {
            assert!(page.contains(&policy::hash(text)), "{text}");
        }
        assert_eq!(page.matches("'sha256-").count(), 3);
        assert!(page.find("http-equiv").unwrap() < page.find("<script").unwrap());
    }
}

#[test]
fn records_cannot_break_out_of_their_element() {
    let page = made(Delivery::SingleFile);
    let records = all(
        &page,
        r#"(?s)<script id="records" type="application/json">(.*?)</script>"#,
    );
    let same: serde_json::Value = serde_json::from_str(&records[0]).unwrap();
    assert_eq!(same["name"][0], "</script><script>alert(1)");
    assert_eq!(page.matches("<script").count(), 6);
}

#[test]
fn the_program_is_whole_in_the_single_file() {
    let page = made(Delivery::SingleFile);
    assert!(page.contains(r#"<script id="wasm" type="application/octet-stream;base64">AGFzbQE="#));
    assert!(page.contains("{detail:__wbg_init}"));
    // What is seen first waits for none of it.
    let content = page.find("</main>").unwrap();
    assert!(page.find("id=\"records\"").unwrap() > content);
    assert!(page.find("id=\"wasm\"").unwrap() > content);
}

#[test]
fn what_comes_late_is_named_and_not_fetched_early() {
    let served = made(Delivery::Served);
    assert!(
        served.contains(
            "<template id=\"late\" data-file=\"commutations-3c4d_late.wasm\"></template>\n\
             <template id=\"details\" data-file=\"data/details.json\"></template>"
        ),
        "{served}"
    );
    assert_eq!(served.matches("_late.wasm").count(), 1);
    let single = made(Delivery::SingleFile);
    assert!(
        single.contains(r#"<script id="late" type="application/octet-stream;base64">AGFzbQI="#)
    );
    assert!(single.contains(r#"<script id="details" type="application/json">{"\u003c":1}"#));
    assert!(!single.contains("<template"));
}

#[test]
fn a_page_without_a_late_part_names_none() {
    let mut parts = parts();
    (parts.late, parts.late_data) = (None, Vec::new());
    for delivery in [Delivery::Served, Delivery::SingleFile] {
        let template = TEMPLATE;
        let page = assemble(
            Page {
                template,
                app: "",
                report: "",
                head: "",
                style: "",
            },
            &parts,
            delivery,
        )
        .unwrap();
        assert!(!page.contains("id=\"late\"") && !page.contains("id=\"details\""));
    }
}

#[test]
fn the_halves_of_a_program_are_named_by_what_is_in_them() {
    let mut parts = parts();
    parts.replace_program("f()".to_owned(), b"one".to_vec(), Some(b"two".to_vec()));
    let names: Vec<_> = parts.files().iter().map(|file| file.0.to_owned()).collect();
    assert_eq!(names[1], "commutations-7692c3ad3540bb80_bg.wasm");
    assert_eq!(names[3], "commutations-3fc4ccfe745870e2_late.wasm");
    parts.replace_program("g()".to_owned(), b"one".to_vec(), None);
    assert_ne!(parts.glue.name, names[0]);
    assert_eq!(parts.wasm.name, names[1]);
}

#[test]
fn the_app_stands_in_its_root_without_a_space() {
    let page = made(Delivery::Served);
    assert!(
        page.contains(r#"<main id="app"><h1>1,715 grants</h1><a"#),
        "{page}"
    );
    assert!(!page.contains("data-trunk"));
    assert_eq!(page.matches("<!--").count(), 0);
}

#[test]
fn the_same_parts_give_the_same_page() {
    assert_eq!(made(Delivery::SingleFile), made(Delivery::SingleFile));
}

#[test]
fn glue_that_cannot_stand_in_a_page_is_refused() {
    let mut parts = parts();
    for (glue, why) in [
        (
            "import { a } from './snippets/a.js';\nexport default init;\n",
            "imports",
        ),
        ("export function a() {}\n", "default export"),
    ] {
        parts.glue.content = glue.to_owned();
        let page = Page {
            template: TEMPLATE,
            app: "",
            report: "",
            head: "",
            style: "",
        };
        let error = assemble(page, &parts, Delivery::SingleFile)
            .unwrap_err()
            .to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[test]
fn a_style_attribute_is_refused_and_the_word_is_not() {
    let make = |app| {
        assemble(
            Page {
                template: TEMPLATE,
                app,
                report: "",
                head: "",
                style: "",
            },
            &parts(),
            Delivery::Served,
        )
    };
    assert!(matches!(
        make(r#"<p style="color:red">"#),
        Err(PageError::StyleAttribute(_))
    ));
    assert!(make("<p data-style=\"x\">style=\"x\"</p>").is_ok());
}

#[test]
fn parts_are_collected_from_what_trunk_left() {
    let folder = tempfile::tempdir().unwrap();
    let project = Project::at(folder.path().to_path_buf());
    let put = |path: &str, text: &str| {
        let path = project.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("src/assets/app.css", "a {\r\n  b: c;\r\n}\r\n");
    put("src/assets/look.js", "f();");
    put("src/assets/boot.js", "g();");
    put("src/assets/host.js", "// h\nh();");
    put("src/assets/embed.js", "i();");
    put("data/obama.json", "{}");
    put("built/app-1.js", "");
    let built = project.path("built");
    let error = Parts::collect(&project, &built).unwrap_err().to_string();
    assert!(error.contains("`.wasm`, it holds 0"), "{error}");
    put("built/app-1_bg.wasm", "wasm");
    let parts = Parts::collect(&project, &built).unwrap();
    assert_eq!(parts.style, "a {\nb: c;\n}");
    assert_eq!((&*parts.boot, &*parts.embed), ("f();\ng();\nh();", "i();"));
    let names: Vec<_> = parts.files().iter().map(|file| file.0).collect();
    assert_eq!(names, ["app-1.js", "app-1_bg.wasm", "data/obama.json"]);
    put("data/details.json", "[]");
    let parts = Parts::collect(&project, &built).unwrap();
    assert_eq!(parts.files()[3].0, "data/details.json");
    put("built/app-2.js", "");
    let error = Parts::collect(&project, &built).unwrap_err().to_string();
    assert!(error.contains("`.js`, it holds 2"), "{error}");
}
