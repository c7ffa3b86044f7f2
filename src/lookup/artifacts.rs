//! Look-up as files of the site: the index, the same for all locales, and the cards of each.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{build, cards, corpus, index};
use crate::artifact::Artifact;
use crate::library::Library;
use crate::localize::Edition;
use crate::permalink;

/// The folder of the index in the published site.
const FOLDER: &str = "lookup";

/// The cards of all editions, and where pages find them.
pub struct Cards {
    pub artifacts: Vec<Artifact>,
    /// Addresses by locale tag.
    pub urls: BTreeMap<String, String>,
}

/// Whether the artifact at this path of the site is one of look-up's.
pub fn is_ours(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('/'))
}

/// Address of the index's folder.
pub fn index_url(library: &Library) -> String {
    format!("{}{FOLDER}/", permalink::encode(&library.site.base_path))
}

/// The index, which is the same for all locales.
pub fn index(library: &Library) -> Vec<Artifact> {
    // The corpus is let go before the pieces are written, which need as much memory again.
    let index = build::build(&corpus::gather(library));
    let pieces = index::write(&index).into_iter();
    pieces
        .map(|piece| Artifact {
            path: format!("{FOLDER}/{}", piece.name),
            bytes: piece.bytes,
        })
        .collect()
}

pub fn cards(editions: &[Edition<'_>]) -> Cards {
    let written: Vec<(String, Vec<u8>)> = editions
        .par_iter()
        .map(|edition| (edition.locale.to_string(), cards::write(edition)))
        .collect();
    let mut cards = Cards {
        artifacts: Vec::new(),
        urls: BTreeMap::new(),
    };
    for ((locale, bytes), edition) in written.into_iter().zip(editions) {
        let name = format!("cards-{locale}.{}.json", &blake3::hash(&bytes).to_hex()[..16]);
        cards
            .urls
            .insert(locale, format!("{}{name}", index_url(edition.library)));
        cards.artifacts.push(Artifact {
            path: format!("{FOLDER}/{name}"),
            bytes,
        });
    }
    cards
}
