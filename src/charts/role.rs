//! What a color means.

use plotters::style::RGBColor;

/// A role of the theme. The style sheet gives it a color for each scheme, so that dark mode,
/// forced colors and print cost no redraw; plotters carries it as a color that is never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Text and the base line.
    Ink,
    /// Secondary text.
    SecondInk,
    /// Tick labels.
    FaintInk,
    /// Hairlines.
    Rule,
    /// The data.
    Grant,
    /// The data outside the selection.
    GrantDim,
    /// The part serving life, or under a death sentence.
    Life,
    /// The same outside the selection.
    LifeDim,
    /// The unfiltered total behind the selection.
    Ghost,
    /// Everyone, in the running total.
    Total,
    /// The same outside the selection.
    TotalDim,
    /// The sentence after the grant.
    After,
    /// The ground of what is selected.
    Band,
    /// The ground of all, and text on the two deepest shades.
    Paper,
    /// A veil of paper over what is not selected.
    Veil,
    /// The shades of the map, from few people to many.
    Shade1,
    /// The second of them.
    Shade2,
    /// The third.
    Shade3,
    /// The fourth.
    Shade4,
    /// The deepest.
    Shade5,
    /// The ground of every second presidency.
    Era,
    /// Narrow stripes of paper over a bar that was counted by the project.
    Stripes,
    /// Wide ones over a bar that was derived, where there is no room to leave it hollow.
    Gaps,
    /// The widest, over one that is not complete.
    Dots,
}

/// How a role is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    /// The inside of a shape, or text.
    Fill,
    /// A line.
    Stroke,
    /// Bold text.
    Strong,
}

/// The classes of each role, one a paint: constants, since joining strings takes longer than all
/// other drawing.
macro_rules! roles {
    ($($role:ident = $class:literal,)+) => {
        const ROLES: &[(Role, [&str; 3])] = &[$((
            Role::$role,
            [concat!("f ", $class), concat!("s ", $class), concat!("f ", $class, " strong")],
        ),)+];
    };
}

roles! {
    Ink = "ink",
    SecondInk = "ink2",
    FaintInk = "faint",
    Rule = "rule",
    Grant = "grant",
    GrantDim = "grant dim",
    Life = "life",
    LifeDim = "life dim",
    Ghost = "ghost",
    Total = "total",
    TotalDim = "total dim",
    After = "after",
    Band = "band",
    Paper = "paper",
    Veil = "veil",
    Shade1 = "shade1",
    Shade2 = "shade2",
    Shade3 = "shade3",
    Shade4 = "shade4",
    Shade5 = "shade5",
    Era = "era",
    Stripes = "stripes",
    Gaps = "gaps",
    Dots = "dots",
}

impl Role {
    /// The color that stands for the role inside plotters.
    pub(super) const fn carrier(self) -> RGBColor {
        RGBColor(0, 0, self as u8)
    }

    /// The class of a shape whose carrier color is `rgb`.
    pub(super) fn class(rgb: (u8, u8, u8), paint: Paint) -> &'static str {
        ROLES
            .get(usize::from(rgb.2))
            .map_or("f ink", |(_, classes)| classes[paint as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_is_carried_to_its_own_class() {
        for (index, (role, classes)) in ROLES.iter().enumerate() {
            assert_eq!(*role as usize, index);
            let RGBColor(r, g, b) = role.carrier();
            assert_eq!(Role::class((r, g, b), Paint::Fill), classes[0]);
            assert_eq!(Role::class((r, g, b), Paint::Stroke), classes[1]);
        }
    }
}
