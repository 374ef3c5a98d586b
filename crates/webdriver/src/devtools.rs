//! The debugging interface of the browser as a whole: chromedriver speaks for its pages only.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

use super::WebDriverError;

/// How long the browser may take to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A connection to the browser. Its calls block, for some milliseconds each, so that a context can be
/// disposed of where nothing can be awaited.
#[derive(Debug)]
pub struct DevTools {
    socket: WebSocket<TcpStream>,
    last_id: u64,
}

impl DevTools {
    /// Connects to the browser at `host:port`.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn connect(address: &str) -> Result<Self, WebDriverError> {
        let url = browser_url(address)?;
        let stream = connect(address)?;
        let (socket, _) = tungstenite::client(url, stream).map_err(|error| failed(&error))?;
        Ok(Self { socket, last_id: 0 })
    }

    /// Calls a method.
    ///
    /// # Errors
    /// When the browser refuses or is gone.
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

/// The address of the browser itself, which has a new name at each start.
fn browser_url(address: &str) -> Result<String, WebDriverError> {
    let mut stream = connect(address)?;
    let request = format!("GET /json/version HTTP/1.1\r\nHost: {address}\r\n\r\n");
    stream
        .write_all(request.as_bytes())
        .map_err(|error| failed(&error))?;
    // The browser keeps the connection open, so the end is where the answer is whole.
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

/// The address of the browser in its answer, head and all.
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
