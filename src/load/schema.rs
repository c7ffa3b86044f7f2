//! A YAML tree held against a JSON Schema: every unknown, duplicate, missing and wrongly typed key at once.
//!
//! Knows the part of JSON Schema that `schemars` makes from our own types, and no more: `$ref`, `anyOf`, `oneOf`, `enum`,
//! `const`, `type`, `properties`, `required`, `additionalProperties` and `items`.

use schemars::Schema;
use serde_json::Value;

use super::yaml::Node;
use crate::diagnostic::{Diagnostic, Fault, nearest};
use crate::source::{SourceId, Sources, Spanned};

/// All faults of `node` against `schema`, in the order of the document.
pub fn compare(node: &Spanned<Node>, schema: &Schema, source: SourceId, sources: &Sources) -> Vec<Diagnostic> {
    let mut walk = Walk {
        root: schema.as_value(),
        source,
        sources,
        faults: Vec::new(),
    };
    let owner = if sources.file(source).path.ends_with(".md") {
        "the front matter"
    } else {
        "the file"
    };
    // A document of comments alone lacks every key.
    match (&node.value, schema.get("required")) {
        (Node::Null, Some(_)) => walk.mapping(node, &[], schema.as_value(), owner),
        _ => walk.value(node, schema.as_value(), owner),
    }
    walk.faults
}

struct Walk<'a> {
    root: &'a Value,
    source: SourceId,
    sources: &'a Sources,
    faults: Vec<Diagnostic>,
}

impl<'a> Walk<'a> {
    fn value(&mut self, node: &Spanned<Node>, schema: &'a Value, owner: &str) {
        let schema = self.resolve(schema);
        let choices = choices(schema);
        if !choices.is_empty() {
            self.choice(node, &choices, owner);
            return;
        }
        let types = types(schema);
        if types.is_empty() {
            return;
        }
        match &node.value {
            Node::Mapping(entries) if types.contains(&"object") => self.mapping(node, entries, schema, owner),
            Node::Sequence(items) if types.contains(&"array") => {
                if let Some(of) = schema.get("items") {
                    for item in items {
                        self.value(item, of, owner);
                    }
                }
            }
            Node::Integer(number) if types.contains(&"integer") => self.integer(node, *number, schema, owner),
            other if fits(other, &types) => {}
            other => {
                let fault = Diagnostic::error(
                    Fault::InvalidValue,
                    format!("{owner} is {}, not {}", kind(other), expected(&types)),
                )
                .at(self.source.of(node), format!("expected {} here", expected(&types)));
                let fault = match other {
                    Node::Null => fault.help("write a value after the colon, or remove the key"),
                    Node::Integer(_) | Node::Float(_) | Node::Bool(_) if types.contains(&"string") => {
                        fault.help("put the value between double quotes")
                    }
                    _ => fault,
                };
                self.faults.push(fault);
            }
        }
    }

