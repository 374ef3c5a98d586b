//! The vocabulary of the tests: a reader with a browser, at a place.

mod article;
mod axe;
mod browser;
mod century;
mod claims;
mod conditions;
mod files;
mod hands;
mod hearing;
mod ledger;
mod marks;
mod places;
mod reader;
mod sheet;
mod sight;
mod wait;
mod walk;
mod within;

pub use article::{Article, Draft};
pub use century::{ACTS, Century, Shown};
pub use claims::{Claim, claims};
pub use conditions::Scheme;
pub use files::{Sheetful, field};
pub use ledger::{Count, Ledger, Person, thousands};
pub use marks::Mark;
pub use places::{FOLDER, Place, dist, history, records, story, wasm_bytes, wasm_name};
pub use reader::{Reader, text, texts};
pub use test_server::{Answer, ServeOptions};
pub use wait::{until, until_seen};
pub use walk::Statement;

/// Makes a scenario a test at each place where the page can be read.
macro_rules! everywhere {
    ($($(#[doc = $words:literal])* async fn $name:ident($reader:ident) $body:block)+) => {$(
        $(#[doc = $words])*
        mod $name {
            use super::*;

            async fn scenario(place: Place) {
                let $reader = Reader::at(place).await;
                $body
                $reader.leave().await;
            }

            #[tokio::test]
            async fn on_a_server() {
                scenario(Place::Http).await;
            }

            #[tokio::test]
            async fn as_a_file() {
                scenario(Place::File).await;
            }

            #[tokio::test]
            async fn in_a_sandboxed_frame() {
                scenario(Place::Frame).await;
            }
        }
    )+};
}
pub(crate) use everywhere;

/// Makes a scenario a test only on a server, where the page works as elsewhere except for loading, requests,
/// addresses, downloads and frames.
macro_rules! on_a_server {
    ($($(#[doc = $words:literal])* async fn $name:ident($reader:ident) $body:block)+) => {$(
        $(#[doc = $words])*
        #[tokio::test]
        async fn $name() {
            let $reader = Reader::at(Place::Http).await;
            $body
            $reader.leave().await;
        }
    )+};
}
pub(crate) use on_a_server;
