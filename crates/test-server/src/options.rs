//! Server behavior other than serving files: situations that a published page meets on real hosts.

use std::collections::HashMap;

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Server behavior other than serving files.
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

    /// Omits the header that hosts have to be configured for, which lets any page read the files.
    #[must_use]
    pub fn bare(mut self) -> Self {
        self.is_bare = true;
        self
    }

    /// Adds a header to every answer, such as the site's security policy.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        let name = HeaderName::from_static(name);
        self.headers.push((name, HeaderValue::from_static(value)));
        self
    }

    /// Answers requests for this path (with the prefix, if any) with `answer` instead of the file.
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
    /// Creates an answer with a body.
    #[must_use]
    pub fn of(content_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        let content_type = HeaderValue::from_static(content_type);
        Self {
            status: StatusCode::OK,
            content_type,
            body: body.into(),
        }
    }

    /// Creates an answer that says the file does not exist.
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
