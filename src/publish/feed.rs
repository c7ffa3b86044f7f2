//! The Atom feed of a locale (RFC 4287): what was written or changed last, of questions and explained permissions.

use std::cmp::Reverse;
use std::fmt::Write;

use super::{absolute, page_url, text, xml};
use crate::artifact::Artifact;
use crate::library::Date;
use crate::localize::{Edition, Subject};
use crate::markdown::Inline;
use crate::permalink;

/// How many entries a feed has at most.
const MOST: usize = 50;

struct Entry {
    updated: Date,
    url: String,
    title: String,
    summary: Option<String>,
}

pub fn artifact(edition: &Edition<'_>) -> Artifact {
    let site = &edition.library.site;
    let path = format!("{}/{}", edition.locale, permalink::FEED);
    let own = absolute(site, &path);
    let home = page_url(edition.library, edition.locale, "");
    let mut entries = entries(edition);
    // Of one day, questions stand before permissions, each by their ids.
    entries.sort_by_key(|entry| Reverse(entry.updated));
    entries.truncate(MOST);
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<id>{home}</id>\n\
         <title>{}</title>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{home}\"/>\n<author><name>{}</name></author>\n",
        edition.locale,
        xml::escape(&site.title),
        xml::escape(&site.title),
        own = xml::escape(&own),
        home = xml::escape(&home),
    );
    // A feed without entries was never changed; the form demands a day all the same.
    let newest = entries
        .first()
        .map_or_else(|| "1970-01-01".to_owned(), |entry| entry.updated.to_string());
    let _ = writeln!(feed, "<updated>{newest}T00:00:00Z</updated>");
    for entry in &entries {
        let url = xml::escape(&entry.url);
        let _ = write!(
            feed,
            "<entry>\n<id>{url}</id>\n<title>{}</title>\n<link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n\
             <updated>{}T00:00:00Z</updated>\n",
            xml::escape(&entry.title),
            entry.updated,
        );
        // An entry without content needs a summary to be of use, and its title is one.
        let summary = entry.summary.as_deref().unwrap_or(&entry.title);
        let _ = write!(feed, "<summary>{}</summary>\n</entry>\n", xml::escape(summary));
    }
    feed.push_str("</feed>\n");
    text(path, feed)
}

fn entries(edition: &Edition<'_>) -> Vec<Entry> {
    let library = edition.library;
    let entry = |subject: Subject<'_>, title: &str, summary: Option<&Inline>| {
        Some(Entry {
            updated: subject.updated(library, edition.locale)?,
            url: page_url(library, edition.locale, &subject.path(library, edition.locale)),
            title: title.to_owned(),
            summary: summary.map(|summary| summary.plain().to_owned()),
        })
    };
    let own = |subject: &Subject<'_>| subject.is_translated(library, edition.locale);
    let questions = library
        .questions
        .values()
        .filter(|question| own(&Subject::Question(question)));
    let questions = questions.filter_map(|question| {
        let text = question.texts.get(edition.locale)?;
        entry(Subject::Question(question), &text.title, text.summary.as_ref())
    });
    let explained = library
        .permissions
        .values()
        .filter(|permission| permission.is_explained());
    let permissions = explained
        .filter(|permission| own(&Subject::Permission(permission)))
        .filter_map(|permission| {
            let line = edition
                .line(permission)
                .map_or(permission.name(), |(_, wording)| &wording.text);
            let meaning = edition.explanation(permission, |explanation| explanation.meaning.as_ref());
            entry(
                Subject::Permission(permission),
                line,
                meaning.map(|(_, _, meaning)| meaning),
            )
        });
    questions.chain(permissions).collect()
}
