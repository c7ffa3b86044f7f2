//! The library: everything that a site says, resolved and checked. What `validate` makes and every later stage reads.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use clap::ValueEnum;
use fluent_bundle::FluentResource;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::load::documents::OutdatedPolicy;
use crate::load::permissions::{Access, Audience, GrantedBy, Part, Prevalence, Risk, Status};
use crate::load::prompts::PromptKind;
use crate::load::theme::ThemeFiles;
use crate::locale::Locale;
use crate::markdown::Inline;
use crate::source::{SourceId, Spanned};

#[derive(Debug)]
pub struct Library {
    pub site: Site,
    /// By id.
    pub permissions: BTreeMap<String, Permission>,
    /// Providers' names for people, by the first part of the ids.
    pub providers: BTreeMap<String, String>,
    pub questions: BTreeMap<String, Document>,
    pub pages: BTreeMap<String, Document>,
    pub prompts: BTreeMap<String, Prompt>,
    /// Interface messages; of two with one name the later wins.
    pub messages: BTreeMap<Locale, Vec<Arc<FluentResource>>>,
    pub themes: Vec<ThemeFiles>,
    /// What look-up knows of each language beside the wordings.
    pub lookup: BTreeMap<Locale, LookupTexts>,
    /// Each locale's settled words, by the term of the source locale.
    pub glossaries: BTreeMap<Locale, BTreeMap<String, Term>>,
}

impl Library {
    /// A document's text in `locale` or in the nearest locale that it falls back to.
    pub fn text<'a>(&self, document: &'a Document, locale: &Locale) -> Option<&'a DocumentText> {
        let mut chain = locale.chain().iter().chain([&self.site.source_locale]);
        chain.find_map(|locale| document.texts.get(locale))
    }

    /// The providers that have permissions, by the first part of the ids.
    pub fn providers_with_permissions(&self) -> Vec<&str> {
        let mut providers: Vec<&str> = self.permissions.values().map(Permission::provider).collect();
        providers.dedup();
        providers
    }
}

#[derive(Debug, Clone)]
pub struct Site {
    pub title: String,
    pub description: Option<String>,
    /// Scheme and host, without a slash at the end.
    pub origin: String,
    /// The path that the site is published under, with a slash at both ends, not percent-encoded.
    pub base_path: String,
    pub source_locale: Locale,
    /// The locales with pages, the source locale first.
    pub locales: Vec<Locale>,
    /// Those of them that this build makes.
    pub built: Vec<Locale>,
    pub edit_url: Option<String>,
    pub report_url: Option<String>,
    pub pages: Pages,
    pub hosts: Vec<Host>,
    pub minify: bool,
    pub offline: bool,
}

/// Where a site is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Host {
    GithubPages,
    GitlabPages,
    Netlify,
    CloudflarePages,
    S3,
    Nginx,
    /// Any host that serves a folder.
    None,
}

/// Which pages a locale has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Pages {
    /// One about everything; what is not translated falls back.
    #[default]
    All,
    /// Only those that say something of their own in that locale. Links lead to the page in another.
    TranslatedOnly,
}

/// Where a text stands in the site's files.
#[derive(Debug, Clone)]
pub struct Origin {
    pub source: SourceId,
    pub range: Range<usize>,
}

