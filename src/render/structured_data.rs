//! What a page says to machines that read schema.org's vocabulary, as JSON-LD.
//!
//! It stands in a `script` element that holds data, which no browser runs and no content security policy concerns. `<` is
//! written as an escape, so that no text can end that element.

use serde_json::{Value, json};

use super::view::{self, Page};

/// The place of the page among those above it, and what it is about.
pub fn graph(page: &Page<'_>, origin: &str, about: Option<Value>) -> Option<String> {
    // A page that repeats another language's leaves it to that one.
    if page.fallback.is_some() {
        return None;
    }
    let trail = (page.breadcrumbs.len() > 1).then(|| breadcrumbs(page, origin));
    let graph: Vec<Value> = about.into_iter().chain(trail).collect();
    if graph.is_empty() {
        return None;
    }
    let document = json!({ "@context": "https://schema.org", "@graph": graph });
    Some(document.to_string().replace('<', "\\u003c"))
}

fn breadcrumbs(page: &Page<'_>, origin: &str) -> Value {
    let crumbs = page.breadcrumbs.iter().map(|crumb| (&crumb.title.text, &crumb.url));
    let here = page.breadcrumbs.last().is_none_or(|last| last.url != page.url);
    let items = crumbs.chain(here.then_some((&page.title.text, &page.url))).enumerate();
    let items: Vec<Value> = items
        .map(|(index, (name, url))| {
            json!({ "@type": "ListItem", "position": index + 1, "name": name, "item": format!("{origin}{url}") })
        })
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}

/// A home page is a site in one language, and look-up is how it is searched.
pub fn site(page: &Page<'_>, name: &str, lang: &str) -> Value {
    json!({ "@type": "WebSite", "name": name, "url": page.canonical, "inLanguage": lang })
}

/// A question and its answer; the short answer is the one to quote.
pub fn question(page: &Page<'_>, question: &view::Question<'_>) -> Value {
    let answer = page
        .description
        .as_ref()
        .map_or(&question.title.text, |summary| &summary.text);
    let mut entity = asked(&question.title.text, answer, &page.canonical);
    entity["answerCount"] = 1.into();
    let mut about = json!({
        "@type": "QAPage",
        "url": page.canonical,
        "inLanguage": question.title.lang,
        "mainEntity": entity,
    });
    if let Some(updated) = &page.updated {
        about["dateModified"] = updated.iso.as_str().into();
    }
    about
}

/// The list of questions.
pub fn questions(page: &Page<'_>, questions: &[view::Link<'_>], origin: &str, lang: &str) -> Option<Value> {
    let asked: Vec<Value> = questions
        .iter()
        .filter(|question| !question.title.foreign)
        .map(|question| {
            let answer = question.note.as_ref().map_or(&question.title.text, |note| &note.text);
            asked(&question.title.text, answer, &format!("{origin}{}", question.url))
        })
        .collect();
    (!asked.is_empty())
        .then(|| json!({ "@type": "FAQPage", "url": page.canonical, "inLanguage": lang, "mainEntity": asked }))
}

fn asked(question: &str, answer: &str, url: &str) -> Value {
    json!({
        "@type": "Question",
        "name": question,
        "acceptedAnswer": { "@type": "Answer", "text": answer, "url": url },
    })
}

/// A permission is a term of its provider's: the line, what it means, its technical name.
pub fn permission(page: &Page<'_>, permission: &view::Permission<'_>, origin: &str) -> Value {
    let mut term = json!({
        "@type": "DefinedTerm",
        "name": permission.wording.text,
        "termCode": permission.name,
        "url": page.canonical,
        "inDefinedTermSet": {
            "@type": "DefinedTermSet",
            "name": permission.provider.title.text,
            "url": format!("{origin}{}", permission.provider.url),
        },
    });
    if let Some(description) = &page.description {
        term["description"] = description.text.as_ref().into();
    }
    if let Some(english) = &permission.english {
        term["alternateName"] = english.text.as_ref().into();
    }
    term
}
