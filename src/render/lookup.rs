//! The look-up page, and the full lists of prompt lines that stand in for it without script.

use serde::Serialize;

use super::lists::list_page;
use super::page::{self, WithPage};
use super::texts::{message, text};
use super::view::{self, Link, Lookup, WordingLanguage, Wordings};
use crate::library::Library;
use crate::load::permissions::Part;
use crate::locale::Locale;
use crate::localize::{self, Edition, Subject};

/// Where pages find what look-up needs, as `lookup` has written it.
pub struct Addresses {
    /// Folder of the index.
    pub index_url: String,
    /// What hits show beside their wording, by locale tag.
    pub cards_urls: std::collections::BTreeMap<String, String>,
}

#[derive(Serialize)]
pub struct LookupPage<'a> {
    lookup: Lookup<'a>,
}

#[derive(Serialize)]
pub struct WordingsPage<'a> {
    wordings: Wordings<'a>,
}

pub fn page<'a>(edition: &Edition<'a>, addresses: &'a Addresses) -> WithPage<'a, LookupPage<'a>> {
    let page = list_page(edition, "lookup", "lookup-title", "lookup/");
    WithPage {
        page,
        view: LookupPage {
            lookup: view(edition, addresses),
        },
    }
}

pub fn view<'a>(edition: &Edition<'a>, addresses: &'a Addresses) -> Lookup<'a> {
    Lookup {
        index_url: &addresses.index_url,
        cards_url: addresses
            .cards_urls
            .get(edition.locale.tag())
            .map_or("", String::as_str),
        permissions_url: edition.url("permissions/"),
        page_url: edition.url("lookup/"),
        report_url: page::report_url(
            edition,
            &message(edition, "lookup-report-title").text,
            &format!("{}{}\n\n{{text}}", edition.library.site.origin, edition.url("lookup/")),
        ),
        wordings: languages(edition, None),
    }
}

/// The locales whose lists an edition has: its own, and in the source locale those that have no pages.
pub fn listed<'a>(edition: &Edition<'a>) -> Vec<&'a Locale> {
    let site = &edition.library.site;
    let is_source = *edition.locale == site.source_locale;
    let others = edition.relations.wording_locales.keys().copied();
    let mut listed = vec![edition.locale];
    listed.extend(others.filter(|locale| is_source && !site.locales.contains(locale)));
    listed
}

/// All lines in `locale`, on a page of the edition's.
pub fn wordings<'a>(edition: &Edition<'a>, locale: &'a Locale) -> WithPage<'a, WordingsPage<'a>> {
    let path = path(edition.library, locale);
    let page = view::Page {
        alternates: Vec::new(),
        default_url: None,
        ..list_page(edition, "wordings", "wordings-title", &path)
    };
    let mut items: Vec<Link<'a>> = Vec::new();
    for permission in edition.order() {
        let wordings = permission.wordings.get(locale).into_iter().flatten();
        let mut lines: Vec<&str> = wordings
            .filter(|wording| wording.part == Part::Title)
            .map(|wording| wording.text.as_str())
            .collect();
        lines.dedup();
        items.extend(lines.into_iter().map(|line| Link {
            url: edition.link(Subject::Permission(permission)),
            title: text(edition, locale, line),
            note: None,
            name: Some(permission.name()),
            risk: None,
        }));
    }
    items.sort_by(|a, b| {
        edition
            .compare(&a.title.text, &b.title.text)
            .then_with(|| a.url.cmp(&b.url))
    });
    let wordings = Wordings {
        lang: locale.tag(),
        dir: locale.dir(),
        name: locale.name(),
        items,
        languages: languages(edition, Some(locale)),
    };
    WithPage {
        page,
        view: WordingsPage { wordings },
    }
}

fn languages<'a>(edition: &Edition<'a>, current: Option<&Locale>) -> Vec<WordingLanguage<'a>> {
    let library = edition.library;
    let site = &library.site;
    let known = edition.relations.wording_locales.iter();
    known
        .map(|(locale, count)| {
            let page_locale = if site.locales.contains(locale) {
                *locale
            } else {
                &site.source_locale
            };
            WordingLanguage {
                lang: locale.tag(),
                dir: locale.dir(),
                name: locale.name(),
                url: localize::url(library, page_locale, &path(library, locale)),
                count: *count,
                current: current == Some(*locale),
            }
        })
        .collect()
}

/// The path of the list of `locale`'s lines below the home of the locale whose page it is.
pub fn path(library: &Library, locale: &Locale) -> String {
    if library.site.locales.contains(locale) {
        return "wordings/".to_owned();
    }
    format!("wordings/{}/", locale.tag().to_lowercase())
}
