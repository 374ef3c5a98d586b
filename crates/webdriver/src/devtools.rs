//! The debugging interface of the browser as a whole; chromedriver only gives access to its pages.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

use super::WebDriverError;

/// The time within which the browser must answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A connection to the browser. Its calls block, for a few milliseconds each, so that a context can be
/// disposed of in code that cannot await.
#[derive(Debug)]
pub struct DevTools {
    socket: WebSocket<TcpStream>,
    last_id: u64,
}

impl DevTools {
    /// Connects to the browser at `host:port`.
    ///
    /// # Errors
    /// Returns an error if the browser does not answer.
    pub fn connect(address: &str) -> Result<Self, WebDriverError> {
        let url = browser_url(address)?;
        let stream = connect(address)?;
        let (socket, _) = tungstenite::client(url, stream).map_err(|error| failed(&error))?;
        Ok(Self { socket, last_id: 0 })
    }

    /// Calls a method and returns its result.
    ///
    /// # Errors
    /// Returns an error if the browser refuses the call or has ended.
    pub fn call(&mut self, method: &str, params: &Value) -> Result<Value, WebDriverError> {
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
                continue;
            }
            return match answer.get("error") {
                Some(error) => Err(WebDriverError::DevTools(format!("{method}: {error}"))),
                None => Ok(answer["result"].take()),
            };
        }
    }
}

/// Returns the address of the browser itself, which contains a new identifier after each start.
fn browser_url(address: &str) -> Result<String, WebDriverError> {
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
