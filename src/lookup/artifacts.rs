//! Look-up as files of the site: the index, the same for all locales, and the cards of each.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{build, cards, corpus, index};
use crate::artifact::Artifact;
use crate::library::{Library, Permission};
use crate::localize::Edition;
use crate::permalink;

/// The folder of the index in the published site.
pub const FOLDER: &str = "lookup";

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
    index::write(&index).into_iter().map(artifact).collect()
}

fn artifact(piece: index::Piece) -> Artifact {
    Artifact {
        path: format!("{FOLDER}/{}", piece.name),
        bytes: piece.bytes,
    }
}

pub fn cards<'a>(library: &'a Library, editions: &[Edition<'a>]) -> Cards {
    let explained: Vec<&Permission> = library
        .permissions
        .values()
        .filter(|permission| permission.is_explained())
        .collect();
    let written: Vec<Vec<index::Piece>> = editions
        .par_iter()
        .map(|edition| cards::write(edition, &explained))
        .collect();
    let mut cards = Cards {
        artifacts: Vec::new(),
        urls: BTreeMap::new(),
    };
    for (pieces, edition) in written.into_iter().zip(editions) {
        let first = format!("{}{}", index_url(library), pieces[0].name);
        cards.urls.insert(edition.locale.to_string(), first);
        cards.artifacts.extend(pieces.into_iter().map(artifact));
    }
    cards
}
