//! The words that a locale has settled on: `locales/<tag>/glossary.yaml`.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;

use super::yaml::{Entries, OneOrMany};
use crate::source::{SourceId, Spanned};

/// Which word a locale uses for a term of the source locale, so that everybody's translations use the same one.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlossaryFile {
    /// By the term of the source locale, in lower case.
    pub terms: Entries<TermDraft>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermDraft {
    /// The word for it in this locale; several where each is right, the first one being preferred.
    pub term: OneOrMany,
    /// Beginnings of its inflected forms, where the word itself does not begin them all.
    #[serde(default)]
    pub forms: Vec<Spanned<String>>,
    /// When to use which, or why.
    pub note: Option<Spanned<String>>,
    /// Words that are not to be used for it.
    #[serde(default)]
    pub forbidden: Vec<Spanned<String>>,
}

/// One locale's file as it was read.
#[derive(Debug, Clone)]
pub struct GlossaryDraft {
    pub source: SourceId,
    pub file: Arc<GlossaryFile>,
}
