//! The vocabulary of the tests: a reader with a browser, at a place.

mod article;
mod axe;
mod browser;
mod century;
mod claims;
mod conditions;
mod files;
mod hands;
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

/// Makes a scenario a test at each place where the page can be read. With needs, such as `(reader: Mouse)`, it
/// is also a test in the other engines that offer them.
macro_rules! everywhere {
    ($($(#[doc = $words:literal])* async fn $name:ident($reader:ident $(: $($need:ident),+)?) $body:block)+) => {$(
        $(#[doc = $words])*
        mod $name {
            use super::*;

            async fn scenario($reader: Reader) {
                $body
                $reader.leave().await;
            }

            #[tokio::test]
            async fn on_a_server() {
                scenario(Reader::at(Place::Http).await).await;
            }

            #[tokio::test]
            async fn as_a_file() {
                scenario(Reader::at(Place::File).await).await;
            }

            #[tokio::test]
            async fn in_a_sandboxed_frame() {
                scenario(Reader::at(Place::Frame).await).await;
            }

            $($crate::support::in_other_engines! {
                [$($need)+] on_a_server Http, as_a_file File, in_a_sandboxed_frame Frame
            })?
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
        mod $name {
            use super::*;

            async fn scenario($reader: Reader) {
                $body
                $reader.leave().await;
            }

            #[tokio::test]
            async fn on_a_server() {
                scenario(Reader::at(Place::Http).await).await;
            }

            $($crate::support::in_other_engines! { [$($need)+] on_a_server Http })?
        }
    )+};
}
pub(crate) use on_a_server;

/// Makes the `scenario` of a module a test at these places in the engines besides Chromium.
macro_rules! in_other_engines {
    ([$($need:ident)+] $($name:ident $place:ident),+) => {
        $crate::support::in_engine! { in_firefox Firefox [$($need)+] $($name $place),+ }
        $crate::support::unless_webkit_lacks! { [$($need)+]
            $crate::support::in_engine! { in_webkit WebKit [$($need)+] $($name $place),+ }
        }
    };
}
pub(crate) use in_other_engines;

macro_rules! in_engine {
    ($module:ident $engine:ident $needs:tt $($name:ident $place:ident),+) => {
        mod $module {
            use super::{Place, Reader, scenario};
            use webdriver::{Engine, Need};

            $($crate::support::in_engine! { @test $engine $needs $name $place })+
        }
    };
    (@test $engine:ident [$($need:ident)+] $name:ident $place:ident) => {
        #[tokio::test]
        async fn $name() {
            let needs = [$(Need::$need),+];
            scenario(Reader::using(Engine::$engine, &needs, Place::$place).await).await;
        }
    };
}
pub(crate) use in_engine;

/// Leaves items out if WebKit does not offer one of the needs, as `Engine::offers` says.
macro_rules! unless_webkit_lacks {
    ([Touch $($more:ident)*] $($item:tt)*) => {};
    ([Width $($more:ident)*] $($item:tt)*) => {};
    ([Console $($more:ident)*] $($item:tt)*) => {};
    ([Requests $($more:ident)*] $($item:tt)*) => {};
    ([Media $($more:ident)*] $($item:tt)*) => {};
    ([Scripts $($more:ident)*] $($item:tt)*) => {};
    ([$need:ident $($more:ident)*] $($item:tt)*) => {
        $crate::support::unless_webkit_lacks! { [$($more)*] $($item)* }
    };
    ([] $($item:tt)*) => { $($item)* };
}
pub(crate) use unless_webkit_lacks;
