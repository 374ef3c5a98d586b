//! The program that reads a reader’s own list. The page starts it when it is wanted (`web/own.js`).

// It is about elements of a document, for which Yew has no properties elsewhere.
#[cfg(target_arch = "wasm32")]
mod program;

fn main() {
    #[cfg(target_arch = "wasm32")]
    program::start();
}
