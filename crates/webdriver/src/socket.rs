//! A connection for commands and events in JSON: the DevTools of Chromium, or WebDriver `BiDi`.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

use super::WebDriverError;

/// The time within which the browser must answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A connection to the browser. Its calls block, for a few milliseconds each, so that a context can be
/// disposed of in code that cannot await.
#[derive(Debug)]
pub struct Socket(Mutex<Connection>);

#[derive(Debug)]
struct Connection {
    socket: WebSocket<TcpStream>,
    last_id: u64,
    /// The events that came before an answer.
    events: Vec<Value>,
}

impl Socket {
    /// Connects to an address such as `ws://127.0.0.1:4711/session/1`.
    ///
    /// # Errors
    /// Returns an error if the browser does not answer.
    pub fn connect(url: &str) -> Result<Self, WebDriverError> {
        let parsed = url::Url::parse(url).map_err(|error| failed(&error))?;
        let addresses = parsed.socket_addrs(|| None);
        let addresses = addresses.map_err(|error| failed(&error))?;
        let address = addresses.first().ok_or_else(|| failed(&url))?;
        let stream = connect(&address.to_string())?;
        let (socket, _) = tungstenite::client(url, stream).map_err(|error| failed(&error))?;
        Ok(Self(Mutex::new(Connection {
            socket,
            last_id: 0,
            events: Vec::new(),
        })))
    }

    /// Calls a method and returns its result.
    ///
    /// # Errors
    /// Returns an error if the browser refuses the call or has ended.
    pub fn call(&self, method: &str, params: &Value) -> Result<Value, WebDriverError> {
        self.connection().call(method, params)
    }

    /// Returns the parameters of the events with this name since the last time. Events come before the answer to
    /// the call that follows them.
    pub fn events(&self, name: &str) -> Vec<Value> {
        let mut connection = self.connection();
        let mut events = connection
            .events
            .extract_if(.., |event| event["method"] == name);
        let params = events.by_ref().map(|mut event| event["params"].take());
        params.collect()
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connection {
    fn call(&mut self, method: &str, params: &Value) -> Result<Value, WebDriverError> {
        self.last_id += 1;
        let call = json!({ "id": self.last_id, "method": method, "params": params });
        let message = Message::text(call.to_string());
        self.socket.send(message).map_err(|error| failed(&error))?;
        loop {
            let text = self
                .socket
                .read()
                .map_err(|error| failed(&error))?
                .into_text();
            let mut answer: Value = serde_json::from_str(&text.map_err(|error| failed(&error))?)
                .map_err(|error| failed(&error))?;
            if answer["id"] != self.last_id {
                self.events.push(answer);
                continue;
            }
            return match answer.get("error") {
                Some(error) => Err(WebDriverError::DevTools(format!("{method}: {error}"))),
                None => Ok(answer["result"].take()),
            };
        }
    }
}

/// Returns the address of Chromium's own DevTools at `host:port`, which contains a new identifier after each
/// start.
///
/// # Errors
/// Returns an error if the browser does not answer.
pub fn devtools_url(address: &str) -> Result<String, WebDriverError> {
    let mut stream = connect(address)?;
    let request = format!("GET /json/version HTTP/1.1\r\nHost: {address}\r\n\r\n");
    stream
        .write_all(request.as_bytes())
        .map_err(|error| failed(&error))?;
    // The browser keeps the connection open, so read until the answer is complete.
    let (mut answer, mut piece) = (Vec::new(), [0; 1024]);
    loop {
        let count = stream.read(&mut piece).map_err(|error| failed(&error))?;
        answer.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&answer);
        match url_in(&text) {
            Some(url) => return Ok(url),
            None if count == 0 => return Err(failed(&text)),
            None => {}
        }
    }
}

/// Returns the address of the browser in an HTTP answer, including its headers.
fn url_in(answer: &str) -> Option<String> {
    let (_, body) = answer.split_once("\r\n\r\n")?;
    let version: Value = serde_json::from_str(body).ok()?;
    version["webSocketDebuggerUrl"].as_str().map(str::to_owned)
}

fn connect(address: &str) -> Result<TcpStream, WebDriverError> {
    let stream = TcpStream::connect(address).map_err(|error| failed(&error))?;
    stream
        .set_read_timeout(Some(PATIENCE))
        .map_err(|error| failed(&error))?;
    stream.set_nodelay(true).map_err(|error| failed(&error))?;
    Ok(stream)
}

fn failed(error: &impl ToString) -> WebDriverError {
    WebDriverError::DevTools(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_read_from_the_answer() {
        let answer = "HTTP/1.1 200 OK\r\nA: b\r\n\r\n{\"webSocketDebuggerUrl\": \"ws://x/y\"}";
        assert_eq!(url_in(answer).as_deref(), Some("ws://x/y"));
        assert_eq!(url_in("HTTP/1.1 404\r\n\r\n"), None);
    }
}
