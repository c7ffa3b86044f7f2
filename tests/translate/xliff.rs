//! What XLIFF 2.1 asks of a file beyond its schema: ids, references and pairs that have to agree.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// What one unit has been seen to hold.
#[derive(Default)]
struct Unit {
    id: String,
    data: BTreeSet<String>,
    /// Elements in the source by id.
    source: BTreeMap<String, String>,
    target: BTreeMap<String, String>,
    in_target: bool,
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let value = element.try_get_attribute(name).expect("sound attributes")?;
    Some(value.value.to_string())
}

/// Every breach of the constraints of XLIFF Core, in the order of the file.
pub fn breaches(text: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    let mut reader = Reader::from_str(text);
    let (mut files, mut units) = (BTreeSet::new(), BTreeSet::new());
    let (mut has_target_language, mut unit) = (false, Unit::default());
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Eof => return breaches,
            Event::End(element) if element.local_name().as_ref() == "target" => unit.in_target = false,
            Event::Start(element) | Event::Empty(element) => {
                let name = element.local_name().as_ref().to_owned();
                let id = attribute(&element, "id");
                match name.as_str() {
                    "xliff" => {
                        has_target_language = attribute(&element, "trgLang").is_some();
                        if attribute(&element, "version").as_deref() != Some("2.1") {
                            breaches.push("the version is not 2.1".to_owned());
                        }
                    }
                    "file" => {
                        units.clear();
                        if !files.insert(id.clone()) {
                            breaches.push(format!("two files are {id:?}"));
                        }
                    }
                    "unit" => {
                        unit = Unit {
                            id: id.clone().unwrap_or_default(),
                            ..Unit::default()
                        };
                        if !units.insert(id.clone()) {
                            breaches.push(format!("two units of a file are {id:?}"));
                        }
                    }
                    "data" => {
                        let is_new = unit.data.insert(id.clone().unwrap_or_default());
                        if !is_new {
                            breaches.push(format!("{}: two data are {id:?}", unit.id));
                        }
                    }
                    "segment" => {
                        let (state, sub) = (attribute(&element, "state"), attribute(&element, "subState"));
                        if sub.as_ref().is_some_and(|sub| !sub.contains(':')) || (sub.is_some() && state.is_none()) {
                            breaches.push(format!("{}: a subState without a state or a prefix", unit.id));
                        }
                    }
                    "target" => {
                        unit.in_target = true;
                        if !has_target_language {
                            breaches.push(format!("{}: a target, and no trgLang", unit.id));
                        }
                    }
                    "ph" | "pc" => inline(&element, &name, &mut unit, &mut breaches),
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// An inline element: its data is there, its id is its own, and in the target it is that of its like in the source.
fn inline(element: &BytesStart<'_>, name: &str, unit: &mut Unit, breaches: &mut Vec<String>) {
    let mut references = Vec::new();
    for reference in ["dataRef", "dataRefStart", "dataRefEnd"] {
        let Some(data) = attribute(element, reference) else {
            continue;
        };
        if !unit.data.contains(&data) {
            breaches.push(format!("{}: {reference} {data} leads nowhere", unit.id));
        }
        references.push(data);
    }
    let like = format!("{name} {references:?}");
    let id = attribute(element, "id").unwrap_or_default();
    if unit.in_target {
        if unit.source.get(&id).is_some_and(|source| *source != like) {
            breaches.push(format!("{}: {id} is something else in the target", unit.id));
        }
        let same = unit
            .source
            .iter()
            .find(|(known, source)| **source == like && !unit.target.contains_key(*known));
        if let Some((known, _)) = same.filter(|_| !unit.source.contains_key(&id)) {
            breaches.push(format!("{}: {id} should be {known}, as in the source", unit.id));
        }
        if unit.target.insert(id.clone(), like).is_some() {
            breaches.push(format!("{}: two elements of the target are {id}", unit.id));
        }
    } else if unit.source.insert(id.clone(), like).is_some() {
        breaches.push(format!("{}: two elements of the source are {id}", unit.id));
    }
}

#[test]
fn each_breach_is_seen() {
    let file = |inside: &str| {
        let head = r#"<xliff version="2.1" srcLang="en" trgLang="de"><file id="f"><unit id="u"><originalData>"#;
        let data = r#"<data id="d1">*</data></originalData><segment>"#;
        breaches(&format!("{head}{data}{inside}</segment></unit></file></xliff>"))
    };
    let sound = r#"<source><ph id="1" dataRef="d1"/></source><target><ph id="1" dataRef="d1"/></target>"#;
    assert_eq!(file(sound), Vec::<String>::new());
    for (from, to, breach) in [
        (r#"dataRef="d1""#, r#"dataRef="d2""#, "leads nowhere"),
        (
            r#"<source>"#,
            r#"<source><ph id="1"/>"#,
            "two elements of the source are 1",
        ),
        (r#"<target>"#, r#"<target><ph id="1"/>"#, "something else"),
        (r#"<target><ph id="1""#, r#"<target><ph id="2""#, "2 should be 1"),
    ] {
        let found = file(&sound.replacen(from, to, 1)).join("\n");
        assert!(found.contains(breach), "{breach}: {found}");
    }
}
