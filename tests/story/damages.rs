//! Faults of a step, one per line.

/// The step, the place in it, the value put there, the field that the message has to name, and what it has to
/// say.
const DAMAGES: &str = r#"
life | /title | "67 for life" | title | digit 6
life | /statement | "Of {that_day" | statement | without its “}”
life | /statement | "Of that_day}" | statement | without its “{”
life | /statement | "Of {nobody}" | statement | “{nobody}”
life | /statement | "{share.reported}" | statement | “{share.reported}”
life | /text | [] | text | empty list
life | /text | "words" | text | is not a list
life | /text/1 | " " | text.2 | is empty
life | /text/0 | "It was 67" | text.1 | digit 6
life | /view | "from=2016-02-30" | view | from=2016-02-30
life | /view | "sentense=life" | view | “sentense=life” is not known
life | /view | "sentence=life&story=x" | view | the page’s own
life | /view | "sentence=life&names=hide" | view | the page’s own
life | /view | "from=2016-08-04&to=2016-08-05" | view | shows nobody
life | /view | "id=2016-08-03-215" | view | no grant 2016-08-03-215
life | /view | "compare=obama~washington" | view | “washington”
life | /view | "year=1899" | view | no fiscal year “1899”
life | /view | "years=1899-1950" | view | no fiscal year 1899
life | /view | "" | view | is empty
life | /charts/0 | "pie" | charts.1 | “pie” is not a known chart
life | /charts | ["time", "pair"] | charts.2 | lacks “pair”
life | /charts | ["sides"] | charts.1 | lacks “compare”
life | /charts | ["record"] | charts.1 | lacks “id”
life | /measures | [] | measures | is not an object
life | /measures/Life | {"people": ""} | measures.Life | small letters
life | /measures/life | {} | measures.life | one key
life | /measures/life | {"people": "", "share": 1} | measures.life | one key
life | /measures/life | {"persons": ""} | measures.life | “persons”
life | /measures/life | {"people": 7} | measures.life.people | is not an object
life | /measures/life | {"people": {"only": "tea"}} | measures.life.people.only | “tea”
life | /measures/life | {"people": {"offence": "tea"}} | measures.life.people.offence | “tea”
life | /measures/life | {"people": {"flag": "tea"}} | measures.life.people.flag | “tea”
life | /measures/life | {"people": {"drug": "tea"}} | measures.life.people.drug | not known
life | /measures/life | {"people": "drug=tea"} | measures.life | drug=tea
life | /measures/life | {"people": "from=2016-08-04&to=2016-08-04"} | measures.life | nothing was granted on 2016-08-04
life | /measures/share | {"share": {"of": ""}} | measures.share.share.in | is missing
life | /measures/share | {"share": {"of": "", "in": "from=2018-01-01"}} | measures.share | no figure
life | /measures/more | {"median_sentence": "from=2018-01-01"} | measures.more | no figure
life | /measures/more | {"record": {"id": "214", "field": "name"}} | measures.more.record.id | “214”
life | /measures/more | {"record": {"id": "2016-08-03-999", "field": "name"}} | measures.more | no grant
life | /measures/more | {"record": {"id": "2016-08-03-214", "field": "shoes"}} | measures.more.record.field | “shoes”
life | /measures/more | {"presidents": {"act": "rate", "keys": ["obama"]}} | measures.more.presidents.act | “rate”
life | /measures/more | {"presidents": {"act": "pardons", "keys": []}} | measures.more.presidents.keys | empty list
life | /measures/more | {"presidents": {"act": "pardons", "keys": ["obama", "obama"]}} | measures.more.presidents.keys.2 | twice
life | /measures/more | {"presidents": {"act": "pardons", "keys": ["lincoln"]}} | measures.more | no president “lincoln”
life | /measures/more | {"last_day_in_office": "lincoln"} | measures.more | no president “lincoln”
life | /measures/more | {"years": {"act": "pardons", "from": 2000, "to": 1999, "take": "sum"}} | measures.more.years.to | before the first
life | /measures/more | {"years": {"act": "pardons", "from": 1899, "to": 1999, "take": "sum"}} | measures.more | no fiscal year 1899
life | /measures/more | {"years": {"act": "pardons", "from": "1900", "to": 1999, "take": "sum"}} | measures.more.years.from | is not a year
life | /measures/more | {"years": {"act": "pardons", "from": 1900.5, "to": 1999, "take": "sum"}} | measures.more.years.from | is not a year
life | /measures/more | {"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "mean"}} | measures.more.years.take | “mean”
life | /measures/more | {"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "sum", "under": "life"}} | measures.more.years.under | not known
life | /measures/more | {"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "count", "under": "share"}} | measures.more.years.under | “share”
life | /measures/more | {"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "count", "under": "more"}} | measures.more.years.under | “more”
life | /measures/more | {"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "sum", "president": "lincoln"}} | measures.more | “lincoln”
life | /measures/more | {"years": {"act": "received", "from": 2018, "to": 2019, "take": "sum"}} | measures.more | no figure
record-day | /measures/years_under | {"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "count", "under": "open_count"}} | measures.years_under.years.under | “open_count”
record-day | /measures/years_under/years/at_least | "that_day" | measures.years_under.years.under | only one
life | /measures/more | {"context": {"id": "third-law", "field": "date"}} | measures.more.context.id | “third-law” is not a fact
life | /measures/more | {"context": {"id": "initiative", "field": "figure"}} | measures.more.context.field | has no “figure”
life | /measures/more | {"context": {"id": "initiative", "field": "day"}} | measures.more.context.field | “day” is not a known field of a fact
life | /checks | [] | checks | empty list
life | /checks/0/label | "67 for life" | checks.1.label | digit 6
life | /checks/0/computed | "live" | checks.1.computed | “live” is not a measure
life | /checks/0/comparison | "same" | checks.1.comparison | “same” is not a known comparison
life | /checks/0/comparison | "includes" | checks.1.comparison | of this kind
life | /checks/0/reported | "many" | checks.1.reported | is not a number
life | /checks/0/reported | -1 | checks.1.reported | is not a number
life | /checks/0/reported | 1e12 | checks.1.reported | is not a number
life | /checks/0/reported | null | checks.1.comparison | needs “reported” or “against”
life | /checks/0/against | "share" | checks.1.against | only one
life | /checks/1/against | "life" | checks.2.against | cannot be compared
life | /checks/1/against | "lives" | checks.2.against | “lives” is not a measure
life | /checks/1/reported | 101 | checks.2.reported | per cents
life | /checks/1/said | "a third" | checks.2.said | no “reported”
offences | /checks/2/said | "56" | checks.3.said | digit
life | /source | 7 | source | is not a text
life | /colour | "red" | colour | not known
life | /settled | {"name": "x"} | settled.text | is missing
life | /caveat | {"name": "x"} | caveat.text | is missing
life | /caveat | {"name": "x", "text": "{y}"} | caveat.text | “{y}”
life | /caveat | {"name": "x", "text": "y", "if": {"computed": "life"}} | caveat.if.comparison | is missing
life | /caveat | {"name": "x", "text": "y", "if": {"computed": "life", "comparison": "equals"}} | caveat.if.comparison | needs
life | /caveat | {"name": "x", "text": "y", "if": {"computed": "z", "comparison": "equals", "reported": 1}} | caveat.if.computed | “z”
one-man | /checks/1/reported | "tea" | checks.2.reported | drugs
one-man | /checks/1/comparison | "more-than" | checks.2.comparison | of this kind
one-man | /checks/2/reported | "May 2006" | checks.3.reported | YYYY
one-man | /checks/3/reported | "2016-13" | checks.4.reported | YYYY
one-man | /checks/0/reported | "forever" | checks.1.reported | “life”
one-man | /checks/0/computed | "name" | checks.1.reported | words
"#;

/// Returns the lines, each split into its five parts.
pub(super) fn damages() -> impl Iterator<Item = [&'static str; 5]> {
    let lines = DAMAGES.lines().filter(|line| !line.is_empty());
    lines.map(|line| {
        let parts: Vec<&str> = line.split(" | ").collect();
        parts.try_into().unwrap()
    })
}
