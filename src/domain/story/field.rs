//! Fields of a record that a story can refer to.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// A field of a record.
    RecordField, RecordFieldSet, "field of a record" {
        /// The person's name.
        Name = "name",
        /// The day of the grant.
        Granted = "granted",
        /// The day of the first sentence.
        Sentenced = "sentenced",
        /// The sentence in force at the grant.
        Sentence = "sentence",
        /// The day on which the sentence was to end, if the grant set one.
        Ends = "ends",
        /// The drugs named by the offenses.
        Drugs = "drugs",
        /// The court of the first case.
        Court = "court",
    }
}
