//! Definitions files: many permissions in one YAML file, and their translations beside it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::documents::OutdatedPolicy;
use super::lookup::FurnitureRole;
use super::yaml::{Entries, OneOrMany};
use crate::source::Spanned;

/// Definitions of permissions, in the site's source locale.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DefinitionsFile {
    /// The provider's name for people ("Microsoft Graph"); one file of a provider is enough.
    pub provider: Option<Spanned<String>>,
    /// The importer that wrote this file. Its definitions need no explanation, and a hand-written file may define the same ids.
    pub imported: Option<Spanned<String>>,
    /// Evidence of every wording of this file that has none of its own.
    pub evidence: Option<EvidenceDraft>,
    /// The definitions, by the last part of their id.
    pub permissions: Entries<DefinitionDraft>,
}

/// Wording and explanations in one more locale.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DefinitionsTranslationFile {
    /// The importer that wrote this file.
    pub imported: Option<Spanned<String>>,
    /// Evidence of every wording of this file that has none of its own.
    pub evidence: Option<EvidenceDraft>,
    /// The same keys as in the file that this one translates.
    pub permissions: Entries<DefinitionTranslationDraft>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DefinitionDraft {
    /// Technical names: scopes, GUIDs.
    #[serde(default)]
    pub scopes: Vec<Spanned<String>>,
    /// Whether the app acts as the signed-in person or as itself.
    pub access: Option<Access>,
    /// Who can say yes.
    pub granted_by: Option<GrantedBy>,
    /// How much harm a wrong yes can do.
    pub risk: Option<Risk>,
    /// Who rates the risk so: a text or an address.
    pub risk_source: Option<Spanned<String>>,
    /// The provider's own rating, 1 (least) to 5 (most).
    pub privilege_level: Option<Spanned<PrivilegeLevel>>,
    /// How often ordinary people meet it; a prior for ranking.
    pub prevalence: Option<Prevalence>,
    /// In how many places of the provider's interface it counts; a prior for ranking.
    pub reach: Option<Spanned<u32>>,
    /// Prompt lines, quoted exactly.
    #[serde(default)]
    pub wording: Vec<WordingDraft>,
    /// How people retell it; looked up, never shown as the prompt.
    #[serde(default)]
    pub aliases: Vec<Spanned<String>>,
    /// One sentence in plain words.
    pub meaning: Option<Spanned<String>>,
    pub allows: Option<OneOrMany>,
    /// What it does not allow: a definition of ours that leaves this open is not finished.
    pub does_not_allow: Option<OneOrMany>,
    /// How long the access lasts.
    pub lasts: Option<Spanned<String>>,
    /// How to take it back: one sentence or steps.
    pub undo: Option<OneOrMany>,
    pub expected_when: Option<OneOrMany>,
    pub warning_signs: Option<OneOrMany>,
    /// A smaller permission or another way to the same end.
    pub instead: Option<Spanned<String>>,
    /// What it means together with other permissions.
    #[serde(default)]
    pub combinations: Vec<CombinationDraft>,
    /// Ids of permissions worth reading next.
    #[serde(default)]
    pub related: Vec<Spanned<String>>,
    /// What a page shows where a text of a translation is older than its source.
    #[serde(default)]
    pub outdated: OutdatedPolicy,
    /// Its wordings ask for nothing: a button, a heading, a lead-in, a notice. Look-up knows them as furniture of dialogs, and
    /// they have no page.
    pub furniture: Option<FurnitureRole>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DefinitionTranslationDraft {
    /// Prompt lines in this locale, quoted exactly.
    #[serde(default)]
    pub wording: Vec<WordingDraft>,
    /// How people retell it in this language.
    #[serde(default)]
    pub aliases: Vec<Spanned<String>>,
    pub meaning: Option<Spanned<String>>,
    pub allows: Option<OneOrMany>,
    pub does_not_allow: Option<OneOrMany>,
    pub lasts: Option<Spanned<String>>,
    pub undo: Option<OneOrMany>,
    pub expected_when: Option<OneOrMany>,
    pub warning_signs: Option<OneOrMany>,
    pub instead: Option<Spanned<String>>,
    /// The combinations' meanings, in the order of the source.
    #[serde(default)]
    pub combinations: Vec<CombinationTranslationDraft>,
    /// Fingerprints of the source fields that this translation was made from.
    pub translated_from: Option<Entries<Spanned<String>>>,
}

/// A rating from 1 (least) to 5 (most).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(try_from = "u8")]
#[schemars(inline, extend("minimum" = 1, "maximum" = 5))]
pub struct PrivilegeLevel(pub u8);

impl TryFrom<u8> for PrivilegeLevel {
    type Error = &'static str;

    fn try_from(level: u8) -> Result<Self, Self::Error> {
        if (1..=5).contains(&level) {
            Ok(Self(level))
        } else {
            Err("not from 1 to 5")
        }
    }
}

/// One prompt line as a person sees it. `{app}` and `{org}` stand for any name.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WordingDraft {
    pub text: Spanned<String>,
    #[serde(default)]
    pub part: Part,
    #[serde(default)]
    pub audience: Audience,
    /// When it was or is in use ("since 2019").
    pub era: Option<Spanned<String>>,
    pub evidence: Option<EvidenceDraft>,
    /// Where the official translation is itself wrong.
    pub note: Option<MistranslationDraft>,
}

