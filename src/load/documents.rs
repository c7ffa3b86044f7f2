//! Markdown entries: questions and plain pages, with YAML front matter.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::source::Spanned;

/// Front matter of a question or a plain page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    pub title: Spanned<String>,
    /// The short answer, in one or two sentences.
    pub summary: Option<Spanned<String>>,
    /// The last part of the address; made from the file name where it is left out.
    pub slug: Option<Spanned<String>>,
    /// Earlier addresses of this entry in this locale, which lead here.
    #[serde(default)]
    pub aliases: Vec<Spanned<String>>,
    /// Ids of the permissions that the question is about.
    #[serde(default)]
    pub permissions: Vec<Spanned<String>>,
    /// Ids of the permissions that are normal in its situation.
    #[serde(default)]
    pub expected: Vec<Spanned<String>>,
    /// Ids of the permissions that are a warning sign in its situation.
    #[serde(default)]
    pub unexpected: Vec<Spanned<String>>,
    /// Ids of the prompts that one meets there.
    #[serde(default)]
    pub prompts: Vec<Spanned<String>>,
    /// Error codes that lead to this answer, such as `AADSTS90094`.
    #[serde(default)]
    pub codes: Vec<Spanned<String>>,
    #[serde(default)]
    pub sources: Vec<SourceDraft>,
    /// The day of the last real change, YYYY-MM-DD.
    pub updated: Option<Spanned<String>>,
    /// Left out of the site unless drafts are asked for.
    #[serde(default)]
    pub draft: bool,
    /// What a page shows where a translation is older than its source.
    #[serde(default)]
    pub outdated: OutdatedPolicy,
    /// In a translation: fingerprints of the source's units that it was made from, in their order.
    #[serde(default)]
    pub translated_from: Vec<Spanned<String>>,
}

/// A document that an answer rests on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceDraft {
    pub title: Spanned<String>,
    pub url: Spanned<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OutdatedPolicy {
    /// Show the translation, and say that it is older.
    #[default]
    Keep,
    /// Show the source text in its place.
    Fallback,
    /// Leave it out: a question or page as a whole, of a permission or prompt the text.
    Hide,
}
