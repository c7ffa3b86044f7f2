//! YAML into typed drafts: the whole document or every fault in it.
//!
//! The typed reader stops at its first error, so a document that it refuses is read a second time as a tree and held
//! against the JSON Schema of the same Rust type. That walk reports all unknown, duplicate, missing and wrongly typed
//! keys at once, and only on files that are broken anyway.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::schema;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::{SourceId, Sources, Spanned, byte_range};

/// Most nested levels of a document. Ours need six.
const DEEPEST: usize = 24;
/// Most values of a document, which is more than a file of the largest size that is read can list of ours.
const MOST_VALUES: usize = 2_000_000;
/// How many values aliases may repeat.
const MOST_REPEATED: usize = 250_000;

/// Reads `text`, the start of the file `source`, as a `T`; the tree is returned beside the faults so that the caller can
/// still learn which ids a broken file meant to define.
pub fn read<T: DeserializeOwned + JsonSchema>(
    text: &str,
    source: SourceId,
    sources: &Sources,
    found: &mut Diagnostics,
) -> Result<T, Option<Node>> {
    let error = match serde_yaml::from_str_with_options::<T>(text, options()) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let node = match serde_yaml::from_str_with_options::<Spanned<Node>>(text, options()) {
        Ok(node) => node,
        Err(error) => {
            found.push(syntax_error(&error, text, source));
            return Err(None);
        }
    };
    let faults = schema::compare(&node, &schemars::schema_for!(T), source, sources);
    if faults.is_empty() {
        // The schema is coarser than the type in a few places (a number out of range), where the first error must do.
        found.push(invalid_value(&error, text, source));
    } else {
        found.extend(faults);
    }
    Err(Some(node.value))
}

fn options() -> serde_yaml::Options {
    serde_yaml::options! {
        // Each value is one event or, where it holds others, two.
        budget: serde_yaml::budget! { max_depth: DEEPEST, max_nodes: MOST_VALUES, max_events: 2 * MOST_VALUES },
        alias_limits: serde_yaml::alias_limits! { max_total_replayed_events: MOST_REPEATED },
        duplicate_keys: serde_yaml::DuplicateKeyPolicy::PassThrough,
        with_snippet: false,
    }
}

fn syntax_error(error: &serde_yaml::Error, text: &str, source: SourceId) -> Diagnostic {
    let range = error_range(error, text);
    // What goes on behind a quotation mark is most often a quotation in a text that stands between two.
    let is_quotation = text.get(..range.start).is_some_and(|before| before.ends_with('"'));
    let span = source.span(range);
    let message = first_line(error);
    if let Some((reason, help)) = budget(error) {
        return Diagnostic::error(Fault::BudgetExceeded, "the document grows beyond what sayso reads")
            .at(span, reason)
            .help(help);
    }
    Diagnostic::error(Fault::YamlSyntax, "not valid YAML")
        .at(span, message)
        .help(match is_quotation {
            true => {
                "write a quotation inside it with “…” or another mark of your language, or put `\\` before each `\"`"
            }
            false => "put a text that holds `: `, `#` or a leading quote or bracket between double quotes",
        })
}

/// Which bound of the budget the document breaks, if that is its fault, and what helps. The scanner has a bound of its own
/// on nesting.
fn budget(error: &serde_yaml::Error) -> Option<(String, &'static str)> {
    use serde_yaml::Error;
    use serde_yaml::budget::BudgetBreach;

    let mut original = error;
    let mut repeats = false;
    while let Error::AliasError { error, .. } | Error::WithSnippet { error, .. } = original {
        repeats |= matches!(original, Error::AliasError { .. });
        original = error;
    }
    let too_deep = || {
        (
            format!("nested deeper than {DEEPEST} levels"),
            "write it with fewer levels",
        )
    };
    match original {
        Error::Budget {
            breach: BudgetBreach::Depth { .. },
            ..
        } => Some(too_deep()),
        Error::Budget {
            breach: BudgetBreach::Nodes { .. } | BudgetBreach::Events { .. },
            ..
        } if !repeats => Some((
            format!("more than {MOST_VALUES} values by here"),
            "divide the file into several in the same folder",
        )),
        Error::Budget { .. } | Error::AliasReplayLimitExceeded { .. } => Some((
            "aliases repeat too much by here".to_owned(),
            "write the repeated part out in plain",
        )),
        other => first_line(other).contains("recursion limit").then(too_deep),
    }
}

fn invalid_value(error: &serde_yaml::Error, text: &str, source: SourceId) -> Diagnostic {
    Diagnostic::error(Fault::InvalidValue, "a value is not what sayso expects here")
        .at(source.span(error_range(error, text)), first_line(error))
}

