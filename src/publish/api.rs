//! The whole knowledge base of a locale as one JSON file, for help desks and other programs: `api/v1/<locale>.json`.
//!
//! The shape is a promise. Fields may be added to version 1; none goes, and none changes what it means.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;

use super::{page_url, text};
use crate::artifact::Artifact;
use crate::library::{Document, Explanation, Permission, Prompt};
use crate::load::permissions::{Audience, Part};
use crate::locale::Locale;
use crate::localize::{self, Edition, Subject};
use crate::markdown::{self, EntryKind, Inline};

pub const SCHEMA: &str = "api/v1/schema.json";

/// Everything that a site says in one locale.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "sayso knowledge base")]
struct KnowledgeBase<'a> {
    /// The version of this shape.
    version: u32,
    /// The site's name.
    title: &'a str,
    /// The home page in this locale.
    url: String,
    /// A BCP 47 tag.
    locale: &'a str,
    /// The locale that texts come from where this one has none.
    source_locale: &'a str,
    /// By id.
    permissions: BTreeMap<&'a str, PermissionEntry<'a>>,
    /// By id.
    questions: BTreeMap<&'a str, QuestionEntry<'a>>,
    /// By id.
    prompts: BTreeMap<&'a str, PromptEntry<'a>>,
}

/// A text that may be in another locale than the file's.
#[derive(Serialize, JsonSchema)]
struct Text<'a> {
    text: &'a str,
    /// A BCP 47 tag; absent where it is the file's.
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'a str>,
}

/// One thing that a provider can ask for. Explanations are plain text.
#[derive(Serialize, JsonSchema)]
struct PermissionEntry<'a> {
    /// The page about it.
    url: String,
    provider: &'a str,
    /// The technical name.
    name: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    scopes: &'a [String],
    /// `user`, `admin` or `either`.
    #[serde(skip_serializing_if = "Option::is_none")]
    granted_by: Option<&'static str>,
    /// `low`, `medium`, `high` or `critical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    risk: Option<&'static str>,
    /// The lines that a prompt shows for it in this locale, quoted; in the source locale where this one knows none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    wordings: Vec<WordingEntry<'a>>,
    /// The line in the source locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    source_wording: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    allows: Vec<Text<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    does_not_allow: Vec<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lasts: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    undo: Vec<Text<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    expected_when: Vec<Text<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warning_signs: Vec<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<Text<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct WordingEntry<'a> {
    text: &'a str,
    /// `title` or `description`.
    part: &'static str,
    /// `user` or `admin`.
    audience: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'a str>,
    /// `verified`, `reported` or `unverified`.
    status: &'static str,
    /// Where it was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
}

/// A question with its answer.
#[derive(Serialize, JsonSchema)]
struct QuestionEntry<'a> {
    url: String,
    /// A BCP 47 tag; absent where it is the file's.
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'a str>,
    title: &'a str,
    /// The short answer, plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    /// The whole answer as safe HTML, its links absolute.
    html: String,
    /// Day of the last change, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<String>,
    permissions: &'a [String],
    expected: &'a [String],
    unexpected: &'a [String],
    /// Error codes that lead here.
    codes: &'a [String],
}

/// A whole dialog.
#[derive(Serialize, JsonSchema)]
struct PromptEntry<'a> {
    url: String,
    title: Text<'a>,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<Text<'a>>,
    /// Ids of the permissions that its lines ask for.
    permissions: Vec<&'a str>,
}

pub fn path(locale: &Locale) -> String {
    format!("api/v1/{locale}.json")
}

pub fn artifact(edition: &Edition<'_>) -> Artifact {
    let library = edition.library;
    let base = KnowledgeBase {
        version: 1,
        title: &library.site.title,
        url: page_url(library, edition.locale, ""),
        locale: edition.locale.tag(),
        source_locale: library.site.source_locale.tag(),
        permissions: library
            .permissions
            .iter()
            .map(|(id, it)| (id.as_str(), permission(edition, it)))
            .collect(),
        questions: library
            .questions
            .iter()
            .filter_map(|(id, it)| Some((id.as_str(), question(edition, it)?)))
            .collect(),
        prompts: library
            .prompts
            .iter()
            .map(|(id, it)| (id.as_str(), prompt(edition, it)))
            .collect(),
    };
    text(path(edition.locale), serde_json::to_string(&base).unwrap_or_default())
}

/// The JSON Schema of these files.
pub fn schema() -> String {
    // What is left out where there is nothing to say is not required.
    let generator = SchemaSettings::default().for_serialize().into_generator();
    let schema = generator.into_root_schema_for::<KnowledgeBase<'static>>();
    let mut schema = serde_json::to_string_pretty(&schema).unwrap_or_default();
    schema.push('\n');
    schema
}

pub fn schema_artifact() -> Artifact {
    text(SCHEMA, schema())
}

