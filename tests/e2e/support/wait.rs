//! Waiting for something to come true.

use std::time::{Duration, Instant};

/// Long enough for a busy machine; a test that passes never waits for it.
const LIMIT: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(10);

/// Waits until `is_true`, and says what was awaited if it never is.
pub async fn until(what: &str, is_true: impl AsyncFn() -> bool) {
    if !came_true(is_true).await {
        panic!("awaited in vain: {what}");
    }
}

/// Waits until `look` sees what `is_right` asks for, and says what it saw instead if it never does.
pub async fn until_seen<T: std::fmt::Debug>(
    what: &str,
    look: impl AsyncFn() -> T,
    is_right: impl Fn(&T) -> bool,
) -> T {
    let start = Instant::now();
    loop {
        let seen = look().await;
        if is_right(&seen) {
            return seen;
        }
        assert!(
            start.elapsed() < LIMIT,
            "awaited in vain: {what}; last seen: {seen:#?}"
        );
        tokio::time::sleep(PAUSE).await;
    }
}

async fn came_true(is_true: impl AsyncFn() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < LIMIT {
        if is_true().await {
            return true;
        }
        tokio::time::sleep(PAUSE).await;
    }
    false
}
