//! The messages of a host, as `web/host.js` hears them in Node.js.

use super::Target;
use commutations::state::{decode, encode};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

pub(super) const TARGET: Target = Target {
    name: "host",
    seeds,
    check,
};

/// One message of each kind that is listened to.
fn seeds() -> Vec<String> {
    let set = |view: &str| json!({ "type": "commutations:set", "view": view }).to_string();
    [
        set("?from=2016-08-03&to=2016-08-03&sentence=life"),
        set("drug=crack,powder&amp;names=show&q=wright+maryland"),
        json!({ "type": "commutations:ask" }).to_string(),
        json!({ "sentinel": "amp", "type": "frames-init" }).to_string(),
        "[iFrameSizer]frame:8:false:false:32:true:true:null:bodyOffset".to_owned(),
        "pymxPYMxchildxPYMxwidthxPYMx640".to_owned(),
    ]
    .into()
}

/// A process that runs `web/host.js`.
struct Node {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Node {
    fn start() -> Self {
        let own = concat!(env!("CARGO_MANIFEST_DIR"), "/src/host.js");
        let host = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/host.js");
        let node = Command::new("node")
            .args([own, host])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut process = node.expect("Node.js starts");
        Self {
            input: process.stdin.take().expect("its input"),
            output: BufReader::new(process.stdout.take().expect("its output")),
            process,
        }
    }

    /// Sends a message to the page, and returns what came of it.
    fn hear(&mut self, message: &str) -> Value {
        let line = format!("{}\n", Value::from(message));
        self.input
            .write_all(line.as_bytes())
            .expect("Node.js listens");
        let mut said = String::new();
        self.output.read_line(&mut said).expect("Node.js answers");
        serde_json::from_str(&said).expect("JSON")
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let ended = self.process.kill().and_then(|()| self.process.wait());
        drop(ended);
    }
}

thread_local! {
    static NODE: RefCell<Node> = RefCell::new(Node::start());
}

/// A view is shown or refused with a reason; nothing else moves the page; and what the host's address says
/// beside the view stays.
fn check(message: &str) {
    let came = NODE.with_borrow_mut(|node| node.hear(message));
    assert_eq!(came["fault"], Value::Null);
    let told = came["told"].as_array().expect("a list");
    let reasons = told
        .iter()
        .filter(|own| own["type"] == "commutations:error");
    let reasons: Vec<&str> = reasons.filter_map(|own| own["reason"].as_str()).collect();
    let refusals = reasons.iter().filter(|reason| reason.contains(' ')).count();
    let moves = came["moves"].as_u64().expect("a count");
    let asks = came["asks"] == true;
    assert_eq!(moves + refusals as u64, u64::from(asks), "{came}");
    assert!(
        told.iter().all(|own| own.to_string().len() <= 1_000),
        "{came}"
    );
    let query = came["query"]
        .as_str()
        .expect("a text")
        .trim_start_matches('?');
    assert!(query.len() <= 9 * message.len() + 100, "{came}");
    let pieces: Vec<&str> = query.split('&').collect();
    assert!(pieces.contains(&"embed=time"), "{came}");
    assert!(asks || pieces.len() == 3, "{came}");
    let (view, _) = decode(query);
    assert_eq!(view.foreign, ["embed=time"], "{came}");
    let _ = encode(&view);
}
