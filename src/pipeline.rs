//! The stages in their order: load, validate (and check), localize, render beside look-up and publish, and the caller's
//! write.
//!
//! The one file that names them all. Knows nothing of the command line or of where artifacts go.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError};

use rayon::prelude::*;

use crate::artifact::Artifact;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::library::{Date, Library, Site};
use crate::load::Drafts;
use crate::load::cache::Cache;
use crate::locale::Locale;
use crate::localize::{Edition, Relations};
use crate::lookup::search;
use crate::progress::{self, Progress};
use crate::render::theme::Theme;
use crate::render::{self, Counts, Printer, Stop};
use crate::source::Sources;
use crate::texts::Texts;
use crate::{check, load, lookup, publish, translate, validate};

pub use crate::validate::Options;

/// A site that has been read and checked, with all that was found on the way.
pub struct Checked {
    pub sources: Arc<Sources>,
    /// Sorted by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// How far each translation is.
    progress: progress::Lazily,
    /// What can be built; nothing where there were errors.
    ready: Option<(Library, Theme)>,
}

impl Checked {
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    }

    /// The path that the site is published under, with a slash at both ends, where it has no errors.
    pub fn base_path(&self) -> Option<&str> {
        self.library().map(|library| library.site.base_path.as_str())
    }

    /// The library, where the site has no errors.
    pub fn library(&self) -> Option<&Library> {
        self.ready.as_ref().map(|(library, _)| library)
    }
}

/// What the rules of `check` are given from outside.
#[derive(Default)]
pub struct Examination<'a> {
    /// The day by which evidence is old.
    pub today: Option<Date>,
    /// Asks for external addresses.
    pub fetch: Option<&'a check::Fetch<'a>>,
}

/// Reads and checks the site in the folder `root`: what must be true to build.
pub fn check(root: &Path, options: &Options) -> Checked {
    check_again(root, options, &Cache::default())
}

/// The same for one who has checked it before, and keeps what was parsed.
pub fn check_again(root: &Path, options: &Options, cache: &Cache) -> Checked {
    let mut found = Diagnostics::default();
    let (sources, drafts) = load::site_again(root, cache, &mut found);
    cache.forget();
    check::Settings::of(drafts.config.as_ref(), &mut found);
    let ready = ready(drafts.clone(), &sources, options, &mut found);
    let diagnostics = found.sorted(&sources);
    checked(drafts, sources, diagnostics, ready)
}

