//! A picture of an element, to compare with another.

use std::io::Cursor;

use super::WebDriverError;

/// Pixels that differ by more than this, of 255, show something else. Letters that are smoothed in another way
/// differ by less.
const OTHER: u8 = 64;

/// The brightness of each pixel, from 0 to 255.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture(Vec<u8>);

impl Picture {
    /// Reads the pixels of `bytes`, each of which begins with three colors.
    pub(crate) fn of(bytes: &[u8], pixel_bytes: usize) -> Self {
        let brightness = |pixel: &[u8]| {
            let sum: u16 = pixel.iter().take(3).map(|color| u16::from(*color)).sum();
            u8::try_from(sum / 3).unwrap_or(u8::MAX)
        };
        Self(bytes.chunks(pixel_bytes.max(1)).map(brightness).collect())
    }

    /// Reads a PNG.
    pub(crate) fn read(png: &[u8]) -> Result<Self, WebDriverError> {
        let failed = |error: png::DecodingError| WebDriverError::DevTools(error.to_string());
        let mut reader = png::Decoder::new(Cursor::new(png))
            .read_info()
            .map_err(failed)?;
        let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
        let info = reader.next_frame(&mut pixels).map_err(failed)?;
        Ok(Self::of(&pixels, info.color_type.samples()))
    }

    /// Whether both show the same.
    #[must_use]
    pub fn looks_like(&self, other: &Self) -> bool {
        let is_alike = |(own, other): (&u8, &u8)| own.abs_diff(*other) <= OTHER;
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(is_alike)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn smoothing_looks_the_same_and_a_letter_does_not() {
        let picture = |bytes: &[u8]| Picture::of(bytes, 4);
        let white = picture(&[255, 255, 255, 0, 255, 255, 255, 0]);
        assert!(white.looks_like(&picture(&[255, 255, 255, 9, 210, 240, 200, 9])));
        assert!(!white.looks_like(&picture(&[255, 255, 255, 0, 90, 90, 90, 0])));
        assert!(!white.looks_like(&picture(&[255, 255, 255, 0])));
    }
}
