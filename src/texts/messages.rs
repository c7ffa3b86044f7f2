//! The texts of interface messages: a message's own, or each variant of it, with placeables as a reader of the file sees
//! them.

use std::collections::HashMap;
use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::place::Place;
use super::{Kind, Text, Texts, prose};
use crate::load::Drafts;
use crate::load::messages::MessagesFile;
use crate::locale::Locale;
use crate::source::{SourceId, Sources};

/// The locale that the interface is written in first.
pub const INTERFACE_SOURCE: &str = "en";

/// A choice between variants.
#[derive(Debug)]
pub struct Select<'a> {
    pub locale: Locale,
    pub source: SourceId,
    /// The message's id.
    pub message: &'a str,
    pub kind: SelectKind,
    /// Names of the variants with their places; the default one is marked.
    pub keys: Vec<(&'a str, Range<usize>, bool)>,
    pub imported: bool,
}

/// What chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SelectKind {
    /// A variable, which may be a number or a name.
    Variable,
    Cardinal,
    Ordinal,
    /// Anything else.
    Other,
}

pub fn add<'a>(drafts: &'a Drafts, sources: &'a Sources, texts: &mut Texts<'a>) {
    let interface: Locale = INTERFACE_SOURCE.parse().expect("a tag");
    let mut known = HashMap::new();
    let first = drafts.messages.get_key_value(&interface);
    let others = drafts.messages.iter().filter(|(locale, _)| **locale != interface);
    for (locale, files) in first.into_iter().chain(others) {
        for file in files {
            let embedded = sources.file(file.source).path.starts_with("builtin/");
            let mut reader = Reader {
                file,
                locale,
                embedded,
                texts,
                known: &mut known,
                is_source: *locale == interface,
            };
            for entry in file.resource.entries() {
                reader.entry(entry);
            }
        }
    }
}

struct Reader<'r, 'a> {
    file: &'a MessagesFile,
    locale: &'r Locale,
    embedded: bool,
    texts: &'r mut Texts<'a>,
    known: &'r mut HashMap<String, usize>,
    is_source: bool,
}

/// A leaf under way: its text and the pieces that it was put together of.
#[derive(Default)]
struct Leaf {
    value: String,
    pieces: Vec<(usize, usize, usize)>,
    /// The file's bytes from the first piece to the last.
    whole: Option<Range<usize>>,
}

impl<'a> Reader<'_, 'a> {
    fn entry(&mut self, entry: &'a Entry<&'a str>) {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
            _ => return,
        };
        if let Some(pattern) = value {
            self.pattern(id, id, pattern, true);
        }
        for attribute in attributes {
            let key = format!("{id}.{}", attribute.id.name);
            self.pattern(id, &key, &attribute.value, true);
        }
    }

    /// Adds the texts of a pattern. A pattern with a choice in it gives each variant as a text of its own, with what
    /// stands around the choice left out.
    fn pattern(&mut self, id: &'a str, key: &str, pattern: &'a Pattern<&'a str>, default: bool) {
        let mut leaf = Leaf::default();
        let mut chooses = false;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.append(&mut leaf, value),
                PatternElement::Placeable {
                    expression: Expression::Inline(inline),
                } => self.inline(&mut leaf, inline),
                PatternElement::Placeable {
                    expression: Expression::Select { selector, variants },
                } => {
                    chooses = true;
                    self.select(id, selector, variants);
                    for variant in variants {
                        let key = format!("{key}[{}]", name(variant));
                        self.pattern(id, &key, &variant.value, default && variant.default);
                    }
                }
            }
        }
        if let Some(whole) = leaf.whole.clone().filter(|_| !chooses) {
            self.push(id, key, leaf, whole, default);
        }
    }

    fn push(&mut self, id: &'a str, key: &str, leaf: Leaf, whole: Range<usize>, default: bool) {
        let number = self.texts.all.len();
        let base = key.split('[').next().unwrap_or(key).to_owned();
        let original = match self.is_source {
            true => {
                self.known.insert(key.to_owned(), number);
                if default {
                    self.known.insert(base, number);
                }
                None
            }
            false => self.known.get(key).or_else(|| self.known.get(&base)).copied(),
        };
        self.texts.all.push(Text {
            locale: self.locale.clone(),
            kind: Kind::Message,
            entry: id.into(),
            key: key.to_owned().into(),
            prose: prose::of_plain(&leaf.value),
            value: leaf.value.into(),
            source: self.file.source,
            place: Place::of_pieces(whole, leaf.pieces),
            original,
            imported: false,
            embedded: self.embedded,
        });
    }

    fn select(&mut self, id: &'a str, selector: &'a InlineExpression<&'a str>, variants: &'a [Variant<&'a str>]) {
        if self.embedded {
            return;
        }
        let kind = match selector {
            InlineExpression::VariableReference { .. } => SelectKind::Variable,
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let ordinal = arguments.named.iter().any(|argument| {
                    argument.name.name == "type"
                        && matches!(argument.value, InlineExpression::StringLiteral { value } if value == "ordinal")
                });
                if ordinal {
                    SelectKind::Ordinal
                } else {
                    SelectKind::Cardinal
                }
            }
            _ => SelectKind::Other,
        };
        let keys = variants.iter().map(|variant| {
            let name = name(variant);
            let start = self.offset(name);
            (name, start..start + name.len(), variant.default)
        });
        let select = Select {
            locale: self.locale.clone(),
            source: self.file.source,
            message: id,
            kind,
            keys: keys.collect(),
            imported: false,
        };
        self.texts.selects.push(select);
    }

    fn append(&self, leaf: &mut Leaf, slice: &str) {
        let start = self.offset(slice);
        leaf.pieces.push((leaf.value.len(), start, slice.len()));
        leaf.value.push_str(slice);
        let before = leaf.whole.take();
        let from = before.map_or(start, |whole| whole.start.min(start));
        leaf.whole = Some(from..start + slice.len());
    }

    /// A placeable as people write it; what it stands for is masked in the prose.
    fn inline(&self, leaf: &mut Leaf, expression: &InlineExpression<&str>) {
        match expression {
            // A text in quotes is often an invisible character or a brace that could not be written otherwise.
            InlineExpression::StringLiteral { value } if !value.contains('\\') && !value.contains(['{', '}']) => {
                self.append(leaf, value);
            }
            InlineExpression::VariableReference { id } => {
                self.widen(leaf, id.name);
                leaf.value.push_str(&format!("{{${}}}", id.name));
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => {
                self.widen(leaf, id.name);
                leaf.value.push_str(&format!("{{{}}}", id.name));
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.widen(leaf, value);
                leaf.value.push_str("{…}");
            }
            InlineExpression::Placeable { .. } => leaf.value.push_str("{…}"),
        }
    }

    /// A message may be nothing but a placeable, and has a place then too.
    fn widen(&self, leaf: &mut Leaf, slice: &str) {
        if leaf.whole.is_none() {
            let start = self.offset(slice);
            leaf.whole = Some(start..start + slice.len());
        }
    }

    /// The parser's slices lie in the resource's own text, whose offsets are those of the file.
    fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.file.resource.source().as_ptr() as usize)
    }
}

fn name<'a>(variant: &'a Variant<&'a str>) -> &'a str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
