//! XLIFF 2.1, the format of translation tools. Marks, addresses, code and placeables are protected as inline elements.

use std::collections::BTreeMap;
use std::fmt::Write;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::marks::{self, Piece};
use super::{Catalogue, Heading, Item, Returned, State, Verdict};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// Elements of XLIFF's modules that stand in a unit.
const MODULES: [&str; 6] = [
    "matches",
    "glossary",
    "changeTrack",
    "metadata",
    "resourceData",
    "validation",
];

pub fn write(heading: &Heading<'_>, items: &[Item]) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">\n",
        escape(heading.source_locale.tag()),
        escape(heading.locale.tag()),
    );
    let mut file = 0;
    let mut open: Option<&str> = None;
    for (index, item) in items.iter().enumerate() {
        if open != Some(item.path.as_str()) {
            if open.is_some() {
                text.push_str("  </file>\n");
            }
            file += 1;
            let _ = writeln!(text, "  <file id=\"f{file}\" original=\"{}\">", escape(&item.path));
            open = Some(&item.path);
        }
        unit(&mut text, index + 1, item);
    }
    if open.is_some() {
        text.push_str("  </file>\n");
    } else {
        // A document has a file and a file a unit, even where nothing is to be translated.
        text.push_str(
            "  <file id=\"f1\">\n    <unit id=\"u1\">\n      <segment>\n        <source/>\n      </segment>\n    </unit>\n  </file>\n",
        );
    }
    text.push_str("</xliff>\n");
    text
}

fn unit(text: &mut String, number: usize, item: &Item) {
    let _ = writeln!(
        text,
        "    <unit id=\"u{number}\" name=\"{}\" xml:space=\"preserve\">",
        escape(&item.context)
    );
    if !item.notes.is_empty() || item.previous.is_some() {
        text.push_str("      <notes>\n");
        for note in &item.notes {
            let _ = writeln!(text, "        <note>{}</note>", escape(note));
        }
        if let Some(previous) = &item.previous {
            let _ = writeln!(
                text,
                "        <note category=\"previous-source\" appliesTo=\"source\">{}</note>",
                escape(previous)
            );
        }
        text.push_str("      </notes>\n");
    }
    let source = marks::pieces(&item.source, item.syntax);
    let target = item.target.as_deref().map(|target| marks::pieces(target, item.syntax));
    let mut data = Data::default();
    let mut ids = Ids::default();
    let source = inline(&source, &mut data, &mut |piece| ids.new_in_source(piece));
    let target = target.map(|target| inline(&target, &mut data, &mut |piece| ids.same_in_target(piece)));
    if !data.0.is_empty() {
        text.push_str("      <originalData>\n");
        for (index, data) in data.0.iter().enumerate() {
            let _ = writeln!(text, "        <data id=\"d{}\">{}</data>", index + 1, content(data));
        }
        text.push_str("      </originalData>\n");
    }
    let state = match item.state {
        State::Missing => "state=\"initial\"",
        State::Outdated => "state=\"initial\" subState=\"sayso:outdated\"",
        State::Unreviewed => "state=\"translated\"",
        State::Current => "state=\"reviewed\"",
    };
    let _ = writeln!(text, "      <segment {state}>\n        <source>{source}</source>");
    if let Some(target) = target {
        let _ = writeln!(text, "        <target>{target}</target>");
    }
    text.push_str("      </segment>\n    </unit>\n");
}

/// What stands in a unit's `originalData`.
#[derive(Default)]
struct Data(Vec<String>);

impl Data {
    fn id(&mut self, text: &str) -> String {
        let place = self.0.iter().position(|known| known == text).unwrap_or_else(|| {
            self.0.push(text.to_owned());
            self.0.len() - 1
        });
        format!("d{}", place + 1)
    }
}

/// Numbers of inline elements: one of the target has the number of the source's that it stands for.
#[derive(Default)]
struct Ids {
    source: Vec<(String, usize)>,
    last: usize,
}

impl Ids {
    fn new_in_source(&mut self, piece: &str) -> usize {
        self.last += 1;
        self.source.push((piece.to_owned(), self.last));
        self.last
    }

