//! Pages of questions and plain pages.

use serde::Serialize;

use super::page::{Outline, WithPage, page as page_view};
use super::texts::{self, blocks, inline, message, text};
use super::view::{self, Source};
use crate::library::{Document, DocumentText};
use crate::load::documents::OutdatedPolicy;
use crate::locale::Locale;
use crate::localize::Edition;
use crate::{markdown, permalink};

#[derive(Serialize)]
pub struct QuestionPage<'a> {
    question: view::Question<'a>,
}

#[derive(Serialize)]
pub struct PlainPage<'a> {
    body: view::Markup<'a>,
}

/// The text to show in an edition: the nearest translation that the document's policy still allows. `None` where the
/// page is to be left out.
pub fn choose<'a>(edition: &Edition<'a>, document: &'a Document) -> Option<(&'a Locale, &'a DocumentText)> {
    let (locale, text) = edition.choose(&document.texts)?;
    if !text.outdated {
        return Some((locale, text));
    }
    match document.outdated_policy {
        OutdatedPolicy::Keep => Some((locale, text)),
        OutdatedPolicy::Hide => None,
        OutdatedPolicy::Fallback => document.texts.get_key_value(&edition.library.site.source_locale),
    }
}

/// A question's path below its locale's home, and its page.
pub fn question<'a>(edition: &Edition<'a>, question: &'a Document) -> Option<(String, WithPage<'a, QuestionPage<'a>>)> {
    let (locale, chosen) = choose(edition, question)?;
    let path = |locale: &Locale| path_in(edition, question, locale, permalink::question);
    let translated = |locale: &Locale| is_translated(question, locale);
    let trail = vec![("questions/".to_owned(), message(edition, "questions-title"))];
    let page = page_view(
        edition,
        outline(
            edition,
            question,
            "question",
            (locale, chosen),
            &path,
            &translated,
            trail,
        ),
    );
    let view = view::Question {
        id: &question.id,
        title: text(edition, locale, chosen.title.as_str()),
        summary: chosen
            .summary
            .as_deref()
            .map(|summary| inline(edition, locale, summary, chosen.outdated)),
        body: blocks(edition, locale, chosen),
        permissions: texts::permission_links(edition, &question.permissions),
        expected: texts::permission_links(edition, &question.expected),
        unexpected: texts::permission_links(edition, &question.unexpected),
        prompts: question
            .prompts
            .iter()
            .filter_map(|id| edition.library.prompts.get(id))
            .map(|prompt| texts::prompt_link(edition, prompt))
            .collect(),
        sources: sources(edition, question, chosen),
    };
    Some((
        path(edition.locale),
        WithPage {
            page,
            view: QuestionPage { question: view },
        },
    ))
}

pub fn plain_page<'a>(edition: &Edition<'a>, document: &'a Document) -> Option<(String, WithPage<'a, PlainPage<'a>>)> {
    let (locale, chosen) = choose(edition, document)?;
    let path = |locale: &Locale| path_in(edition, document, locale, permalink::page);
    let translated = |locale: &Locale| is_translated(document, locale);
    let outline = outline(
        edition,
        document,
        "page",
        (locale, chosen),
        &path,
        &translated,
        Vec::new(),
    );
    let view = PlainPage {
        body: blocks(edition, locale, chosen),
    };
    Some((
        path(edition.locale),
        WithPage {
            page: page_view(edition, outline),
            view,
        },
    ))
}

/// The path of a document's page in a locale; that locale's home where the page is left out.
fn path_in(edition: &Edition<'_>, document: &Document, locale: &Locale, permalink: fn(&str) -> String) -> String {
    let text = edition.library.text(document, locale);
    let text = text.filter(|text| !text.outdated || document.outdated_policy != OutdatedPolicy::Hide);
    text.map_or_else(String::new, |text| permalink(&text.slug))
}

fn is_translated(document: &Document, locale: &Locale) -> bool {
    let own = document.texts.get(locale);
    own.is_some_and(|text| !text.outdated || document.outdated_policy == OutdatedPolicy::Keep)
}

fn outline<'e, 'a>(
    edition: &Edition<'a>,
    document: &'a Document,
    kind: &'static str,
    (locale, chosen): (&'a Locale, &'a DocumentText),
    path: &'e dyn Fn(&Locale) -> String,
    translated: &'e dyn Fn(&Locale) -> bool,
    trail: Vec<(String, view::Text<'a>)>,
) -> Outline<'e, 'a>
where
    'a: 'e,
{
    let source = document.texts.get(&edition.library.site.source_locale);
    Outline {
        kind,
        title: text(edition, locale, chosen.title.as_str()),
        description: chosen
            .summary
            .as_deref()
            .map(|summary| text(edition, locale, markdown::plain(summary))),
        path,
        translated,
        shown_in: locale,
        outdated: chosen.outdated,
        updated: chosen.updated.or_else(|| source.and_then(|source| source.updated)),
        origin: Some(&chosen.origin),
        trail,
    }
}

/// The translation's own sources, or those of the source text.
fn sources<'a>(edition: &Edition<'a>, question: &'a Document, chosen: &'a DocumentText) -> Vec<Source<'a>> {
    let original = question.texts.get(&edition.library.site.source_locale);
    let sources = if chosen.sources.is_empty() {
        original.map(|text| &text.sources)
    } else {
        Some(&chosen.sources)
    };
    sources
        .into_iter()
        .flatten()
        .map(|(title, url)| Source { title, url })
        .collect()
}
