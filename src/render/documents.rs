//! Pages of questions and plain pages.

use serde::Serialize;

use super::page::{Outline, WithPage, page as page_view};
use super::structured_data;
use super::texts::{self, blocks, inline, message, text};
use super::view::{self, Source};
use crate::library::{Document, DocumentText};
use crate::load::documents::OutdatedPolicy;
use crate::locale::Locale;
use crate::localize::{Edition, Subject};
use crate::markdown::Inline;

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

/// A question's page, where it is not left out.
pub fn question<'a>(edition: &Edition<'a>, question: &'a Document) -> Option<WithPage<'a, QuestionPage<'a>>> {
    let (locale, chosen) = choose(edition, question)?;
    let subject = Subject::Question(question);
    let trail = vec![("questions/".to_owned(), message(edition, "questions-title"))];
    let mut page = page_view(edition, outline(edition, question, (locale, chosen), subject, trail));
    let view = view::Question {
        id: &question.id,
        title: text(edition, locale, chosen.title.as_str()),
        summary: summary(edition, question, (locale, chosen))
            .map(|(own, summary)| inline(edition, own, summary, chosen.outdated && own == locale)),
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
    let about = structured_data::question(&page, &view);
    page.structured_data = structured_data::graph(&page, &edition.library.site.origin, Some(about));
    Some(WithPage {
        page,
        view: QuestionPage { question: view },
    })
}

pub fn plain_page<'a>(edition: &Edition<'a>, document: &'a Document) -> Option<WithPage<'a, PlainPage<'a>>> {
    let (locale, chosen) = choose(edition, document)?;
    let subject = Subject::Page(document);
    let outline = outline(edition, document, (locale, chosen), subject, Vec::new());
    let view = PlainPage {
        body: blocks(edition, locale, chosen),
    };
    Some(WithPage {
        page: page_view(edition, outline),
        view,
    })
}

fn outline<'e, 'a>(
    edition: &Edition<'a>,
    document: &'a Document,
    (locale, chosen): (&'a Locale, &'a DocumentText),
    subject: Subject<'e>,
    trail: Vec<(String, view::Text<'a>)>,
) -> Outline<'e, 'a>
where
    'a: 'e,
{
    let summary = summary(edition, document, (locale, chosen));
    Outline {
        kind: match subject {
            Subject::Question(_) => "question",
            _ => "page",
        },
        title: text(edition, locale, chosen.title.as_str()),
        description: summary.map(|(locale, summary)| text(edition, locale, summary.plain())),
        subject,
        shown_in: locale,
        outdated: chosen.outdated,
        incomplete: !chosen.foreign_blocks.is_empty() || summary.is_some_and(|(shown, _)| shown != locale),
        updated: subject.updated(edition.library, edition.locale),
        origin: Some(&chosen.origin),
        trail,
    }
}

/// The summary, or that of the source text while the translation has none.
fn summary<'a>(
    edition: &Edition<'a>,
    document: &'a Document,
    (locale, chosen): (&'a Locale, &'a DocumentText),
) -> Option<(&'a Locale, &'a Inline)> {
    let own = chosen.summary.as_ref().map(|summary| (locale, summary));
    own.or_else(|| {
        let (source, text) = document.texts.get_key_value(&edition.library.site.source_locale)?;
        Some((source, text.summary.as_ref()?))
    })
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
