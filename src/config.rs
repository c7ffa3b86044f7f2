//! `sayso.yaml`: what the site is called, where it lives, which locales have pages.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::library::{Host, Pages};
use crate::load::yaml::Entries;
use crate::source::Spanned;

/// The configuration as written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfigFile {
    /// The site's name.
    pub title: Spanned<String>,
    /// What the site is for, in a sentence, in the source locale.
    pub description: Option<Spanned<String>>,
    /// Where the site is published: an absolute http or https address, which may have a path.
    pub base_url: Spanned<String>,
    /// The locale that entries are written in first.
    pub source_locale: Option<Spanned<String>>,
    /// The locales that have pages. Wordings may be in any locale.
    pub locales: Option<Vec<Spanned<String>>>,
    /// The theme's folder below `themes/`, or the built-in `default`.
    pub theme: Option<Spanned<String>>,
    /// Where a file can be edited; `{path}` stands for its path in the site.
    pub edit_url: Option<Spanned<String>>,
    /// The hosts that the site is published to, which decide about files beside its pages, and about limits.
    pub hosts: Option<Vec<Spanned<Host>>>,
    /// Whether a build writes pages, scripts, style sheets and SVG pictures small; yes unless it says no.
    pub minify: Option<bool>,
    /// Whether browsers keep what was read for when there is no network; yes unless it says no.
    pub offline: Option<bool>,
    /// Which pages each locale has.
    pub pages: Option<Pages>,
    /// Where to report something: an issue tracker or a mailto address; `{title}` and `{body}` are filled in.
    pub report_url: Option<Spanned<String>>,
    /// How severe each rule of `sayso check` is, by the rule's id.
    #[serde(default)]
    pub checks: Entries<Level>,
    /// After how many days evidence of a wording counts as old.
    pub evidence_days: Option<u16>,
}

/// How severe what a rule finds is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    Error,
    Warning,
    /// Shown with `--info` alone, and no reason to fail.
    Info,
    /// The rule is not applied.
    Off,
}

/// The folder names that a site is made of.
pub const CONFIG_FILE: &str = "sayso.yaml";
pub const CONTENT: &str = "content";
pub const LOCALES: &str = "locales";
pub const THEMES: &str = "themes";
