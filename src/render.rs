//! Editions and a theme into artifacts, a page at a time, on all threads.
//!
//! Pure: pages are handed to the caller as they are made, so that no more of the site than a page a thread is ever held
//! in memory. What is the same in every locale (a permission's table of wordings) is made once.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rayon::prelude::*;
use serde::Serialize;
use tera::Context;

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::library::{Library, Permission};
use crate::localize::{Edition, Subject, redirects};
use crate::progress::Progress;
use crate::source::Sources;

mod assets;
mod documents;
mod lists;
pub mod lookup;
mod offline;
mod page;
mod permission;
mod prompts;
mod script;
mod status;
mod structured_data;
mod suggestions;
mod texts;
pub mod theme;
pub mod view;

use lookup::Addresses;
use theme::{LocalizedTheme, Theme};

/// What was made.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub pages: usize,
    pub locales: usize,
    pub permissions: usize,
}

/// Why rendering stopped.
pub enum Stop<E> {
    /// Templates that do not render.
    Faults(Vec<Diagnostic>),
    /// The caller could not take an artifact.
    Refused(E),
}

/// How many pages [`site`] will make.
pub fn page_count(library: &Library) -> usize {
    let entries = library.permissions.len() + library.questions.len() + library.pages.len() + library.prompts.len();
    // Home, 404, look-up, the status, the list of wordings and the three lists of entries, and a page a provider.
    library.site.built.len() * (entries + library.providers_with_permissions().len() + 7) + 2
}

/// All that pages are made of.
pub struct Whole<'a> {
    pub library: &'a Library,
    pub sources: &'a Sources,
    /// Of the locales that are built.
    pub editions: &'a [Edition<'a>],
    /// The language of what lies at the root of the site.
    pub root: &'a Edition<'a>,
    pub theme: &'a Theme,
    pub lookup: &'a Addresses,
    pub progress: &'a [Progress],
}

/// Makes every page and hands each to `take`, from many threads and in no order.
pub fn site<E: Send>(whole: &Whole<'_>, take: &(dyn Fn(Artifact) -> Result<(), E> + Sync)) -> Result<Counts, Stop<E>> {
    let Whole {
        library,
        sources,
        editions,
        root,
        theme,
        lookup,
        progress,
    } = *whole;
    let bundles = editions.iter().chain([root]);
    let localized = theme.localize(
        bundles
            .map(|edition| (edition.locale.to_string(), edition.bundle.clone()))
            .collect(),
    );
    let suggestions = suggestions::artifact(library);
    let press = |edition| Press {
        edition,
        theme: &localized,
        globals: page::globals(edition, &suggestions.path),
        sources,
    };
    let presses: Vec<Press<'_>> = editions.iter().map(press).collect();
    let outcome = Outcome {
        redirect_pages: !redirects::by_rule(library),
        take,
        stopped: AtomicBool::new(false),
        pages: AtomicUsize::new(0),
        stops: Mutex::default(),
    };

    library
        .permissions
        .par_iter()
        .for_each(|(_, permission)| outcome.permission(&presses, permission));
    presses
        .par_iter()
        .for_each(|press| outcome.others(press, lookup, progress));
    let at_root = press(root);
    outcome.page(&at_root, "index.html".to_owned(), "root.html", lists::root(root));
    outcome.page(&at_root, "404.html".to_owned(), "404.html", lists::not_found(root));
    outcome.artifact(suggestions);
    match offline::worker(&library.site, theme) {
        Ok(worker) => outcome.artifact(worker),
        Err(fault) => outcome.stop(Stop::Faults(vec![fault])),
    }
    for edition in editions {
        outcome.artifact(offline::web_manifest(edition, theme));
    }
    for asset in &theme.assets {
        outcome.artifact(Artifact {
            path: asset.path.clone(),
            bytes: asset.bytes.clone(),
        });
    }
    outcome.finish(library)
}

/// One locale's edition with the theme that prints it.
struct Press<'a> {
    edition: &'a Edition<'a>,
    theme: &'a LocalizedTheme<'a>,
    /// What is the same on all its pages.
    globals: Context,
    sources: &'a Sources,
}

impl Press<'_> {
    fn has_page(&self, subject: Subject<'_>) -> bool {
        subject.has_page(self.edition.library, self.edition.locale)
    }
}

/// Where pages go and what became of them.
struct Outcome<'a, E> {
    /// Earlier addresses need pages, since the hosts lead on from none by rule.
    redirect_pages: bool,
    take: &'a (dyn Fn(Artifact) -> Result<(), E> + Sync),
    stopped: AtomicBool,
    pages: AtomicUsize,
    stops: Mutex<Vec<Stop<E>>>,
}

