//! Chromium's messages as one JSON object a locale, from `IDS` names to texts.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::format::{Found, stem};
use super::message::{Message, braced, tidy};
use super::{Input, Problem};

pub fn takes(name: &str) -> bool {
    name.ends_with(".json")
}

pub fn read(inputs: &[Input], found: &mut Found<'_>) {
    static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\$([1-9])").expect("a pattern"));
    for input in inputs {
        let messages: BTreeMap<String, String> = match serde_json::from_str(&input.text) {
            Ok(messages) => messages,
            Err(error) => {
                found.problems.push(Problem {
                    path: input.path.clone(),
                    position: Some((error.line(), error.column())),
                    message: format!("is no JSON object of texts: {error}"),
                    help: None,
                });
                continue;
            }
        };
        let Some(locale) = found.locale(input, Some(stem(&input.path).to_owned())) else {
            continue;
        };
        for (id, text) in messages {
            found.push(Message {
                id,
                locale: locale.clone(),
                text: tidy(&braced(&text, &PLACEHOLDER)),
            });
        }
    }
}
