//! Diagnostics as GitHub workflow commands, which a pull request shows beside the line.

use std::fmt::Write;

use super::{Diagnostic, Severity, summary};
use crate::source::Sources;

pub fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let mut output = String::new();
    for diagnostic in diagnostics {
        let mut properties = format!("file={}", property(diagnostic.path_in(sources)));
        if let Some(span) = &diagnostic.span {
            let (line, column) = sources.position(span.source, span.range.start);
            let (end_line, end_column) = sources.position(span.source, span.range.end);
            let _ = write!(properties, ",line={line},col={column},endLine={end_line}");
            // GitHub takes an end column only where the range stays on one line.
            if end_line == line {
                let _ = write!(properties, ",endColumn={end_column}");
            }
        }
        let mut message = diagnostic.message.clone();
        for part in [Some(&diagnostic.label), diagnostic.help.as_ref()]
            .into_iter()
            .flatten()
        {
            if !part.is_empty() {
                let _ = write!(message, "\n{part}");
            }
        }
        let _ = writeln!(
            output,
            "::{} {properties},title={}::{}",
            match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "notice",
            },
            property(&diagnostic.fault.id()),
            data(&message)
        );
    }
    if let Some(summary) = summary(diagnostics, sources) {
        let _ = writeln!(output, "{summary}");
    }
    output
}

/// Escapes the text of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a workflow command, where `:` and `,` also have a meaning.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
