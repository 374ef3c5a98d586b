use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;

use super::*;

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("data")).unwrap();
    for (name, text) in [
        ("index.html", "<p>page"),
        ("a_bg.wasm", "wasm"),
        ("data/a.json", "{}"),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// Returns the whole answer as text; header names are in lower case, as sent.
async fn get(server: &Server, path: &str) -> String {
    let (addr, path) = (server.addr, path.to_owned());
    let ask = move || {
        let mut stream = TcpStream::connect(addr).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    tokio::task::spawn_blocking(ask).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn files_have_their_types_and_the_headers_of_a_good_host() {
    let folder = folder();
    let server = start(folder.path(), 0, ServeOptions::default())
        .await
        .unwrap();
    for (path, content_type) in [
        ("/", "text/html"),
        ("/a_bg.wasm", "application/wasm"),
        ("/data/a.json?v=1", "application/json"),
    ] {
        let answer = get(&server, path).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(
            answer.contains(&format!("content-type: {content_type}")),
            "{answer}"
        );
        assert!(answer.contains("cache-control: no-cache"), "{answer}");
        assert!(
            answer.contains("access-control-allow-origin: *"),
            "{answer}"
        );
    }
    assert!(get(&server, "/none").await.starts_with("HTTP/1.1 404"));
    assert_eq!(
        server.requests(),
        ["/", "/a_bg.wasm", "/data/a.json?v=1", "/none"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_prefix_an_answer_and_a_header_can_be_set() {
    let folder = folder();
    let options = ServeOptions::default()
        .under("/some/where/")
        .header("content-security-policy", "script-src 'none'")
        .answer(
            "/some/where/data/a.json",
            Answer::of("application/json", "{broken"),
        )
        .answer("/some/where/a_bg.wasm", Answer::missing());
    let server = start(folder.path(), 0, options).await.unwrap();
    assert!(server.url("index.html").ends_with("/some/where/index.html"));
    let page = get(&server, "/some/where/").await;
    assert!(page.ends_with("<p>page"), "{page}");
    assert!(
        page.contains("content-security-policy: script-src 'none'"),
        "{page}"
    );
    assert!(
        get(&server, "/some/where/data/a.json")
            .await
            .ends_with("{broken")
    );
    assert!(
        get(&server, "/some/where/a_bg.wasm")
            .await
            .starts_with("HTTP/1.1 404")
    );
    assert!(
        get(&server, "/index.html")
            .await
            .starts_with("HTTP/1.1 404")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bare_host_does_not_let_other_pages_read() {
    let folder = folder();
    let options = ServeOptions::default().bare();
    let server = start(folder.path(), 0, options).await.unwrap();
    let answer = get(&server, "/").await;
    assert!(!answer.contains("access-control"), "{answer}");
}

#[tokio::test]
async fn a_port_in_use_gives_a_clear_error() {
    let folder = folder();
    let first = start(folder.path(), 0, ServeOptions::default())
        .await
        .unwrap();
    let port = first.addr.port();
    let error = start(folder.path(), port, ServeOptions::default())
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with(&format!("port {port} is already in use")),
        "{error}"
    );
}
