//! The closed vocabularies by which a record is described.

use std::marker::PhantomData;

/// A word of a closed vocabulary.
pub trait Tag: Copy + Sized + 'static {
    /// Every word, in the order in which they are shown.
    const ALL: &'static [Self];
    /// What a word of this vocabulary is called in messages.
    const KIND: &'static str;
    /// The words as they stand in the data file, in the order of [`Tag::ALL`].
    const KEYS: &'static [&'static str];
    /// Its place in [`Tag::ALL`].
    fn index(self) -> usize;
    /// The word as it stands in the data file.
    fn key(self) -> &'static str {
        Self::KEYS.get(self.index()).copied().unwrap_or_default()
    }
    /// Every word, in order.
    fn all() -> std::iter::Copied<std::slice::Iter<'static, Self>> {
        Self::ALL.iter().copied()
    }
    /// The word at that place.
    fn from_index(index: usize) -> Option<Self> {
        Self::ALL.get(index).copied()
    }
    /// The word that stands so in the data file.
    fn from_key(key: &str) -> Option<Self> {
        let place = Self::KEYS.iter().position(|own| *own == key)?;
        Self::from_index(place)
    }
}

/// A set of words of one vocabulary (of at most 64).
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct TagSet<T> {
    bits: u64,
    vocabulary: PhantomData<T>,
}

impl<T> Clone for TagSet<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for TagSet<T> {}

impl<T> Default for TagSet<T> {
    fn default() -> Self {
        Self {
            bits: 0,
            vocabulary: PhantomData,
        }
    }
}

impl<T: Tag> TagSet<T> {
    /// Reads words with spaces between them, as they stand in the data file.
    ///
    /// # Errors
    /// Gives back the first word that is none of the vocabulary.
    pub fn parse(text: &str) -> Result<Self, &str> {
        bits(text, T::KEYS).map(|bits| Self {
            bits,
            vocabulary: PhantomData,
        })
    }

    /// Adds one word.
    pub fn insert(&mut self, tag: T) {
        self.bits |= bit(tag.index());
    }

    /// Whether the set holds `tag`.
    #[must_use]
    pub fn contains(self, tag: T) -> bool {
        self.bits & bit(tag.index()) != 0
    }

    /// Whether a selection of these words leaves `tag` in: none selected leaves all in.
    #[must_use]
    pub fn admits(self, tag: T) -> bool {
        self.is_empty() || self.contains(tag)
    }

    /// Whether a selection of these words leaves in what has all of `tags`: one of them is enough.
    #[must_use]
    pub const fn admits_any(self, tags: Self) -> bool {
        self.is_empty() || self.bits & tags.bits != 0
    }

    /// The set with `tag` added, or taken out where it was in.
    #[must_use]
    pub fn toggled(mut self, tag: T) -> Self {
        self.bits ^= bit(tag.index());
        self
    }

    /// A bit for each word, by its place in [`Tag::ALL`].
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.bits
    }

    /// Whether the set holds no word.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The words in the order of their vocabulary.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::all().filter(move |tag| self.contains(*tag))
    }
}

impl<T: Tag> FromIterator<T> for TagSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(tags: I) -> Self {
        let mut set = Self::default();
        for tag in tags {
            set.insert(tag);
        }
        set
    }
}

/// The places of the words in `keys`, a bit each. Apart from [`TagSet`] so that it is compiled once
/// and not for each vocabulary.
fn bits<'a>(text: &'a str, keys: &[&str]) -> Result<u64, &'a str> {
    let mut bits = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match keys.iter().position(|key| *key == word) {
            Some(index) => bits |= bit(index),
            None => return Err(word),
        }
    }
    Ok(bits)
}

const fn bit(index: usize) -> u64 {
    1 << index
}

/// Declares a vocabulary: an enum, the keys of its words, and the name of its set.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        $name:ident, $set:ident, $kind:literal { $($(#[$word_meta:meta])* $word:ident = $key:literal,)+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$word_meta])* $word,)+ }

        #[doc = concat!("A set of [`", stringify!($name), "`] words.")]
        pub type $set = $crate::domain::TagSet<$name>;

        impl $crate::domain::Tag for $name {
            const ALL: &'static [Self] = &[$(Self::$word,)+];
            const KIND: &'static str = $kind;
            const KEYS: &'static [&'static str] = &[$($key,)+];

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}

pub(super) use vocabulary;

vocabulary! {
    /// A drug named by an offence. A person can have several.
    Drug, DrugSet, "drug" {
        /// Cocaine base.
        Crack = "crack",
        /// Cocaine, cocaine hydrochloride, cocaine powder.
        Powder = "powder",
        /// Methamphetamine in any form.
        Methamphetamine = "methamphetamine",
        /// Heroin.
        Heroin = "heroin",
        /// Marijuana.
        Marijuana = "marijuana",
        /// Any other named drug.
        Other = "other",
        /// A drug offence whose drug the record does not name.
        Unnamed = "unnamed",
        /// No drug offence.
        None = "none",
    }
}

