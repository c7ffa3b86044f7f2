//! `allowance`: comments that allow a finding where it is, with the reason.
//!
//! `# sayso: allow RULE because REASON` in YAML, front matter and Fluent, `<!-- sayso: allow RULE because REASON -->` in
//! Markdown. One behind a value is for its line; one on a line of its own is for what follows: a key with all below it,
//! a message, a block of Markdown.

use std::ops::Range;

use super::{Site, fault, finding, unknown_rule};
use crate::diagnostic::{Diagnostic, Fault, Severity};
use crate::load::front_matter;
use crate::markdown::shape;
use crate::source::{SourceId, Span};

const START: &str = "sayso: allow";

struct Allowance {
    /// Where the comment stands.
    span: Span,
    /// What it is for.
    covers: Range<usize>,
    rules: Vec<Fault>,
    used: Vec<bool>,
}

/// Leaves out what is allowed, and reports allowances that are of no use. A rule that was not applied excuses its own.
pub fn apply(site: &Site<'_>, applied: &[Fault], findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut allowances = Vec::new();
    for (source, file) in site.sources.ids().zip(site.sources.files()) {
        if file.text.contains(START) && !file.path.starts_with("builtin/") {
            read(source, &file.path, &file.text, &mut allowances, &mut found);
        }
    }
    found.extend(findings.into_iter().filter(|finding| {
        let Some(span) = &finding.span else { return true };
        let mut allowed = false;
        for allowance in &mut allowances {
            if allowance.span.source == span.source && allowance.covers.contains(&span.range.start) {
                for (rule, used) in allowance.rules.iter().zip(&mut allowance.used) {
                    if *rule == finding.fault {
                        *used = true;
                        allowed = true;
                    }
                }
            }
        }
        !allowed
    }));
    for allowance in allowances {
        for (rule, used) in allowance.rules.iter().zip(&allowance.used) {
            if !used && applied.contains(rule) {
                let unused = warning(format!("nothing here needs `{}` allowed", rule.id()));
                found.push(unused.at(allowance.span.clone(), "allows nothing").help("remove it"));
            }
        }
    }
    found
}

fn warning(message: String) -> Diagnostic {
    finding(Fault::Allowance, message).at_most(Severity::Warning)
}

fn read(source: SourceId, path: &str, text: &str, allowances: &mut Vec<Allowance>, found: &mut Vec<Diagnostic>) {
    let body = match path.ends_with(".md") {
        true => front_matter::split(text, source, &mut Default::default()).map(|parts| parts.body),
        false => None,
    };
    let blocks = body.clone().map_or_else(Vec::new, |body| shape::blocks(&text[body]));
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some(comment) = comment(line, body.as_ref().is_some_and(|body| body.contains(&start))) else {
            continue;
        };
        let end = start + line.trim_end().len();
        let covers = match &body {
            Some(body) if body.contains(&start) => {
                let next = blocks
                    .iter()
                    .map(|(_, range)| range.start + body.start..range.end + body.start);
                next.filter(|range| range.start >= end)
                    .min_by_key(|range| range.start)
                    .unwrap_or(start..end)
            }
            _ if comment.alone => start..following(text, at),
            _ => start..end,
        };
        let span = source.span(start + comment.range.start..start + comment.range.end);
        let Some((names, _)) = comment.text.split_once(" because ") else {
            let missing = warning("an allowance without its reason".to_owned());
            found.push(
                missing
                    .at(span, "says what is allowed and not why")
                    .help("write `allow RULE because` and the reason"),
            );
            continue;
        };
        let mut rules = Vec::new();
        for name in names.split([',', ' ']).filter(|name| !name.is_empty()) {
            match fault(name) {
                Some(rule) => rules.push(rule),
                None => found.push(unknown_rule(name).at(span.clone(), "not the name of a rule")),
            }
        }
        allowances.push(Allowance {
            span,
            covers,
            used: vec![false; rules.len()],
            rules,
        });
    }
}

struct Comment<'t> {
    /// What follows `sayso: allow`.
    text: &'t str,
    range: Range<usize>,
    /// Nothing else is on the line.
    alone: bool,
}

fn comment(line: &str, in_markdown: bool) -> Option<Comment<'_>> {
    let at = line.find(START)?;
    let (before, after) = (&line[..at], line[at + START.len()..].trim_end());
    if in_markdown {
        let text = after.strip_suffix("-->")?;
        let alone = before.trim() == "<!--";
        let start = line.len() - line.trim_start().len();
        return alone.then(|| Comment {
            text: text.trim(),
            range: start..line.trim_end().len(),
            alone,
        });
    }
    let mark = before.trim_end().strip_suffix('#')?;
    let value = mark.trim_end_matches('#');
    let alone = value.trim().is_empty();
    (alone || value.ends_with(' ')).then(|| Comment {
        text: after.trim(),
        range: value.len()..line.trim_end().len(),
        alone,
    })
}

/// The end of what begins on the line at `start`: that line and all that is indented below it.
fn following(text: &str, start: usize) -> usize {
    let mut at = start;
    let mut first: Option<(usize, bool)> = None;
    for line in text[start..].split_inclusive('\n') {
        let content = line.trim();
        let indent = line.len() - line.trim_start().len();
        let item = content.starts_with("- ");
        match first {
            _ if content.is_empty() => {}
            None if content.starts_with('#') => {}
            None => first = Some((indent, item)),
            // A list may stand right below its key; a message's last brace stands below its name.
            Some((outer, outer_item)) => {
                let goes_on = indent > outer || (indent == outer && ((item && !outer_item) || content == "}"));
                if !goes_on {
                    break;
                }
            }
        }
        at += line.len();
    }
    at
}