impl<E: Send> Outcome<'_, E> {
    /// A permission's pages in all locales.
    fn permission(&self, presses: &[Press<'_>], permission: &Permission) {
        let Some(first) = presses.first() else { return };
        if self.stopped.load(Ordering::Relaxed) {
            return;
        }
        let groups = match permission::wording_groups(first.edition, first.theme, permission) {
            Ok(groups) => groups,
            Err(fault) => return self.stop(Stop::Faults(vec![fault])),
        };
        for press in presses {
            if press.has_page(Subject::Permission(permission)) {
                let path = crate::permalink::permission(&permission.id);
                let context = permission::page(press.edition, permission, &groups);
                self.locale_page(press, &path, "permission.html", context);
            }
        }
    }

    /// All of a locale's pages but those of permissions.
    fn others(&self, press: &Press<'_>, lookup: &Addresses, progress: &[Progress]) {
        let edition = press.edition;
        let library = edition.library;
        self.locale_page(press, "", "home.html", lists::home(edition, lookup));
        self.locale_page(press, "lookup/", "lookup.html", lookup::page(edition, lookup));
        for locale in lookup::listed(edition) {
            let (path, context) = lookup::wordings(edition, locale);
            self.locale_page(press, &path, "wordings.html", context);
        }
        self.locale_page(press, "permissions/", "permissions.html", lists::permissions(edition));
        self.locale_page(press, "questions/", "questions.html", lists::questions(edition));
        self.locale_page(press, "prompts/", "prompts.html", lists::prompts(edition));
        self.locale_page(press, status::PATH, "status.html", status::page(edition, progress));
        self.page(
            press,
            format!("{}/404.html", edition.locale),
            "404.html",
            lists::not_found(edition),
        );
        for provider in library.providers_with_permissions() {
            let context = lists::provider(edition, provider);
            self.locale_page(press, &crate::permalink::provider(provider), "provider.html", context);
        }
        let prompts = library.prompts.values();
        for prompt in prompts.filter(|prompt| press.has_page(Subject::Prompt(prompt))) {
            let path = crate::permalink::prompt(&prompt.id);
            self.locale_page(press, &path, "prompt.html", prompts::page(edition, prompt));
        }
        let questions = library.questions.values();
        for question in questions.filter(|question| press.has_page(Subject::Question(question))) {
            if let Some((path, context)) = documents::question(edition, question) {
                self.locale_page(press, &path, "question.html", context);
                self.redirects(press, question, "questions/", &path);
            }
        }
        let pages = library.pages.values();
        for document in pages.filter(|document| press.has_page(Subject::Page(document))) {
            if let Some((path, context)) = documents::plain_page(edition, document) {
                self.locale_page(press, &path, "page.html", context);
                self.redirects(press, document, "", &path);
            }
        }
    }

    /// Pages at earlier addresses of a document, which lead to today's.
    fn redirects(&self, press: &Press<'_>, document: &crate::library::Document, prefix: &str, path: &str) {
        let edition = press.edition;
        if !self.redirect_pages {
            return;
        }
        let aliases = document
            .texts
            .get(edition.locale)
            .into_iter()
            .flat_map(|text| &text.aliases);
        for alias in aliases {
            let context = lists::redirect(edition, edition.url(path));
            self.locale_page(press, &format!("{prefix}{alias}/"), "redirect.html", context);
        }
    }

    fn locale_page(&self, press: &Press<'_>, path: &str, template: &str, view: impl Serialize) {
        self.page(
            press,
            format!("{}/{path}index.html", press.edition.locale),
            template,
            view,
        );
    }

    fn page(&self, press: &Press<'_>, path: String, template: &str, view: impl Serialize) {
        if self.stopped.load(Ordering::Relaxed) {
            return;
        }
        let rendered = Context::from_serialize(&view)
            .map_err(|error| Diagnostic::error(crate::diagnostic::Fault::Template, error.to_string()).in_path(template))
            .and_then(|mut context| {
                context.extend(press.globals.clone());
                press.theme.render(template, &context, press.sources)
            });
        match rendered {
            Ok(html) => {
                self.pages.fetch_add(1, Ordering::Relaxed);
                self.artifact(Artifact {
                    path,
                    bytes: html.into_bytes(),
                });
            }
            Err(fault) => self.stop(Stop::Faults(vec![fault])),
        }
    }

    fn artifact(&self, artifact: Artifact) {
        if let Err(error) = (self.take)(artifact) {
            self.stop(Stop::Refused(error));
        }
    }

    /// Keeps why a page was not made. A caller who takes no more ends it all; a template's fault does not, so that the
    /// other templates' faults are found in the same run.
    fn stop(&self, stop: Stop<E>) {
        if matches!(stop, Stop::Refused(_)) {
            self.stopped.store(true, Ordering::Relaxed);
        }
        self.stops
            .lock()
            .expect("no thread panics while it holds this")
            .push(stop);
    }

    fn finish(self, library: &Library) -> Result<Counts, Stop<E>> {
        let stops = self.stops.into_inner().expect("no thread panics while it holds this");
        let mut faults = BTreeMap::new();
        for stop in stops {
            match stop {
                Stop::Refused(error) => return Err(Stop::Refused(error)),
                // The same template fails in every locale with one fault.
                Stop::Faults(found) => faults.extend(found.into_iter().map(|fault| {
                    let place = fault.span.as_ref().map(|span| (span.source, span.range.start));
                    ((place, fault.message.clone(), fault.label.clone()), fault)
                })),
            }
        }
        if !faults.is_empty() {
            return Err(Stop::Faults(faults.into_values().collect()));
        }
        Ok(Counts {
            pages: self.pages.into_inner(),
            locales: library.site.built.len(),
            permissions: library.permissions.len(),
        })
    }
}
