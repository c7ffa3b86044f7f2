//! What a site has beside its pages, for machines: site maps, feeds, the knowledge base as data, what each host reads.
//!
//! Pure. Everything comes from the library and its editions, nothing from rendered pages, so that a build of some locales
//! makes the same bytes for them as a build of all. Nothing here holds the time of the build.

use rayon::prelude::*;

use crate::artifact::Artifact;
use crate::library::{Library, Site};
use crate::locale::Locale;
use crate::localize::{self, Edition};
use crate::permalink;

pub mod api;
pub mod compress;
mod feed;
pub mod hosts;
mod llms;
mod open_search;
mod sitemap;
mod xml;

/// Hands all of it to `take`, from many threads and in no order.
pub fn site<E: Send>(
    library: &Library,
    editions: &[Edition<'_>],
    take: &(dyn Fn(Artifact) -> Result<(), E> + Sync),
) -> Result<(), E> {
    // The same whichever locales are built.
    let shared = [
        sitemap::index(library),
        robots(&library.site),
        llms::artifact(library),
        api::schema_artifact(),
    ];
    shared.into_iter().chain(hosts::artifacts(library)).try_for_each(take)?;
    let alternates = sitemap::Alternates::of(library);
    editions.par_iter().try_for_each(|edition| {
        sitemap::of_locale(edition, &alternates)
            .into_iter()
            .try_for_each(take)?;
        take(feed::artifact(edition))?;
        take(open_search::artifact(edition))?;
        take(api::artifact(edition))
    })
}

/// Robots may read everything; pages that only repeat another language say so themselves.
fn robots(site: &Site) -> Artifact {
    let sitemap = absolute(site, sitemap::INDEX);
    text("robots.txt", format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n"))
}

/// The address of a file of the site, by its path in the published folder.
fn absolute(site: &Site, path: &str) -> String {
    format!(
        "{}{}{}",
        site.origin,
        permalink::encode(&site.base_path),
        permalink::encode(path)
    )
}

/// The address of a page, by its path below a locale's home.
fn page_url(library: &Library, locale: &Locale, path: &str) -> String {
    format!("{}{}", library.site.origin, localize::url(library, locale, path))
}

fn text(path: impl Into<String>, text: String) -> Artifact {
    Artifact {
        path: path.into(),
        bytes: text.into_bytes(),
    }
}
