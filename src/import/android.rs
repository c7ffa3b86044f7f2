//! Android's `strings.xml`, from the `values` folders of an app or of the system.
//!
//! The folder says the locale. Variants for a device (`product="tablet"`, `values-watch`) are further texts of one message.

use std::sync::LazyLock;

use quick_xml::events::Event;
use regex::{Captures, Regex};

use super::format::Found;
use super::message::{Message, printf, tidy, without_tags};
use super::xml::{attribute, fault, reader, reference};
use super::{Input, Problem};

pub fn takes(name: &str) -> bool {
    name.ends_with(".xml")
}

pub fn read(inputs: &[Input], found: &mut Found<'_>) {
    // Folders for one kind of device after those for all, whose texts are the usual ones.
    let mut inputs: Vec<(&Input, Folder)> = inputs.iter().map(|input| (input, folder(&input.path))).collect();
    inputs.sort_by_key(|(_, folder)| folder.is_qualified);
    let source_locale = found.mapping.source_locale.clone();
    for (input, folder) in inputs {
        let tag = folder.tag.or(folder.is_values.then_some(source_locale.clone()));
        let Some(locale) = found.locale(input, tag) else {
            continue;
        };
        match strings(input) {
            Err(problem) => found.problems.push(problem),
            Ok(mut strings) => {
                strings.sort_by_key(|string| !string.is_default);
                for string in strings {
                    found.push(Message {
                        id: string.name,
                        locale: locale.clone(),
                        text: string.text,
                    });
                }
            }
        }
    }
}

struct Folder {
    is_values: bool,
    tag: Option<String>,
    /// For one kind of device or version only.
    is_qualified: bool,
}

/// What `values-b+sr+Latn-watch` says. Only the first qualifier can be a language (after the operator's code).
fn folder(path: &str) -> Folder {
    let folder = path.rsplit(['/', '\\']).nth(1).unwrap_or_default();
    let mut parts = folder.split('-');
    let is_values = parts.next() == Some("values");
    let mut parts: Vec<&str> = parts.collect();
    let is_language = |part: &&str| {
        part.starts_with("b+")
            || ((2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase()) && *part != "car")
    };
    let mut tag = None;
    if is_values && let Some(language) = parts.first().copied().filter(|part| is_language(part)) {
        parts.remove(0);
        let is_region = |part: &&str| {
            part.len() == 3 && part.starts_with('r') && part[1..].bytes().all(|byte| byte.is_ascii_uppercase())
        };
        tag = Some(match parts.first().copied().filter(|part| is_region(part)) {
            Some(region) => {
                parts.remove(0);
                format!("{language}-{}", &region[1..])
            }
            None => language.to_owned(),
        });
    }
    Folder {
        is_values,
        tag,
        is_qualified: !parts.is_empty(),
    }
}

struct AndroidString {
    name: String,
    is_default: bool,
    text: String,
}

fn strings(input: &Input) -> Result<Vec<AndroidString>, Problem> {
    let mut reader = reader(input);
    let mut strings: Vec<AndroidString> = Vec::new();
    let mut open: Option<AndroidString> = None;
    // Within a placeholder, whose own text is what the program writes there.
    let mut placeholder = false;
    loop {
        match reader.read_event() {
            Err(error) => return Err(fault(&reader, input, &error.to_string())),
            Ok(Event::Eof) => return Ok(strings),
            Ok(Event::Start(element)) if element.local_name().as_ref() == "string" => {
                open = attribute(&element, "name").map(|name| AndroidString {
                    name,
                    is_default: attribute(&element, "product").is_none_or(|product| product == "default"),
                    text: String::new(),
                });
            }
            Ok(Event::Start(element)) if element.local_name().as_ref() == "g" => {
                if let (Some(string), Some(id)) = (&mut open, attribute(&element, "id")) {
                    string.text.push_str(&format!("{{{}}}", id.to_lowercase()));
                    placeholder = true;
                }
            }
            Ok(Event::End(element)) if element.local_name().as_ref() == "g" => placeholder = false,
            Ok(Event::End(element)) if element.local_name().as_ref() == "string" => {
                strings.extend(open.take().map(|string| AndroidString {
                    text: tidy(&without_tags(&printf(&unquoted(&string.text)))),
                    ..string
                }));
            }
            Ok(event) => {
                let Some(string) = open.as_mut().filter(|_| !placeholder) else {
                    continue;
                };
                match event {
                    Event::Text(text) => string.text.push_str(&text.xml10_content()),
                    Event::CData(text) => string.text.push_str(&text.xml10_content()),
                    Event::GeneralRef(found) => string.text.push_str(&reference(&found)),
                    _ => {}
                }
            }
        }
    }
}

/// Without the quotes that keep blanks, and with escapes resolved; blanks are made one anyway.
fn unquoted(text: &str) -> String {
    static ESCAPE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"(?s)\\u([0-9A-Fa-f]{4})|\\(.)|""#).expect("a pattern"));
    ESCAPE
        .replace_all(text, |found: &Captures<'_>| {
            if let Some(code) = found.get(1) {
                let letter = u32::from_str_radix(code.as_str(), 16).ok().and_then(char::from_u32);
                return letter.map(String::from).unwrap_or_default();
            }
            match found.get(2).map(|letter| letter.as_str()) {
                None => String::new(),
                Some("n" | "t") => " ".to_owned(),
                Some(letter) => letter.to_owned(),
            }
        })
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders() {
        let read = |name: &str| {
            let folder = folder(&format!("res/{name}/strings.xml"));
            (folder.tag, folder.is_qualified)
        };
        let tag = |tag: &str| Some(tag.to_owned());
        assert_eq!(read("values"), (None, false));
        assert_eq!(read("values-iw"), (tag("iw"), false));
        assert_eq!(read("values-zh-rCN"), (tag("zh-CN"), false));
        assert_eq!(read("values-b+sr+Latn"), (tag("b+sr+Latn"), false));
        assert_eq!(read("values-watch"), (None, true));
        assert_eq!(read("values-v33"), (None, true));
        assert_eq!(read("values-car"), (None, true));
        assert_eq!(read("values-de-watch"), (tag("de"), true));
        assert_eq!(read("values-es-rUS-television"), (tag("es-US"), true));
        assert!(!folder("res/xml/strings.xml").is_values);
    }

    #[test]
    fn quotes_and_escapes() {
        assert_eq!(unquoted(r#""a ""b""#), "a b");
        assert_eq!(
            unquoted(r#"device\'s \u2019 \" quoted\" \\ \@ a\nb"#),
            "device's ’ \" quoted\" \\ @ a b"
        );
    }
}
