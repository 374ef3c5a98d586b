//! The browsers of the tests: two, started once, each with an empty context for every scenario.

use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::Duration;

use serde_json::Value;
use webdriver::fantoccini::Client;
use webdriver::{Fonts, Lease, Pool, Programs, Settings};

use super::places::{folders, npm};

/// More browsers at once than this would only wait for one another.
static BROWSERS: Pool = Pool::of(2);

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| Settings {
    programs: Programs::find().unwrap_or_else(|error| panic!("{error}")),
    fonts: fonts(),
    scratch: PathBuf::from(env!("CARGO_TARGET_TMPDIR")),
    flags: Vec::new(),
    patience: Duration::from_secs(30),
    keeps_logs: true,
});

/// Those from npm, or those in the folders that `COMMUTATIONS_FONTS` names: what holds for one font
/// has to hold for any.
fn fonts() -> Fonts {
    folders("COMMUTATIONS_FONTS").map_or_else(|| Fonts::npm(&npm("")), Fonts::of)
}

/// A browser with an empty page; the next scenario has it after this.
pub struct Browser {
    pub client: Client,
    lease: Lease,
}

impl Browser {
    pub async fn start() -> Self {
        let lease = BROWSERS.lend(&SETTINGS).await;
        let lease = lease.unwrap_or_else(|error| panic!("{error}"));
        Self {
            client: lease.client.clone(),
            lease,
        }
    }

    /// Gives an order of the Chrome DevTools Protocol.
    pub async fn cdp(&self, method: &str, params: Value) -> Value {
        let done = self.lease.cdp(method, params).await;
        done.unwrap_or_else(|error| panic!("{error}"))
    }

    /// What has been logged since the last look: `browser` is the console, `performance` the
    /// events of the network and the page.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let entries = self.lease.log(kind).await;
        entries.unwrap_or_else(|error| panic!("the {kind} log: {error}"))
    }
}