/// What a mistranslated line says, and what it was meant to say.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MistranslationDraft {
    pub literal: Option<Spanned<String>>,
    pub intended: Option<Spanned<String>>,
    pub text: Option<Spanned<String>>,
}

/// Where and when a wording was seen.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceDraft {
    /// An address, or words that say where.
    pub source: Spanned<String>,
    /// A date, YYYY-MM-DD.
    pub seen: Option<Spanned<String>>,
    #[serde(default)]
    pub status: Status,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CombinationDraft {
    /// Ids of the other permissions.
    pub with: Vec<Spanned<String>>,
    pub meaning: Spanned<String>,
    pub risk: Option<Risk>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CombinationTranslationDraft {
    pub meaning: Spanned<String>,
}

/// Which part of the dialog a wording is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The line itself.
    #[default]
    Title,
    /// The longer text that unfolds below it.
    Description,
}

/// Who is shown a wording.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    #[default]
    User,
    Admin,
}

/// How sure it is that a wording reads so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Checked against its source.
    Verified,
    /// Told by somebody who saw it.
    Reported,
    #[default]
    Unverified,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// The app acts as the signed-in person and can do no more than they can.
    Delegated,
    /// The app acts as itself, with nobody signed in.
    Application,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GrantedBy {
    User,
    Admin,
    Either,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    Low,
    Medium,
    High,
    Critical,
}

/// Rarest first, so that the order is the order of weight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Prevalence {
    #[default]
    Rare,
    Occasional,
    Common,
    VeryCommon,
}

impl Part {
    pub fn name(self) -> &'static str {
        match self {
            Part::Title => "title",
            Part::Description => "description",
        }
    }
}

impl Audience {
    pub fn name(self) -> &'static str {
        match self {
            Audience::User => "user",
            Audience::Admin => "admin",
        }
    }
}

impl Status {
    pub fn name(self) -> &'static str {
        match self {
            Status::Verified => "verified",
            Status::Reported => "reported",
            Status::Unverified => "unverified",
        }
    }
}

impl Access {
    pub fn name(self) -> &'static str {
        match self {
            Access::Delegated => "delegated",
            Access::Application => "application",
        }
    }
}

impl GrantedBy {
    pub fn name(self) -> &'static str {
        match self {
            GrantedBy::User => "user",
            GrantedBy::Admin => "admin",
            GrantedBy::Either => "either",
        }
    }
}

impl Risk {
    pub fn name(self) -> &'static str {
        match self {
            Risk::Low => "low",
            Risk::Medium => "medium",
            Risk::High => "high",
            Risk::Critical => "critical",
        }
    }
}