/// The same, and what should be true to publish.
pub fn examine(root: &Path, options: &Options, examination: &Examination<'_>) -> Checked {
    let mut found = Diagnostics::default();
    let (sources, drafts) = load::site(root, &mut found);
    let settings = check::Settings::of(drafts.config.as_ref(), &mut found);
    // The rules point at what is written, which validation turns into something else.
    let ready = ready(drafts.clone(), &sources, options, &mut found);
    if drafts.config.is_some() {
        let library = ready.as_ref().map(|(library, _)| library);
        let index = OnceLock::new();
        let find = library.map(|library| {
            let index = &index;
            move |text: &str, locale: &Locale, expected: &BTreeSet<&str>| {
                let site =
                    index.get_or_init(|| search::Site::new(lookup::build::build(&lookup::corpus::gather(library))));
                lookup::first::check(site, text, locale.tag(), expected)
            }
        });
        let source_locale = check::source_locale(&drafts);
        found.extend(check::run(
            &check::Site {
                drafts: &drafts,
                sources: &sources,
                library,
                texts: &Texts::of(&drafts, &sources, &source_locale, options.drafts),
                today: examination.today,
                find: find.as_ref().map(|find| find as &check::Find<'_>),
                fetch: examination.fetch,
                evidence_days: settings.evidence_days(),
            },
            &settings,
        ));
    }
    let diagnostics = found.sorted(&sources);
    checked(drafts, sources, diagnostics, ready)
}

fn checked(drafts: Drafts, sources: Sources, diagnostics: Vec<Diagnostic>, ready: Option<(Library, Theme)>) -> Checked {
    let sources = Arc::new(sources);
    let read = sources.clone();
    Checked {
        sources,
        diagnostics,
        progress: LazyLock::new(Box::new(move || progress(drafts, &read))),
        ready,
    }
}

/// The library and the theme, where nothing that was found keeps the site from being built.
fn ready(drafts: Drafts, sources: &Sources, options: &Options, found: &mut Diagnostics) -> Option<(Library, Theme)> {
    // A theme needs nothing of a site but what its configuration says, if that is as it should be.
    let config = drafts.config.as_ref();
    let site = config.and_then(|config| validate::site(config, options, &mut Diagnostics::default()));
    let themes = drafts.themes.clone();
    let mut theme = None;
    // A scope, since `join` would put the whole of validation into the binary twice.
    let library = rayon::in_place_scope(|scope| {
        scope.spawn(|_| theme = site.map(|site| Theme::compile(&themes, &site, sources)));
        validate::library(drafts, sources, options, found)
    });
    let library = library?;
    match theme.unwrap_or_else(|| Theme::compile(&library.themes, &library.site, sources)) {
        Ok(theme) => Some((library, theme)).filter(|_| !found.has_errors()),
        Err(faults) => {
            found.extend(faults);
            None
        }
    }
}

/// How far the site's translations are. What is wrong with its locales is reported elsewhere.
fn progress(mut drafts: Drafts, sources: &Sources) -> Vec<Progress> {
    let config = drafts.config.as_ref();
    let locales = config.and_then(|config| validate::locales(config, &mut Diagnostics::default()));
    let Some((source_locale, others)) = locales.as_ref().and_then(|locales| locales.split_first()) else {
        return Vec::new();
    };
    // The interface is there in more languages than the site.
    drafts
        .messages
        .retain(|locale, _| locale == source_locale || others.contains(locale));
    let originals = translate::originals(&drafts, sources, source_locale);
    translate::status::status(&originals, sources, others)
}

/// What the configuration alone of the site in the folder `root` says, and what is wrong with it.
pub fn site(root: &Path, options: &Options) -> (Option<Site>, Sources, Vec<Diagnostic>) {
    let mut found = Diagnostics::default();
    let mut sources = Sources::default();
    let config = load::config(root, &mut sources, &mut found);
    let site = config.and_then(|config| validate::site(&config, options, &mut found));
    let diagnostics = found.sorted(&sources);
    (site, sources, diagnostics)
}

/// The locales with pages of the site in the folder `root`, the source locale first; none where its configuration cannot
/// be read, which `check` reports.
pub fn locales(root: &Path) -> Vec<Locale> {
    let (site, ..) = site(root, &Options::default());
    site.map(|site| site.locales).unwrap_or_default()
}

/// The faults of templates that show only on a page. Pages of the source locale and of one other are made and let go:
/// templates are the same for all, and one locale falls back like another.
pub fn try_templates(checked: &Checked) -> Vec<Diagnostic> {
    let Some((library, theme)) = &checked.ready else {
        return Vec::new();
    };
    let relations = Relations::of(library);
    let locales = library.site.built.iter().take(2);
    let editions: Vec<Edition<'_>> = locales
        .map(|locale| Edition::new(library, &checked.sources, &relations, locale))
        .collect();
    let addresses = render::lookup::Addresses {
        index_url: lookup::artifacts::index_url(library),
        cards_urls: editions
            .iter()
            .map(|edition| (edition.locale.to_string(), String::new()))
            .collect(),
    };
    let take = |_| Ok::<(), Infallible>(());
    let Some(root) = editions.first() else {
        return Vec::new();
    };
    let whole = render::Whole {
        library,
        sources: &checked.sources,
        editions: &editions,
        root,
        theme,
        lookup: &addresses,
        progress: &checked.progress,
    };
    match Printer::new(whole).all(&take) {
        Err(Stop::Faults(faults)) => faults,
        _ => Vec::new(),
    }
}

/// A checked site in all its locales, of which every page and file can be made: all of them, or one by one.
pub struct Studio<'a> {
    library: &'a Library,
    printer: Printer<'a>,
    cards: &'a [Artifact],
    /// Made when the first of its files is asked for, since it takes as long as all the pages.
    index: OnceLock<Vec<Artifact>>,
    editions: &'a [Edition<'a>],
    /// What a site has beside its pages, likewise.
    beside: OnceLock<Vec<Artifact>>,
}

