//! Site maps: every page that says something of its own, a file or more a locale, and an index of them all.
//!
//! The form is that of sitemaps.org, with the alternates of Google's extension. Only real translations are named.

use std::fmt::Write;

use rayon::prelude::*;

use super::{absolute, page_url, text, xml};
use crate::artifact::Artifact;
use crate::library::{Date, Library};
use crate::locale::Locale;
use crate::localize::{Edition, Subject};

pub const INDEX: &str = "sitemap.xml";
/// Limits of one file, by sitemaps.org.
const MOST_URLS: usize = 50_000;
const MOST_BYTES: usize = 50 * 1024 * 1024;
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The index, which names the files of all locales, built now or not.
pub fn index(library: &Library) -> Artifact {
    let mut index = format!("{DECLARATION}<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    let subjects = Subject::all(library);
    let most = urls_in_a_file(library, &subjects);
    for locale in &library.site.locales {
        let of_locale = subjects.iter().filter(|subject| subject.is_translated(library, locale));
        let of_locale: Vec<Subject<'_>> = of_locale.copied().collect();
        for (number, chunk) in of_locale.chunks(most).enumerate() {
            let newest = chunk
                .iter()
                .filter_map(|subject| subject.updated(library, locale))
                .max();
            let address = absolute(&library.site, &path(locale, number));
            let _ = writeln!(
                index,
                "<sitemap><loc>{}</loc>{}</sitemap>",
                xml::escape(&address),
                last_changed(newest)
            );
        }
    }
    index.push_str("</sitemapindex>\n");
    text(INDEX, index)
}

/// What pages are about, with their alternates, which are the same in the files of all locales.
pub struct Alternates<'a> {
    subjects: Vec<Subject<'a>>,
    links: Vec<String>,
}

impl<'a> Alternates<'a> {
    pub fn of(library: &'a Library) -> Self {
        let subjects = Subject::all(library);
        let links = subjects.par_iter().map(|subject| alternates(library, *subject));
        Self {
            links: links.collect(),
            subjects,
        }
    }
}

pub fn of_locale(edition: &Edition<'_>, Alternates { subjects, links }: &Alternates<'_>) -> Vec<Artifact> {
    let library = edition.library;
    let locale = edition.locale;
    let most = urls_in_a_file(library, subjects);
    let pages = subjects.iter().zip(links);
    let of_locale: Vec<_> = pages
        .filter(|(subject, _)| subject.is_translated(library, locale))
        .collect();
    let chunks = of_locale.chunks(most).enumerate();
    chunks
        .map(|(number, chunk)| {
            let mut file = format!(
                "{DECLARATION}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
                 xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
            );
            if number == 0 && *locale == library.site.source_locale {
                let root = absolute(&library.site, "");
                let _ = writeln!(
                    file,
                    "<url><loc>{}</loc>{}</url>",
                    xml::escape(&root),
                    alternates(library, Subject::List(""))
                );
            }
            for (subject, alternates) in chunk {
                let address = page_url(library, locale, &subject.path(library, locale));
                let changed = last_changed(subject.updated(library, locale));
                let _ = writeln!(
                    file,
                    "<url><loc>{}</loc>{changed}{alternates}</url>",
                    xml::escape(&address)
                );
            }
            file.push_str("</urlset>\n");
            text(path(locale, number), file)
        })
        .collect()
}

fn path(locale: &Locale, number: usize) -> String {
    match number {
        0 => format!("{locale}/sitemap.xml"),
        _ => format!("{locale}/sitemap-{}.xml", number + 1),
    }
}

/// How many addresses a file holds at most. A bound on their length, the same in every build, stands in for their sum, so
/// that the index can name the files of locales that are not built.
fn urls_in_a_file(library: &Library, subjects: &[Subject<'_>]) -> usize {
    let site = &library.site;
    let longest = |subject: &Subject<'_>| {
        let paths = site
            .locales
            .iter()
            .map(|locale| page_url(library, locale, &subject.path(library, locale)).len());
        paths.max().unwrap_or_default()
    };
    // With so few there is nothing to divide.
    if subjects.len() * (site.locales.len() + 2) * 300 < MOST_BYTES {
        return MOST_URLS;
    }
    let address = subjects.iter().map(longest).max().unwrap_or_default();
    let entry = (site.locales.len() + 2) * (address + 80) + 80;
    (MOST_BYTES / entry).clamp(1, MOST_URLS - 1)
}

/// The page in every locale that has a translation of it, itself among them, and for readers of other languages the
/// source locale's; of a home, the page where they choose.
fn alternates(library: &Library, subject: Subject<'_>) -> String {
    let mut links = String::new();
    let site = &library.site;
    if site.locales.len() < 2 {
        return links;
    }
    let mut link = |lang: &str, address: &str| {
        let address = xml::escape(address);
        let _ = write!(
            links,
            "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\"/>"
        );
    };
    for locale in site
        .locales
        .iter()
        .filter(|locale| subject.is_translated(library, locale))
    {
        link(locale.tag(), &page_url(library, locale, &subject.path(library, locale)));
    }
    link("x-default", &subject.default_url(library));
    links
}

fn last_changed(date: Option<Date>) -> String {
    date.map_or_else(String::new, |date| format!("<lastmod>{date}</lastmod>"))
}
