//! Diagnostics for programs: one JSON document.

use serde::Serialize;

use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};

#[derive(Serialize)]
struct Report<'a> {
    version: u8,
    errors: usize,
    warnings: usize,
    notes: usize,
    diagnostics: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: String,
    severity: String,
    message: &'a str,
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Position>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Position>,
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<RelatedEntry<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
}

#[derive(Serialize)]
struct RelatedEntry<'a> {
    path: &'a str,
    start: Position,
    end: Position,
    label: &'a str,
}

/// Line and column from 1, the column in characters.
#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
}

pub fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
    let report = Report {
        version: 1,
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        notes: count(Severity::Info),
        diagnostics: diagnostics
            .iter()
            .map(|diagnostic| entry(diagnostic, sources))
            .collect(),
    };
    let mut output = serde_json::to_string_pretty(&report).expect("strings and numbers always serialize");
    output.push('\n');
    output
}

fn entry<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Entry<'a> {
    let ends = diagnostic.span.as_ref().map(|span| ends(span, sources));
    let (start, end) = ends.unzip();
    Entry {
        id: diagnostic.fault.id(),
        severity: diagnostic.severity.to_string(),
        message: &diagnostic.message,
        path: diagnostic.path_in(sources),
        start,
        end,
        label: &diagnostic.label,
        related: diagnostic
            .related
            .iter()
            .map(|related| {
                let (start, end) = self::ends(&related.span, sources);
                RelatedEntry {
                    path: &sources.file(related.span.source).path,
                    start,
                    end,
                    label: &related.label,
                }
            })
            .collect(),
        help: diagnostic.help.as_deref(),
    }
}

fn ends(span: &Span, sources: &Sources) -> (Position, Position) {
    let position = |offset| {
        let (line, column) = sources.position(span.source, offset);
        Position { line, column }
    };
    (position(span.range.start), position(span.range.end))
}
