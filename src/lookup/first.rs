//! Whether a line is found first under its own permission. Most lines need no search for that: where a text is these
//! permissions' own and nobody else's, nothing can come before it.

use std::collections::BTreeSet;

use super::prepare::folded;
use super::search::{Site, is_named, search};
use super::tokens;

/// `Ok` where look-up answers `text`, in that locale, with one of the `expected` permissions first; else what it answers
/// with, if with anything.
pub fn check(site: &Site, text: &str, locale: &str, expected: &BTreeSet<&str>) -> Result<(), Option<String>> {
    let own = owners(site, text, locale);
    if !own.is_empty() && own.iter().all(|id| expected.contains(id)) && !is_named(site, text) {
        return Ok(());
    }
    let first = search(site, text, Some(locale)).hits.into_iter().next();
    match first.map(|hit| hit.permission) {
        Some(first) if expected.contains(first.as_str()) => Ok(()),
        first => Err(first),
    }
}

/// Every permission that has this very wording. It gains more by that than any other match can have.
fn owners<'s>(site: &'s Site, text: &str, locale: &str) -> BTreeSet<&'s str> {
    let key = tokens::key(&folded(text));
    let mut owners = BTreeSet::new();
    if key.is_empty() {
        return owners;
    }
    for pack in [site.pack(locale), site.pack(&site.source_locale)] {
        let texts = pack.by_key.get(&key).into_iter().flatten();
        for permission in texts.flat_map(|number| &pack.texts[*number as usize].permissions) {
            owners.insert(site.listed[*permission as usize].id.as_str());
        }
    }
    owners
}
