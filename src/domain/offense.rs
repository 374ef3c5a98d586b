//! Offenses.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// An offense of a case.
    Offense, OffenseSet, "offence" {
        /// An agreement to commit an offense.
        Conspiracy = "conspiracy",
        /// An attempt to commit an offense.
        Attempt = "attempt",
        /// Aiding and abetting an offense.
        Aiding = "aiding",
        /// Possessing a drug with intent to distribute it.
        PossessionWithIntent = "possession-with-intent",
        /// Distributing, dispensing or delivering a drug, or trafficking in it.
        Distribution = "distribution",
        /// Manufacturing a drug, or growing it.
        Manufacture = "manufacture",
        /// Importing or exporting a drug.
        Importation = "importation",
        /// Possessing a drug, without a stated intent.
        Possession = "possession",
        /// Possessing or dealing in chemicals or equipment from which drugs are made.
        Chemicals = "chemicals",
        /// A violation of the drug laws that is not described further.
        DrugLaw = "drug-law",
        /// A continuing criminal enterprise.
        ContinuingEnterprise = "continuing-enterprise",
        /// Keeping a place for drugs.
        Premises = "premises",
        /// Using a telephone or another means of communication to commit an offense.
        Communication = "communication",
        /// An offense near a school or another protected place, or with minors.
        ProtectedPlaceOrMinor = "protected-place-or-minor",
        /// A firearm possessed, carried or used.
        Firearm = "firearm",
        /// Laundering money, or structuring transactions.
        Money = "money-laundering",
        /// Racketeering, or travel in aid of it.
        Racketeering = "racketeering",
        /// Robbery.
        Robbery = "robbery",
        /// Fraud, embezzlement, forgery, false statements or tax offenses.
        Fraud = "fraud",
        /// Escape, or failure to appear or surrender.
        Escape = "escape",
        /// Contraband in prison.
        PrisonContraband = "prison-contraband",
        /// Violence against a person, threatened or committed.
        Violence = "violence",
        /// Obstruction of justice: influencing a witness, harboring a fugitive, or obstructing proceedings.
        Obstruction = "obstruction",
        /// Espionage, disclosure of secrets, or acts against the state.
        NationalSecurity = "national-security",
        /// Violating a trade embargo or export controls.
        TradeEmbargo = "trade-embargo",
        /// A violation of supervised release; the earlier offense that it names is not counted.
        ReleaseViolation = "release-violation",
        /// The record does not say what the case was about.
        Unstated = "unstated",
    }
}
