//! Editions and a theme into artifacts, a page at a time, on all threads.
//!
//! Pure: pages are handed to the caller as they are made, so that no more of the site than a page a thread is ever held
//! in memory. What is the same in every locale (a permission's table of wordings) is made once.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use tera::Context;

use crate::artifact::Artifact;
use crate::diagnostic::{Diagnostic, Fault};
use crate::library::{Library, Permission};
use crate::localize::Edition;
use crate::progress;
use crate::source::Sources;

mod assets;
mod documents;
mod lists;
pub mod lookup;
mod markup;
mod offline;
mod page;
mod permission;
mod prompts;
mod script;
mod shared;
mod sheets;
mod status;
mod structured_data;
mod style;
mod suggestions;
mod svg;
mod texts;
pub mod theme;
pub mod view;

use assets::Asset;
use lookup::Addresses;
use sheets::Sheet;
use theme::{LocalizedTheme, Theme};

/// What was made.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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

/// Pages that belong to no locale.
const ROOT: &str = "index.html";
const NOT_FOUND: &str = "404.html";

/// How many pages [`Printer::all`] will make.
pub fn page_count(library: &Library) -> usize {
    let entries = library.permissions.len() + library.questions.len() + library.pages.len() + library.prompts.len();
    // Home, 404, look-up, the status, the list of wordings and the three lists of entries, and a page a provider.
    library.site.built.len() * (entries + library.providers_with_permissions().len() + 7) + 2
}

/// All that pages are made of.
#[derive(Clone, Copy)]
pub struct Whole<'a> {
    pub library: &'a Library,
    pub sources: &'a Sources,
    /// Of the locales that are built.
    pub editions: &'a [Edition<'a>],
    /// The language of what lies at the root of the site.
    pub root: &'a Edition<'a>,
    pub theme: &'a Theme,
    pub lookup: &'a Addresses,
    pub progress: &'a progress::Lazily,
}

/// A site that is ready to be printed: whole, or one page at a time.
pub struct Printer<'a> {
    whole: Whole<'a>,
    theme: LocalizedTheme<'a>,
    presses: Vec<Press<'a>>,
    /// Prints what belongs to no locale.
    root: Press<'a>,
    suggestions: Artifact,
}

/// One locale's edition with what is the same on all its pages.
struct Press<'a> {
    edition: &'a Edition<'a>,
    globals: Context,
}

impl<'a> Printer<'a> {
    pub fn new(whole: Whole<'a>) -> Self {
        let bundles = whole.editions.iter().chain([whole.root]);
        let bundles = bundles.map(|edition| (edition.locale.to_string(), edition.bundle.clone()));
        let suggestions = suggestions::artifact(whole.library);
        let press = |edition| Press {
            edition,
            globals: page::globals(edition, &suggestions.path),
        };
        Self {
            theme: whole.theme.localize(bundles.collect()),
            presses: whole.editions.iter().map(press).collect(),
            root: press(whole.root),
            whole,
            suggestions,
        }
    }

    /// Makes every page and file and hands each to `take`, from many threads and in no order.
    pub fn all<E: Send>(&self, take: &(dyn Fn(Artifact) -> Result<(), E> + Sync)) -> Result<Counts, Stop<E>> {
        let outcome = Outcome {
            take,
            stopped: AtomicBool::new(false),
            pages: AtomicUsize::new(0),
            stops: Mutex::default(),
        };
        // What many pages would wait for is made before, of all locales at once. Progress uses all threads itself: made by a
        // page, its thread could turn to another page that waits for it.
        LazyLock::force(self.whole.progress);
        self.presses.par_iter().for_each(|Press { edition, .. }| {
            edition.bundle.fixed();
            edition.order();
        });
        // One by one, so that no thread keeps many to itself while another, done with the index, has none.
        let permissions: Vec<&Permission> = self.whole.library.permissions.values().collect();
        let one_by_one = permissions.into_par_iter().with_max_len(1);
        one_by_one.for_each(|permission| self.permission(permission, &outcome));
        let sheets = self.presses.par_iter().flat_map(|press| {
            sheets::of(press.edition)
                .into_par_iter()
                .map(move |sheet| (press, sheet))
        });
        sheets.for_each(|(press, (path, sheet))| outcome.page(|| self.page(press, path, &sheet)));
        outcome.page(|| self.page(&self.root, ROOT.to_owned(), &Sheet::Root));
        outcome.page(|| self.page(&self.root, NOT_FOUND.to_owned(), &Sheet::NotFound));
        for file in self.files() {
            match file {
                Ok(file) => outcome.artifact(file),
                Err(fault) => outcome.stop(Stop::Faults(vec![fault])),
            }
        }
        outcome.finish(self.whole.library)
    }

