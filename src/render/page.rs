//! What every page has: addresses in all locales, notices, edit and report links, breadcrumbs.

use serde::Serialize;
use tera::Context;

use super::shared::Shared;
use super::texts::{self, language, message, text};
use super::view::{Alternate, Crumb, Page, Site, Text};
use super::{offline, structured_data};
use crate::config::CONTENT;
use crate::library::{Library, Origin, Permission};
use crate::locale::Locale;
use crate::localize::{self, Edition, Subject};
use crate::{markdown, permalink};

/// A page's own view beside what every page has.
#[derive(Serialize)]
pub struct WithPage<'a, T> {
    pub page: Page<'a>,
    #[serde(flatten)]
    pub view: T,
}

/// What a page says of itself; everything else follows from it.
pub struct Outline<'e, 'a> {
    pub kind: &'static str,
    pub title: Text<'a>,
    pub description: Option<Text<'a>>,
    /// What the page is about, from which its addresses follow.
    pub subject: Subject<'e>,
    /// The locale that the page as a whole is shown in.
    pub shown_in: &'a Locale,
    pub outdated: bool,
    /// Some texts are missing in the translation.
    pub incomplete: bool,
    pub updated: Option<crate::library::Date>,
    /// The file to edit for what is shown.
    pub origin: Option<&'e Origin>,
    /// Titles and paths between home and this page.
    pub trail: Vec<(String, Text<'a>)>,
}

/// Where a subject's pages lie in all locales, the same on each of them.
pub struct Alternates<'a> {
    /// In the order of the site's locales, none of them current.
    all: Vec<Alternate<'a>>,
    shared: Vec<Shared<Alternate<'a>>>,
}

impl<'a> Alternates<'a> {
    pub fn of(library: &'a Library, subject: Subject<'_>) -> Self {
        // All locales, also where this build makes only some: slices are put together into one site.
        let all = library.site.locales.iter().map(|locale| {
            let own = localize::url(library, locale, &subject.path(library, locale));
            Alternate {
                lang: locale.tag(),
                dir: locale.dir(),
                name: locale.name(),
                href: format!("{}{own}", library.site.origin),
                url: if subject.has_page(library, locale) {
                    own
                } else {
                    localize::url(library, locale, "")
                },
                current: false,
                translated: subject.is_translated(library, locale),
            }
        });
        let all: Vec<Alternate<'a>> = all.collect();
        Self {
            shared: all.iter().map(Shared::new).collect(),
            all,
        }
    }

    fn at(&self, locale: &Locale) -> Option<&Alternate<'a>> {
        self.all.iter().find(|alternate| alternate.lang == locale.tag())
    }

    /// As the page in `locale` lists them.
    fn on(&self, locale: &Locale) -> Vec<Shared<Alternate<'a>>> {
        let each = self.all.iter().zip(&self.shared);
        let each = each.map(|(alternate, shared)| match alternate.lang == locale.tag() {
            true => Shared::new(&Alternate {
                current: true,
                ..alternate.clone()
            }),
            false => shared.clone(),
        });
        each.collect()
    }
}

pub fn page<'a>(edition: &Edition<'a>, outline: Outline<'_, 'a>) -> Page<'a> {
    let alternates = Alternates::of(edition.library, outline.subject);
    page_among(edition, outline, &alternates)
}

/// The same, among alternates that were made before.
pub fn page_among<'a>(edition: &Edition<'a>, outline: Outline<'_, 'a>, alternates: &Alternates<'a>) -> Page<'a> {
    let library = edition.library;
    let site = &library.site;
    let subject = outline.subject;
    let translated = subject.is_translated(library, edition.locale);
    let url = edition.url(&subject.path(library, edition.locale));
    let edit_url = outline.origin.and_then(|origin| edit_url(edition, origin));
    let canonical = alternates.at(match translated {
        true => edition.locale,
        false => outline.shown_in_page(library),
    });
    let mut breadcrumbs = vec![Crumb {
        url: edition.url(""),
        title: message(edition, "nav-home"),
    }];
    breadcrumbs.extend(outline.trail.into_iter().map(|(path, title)| Crumb {
        url: edition.url(&path),
        title,
    }));
    let mut page = Page {
        kind: outline.kind,
        description: outline.description,
        canonical: canonical.map_or_else(|| format!("{}{url}", site.origin), |page| page.href.clone()),
        fallback: (!translated).then(|| language(outline.shown_in)),
        outdated: outline.outdated,
        incomplete: outline.incomplete,
        updated: outline.updated.map(|date| edition.day(date)),
        translate_url: (!translated)
            .then(|| outline.origin.and_then(|origin| translate_url(edition, origin)))
            .flatten(),
        edit_url,
        report_url: report_url(edition, &outline.title.text, &format!("{}{url}\n\n", site.origin)),
        breadcrumbs: if outline.kind == "home" {
            Vec::new()
        } else {
            breadcrumbs
        },
        title: outline.title,
        url,
        original: alternates
            .at(&site.source_locale)
            .filter(|_| *edition.locale != site.source_locale)
            .cloned(),
        default_url: (site.locales.len() > 1).then(|| subject.default_url(library)),
        structured_data: None,
        alternates: alternates.on(edition.locale),
    };
    // These say what they are about besides, and put it together themselves.
    if !matches!(page.kind, "home" | "permission" | "question" | "questions") {
        page.structured_data = structured_data::graph(&page, &site.origin, None);
    }
    page
}

