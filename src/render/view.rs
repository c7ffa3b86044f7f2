//! What templates see: typed views, borrowed from an edition for the length of one page.
//!
//! Every text carries the locale that it is in, so that a fallen-back text can name its own language.
//! Nothing here is computed from anything but an edition, and nothing here is HTML unless its name says so.

use std::borrow::Cow;

use serde::Serialize;

use super::shared::Shared;

/// A plain text with its own language. `foreign` is true when that is not the page's language.
#[derive(Debug, Clone, Serialize)]
pub struct Text<'a> {
    pub text: Cow<'a, str>,
    pub lang: &'a str,
    pub dir: &'static str,
    pub foreign: bool,
}

/// An inline or block text of ours, already rendered from Markdown to safe HTML.
#[derive(Debug, Clone, Serialize)]
pub struct Markup<'a> {
    pub html: Cow<'a, str>,
    pub lang: &'a str,
    pub dir: &'static str,
    pub foreign: bool,
    /// The source text has changed since this translation was made.
    pub outdated: bool,
}

/// A link to another entry of the site, named in the page's language where it can be.
#[derive(Debug, Clone, Serialize)]
pub struct Link<'a> {
    pub url: String,
    pub title: Text<'a>,
    /// A line below the title: the English wording, a summary; may be absent.
    pub note: Option<Text<'a>>,
    /// A permission's technical name (`Mail.Read`); absent for other entries.
    pub name: Option<&'a str>,
    pub risk: Option<&'static str>,
}

/// The same page in another locale.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate<'a> {
    pub lang: &'a str,
    pub dir: &'static str,
    /// The language's own name for itself.
    pub name: &'a str,
    pub url: String,
    /// Absolute address, for `hreflang`.
    pub href: String,
    pub current: bool,
    /// False where the page in that locale would be made of fallback text.
    pub translated: bool,
}

/// A date, for machines and for people.
#[derive(Debug, Clone, Serialize)]
pub struct Day {
    /// ISO 8601, `2026-11-22`.
    pub iso: String,
    pub display: String,
}

/// What every page has: `page` in templates.
#[derive(Debug, Clone, Serialize)]
pub struct Page<'a> {
    /// `home`, `permissions`, `provider`, `permission`, `questions`, `question`, `prompts`, `prompt`, `page`, `not-found`.
    pub kind: &'static str,
    pub title: Text<'a>,
    pub description: Option<Text<'a>>,
    pub url: String,
    /// Absolute address of this page, or of the source locale's page when this one is all fallback.
    pub canonical: String,
    pub alternates: Vec<Shared<Alternate<'a>>>,
    /// Absolute address for readers whose language has no translation; absent where the site has one locale.
    pub default_url: Option<String>,
    /// schema.org's JSON-LD, safe inside a `script` element; absent where there is nothing to say.
    pub structured_data: Option<String>,
    /// The page in the source locale, on translated pages.
    pub original: Option<Alternate<'a>>,
    /// The page as a whole is shown in a fallback language.
    pub fallback: Option<Language<'a>>,
    /// Some part of the translation is older than its source.
    pub outdated: bool,
    /// Some part of the source is shown, since the translation has nothing for it yet.
    pub incomplete: bool,
    pub updated: Option<Day>,
    /// Where to edit the file this page comes from; absent when the config has no `edit_url`.
    pub edit_url: Option<String>,
    /// Where to start a translation of this page; only on pages that fall back.
    pub translate_url: Option<String>,
    pub report_url: Option<String>,
    /// From home to the page above this one.
    pub breadcrumbs: Vec<Crumb<'a>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Crumb<'a> {
    pub url: String,
    pub title: Text<'a>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Language<'a> {
    pub lang: &'a str,
    pub dir: &'static str,
    /// Its own name for itself.
    pub name: &'a str,
}

/// The site, the same on every page of a locale: `site` in templates.
#[derive(Debug, Clone, Serialize)]
pub struct Site<'a> {
    pub title: &'a str,
    pub description: Option<Text<'a>>,
    /// Path the site is published under, with a slash at both ends.
    pub base_path: &'a str,
    pub home_url: String,
    pub permissions_url: String,
    pub questions_url: String,
    pub prompts_url: String,
    pub lookup_url: String,
    /// The locale's Atom feed.
    pub feed_url: String,
    /// The locale's OpenSearch description.
    pub open_search_url: String,
    /// The page that says how far each language is.
    pub status_url: String,
    /// The locale's web app manifest.
    pub manifest_url: String,
    /// The service worker; absent where the site wants none.
    pub worker_url: Option<String>,
    /// The file with the offer of a page in each language.
    pub suggestions_url: String,
    /// Plain pages, for the footer.
    pub pages: Vec<Link<'a>>,
    /// Where to report something about the site; absent when the config has no `report_url`.
    pub report_url: Option<String>,
    pub has_questions: bool,
    pub has_prompts: bool,
}

