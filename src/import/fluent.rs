//! Fluent, and the `.properties` that stand beside it in Firefox's language packs.
//!
//! A message's attributes are messages of their own (`add.label`), the branches of a selector further texts of one message.
//! What a term says of itself decides between branches where it can; names of brand and vendor become placeholders.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Term, VariantKey};
use fluent_syntax::parser;
use java_properties::{LineContent, PropertiesIter};

use super::format::{Found, line_and_column, locale_of_folder};
use super::message::{Message, printf, tidy, without_tags};
use super::{Input, Problem};

/// Texts that one message may come to. The worst of Firefox's has six.
const MOST_TEXTS: usize = 24;
/// How deep terms and messages may refer to one another.
const DEEPEST: usize = 5;

pub fn takes(name: &str) -> bool {
    name.ends_with(".ftl") || name.ends_with(".properties")
}

/// Terms of one locale by name.
type Terms<'a> = BTreeMap<&'a str, &'a Term<&'a str>>;

pub fn read(inputs: &[Input], found: &mut Found<'_>) {
    let mut resources = Vec::new();
    for input in inputs {
        let Some(locale) = found.locale(input, locale_of_folder(&input.path)) else {
            continue;
        };
        if input.path.ends_with(".properties") {
            properties(input, &locale, found);
            continue;
        }
        let resource = match parser::parse(input.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    found.problems.push(Problem {
                        path: input.path.clone(),
                        position: Some(line_and_column(&input.text, error.pos.start)),
                        message: format!("is no Fluent here, and this message is left out: {}", error.kind),
                        help: None,
                    });
                }
                resource
            }
        };
        resources.push((locale, resource));
    }
    let mut terms: BTreeMap<&str, Terms<'_>> = BTreeMap::new();
    for (locale, resource) in &resources {
        let terms = terms.entry(locale).or_default();
        terms.extend(resource.body.iter().filter_map(|entry| match entry {
            Entry::Term(term) => Some((term.id.name, term)),
            _ => None,
        }));
    }
    for (locale, resource) in &resources {
        let terms = &terms[locale.as_str()];
        let mut add = |id: String, pattern: &Pattern<&str>| {
            for text in texts(pattern, terms, 0) {
                found.push(Message {
                    id: id.clone(),
                    locale: locale.clone(),
                    text: tidy(&without_tags(&text)),
                });
            }
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                add(message.id.name.to_owned(), value);
            }
            // The key to press says nothing.
            for attribute in message.attributes.iter().filter(|one| one.id.name != "accesskey") {
                add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
}

/// All texts that a pattern can come to, the default branches first.
fn texts(pattern: &Pattern<&str>, terms: &Terms<'_>, depth: usize) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => expression_texts(expression, terms, depth),
        };
        texts = pieces
            .iter()
            .flat_map(|piece| texts.iter().map(move |text| format!("{text}{piece}")))
            .take(MOST_TEXTS)
            .collect();
    }
    texts
}

fn expression_texts(expression: &Expression<&str>, terms: &Terms<'_>, depth: usize) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => inline_texts(inline, terms, depth),
        Expression::Select { selector, variants } => {
            let decided = match selector {
                InlineExpression::TermReference {
                    id,
                    attribute: Some(attribute),
                    ..
                } => attribute_of(terms, id.name, attribute.name, depth),
                _ => None,
            };
            let chosen = |value: &String| {
                variants.iter().find(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name == value,
                    VariantKey::NumberLiteral { value: number } => number == value,
                })
            };
            if let InlineExpression::TermReference { .. } = selector {
                let variant = decided.as_ref().and_then(chosen);
                let variant = variant.or_else(|| variants.iter().find(|variant| variant.default));
                return variant.map_or_else(Vec::new, |variant| texts(&variant.value, terms, depth));
            }
            let (defaults, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
            let variants = defaults.into_iter().chain(others);
            variants
                .flat_map(|variant| texts(&variant.value, terms, depth))
                .collect()
        }
    }
}

fn inline_texts(inline: &InlineExpression<&str>, terms: &Terms<'_>, depth: usize) -> Vec<String> {
    let one = match inline {
        InlineExpression::StringLiteral { value } => {
            fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()
        }
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("{{{}}}", id.name),
        InlineExpression::FunctionReference { id, arguments } => match arguments.positional.first() {
            Some(argument) => return inline_texts(argument, terms, depth),
            None => format!("{{{}}}", id.name),
        },
        InlineExpression::Placeable { expression } => return expression_texts(expression, terms, depth),
        InlineExpression::MessageReference { id, .. } => format!("{{{}}}", id.name),
        InlineExpression::TermReference { id, .. } if id.name.contains("brand") => "{brand}".to_owned(),
        InlineExpression::TermReference { id, .. } if id.name.contains("vendor") => "{vendor}".to_owned(),
        InlineExpression::TermReference { id, .. } => match terms.get(id.name).filter(|_| depth < DEEPEST) {
            Some(term) => return texts(&term.value, terms, depth + 1),
            None => format!("{{{}}}", id.name),
        },
    };
    vec![one]
}

fn attribute_of(terms: &Terms<'_>, term: &str, attribute: &str, depth: usize) -> Option<String> {
    let found = terms
        .get(term)?
        .attributes
        .iter()
        .find(|one| one.id.name == attribute)?;
    texts(&found.value, terms, depth + 1).into_iter().next()
}

fn properties(input: &Input, locale: &str, found: &mut Found<'_>) {
    let lines = PropertiesIter::new_with_encoding(input.text.as_bytes(), encoding_rs::UTF_8);
    for line in lines {
        match line {
            Ok(line) => {
                if let LineContent::KVPair(id, text) = line.consume_content()
                    && !id.to_lowercase().ends_with("accesskey")
                {
                    found.push(Message {
                        id,
                        locale: locale.to_owned(),
                        text: tidy(&printf(&text)),
                    });
                }
            }
            Err(error) => found.problems.push(Problem {
                path: input.path.clone(),
                position: error.line_number().map(|line| (line, 1)),
                message: "is no properties file here, and this line is left out".into(),
                help: None,
            }),
        }
    }
}