    fn same_in_target(&mut self, piece: &str) -> usize {
        match self.source.iter().position(|(known, _)| known == piece) {
            Some(place) => self.source.remove(place).1,
            None => {
                self.last += 1;
                self.last
            }
        }
    }
}

fn inline(pieces: &[Piece<'_>], data: &mut Data, number: &mut dyn FnMut(&str) -> usize) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(plain) => text.push_str(&content(plain)),
            Piece::Placeholder(mark) => {
                let (id, data) = (number(mark), data.id(mark));
                let _ = write!(text, "<ph id=\"{id}\" dataRef=\"{data}\"/>");
            }
            Piece::Open(open, close) => {
                let id = number(&format!("{open}…{close}"));
                let (start, end) = (data.id(open), data.id(close));
                let _ = write!(text, "<pc id=\"{id}\" dataRefStart=\"{start}\" dataRefEnd=\"{end}\">");
            }
            Piece::Close(_) => text.push_str("</pc>"),
        }
    }
    text
}

/// Text of a translation: what XML cannot hold has an element of its own.
fn content(text: &str) -> String {
    let mut content = String::new();
    for part in text.split_inclusive(|letter| !is_xml(letter)) {
        content.push_str(&escape(part));
        if let Some(letter) = part.chars().next_back().filter(|letter| !is_xml(*letter)) {
            let _ = write!(content, "<cp hex=\"{:04X}\"/>", u32::from(letter));
        }
    }
    content
}

fn is_xml(letter: char) -> bool {
    !matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Text for XML, without what it cannot hold.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#13;"),
            other if is_xml(other) => escaped.push(other),
            _ => {}
        }
    }
    escaped
}

/// A unit as it is being read.
#[derive(Default)]
struct Reading {
    name: String,
    offset: usize,
    data: BTreeMap<String, String>,
    source: String,
    target: Option<String>,
    /// Where in `source` a blank between two segments began, until its translation is met.
    ignorable: Option<usize>,
    verdict: Option<Verdict>,
    /// What each open `pc` ends with.
    ends: Vec<String>,
    fault: Option<String>,
}

impl Reading {
    fn referenced(&mut self, element: &BytesStart<'_>, name: &str) -> String {
        let wanted = attribute(element, name).unwrap_or_default();
        let data = self.data.get(&wanted).cloned();
        data.unwrap_or_else(|| {
            self.fault = Some(format!("`{name}=\"{wanted}\"` leads to no `<data>`"));
            String::new()
        })
    }
}

