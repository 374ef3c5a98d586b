//! The web server of the end-to-end tests and the bench, which can misbehave like real hosts.

mod options;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

pub use options::{Answer, ServeOptions};

/// The name of the header with a content security policy, for [`ServeOptions::header`].
pub const CONTENT_SECURITY_POLICY: &str = "content-security-policy";

/// Why the server cannot start.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// Another program uses the port.
    #[error(
        "port {0} is already in use: stop the program that uses it, or choose another port with --port"
    )]
    Taken(u16),
    /// The operating system refused to open the port.
    #[error("cannot listen on port {port}: {source}")]
    Listen {
        /// The port.
        port: u16,
        /// The error of the operating system.
        source: io::Error,
    },
}

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Server {
    /// The address that the server listens on.
    pub addr: SocketAddr,
    prefix: String,
    log: Log,
    task: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Returns the URL of a file, such as `index.html`, or of the folder if `file` is empty.
    #[must_use]
    pub fn url(&self, file: &str) -> String {
        format!("http://{}{}/{file}", self.addr, self.prefix)
    }

    /// Returns the path and query of each request so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

type Log = Arc<Mutex<Vec<String>>>;

#[derive(Debug, Clone)]
struct Site {
    options: Arc<ServeOptions>,
    log: Log,
}

/// Serves `folder` to this machine only. If `port` is 0, any free port is used.
///
/// # Errors
/// Returns an error if the port is not available.
pub async fn start(folder: &Path, port: u16, options: ServeOptions) -> Result<Server, ServerError> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    let listener = listener.map_err(|source| refusal(port, source))?;
    let addr = listener
        .local_addr()
        .map_err(|source| ServerError::Listen { port, source })?;
    let prefix = options.prefix.clone();
    let site = Site {
        options: Arc::new(options),
        log: Log::default(),
    };
    let log = Arc::clone(&site.log);
    let routes = routes(folder, &prefix).layer(middleware::from_fn_with_state(site, respond));
    let task = tokio::spawn(axum::serve(listener, routes).into_future());
    Ok(Server {
        addr,
        prefix,
        log,
        task,
    })
}

fn refusal(port: u16, source: io::Error) -> ServerError {
    match source.kind() {
        io::ErrorKind::AddrInUse => ServerError::Taken(port),
        _ => ServerError::Listen { port, source },
    }
}

fn routes(folder: &Path, prefix: &str) -> Router {
    let files = ServeDir::new(folder);
    match prefix {
        "" => Router::new().fallback_service(files),
        prefix => Router::new().nest_service(prefix, files),
    }
}

async fn respond(State(site): State<Site>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let asked = request
        .uri()
        .path_and_query()
        .map_or_else(|| path.clone(), ToString::to_string);
    site.log
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(asked);
    let mut response = match site.options.answers.get(&path) {
        Some(answer) => answer.clone().into_response(),
        None => next.run(request).await,
    };
    let headers = response.headers_mut();
    // Served files change with each build.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    // A sandboxed frame has an opaque origin, and could otherwise load nothing, not even from its own server.
    if !site.options.is_bare {
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_ORIGIN,
            HeaderValue::from_static("*"),
        );
    }
    headers.extend(site.options.headers.iter().cloned());
    response
}

#[cfg(test)]
mod tests;
