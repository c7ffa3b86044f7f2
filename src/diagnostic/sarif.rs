//! Diagnostics as SARIF 2.1.0 (OASIS), which code-scanning services read.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};

pub fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let rules: BTreeSet<String> = diagnostics.iter().map(|diagnostic| diagnostic.fault.id()).collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "sayso",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": diagnostics.iter().map(|diagnostic| result(diagnostic, sources)).collect::<Vec<_>>(),
        }],
    });
    let mut output = serde_json::to_string_pretty(&document).expect("a JSON value always serializes");
    output.push('\n');
    output
}

fn result(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let mut text = diagnostic.message.clone();
    if let Some(help) = &diagnostic.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    let mut location = json!({
        "physicalLocation": { "artifactLocation": { "uri": uri(diagnostic.path_in(sources)) } }
    });
    if let Some(span) = &diagnostic.span {
        location["physicalLocation"]["region"] = region(span, sources);
    }
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .map(|related| {
            json!({
                "message": { "text": related.label },
                "physicalLocation": {
                    "artifactLocation": { "uri": uri(&sources.file(related.span.source).path) },
                    "region": region(&related.span, sources),
                },
            })
        })
        .collect();
    let mut result = json!({
        "ruleId": diagnostic.fault.id(),
        "level": match diagnostic.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "message": { "text": text },
        "locations": [location],
    });
    if !related.is_empty() {
        result["relatedLocations"] = Value::Array(related);
    }
    result
}

fn region(span: &Span, sources: &Sources) -> Value {
    let (start_line, start_column) = sources.position(span.source, span.range.start);
    let (end_line, end_column) = sources.position(span.source, span.range.end);
    json!({ "startLine": start_line, "startColumn": start_column, "endLine": end_line, "endColumn": end_column })
}

/// A relative path as a URI reference (RFC 3986): every byte outside the unreserved set and `/` is percent-encoded.
fn uri(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
