//! `cargo xtask serve`.

use std::io;

use test_server::{ServeOptions, ServerError};

use crate::project::Project;

/// Why nothing is served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The port cannot be had.
    #[error("{0}; another can be chosen with --port")]
    Port(#[from] ServerError),
    /// There is nothing to serve.
    #[error("there is no dist/index.html: build first (leave out --no-build)")]
    NotBuilt,
    /// No asynchronous runtime.
    #[error("cannot start the server: {0}")]
    Runtime(io::Error),
}

/// Serves `dist/` until it is interrupted.
///
/// # Errors
/// When there is nothing to serve or no port to serve it on.
pub fn run(project: &Project, port: u16, open_browser: bool) -> Result<(), ServeError> {
    let dist = project.dist();
    if !dist.join("index.html").is_file() {
        return Err(ServeError::NotBuilt);
    }
    let runtime = tokio::runtime::Runtime::new().map_err(ServeError::Runtime)?;
    runtime.block_on(async {
        let server = test_server::start(&dist, port, ServeOptions::default()).await?;
        println!("serving dist/ on {} (stop with Ctrl-C)", server.url(""));
        if open_browser && let Err(source) = open::that_detached(server.url("")) {
            eprintln!("could not open a browser ({source}): open the address yourself");
        }
        tokio::signal::ctrl_c().await.map_err(ServeError::Runtime)
    })
}
