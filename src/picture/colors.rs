//! The colors of a picture, which has no style sheet.

/// A color scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Dark letters on light paper.
    #[default]
    Light,
    /// Light letters on dark paper.
    Dark,
}

/// The colors of charts in both schemes, by the names of the style sheet. A test compares them with `web/app.css`.
pub const COLORS: [(&str, [&str; 2]); 16] = [
    ("paper", ["#ffffff", "#14161a"]),
    ("ink", ["#1c1b1a", "#efede8"]),
    ("ink2", ["#57534e", "#b3aea6"]),
    ("faint", ["#6e6861", "#98938b"]),
    ("rule", ["#d6d3d1", "#3a3f47"]),
    ("grant", ["#1f5fa8", "#7db3ee"]),
    ("life", ["#b4341a", "#f08a6c"]),
    ("ghost-edge", ["#7c8da1", "#76818f"]),
    ("peer", ["#8b857d", "#8b867e"]),
    ("after", ["#6b7a3a", "#b5c478"]),
    ("band", ["#eef2f7", "#1f242c"]),
    ("shade1", ["#d9e5f2", "#22344a"]),
    ("shade2", ["#aecae6", "#2c4a6b"]),
    ("shade3", ["#7eabd8", "#3a668f"]),
    ("shade4", ["#2f70b8", "#7fb4ee"]),
    ("shade5", ["#123c70", "#cfe3fa"]),
];

/// The colors of one picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Colors {
    /// The scheme.
    pub scheme: Scheme,
    /// The color of the data, if it is not that of the scheme.
    accent: Option<String>,
}

impl Colors {
    /// The colors of `scheme`.
    #[must_use]
    pub const fn of(scheme: Scheme) -> Self {
        Self {
            scheme,
            accent: None,
        }
    }

    /// The same with `accent` as the color of the data, such as `#1f5fa8`, if it is one.
    #[must_use]
    pub fn with_accent(self, accent: &str) -> Self {
        let figures = accent.strip_prefix('#').unwrap_or_default();
        let is_color = figures.len() == 6 && figures.bytes().all(|own| own.is_ascii_hexdigit());
        Self {
            accent: is_color.then(|| accent.to_owned()),
            ..self
        }
    }

    /// The color of a role, named as in the classes of shapes.
    pub(super) fn color(&self, role: &str) -> &str {
        let name = match role {
            "total" => "ink2",
            "ghost" => "ghost-edge",
            own => own,
        };
        if let ("grant", Some(accent)) = (name, &self.accent) {
            return accent;
        }
        let found = COLORS.iter().find(|(own, _)| *own == name);
        let (_, colors) = found.unwrap_or(&COLORS[1]);
        colors[self.scheme as usize]
    }

    /// The attributes that do what the style sheet does for a shape of these classes: `f grant dim`.
    #[must_use]
    pub fn attributes(&self, class: &str) -> String {
        let mut words = class.split(' ');
        let is_filled = words.next() == Some("f");
        let role = words.next().unwrap_or_default();
        let color = self.color(role);
        let mut attributes = if is_filled && role != "ghost" {
            format!(" fill=\"{color}\"")
        } else {
            format!(" fill=\"none\" stroke=\"{color}\"")
        };
        for word in words {
            attributes.push_str(match word {
                "dim" => " opacity=\".38\"",
                _ => " font-weight=\"700\"",
            });
        }
        attributes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_become_attributes() {
        let light = Colors::of(Scheme::Light);
        for (class, attributes) in [
            ("f grant", " fill=\"#1f5fa8\""),
            ("f life dim", " fill=\"#b4341a\" opacity=\".38\""),
            ("s rule", " fill=\"none\" stroke=\"#d6d3d1\""),
            ("f ghost", " fill=\"none\" stroke=\"#7c8da1\""),
            ("f ink strong", " fill=\"#1c1b1a\" font-weight=\"700\""),
        ] {
            assert_eq!(light.attributes(class), attributes, "{class}");
        }
        let dark = Colors::of(Scheme::Dark).with_accent("#00ff00");
        assert_eq!(dark.color("grant"), "#00ff00");
        assert_eq!(dark.color("paper"), "#14161a");
        let tricky = Colors::of(Scheme::Dark).with_accent("#fff\" x=\"");
        assert_eq!(tricky, Colors::of(Scheme::Dark));
        assert_eq!(dark.color("total"), dark.color("ink2"));
    }
}
