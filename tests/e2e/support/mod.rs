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
mod own;
mod places;
mod reader;
mod sheet;
mod sight;
mod wait;
mod walk;
mod within;

pub use article::{Article, Draft};
pub use browser::in_engine;
pub use century::{ACTS, Century, Shown};
pub use claims::{Claim, claims};
pub use conditions::Scheme;
pub use files::{Folder, Sheetful, field};
pub use ledger::{Count, Ledger, Person, thousands};
pub use marks::Mark;
pub use own::{OwnRow, Roll, example, written};
pub use places::{
    FOLDER, Place, dist, history, npm, packages, records, root, story, wasm_bytes, wasm_name,
};
pub use reader::{Reader, text, texts};
pub use test_server::{Answer, ServeOptions};
pub use wait::{until, until_seen};
pub use walk::Statement;

/// Makes a scenario a test at each place where the page can be read. With needs, such as `(reader: Mouse)`, it
/// is also a test in the other engines that offer them.
macro_rules! everywhere {
    ($($(#[doc = $words:literal])* async fn $name:ident($reader:ident $(: $($need:ident),+)?) $body:block)+) => {$(
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

            $(
                $crate::support::in_other_engines! { on_a_server: $($need),+ }
                $crate::support::in_other_engines! { as_a_file: $($need),+ }
                $crate::support::in_other_engines! { in_a_sandboxed_frame: $($need),+ }
            )?
        }
    )+};
}
pub(crate) use everywhere;

/// Makes a scenario a test only on a server, where the page works as elsewhere except for loading, requests,
/// addresses, downloads and frames. With needs, such as `(reader: Mouse)`, it is also a test in the other
/// engines that offer them.
macro_rules! on_a_server {
    ($($(#[doc = $words:literal])* async fn $name:ident($reader:ident $(: $($need:ident),+)?) $body:block)+) => {$(
        $(#[doc = $words])*
        #[tokio::test]
        async fn $name() {
            let $reader = Reader::at(Place::Http).await;
            $body
            $reader.leave().await;
        }

        $($crate::support::in_other_engines! { $name: $($need),+ })?
    )+};
}
pub(crate) use on_a_server;

/// Makes a test of Chromium also one of the engines that offer what it needs: `in_other_engines! { name: Mouse }`
/// adds `name::in_firefox` and `name::in_webkit`.
macro_rules! in_other_engines {
    ($name:ident: $($need:ident),+) => {
        mod $name {
            use webdriver::{Engine, Need};

            #[test]
            fn in_firefox() {
                $crate::support::in_engine(Engine::Firefox, &[$(Need::$need),+], super::$name);
            }

            $crate::support::unless_webkit_lacks! { [$($need)+]
                #[test]
                fn in_webkit() {
                    $crate::support::in_engine(Engine::WebKit, &[$(Need::$need),+], super::$name);
                }
            }
        }
    };
}
pub(crate) use in_other_engines;

/// Leaves items out if WebKit does not offer one of the needs, as `Engine::offers` says.
macro_rules! unless_webkit_lacks {
    ([Touch $($more:ident)*] $($item:tt)*) => {};
    ([Width $($more:ident)*] $($item:tt)*) => {};
    ([Console $($more:ident)*] $($item:tt)*) => {};
    ([Requests $($more:ident)*] $($item:tt)*) => {};
    ([Media $($more:ident)*] $($item:tt)*) => {};
    ([$need:ident $($more:ident)*] $($item:tt)*) => {
        $crate::support::unless_webkit_lacks! { [$($more)*] $($item)* }
    };
    ([] $($item:tt)*) => { $($item)* };
}
pub(crate) use unless_webkit_lacks;
