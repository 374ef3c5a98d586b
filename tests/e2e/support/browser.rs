//! A Chromium of its own for each test, driven by a chromedriver of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Map, Value, json};
use tokio::sync::{Semaphore, SemaphorePermit};
use url::Url;

use super::places::tool;

/// More browsers at once than this would only wait for one another.
static SEATS: Semaphore = Semaphore::const_new(2);

/// How often a driver may fail to find a port.
const TRIES: usize = 5;

/// A running browser; it ends when this is dropped, however the test goes.
pub struct Browser {
    pub client: Client,
    driver: Driver,
    _seat: SemaphorePermit<'static>,
}

impl Browser {
    pub async fn start() -> Self {
        let seat = SEATS.acquire().await.expect("the seats are never closed");
        let driver = Driver::start();
        let mut builder = fantoccini::ClientBuilder::new(
            hyper_util::client::legacy::connect::HttpConnector::new(),
        );
        builder.capabilities(capabilities());
        let client = builder
            .connect(&driver.address())
            .await
            .expect("chromedriver starts Chromium");
        Self {
            client,
            driver,
            _seat: seat,
        }
    }

    /// Gives an order of the Chrome DevTools Protocol.
    pub async fn cdp(&self, method: &str, params: Value) -> Value {
        let order = Extension {
            path: "goog/cdp/execute",
            body: json!({ "cmd": method, "params": params }),
        };
        self.client
            .issue_cmd(order)
            .await
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// What has been logged since the last look: `browser` is the console, `performance` the
    /// events of the network and the page.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let order = Extension {
            path: "se/log",
            body: json!({ "type": kind }),
        };
        let entries = self.client.issue_cmd(order).await;
        match entries.unwrap_or_else(|error| panic!("the {kind} log: {error}")) {
            Value::Array(entries) => entries,
            other => panic!("the {kind} log is no list: {other}"),
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.driver.stop();
    }
}

fn capabilities() -> Map<String, Value> {
    let mut arguments = xtask::setup::browser::headless_arguments();
    arguments.extend([
        "--hide-scrollbars",
        "--lang=en-US",
        // Nothing but the page may speak to the network.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-sync",
        "--no-first-run",
        // Else a sandboxed frame has a process of its own, whose console chromedriver does not hear.
        "--disable-features=IsolateSandboxedIframes,Translate,OptimizationHints,MediaRouter",
    ]);
    let capabilities = json!({
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": tool("CHROME", "chromium"),
            "args": arguments,
        },
    });
    match capabilities {
        Value::Object(map) => map,
        other => unreachable!("{other} is an object"),
    }
}

struct Driver {
    process: Child,
    port: u16,
    /// Kept open, so that the driver can go on speaking.
    _said: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a driver on a port of its own choice: one chosen here could be taken by another
    /// program before the driver listens. Its own choice can be taken too, and then it gives up.
    fn start() -> Self {
        let mut tries = std::iter::repeat_with(Self::try_to_start).take(TRIES);
        let started = tries.find_map(|tried| match tried {
            Ok(driver) => Some(driver),
            Err(heard) => {
                eprintln!("the driver has not started; it said: {heard}");
                None
            }
        });
        started.expect("a driver starts sooner or later")
    }

    /// A driver, or what it said in place of starting.
    fn try_to_start() -> Result<Self, String> {
        let program = tool("CHROMEDRIVER", "chromedriver");
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let mut said = BufReader::new(process.stdout.take().expect("its output is piped"));
        match Self::port(&mut said) {
            Ok(port) => Ok(Self {
                process,
                port,
                _said: said,
            }),
            Err(heard) => {
                let _ = process.kill();
                let _ = process.wait();
                Err(heard)
            }
        }
    }

    /// The port that the driver says it listens on, or all that it says.
    fn port(said: &mut impl BufRead) -> Result<u16, String> {
        let mut heard = String::new();
        while said.read_line(&mut heard).expect("the driver speaks") > 0 {
            let last = heard.lines().last().unwrap_or_default();
            if let Some((_, port)) = last.split_once("started successfully on port ") {
                let port = port.trim_end_matches('.').parse();
                return Ok(port.expect("a port is a number"));
            }
        }
        Err(heard)
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks the driver to end its browser and itself; killed, it would leave the browser behind.
    fn stop(&mut self) {
        if let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) {
            let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
            let _ = write!(
                stream,
                "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
                self.port
            );
            let _ = stream.read(&mut [0; 256]);
        }
        let limit = Instant::now() + Duration::from_secs(5);
        while Instant::now() < limit {
            if let Ok(Some(_)) = self.process.try_wait() {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A command of chromedriver beyond the WebDriver standard.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, url::ParseError> {
        let session = session_id.unwrap_or_default();
        base_url.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
