//! Waiting until something has come to rest.

use gloo::timers::callback::Timeout;
use yew::{hook, use_effect_with, use_state};

/// Something that will be done; dropped before, it is not.
#[must_use]
#[derive(Debug)]
pub struct After(#[expect(dead_code, reason = "held so that dropping it cancels")] Timeout);

/// Does `what` after `milliseconds`.
pub fn after(milliseconds: u32, what: impl FnOnce() + 'static) -> After {
    After(Timeout::new(milliseconds, what))
}

/// `value` once it has not changed for `milliseconds`; at first, the default.
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