vocabulary! {
    /// What a case was about.
    Offence, OffenceSet, "offence" {
        /// An agreement to commit an offence.
        Conspiracy = "conspiracy",
        /// An attempt to commit an offence.
        Attempt = "attempt",
        /// Aiding and abetting an offence.
        Aiding = "aiding",
        /// Possessing a drug with intent to distribute it.
        PossessionWithIntent = "possession-with-intent",
        /// Distributing, dispensing or delivering a drug, or trafficking in it.
        Distribution = "distribution",
        /// Manufacturing a drug, or growing it.
        Manufacture = "manufacture",
        /// Importing or exporting a drug.
        Importation = "importation",
        /// Possessing a drug, with no intent named.
        Possession = "possession",
        /// Possessing or dealing in chemicals or equipment from which drugs are made.
        Chemicals = "chemicals",
        /// A breach of the drug laws of which no more is said.
        DrugLaw = "drug-law",
        /// A continuing criminal enterprise.
        ContinuingEnterprise = "continuing-enterprise",
        /// Keeping a place for drugs.
        Premises = "premises",
        /// Using a telephone or the like to commit an offence.
        Communication = "communication",
        /// An offence near a school or another protected place, or with minors.
        ProtectedPlaceOrMinor = "protected-place-or-minor",
        /// A firearm possessed, carried or used.
        Firearm = "firearm",
        /// Laundering money, or structuring transactions.
        Money = "money-laundering",
        /// Racketeering, or travel in its aid.
        Racketeering = "racketeering",
        /// Robbery.
        Robbery = "robbery",
        /// Fraud, embezzlement, forgery, false statements or tax offences.
        Fraud = "fraud",
        /// Escape, or failure to appear or surrender.
        Escape = "escape",
        /// A forbidden object in prison.
        PrisonContraband = "prison-contraband",
        /// Violence against a person, threatened or done.
        Violence = "violence",
        /// Hindering justice: swaying a witness, hiding a fugitive, obstructing proceedings.
        Obstruction = "obstruction",
        /// Espionage, disclosure of secrets, or acts against the state.
        NationalSecurity = "national-security",
        /// Breaking a trade embargo or export controls.
        TradeEmbargo = "trade-embargo",
        /// A violation of supervised release; the older offence it names is not counted.
        ReleaseViolation = "release-violation",
        /// The record does not say what the case was about.
        Unstated = "unstated",
    }
}

vocabulary! {
    /// The kinds of what a grant did.
    EffectKind, EffectSet, "effect" {
        /// The sentence was to end on a day.
        Expires = "expires",
        /// The sentence was reduced to a term.
        Term = "term",
        /// The sentence was reduced to the time already served.
        TimeServed = "time-served",
        /// A death sentence was reduced to life.
        ToLife = "to-life",
        /// The sentence was to end at once.
        AtOnce = "at-once",
    }
}

vocabulary! {
    /// What a grant was tied to, or did beside the prison sentence.
    Condition, ConditionSet, "condition" {
        /// Enrolment in residential drug treatment.
        DrugTreatment = "drug-treatment",
        /// The unpaid balance of a fine remitted.
        FineRemitted = "fine-remitted",
        /// Restitution, forfeiture or an assessment remitted.
        OtherPaymentRemitted = "other-payment-remitted",
        /// Supervised release shortened or ended.
        SupervisionCut = "supervision-cut",
        /// Leaving the United States for good, for some with the renunciation of citizenship.
        Departure = "departure",
        /// Claims against the United States waived, and no gain from telling the story.
        ClaimsWaived = "claims-waived",
        /// No possibility of parole.
        NoParole = "no-parole",
    }
}

vocabulary! {
    /// What a reader of a record should know about it.
    Flag, FlagSet, "flag" {
        /// The grant did not take effect: its condition was declined.
        NotInEffect = "not-in-effect",
        /// The record's text of the offences is cut short; drugs and firearms can be missing.
        OffenceCut = "offence-cut",
        /// The first case's district is missing.
        NoDistrict = "no-district",
        /// A case's date of sentence is missing.
        NoDate = "no-date",
        /// No prison term is stated.
        NoTerm = "no-term",
        /// The date printed with the sentence differs from that beside the district; the first is taken.
        DatesDiffer = "dates-differ",
        /// The sentence was amended before the grant.
        Amended = "amended",
        /// Several cases, one of them neither consecutive nor concurrent as printed; it adds nothing.
        RelationUnstated = "relation-unstated",
        /// A term partly consecutive; only the part printed as consecutive is added.
        PartlyConsecutive = "partly-consecutive",
        /// A term with days beside its months; the days are left out.
        DaysLeftOut = "days-left-out",
        /// Life with a further term beside it, counted as life.
        LifePlus = "life-plus",
        /// The grant concerns the sentence of one of several cases.
        OneCaseOnly = "one-case-only",
        /// What the grant did is printed unclearly; the provenance file says how it was read.
        EffectUnclear = "effect-unclear",
        /// The two copies of the source differ about this record; the later one is taken.
        CopiesDiffer = "copies-differ",
    }
}
