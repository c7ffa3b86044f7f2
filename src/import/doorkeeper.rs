//! Rails' locale files as the OAuth provider Doorkeeper has them: `doorkeeper.en.yml`, Mastodon's among them.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::format::Found;
use super::message::{Message, braced, tidy, without_tags};
use super::{Input, Problem};

pub fn takes(name: &str) -> bool {
    let is_yaml = name.ends_with(".yml") || name.ends_with(".yaml");
    is_yaml && name.starts_with("doorkeeper.")
}

pub fn read(inputs: &[Input], found: &mut Found<'_>) {
    for input in inputs {
        let tree: Value = match serde_yaml::from_str(&input.text) {
            Ok(tree) => tree,
            Err(error) => {
                found.problems.push(Problem {
                    path: input.path.clone(),
                    position: error.location().map(|at| (at.line() as usize, at.column() as usize)),
                    message: "is not valid YAML".into(),
                    help: None,
                });
                continue;
            }
        };
        let Some(locales) = tree.as_object().filter(|locales| !locales.is_empty()) else {
            found.problems.push(Problem {
                path: input.path.clone(),
                position: None,
                message: "has no locale at its top".into(),
                help: Some("it should begin with a line such as `en:`".into()),
            });
            continue;
        };
        for (tag, tree) in locales {
            // A locale that nobody has begun has its name and nothing in it.
            if tree.is_null() {
                continue;
            }
            if let Some(locale) = found.locale(input, Some(tag.clone())) {
                walk(tree, &mut Vec::new(), &locale, found);
            }
        }
    }
}

fn walk<'a>(tree: &'a Value, path: &mut Vec<&'a str>, locale: &str, found: &mut Found<'_>) {
    static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"%\{(\w+)\}").expect("a pattern"));
    match tree {
        Value::Object(entries) => {
            for (key, tree) in entries {
                path.push(key);
                walk(tree, path, locale, found);
                path.pop();
            }
        }
        Value::String(text) => found.push(Message {
            id: path.join("."),
            locale: locale.to_owned(),
            text: tidy(&without_tags(&braced(text, &PLACEHOLDER))),
        }),
        _ => {}
    }
}