    /// Makes the page or file at one path, the very same as [`Printer::all`] makes there; `None` where it makes none.
    pub fn one(&self, path: &str) -> Option<Result<Artifact, Diagnostic>> {
        if !path.ends_with(".html") {
            let is_it = |file: &Result<Artifact, Diagnostic>| file.as_ref().map_or(true, |file| file.path == path);
            return self.files().find(is_it);
        }
        let (press, sheet) = match path {
            ROOT => (&self.root, Sheet::Root),
            NOT_FOUND => (&self.root, Sheet::NotFound),
            _ => self
                .presses
                .iter()
                .find_map(|press| Some((press, sheets::find(press.edition, path)?)))?,
        };
        Some(self.page(press, path.to_owned(), &sheet))
    }

    /// What pages need beside them.
    fn files(&self) -> impl Iterator<Item = Result<Artifact, Diagnostic>> + '_ {
        let Whole {
            library,
            editions,
            theme,
            ..
        } = self.whole;
        let assets = theme.assets.iter().map(Asset::artifact);
        let manifests = editions.iter().map(|edition| offline::web_manifest(edition, theme));
        let worker = std::iter::once_with(|| offline::worker(&library.site, theme));
        assets
            .chain([self.suggestions.clone()])
            .chain(manifests)
            .map(Ok)
            .chain(worker)
    }

    /// A permission's pages in all locales.
    fn permission<E: Send>(&self, permission: &'a Permission, outcome: &Outcome<'_, E>) {
        let Some(first) = self.presses.first() else { return };
        if outcome.is_stopped() {
            return;
        }
        let common = match permission::common(first.edition, &self.theme, permission) {
            Ok(common) => common,
            Err(fault) => return outcome.stop(Stop::Faults(vec![fault])),
        };
        for press in &self.presses {
            if let Some(path) = sheets::permission_path(press.edition, permission) {
                let view = permission::page(press.edition, permission, &common);
                outcome.page(|| self.print(press, path, "permission.html", &view));
            }
        }
    }

    fn page(&self, press: &Press<'a>, path: String, sheet: &Sheet<'a>) -> Result<Artifact, Diagnostic> {
        let edition = press.edition;
        match sheet {
            Sheet::Root => self.print(press, path, "root.html", &lists::root(edition)),
            Sheet::NotFound => self.print(press, path, "404.html", &lists::not_found(edition)),
            Sheet::Home => self.print(press, path, "home.html", &lists::home(edition, self.whole.lookup)),
            Sheet::Lookup => self.print(press, path, "lookup.html", &lookup::page(edition, self.whole.lookup)),
            Sheet::Wordings(locale) => self.print(press, path, "wordings.html", &lookup::wordings(edition, locale)),
            Sheet::Permissions => self.print(press, path, "permissions.html", &lists::permissions(edition)),
            Sheet::Questions => self.print(press, path, "questions.html", &lists::questions(edition)),
            Sheet::Prompts => self.print(press, path, "prompts.html", &lists::prompts(edition)),
            Sheet::Status => self.print(press, path, "status.html", &status::page(edition, self.whole.progress)),
            Sheet::Provider(id) => self.print(press, path, "provider.html", &lists::provider(edition, id)),
            Sheet::Permission(permission) => {
                let first = self.presses.first().unwrap_or(press);
                let common = permission::common(first.edition, &self.theme, permission)?;
                self.print(
                    press,
                    path,
                    "permission.html",
                    &permission::page(edition, permission, &common),
                )
            }
            Sheet::Prompt(prompt) => self.print(press, path, "prompt.html", &prompts::page(edition, prompt)),
            Sheet::Question(question) => {
                self.print(press, path, "question.html", &documents::question(edition, question))
            }
            Sheet::Page(page) => self.print(press, path, "page.html", &documents::plain_page(edition, page)),
            Sheet::Redirect(target) => self.print(press, path, "redirect.html", &lists::redirect(edition, target)),
        }
    }

    fn print(
        &self,
        press: &Press<'_>,
        path: String,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Artifact, Diagnostic> {
        let mut context = Context::from_serialize(view)
            .map_err(|error| Diagnostic::error(Fault::Template, error.to_string()).in_path(template))?;
        context.extend(press.globals.clone());
        let bytes = self.theme.render(template, &context, self.whole.sources)?;
        Ok(Artifact { path, bytes })
    }
}

/// Where pages go and what became of them.
struct Outcome<'a, E> {
    take: &'a (dyn Fn(Artifact) -> Result<(), E> + Sync),
    stopped: AtomicBool,
    pages: AtomicUsize,
    stops: Mutex<Vec<Stop<E>>>,
}

impl<E: Send> Outcome<'_, E> {
    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    fn page(&self, make: impl FnOnce() -> Result<Artifact, Diagnostic>) {
        if self.is_stopped() {
            return;
        }
        match make() {
            Ok(artifact) => {
                self.pages.fetch_add(1, Ordering::Relaxed);
                self.artifact(artifact);
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