impl Origin {
    pub fn of<T>(text: &Spanned<T>, source: SourceId) -> Self {
        Self {
            source,
            range: text.range(),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Permission {
    pub id: String,
    /// The path of its page below a locale's home.
    pub path: String,
    pub scopes: Vec<String>,
    pub access: Option<Access>,
    pub granted_by: Option<GrantedBy>,
    pub risk: Option<Risk>,
    pub risk_source: Option<String>,
    pub privilege_level: Option<u8>,
    /// How often ordinary people meet it, where anybody has said so.
    pub prevalence: Option<Prevalence>,
    /// In how many places of the provider's interface it counts; 0 where that is not known.
    pub reach: u32,
    /// Each locale's, in the order written; hand-written ones before imported ones.
    pub wordings: BTreeMap<Locale, Vec<Wording>>,
    pub aliases: BTreeMap<Locale, Vec<String>>,
    pub explanations: BTreeMap<Locale, Explanation>,
    pub combinations: Vec<Combination>,
    pub related: Vec<String>,
    /// The file to edit for each locale that has one. Imported files are not for editing.
    pub origins: BTreeMap<Locale, Origin>,
}

impl Permission {
    pub fn provider(&self) -> &str {
        self.id.split('/').next().unwrap_or(&self.id)
    }

    /// The technical name: the id's last part.
    pub fn name(&self) -> &str {
        self.id.rsplit('/').next().unwrap_or(&self.id)
    }

    /// Somebody has said what it means.
    pub fn is_explained(&self) -> bool {
        self.explanations
            .values()
            .any(|explanation| explanation.meaning.is_some())
    }
}

#[derive(Debug, Clone)]
pub struct Wording {
    pub text: String,
    pub part: Part,
    pub audience: Audience,
    pub era: Option<String>,
    pub evidence: Option<Arc<Evidence>>,
    pub mistranslation: Option<Mistranslation>,
    /// The source's lines have changed since this one was seen beside them: it may belong to the former ones.
    pub former: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    pub source: String,
    pub seen: Option<Date>,
    pub status: Status,
}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

/// ISO 8601, `2026-11-22`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[derive(Debug, Clone)]
pub struct Mistranslation {
    pub literal: Option<String>,
    pub intended: Option<String>,
    pub text: Option<String>,
}

/// Our own text in one locale; every field may be missing in a translation.
#[derive(Debug, Clone, Default)]
pub struct Explanation {
    pub meaning: Option<Inline>,
    pub allows: Vec<Inline>,
    pub does_not_allow: Vec<Inline>,
    pub lasts: Option<Inline>,
    pub undo: Vec<Inline>,
    pub expected_when: Vec<Inline>,
    pub warning_signs: Vec<Inline>,
    pub instead: Option<Inline>,
    /// Names of the fields whose source has changed since they were translated.
    pub outdated: BTreeSet<&'static str>,
    /// Names of those of them that the entry wants left out in this locale.
    pub hidden: BTreeSet<&'static str>,
}

impl Explanation {
    /// Takes out the fields whose source has changed, so that the nearest other locale's stand in for them.
    pub fn leave_out_outdated(&mut self) {
        for field in std::mem::take(&mut self.outdated) {
            match field {
                "meaning" => self.meaning = None,
                "lasts" => self.lasts = None,
                "instead" => self.instead = None,
                "allows" => self.allows.clear(),
                "does_not_allow" => self.does_not_allow.clear(),
                "undo" => self.undo.clear(),
                "expected_when" => self.expected_when.clear(),
                "warning_signs" => self.warning_signs.clear(),
                _ => {}
            }
        }
    }

    /// Every field by its name in the files, in the order of the page; a field that is one text has one or none.
    pub fn fields(&self) -> [(&'static str, &[Inline]); 8] {
        [
            ("meaning", self.meaning.as_slice()),
            ("allows", &self.allows),
            ("does_not_allow", &self.does_not_allow),
            ("lasts", self.lasts.as_slice()),
            ("undo", &self.undo),
            ("expected_when", &self.expected_when),
            ("warning_signs", &self.warning_signs),
            ("instead", self.instead.as_slice()),
        ]
    }
}

/// Synonyms, furniture of dialogs and a ready lexicon, of one locale.
#[derive(Debug, Clone, Default)]
pub struct LookupTexts {
    /// Name and words of each set.
    pub synonyms: Vec<(String, Vec<String>)>,
    /// Role, kind of prompt given away, text.
    pub furniture: Vec<(&'static str, Option<&'static str>, String)>,
    /// A lexicon as its file has it, read when an index needs it.
    pub lexicon: Option<Cow<'static, str>>,
}

/// What a locale calls something.
#[derive(Debug, Clone)]
pub struct Term {
    /// The words for it, the preferred one first; never empty.
    pub words: Vec<String>,
    /// Beginnings of inflected forms that count as well.
    pub forms: Vec<String>,
    pub note: Option<String>,
    pub forbidden: Vec<String>,
    pub origin: Origin,
}

/// What quoted texts of the source are recorded under, all of an entry's together.
pub const WORDING: &str = "wording";

/// What the meanings of combinations are recorded under, all of a permission's together.
pub const COMBINATIONS: &str = "combinations";

/// What a permission means together with others.
#[derive(Debug, Clone)]
pub struct Combination {
    pub with: Vec<String>,
    pub meaning: BTreeMap<Locale, Inline>,
    pub risk: Option<Risk>,
}

/// A question or a plain page.
#[derive(Debug, Clone)]
pub struct Document {
    pub id: String,
    pub permissions: Vec<String>,
    pub expected: Vec<String>,
    pub unexpected: Vec<String>,
    pub prompts: Vec<String>,
    /// Error codes that lead here, such as `AADSTS90094`.
    pub codes: Vec<String>,
    pub outdated_policy: OutdatedPolicy,
    /// What the source locale says, and each translation.
    pub texts: BTreeMap<Locale, DocumentText>,
}

#[derive(Debug, Clone)]
pub struct DocumentText {
    pub title: String,
    pub summary: Option<Inline>,
    pub slug: String,
    pub aliases: Vec<String>,
    /// Title and address.
    pub sources: Vec<(String, String)>,
    pub updated: Option<Date>,
    /// Markdown, in which the source stands for each paragraph that is not filled in yet.
    pub body: Arc<str>,
    /// Which top-level blocks of the body, counted from 0, are those.
    pub foreign_blocks: Vec<usize>,
    /// The source has changed since this was translated.
    pub outdated: bool,
    /// Which top-level blocks of the body, counted from 0, were made from a text that the source no longer has.
    pub outdated_blocks: Vec<usize>,
    pub origin: Origin,
}

#[derive(Debug, Clone)]
pub struct Prompt {
    pub id: String,
    pub kind: PromptKind,
    pub provider: Option<String>,
    pub prevalence: Prevalence,
    /// Keys and permissions of the lines, in the order on screen.
    pub lines: Vec<PromptLine>,
    pub questions: Vec<String>,
    pub texts: BTreeMap<Locale, PromptText>,
}

#[derive(Debug, Clone)]
pub struct PromptLine {
    pub key: String,
    pub permission: Option<String>,
}

#[derive(Debug, Clone)]
pub struct PromptText {
    pub title: Option<String>,
    pub summary: Option<Inline>,
    pub evidence: Option<Arc<Evidence>>,
    pub heading: Option<String>,
    pub intro: Option<String>,
    /// Text and meaning by the line's key.
    pub lines: BTreeMap<String, LineText>,
    pub footer: Vec<String>,
    pub buttons: Vec<String>,
    /// The quoted texts were seen beside others of the source than it has now.
    pub former: bool,
    /// What has changed in the source since it was translated: `title`, `summary`, `lines.<key>`.
    pub outdated: BTreeSet<String>,
    /// Those of them that the entry wants left out in this locale.
    pub hidden: BTreeSet<String>,
    pub origin: Origin,
}

#[derive(Debug, Clone, Default)]
pub struct LineText {
    pub text: Option<String>,
    pub meaning: Option<Inline>,
}
