//! Named views: each has a picture, and a page that leads to it.

/// A named view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Its word in the names of files: `cards/{id}.png`, `cards/{id}.html`.
    pub id: &'static str,
    /// What it is about, in a few words.
    pub title: &'static str,
    /// The query of its address, without `?`; empty for the default view.
    pub query: &'static str,
    /// The charts that show it, the most telling first. None: the statements of the report.
    pub charts: &'static [&'static str],
    /// What is said of it first.
    pub lead: Lead,
}

/// What is said of a view first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// The headline of the page: how many grants are in the view.
    Headline,
    /// The sentence beside its first chart, with the first figure in it.
    Takeaway,
    /// The same, with the first term in it.
    Term,
    /// What becomes of the statements of the report.
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

/// All of them. The first stands for the whole page where only one can.
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
        "What the grants made of the sentences",
        "effect=term",
        &["change"],
        Lead::Term,
    ),
    preset(
        "years",
        "Commutations by year since 1900",
        "scale=log&year=2016",
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
        "The report of 3 August 2016, checked",
        "story=one-day",
        &[],
        Lead::Verdicts,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_fit_for_files_and_stand_once() {
        for (index, preset) in PRESETS.iter().enumerate() {
            let is_fit = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
            assert!(preset.id.bytes().all(is_fit), "{}", preset.id);
            let before = &PRESETS[..index];
            assert!(before.iter().all(|own| own.id != preset.id));
        }
    }
}
