//! What pages are about, and where each of them lies in each locale: the one answer for pages, links, alternates and
//! site maps.

use std::borrow::Cow;

use super::{is_translated, url};
use crate::library::{Date, Document, Library, Pages, Permission, Prompt};
use crate::load::documents::OutdatedPolicy;
use crate::locale::Locale;
use crate::permalink;

/// What a page is about. Every locale has one page about it, unless the site leaves out pages that are not translated.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// A page that the interface makes, by its path below a locale's home: the home itself, a list, look-up.
    List(&'a str),
    /// The list of one provider's permissions.
    Provider(&'a str),
    Permission(&'a Permission),
    Prompt(&'a Prompt),
    Question(&'a Document),
    Page(&'a Document),
}

/// The lists that every locale has, by their paths below its home.
pub const LISTS: [&str; 6] = ["", "lookup/", "permissions/", "questions/", "prompts/", "status/"];

impl<'a> Subject<'a> {
    /// Everything that the site has pages about, in the order of kinds and ids.
    pub fn all(library: &'a Library) -> Vec<Self> {
        let lists = LISTS.into_iter().map(Subject::List);
        let providers = library.providers_with_permissions().into_iter().map(Subject::Provider);
        lists
            .chain(library.questions.values().map(Subject::Question))
            .chain(library.prompts.values().map(Subject::Prompt))
            .chain(library.pages.values().map(Subject::Page))
            .chain(providers)
            .chain(library.permissions.values().map(Subject::Permission))
            .collect()
    }

    /// The path of its page below the home of `locale`; that home where the page is left out there.
    pub fn path(self, library: &Library, locale: &Locale) -> Cow<'a, str> {
        let document = |document: &Document, permalink: fn(&str) -> String| {
            let text = library.text(document, locale);
            let text = text.filter(|text| !text.outdated || document.outdated_policy != OutdatedPolicy::Hide);
            text.map_or_else(String::new, |text| permalink(&text.slug))
        };
        Cow::Owned(match self {
            Subject::List(path) => return Cow::Borrowed(path),
            Subject::Provider(id) => permalink::provider(id),
            Subject::Permission(permission) => return Cow::Borrowed(&permission.path),
            Subject::Prompt(prompt) => permalink::prompt(&prompt.id),
            Subject::Question(question) => document(question, permalink::question),
            Subject::Page(page) => document(page, permalink::page),
        })
    }

    /// Its page in `locale` says something of its own there, and is not all fallback.
    pub fn is_translated(self, library: &Library, locale: &Locale) -> bool {
        let source = &library.site.source_locale;
        match self {
            Subject::List(_) | Subject::Provider(_) => true,
            Subject::Permission(permission) => is_translated(permission, locale, source),
            Subject::Prompt(prompt) => {
                locale == source || prompt.texts.get(locale).is_some_and(|text| text.title.is_some())
            }
            Subject::Question(document) | Subject::Page(document) => {
                let own = document.texts.get(locale);
                own.is_some_and(|text| !text.outdated || document.outdated_policy == OutdatedPolicy::Keep)
            }
        }
    }

    /// Whether `locale` has a page about it at all.
    pub fn has_page(self, library: &Library, locale: &Locale) -> bool {
        library.site.pages == Pages::All || self.is_translated(library, locale)
    }

    /// The address that readers of `locale` are led to, as it stands in `href`: its page there, or else in the nearest
    /// locale that has one.
    pub fn url(self, library: &Library, locale: &Locale) -> String {
        let site = &library.site;
        let has_page = |locale: &&Locale| site.locales.contains(locale) && self.has_page(library, locale);
        let at = locale.chain().iter().find(has_page).unwrap_or(&site.source_locale);
        url(library, at, &self.path(library, at))
    }

    /// The absolute address for readers of languages that have no translation: the source locale's page; of a home, the
    /// page where they choose.
    pub fn default_url(self, library: &Library) -> String {
        let site = &library.site;
        match self {
            Subject::List("") => format!("{}{}", site.origin, permalink::encode(&site.base_path)),
            _ => {
                let source = &site.source_locale;
                format!("{}{}", site.origin, url(library, source, &self.path(library, source)))
            }
        }
    }

    /// The day of the last change that its page in `locale` shows, where the content says so.
    pub fn updated(self, library: &Library, locale: &Locale) -> Option<Date> {
        match self {
            Subject::List(_) | Subject::Provider(_) => None,
            Subject::Permission(permission) => {
                let evidence = permission
                    .wordings
                    .values()
                    .flatten()
                    .filter_map(|w| w.evidence.as_deref());
                evidence.filter_map(|evidence| evidence.seen).max()
            }
            Subject::Prompt(prompt) => {
                let evidence = prompt.texts.values().filter_map(|text| text.evidence.as_deref());
                evidence.filter_map(|evidence| evidence.seen).max()
            }
            Subject::Question(document) | Subject::Page(document) => {
                let own = library.text(document, locale).and_then(|text| text.updated);
                own.or_else(|| document.texts.get(&library.site.source_locale)?.updated)
            }
        }
    }
}
