//! Small views that many pages are made of: texts with their language, links, days.

use std::borrow::Cow;

use super::shared::Shared;
use super::view::{Evidence, Language, Link, Markup, Text};
use crate::library::{self, Document, DocumentText, Permission, Prompt};
use crate::locale::Locale;
use crate::localize::{Edition, Subject};
use crate::markdown::{self, EntryKind, Inline};

/// A text in `locale`, on a page of the edition's.
pub fn text<'a>(edition: &Edition<'a>, locale: &'a Locale, text: impl Into<Cow<'a, str>>) -> Text<'a> {
    Text {
        text: text.into(),
        lang: locale.tag(),
        dir: locale.dir(),
        foreign: locale != edition.locale,
    }
}

/// A text that belongs to no language or to the page's own.
pub fn own_text<'a>(edition: &Edition<'a>, text: impl Into<Cow<'a, str>>) -> Text<'a> {
    self::text(edition, edition.locale, text)
}

/// An interface message as a title. A theme of the site's own may lack it, which only its templates need to report.
pub fn message<'a>(edition: &Edition<'a>, id: &str) -> Text<'a> {
    let text = edition.bundle.fixed().get(id).map(|message| message.text.clone());
    own_text(edition, text.unwrap_or_default())
}

/// Inline Markdown in `locale`.
pub fn inline<'a>(edition: &Edition<'a>, locale: &'a Locale, inline: &'a Inline, outdated: bool) -> Markup<'a> {
    let html = inline.html(&|kind, id| resolve(edition, kind, id));
    markup(edition, locale, html, outdated)
}

/// A whole document in `locale`, with a note before each paragraph whose original has changed. What is not translated yet
/// stands in the source locale.
pub fn blocks<'a>(edition: &Edition<'a>, locale: &'a Locale, document: &DocumentText) -> Markup<'a> {
    let said = message(edition, "outdated-text");
    let mut note = format!("<p class=\"outdated\" lang=\"{}\" dir=\"{}\">", said.lang, said.dir);
    let _ = pulldown_cmark_escape::escape_html(&mut note, &said.text);
    note.push_str("</p>\n");
    let resolve = |kind, id: &str| resolve(edition, kind, id);
    let source = &edition.library.site.source_locale;
    let marks = markdown::Marks {
        noted: &document.outdated_blocks,
        note: &note,
        foreign: &document.foreign_blocks,
        language: &source.attributes(),
    };
    let html = markdown::blocks(&document.body, &resolve, &marks);
    markup(edition, locale, html.into(), document.outdated)
}

fn markup<'a>(edition: &Edition<'a>, locale: &'a Locale, html: Cow<'a, str>, outdated: bool) -> Markup<'a> {
    Markup {
        html,
        lang: locale.tag(),
        dir: locale.dir(),
        foreign: locale != edition.locale,
        outdated,
    }
}

/// The address of an entry in the edition's locale, if there is such an entry.
fn resolve(edition: &Edition<'_>, kind: EntryKind, id: &str) -> Option<String> {
    let library = edition.library;
    let subject = match kind {
        EntryKind::Permission => Subject::Permission(library.permissions.get(id)?),
        EntryKind::Prompt => Subject::Prompt(library.prompts.get(id)?),
        EntryKind::Question => return Some(question_link(edition, library.questions.get(id)?)?.url),
        EntryKind::Page => return Some(page_link(edition, library.pages.get(id)?)?.url),
    };
    Some(edition.link(subject))
}

pub fn language(locale: &Locale) -> Language<'_> {
    Language {
        lang: locale.tag(),
        dir: locale.dir(),
        name: locale.name(),
    }
}

/// The line of a permission, or its technical name where no wording is known.
pub fn line<'a>(edition: &Edition<'a>, permission: &'a Permission) -> Text<'a> {
    match edition.line(permission) {
        Some((locale, wording)) => text(edition, locale, wording.text.as_str()),
        None => own_text(edition, permission.name()),
    }
}

pub fn permission_link<'a>(edition: &Edition<'a>, permission: &'a Permission) -> Link<'a> {
    let title = line(edition, permission);
    let source = &edition.library.site.source_locale;
    let english = permission
        .wordings
        .get_key_value(source)
        .and_then(|(locale, wordings)| {
            let wording = crate::localize::title(wordings)?;
            (locale.tag() != title.lang).then(|| text(edition, locale, wording.text.as_str()))
        });
    Link {
        url: edition.link(Subject::Permission(permission)),
        title,
        note: english,
        name: Some(permission.name()),
        risk: permission.risk.map(|risk| risk.name()),
    }
}

/// Links to those of the permissions that there are.
pub fn permission_links<'a>(edition: &Edition<'a>, ids: &'a [String]) -> Vec<Link<'a>> {
    let permissions = &edition.library.permissions;
    ids.iter()
        .filter_map(|id| permissions.get(id))
        .map(|permission| permission_link(edition, permission))
        .collect()
}

pub fn question_link<'a>(edition: &Edition<'a>, question: &'a Document) -> Option<Link<'a>> {
    document_link(edition, question, Subject::Question(question))
}

pub fn question_links<'a>(edition: &Edition<'a>, questions: Option<&Vec<&'a Document>>) -> Vec<Link<'a>> {
    questions
        .into_iter()
        .flatten()
        .filter_map(|question| question_link(edition, question))
        .collect()
}

pub fn page_link<'a>(edition: &Edition<'a>, document: &'a Document) -> Option<Link<'a>> {
    document_link(edition, document, Subject::Page(document))
}

fn document_link<'a>(edition: &Edition<'a>, document: &'a Document, subject: Subject<'a>) -> Option<Link<'a>> {
    let (locale, chosen) = super::documents::choose(edition, document)?;
    Some(Link {
        url: edition.link(subject),
        title: text(edition, locale, chosen.title.as_str()),
        note: chosen
            .summary
            .as_ref()
            .map(|summary| text(edition, locale, summary.plain())),
        name: None,
        risk: None,
    })
}

pub fn prompt_link<'a>(edition: &Edition<'a>, prompt: &'a Prompt) -> Link<'a> {
    let (locale, title) = super::prompts::title(edition, prompt);
    Link {
        url: edition.link(Subject::Prompt(prompt)),
        title: text(edition, locale, title),
        note: None,
        name: None,
        risk: None,
    }
}

/// A piece of evidence, with the languages that rest on it.
pub type Sighting<'a> = (&'a library::Evidence, Shared<Vec<Language<'a>>>);

/// Each piece of evidence once: the same for all locales.
pub fn sightings<'a>(found: impl Iterator<Item = (&'a Locale, &'a library::Evidence)>) -> Vec<Sighting<'a>> {
    let mut rests: std::collections::BTreeMap<&library::Evidence, std::collections::BTreeSet<&'a Locale>> =
        std::collections::BTreeMap::new();
    for (locale, evidence) in found {
        rests.entry(evidence).or_default().insert(locale);
    }
    rests
        .into_iter()
        .map(|(evidence, locales)| {
            let languages: Vec<Language<'a>> = locales.into_iter().map(language).collect();
            (evidence, Shared::new(&languages))
        })
        .collect()
}

pub fn evidence<'a>(edition: &Edition<'a>, sightings: &[Sighting<'a>]) -> Vec<Evidence<'a>> {
    sightings
        .iter()
        .map(|(evidence, languages)| Evidence {
            source: &evidence.source,
            is_link: markdown::target(&evidence.source) == markdown::Target::External,
            seen: evidence.seen.map(|seen| edition.day(seen)),
            status: evidence.status.name(),
            languages: languages.clone(),
        })
        .collect()
}