impl Studio<'_> {
    /// Hands each artifact to `take`, from many threads and in no order.
    pub fn all<E: Send>(&self, take: &(dyn Fn(Artifact) -> Result<(), E> + Sync)) -> Result<Counts, Stop<E>> {
        let (indexed, printed) = rayon::join(
            || {
                let cards = self.cards.iter().cloned();
                cards.chain(lookup::artifacts::index(self.library)).try_for_each(take)?;
                publish::site(self.library, self.editions, take)
            },
            || self.printer.all(take),
        );
        indexed.map_err(Stop::Refused)?;
        printed
    }

    /// The artifact at one path, the very same that [`Studio::all`] makes there; `None` where it makes none.
    pub fn one(&self, path: &str) -> Option<Result<Artifact, Diagnostic>> {
        let at_path = |artifact: &&Artifact| artifact.path == path;
        if lookup::artifacts::is_ours(path) {
            let index = || self.index.get_or_init(|| lookup::artifacts::index(self.library));
            let found = self.cards.iter().find(at_path).or_else(|| index().iter().find(at_path));
            return found.cloned().map(Ok);
        }
        if let Some(made) = self.printer.one(path) {
            return Some(made);
        }
        // All the others are no pages.
        if path.ends_with(".html") {
            return None;
        }
        let beside = self.beside.get_or_init(|| beside(self.library, self.editions));
        beside.iter().find(at_path).cloned().map(Ok)
    }
}

fn beside(library: &Library, editions: &[Edition<'_>]) -> Vec<Artifact> {
    let made = Mutex::default();
    let take = |artifact| {
        let mut made: MutexGuard<'_, Vec<Artifact>> = made.lock().unwrap_or_else(PoisonError::into_inner);
        made.push(artifact);
        Ok::<(), Infallible>(())
    };
    let Ok(()) = publish::site(library, editions, &take);
    made.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Localizes a checked site and lays it open for `work`; nothing for a site with errors.
pub fn open<R>(checked: &Checked, work: impl FnOnce(&Studio<'_>) -> R) -> Option<R> {
    let (library, theme) = checked.ready.as_ref()?;
    let relations = Relations::of(library);
    let locales = library.site.built.par_iter();
    let editions: Vec<Edition<'_>> = locales
        .map(|locale| Edition::new(library, &checked.sources, &relations, locale))
        .collect();
    // What lies at the root is in the source locale in every build, so that slices agree on it.
    let source = &library.site.source_locale;
    let unbuilt =
        (!library.site.built.contains(source)).then(|| Edition::new(library, &checked.sources, &relations, source));
    let root = editions
        .iter()
        .chain(&unbuilt)
        .find(|edition| edition.locale == source)
        .unwrap_or(&editions[0]);
    let cards = lookup::artifacts::cards(library, &editions);
    let addresses = render::lookup::Addresses {
        index_url: lookup::artifacts::index_url(library),
        cards_urls: cards.urls,
    };
    let whole = render::Whole {
        library,
        sources: &checked.sources,
        editions: &editions,
        root,
        theme,
        lookup: &addresses,
        progress: &checked.progress,
    };
    Some(work(&Studio {
        library,
        printer: Printer::new(whole),
        editions: &editions,
        cards: &cards.artifacts,
        index: OnceLock::new(),
        beside: OnceLock::new(),
    }))
}

/// Localizes a checked site, renders it, and hands each artifact to `take`, from many threads and in no order. A site
/// with errors makes nothing and counts nothing.
pub fn render<E: Send>(
    checked: &Checked,
    take: &(dyn Fn(Artifact) -> Result<(), E> + Sync),
) -> Result<Counts, Stop<E>> {
    open(checked, |studio| studio.all(take)).unwrap_or_else(|| Ok(Counts::default()))
}
