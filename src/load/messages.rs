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

pub fn read(text: &str, source: SourceId, found: &mut Diagnostics) -> MessagesFile {
    // The parser takes CRLF and a byte-order mark as they come, except that the mark must not stand before an entry.
    let text = text
        .strip_prefix('\u{feff}')
        .map_or_else(|| text.to_owned(), |rest| format!("   {rest}"));
    let resource = match FluentResource::try_new(text) {
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