fn absolute(edition: &Edition<'_>, subject: Subject<'_>) -> String {
    format!("{}{}", edition.library.site.origin, edition.link(subject))
}

fn permission<'a>(edition: &Edition<'a>, permission: &'a Permission) -> PermissionEntry<'a> {
    let single = |field: fn(&'a Explanation) -> Option<&'a Inline>| {
        let (locale, _, markdown) = edition.explanation(permission, field)?;
        Some(in_locale(edition, locale, markdown.plain()))
    };
    let many = |field: fn(&'a Explanation) -> &'a [Inline]| {
        let filled = |explanation| Some(field(explanation)).filter(|texts| !texts.is_empty());
        let chosen = edition.explanation(permission, filled);
        chosen.map_or_else(Vec::new, |(locale, _, texts)| {
            texts
                .iter()
                .map(|text| in_locale(edition, locale, text.plain()))
                .collect()
        })
    };
    let source = &edition.library.site.source_locale;
    let title = |locale: &Locale| {
        let wording = localize::title(permission.wordings.get(locale)?)?;
        Some(wording.text.as_str())
    };
    PermissionEntry {
        url: absolute(edition, Subject::Permission(permission)),
        provider: permission.provider(),
        name: permission.name(),
        scopes: &permission.scopes,
        granted_by: permission.granted_by.map(|by| by.name()),
        risk: permission.risk.map(|risk| risk.name()),
        wordings: wordings(edition, permission),
        source_wording: title(source),
        meaning: single(|e| e.meaning.as_ref()),
        allows: many(|e| &e.allows),
        does_not_allow: many(|e| &e.does_not_allow),
        lasts: single(|e| e.lasts.as_ref()),
        undo: many(|e| &e.undo),
        expected_when: many(|e| &e.expected_when),
        warning_signs: many(|e| &e.warning_signs),
        instead: single(|e| e.instead.as_ref()),
    }
}

fn wordings<'a>(edition: &Edition<'a>, permission: &'a Permission) -> Vec<WordingEntry<'a>> {
    let Some((locale, wordings)) = edition.choose(&permission.wordings) else {
        return Vec::new();
    };
    let entries = wordings.iter().map(|wording| {
        let evidence = wording.evidence.as_deref();
        WordingEntry {
            text: &wording.text,
            part: Part::name(wording.part),
            audience: Audience::name(wording.audience),
            locale: edition.foreign(locale),
            status: evidence
                .map_or(crate::load::permissions::Status::Unverified, |evidence| evidence.status)
                .name(),
            source: evidence.map(|evidence| evidence.source.as_str()),
        }
    });
    entries.collect()
}

fn question<'a>(edition: &Edition<'a>, question: &'a Document) -> Option<QuestionEntry<'a>> {
    let (locale, text) = edition.choose(&question.texts)?;
    let library = edition.library;
    let source = &library.site.source_locale;
    let subject = Subject::Question(question);
    let resolve = |kind: EntryKind, id: &str| {
        let subject = match kind {
            EntryKind::Permission => Subject::Permission(library.permissions.get(id)?),
            EntryKind::Question => Subject::Question(library.questions.get(id)?),
            EntryKind::Prompt => Subject::Prompt(library.prompts.get(id)?),
            EntryKind::Page => Subject::Page(library.pages.get(id)?),
        };
        Some(absolute(edition, subject))
    };
    let marks = markdown::Marks {
        foreign: &text.foreign_blocks,
        language: &source.attributes(),
        ..Default::default()
    };
    Some(QuestionEntry {
        url: absolute(edition, subject),
        locale: edition.foreign(locale),
        title: &text.title,
        summary: text.summary.as_ref().map(Inline::plain),
        html: markdown::blocks(&text.body, &resolve, &marks),
        updated: subject.updated(library, edition.locale).map(|date| date.to_string()),
        permissions: &question.permissions,
        expected: &question.expected,
        unexpected: &question.unexpected,
        codes: &question.codes,
    })
}

fn prompt<'a>(edition: &Edition<'a>, prompt: &'a Prompt) -> PromptEntry<'a> {
    let title = edition.choose_part(&prompt.texts, |text| text.title.as_deref());
    let (locale, title) = title.unwrap_or((edition.locale, &prompt.id));
    let summary = edition.choose_part(&prompt.texts, |text| text.summary.as_ref());
    PromptEntry {
        url: absolute(edition, Subject::Prompt(prompt)),
        title: in_locale(edition, locale, title),
        kind: prompt.kind.name(),
        summary: summary.map(|(locale, summary)| in_locale(edition, locale, summary.plain())),
        permissions: prompt
            .lines
            .iter()
            .filter_map(|line| line.permission.as_deref())
            .collect(),
    }
}

fn in_locale<'a>(edition: &Edition<'a>, locale: &'a Locale, text: &'a str) -> Text<'a> {
    Text {
        text,
        locale: edition.foreign(locale),
    }
}
