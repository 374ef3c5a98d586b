//! A running chromedriver.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use super::{Settings, WebDriverError};

/// The time within which the driver must end.
const PATIENCE: Duration = Duration::from_secs(5);

/// The number of times that a start is tried.
const TRIES: usize = 5;

/// A running chromedriver. It ends, together with its browser, when this is dropped.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    port: u16,
    /// The driver's output, kept open so that the driver can continue to write.
    _said: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a driver on a port that it chooses itself: a port chosen here could be taken by another program
    /// before the driver listens. The driver's choice can be taken too, and then it is started again.
    ///
    /// # Errors
    /// Returns the last message of the driver if it does not start after several tries.
    pub fn start(settings: &Settings) -> Result<Self, WebDriverError> {
        let mut tries = std::iter::repeat_with(|| Self::try_to_start(settings)).take(TRIES - 1);
        tries
            .find_map(Result::ok)
            .map_or_else(|| Self::try_to_start(settings), Ok)
    }

    fn try_to_start(settings: &Settings) -> Result<Self, WebDriverError> {
        let failed = |error: std::io::Error| WebDriverError::Driver(error.to_string());
        let mut command = guarded(&settings.programs.driver);
        settings.apply_to(&mut command)?;
        let mut process = command
            .arg("--port=0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let silent = || WebDriverError::Driver("it says nothing".to_owned());
        let mut said = BufReader::new(process.stdout.take().ok_or_else(silent)?);
        match heard_port(&mut said) {
            Ok(port) => Ok(Self {
                process,
                port,
                _said: said,
            }),
            Err(error) => {
                let _ = process.kill();
                let _ = process.wait();
                Err(error)
            }
        }
    }

    /// The address at which the driver accepts commands.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks the driver to end its browser and itself. Killing it would leave the browser running.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
            self.port
        )?;
        stream.read(&mut [0; 256]).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.shut_down();
        let limit = Instant::now() + PATIENCE;
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

/// The driver in its own process group, with its browser and a guard. The guard waits for its input to close,
/// which happens when this program ends, even if it is killed, and then kills the group.
#[cfg(unix)]
fn guarded(driver: &Path) -> Command {
    use std::os::unix::process::CommandExt;
    let script = "exec 3<&0; { read -r _ <&3; kill -KILL 0; } & exec \"$0\" \"$@\" </dev/null 3<&-";
    let mut command = Command::new("sh");
    command.args(["-c", script]).arg(driver).process_group(0);
    command
}

#[cfg(not(unix))]
fn guarded(driver: &Path) -> Command {
    Command::new(driver)
}

/// Reads the port on which the driver says it listens.
fn heard_port(said: &mut impl BufRead) -> Result<u16, WebDriverError> {
    let mut heard = String::new();
    loop {
        let before = heard.len();
        match said.read_line(&mut heard) {
            Ok(0) | Err(_) => return Err(WebDriverError::Driver(heard)),
            Ok(_) => {}
        }
        let port = heard[before..]
            .split_once("started successfully on port ")
            .and_then(|(_, port)| port.trim().trim_end_matches('.').parse().ok());
        if let Some(port) = port {
            return Ok(port);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_driver_ends_with_the_program_that_started_it() {
        let mut command = guarded(Path::new("sleep"));
        let mut driver = command.arg("600").stdin(Stdio::piped()).spawn().unwrap();
        assert!(driver.try_wait().unwrap().is_none());
        drop(driver.stdin.take());
        assert!(!driver.wait().unwrap().success());
    }

    #[test]
    fn the_port_is_read_from_the_output() {
        let mut said = "Starting\nChromeDriver was started successfully on port 4711.\n".as_bytes();
        assert_eq!(heard_port(&mut said).unwrap(), 4711);
        let error = heard_port(&mut "cannot listen\n".as_bytes()).unwrap_err();
        assert!(error.to_string().contains("cannot listen"), "{error}");
    }
}
