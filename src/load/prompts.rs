//! Prompts: whole dialogs as a person sees them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::documents::OutdatedPolicy;
use super::permissions::{EvidenceDraft, Prevalence};
use super::yaml::Entries;
use crate::source::Spanned;

/// A whole dialog, quoted in the site's source locale.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PromptFile {
    /// Our name for it.
    pub title: Spanned<String>,
    pub kind: PromptKind,
    pub provider: Option<Spanned<String>>,
    /// When one meets it, in our words.
    pub summary: Option<Spanned<String>>,
    #[serde(default)]
    pub prevalence: Prevalence,
    pub evidence: Option<EvidenceDraft>,
    /// The dialog's heading, quoted.
    pub heading: Option<Spanned<String>>,
    /// What stands between the heading and the lines, quoted.
    pub intro: Option<Spanned<String>>,
    /// The lines in the order on screen, by a key that translations share.
    #[serde(default)]
    pub lines: Entries<LineDraft>,
    /// Small print below the lines, quoted.
    #[serde(default)]
    pub footer: Vec<Spanned<String>>,
    /// Labels of the buttons, quoted, in the order on screen.
    #[serde(default)]
    pub buttons: Vec<Spanned<String>>,
    /// Ids of questions about it.
    #[serde(default)]
    pub questions: Vec<Spanned<String>>,
    /// What a page shows where a text of a translation is older than its source.
    #[serde(default)]
    pub outdated: OutdatedPolicy,
}

/// The dialog in one more locale. Quoted texts only where there is evidence for them.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PromptTranslationFile {
    pub title: Option<Spanned<String>>,
    pub summary: Option<Spanned<String>>,
    pub evidence: Option<EvidenceDraft>,
    pub heading: Option<Spanned<String>>,
    pub intro: Option<Spanned<String>>,
    #[serde(default)]
    pub lines: Entries<LineTranslationDraft>,
    #[serde(default)]
    pub footer: Vec<Spanned<String>>,
    #[serde(default)]
    pub buttons: Vec<Spanned<String>>,
    /// Fingerprints of the source texts that this translation was made from.
    pub translated_from: Option<Entries<Spanned<String>>>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LineDraft {
    /// The line, quoted.
    pub text: Spanned<String>,
    /// The id of the permission that it is.
    pub permission: Option<Spanned<String>>,
    /// What it means, in our words.
    pub meaning: Option<Spanned<String>>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LineTranslationDraft {
    pub text: Option<Spanned<String>>,
    pub meaning: Option<Spanned<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PromptKind {
    /// An app asks a person for access.
    AppConsent,
    /// An app asks an administrator for everyone's.
    AdminConsent,
    /// Another organisation asks its guest.
    GuestReview,
    /// A code from another device is to be confirmed.
    DeviceCode,
    SignIn,
    /// A browser asks before it installs an extension.
    ExtensionInstall,
    /// A phone or browser asks while an app runs.
    RuntimePermission,
    /// Terms of use.
    Terms,
}

impl PromptKind {
    pub const ALL: [PromptKind; 8] = [
        PromptKind::AppConsent,
        PromptKind::AdminConsent,
        PromptKind::GuestReview,
        PromptKind::DeviceCode,
        PromptKind::SignIn,
        PromptKind::ExtensionInstall,
        PromptKind::RuntimePermission,
        PromptKind::Terms,
    ];

    pub fn name(self) -> &'static str {
        match self {
            PromptKind::AppConsent => "app-consent",
            PromptKind::AdminConsent => "admin-consent",
            PromptKind::GuestReview => "guest-review",
            PromptKind::DeviceCode => "device-code",
            PromptKind::SignIn => "sign-in",
            PromptKind::ExtensionInstall => "extension-install",
            PromptKind::RuntimePermission => "runtime-permission",
            PromptKind::Terms => "terms",
        }
    }
}
