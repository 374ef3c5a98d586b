//! Waiting for conditions.

use std::time::{Duration, Instant};

/// The time limit, long enough for a busy machine; a test that passes never waits that long.
const LIMIT: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(10);

/// Waits until `is_true` holds; otherwise fails and names `what` was expected.
pub async fn until(what: &str, is_true: impl AsyncFn() -> bool) {
    if !came_true(is_true).await {
        panic!("awaited in vain: {what}");
    }
}

/// Waits until `look` returns something that `is_right` accepts; otherwise fails and shows the last value.
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
