//! Presets: named views, each with a card.

/// A named view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Its id, used in file names: `cards/{id}.png`, `cards/{id}.html`.
    pub id: &'static str,
    /// Its subject in a few words.
    pub title: &'static str,
    /// The query of its address, without `?`; empty for the default view.
    pub query: &'static str,
    /// The charts that show it, the most important first; if empty, the statements of the report.
    pub charts: &'static [&'static str],
    /// What the card leads with.
    pub lead: Lead,
}

/// What a card leads with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// The headline of the page, with the number of grants in the view.
    Headline,
    /// The takeaway of the first chart.
    Takeaway,
    /// The verdicts on the statements of the report.
    Verdicts,
}

const fn preset(
    id: &'static str,
    title: &'static str,
    query: &'static str,
    charts: &'static [&'static str],
    lead: Lead,
) -> Preset {
    Preset {
        id,
        title,
        query,
        charts,
        lead,
    }
}

/// All presets. The first represents the whole page when only one card is possible.
pub const PRESETS: [Preset; 9] = [
    preset(
        "time",
        "The day of 214 commutations",
        "from=2016-08-03&to=2016-08-03",
        &["time", "sentence"],
        Lead::Headline,
    ),
    preset(
        "sentence",
        "Commuted from life in prison",
        "sentence=life",
        &["sentence"],
        Lead::Headline,
    ),
    preset(
        "drugs",
        "Commutations by drug",
        "drug=crack",
        &["drug"],
        Lead::Headline,
    ),
    preset(
        "where",
        "Commutations by state",
        "",
        &["state"],
        Lead::Takeaway,
    ),
    preset(
        "change",
        "Before and after the commutation",
        "effect=term",
        &["change"],
        Lead::Takeaway,
    ),
    preset(
        "years",
        "Commutations by year since 1900",
        "",
        &["years"],
        Lead::Takeaway,
    ),
    preset(
        "presidents",
        "Commutations by president since 1900",
        "order=size",
        &["presidents"],
        Lead::Takeaway,
    ),
    preset(
        "nine-presidents",
        "Obama against the nine presidents before him",
        "compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush",
        &["sides"],
        Lead::Takeaway,
    ),
    preset(
        "story",
        "Checking the 2016 coverage",
        "story=one-day",
        &[],
        Lead::Verdicts,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_valid_in_file_names() {
        for (index, preset) in PRESETS.iter().enumerate() {
            let is_fit = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
            assert!(preset.id.bytes().all(is_fit), "{}", preset.id);
            let before = &PRESETS[..index];
            assert!(before.iter().all(|own| own.id != preset.id));
        }
    }
}
