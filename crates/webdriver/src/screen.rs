//! The screen of Xvfb, as it is painted.

use std::fs;
use std::path::Path;

use super::{Picture, WebDriverError};

/// The places of numbers in the header of an X window dump, as four bytes each.
const HEADER_BYTES: usize = 0;
const BITS_PER_PIXEL: usize = 11;
const BYTES_PER_LINE: usize = 12;
const COLORS: usize = 19;

/// The bytes of a color in the table after the header.
const COLOR_BYTES: usize = 12;

/// An X window dump of a screen.
#[derive(Debug)]
pub struct Screen(Vec<u8>);

impl Screen {
    /// Reads the file that `Xvfb -fbdir` keeps.
    ///
    /// # Errors
    /// Returns an error if there is no such file.
    pub fn read(path: &Path) -> Result<Self, WebDriverError> {
        let dump = fs::read(path).map_err(|source| WebDriverError::Folder {
            path: path.to_owned(),
            source,
        })?;
        Ok(Self(dump))
    }

    /// Returns a picture of a region; nothing outside the screen.
    #[must_use]
    pub fn picture(&self, left: usize, top: usize, width: usize, height: usize) -> Picture {
        let pixels = self.region(left, top, width, height);
        Picture::of(&pixels, self.number(BITS_PER_PIXEL) / 8)
    }

    fn region(&self, left: usize, top: usize, width: usize, height: usize) -> Vec<u8> {
        let pixel_bytes = self.number(BITS_PER_PIXEL) / 8;
        let line_bytes = self.number(BYTES_PER_LINE);
        let first = self.number(HEADER_BYTES) + self.number(COLORS) * COLOR_BYTES;
        let line = |y: usize| {
            let start = first + y * line_bytes + left * pixel_bytes;
            self.0.get(start..start + width * pixel_bytes)
        };
        (top..top + height)
            .filter_map(line)
            .flatten()
            .copied()
            .collect()
    }

    fn number(&self, place: usize) -> usize {
        let bytes = self.0.get(place * 4..).and_then(<[u8]>::first_chunk);
        bytes.map_or(0, |bytes| u32::from_be_bytes(*bytes) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_cut_out() {
        let mut header = [0_u32; 25];
        header[HEADER_BYTES] = 100;
        header[BITS_PER_PIXEL] = 16;
        header[BYTES_PER_LINE] = 6;
        header[COLORS] = 1;
        let mut dump: Vec<u8> = header.iter().flat_map(|own| own.to_be_bytes()).collect();
        dump.extend([0; COLOR_BYTES]);
        dump.extend(1..=12);
        let screen = Screen(dump);
        assert_eq!(screen.region(1, 0, 2, 2), [3, 4, 5, 6, 9, 10, 11, 12]);
        assert!(screen.region(0, 2, 1, 1).is_empty());
    }
}
