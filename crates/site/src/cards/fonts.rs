//! The fonts of pictures: the same files on every machine, without system fonts.

use std::path::Path;
use std::sync::Arc;

use resvg::usvg::{self, Node, Options, Tree, fontdb};

use sha2::{Digest, Sha256};

use crate::SiteError;
use crate::staged::bytes;

/// The font of headlines and figures.
pub(super) const SERIF: &str = "Source Serif 4";
/// The font of all other text.
pub(super) const SANS: &str = "Source Sans 3";

/// The font files, relative to the folder of the npm packages.
const FILES: [&str; 4] = [
    "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
    "source-sans-3/700Bold/SourceSans3_700Bold.ttf",
    "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
    "source-serif-4/700Bold/SourceSerif4_700Bold.ttf",
];

/// How a line of text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Face {
    pub(super) family: &'static str,
    pub(super) weight: u16,
    pub(super) size_px: f64,
}

impl Face {
    pub(super) const fn sans(size_px: f64) -> Self {
        Self {
            family: SANS,
            weight: 400,
            size_px,
        }
    }

    pub(super) const fn serif(size_px: f64) -> Self {
        Self {
            family: SERIF,
            weight: 400,
            size_px,
        }
    }

    pub(super) const fn bold(self) -> Self {
        Self {
            weight: 700,
            ..self
        }
    }

    /// Returns the `style` attribute, which overrides the style sheet.
    pub(super) fn style(self) -> String {
        let Self {
            family,
            weight,
            size_px,
        } = self;
        format!("style=\"font: {weight} {size_px}px '{family}'\"")
    }
}

/// The loaded fonts.
#[derive(Debug, Clone)]
pub struct Fonts {
    database: Arc<fontdb::Database>,
    /// A hash that changes if any of the files changes.
    pub(super) edition: String,
}

impl Fonts {
    /// Loads the fonts from the folder of the npm packages of `@expo-google-fonts`.
    ///
    /// # Errors
    /// Returns an error if a file cannot be read.
    pub fn load(packages: &Path) -> Result<Self, SiteError> {
        let mut database = fontdb::Database::new();
        let mut hash = Sha256::new();
        for file in FILES {
            let path = packages.join(file);
            let data = bytes(&path)?;
            hash.update(&data);
            database.load_font_data(data);
        }
        database.set_sans_serif_family(SANS);
        database.set_serif_family(SERIF);
        Ok(Self {
            database: Arc::new(database),
            edition: hash
                .finalize()
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
        })
    }

    /// Parses the picture in `svg`.
    pub(super) fn tree(&self, svg: &str) -> Result<Tree, usvg::Error> {
        let options = Options {
            font_family: SANS.to_owned(),
            fontdb: self.database.clone(),
            ..Options::default()
        };
        Tree::from_str(svg, &options)
    }

    /// Returns the width of a line of escaped `text` in `face`, in pixels.
    pub(super) fn width_px(&self, text: &str, face: Face) -> f64 {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text {}>{text}</text></svg>",
            face.style()
        );
        let tree = self.tree(&svg);
        let width = tree.ok().and_then(|tree| match tree.root().children() {
            [Node::Text(text)] => Some(f64::from(text.bounding_box().width())),
            _ => None,
        });
        width.unwrap_or(0.0)
    }
}
