//! `cargo xtask look`: screenshots of the built page in many states, at several widths and in both color
//! schemes, with a contact sheet. Nothing is compared automatically; people look at the screenshots.

mod camera;
mod sheet;
mod states;

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use camera::Camera;
use states::{STATES, State};
use test_server::ServeOptions;
use webdriver::{Engine, Settings};

/// The widths of the window, in CSS pixels.
const WIDTHS_PX: [u32; 4] = [320, 390, 768, 1280];
const SCHEMES: [&str; 2] = ["light", "dark"];

/// A result whose error is a message.
type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Takes screenshots of the states whose names contain any of the arguments, or of all states if there are
/// none.
async fn run() -> Outcome<()> {
    let states = chosen(&env::args().skip(1).collect::<Vec<_>>())?;
    let dist = folder("COMMUTATIONS_DIST", "dist");
    if !dist.join("index.html").is_file() {
        return Err(format!("there is no build in {}", dist.display()).into());
    }
    let album = folder("COMMUTATIONS_LOOK", "target/look");
    let server = test_server::start(&dist, 0, ServeOptions::default()).await?;
    let settings = Settings::from_environment(Engine::Chromium, album.join("browser"))?;
    let [mut one, mut other] = [
        Camera::start(&settings, server.url(""), &album).await?,
        Camera::start(&settings, server.url(""), &album).await?,
    ];
    let (odd, even): (Vec<_>, Vec<_>) = states.iter().enumerate().partition(|(n, _)| n % 2 == 1);
    tokio::try_join!(one.shoot(&odd), other.shoot(&even))?;
    sheet::write(&album, &states)?;
    let picture = one.shoot_sheet().await?;
    println!("look: {} states in {}", states.len(), picture.display());
    Ok(())
}

fn chosen(words: &[String]) -> Outcome<Vec<State>> {
    let is_asked = |state: &State| {
        words.is_empty() || words.iter().any(|word| state.name.contains(word.as_str()))
    };
    let states: Vec<State> = STATES.into_iter().filter(is_asked).collect();
    if !states.is_empty() {
        return Ok(states);
    }
    let names: Vec<&str> = STATES.iter().map(|state| state.name).collect();
    Err(format!(
        "no state is named like that; there are {}",
        names.join(", ")
    )
    .into())
}

/// The folder that an environment variable names, or else the default folder in the project.
fn folder(variable: &str, own: &str) -> PathBuf {
    let named = env::var_os(variable).filter(|path| !path.is_empty());
    named.map_or_else(
        || {
            PathBuf::from(env!("CARGO_MANIFEST_DIR"))
                .join("../..")
                .join(own)
        },
        PathBuf::from,
    )
}
