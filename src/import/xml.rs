//! What the formats in XML share: characters and entities as text, and faults with their place.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart};

use super::format::line_and_column;
use super::{Input, Problem};

/// A reader that knows where it is.
pub type Xml<'a> = Reader<&'a [u8]>;

pub fn reader(input: &Input) -> Xml<'_> {
    let mut reader = Reader::from_str(&input.text);
    reader.config_mut().expand_empty_elements = true;
    reader
}

pub fn fault(reader: &Xml<'_>, input: &Input, message: &str) -> Problem {
    let at = usize::try_from(reader.error_position()).unwrap_or_default();
    Problem {
        path: input.path.clone(),
        position: Some(line_and_column(&input.text, at)),
        message: format!("is not well-formed XML: {message}"),
        help: None,
    }
}

/// What `&name;` stands for; entities that a document defines itself are none of ours.
pub fn reference(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return letter.to_string();
    }
    let name = reference.xml10_content();
    quick_xml::escape::resolve_predefined_entity(&name).map_or_else(|| format!("&{name};"), str::to_owned)
}

/// An attribute's value by its qualified name.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok()??;
    let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}
