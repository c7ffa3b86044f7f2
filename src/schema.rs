//! JSON Schemas of the files that people write, made from the types that read them.

use clap::ValueEnum;
use schemars::{Schema, schema_for};

use crate::config::ConfigFile;
use crate::load::documents::FrontMatter;
use crate::load::glossary::GlossaryFile;
use crate::load::lookup::LookupFile;
use crate::load::permissions::{DefinitionsFile, DefinitionsTranslationFile};
use crate::load::prompts::{PromptFile, PromptTranslationFile};
use crate::load::theme::ThemeFile;

/// The kinds of file that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// `sayso.yaml`
    Config,
    /// The front matter of a question or a plain page, and of its translations
    Question,
    /// Definitions of permissions
    Permissions,
    /// A translation of definitions
    PermissionsTranslation,
    /// A prompt
    Prompt,
    /// A translation of a prompt
    PromptTranslation,
    /// `theme.yaml`
    Theme,
    /// `locales/<tag>/lookup.yaml`
    Lookup,
    /// `locales/<tag>/glossary.yaml`
    Glossary,
}

impl Kind {
    pub fn name(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }
}

/// The schema as it is printed and shipped.
pub fn text(kind: Kind) -> String {
    let mut text = serde_json::to_string_pretty(&of(kind)).unwrap_or_default();
    text.push('\n');
    text
}

fn of(kind: Kind) -> Schema {
    match kind {
        Kind::Config => schema_for!(ConfigFile),
        Kind::Question => schema_for!(FrontMatter),
        Kind::Permissions => schema_for!(DefinitionsFile),
        Kind::PermissionsTranslation => schema_for!(DefinitionsTranslationFile),
        Kind::Prompt => schema_for!(PromptFile),
        Kind::PromptTranslation => schema_for!(PromptTranslationFile),
        Kind::Theme => schema_for!(ThemeFile),
        Kind::Lookup => schema_for!(LookupFile),
        Kind::Glossary => schema_for!(GlossaryFile),
    }
}
