//! polkit's `.policy` files, with translations in them or in gettext catalogues beside them.
//!
//! An action `org.x` has the messages `org.x#message`, which is what the dialog says, and `org.x#description`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use quick_xml::events::Event;
use regex::Regex;

use super::format::Found;
use super::message::{Message, braced, tidy};
use super::xml::{attribute, fault, reader, reference};
use super::{Input, Problem, gettext};

pub fn takes(name: &str) -> bool {
    name.ends_with(".policy") || gettext::takes(name)
}

pub fn read(inputs: &[Input], found: &mut Found<'_>) {
    let (policies, catalogues): (Vec<&Input>, Vec<&Input>) =
        inputs.iter().partition(|input| input.path.ends_with(".policy"));
    let mut translated = Vec::new();
    for input in catalogues {
        let Some(locale) = found.locale(input, gettext::tag_of(input)) else {
            continue;
        };
        match gettext::entries(input) {
            Err(problem) => found.problems.push(problem),
            Ok(entries) => {
                let entries: BTreeMap<String, String> = entries
                    .into_iter()
                    .filter_map(|entry| Some((entry.msgid, entry.texts.into_iter().next()?)))
                    .collect();
                translated.push((folder(&input.path), locale, entries));
            }
        }
    }
    for input in policies {
        let texts = match texts(input) {
            Ok(texts) => texts,
            Err(problem) => {
                found.problems.push(problem);
                continue;
            }
        };
        let source_locale = found.mapping.source_locale.clone();
        for text in &texts {
            let locale = match &text.tag {
                None => Some(source_locale.clone()),
                Some(tag) => found.locale(input, Some(tag.clone())),
            };
            if let Some(locale) = locale {
                found.push(message(&text.id, locale, &text.text));
            }
        }
        let own = folder(&input.path);
        for text in texts.iter().filter(|text| text.has_domain && text.tag.is_none()) {
            for (place, locale, entries) in &translated {
                if place.starts_with(own)
                    && let Some(translation) = entries.get(&text.text)
                {
                    found.push(message(&text.id, locale.clone(), translation));
                }
            }
        }
    }
}

fn message(id: &str, locale: String, text: &str) -> Message {
    static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\$\((\w+)\)").expect("a pattern"));
    Message {
        id: id.to_owned(),
        locale,
        text: tidy(&braced(text, &PLACEHOLDER)),
    }
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

struct PolicyText {
    id: String,
    tag: Option<String>,
    has_domain: bool,
    text: String,
}

/// Messages and descriptions of a policy's actions, those in the source locale first.
fn texts(input: &Input) -> Result<Vec<PolicyText>, Problem> {
    let mut reader = reader(input);
    let mut texts: Vec<PolicyText> = Vec::new();
    let mut action = String::new();
    let mut open: Option<PolicyText> = None;
    loop {
        match reader.read_event() {
            Err(error) => return Err(fault(&reader, input, &error.to_string())),
            Ok(Event::Eof) => break,
            Ok(Event::Start(element)) => match element.local_name().as_ref() {
                "action" => action = attribute(&element, "id").unwrap_or_default(),
                kind @ ("message" | "description") if !action.is_empty() => {
                    open = Some(PolicyText {
                        id: format!("{action}#{kind}"),
                        tag: attribute(&element, "xml:lang"),
                        has_domain: attribute(&element, "gettext-domain").is_some(),
                        text: String::new(),
                    });
                }
                _ => {}
            },
            Ok(Event::End(element)) => match element.local_name().as_ref() {
                "action" => action.clear(),
                "message" | "description" => {
                    texts.extend(open.take().map(|text| PolicyText {
                        text: text.text.trim().to_owned(),
                        ..text
                    }));
                }
                _ => {}
            },
            Ok(event) => {
                let Some(text) = &mut open else { continue };
                match event {
                    Event::Text(found) => text.text.push_str(&found.xml10_content()),
                    Event::CData(found) => text.text.push_str(&found.xml10_content()),
                    Event::GeneralRef(found) => text.text.push_str(&reference(&found)),
                    _ => {}
                }
            }
        }
    }
    texts.sort_by_key(|text| text.tag.is_some());
    Ok(texts)
}
