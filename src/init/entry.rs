//! A new entry of a site, laid out with all that its kind has, ready to be filled in.

use std::fmt::Write;

use crate::config::CONTENT;
use crate::import::scalar;
use crate::load::prompts::PromptKind;
use crate::markdown::{self, EntryKind};

/// What is known of an entry before it is written, besides its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    Question {
        title: String,
    },
    Page {
        title: String,
    },
    Permission {
        wording: String,
        /// Where the wording was seen, and on which day.
        evidence: String,
        seen: String,
    },
    Prompt {
        title: String,
        kind: PromptKind,
        evidence: String,
        seen: String,
    },
}

/// Why an id cannot be one, as a sentence; and what could be.
#[derive(Debug, PartialEq, Eq)]
pub struct BadId {
    pub message: String,
    pub better: Option<String>,
}

/// The file of an entry, below the site's root.
pub fn path(kind: EntryKind, id: &str) -> String {
    match kind {
        EntryKind::Question => format!("{CONTENT}/questions/{id}.md"),
        EntryKind::Page => format!("{CONTENT}/pages/{id}.md"),
        EntryKind::Prompt => format!("{CONTENT}/prompts/{id}.yaml"),
        EntryKind::Permission => {
            let (folder, name) = id.rsplit_once('/').unwrap_or(("", id));
            format!("{CONTENT}/permissions/{folder}/{}.yaml", markdown::slug(name))
        }
    }
}

/// # Errors
/// The id could not be part of an address, or lacks the provider.
pub fn check_id(kind: EntryKind, id: &str) -> Result<(), BadId> {
    let (folder, name) = id.rsplit_once('/').unwrap_or(("", id));
    let is_permission = kind == EntryKind::Permission;
    if is_permission && folder.is_empty() {
        return Err(BadId {
            message: format!("`{id}` names no provider"),
            better: (!id.is_empty()).then(|| format!("microsoft-graph/delegated/{name}")),
        });
    }
    let sound = |part: &str| !part.is_empty() && markdown::slug(part) == part;
    let plain = if is_permission { folder } else { id };
    if plain.split('/').all(sound) && !markdown::slug(name).is_empty() {
        return Ok(());
    }
    let parts: Vec<String> = plain
        .split('/')
        .map(markdown::slug)
        .filter(|part| !part.is_empty())
        .collect();
    let better = match is_permission {
        true => format!("{}/{name}", parts.join("/")),
        false => parts.join("/"),
    };
    Err(BadId {
        message: format!("`{id}` cannot be part of an address"),
        better: (!better.is_empty()).then_some(better),
    })
}

impl Entry {
    /// The schema of its file.
    pub fn schema(&self) -> &'static str {
        match self {
            Entry::Question { .. } | Entry::Page { .. } => "question",
            Entry::Permission { .. } => "permissions",
            Entry::Prompt { .. } => "prompt",
        }
    }

    /// The file. `schema` is the way from it to its schema, where the site has the schemas.
    pub fn text(&self, id: &str, schema: Option<&str>) -> String {
        let mut text = String::new();
        let named = schema
            .map(|schema| format!("# yaml-language-server: $schema={schema}\n"))
            .unwrap_or_default();
        match self {
            Entry::Question { title } => {
                let _ = write!(
                    text,
                    "---\n{named}title: {}\n# The short answer, in one or two sentences.\nsummary: \"\"\n\
                     # Ids of the permissions that it is about; then those that are normal in its situation, and those that are a warning.\n\
                     permissions: []\nexpected: []\nunexpected: []\n\
                     # The public documents that the answer rests on: {{ title: …, url: \"https://…\" }}\nsources: []\n---\n\n\
                     <!-- The answer: what is asked, what it lets them do, what it does not, how to undo it. -->\n",
                    scalar(title)
                );
            }
            Entry::Page { title } => {
                let _ = write!(
                    text,
                    "---\n{named}title: {}\nsummary: \"\"\n---\n\n<!-- The text. -->\n",
                    scalar(title)
                );
            }
            Entry::Permission {
                wording,
                evidence,
                seen,
            } => {
                let name = id.rsplit('/').next().unwrap_or(id);
                let _ = write!(
                    text,
                    "{named}permissions:\n  {}:\n    \
                     # Technical names: scopes, GUIDs.\n    scopes: []\n    \
                     # Who can say yes: user, admin or either.\n    granted_by: user\n    \
                     # How much harm a wrong yes can do: low, medium, high or critical.\n    risk: medium\n    \
                     # How often ordinary people meet it: rare, occasional, common or very-common.\n    prevalence: rare\n    \
                     # The line as it reads on the screen, quoted exactly.\n    wording:\n      - text: {}\n        \
                     evidence: {{ source: {}, seen: {seen}, status: reported }}\n    \
                     # How people retell it; looked up, never shown.\n    aliases: []\n    \
                     # One sentence in plain words.\n    meaning: \"\"\n    allows:\n      - \"\"\n    \
                     # What people fear and need not: it is what they came to know.\n    does_not_allow:\n      - \"\"\n    \
                     lasts: \"\"\n    undo:\n      - \"\"\n",
                    scalar(name),
                    scalar(wording),
                    scalar(evidence)
                );
            }
            Entry::Prompt {
                title,
                kind,
                evidence,
                seen,
            } => {
                let _ = write!(
                    text,
                    "{named}title: {}\nkind: {}\n# When one meets it, in our words.\nsummary: \"\"\n\
                     evidence: {{ source: {}, seen: {seen}, status: reported }}\n\
                     # What stands on the screen, quoted exactly: the heading, the lines by a key of your own, the buttons.\n\
                     heading: \"\"\n# lines:\n#   profile: {{ text: View your basic profile, permission: microsoft-graph/delegated/profile, meaning: … }}\n\
                     lines: {{}}\nbuttons: []\n",
                    scalar(title),
                    kind.name(),
                    scalar(evidence)
                );
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_addresses() {
        assert_eq!(check_id(EntryKind::Question, "guest/access"), Ok(()));
        let bad = check_id(EntryKind::Question, "Guest access").expect_err("blanks");
        assert_eq!(bad.better.as_deref(), Some("guest-access"));
        assert!(check_id(EntryKind::Permission, "Mail.Read").is_err());
    }
}