    fn mapping(
        &mut self,
        node: &Spanned<Node>,
        entries: &[(Spanned<String>, Spanned<Node>)],
        schema: &'a Value,
        owner: &str,
    ) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let additional = schema.get("additionalProperties").filter(|schema| schema.is_object());
        for (index, (key, value)) in entries.iter().enumerate() {
            if let Some((first, _)) = entries[..index].iter().find(|(earlier, _)| earlier.value == key.value) {
                self.faults.push(
                    Diagnostic::error(Fault::DuplicateKey, format!("`{}` stands twice", key.value))
                        .at(self.source.of(key), "the second one")
                        .related(self.source.of(first), "the first one")
                        .help("keep one of the two"),
                );
                continue;
            }
            let known = properties.and_then(|properties| properties.get(&key.value));
            match known.or(additional) {
                Some(schema) => self.value(value, schema, &format!("`{}`", key.value)),
                None => self.unknown_field(
                    key,
                    properties.into_iter().flat_map(|p| p.keys().map(String::as_str)),
                    owner,
                ),
            }
        }
        for required in schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            if !entries.iter().any(|(key, _)| key.value == required) {
                self.faults.push(
                    Diagnostic::error(Fault::MissingField, format!("{owner} has no `{required}`"))
                        .at(
                            self.source.span(self.first_line(node)),
                            format!("`{required}` is missing here"),
                        )
                        .help(format!("add `{required}:`")),
                );
            }
        }
    }

    fn unknown_field<'n>(&mut self, key: &Spanned<String>, known: impl Iterator<Item = &'n str>, owner: &str) {
        let known: Vec<&str> = known.collect();
        let fault = Diagnostic::error(Fault::UnknownField, format!("unknown field `{}`", key.value))
            .at(self.source.of(key), format!("{owner} has no such field"));
        self.faults.push(match nearest(&key.value, known.iter().copied()) {
            Some(name) => fault.help(format!("did you mean `{name}`?")),
            None => fault.help(format!("the fields are {}", list(&known))),
        });
    }

    fn integer(&mut self, node: &Spanned<Node>, number: i128, schema: &Value, owner: &str) {
        let bound = |name| schema.get(name).and_then(Value::as_i64).map(i128::from);
        if let (Some(least), Some(most)) = (bound("minimum"), bound("maximum"))
            && !(least..=most).contains(&number)
        {
            self.faults.push(
                Diagnostic::error(Fault::InvalidValue, format!("{owner} cannot be {number}"))
                    .at(self.source.of(node), "out of range")
                    .help(format!("it is a number from {least} to {most}")),
            );
        }
    }

    fn choice(&mut self, node: &Spanned<Node>, choices: &[&str], owner: &str) {
        let Node::Text(text) = &node.value else {
            self.faults.push(
                Diagnostic::error(
                    Fault::InvalidValue,
                    format!("{owner} is {}, not a text", kind(&node.value)),
                )
                .at(self.source.of(node), "expected one word here")
                .help(format!("it is one of {}", list(choices))),
            );
            return;
        };
        if choices.contains(&text.as_str()) {
            return;
        }
        let fault = Diagnostic::error(Fault::InvalidValue, format!("{owner} cannot be `{text}`"))
            .at(self.source.of(node), "not one of the values it can have");
        self.faults.push(match nearest(text, choices.iter().copied()) {
            Some(name) => fault.help(format!("did you mean `{name}`?")),
            None => fault.help(format!("it is one of {}", list(choices))),
        });
    }

    /// Follows references, and chooses among alternatives the one that is not null.
    fn resolve(&self, schema: &'a Value) -> &'a Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = reference
                .strip_prefix('#')
                .and_then(|pointer| self.root.pointer(pointer));
            return target.map_or(schema, |target| self.resolve(target));
        }
        match schema.get("anyOf").and_then(Value::as_array) {
            Some(alternatives) => {
                let is_null = |schema: &&Value| types(schema) == ["null"];
                let chosen = alternatives.iter().find(|schema| !is_null(schema));
                chosen.map_or(schema, |chosen| self.resolve(chosen))
            }
            None => schema,
        }
    }

    /// The first line of a mapping, which the parser locates by its first character alone.
    fn first_line(&self, node: &Spanned<Node>) -> std::ops::Range<usize> {
        let start = match &node.value {
            Node::Mapping(entries) => entries.first().map_or(node.range().start, |(key, _)| key.range().start),
            _ => node.range().start,
        };
        let text = &self.sources.file(self.source).text;
        let line = text
            .get(start..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default();
        start..start + line.trim_end().len()
    }
}

/// The texts that an enumeration allows.
fn choices(schema: &Value) -> Vec<&str> {
    let listed = schema
        .get("enum")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let described = schema
        .get("oneOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .flat_map(|choice| {
            choice
                .get("const")
                .and_then(Value::as_str)
                .into_iter()
                .chain(choices(choice))
        });
    listed.chain(described).collect()
}

fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn fits(node: &Node, types: &[&str]) -> bool {
    match node {
        Node::Null => types.contains(&"null"),
        Node::Bool(_) => types.contains(&"boolean"),
        Node::Integer(_) => types.contains(&"integer") || types.contains(&"number"),
        Node::Float(_) => types.contains(&"number"),
        Node::Text(_) => types.contains(&"string"),
        Node::Sequence(_) | Node::Mapping(_) => false,
    }
}

fn kind(node: &Node) -> &'static str {
    match node {
        Node::Null => "empty",
        Node::Bool(_) => "true or false",
        Node::Integer(_) | Node::Float(_) => "a number",
        Node::Text(_) => "a text",
        Node::Sequence(_) => "a list",
        Node::Mapping(_) => "a mapping",
    }
}

fn expected(types: &[&str]) -> String {
    let names: Vec<&str> = types
        .iter()
        .filter_map(|name| match *name {
            "string" => Some("a text"),
            "array" => Some("a list"),
            "object" => Some("a mapping"),
            "boolean" => Some("true or false"),
            "integer" | "number" => Some("a number"),
            _ => None,
        })
        .collect();
    names.join(" or ")
}

/// `` `a`, `b` and `c` ``
fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => "none".to_owned(),
    }
}
