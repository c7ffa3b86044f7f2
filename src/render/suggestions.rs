//! The offer to go on in another language, in each language: one file for the whole site, read where a browser prefers
//! another language than the page's.

use std::collections::BTreeMap;

use serde::Serialize;

use super::assets;
use crate::artifact::Artifact;
use crate::library::Library;
use crate::localize::Bundle;

#[derive(Serialize)]
struct Suggestion {
    suggestion: String,
    dismiss: String,
}

/// The file, from all of the site's locales, also where this build makes the pages of only some: slices are put together
/// into one site.
pub fn artifact(library: &Library) -> Artifact {
    let suggestions: BTreeMap<&str, Suggestion> = library
        .site
        .locales
        .iter()
        .filter_map(|locale| {
            let bundle = Bundle::new(library, locale, locale.chain());
            let own = |id| bundle.format(id, None).ok().filter(|(_, _, own)| *own);
            let suggestion = Suggestion {
                suggestion: own("suggestion")?.0,
                dismiss: own("suggestion-dismiss")?.0,
            };
            Some((locale.tag(), suggestion))
        })
        .collect();
    let bytes = serde_json::to_vec(&suggestions).expect("texts can be written as JSON");
    Artifact {
        path: assets::hashed("languages.json", &bytes),
        bytes,
    }
}
