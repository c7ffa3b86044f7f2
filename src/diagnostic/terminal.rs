//! Diagnostics for people: the annotated source, in the look known from rustc.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Severity, summary};
use crate::source::{Sources, Span};

/// Longest line of a file that is shown whole. A longer one would bury the message.
const LONGEST_LINE: usize = 400;

/// All diagnostics and the closing line, coloured when `color` is set. Empty where nothing was found.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let mut output = String::new();
    for diagnostic in diagnostics {
        output.push_str(&renderer.render(&report(diagnostic, sources)));
        output.push_str("\n\n");
    }
    if let Some(summary) = summary(diagnostics, sources) {
        output.push_str(&summary);
        output.push('\n');
    }
    output
}

fn report<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.primary_title(&diagnostic.message).id(diagnostic.fault.id());
    let mut group = Group::with_title(title);
    match &diagnostic.span {
        Some(span) if shows_well(span, sources) => {
            group = group.element(snippet(span, &diagnostic.label, AnnotationKind::Primary, sources));
        }
        Some(span) => {
            let (line, column) = sources.position(span.source, span.range.start);
            let path: &str = &sources.file(span.source).path;
            group = group.element(Origin::path(path).line(line).char_column(column));
            if !diagnostic.label.is_empty() {
                group = group.element(Level::NOTE.message(diagnostic.label.as_str()));
            }
        }
        None => {
            if let Some(path) = &diagnostic.path {
                group = group.element(Origin::path(path.as_str()));
            }
        }
    }
    for related in diagnostic
        .related
        .iter()
        .filter(|related| shows_well(&related.span, sources))
    {
        group = group.element(snippet(&related.span, &related.label, AnnotationKind::Context, sources));
    }
    let mut groups = vec![group];
    if let Some(help) = &diagnostic.help {
        groups.push(Group::with_title(Level::HELP.secondary_title(help.as_str())));
    }
    groups
}

fn snippet<'a>(
    span: &Span,
    label: &'a str,
    kind: AnnotationKind,
    sources: &'a Sources,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let file = sources.file(span.source);
    let end = span.range.end.min(file.text.len());
    let start = span.range.start.min(end);
    let annotation = kind.span(start..end);
    let annotation = if label.is_empty() {
        annotation
    } else {
        annotation.label(label)
    };
    Snippet::source(&*file.text).path(&*file.path).annotation(annotation)
}

fn shows_well(span: &Span, sources: &Sources) -> bool {
    let text = &sources.file(span.source).text;
    let start = span.range.start.min(text.len());
    let Some(before) = text.get(..start) else { return false };
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    !text.is_empty() && line_end - line_start <= LONGEST_LINE && text.is_char_boundary(span.range.end.min(text.len()))
}
