//! The address where a release will be published, and the addresses of its files.

use std::str::FromStr;

use url::Url;

/// The address where the release will be published. If it is not known, addresses are relative to the page
/// that uses them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Base {
    base: Option<Url>,
}

/// Why an address cannot be a base.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BaseError {
    /// It is not a valid address.
    #[error("{0}: write all of it, as https://example.org/graphic/")]
    NoAddress(#[from] url::ParseError),
    /// It is not the address of a folder.
    #[error("it has to be the address of a folder, with http or https, and without `?` and `#`")]
    NoFolder,
}

impl FromStr for Base {
    type Err = BaseError;

    fn from_str(text: &str) -> Result<Self, BaseError> {
        let mut base = Url::parse(text)?;
        let is_web = matches!(base.scheme(), "http" | "https");
        if !is_web || base.query().is_some() || base.fragment().is_some() {
            return Err(BaseError::NoFolder);
        }
        if !base.path().ends_with('/') {
            let folder = format!("{}/", base.path());
            base.set_path(&folder);
        }
        Ok(Self { base: Some(base) })
    }
}

impl Base {
    /// Whether the base is known.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        self.base.is_some()
    }

    /// Returns the origin, such as `https://example.org`, if the base is known.
    #[must_use]
    pub fn origin(&self) -> Option<String> {
        let origin = self.base.as_ref()?.origin();
        Some(origin.ascii_serialization())
    }

    /// Returns the absolute address of the published file `name`, if the base is known.
    #[must_use]
    pub fn address(&self, name: &str) -> Option<String> {
        self.base.as_ref().map(|base| format!("{base}{name}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_folder_ends_with_a_slash() {
        for base in [
            "https://example.org/graphic",
            "https://example.org/graphic/",
        ] {
            let base: Base = base.parse().unwrap();
            assert_eq!(
                base.address("cards/time.png").unwrap(),
                "https://example.org/graphic/cards/time.png"
            );
        }
        let base: Base = "https://example.org:8443/graphic".parse().unwrap();
        assert_eq!(base.origin().unwrap(), "https://example.org:8443");
        assert_eq!(Base::default().address("index.html"), None);
        assert_eq!(Base::default().origin(), None);
    }

    #[test]
    fn an_address_that_is_not_a_web_folder_is_refused() {
        for wrong in [
            "graphic/",
            "ftp://a/",
            "https://a/?b",
            "https://a/#b",
            "file:///a/",
        ] {
            assert!(wrong.parse::<Base>().is_err(), "{wrong}");
        }
    }
}
