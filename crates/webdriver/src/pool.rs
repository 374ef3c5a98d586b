//! Browsers that tests share in turn.

use std::ops::Deref;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};

use super::{Browser, Settings, WebDriverError};

/// How long the last running test waits for another one before the browsers are closed. They cannot be closed
/// later, because a test binary drops nothing when it ends.
const LINGER: Duration = Duration::from_millis(50);

/// A number of browsers, each used by one test at a time.
#[derive(Debug)]
pub struct Pool {
    seats: Semaphore,
    idle: Mutex<Vec<Browser>>,
    /// The number of tests that use a browser or wait for one.
    guests: AtomicUsize,
}

impl Pool {
    /// A pool of at most `seats` browsers, none of which has been started.
    #[must_use]
    pub const fn of(seats: usize) -> Self {
        Self {
            seats: Semaphore::const_new(seats),
            idle: Mutex::new(Vec::new()),
            guests: AtomicUsize::new(0),
        }
    }

    /// Waits for a browser with an empty page. A browser that no longer answers is replaced.
    ///
    /// # Errors
    /// Returns an error if no browser can be started.
    pub async fn lend(&'static self, settings: &Settings) -> Result<Lease, WebDriverError> {
        let guest = Guest::of(self);
        let seat = self.seats.acquire().await;
        let seat = seat.map_err(|closed| WebDriverError::Driver(closed.to_string()))?;
        let browser = match self.used().await {
            Some(browser) => browser,
            None => Browser::start(settings).await?,
        };
        Ok(Lease {
            browser: Some(browser),
            _seat: seat,
            guest,
        })
    }

    /// Returns a used browser that still answers, with an empty page.
    async fn used(&self) -> Option<Browser> {
        let mut browser = self.idle().pop()?;
        browser.renew().await.ok().map(|()| browser)
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Browser>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A test that uses a browser or waits for one.
#[derive(Debug)]
struct Guest(&'static Pool);

impl Guest {
    fn of(pool: &'static Pool) -> Self {
        pool.guests.fetch_add(1, Ordering::SeqCst);
        Self(pool)
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        if self.0.guests.fetch_sub(1, Ordering::SeqCst) > 1 {
            return;
        }
        thread::sleep(LINGER);
        if self.0.guests.load(Ordering::SeqCst) == 0 {
            self.0.idle().clear();
        }
    }
}

/// A browser that is lent to a test, and returned to the pool when this is dropped.
#[derive(Debug)]
pub struct Lease {
    browser: Option<Browser>,
    // The order matters: the seat must be free before the last guest leaves.
    _seat: SemaphorePermit<'static>,
    guest: Guest,
}

impl Deref for Lease {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        match &self.browser {
            Some(browser) => browser,
            None => unreachable!("the browser goes back when this is dropped"),
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        // A browser is not reused after a failed test; the next test starts another one.
        let Some(mut browser) = self.browser.take().filter(|_| !thread::panicking()) else {
            return;
        };
        if browser.clear().is_ok() {
            self.guest.0.idle().push(browser);
        }
    }
}