impl Outline<'_, '_> {
    /// The locale whose page says the same as a fallback page does.
    fn shown_in_page<'s>(&'s self, library: &'s Library) -> &'s Locale {
        let site = &library.site;
        let shown = site.built.iter().find(|locale| *locale == self.shown_in);
        shown
            .filter(|locale| self.subject.is_translated(library, locale))
            .unwrap_or(&site.source_locale)
    }
}

/// What is the same on all pages of a locale.
pub fn globals(edition: &Edition<'_>, suggestions: &str) -> Context {
    let library = edition.library;
    let site = &library.site;
    #[derive(Serialize)]
    struct LocaleView<'a> {
        tag: &'a str,
        dir: &'static str,
        name: &'a str,
        territory: String,
    }
    let locale = edition.locale;
    let pages = library
        .pages
        .values()
        .filter_map(|document| texts::page_link(edition, document))
        .collect();
    let view = Site {
        title: &site.title,
        description: site
            .description
            .as_deref()
            .map(|description| text(edition, source_locale(library), description)),
        base_path: &site.base_path,
        home_url: edition.url(""),
        permissions_url: edition.url("permissions/"),
        questions_url: edition.url("questions/"),
        prompts_url: edition.url("prompts/"),
        lookup_url: edition.url("lookup/"),
        feed_url: edition.url(permalink::FEED),
        open_search_url: edition.url(permalink::OPEN_SEARCH),
        status_url: edition.url(super::status::PATH),
        manifest_url: edition.url(permalink::WEB_MANIFEST),
        worker_url: site
            .offline
            .then(|| format!("{}{}", permalink::encode(&site.base_path), offline::WORKER)),
        suggestions_url: format!("{}{suggestions}", permalink::encode(&site.base_path)),
        pages,
        report_url: report_url(edition, &site.title, &format!("{}{}", site.origin, edition.url(""))),
        has_questions: !library.questions.is_empty(),
        has_prompts: !library.prompts.is_empty(),
    };
    let mut globals = Context::new();
    globals.insert("site", &view);
    globals.insert(
        "locale",
        &LocaleView {
            tag: locale.tag(),
            dir: locale.dir(),
            name: locale.name(),
            territory: locale.territory(),
        },
    );
    globals
}

fn source_locale(library: &Library) -> &Locale {
    &library.site.source_locale
}

/// Where the file of `origin` can be edited. Built-in and imported texts have no such place.
fn edit_url(edition: &Edition<'_>, origin: &Origin) -> Option<String> {
    let template = edition.library.site.edit_url.as_deref()?;
    let file = edition.sources.file(origin.source);
    let (line, _) = edition.sources.position(origin.source, origin.range.start);
    let path = permalink::encode(&file.path);
    Some(template.replace("{path}", &path).replace("{line}", &line.to_string()))
}

/// Where a file can be edited, or begun where it is not there yet.
pub fn file_url(edition: &Edition<'_>, path: &str, exists: bool) -> Option<String> {
    let template = edition.library.site.edit_url.as_deref()?;
    if exists {
        return Some(
            template
                .replace("{path}", &permalink::encode(path))
                .replace("{line}", "1"),
        );
    }
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    new_file_url(edition, folder, name)
}

/// Where a translation of the file of `origin` into the page's locale can be begun.
fn translate_url(edition: &Edition<'_>, origin: &Origin) -> Option<String> {
    let path = &edition.sources.file(origin.source).path;
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    let stem = stem.split('.').next().unwrap_or(stem);
    new_file_url(edition, folder, &format!("{stem}.{}.{extension}", edition.locale))
        .or_else(|| edit_url(edition, origin))
}

/// Where an explanation of a permission that has none can be begun, with its form already there.
pub fn explain_url(edition: &Edition<'_>, permission: &Permission) -> Option<String> {
    let folder = permission.id.rsplit_once('/').map_or("", |(folder, _)| folder);
    let folder = format!("{CONTENT}/permissions/{folder}");
    let url = new_file_url(edition, &folder, &format!("{}.yaml", markdown::slug(permission.name())))?;
    let form = format!(
        "permissions:\n  {}:\n    risk: medium\n    meaning: \n    allows:\n      - \n    does_not_allow:\n      - \n    \
         lasts: \n    undo:\n      - \n",
        permission.name()
    );
    Some(format!("{url}&value={}", permalink::encode_query(&form)))
}

/// Where a new file can be written in the browser, which GitHub can be asked for.
fn new_file_url(edition: &Edition<'_>, folder: &str, name: &str) -> Option<String> {
    let template = edition.library.site.edit_url.as_deref()?;
    if !template.starts_with("https://github.com/") || !template.contains("/edit/") {
        return None;
    }
    let address = template
        .replacen("/edit/", "/new/", 1)
        .replace("{path}", &permalink::encode(folder));
    Some(format!(
        "{}?filename={}",
        address.replace("{line}", "1"),
        permalink::encode(name)
    ))
}

/// Where something can be reported, with a title and a text filled in.
pub fn report_url(edition: &Edition<'_>, title: &str, body: &str) -> Option<String> {
    let template = edition.library.site.report_url.as_deref()?;
    Some(
        template
            .replace("{title}", &permalink::encode_query(title))
            .replace("{body}", &permalink::encode_query(body)),
    )
}
