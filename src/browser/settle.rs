//! Timers and values that have stopped changing.

use gloo::timers::callback::Timeout;
use yew::{hook, use_effect_with, use_state};

/// A scheduled action; dropping it cancels the action.
#[must_use]
#[derive(Debug)]
pub struct After(Timeout);

impl After {
    /// Lets the action run whatever becomes of this.
    pub fn forget(self) {
        self.0.forget();
    }
}

/// Runs `what` after `milliseconds`.
pub fn after(milliseconds: u32, what: impl FnOnce() + 'static) -> After {
    After(Timeout::new(milliseconds, what))
}

/// Returns `value` once it has not changed for `milliseconds`; until then, the value before, or at first the
/// default.
#[hook]
pub fn use_settled<T: Clone + Default + PartialEq + 'static>(value: T, milliseconds: u32) -> T {
    let settled = use_state(T::default);
    {
        let settled = settled.clone();
        use_effect_with(value, move |value| {
            let value = value.clone();
            let timer = after(milliseconds, move || settled.set(value));
            move || drop(timer)
        });
    }
    (*settled).clone()
}
