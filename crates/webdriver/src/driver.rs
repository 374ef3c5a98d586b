//! A running driver.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use super::{Engine, Settings, WebDriverError};

/// The time within which the driver must end.
const PATIENCE: Duration = Duration::from_secs(5);

/// The number of times that a start is tried.
const TRIES: usize = 5;

/// The screen of WebKit, which has no headless mode.
const SCREEN: &str = "-screen 0 1600x1200x24 -fbdir";

/// A running driver. It ends, together with its browser, when this is dropped.
#[derive(Debug)]
pub struct Driver {
    engine: Engine,
    process: Child,
    port: u16,
    /// The driver's output, kept open so that the driver can continue to write.
    _said: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a driver on a port that it chooses itself: a port chosen here could be taken by another program
    /// before the driver listens. The driver's choice can be taken too, and then it is started again. `home` is
    /// the home of the user and of the screen for WebKit.
    ///
    /// # Errors
    /// Returns the last message of the driver if it does not start after several tries.
    pub fn start(settings: &Settings, home: &Path) -> Result<Self, WebDriverError> {
        let mut tries =
            std::iter::repeat_with(|| Self::try_to_start(settings, home)).take(TRIES - 1);
        tries
            .find_map(Result::ok)
            .map_or_else(|| Self::try_to_start(settings, home), Ok)
    }

    fn try_to_start(settings: &Settings, home: &Path) -> Result<Self, WebDriverError> {
        let failed = |error: std::io::Error| WebDriverError::Driver(error.to_string());
        let driver = &settings.programs.driver;
        let mut own_port = None;
        let mut command = match settings.engine {
            Engine::Chromium => guarded(driver, &["--port=0"]),
            Engine::Firefox => {
                // Preferences are set in the browser itself.
                let words = ["--port=0", "--websocket-port=0", "--allow-system-access"];
                guarded(driver, &words)
            }
            Engine::WebKit => {
                // This driver does not say on which port it listens.
                let port = free_port().map_err(failed)?;
                own_port = Some(port);
                on_a_screen(driver, port, home)
            }
        };
        settings.apply_to(&mut command)?;
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let silent = || WebDriverError::Driver("it says nothing".to_owned());
        let mut said = BufReader::new(process.stdout.take().ok_or_else(silent)?);
        let port = match own_port {
            Some(port) => listens(port).then_some(port).ok_or_else(silent),
            None => heard_port(&mut said),
        };
        match port {
            Ok(port) => Ok(Self {
                engine: settings.engine,
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

    /// Asks chromedriver to end its browser and itself. Killing it would leave the browser's folder.
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
        if self.engine == Engine::Chromium {
            let _ = self.shut_down();
        } else {
            // The guard ends the group.
            drop(self.process.stdin.take());
        }
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

/// A program in its own process group, with its browser and a guard. The guard waits for its input to close,
/// which happens when this program ends, even if it is killed, and then kills the group.
#[cfg(unix)]
fn guarded(program: &Path, words: &[&str]) -> Command {
    use std::os::unix::process::CommandExt;
    let script = "exec 3<&0; { read -r _ <&3; kill -KILL 0; } & exec \"$0\" \"$@\" </dev/null 3<&-";
    let mut command = Command::new("sh");
    command.args(["-c", script]).arg(program).args(words);
    command.process_group(0);
    command
}

#[cfg(not(unix))]
fn guarded(program: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(words);
    command
}

/// The driver of WebKit on a screen that is kept as a file in `home`, where the browser's settings and
/// downloads are too.
fn on_a_screen(driver: &Path, port: u16, home: &Path) -> Command {
    let screen = format!("{SCREEN} {}", home.display());
    let words = ["-a", "-s", &screen, "dbus-run-session", "--"];
    let mut command = guarded(Path::new("xvfb-run"), &words);
    command
        .arg(driver)
        .arg(format!("--port={port}"))
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home)
        .env("GDK_BACKEND", "x11")
        // Its sandbox needs namespaces, which containers do not have.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        // The last stage of its compiler costs a page that lives for seconds more than it saves.
        .env("JSC_useOMGJIT", "0");
    command
}

fn free_port() -> std::io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

/// Waits until something listens on the port.
fn listens(port: u16) -> bool {
    let limit = Instant::now() + PATIENCE * 4;
    while Instant::now() < limit {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    false
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
        let words = ["started successfully on port ", "Listening on 127.0.0.1:"];
        let port = words
            .iter()
            .find_map(|words| heard[before..].split_once(words))
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
        let mut command = guarded(Path::new("sleep"), &["600"]);
        let mut driver = command.stdin(Stdio::piped()).spawn().unwrap();
        assert!(driver.try_wait().unwrap().is_none());
        drop(driver.stdin.take());
        assert!(!driver.wait().unwrap().success());
    }

    #[test]
    fn the_port_is_read_from_the_output() {
        let mut said = "Starting\nChromeDriver was started successfully on port 4711.\n".as_bytes();
        assert_eq!(heard_port(&mut said).unwrap(), 4711);
        let mut said = "1 geckodriver INFO Listening on 127.0.0.1:4712\n".as_bytes();
        assert_eq!(heard_port(&mut said).unwrap(), 4712);
        let error = heard_port(&mut "cannot listen\n".as_bytes()).unwrap_err();
        assert!(error.to_string().contains("cannot listen"), "{error}");
    }
}
