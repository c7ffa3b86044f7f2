//! The stages in their order: load, validate, localize, render beside look-up and publish, and the caller's write.
//!
//! The one file that names them all. Knows nothing of the command line or of where artifacts go.

use std::path::Path;

use rayon::prelude::*;

use crate::artifact::Artifact;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::library::Library;
use crate::locale::Locale;
use crate::localize::{Edition, Relations};
use crate::progress::Progress;
use crate::render::theme::Theme;
use crate::render::{self, Counts, Stop};
use crate::source::Sources;
use crate::{load, lookup, publish, translate, validate};

pub use crate::validate::Options;

/// A site that has been read and checked, with all that was found on the way.
pub struct Checked {
    pub sources: Sources,
    /// Sorted by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// How far each translation is.
    progress: Vec<Progress>,
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

    /// The library, where the site has no errors.
    pub fn library(&self) -> Option<&Library> {
        self.ready.as_ref().map(|(library, _)| library)
    }
}

/// Reads and checks the site in the folder `root`.
pub fn check(root: &Path, options: &Options) -> Checked {
    let mut found = Diagnostics::default();
    let (sources, drafts) = load::site(root, &mut found);
    let progress = progress(&drafts, &sources);
    let library = validate::library(drafts, &sources, options, &mut found);
    let ready = library.and_then(
        |library| match Theme::compile(&library.themes, &library.site, &sources) {
            Ok(theme) => Some((library, theme)),
            Err(faults) => {
                found.extend(faults);
                None
            }
        },
    );
    let ready = ready.filter(|_| !found.has_errors());
    Checked {
        diagnostics: found.sorted(&sources),
        sources,
        progress,
        ready,
    }
}

/// How far the site's translations are. What is wrong with its locales is reported elsewhere.
fn progress(drafts: &load::Drafts, sources: &Sources) -> Vec<Progress> {
    let config = drafts.config.as_ref();
    let locales = config.and_then(|config| validate::locales(config, &mut Diagnostics::default()));
    let Some((source_locale, others)) = locales.as_ref().and_then(|locales| locales.split_first()) else {
        return Vec::new();
    };
    let originals = translate::originals(drafts, sources, source_locale);
    translate::status::status(&originals, sources, others)
}

/// The locales with pages of the site in the folder `root`, the source locale first; none where its configuration cannot
/// be read, which `check` reports.
pub fn locales(root: &Path) -> Vec<Locale> {
    let mut found = Diagnostics::default();
    let mut sources = Sources::default();
    let config = load::config(root, &mut sources, &mut found);
    config
        .and_then(|config| validate::locales(&config, &mut found))
        .unwrap_or_default()
}

/// Localizes a checked site, renders it, and hands each artifact to `take`, from many threads and in no order. A site
/// with errors makes nothing and counts nothing.
pub fn render<E: Send>(
    checked: &Checked,
    take: &(dyn Fn(Artifact) -> Result<(), E> + Sync),
) -> Result<Counts, Stop<E>> {
    let Some((library, theme)) = &checked.ready else {
        return Ok(Counts::default());
    };
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
    let cards = lookup::artifacts::cards(&editions);
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
    let (indexed, rendered) = rayon::join(
        || {
            let mut artifacts = cards.artifacts.into_iter().chain(lookup::artifacts::index(library));
            artifacts.try_for_each(take)?;
            publish::site(library, &editions, take)
        },
        || render::site(&whole, take),
    );
    indexed.map_err(Stop::Refused)?;
    rendered
}
