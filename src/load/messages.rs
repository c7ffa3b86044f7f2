//! Interface messages: Fluent resources, with every line that is not Fluent reported.

use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::parser::ErrorKind;

use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::SourceId;

/// One parsed `.ftl` file.
#[derive(Debug, Clone)]
pub struct MessagesFile {
    pub source: SourceId,
    pub resource: Arc<FluentResource>,
}

/// Most placeables and calls in each other. The parser calls itself for each, and ours have three at most.
const DEEPEST: usize = 32;

/// Parses one file; what cannot be parsed is reported and left out.
pub fn read(text: &str, source: SourceId, found: &mut Diagnostics) -> MessagesFile {
    if let Some(offset) = too_deep(text) {
        found.push(
            Diagnostic::error(Fault::BudgetExceeded, "the message is nested beyond what sayso reads")
                .at(
                    source.span(offset..offset + 1),
                    format!("nested deeper than {DEEPEST} levels"),
                )
                .help("write it as several messages"),
        );
        return MessagesFile {
            source,
            resource: Arc::new(FluentResource::try_new(String::new()).unwrap_or_else(|(resource, _)| resource)),
        };
    }
    // Fluent knows no byte-order mark; as many bytes of blank lines keep every offset an offset into the file.
    let text = text
        .strip_prefix('\u{feff}')
        .map_or_else(|| text.to_owned(), |rest| format!("\n\n\n{rest}"));
    let resource = match FluentResource::try_new(without_unfilled(text)) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
                let text = resource.source();
                let line = text
                    .get(start..)
                    .and_then(|rest| rest.lines().next())
                    .unwrap_or_default();
                found.push(
                    Diagnostic::error(Fault::FluentSyntax, "not a Fluent message")
                        .at(source.span(start..start + line.trim_end().len()), reason(&error.kind))
                        .help("a message reads `name = text`, its further lines are indented"),
                );
            }
            resource
        }
    };
    MessagesFile {
        source,
        resource: Arc::new(resource),
    }
}

/// Where braces and calls go deeper than [`DEEPEST`]. A line that is not indented begins a message of its own.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut start_of_line = true;
    for (offset, byte) in text.bytes().enumerate() {
        if start_of_line && !matches!(byte, b' ' | b'}' | b'\n' | b'\r') {
            depth = 0;
        }
        start_of_line = byte == b'\n';
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(offset);
        }
    }
    None
}

/// Blanks out messages that a scaffold left to be filled, so that they are missing and not empty. Every offset stays an
/// offset into the file.
fn without_unfilled(mut text: String) -> String {
    let places: Vec<_> = unfilled(&text)
        .map(|(start, name)| start..start + name.len() + UNFILLED.len())
        .collect();
    for place in places {
        text.replace_range(place.clone(), &" ".repeat(place.len()));
    }
    text
}

/// Places and names of the messages that a scaffold left to be filled: `name = {""}`.
pub fn unfilled(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = next;
        next += line.len();
        let name = line.trim_end().strip_suffix(UNFILLED)?;
        let sound = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        (name.starts_with(|letter: char| letter.is_ascii_alphabetic()) && name.chars().all(sound))
            .then_some((start, name))
    })
}

/// What stands after the name of a message that a scaffold left to be filled.
pub const UNFILLED: &str = " = {\"\"}";

fn reason(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("expected `{token}`"),
        ErrorKind::ExpectedMessageField { entry_id } => format!("`{entry_id}` has no text"),
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` has no text"),
        ErrorKind::MissingDefaultVariant => "one variant has to be marked with `*`".to_owned(),
        ErrorKind::UnbalancedClosingBrace => "a `}` without its `{`".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "the quoted text never ends".to_owned(),
        ErrorKind::ExpectedInlineExpression | ErrorKind::MissingValue => "a value is missing here".to_owned(),
        other => other.to_string(),
    }
}
