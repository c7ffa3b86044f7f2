//! Importing: the quirks of each format one by one, importing again, and all of the real files.

use std::collections::BTreeMap;

use sayso::import::microsoft_graph::Converted;
use sayso::import::{Input, Options};
use serde_json::{Value, json};

mod again;
mod formats;
mod quirks;
mod real;
mod whole;

type Files = BTreeMap<String, String>;

fn options() -> Options {
    Options {
        source_locale: "en".into(),
        site_locales: vec!["en".into(), "de".into()],
        today: "2026-11-22".into(),
        ..Options::default()
    }
}

fn input(path: &str, json: Value) -> Input {
    Input {
        path: path.into(),
        text: json.to_string(),
    }
}

fn english(delegated: Value, application: Value) -> Input {
    input(
        "permissions-descriptions.json",
        json!({ "delegatedScopesList": delegated, "applicationScopesList": application }),
    )
}

fn german(delegated: Value) -> Input {
    input(
        "in/permissions-descriptions_de-DE.json",
        json!({ "delegatedScopesList": delegated }),
    )
}

fn entry(value: &str, title: &str) -> Value {
    json!({ "value": value, "id": "37f7f235-527c-4136-accd-4a02d197296e", "isAdmin": false, "consentDisplayName": title })
}

fn files(converted: &Converted) -> Files {
    converted
        .outputs
        .iter()
        .map(|output| (output.path.clone(), output.text.clone()))
        .collect()
}

/// Without the two lines of comment and the head.
fn body<'a>(converted: &'a Converted, path: &str) -> &'a str {
    let output = converted
        .outputs
        .iter()
        .find(|output| output.path == path)
        .expect("the file");
    assert!(
        output
            .text
            .starts_with("# Written by `sayso import microsoft-graph`. Do not edit")
    );
    output
        .text
        .split_once("permissions:")
        .expect("permissions")
        .1
        .trim_start_matches('\n')
}

fn problems(converted: &Converted) -> Vec<String> {
    converted.imported.problems.iter().map(ToString::to_string).collect()
}

const DELEGATED: &str = "microsoft-graph/delegated/imported.yaml";

const DELEGATED_DE: &str = "microsoft-graph/delegated/imported.de.yaml";

const APPLICATION: &str = "microsoft-graph/application/imported.yaml";
