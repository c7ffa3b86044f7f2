//! Diagnostics as SARIF 2.1.0 (OASIS), which code-scanning services read.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Diagnostic, Fault, Fix, Severity};
use crate::source::{Sources, Span};

pub fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let faults: BTreeMap<Fault, Severity> = diagnostics.iter().map(|found| (found.fault, found.severity)).collect();
    let places: BTreeMap<Fault, usize> = faults
        .keys()
        .enumerate()
        .map(|(place, fault)| (*fault, place))
        .collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "sayso",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": MANUAL,
                "rules": faults.iter().map(|(fault, severity)| rule(*fault, *severity)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": diagnostics
                .iter()
                .map(|diagnostic| result(diagnostic, places[&diagnostic.fault], sources))
                .collect::<Vec<_>>(),
        }],
    });
    let mut output = serde_json::to_string_pretty(&document).expect("a JSON value always serializes");
    output.push('\n');
    output
}

/// The manual's pages, where each fault has a section of its name.
const MANUAL: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/");

fn rule(fault: Fault, severity: Severity) -> Value {
    let page = if crate::check::is_rule(fault) {
        "checks.md"
    } else {
        "diagnostics.md"
    };
    json!({
        "id": fault.id(),
        "name": format!("{fault:?}"),
        "shortDescription": { "text": format!("{}.", fault.description().trim_end_matches('.')) },
        "helpUri": format!("{MANUAL}{page}#{}", fault.id()),
        "defaultConfiguration": { "level": level(severity) },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn result(diagnostic: &Diagnostic, rule: usize, sources: &Sources) -> Value {
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
        "ruleIndex": rule,
        "level": level(diagnostic.severity),
        "message": { "text": text },
        "locations": [location],
    });
    if !related.is_empty() {
        result["relatedLocations"] = Value::Array(related);
    }
    if !diagnostic.fix.is_empty() {
        result["fixes"] = Value::Array(vec![fix(&diagnostic.fix, diagnostic.help.as_deref(), sources)]);
    }
    result
}

fn fix(fixes: &[Fix], help: Option<&str>, sources: &Sources) -> Value {
    let changes = fixes.iter().map(|fix| {
        json!({
            "artifactLocation": { "uri": uri(&sources.file(fix.span.source).path) },
            "replacements": [{
                "deletedRegion": region(&fix.span, sources),
                "insertedContent": { "text": fix.replacement },
            }],
        })
    });
    let changes: Vec<Value> = changes.collect();
    json!({ "description": { "text": help.unwrap_or("mend it") }, "artifactChanges": changes })
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
