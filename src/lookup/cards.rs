//! What the browser shows of a hit beside its wording: a small file a locale, with what has been explained.
//!
//! Everything else a hit needs is in the index itself, or follows from its id. Where much has been explained, the file names
//! others, and of those the browser fetches what it shows.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::index::{self, FILE_LIMIT, Piece};
use super::tokens;
use crate::deflate::{SMALL, deflate};
use crate::library::Permission;
use crate::localize::{Edition, Subject};

/// The file of one locale, as JSON.
#[derive(Serialize)]
struct Cards<'a> {
    permissions: BTreeMap<&'a str, &'a PermissionCard<'a>>,
    combinations: Vec<CombinationCard<'a>>,
    questions: BTreeMap<&'a str, QuestionCard<'a>>,
    /// Files that hold the permissions instead, each those whose id's [`tokens::number`] leaves its place as the remainder.
    more: Vec<String>,
}

/// One of those files.
#[derive(Serialize)]
struct Shard<'a> {
    permissions: BTreeMap<&'a str, &'a PermissionCard<'a>>,
}

#[derive(Serialize)]
struct PermissionCard<'a> {
    url: String,
    /// The line in the page's language, or in the nearest that is known.
    title: Option<&'a str>,
    lang: Option<&'a str>,
    english: Option<&'a str>,
    meaning: Option<&'a str>,
    /// The meaning's language, where it is not the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning_lang: Option<&'a str>,
    risk: Option<&'static str>,
}

#[derive(Serialize)]
struct CombinationCard<'a> {
    of: Vec<&'a str>,
    meaning: &'a str,
    /// Its language, where it is not the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
    risk: Option<&'static str>,
}

#[derive(Serialize)]
struct QuestionCard<'a> {
    url: String,
    title: &'a str,
    /// The title's language, where it is not the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
}

/// The cards of an edition, which has these permissions explained; the first piece is the one to begin with.
pub fn write<'a>(edition: &Edition<'a>, explained: &[&'a Permission]) -> Vec<Piece> {
    let library = edition.library;
    let permissions: BTreeMap<&str, PermissionCard<'_>> = explained
        .iter()
        .map(|permission| (permission.id.as_str(), card(edition, permission)))
        .collect();
    let mut cards = Cards {
        permissions: permissions.iter().map(|(id, card)| (*id, card)).collect(),
        combinations: explained
            .iter()
            .flat_map(|permission| combinations(edition, permission))
            .collect(),
        questions: library
            .questions
            .values()
            .filter_map(|question| {
                let (locale, text) = edition.choose(&question.texts)?;
                let url = edition.link(Subject::Question(question));
                Some((
                    question.id.as_str(),
                    QuestionCard {
                        url,
                        title: &text.title,
                        lang: edition.foreign(locale),
                    },
                ))
            })
            .collect(),
        more: Vec::new(),
    };
    let mut files = index::files_for(&json(&cards));
    if files == 1 {
        return vec![piece(edition, &cards)];
    }
    files *= 2;
    let mut shards = sharded(edition, &permissions, files);
    while shards.iter().any(|shard| shard.bytes.len() > FILE_LIMIT) && files < permissions.len() {
        files *= 2;
        shards = sharded(edition, &permissions, files);
    }
    cards.permissions.clear();
    cards.more = shards.iter().map(|shard| shard.name.clone()).collect();
    shards.insert(0, piece(edition, &cards));
    // Those that hold nothing are one file.
    let mut names = BTreeSet::new();
    shards.retain(|shard| names.insert(shard.name.clone()));
    shards
}

fn sharded(edition: &Edition<'_>, permissions: &BTreeMap<&str, PermissionCard<'_>>, files: usize) -> Vec<Piece> {
    let mut sorted: Vec<BTreeMap<&str, &PermissionCard<'_>>> = vec![BTreeMap::new(); files];
    for (id, card) in permissions {
        sorted[tokens::number(id) as usize % files].insert(id, card);
    }
    let shards = sorted.into_iter().map(|permissions| Shard { permissions });
    shards.map(|shard| piece(edition, &shard)).collect()
}

fn piece(edition: &Edition<'_>, content: &impl Serialize) -> Piece {
    let bytes = deflate(&json(content), SMALL);
    Piece {
        name: format!("cards-{}.{}.bin", edition.locale, index::digest(&bytes)),
        bytes,
    }
}

fn json(content: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(content).unwrap_or_default()
}

fn card<'a>(edition: &Edition<'a>, permission: &'a Permission) -> PermissionCard<'a> {
    let line = edition.line(permission);
    let source = &edition.library.site.source_locale;
    let meaning = edition.explanation(permission, |explanation| explanation.meaning.as_ref());
    PermissionCard {
        url: edition.link(Subject::Permission(permission)),
        title: line.map(|(_, wording)| wording.text.as_str()),
        lang: line.map(|(locale, _)| locale.tag()),
        english: permission
            .wordings
            .get(source)
            .and_then(|wordings| crate::localize::title(wordings))
            .map(|wording| wording.text.as_str()),
        meaning: meaning.map(|(_, _, meaning)| meaning.plain()),
        meaning_lang: meaning.and_then(|(locale, _, _)| edition.foreign(locale)),
        risk: permission.risk.map(|risk| risk.name()),
    }
}

fn combinations<'a>(edition: &Edition<'a>, permission: &'a Permission) -> Vec<CombinationCard<'a>> {
    let combinations = permission.combinations.iter();
    combinations
        .filter_map(|combination| {
            let (locale, meaning) = edition.choose(&combination.meaning)?;
            let others = combination.with.iter().map(String::as_str);
            Some(CombinationCard {
                of: std::iter::once(permission.id.as_str()).chain(others).collect(),
                meaning: meaning.plain(),
                lang: edition.foreign(locale),
                risk: combination.risk.map(|risk| risk.name()),
            })
        })
        .collect()
}