pub fn read(text: &str) -> Catalogue {
    let mut catalogue = Catalogue::default();
    let mut reader = Reader::from_str(text);
    let mut reading: Option<Reading> = None;
    // The element whose text counts: `data` with its id, `source`, or `target`.
    let mut inside: Option<(&'static str, String)> = None;
    loop {
        let offset = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => event,
            Err(error) => {
                let offset = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                catalogue.damaged.push((offset.min(text.len()), error.to_string()));
                break;
            }
        };
        let is_empty = matches!(event, Event::Empty(_));
        match (event, &mut reading) {
            (Event::Start(element) | Event::Empty(element), current) => {
                let name = element.local_name();
                match (name.as_ref(), current) {
                    ("xliff", _) => catalogue.locale = attribute(&element, "trgLang").unwrap_or_default(),
                    ("unit", current) => {
                        let name = attribute(&element, "name").unwrap_or_default();
                        *current = Some(Reading {
                            name,
                            offset,
                            ..Reading::default()
                        });
                    }
                    ("data", Some(_)) if !is_empty => {
                        inside = Some(("data", attribute(&element, "id").unwrap_or_default()));
                    }
                    ("segment", Some(unit)) => {
                        let verdict = match attribute(&element, "state").as_deref() {
                            Some("reviewed" | "final") => Verdict::Reviewed,
                            Some("translated") => Verdict::Translated,
                            Some("initial") => Verdict::Doubtful,
                            _ => Verdict::Translated,
                        };
                        let worst =
                            unit.verdict.map_or(
                                verdict,
                                |known| if rank(known) < rank(verdict) { known } else { verdict },
                            );
                        unit.verdict = Some(worst);
                    }
                    ("source", Some(_)) if !is_empty => inside = Some(("source", String::new())),
                    ("ignorable", Some(unit)) => unit.ignorable = Some(unit.source.len()),
                    ("target", Some(unit)) => {
                        unit.ignorable = None;
                        unit.target.get_or_insert_default();
                        if !is_empty {
                            inside = Some(("target", String::new()));
                        }
                    }
                    ("ph", Some(unit)) => {
                        let mark = unit.referenced(&element, "dataRef");
                        push(unit, &inside, &mark);
                    }
                    ("pc", Some(unit)) => {
                        let start = unit.referenced(&element, "dataRefStart");
                        let end = unit.referenced(&element, "dataRefEnd");
                        push(unit, &inside, &start);
                        if is_empty {
                            push(unit, &inside, &end);
                        } else {
                            unit.ends.push(end);
                        }
                    }
                    ("sc" | "ec", Some(unit)) => {
                        let mark = unit.referenced(&element, "dataRef");
                        push(unit, &inside, &mark);
                    }
                    ("cp", Some(unit)) => {
                        let hex = attribute(&element, "hex").unwrap_or_default();
                        match u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32) {
                            Some(letter) => push(unit, &inside, letter.encode_utf8(&mut [0; 4])),
                            None => unit.fault = Some(format!("`hex=\"{hex}\"` is no character")),
                        }
                    }
                    // What tools add holds sources and targets that are not this unit's.
                    (module, Some(unit)) if !is_empty && MODULES.contains(&module) => {
                        if let Err(error) = reader.read_to_end(element.name()) {
                            unit.fault = Some(error.to_string());
                        }
                    }
                    _ => {}
                }
            }
            (Event::End(element), Some(unit)) => match element.local_name().as_ref() {
                "ignorable" => {
                    // A blank that nobody translated stays.
                    if let Some(start) = unit.ignorable.take() {
                        let blank = unit.source[start..].to_owned();
                        unit.target.get_or_insert_default().push_str(&blank);
                    }
                }
                "data" | "source" | "target" => inside = None,
                "pc" => {
                    let end = unit.ends.pop().unwrap_or_default();
                    push(unit, &inside, &end);
                }
                "unit" => catalogue_unit(&mut catalogue, reading.take().unwrap_or_default()),
                _ => {}
            },
            (Event::Text(plain), Some(unit)) => {
                push(unit, &inside, &plain.xml10_content());
            }
            (Event::CData(plain), Some(unit)) => {
                push(unit, &inside, &plain.xml10_content());
            }
            (Event::GeneralRef(reference), Some(unit)) => {
                let letter = reference.resolve_char_ref().ok().flatten();
                let name = &*reference;
                match (letter, quick_xml::escape::resolve_predefined_entity(name)) {
                    (Some(letter), _) => push(unit, &inside, letter.encode_utf8(&mut [0; 4])),
                    (None, Some(plain)) => push(unit, &inside, plain),
                    (None, None) => unit.fault = Some(format!("the entity `&{name};` is not known")),
                }
            }
            _ => {}
        }
    }
    if catalogue.locale.is_empty() && catalogue.damaged.is_empty() {
        catalogue.damaged.push((0, "no `<xliff>` with a `trgLang`".to_owned()));
    }
    catalogue
}

fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Doubtful => 0,
        Verdict::Translated => 1,
        Verdict::Reviewed => 2,
    }
}

fn push(unit: &mut Reading, inside: &Option<(&'static str, String)>, text: &str) {
    match inside {
        Some(("data", id)) => unit.data.entry(id.clone()).or_default().push_str(text),
        Some(("source", _)) => unit.source.push_str(text),
        Some(("target", _)) => unit.target.get_or_insert_default().push_str(text),
        _ => {}
    }
}

fn catalogue_unit(catalogue: &mut Catalogue, unit: Reading) {
    if unit.name.is_empty() {
        return;
    }
    match unit.fault {
        Some(fault) => catalogue
            .damaged
            .push((unit.offset, format!("`{}`: {fault}", unit.name))),
        None => catalogue.returned.push(Returned {
            context: unit.name,
            source: unit.source,
            target: unit.target.unwrap_or_default(),
            verdict: unit.verdict.unwrap_or(Verdict::Doubtful),
            offset: unit.offset,
        }),
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok().flatten()?;
    Some(quick_xml::escape::unescape(&attribute.value).ok()?.into_owned())
}
