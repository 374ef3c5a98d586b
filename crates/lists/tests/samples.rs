//! Lists in the shapes in which people keep them, with invented people.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod reading;

use commutations::domain::{Day, Effect, Sentence};
use commutations_lists::{
    Choices, DateOrder, Question, Reading, Refusal, Remark, Role, Separator, Standing, Topic, Unit,
    Unstated, Why, read,
};
use reading::of;

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn roles(reading: &Reading) -> Vec<Role> {
    reading.columns.iter().map(|column| column.role).collect()
}

const PRESIDENT: &str = "\
Name,Date,Type,Offense,Original_Sentence,Court
Abel Quist,2017-12-20,Commutation,Bank fraud; money laundering,27 years,Northern District of Iowa
Bea Rowan,2020-02-18,Pardon,Conspiracy,2 months; $491197 restitution; $250000 fine,Eastern District of Virginia
Cal Siver,2020-02-18,Pardon,Conspiracy,6 months home confinement,Northern District of Georgia
Dora Tull,2020-12-23,Pardon,Conflict of interest,Time served; $2000 fine,District of Columbia
Eli Usher,2021-01-13,Commutation,Conspiracy to distribute cocaine and crack,Life (amended to 14 years),Middle District of Tennessee
Fay Vance,2021-01-19,Commutation,Making false statements,46 months (served nearly half),Southern District of Florida
Gus Weld,2021-01-19,Commutation,Conspiracy to distribute methamphetamine,17.5 years,Northern District of Iowa
Hal Yarrow,2021-01-19,Pardon,Wire fraud,Pending trial,Southern District of New York
Fay Vance,2021-01-20,Commutation,Making false statements on federal forms,46 months (commuted after serving nearly half),Southern District of Florida
";

#[test]
fn a_president_s_list_asks_only_for_the_kind() {
    let reading = of(PRESIDENT);
    assert_eq!(
        roles(&reading),
        [
            Role::Name,
            Role::Granted,
            Role::Kind,
            Role::Offense,
            Role::Sentence,
            Role::Place
        ]
    );
    assert_eq!(reading.faults, []);
    let [Question::Kind { column: 2, kinds }] = reading.questions.as_slice() else {
        panic!("{:?}", reading.questions);
    };
    let kinds: Vec<(&str, u32)> = kinds
        .iter()
        .map(|kind| (kind.name.as_str(), kind.rows))
        .collect();
    assert_eq!(kinds, [("Commutation", 5), ("Pardon", 4)]);
    assert_eq!(reading.offenses_with_drugs, 2);
    let twice = Remark::Twice {
        name: "Fay Vance".to_owned(),
        lines: [7, 10],
    };
    assert!(reading.remarks.contains(&twice), "{:?}", reading.remarks);
    let commutations = read(
        PRESIDENT,
        &Choices {
            kinds: vec!["Commutation".to_owned()],
            ..Choices::default()
        },
    )
    .unwrap();
    assert_eq!(commutations.questions, []);
    assert_eq!(commutations.counts.in_charts, 5);
    assert_eq!(commutations.counts.other_kinds, 4);
    let sentences: Vec<Sentence> = commutations
        .people
        .iter()
        .map(|person| person.sentence.in_force)
        .collect();
    assert_eq!(sentences, [324, 168, 46, 210, 46].map(Sentence::Months));
    assert_eq!(commutations.people[1].sentence.original, Sentence::Life);
}

const NO_GRANT_DATE: &str = "\
id,name,district_date,date,state,offense,sentence,sentence_2,term_string,time,terms_of_grant
1,Person 1,\"District of Maryland; October 8, 2008\",2008-10-08,maryland,Possession with intent to distribute cocaine base,235 months' imprisonment; five years' supervised release,NA,235 months' imprisonment,19.5833333333333,\"Prison sentence commuted to a term of 180 months' imprisonment, conditioned upon enrollment in residential drug treatment\"
2,Person 2,\"Eastern District of Texas; May 1, 1997\",1997-05-01,texas,\"Distribution of five grams or more of cocaine base,
\t\t\t21 U.S.C. § 841(a)(1)\",Life imprisonment; no supervised release term,NA,life imprisonment,NA,\"Prison sentence commuted to expire on January 19, 2019, conditioned upon enrollment in residential drug treatment\"
3,Person 3,\"Puerto Rico; November 22, 1993\",1993-11-22,puerto rico,Importation of cocaine,\"324 months' imprisonment; five years' supervised release; amended to 262 months' imprisonment (May 19, 2015)\",NA,324 months' imprisonment,27,Prison sentence commuted to time served
";

