//! The fonts of the browser: those in some folders, and no system fonts.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::WebDriverError;

/// The families for generic names; the first one that is available is used.
const GENERIC: [(&str, [&str; 3]); 4] = [
    (
        "sans-serif",
        ["Source Sans 3", "Liberation Sans", "DejaVu Sans"],
    ),
    (
        "system-ui",
        ["Source Sans 3", "Liberation Sans", "DejaVu Sans"],
    ),
    (
        "serif",
        ["Source Serif 4", "Liberation Serif", "DejaVu Serif"],
    ),
    (
        "monospace",
        ["Source Sans 3", "Liberation Mono", "DejaVu Sans Mono"],
    ),
];

/// The replacement for a family that is missing, as in the settings of a desktop. Without it the default font
/// of the user interface can be any, even a monospaced one.
const FALLBACK: &str = "  <match><edit name=\"family\" mode=\"append_last\"><string>sans-serif</string></edit></match>\n";

/// The folders with the only fonts that a browser may use.
#[derive(Debug, Clone)]
pub struct Fonts {
    folders: Vec<PathBuf>,
}

impl Fonts {
    /// The fonts in these folders and their subfolders.
    #[must_use]
    pub fn of(folders: impl IntoIterator<Item = PathBuf>) -> Self {
        Self {
            folders: folders.into_iter().collect(),
        }
    }

    /// Source Sans and Source Serif from the installed npm packages.
    #[must_use]
    pub fn npm(node_modules: &Path) -> Self {
        let names = ["source-sans-3", "source-serif-4"];
        Self::of(names.map(|name| node_modules.join("@expo-google-fonts").join(name)))
    }

    /// The fonts in the folders of `COMMUTATIONS_TEST_FONTS`, or else those in the npm packages of
    /// `COMMUTATIONS_NPM`.
    ///
    /// # Errors
    /// Returns an error if neither variable is set.
    pub fn from_environment() -> Result<Self, WebDriverError> {
        let folders = |variable| {
            let list = env::var_os(variable).filter(|list| !list.is_empty());
            list.map(|list| env::split_paths(&list).collect::<Vec<_>>())
        };
        let npm = || {
            folders("COMMUTATIONS_NPM")?
                .first()
                .map(|own| Self::npm(own))
        };
        let chosen = folders("COMMUTATIONS_TEST_FONTS").map(Self::of);
        chosen.or_else(npm).ok_or(WebDriverError::NoFonts)
    }

    /// The folders of the fonts.
    #[must_use]
    pub fn folders(&self) -> &[PathBuf] {
        &self.folders
    }

    /// Writes the settings for fontconfig into `folder`. Returns the path of the file.
    ///
    /// # Errors
    /// Returns an error if the settings cannot be written.
    pub fn write(&self, folder: &Path) -> Result<PathBuf, WebDriverError> {
        let path = folder.join("fonts.conf");
        let failed = |source| WebDriverError::Fonts {
            path: path.clone(),
            source,
        };
        let text = self.settings(folder);
        if fs::read_to_string(&path).is_ok_and(|written| written == text) {
            return Ok(path);
        }
        fs::create_dir_all(folder).map_err(failed)?;
        // The file is renamed into place, so that a browser that starts meanwhile reads a complete file.
        let draft = folder.join(format!("fonts-{}.conf", std::process::id()));
        fs::write(&draft, text).map_err(failed)?;
        fs::rename(&draft, &path).map_err(failed)?;
        Ok(path)
    }

    fn settings(&self, cache: &Path) -> String {
        let folders = self.folders.iter();
        let folders: String = folders
            .map(|folder| format!("  <dir>{}</dir>\n", folder.display()))
            .collect();
        let generic: String = GENERIC
            .iter()
            .map(|(generic, families)| alias(generic, families))
            .collect();
        format!(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig>\n{folders}  \
             <cachedir>{}</cachedir>\n{FALLBACK}{generic}</fontconfig>\n",
            cache.join("font-cache").display()
        )
    }
}

fn alias(generic: &str, families: &[&str]) -> String {
    let families: String = families
        .iter()
        .map(|family| format!("<family>{family}</family>"))
        .collect();
    format!(
        "  <alias binding=\"same\"><family>{generic}</family><prefer>{families}</prefer></alias>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_name_the_folders_and_the_generic_families() {
        let folder = tempfile::tempdir().unwrap();
        let fonts = Fonts::npm(Path::new("/modules"));
        let path = fonts.write(folder.path()).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains("<dir>/modules/@expo-google-fonts/source-sans-3</dir>"));
        assert!(text.contains("<family>serif</family><prefer><family>Source Serif 4</family>"));
        assert_eq!(fonts.write(folder.path()).unwrap(), path, "written once");
    }
}