/// The parser's own message without the place, which the diagnostic shows better.
fn first_line(error: &serde_yaml::Error) -> String {
    let message = error.without_snippet().to_string();
    let message = message.lines().next().unwrap_or_default();
    message.split(" at line ").next().unwrap_or_default().to_owned()
}

fn error_range(error: &serde_yaml::Error, text: &str) -> std::ops::Range<usize> {
    let Some(location) = error.location() else { return 0..0 };
    let range = byte_range(&location);
    if !range.is_empty() {
        return range;
    }
    let line = usize::try_from(location.line()).unwrap_or(1).max(1);
    let column = usize::try_from(location.column()).unwrap_or(1).max(1);
    let line_start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let line_text = text[line_start..].lines().next().unwrap_or_default();
    let offset = line_text
        .char_indices()
        .nth(column - 1)
        .map_or(line_text.len(), |(offset, _)| offset);
    let length = line_text[offset..].chars().next().map_or(0, char::len_utf8);
    line_start + offset..line_start + offset + length
}

/// A YAML value as written, every key in it kept, twice if it stands twice.
#[derive(Debug, Clone)]
pub enum Node {
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    Sequence(Vec<Spanned<Node>>),
    Mapping(Vec<(Spanned<String>, Spanned<Node>)>),
}

impl Node {
    /// The value of the first key of that name, where this is a mapping that has it.
    pub fn get(&self, name: &str) -> Option<&Node> {
        match self {
            Node::Mapping(entries) => entries
                .iter()
                .find(|(key, _)| key.value == name)
                .map(|(_, value)| &value.value),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NodeVisitor;

        impl<'de> Visitor<'de> for NodeVisitor {
            type Value = Node;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any YAML value")
            }

            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }

            fn visit_none<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
                Ok(Node::Bool(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
                Ok(Node::Integer(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
                Ok(Node::Integer(value.into()))
            }

            fn visit_i128<E>(self, value: i128) -> Result<Node, E> {
                Ok(Node::Integer(value))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
                Ok(Node::Float(value))
            }

            fn visit_str<E>(self, value: &str) -> Result<Node, E> {
                Ok(Node::Text(value.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = access.next_element()? {
                    items.push(item);
                }
                Ok(Node::Sequence(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    entries.push(entry);
                }
                Ok(Node::Mapping(entries))
            }
        }

        deserializer.deserialize_any(NodeVisitor)
    }
}

/// A mapping with free keys, in the order written. A key that stands twice is an error.
#[derive(Debug, Clone)]
pub struct Entries<T>(pub Vec<(Spanned<String>, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Entries<T> {
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(key, _)| key.value == name).map(|(_, value)| value)
    }

    /// The same for who asks for many of many: each entry by its name.
    pub fn by_name(&self) -> HashMap<&str, &(Spanned<String>, T)> {
        self.0.iter().map(|entry| (entry.0.as_str(), entry)).collect()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntriesVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Entries<T>, A::Error> {
                let mut entries: Vec<(Spanned<String>, T)> = Vec::new();
                let mut seen = std::collections::HashSet::new();
                while let Some((key, value)) = access.next_entry::<Spanned<String>, T>()? {
                    if !seen.insert(key.value.clone()) {
                        return Err(serde::de::Error::custom(format_args!("duplicate key `{}`", key.value)));
                    }
                    entries.push((key, value));
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Entries_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let values = generator.subschema_for::<T>();
        json_schema!({ "type": "object", "additionalProperties": values })
    }
}

/// One text, or a list of them.
#[derive(Debug, Clone)]
pub struct OneOrMany(pub Vec<Spanned<String>>);

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Spanned::<Node>::deserialize(deserializer)?;
        let range = node.range();
        let wrong = || serde::de::Error::custom("expected a text or a list of texts");
        match node.value {
            Node::Text(text) => Ok(Self(vec![Spanned::new(text, range)])),
            Node::Sequence(items) => items
                .into_iter()
                .map(|item| {
                    let range = item.range();
                    match item.value {
                        Node::Text(text) => Ok(Spanned::new(text, range)),
                        _ => Err(wrong()),
                    }
                })
                .collect::<Result<_, _>>()
                .map(Self),
            _ => Err(wrong()),
        }
    }
}

impl JsonSchema for OneOrMany {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OneOrMany".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "array"], "items": { "type": "string" } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_many_plain_values_is_read_and_one_of_too_many_says_so() {
        let list = |values: usize| format!("[{}]", "x,".repeat(values));
        let read = |text: &str| serde_yaml::from_str_with_options::<Vec<String>>(text, options());
        assert_eq!(read(&list(300_000)).expect("YAML").len(), 300_000);
        let error = read(&list(MOST_VALUES + 1)).expect_err("too many");
        let (reason, help) = budget(&error).expect("the budget");
        assert_eq!(reason, "more than 2000000 values by here");
        assert!(help.starts_with("divide the file"));
    }
}