/// One permission: `permission` in `permission.html`.
#[derive(Debug, Clone, Serialize)]
pub struct Permission<'a> {
    pub id: &'a str,
    /// The technical name, the id's last part.
    pub name: &'a str,
    pub provider: Link<'a>,
    /// The wording to show as "the line on screen", in the page's language where it is known.
    pub wording: Text<'a>,
    /// The source's line has changed since this one was seen beside it.
    pub wording_former: bool,
    /// The line that explains it on screen, when the dialog is unfolded.
    pub wording_description: Option<Text<'a>>,
    /// What the same line says in English, when the page's line is not English.
    pub english: Option<Text<'a>>,
    pub english_description: Option<Text<'a>>,
    /// False for imported definitions that nobody has explained yet.
    pub explained: bool,
    pub meaning: Option<Markup<'a>>,
    pub allows: Vec<Markup<'a>>,
    pub does_not_allow: Vec<Markup<'a>>,
    pub lasts: Option<Markup<'a>>,
    pub undo: Vec<Markup<'a>>,
    pub expected_when: Vec<Markup<'a>>,
    pub warning_signs: Vec<Markup<'a>>,
    pub instead: Option<Markup<'a>>,
    /// `delegated` or `application`; absent where that distinction does not exist.
    pub access: Option<&'static str>,
    /// `user`, `admin` or `either`.
    pub granted_by: Option<&'static str>,
    /// `low`, `medium`, `high` or `critical`.
    pub risk: Option<&'static str>,
    /// Who says so: words of the source locale, or an address.
    pub risk_source: Option<Text<'a>>,
    /// The provider's own rating, 1 (least) to 5 (most).
    pub privilege_level: Option<u8>,
    pub scopes: Vec<&'a str>,
    /// Known mistranslations in the official wording.
    pub mistranslations: Vec<Mistranslation<'a>>,
    pub wordings: Shared<Vec<WordingGroup>>,
    /// How many wordings there are, and in how many languages.
    pub wording_count: usize,
    pub language_count: usize,
    /// Where to report that a line reads differently on screen; absent when the config has no `report_url`.
    pub report_wording_url: Option<String>,
    pub evidence: Vec<Evidence<'a>>,
    pub combinations: Vec<Combination<'a>>,
    /// Other permissions whose line reads the same.
    pub same_wording: Vec<Link<'a>>,
    pub related: Vec<Link<'a>>,
    pub questions: Vec<Link<'a>>,
    /// Questions in whose situation this permission is normal, or a warning sign.
    pub expected_in: Vec<Link<'a>>,
    pub unexpected_in: Vec<Link<'a>>,
    pub prompts: Vec<Link<'a>>,
    /// Neighbours in the provider's list.
    pub previous: Option<Link<'a>>,
    pub next: Option<Link<'a>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Mistranslation<'a> {
    pub wording: Text<'a>,
    /// The language's own name for itself.
    pub language: &'a str,
    /// What it says and what it was meant to say, in the source locale.
    pub literal: Option<Text<'a>>,
    pub intended: Option<Text<'a>>,
    pub note: Option<Text<'a>>,
}

/// All wordings of one part of the dialog, a row a language. The rows are the same on the page of every
/// locale, so they are rendered once (`wording_rows.html`) and shared.
#[derive(Debug, Clone, Serialize)]
pub struct WordingGroup {
    /// `title` or `description`.
    pub part: &'static str,
    /// `user` or `admin`.
    pub audience: &'static str,
    pub rows_html: String,
    pub count: usize,
}

/// One row of `wording_rows.html`: a wording in one language.
#[derive(Debug, Clone, Serialize)]
pub struct WordingRow<'a> {
    pub lang: &'a str,
    pub dir: &'static str,
    /// The language's own name for itself.
    pub name: &'a str,
    pub text: &'a str,
    pub era: Option<&'a str>,
    /// The source's line has changed since this one was seen beside it.
    pub former: bool,
    /// `verified`, `reported` or `unverified`.
    pub status: &'static str,
}

/// Where a wording was seen.
#[derive(Debug, Clone, Serialize)]
pub struct Evidence<'a> {
    pub source: &'a str,
    /// True when `source` is an address that may be linked.
    pub is_link: bool,
    pub seen: Option<Day>,
    pub status: &'static str,
    pub languages: Shared<Vec<Language<'a>>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Combination<'a> {
    pub with: Vec<Link<'a>>,
    pub meaning: Markup<'a>,
    pub risk: Option<&'static str>,
}

