//! What a page says to machines that read schema.org's vocabulary, as JSON-LD.
//!
//! It stands in a `script` element that holds data, which no browser runs and no content security policy concerns. `<` is
//! written as an escape, so that no text can end that element.

use serde::Serialize;

use super::view::{self, Page};

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Thing<'a>>,
}

/// What a page is about, or where it stands.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all_fields = "camelCase")]
pub enum Thing<'a> {
    WebSite {
        name: &'a str,
        url: &'a str,
        in_language: &'a str,
    },
    QAPage {
        url: &'a str,
        in_language: &'a str,
        main_entity: Question<'a>,
        #[serde(skip_serializing_if = "Option::is_none")]
        date_modified: Option<&'a str>,
    },
    FAQPage {
        url: &'a str,
        in_language: &'a str,
        main_entity: Vec<Question<'a>>,
    },
    DefinedTerm {
        name: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        alternate_name: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        description: Option<&'a str>,
        term_code: &'a str,
        url: &'a str,
        in_defined_term_set: DefinedTermSet<'a>,
    },
    BreadcrumbList {
        item_list_element: Vec<ListItem<'a>>,
    },
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct Question<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer_count: Option<u32>,
    accepted_answer: Answer<'a>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct Answer<'a> {
    text: &'a str,
    url: String,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct DefinedTermSet<'a> {
    name: &'a str,
    url: String,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct ListItem<'a> {
    position: usize,
    name: &'a str,
    item: String,
}

/// The place of the page among those above it, and what it is about.
pub fn graph(page: &Page<'_>, origin: &str, about: Option<Thing<'_>>) -> Option<String> {
    // A page that repeats another language's leaves it to that one.
    if page.fallback.is_some() {
        return None;
    }
    let trail = (page.breadcrumbs.len() > 1).then(|| breadcrumbs(page, origin));
    let graph: Vec<Thing<'_>> = about.into_iter().chain(trail).collect();
    if graph.is_empty() {
        return None;
    }
    let document = Document {
        context: "https://schema.org",
        graph,
    };
    let document = serde_json::to_string(&document).unwrap_or_default();
    Some(document.replace('<', "\\u003c"))
}

fn breadcrumbs<'a>(page: &'a Page<'_>, origin: &str) -> Thing<'a> {
    let crumbs = page.breadcrumbs.iter().map(|crumb| (&*crumb.title.text, &crumb.url));
    let here = page.breadcrumbs.last().is_none_or(|last| last.url != page.url);
    let items = crumbs.chain(here.then_some((&*page.title.text, &page.url)));
    let items = (1..).zip(items).map(|(position, (name, url))| ListItem {
        position,
        name,
        item: format!("{origin}{url}"),
    });
    Thing::BreadcrumbList {
        item_list_element: items.collect(),
    }
}

/// A home page is a site in one language, and look-up is how it is searched.
pub fn site<'a>(page: &'a Page<'_>, name: &'a str, lang: &'a str) -> Thing<'a> {
    Thing::WebSite {
        name,
        url: &page.canonical,
        in_language: lang,
    }
}

/// A question and its answer; the short answer is the one to quote.
pub fn question<'a>(page: &'a Page<'_>, question: &'a view::Question<'_>) -> Thing<'a> {
    let title = &*question.title.text;
    let answer = page.description.as_ref().map_or(title, |summary| &summary.text);
    Thing::QAPage {
        url: &page.canonical,
        in_language: question.title.lang,
        main_entity: Question {
            answer_count: Some(1),
            ..asked(title, answer, page.canonical.clone())
        },
        date_modified: page.updated.as_ref().map(|updated| updated.iso.as_str()),
    }
}

/// The list of questions.
pub fn questions<'a>(
    page: &'a Page<'_>,
    questions: &'a [view::Link<'_>],
    origin: &str,
    lang: &'a str,
) -> Option<Thing<'a>> {
    let own = questions.iter().filter(|question| !question.title.foreign);
    let asked: Vec<Question<'_>> = own
        .map(|question| {
            let title = &*question.title.text;
            let answer = question.note.as_ref().map_or(title, |note| &note.text);
            asked(title, answer, format!("{origin}{}", question.url))
        })
        .collect();
    (!asked.is_empty()).then_some(Thing::FAQPage {
        url: &page.canonical,
        in_language: lang,
        main_entity: asked,
    })
}

fn asked<'a>(name: &'a str, answer: &'a str, url: String) -> Question<'a> {
    Question {
        name,
        answer_count: None,
        accepted_answer: Answer { text: answer, url },
    }
}

/// A permission is a term of its provider's: the line, what it means, its technical name.
pub fn permission<'a>(page: &'a Page<'_>, permission: &'a view::Permission<'_>, origin: &str) -> Thing<'a> {
    Thing::DefinedTerm {
        name: &permission.wording.text,
        alternate_name: permission.english.as_ref().map(|english| &*english.text),
        description: page.description.as_ref().map(|description| &*description.text),
        term_code: permission.name,
        url: &page.canonical,
        in_defined_term_set: DefinedTermSet {
            name: &permission.provider.title.text,
            url: format!("{origin}{}", permission.provider.url),
        },
    }
}
