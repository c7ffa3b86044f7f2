//! The imported catalogue as the site keeps it: files from it, and it from files that an earlier import wrote.
//!
//! Pure. Microsoft's own forms never enter here.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

use crate::import::Yaml;

pub const IMPORTER: &str = "microsoft-graph";
pub const PROVIDER: &str = "Microsoft Graph";
const SOURCE: &str = "https://github.com/microsoftgraph/microsoft-graph-devx-content";

/// Microsoft's two kinds of permission; a value may be in both, with another meaning and GUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    Delegated,
    Application,
}

/// What a permission is in every locale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Definition {
    pub guid: Option<String>,
    /// Whether an administrator has to grant it, where the source says.
    pub needs_admin: Option<bool>,
    /// Microsoft's rating, 1 to 5.
    pub privilege_level: Option<u8>,
    /// `very-common` or `common`, where the source lets one tell.
    pub prevalence: Option<Cow<'static, str>>,
    /// In how many places of the interface the permission counts.
    pub reach: Option<u32>,
}

/// One wording, at its place in the dialog.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Text {
    /// `title` or `description`.
    pub part: Cow<'static, str>,
    /// `user` or `admin`.
    pub audience: Cow<'static, str>,
    pub text: String,
}

pub type Texts = Vec<Text>;
/// By value.
pub type Definitions = BTreeMap<String, Definition>;
/// By value.
pub type Wordings = BTreeMap<String, Texts>;

/// A file of an earlier import.
#[derive(Debug, Default)]
pub struct StandingFile {
    pub definitions: Definitions,
    pub wordings: Wordings,
    pub seen: Option<String>,
    /// It was imported with ratings, which a later import without them keeps.
    pub is_rated: bool,
}

impl List {
    pub const ALL: [Self; 2] = [Self::Delegated, Self::Application];

    /// The list's name in ids, paths and `access`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Delegated => "delegated",
            Self::Application => "application",
        }
    }

    pub fn id(self, value: &str) -> String {
        format!("{IMPORTER}/{}/{value}", self.name())
    }

    /// Where a file of this list is, below the folder that is imported into; `None` is the file with the definitions.
    pub fn path(self, locale: Option<&str>) -> String {
        let name = self.name();
        match locale {
            None => format!("{IMPORTER}/{name}/imported.yaml"),
            Some(locale) => format!("{IMPORTER}/{name}/imported.{locale}.yaml"),
        }
    }
}

/// Part and audience of the four texts, in the order in which they are written.
pub const PLACES: [(&str, &str); 4] = [
    ("title", "user"),
    ("description", "user"),
    ("title", "admin"),
    ("description", "admin"),
];

/// The file with the definitions, and with the wordings of the site's source locale where they are known.
pub fn definitions_file(list: List, definitions: &Definitions, wordings: Option<&Wordings>, seen: &str) -> String {
    let mut yaml = head(true, wordings.map(|_| seen), definitions.is_empty());
    for (value, definition) in definitions {
        yaml.open(1, value, false);
        let scopes: Vec<&str> = [value.as_str()].into_iter().chain(definition.guid.as_deref()).collect();
        yaml.list(2, "scopes", &scopes);
        yaml.field(2, "access", list.name());
        if let Some(needs_admin) = definition.needs_admin {
            yaml.field(2, "granted_by", if needs_admin { "admin" } else { "user" });
        }
        if let Some(level) = definition.privilege_level {
            yaml.number(2, "privilege_level", level.into());
        }
        if let Some(prevalence) = &definition.prevalence {
            yaml.field(2, "prevalence", prevalence);
        }
        if let Some(reach) = definition.reach {
            yaml.number(2, "reach", reach.into());
        }
        if let Some(texts) = wordings.and_then(|wordings| wordings.get(value)) {
            write_texts(&mut yaml, texts);
        }
    }
    yaml.into_text()
}

/// The file with the wordings of another locale.
pub fn wordings_file(wordings: &Wordings, seen: &str) -> String {
    let mut yaml = head(false, Some(seen), wordings.is_empty());
    for (value, texts) in wordings {
        yaml.open(1, value, false);
        write_texts(&mut yaml, texts);
    }
    yaml.into_text()
}

/// Whether an importer of ours wrote the file, so that the next import may write it again.
pub fn is_imported(text: &str) -> bool {
    text.lines().any(|line| line.trim_end() == "imported: microsoft-graph")
}

/// Reads a file back that an earlier import wrote; `None` if somebody has broken it since.
pub fn read_standing(text: &str) -> Option<StandingFile> {
    let raw: RawFile = serde_yaml::from_str(text).ok()?;
    let mut standing = StandingFile {
        seen: raw.evidence.and_then(|evidence| evidence.seen),
        ..StandingFile::default()
    };
    for (value, entry) in raw.permissions {
        standing.is_rated |= entry.privilege_level.is_some();
        let definition = Definition {
            guid: entry.scopes.into_iter().nth(1),
            needs_admin: entry.granted_by.map(|granted_by| granted_by == "admin"),
            privilege_level: entry.privilege_level,
            prevalence: entry.prevalence,
            reach: entry.reach,
        };
        standing.definitions.insert(value.clone(), definition);
        if !entry.wording.is_empty() {
            standing.wordings.insert(value, entry.wording);
        }
    }
    Some(standing)
}

fn head(with_provider: bool, seen: Option<&str>, is_empty: bool) -> Yaml {
    let mut yaml = Yaml::default();
    yaml.comment(
        "Written by `sayso import microsoft-graph`. Do not edit: the next import overwrites it. To explain one of these \
         permissions, define the same id in another file of this folder, and translate that file.",
    );
    yaml.comment("The wordings are Microsoft's, MIT License, Copyright (c) 2020 Microsoft Graph.");
    yaml.field(0, "imported", IMPORTER);
    if with_provider {
        yaml.field(0, "provider", PROVIDER);
    }
    if let Some(seen) = seen {
        yaml.open(0, "evidence", false);
        yaml.field(1, "source", SOURCE);
        yaml.field(1, "seen", seen);
        yaml.field(1, "status", "verified");
    }
    yaml.open(0, "permissions", is_empty);
    yaml
}

fn write_texts(yaml: &mut Yaml, texts: &[Text]) {
    yaml.open(2, "wording", false);
    for text in texts {
        yaml.item(
            3,
            &[("part", &text.part), ("audience", &text.audience), ("text", &text.text)],
        );
    }
}

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
    granted_by: Option<String>,
    privilege_level: Option<u8>,
    prevalence: Option<Cow<'static, str>>,
    reach: Option<u32>,
    #[serde(default)]
    wording: Texts,
}
