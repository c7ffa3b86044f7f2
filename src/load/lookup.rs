//! What look-up knows of a language beside the wordings: `locales/<tag>/lookup.yaml` and `lexicon.tsv`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::prompts::PromptKind;
use super::yaml::Entries;
use crate::source::Spanned;

/// Words that say the same, and texts of dialogs that ask for nothing. Looked up, never shown.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LookupFile {
    /// Sets of words and phrases that say one thing; a set of the same name says it in every locale.
    #[serde(default)]
    pub synonyms: Entries<Vec<Spanned<String>>>,
    /// Buttons, headings and notices of dialogs, so that a pasted dialog's lines can be told apart.
    #[serde(default)]
    pub furniture: Vec<FurnitureDraft>,
}

/// One text of a dialog that asks for nothing.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FurnitureDraft {
    pub text: Spanned<String>,
    pub role: FurnitureRole,
    /// The kind of prompt that it gives away.
    pub kind: Option<PromptKind>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FurnitureRole {
    Heading,
    /// What stands right before the lines: "This app would like to:".
    LeadIn,
    Notice,
    Button,
}

impl FurnitureRole {
    pub fn name(self) -> &'static str {
        match self {
            FurnitureRole::Heading => "heading",
            FurnitureRole::LeadIn => "lead-in",
            FurnitureRole::Notice => "notice",
            FurnitureRole::Button => "button",
        }
    }
}
