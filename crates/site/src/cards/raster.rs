//! Pictures as PNG.

use std::fs;
use std::path::PathBuf;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;
use sha2::{Digest, Sha256};

use super::{Fonts, HEIGHT_PX, WIDTH_PX, overlap};
use crate::SiteError;

/// Renders pictures as PNG, and caches them so that none is rendered twice.
#[derive(Debug)]
pub struct Printer {
    fonts: Fonts,
    kept: PathBuf,
}

impl Printer {
    /// A printer that caches its PNGs in the folder `kept`.
    #[must_use]
    pub const fn new(fonts: Fonts, kept: PathBuf) -> Self {
        Self { fonts, kept }
    }

    /// The fonts of the pictures.
    #[must_use]
    pub const fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Returns the PNG of the picture `svg` of the card `id`.
    ///
    /// # Errors
    /// Returns an error if the SVG is invalid, if text on it overlaps or is outside the picture, or if the
    /// PNG cannot be written to the cache.
    pub fn png(&self, id: &str, svg: &str) -> Result<Vec<u8>, SiteError> {
        let hash = Sha256::digest(format!("{}\n{svg}", self.fonts.edition));
        let name: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        let path = self.kept.join(format!("{name}.png"));
        if let Ok(png) = fs::read(&path) {
            return Ok(png);
        }
        let png = self.made(id, svg)?;
        let written = fs::create_dir_all(&self.kept).and_then(|()| fs::write(&path, &png));
        written.map_err(SiteError::io("write", &path))?;
        Ok(png)
    }

    fn made(&self, id: &str, svg: &str) -> Result<Vec<u8>, SiteError> {
        let id = id.to_owned();
        let tree = self.fonts.tree(svg).map_err(|source| SiteError::Svg {
            id: id.clone(),
            source,
        })?;
        if let Some(what) = overlap::found(&tree) {
            return Err(SiteError::Crowded { id, what });
        }
        drawn(&id, &tree, (WIDTH_PX, HEIGHT_PX))
    }
}

/// Returns the PNG of `svg`, the picture called `id`.
///
/// # Errors
/// Returns an error if the SVG is invalid.
pub fn png(fonts: &Fonts, id: &str, svg: &str) -> Result<Vec<u8>, SiteError> {
    let tree = fonts.tree(svg).map_err(|source| SiteError::Svg {
        id: id.to_owned(),
        source,
    })?;
    let size = tree.size().to_int_size();
    drawn(id, &tree, (size.width(), size.height()))
}

fn drawn(id: &str, tree: &Tree, (width_px, height_px): (u32, u32)) -> Result<Vec<u8>, SiteError> {
    let failed = |why: String| SiteError::Png {
        id: id.to_owned(),
        why,
    };
    let pixmap = Pixmap::new(width_px, height_px);
    let mut pixmap = pixmap.ok_or_else(|| failed("it has no size".to_owned()))?;
    resvg::render(tree, Transform::identity(), &mut pixmap.as_mut());
    pixmap
        .encode_png()
        .map_err(|error| failed(error.to_string()))
}