#[test]
fn a_list_without_dates_of_grant_asks_for_the_day() {
    let reading = of(NO_GRANT_DATE);
    assert_eq!(reading.questions, [Question::DayOfAll]);
    assert_eq!(reading.faults, []);
    assert_eq!(reading.counts.waiting, 3);
    let used: Vec<(&str, Role)> = reading
        .columns
        .iter()
        .filter(|column| column.role != Role::NotUsed)
        .map(|column| (column.name.as_str(), column.role))
        .collect();
    assert_eq!(
        used,
        [
            ("name", Role::Name),
            ("district_date", Role::Place),
            ("date", Role::Sentenced),
            ("offense", Role::Offense),
            ("sentence", Role::Sentence),
            ("terms_of_grant", Role::Terms),
        ]
    );
    let answered = read(
        NO_GRANT_DATE,
        &Choices {
            day_of_all: Some(day("2016-08-03")),
            ..Choices::default()
        },
    )
    .unwrap();
    assert_eq!(answered.questions, []);
    let [one, two, three] = answered.people.as_slice() else {
        panic!("{}", answered.people.len());
    };
    assert_eq!(one.granted, Some(day("2016-08-03")));
    assert_eq!(one.sentence.in_force, Sentence::Months(235));
    assert_eq!(one.effect, Effect::Term(180));
    assert_eq!(one.sentenced, [Some(day("2008-10-08"))]);
    assert_eq!(two.sentence.in_force, Sentence::Life);
    assert_eq!(two.effect, Effect::Expires(day("2019-01-19")));
    assert_eq!(three.sentence.in_force, Sentence::Months(262));
    assert_eq!(three.line, 5);
    assert_eq!(answered.counts.in_charts, 3);
}

#[test]
fn each_separator_is_found() {
    for (mark, separator) in [
        (",", Separator::Comma),
        (";", Separator::Semicolon),
        ("\t", Separator::Tab),
        ("|", Separator::Bar),
    ] {
        let text = [
            "name|date|sentence",
            "Ana Cole|8/13/2016|20 years",
            "Ben Dow|8/3/2016|Life",
        ]
        .join("\n")
        .replace('|', mark);
        let reading = of(&text);
        assert_eq!(reading.separator, separator);
        assert_eq!(reading.counts.in_charts, 2, "{text}");
        assert_eq!(reading.people[1].granted, Some(day("2016-08-03")));
    }
}

#[test]
fn the_order_of_day_and_month_is_asked_unless_a_day_settles_it() {
    let open = "name,date of grant,sentence\nAna Cole,8/3/2016,Life\nBen Dow,4/5/2016,Life\n";
    let reading = of(open);
    assert_eq!(
        reading.questions,
        [Question::Order {
            column: 1,
            example: "8/3/2016".to_owned(),
            month_first: day("2016-08-03"),
            day_first: day("2016-03-08"),
        }]
    );
    assert_eq!(reading.counts.waiting, 2);
    assert_eq!(
        reading.questions[0].sentence("date of grant"),
        "In the column “date of grant”, is “8/3/2016” Aug. 3, 2016, or March 8, 2016?"
    );
    for (order, expected) in [
        (DateOrder::MonthFirst, "2016-08-03"),
        (DateOrder::DayFirst, "2016-03-08"),
    ] {
        let choices = Choices {
            orders: vec![(1, order)],
            ..Choices::default()
        };
        let reading = read(open, &choices).unwrap();
        assert_eq!(reading.questions, []);
        assert_eq!(reading.people[0].granted, Some(day(expected)));
    }
    let settled = of(&format!("{open}Cy Eads,25/12/2016,Life\n"));
    assert_eq!(settled.questions, []);
    assert_eq!(settled.people[0].granted, Some(day("2016-03-08")));
    let both = of(&format!(
        "{open}Cy Eads,25/12/2016,Life\nDi Falk,12/25/2016,Life\n"
    ));
    assert_eq!(both.questions.len(), 1);
}

#[test]
fn the_unit_of_numbers_alone_is_in_the_name_or_asked() {
    for (name, months) in [
        ("Sentence (months)", 20),
        ("sentence_years", 240),
        ("Years", 240),
    ] {
        let reading = of(&format!("name,granted,{name}\nAna Cole,2016-08-03,20\n"));
        assert_eq!(reading.questions, [], "{name}");
        assert_eq!(
            reading.people[0].sentence.in_force,
            Sentence::Months(months)
        );
    }
    let open = "name,granted,sentence\nAna Cole,2016-08-03,20\nBen Dow,2016-08-03,Life\n";
    let reading = of(open);
    assert_eq!(
        reading.questions,
        [Question::Unit {
            column: 2,
            example: "20".to_owned()
        }]
    );
    assert_eq!((reading.counts.waiting, reading.counts.in_charts), (1, 1));
    let choices = Choices {
        units: vec![(2, Unit::Years)],
        ..Choices::default()
    };
    let reading = read(open, &choices).unwrap();
    assert_eq!(reading.people[0].sentence.in_force, Sentence::Months(240));
}