/// `question` in `question.html`.
#[derive(Debug, Clone, Serialize)]
pub struct Question<'a> {
    pub id: &'a str,
    pub title: Text<'a>,
    pub summary: Option<Markup<'a>>,
    pub body: Markup<'a>,
    pub permissions: Vec<Link<'a>>,
    pub expected: Vec<Link<'a>>,
    pub unexpected: Vec<Link<'a>>,
    pub prompts: Vec<Link<'a>>,
    pub sources: Vec<Source<'a>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Source<'a> {
    pub title: &'a str,
    pub url: &'a str,
}

/// `prompt` in `prompt.html`, and each of `prompts` on the home page.
#[derive(Debug, Clone, Serialize)]
pub struct Prompt<'a> {
    pub id: &'a str,
    pub url: String,
    pub title: Text<'a>,
    pub kind: &'static str,
    pub provider: Option<&'a str>,
    pub summary: Option<Markup<'a>>,
    /// The dialog as seen by the reader, in their language as far as it is known.
    pub dialog: Dialog<'a>,
    /// The same dialog in English; absent when `dialog` is wholly English.
    pub english: Option<Dialog<'a>>,
    pub evidence: Vec<Evidence<'a>>,
    pub questions: Vec<Link<'a>>,
}

/// A kind of prompt, for readers who do not know which one they see.
#[derive(Debug, Clone, Serialize)]
pub struct Triage<'a> {
    pub kind: &'static str,
    pub prompts: Vec<Link<'a>>,
    /// Questions about these prompts.
    pub questions: Vec<Link<'a>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Dialog<'a> {
    pub lang: &'a str,
    pub dir: &'static str,
    /// The language's own name for itself.
    pub language: &'a str,
    pub heading: Option<Text<'a>>,
    pub intro: Option<Text<'a>>,
    pub lines: Vec<DialogLine<'a>>,
    pub footer: Vec<Text<'a>>,
    pub buttons: Vec<Text<'a>>,
    /// What it quotes may belong to the texts that the source had before.
    pub former: bool,
}

#[derive(Debug, Clone, Serialize)]
pub struct DialogLine<'a> {
    pub key: &'a str,
    pub text: Text<'a>,
    pub meaning: Option<Markup<'a>>,
    pub permission: Option<Link<'a>>,
}

/// A provider in `permissions.html`, and `provider` in `provider.html`.
#[derive(Debug, Clone, Serialize)]
pub struct Provider<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub url: String,
    pub count: usize,
    pub explained_count: usize,
    /// The permissions people meet most, at most ten; explained ones first.
    pub common: Vec<Link<'a>>,
    /// All permissions in the locale's order, by `access` and then by letter when the list is long.
    /// Empty in `permissions.html`.
    pub sections: Vec<Section<'a>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Section<'a> {
    /// `delegated`, `application` or absent.
    pub access: Option<&'static str>,
    pub count: usize,
    pub groups: Vec<Group<'a>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Group<'a> {
    /// The letter that the group stands under; absent when the section is too short for letters.
    pub label: Option<String>,
    /// Anchor in the page.
    pub anchor: String,
    pub items: Vec<Link<'a>>,
}

/// The look-up box: `lookup` in `home.html` and `lookup.html`.
#[derive(Debug, Clone, Serialize)]
pub struct Lookup<'a> {
    /// Folder of the index, with a slash at the end.
    pub index_url: &'a str,
    /// The file with what hits show beside their wording, in the page's locale.
    pub cards_url: &'a str,
    pub permissions_url: String,
    pub page_url: String,
    /// Where to report a line that is not found; `%7Btext%7D` in it stands for the line.
    pub report_url: Option<String>,
    /// The full lists of wordings, for readers without script.
    pub wordings: Vec<WordingLanguage<'a>>,
}

/// A language that wordings are known in, with the page that lists them all.
#[derive(Debug, Clone, Serialize)]
pub struct WordingLanguage<'a> {
    pub lang: &'a str,
    pub dir: &'static str,
    /// The language's own name for itself.
    pub name: &'a str,
    pub url: String,
    /// How many prompt lines are known in it.
    pub count: usize,
    pub current: bool,
}

/// All prompt lines of one language: `wordings` in `wordings.html`.
#[derive(Debug, Clone, Serialize)]
pub struct Wordings<'a> {
    pub lang: &'a str,
    pub dir: &'static str,
    pub name: &'a str,
    pub items: Vec<Link<'a>>,
    pub languages: Vec<WordingLanguage<'a>>,
}
