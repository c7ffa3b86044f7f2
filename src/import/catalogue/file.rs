//! One imported file: written from definitions and wordings, and read back by the next import.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::import::Yaml;
use crate::import::format::Format;
use crate::import::mapping::{Mapping, Part};

/// What a definition is in every locale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Definition {
    pub scopes: Vec<String>,
    pub furniture: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Text {
    /// `title` or `description`.
    #[serde(default = "title")]
    pub part: String,
    pub text: String,
}

pub type Definitions = BTreeMap<String, Definition>;
/// By the last part of the id.
pub type Wordings = BTreeMap<String, Vec<Text>>;

/// A file of an earlier import.
#[derive(Debug, Default)]
pub struct Standing {
    pub definitions: Definitions,
    pub wordings: Wordings,
    pub seen: Option<String>,
}

/// A file: with definitions it is the source locale's, without them a translation of it.
pub fn write(
    format: Format,
    mapping: &Mapping,
    definitions: Option<&Definitions>,
    wordings: &Wordings,
    seen: &str,
) -> String {
    let Mapping {
        provider,
        source,
        notice,
        ..
    } = mapping;
    let name = format.name();
    let mut yaml = Yaml::default();
    yaml.comment(&format!(
        "Written by `sayso import {name}`. Do not edit: the next import overwrites it. To explain one of these \
         permissions, define the same id in another file of this folder, and translate that file."
    ));
    yaml.comment(notice);
    yaml.field(0, "imported", name);
    if definitions.is_some() {
        yaml.field(0, "provider", provider);
    }
    yaml.open(0, "evidence", false);
    yaml.field(1, "source", source);
    yaml.field(1, "seen", seen);
    yaml.field(1, "status", "verified");
    let keys: Vec<&String> =
        definitions.map_or_else(|| wordings.keys().collect(), |definitions| definitions.keys().collect());
    yaml.open(0, "permissions", keys.is_empty());
    for key in keys {
        let nothing = Definition::default();
        let definition = definitions
            .and_then(|definitions| definitions.get(key))
            .unwrap_or(&nothing);
        let texts = wordings.get(key);
        yaml.open(1, key, *definition == nothing && texts.is_none());
        if let Some(role) = &definition.furniture {
            yaml.field(2, "furniture", role);
        }
        if !definition.scopes.is_empty() {
            let scopes: Vec<&str> = definition.scopes.iter().map(String::as_str).collect();
            yaml.list(2, "scopes", &scopes);
        }
        let Some(texts) = texts else { continue };
        yaml.open(2, "wording", false);
        for text in texts {
            let part = ("part", text.part.as_str());
            let fields = [part, ("text", text.text.as_str())];
            // A title is what a wording is if nothing is said.
            yaml.item(
                3,
                if text.part == Part::Title.name() {
                    &fields[1..]
                } else {
                    &fields
                },
            );
        }
    }
    yaml.into_text()
}

fn title() -> String {
    Part::Title.name().to_owned()
}

/// Reads a file back that an earlier import wrote; `None` if somebody has broken it since.
pub fn read(text: &str) -> Option<Standing> {
    #[derive(Deserialize)]
    struct RawFile {
        evidence: Option<RawEvidence>,
        permissions: BTreeMap<String, RawEntry>,
    }
    #[derive(Deserialize)]
    struct RawEvidence {
        seen: Option<String>,
    }
    #[derive(Deserialize)]
    struct RawEntry {
        #[serde(default)]
        scopes: Vec<String>,
        furniture: Option<String>,
        #[serde(default)]
        wording: Vec<Text>,
    }
    let raw: RawFile = serde_yaml::from_str(text).ok()?;
    let mut standing = Standing {
        seen: raw.evidence.and_then(|evidence| evidence.seen),
        ..Standing::default()
    };
    for (key, entry) in raw.permissions {
        let definition = Definition {
            scopes: entry.scopes,
            furniture: entry.furniture,
        };
        standing.definitions.insert(key.clone(), definition);
        if !entry.wording.is_empty() {
            standing.wordings.insert(key, entry.wording);
        }
    }
    Some(standing)
}
