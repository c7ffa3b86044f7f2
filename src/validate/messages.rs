//! Interface messages held against the source's: what is missing, which variables differ.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::load::messages::MessagesFile;
use crate::locale::Locale;
use crate::source::Span;

/// The locale that the interface is written in first. Every message is in it.
const INTERFACE_SOURCE: &str = "en";

/// Most messages that one message leads to. Fluent itself shows no more placeables than that.
const MOST_REFERENCES: usize = 100;

pub fn gather(
    files: BTreeMap<Locale, Vec<MessagesFile>>,
    context: &Context<'_>,
    found: &mut Diagnostics,
) -> BTreeMap<Locale, Vec<Arc<FluentResource>>> {
    let interface: Option<Locale> = INTERFACE_SOURCE.parse().ok();
    let source = interface.as_ref().and_then(|locale| files.get(locale)).map(|files| {
        let mut source = Messages::of(files);
        // A site's own text may leave out a variable, which stays there for translations to use.
        for file in files {
            for (name, (_, variables)) in Messages::of(std::slice::from_ref(file)).by_name {
                if let Some((_, all)) = source.by_name.get_mut(&name) {
                    all.extend(variables);
                }
            }
        }
        source
    });
    if let Some(source) = &source {
        for locale in context
            .site
            .locales
            .iter()
            .filter(|locale| Some(*locale) != interface.as_ref() && !locale.is_pseudo())
        {
            compare(locale, &files, source, found);
        }
    }
    files
        .into_iter()
        .map(|(locale, files)| (locale, files.into_iter().map(|file| file.resource).collect()))
        .collect()
}

/// Messages by name: the place of the name and the variables used.
struct Messages {
    by_name: BTreeMap<String, (Span, BTreeSet<String>)>,
}

impl Messages {
    fn of(files: &[MessagesFile]) -> Self {
        let mut patterns: BTreeMap<String, (Span, Vec<&Pattern<&str>>)> = BTreeMap::new();
        for file in files {
            for entry in file.resource.entries() {
                let (name, found) = match entry {
                    Entry::Message(message) => (
                        message.id.name.to_owned(),
                        message
                            .value
                            .iter()
                            .chain(message.attributes.iter().map(|attribute| &attribute.value))
                            .collect(),
                    ),
                    Entry::Term(term) => (
                        format!("-{}", term.id.name),
                        std::iter::once(&term.value)
                            .chain(term.attributes.iter().map(|a| &a.value))
                            .collect(),
                    ),
                    _ => continue,
                };
                let place = offset(name.trim_start_matches('-'), entry, file);
                patterns.insert(name, (place, found));
            }
        }
        let by_name = patterns
            .iter()
            .map(|(name, (place, found))| {
                let mut used = Used {
                    variables: BTreeSet::new(),
                    visited: BTreeSet::new(),
                    referenced: Vec::new(),
                    patterns: &patterns,
                };
                for pattern in found {
                    used.pattern(pattern);
                }
                while let Some(name) = used.referenced.pop() {
                    used.follow(name);
                }
                (name.clone(), (place.clone(), used.variables))
            })
            .filter(|(name, _)| !name.starts_with('-'))
            .collect();
        Self { by_name }
    }
}

/// Where an entry's name stands: the parser's slices lie in the resource's own text.
fn offset(name: &str, entry: &Entry<&str>, file: &MessagesFile) -> Span {
    let slice = match entry {
        Entry::Message(message) => message.id.name,
        Entry::Term(term) => term.id.name,
        _ => name,
    };
    let text = file.resource.source();
    let start = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    file.source.span(start..start + slice.len())
}

/// Collects the variables of a pattern, in any variant or selector, through terms and message references.
struct Used<'a> {
    variables: BTreeSet<String>,
    visited: BTreeSet<String>,
    /// Messages and terms that are still to be looked into. Not by recursion: a chain of them may be long.
    referenced: Vec<String>,
    patterns: &'a BTreeMap<String, (Span, Vec<&'a Pattern<&'a str>>)>,
}

impl Used<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, .. } => self.referenced.push(id.name.to_owned()),
            InlineExpression::TermReference { id, .. } => self.referenced.push(format!("-{}", id.name)),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
    }

    fn follow(&mut self, name: String) {
        let patterns = self.patterns;
        if let Some((_, referenced)) = patterns.get(&name)
            && self.visited.len() < MOST_REFERENCES
            && self.visited.insert(name)
        {
            for pattern in referenced {
                self.pattern(pattern);
            }
        }
    }
}

/// The first few names; a locale that has just been begun lacks hundreds.
fn named(names: &[&str]) -> String {
    const NAMED: usize = 8;
    let first: Vec<String> = names.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
    match names.len().saturating_sub(NAMED) {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}

fn compare(locale: &Locale, files: &BTreeMap<Locale, Vec<MessagesFile>>, source: &Messages, found: &mut Diagnostics) {
    let chain: Vec<&Vec<MessagesFile>> = locale.chain().iter().filter_map(|locale| files.get(locale)).collect();
    if chain.is_empty() {
        found.push(
            Diagnostic::warning(
                Fault::MissingMessage,
                format!("the interface is not translated into `{locale}`"),
            )
            .in_path(format!("locales/{locale}"))
            .help(format!(
                "add `locales/{locale}/site.ftl`; until then its pages have an English interface"
            )),
        );
        return;
    }
    let translated: Vec<Messages> = chain.into_iter().map(|files| Messages::of(files)).collect();
    let missing: Vec<&str> = source
        .by_name
        .keys()
        .filter(|name| !translated.iter().any(|messages| messages.by_name.contains_key(*name)))
        .map(String::as_str)
        .collect();
    if let Some(first) = missing.first() {
        let others = if missing.len() > 1 {
            format!(" and {} more", missing.len() - 1)
        } else {
            String::new()
        };
        found.push(
            Diagnostic::warning(
                Fault::MissingMessage,
                format!("`{locale}` lacks the message `{first}`{others}"),
            )
            .in_path(format!("locales/{locale}"))
            .help(format!(
                "add {} to a file in `locales/{locale}`, or have them laid out by `sayso translate {locale}`",
                named(&missing)
            )),
        );
    }
    for (name, (place, variables)) in translated.iter().flat_map(|messages| &messages.by_name) {
        let Some((source_place, source_variables)) = source.by_name.get(name) else {
            continue;
        };
        for variable in source_variables.difference(variables) {
            found.push(
                Diagnostic::error(
                    Fault::MissingPlaceholder,
                    format!("`{name}` in `{locale}` drops `${variable}`"),
                )
                .at(place.clone(), format!("never uses `${variable}`"))
                .related(source_place.clone(), "the source text uses it")
                .help(format!("put `{{ ${variable} }}` where it belongs in the sentence")),
            );
        }
        for variable in variables.difference(source_variables) {
            let fault = Diagnostic::error(
                Fault::UnknownVariable,
                format!("`{name}` in `{locale}` uses `${variable}`"),
            )
            .at(place.clone(), format!("there is no `${variable}` to use"))
            .related(source_place.clone(), "the source text");
            let known = source_variables.iter().map(String::as_str);
            found.push(match crate::diagnostic::nearest(variable, known) {
                Some(near) => fault.help(format!("did you mean `${near}`?")),
                None => fault.help("remove it"),
            });
        }
    }
}
