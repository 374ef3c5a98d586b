//! Facts that a story takes from elsewhere than the records and the history.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// The kind of a fact from elsewhere.
    ContextKind, ContextKindSet, "kind of fact" {
        /// A law; its date is that on which it was signed.
        Law = "law",
        /// An event, which the chart over time can mark.
        Event = "event",
        /// A record that was set later.
        Record = "record",
    }
}

vocabulary! {
    /// A field of a fact that a story can refer to.
    ContextField, ContextFieldSet, "field of a fact" {
        /// The day.
        Date = "date",
        /// The name of the law, the event or the record.
        Label = "label",
        /// The figure.
        Figure = "figure",
        /// The figure in the words of the source.
        Said = "said",
        /// The source.
        Source = "source",
        /// What else there is to know.
        Note = "note",
    }
}
