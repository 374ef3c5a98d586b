//! The meanings of colors.

use plotters::style::RGBColor;

/// A role of the theme. The style sheet gives it a color for each scheme, so that dark mode, forced colors
/// and print need no redraw; plotters carries it as a color that is never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Text and the baseline.
    Ink,
    /// Secondary text.
    SecondInk,
    /// Tick labels.
    FaintInk,
    /// Hairlines.
    Rule,
    /// The data; in the history, that of its subject.
    Grant,
    /// The data outside the selection.
    GrantDim,
    /// The part that is serving life: the only red.
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
    /// The same outside the selection.
    AfterDim,
    /// The background of a selected mark.
    Band,
    /// The page background, and text on the two deepest shades.
    Paper,
    /// The lightest shade of the map, for the fewest people.
    Shade1,
    /// The second shade.
    Shade2,
    /// The third shade.
    Shade3,
    /// The fourth shade.
    Shade4,
    /// The deepest shade.
    Shade5,
    /// Whoever the subject of the history is compared with.
    Peer,
    /// The same outside the selection.
    PeerDim,
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

/// Defines the classes of each role, one per kind of paint. They are constants because joining strings would
/// take longer than all other drawing.
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
    AfterDim = "after dim",
    Band = "band",
    Paper = "paper",
    Shade1 = "shade1",
    Shade2 = "shade2",
    Shade3 = "shade3",
    Shade4 = "shade4",
    Shade5 = "shade5",
    Peer = "peer",
    PeerDim = "peer dim",
}

impl Role {
    /// The color that represents the role inside plotters.
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
    fn each_role_maps_to_its_own_class() {
        for (index, (role, classes)) in ROLES.iter().enumerate() {
            assert_eq!(*role as usize, index);
            let RGBColor(r, g, b) = role.carrier();
            assert_eq!(Role::class((r, g, b), Paint::Fill), classes[0]);
            assert_eq!(Role::class((r, g, b), Paint::Stroke), classes[1]);
        }
    }
}