#[test]
fn each_row_ends_somewhere() {
    let reading = of("\
name,granted,sentence
Ana Cole,2016-08-03,20 years
Ben Dow,,20 years
Cy Eads,8/3/16,20 years
Di Falk,2016-08-03,forty lashes
name,granted,sentence
Total: 5,,
Ed Gow,2016-08-03,N/A
Flo Hale,2016-08-03,20 years,,surplus
");
    let counts = reading.counts;
    assert_eq!(
        (
            counts.rows,
            counts.in_charts,
            counts.no_day,
            counts.not_read,
            counts.repeated_headers
        ),
        (8, 2, 2, 3, 1)
    );
    let faults: Vec<(u32, Why, bool)> = reading
        .faults
        .iter()
        .map(|fault| (fault.line, fault.why, fault.loses_row))
        .collect();
    assert_eq!(
        faults,
        [
            (
                4,
                Why::Day(commutations_lists::date::DateFault::TwoDigitYear),
                false
            ),
            (
                5,
                Why::Sentence(commutations_lists::sentence::SentenceFault::Form),
                true
            ),
            (7, Why::Total, true),
            (
                9,
                Why::MoreCells {
                    cells: 5,
                    columns: 3
                },
                true
            ),
        ]
    );
    assert_eq!(reading.faults[0].sentence(), "The year is two digits.");
    assert_eq!(reading.people[1].standing, Standing::NoDay);
    let last = reading.people.last().unwrap();
    assert_eq!(last.sentence.unstated, Some(Unstated::Empty));
}

#[test]
fn roles_can_be_chosen() {
    let text = "a,b,c\nAna Cole,2016-08-03,2010-02-01\nBen Dow,2016-08-04,2011-02-01\n";
    let reading = of(text);
    assert_eq!(
        roles(&reading),
        [Role::Name, Role::Granted, Role::Sentenced]
    );
    let choices = Choices {
        columns: vec![(2, Role::Granted), (1, Role::NotUsed)],
        ..Choices::default()
    };
    let reading = read(text, &choices).unwrap();
    assert_eq!(roles(&reading), [Role::Name, Role::NotUsed, Role::Granted]);
    assert_eq!(reading.people[0].granted, Some(day("2010-02-01")));
}

#[test]
fn columns_without_names_are_known_by_what_they_hold() {
    let reading = of("\
Ana Cole,25 to life,8/13/2016,Murder in the second degree,Kings County
Ben Dow,20 years,8/13/2016,Robbery,Erie County
Cy Eads,LWOP,8/14/2016,Burglary,Bronx County
");
    assert_eq!(
        roles(&reading),
        [
            Role::Name,
            Role::Sentence,
            Role::Granted,
            Role::Offense,
            Role::Place
        ]
    );
    assert_eq!(reading.header_line, None);
    assert_eq!(reading.counts.in_charts, 3);
}

#[test]
fn a_column_called_action_can_hold_the_terms() {
    let reading = of("\
name,sentencing county,commutation date,sentence,action
Ana Cole,Kings,2016-08-03,25 to life,Commuted to time served
Ben Dow,Erie,2016-08-03,20 years,Commuted to 10 years
");
    assert_eq!(
        roles(&reading),
        [
            Role::Name,
            Role::Place,
            Role::Granted,
            Role::Sentence,
            Role::Terms
        ]
    );
    assert_eq!(reading.people[1].effect, Effect::Term(120));
}

#[test]
fn numbers_are_sentences_only_where_no_column_has_a_name() {
    let reading = of("1;13.8.2016;240;Ana Cole\n2;3.8.2016;120;Ben Dow\n3;3.8.2016;240;Cy Eads\n");
    assert_eq!(
        roles(&reading),
        [Role::NotUsed, Role::Granted, Role::Sentence, Role::Name]
    );
    assert!(matches!(
        reading.questions.as_slice(),
        [Question::Unit { column: 2, .. }]
    ));
    let named = of("name,granted,points\nAna Cole,2016-08-03,240\n");
    assert_eq!(roles(&named), [Role::Name, Role::Granted, Role::NotUsed]);
}

#[test]
fn ranges_without_a_unit_are_asked_too() {
    let text =
        "name,granted,sentence\nAna Cole,2016-08-03,12½ to 25\nBen Dow,2016-08-03,25 to life\n";
    assert!(matches!(
        of(text).questions.as_slice(),
        [Question::Unit { column: 2, .. }]
    ));
    let choices = Choices {
        units: vec![(2, Unit::Years)],
        ..Choices::default()
    };
    let reading = read(text, &choices).unwrap();
    let range = Sentence::Indeterminate {
        min_months: 150,
        max_months: Some(300),
    };
    assert_eq!(reading.people[0].sentence.in_force, range);
    assert_eq!(reading.counts.in_charts, 2);
}

#[test]
fn a_line_of_dashes_is_no_person() {
    let reading =
        of("| Name | Date | Sentence |\n|---|---|---|\n| Ana Cole | Aug. 3, 2016 | Life |\n");
    assert_eq!((reading.counts.in_charts, reading.counts.not_read), (1, 1));
}

#[test]
fn titles_and_notes_stand_above_the_names() {
    let reading = of("\
Clemency granted by the governor,,
# kept by the staff,,

LAST NAME,FIRST NAME,DateGranted,Sentence
Cole,Ana,\"Aug. 3, 2016\",20 yrs
");
    assert_eq!(
        reading.title,
        ["Clemency granted by the governor", "kept by the staff"]
    );
    assert_eq!(reading.header_line, Some(4));
    assert_eq!(&*reading.people[0].name, "Ana Cole");
    assert_eq!(reading.people[0].line, 5);
}

#[test]
fn hostile_cells_are_texts() {
    let reading = of("\
__proto__,name,granted,sentence,name
x,<script>alert(1)</script>,2016-08-03,Life,second
y,=HYPERLINK(\"x\"),2016-08-03,Life,second
z,Ana\u{202e} Cole\u{7},2016-08-03,=2+3,second
");
    assert_eq!(&*reading.people[0].name, "<script>alert(1)</script>");
    assert_eq!(&*reading.people[1].name, "=HYPERLINK(\"x\")");
    let unseen = Remark::Rows {
        topic: Topic::Unseen,
        rows: 1,
        line: 0,
    };
    assert!(reading.remarks.contains(&unseen));
    let unused = Remark::UnusedColumn {
        column: 4,
        name: "name".to_owned(),
    };
    assert!(reading.remarks.contains(&unused));
    let file = reading.faults_csv();
    assert!(
        file.contains("4,sentence,\"'=2+3\",This is not understood as a sentence.,no\r\n"),
        "{file}"
    );
}

#[test]
fn a_file_that_is_no_list_is_refused_or_asked_about() {
    for (text, refusal) in [
        ("", Refusal::Empty),
        ("a\0b\0c", Refusal::Binary),
        ("name,granted,sentence\n", Refusal::NoRows),
        ("<html>\n<body>hello</body>\n</html>\n", Refusal::WebPage),
    ] {
        let found = read(text, &Choices::default()).unwrap_err();
        assert_eq!(found, refusal);
        assert!(found.to_string().ends_with('.'));
    }
    let reading = of("alpha,beta\nx,y\nz,w\n");
    assert!(reading.questions.contains(&Question::Columns));
}

#[test]
fn a_file_that_was_cut_off_is_told() {
    let cut = of("name,granted,sentence\nAna Cole,2016-08-03,Life\nBen Dow,2016-0");
    let told = |topic: Topic| {
        let same =
            |remark: &&Remark| matches!(remark, Remark::Rows { topic: own, .. } if *own == topic);
        cut.remarks.iter().any(|remark| same(&remark))
    };
    assert!(told(Topic::CutOff), "{:?}", cut.remarks);
    let open = of("name,granted,sentence\nAna Cole,2016-08-03,\"Life\nBen Dow,2016-08-03,Life\n");
    assert_eq!(
        (open.faults[0].line, open.faults[0].why),
        (2, Why::Unclosed { lines: 2 })
    );
    assert_eq!(open.counts.not_read, 1);
}

#[test]
fn too_many_grants_of_a_day_are_faults() {
    let row = "Ana Cole,Life\n".repeat(65_540);
    let choices = Choices {
        day_of_all: Some(day("2016-08-03")),
        ..Choices::default()
    };
    let reading = read(&format!("name,sentence\n{row}"), &choices).unwrap();
    assert_eq!(reading.counts.in_charts, 65_535);
    assert_eq!(reading.counts.not_read, 5);
}
