//! What pages a locale has and where each lies: the one list that a whole build goes through, and in which a single page
//! is found by its path.

use super::{lookup, status};
use crate::library::{Document, Permission, Prompt};
use crate::locale::Locale;
use crate::localize::{Edition, Subject, redirects};
use crate::permalink;

/// A page yet to be made.
#[derive(Debug, Clone)]
pub enum Sheet<'a> {
    /// The site's root, where a reader chooses a language.
    Root,
    NotFound,
    Home,
    Lookup,
    /// All lines known in a language.
    Wordings(&'a Locale),
    Permissions,
    Questions,
    Prompts,
    Status,
    Provider(&'a str),
    Permission(&'a Permission),
    Prompt(&'a Prompt),
    Question(&'a Document),
    Page(&'a Document),
    /// An earlier address, which leads to this one.
    Redirect(String),
}

/// All pages of an edition but those of permissions, with their paths in the site.
pub fn of<'a>(edition: &Edition<'a>) -> Vec<(String, Sheet<'a>)> {
    let library = edition.library;
    let mut sheets = vec![(format!("{}/404.html", edition.locale), Sheet::NotFound)];
    let mut add = |path: &str, sheet| sheets.push((path_of(edition, path), sheet));
    add("", Sheet::Home);
    add("lookup/", Sheet::Lookup);
    for locale in lookup::listed(edition) {
        add(&lookup::path(library, locale), Sheet::Wordings(locale));
    }
    add("permissions/", Sheet::Permissions);
    add("questions/", Sheet::Questions);
    add("prompts/", Sheet::Prompts);
    add(status::PATH, Sheet::Status);
    for provider in library.providers_with_permissions() {
        add(&permalink::provider(provider), Sheet::Provider(provider));
    }
    let has_page = |subject: Subject<'_>| subject.has_page(library, edition.locale);
    for prompt in library.prompts.values() {
        if has_page(Subject::Prompt(prompt)) {
            add(&permalink::prompt(&prompt.id), Sheet::Prompt(prompt));
        }
    }
    let questions = library.questions.values();
    let questions = questions.map(|question| (Subject::Question(question), question, Sheet::Question(question)));
    let pages = library.pages.values();
    let pages = pages.map(|page| (Subject::Page(page), page, Sheet::Page(page)));
    for (subject, document, sheet) in questions.chain(pages) {
        if !has_page(subject) || super::documents::choose(edition, document).is_none() {
            continue;
        }
        let path = subject.path(library, edition.locale);
        let prefix = if matches!(subject, Subject::Question(_)) {
            "questions/"
        } else {
            ""
        };
        // Where the host leads on by a rule, no page has to.
        let own = document
            .texts
            .get(edition.locale)
            .filter(|_| !redirects::by_rule(library))
            .into_iter();
        for alias in own.flat_map(|text| &text.aliases) {
            add(&format!("{prefix}{alias}/"), Sheet::Redirect(edition.url(&path)));
        }
        add(&path, sheet);
    }
    sheets
}

/// The path of a permission's page, if the edition has one.
pub fn permission_path(edition: &Edition<'_>, permission: &Permission) -> Option<String> {
    let subject = Subject::Permission(permission);
    let has_page = subject.has_page(edition.library, edition.locale);
    has_page.then(|| path_of(edition, &subject.path(edition.library, edition.locale)))
}

/// The page at a path of the site, if the edition has it.
pub fn find<'a>(edition: &Edition<'a>, path: &str) -> Option<Sheet<'a>> {
    let address = path.strip_prefix(edition.locale.tag())?.strip_prefix('/')?;
    let address = address.strip_suffix("index.html").unwrap_or(address);
    let mut permissions = edition.library.permissions.values();
    if let Some(permission) = permissions.find(|permission| permission.path == address) {
        return permission_path(edition, permission).map(|_| Sheet::Permission(permission));
    }
    let mut sheets = of(edition).into_iter();
    sheets.find(|(known, _)| known == path).map(|(_, sheet)| sheet)
}

fn path_of(edition: &Edition<'_>, path: &str) -> String {
    format!("{}/{path}index.html", edition.locale)
}
