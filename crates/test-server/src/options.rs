//! What a server does besides handing out files: a published page meets all of this somewhere.

use std::collections::HashMap;

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// What a server does besides handing out files.
#[derive(Debug, Clone, Default)]
pub struct ServeOptions {
    pub(super) prefix: String,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) answers: HashMap<String, Answer>,
    pub(super) is_bare: bool,
}

impl ServeOptions {
    /// Serves the folder below this path, such as `/some/where`, and nothing elsewhere.
    #[must_use]
    pub fn under(mut self, prefix: &str) -> Self {
        prefix.trim_end_matches('/').clone_into(&mut self.prefix);
        self
    }

    /// Leaves out what a host has to be told to send: that any page may read its files.
    #[must_use]
    pub fn bare(mut self) -> Self {
        self.is_bare = true;
        self
    }

    /// Adds a header to every answer, such as a security policy of the site.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        let name = HeaderName::from_static(name);
        self.headers.push((name, HeaderValue::from_static(value)));
        self
    }

    /// Answers this path (with the prefix, if any) in another way than with the file.
    #[must_use]
    pub fn answer(mut self, path: impl Into<String>, answer: Answer) -> Self {
        self.answers.insert(path.into(), answer);
        self
    }
}

/// An answer that is not a file.
#[derive(Debug, Clone)]
pub struct Answer {
    status: StatusCode,
    content_type: HeaderValue,
    body: Vec<u8>,
}

impl Answer {
    /// An answer with a body.
    #[must_use]
    pub fn of(content_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        let content_type = HeaderValue::from_static(content_type);
        Self {
            status: StatusCode::OK,
            content_type,
            body: body.into(),
        }
    }

    /// As if the file were not there.
    #[must_use]
    pub fn missing() -> Self {
        Self {
            status: StatusCode::NOT_FOUND,
            ..Self::of("text/plain", "not found")
        }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        (
            self.status,
            [(header::CONTENT_TYPE, self.content_type)],
            self.body,
        )
            .into_response()
    }
}
