//! Drugs named by offenses.

use super::tag::vocabulary;

vocabulary! {
    /// A drug named by an offense. A person can have several.
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
        /// Any other drug that is named.
        Other = "other",
        /// A drug offense that names no drug.
        Unnamed = "unnamed",
        /// No drug offense.
        None = "none",
    }
}
