//! `scopes-differ`: a technical name that the source has and the translation lacks or spells otherwise.
//!
//! Technical names are what stands between backticks, and scopes of this site that cannot be taken for words. They are
//! the same in all languages, and look-up finds them by their letters.

use std::collections::BTreeSet;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::markdown::shape;
use crate::texts::Text;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let scopes = scopes(site);
    let mut found = Vec::new();
    for (text, original) in site.texts.translations() {
        for name in names(original, &scopes) {
            if !has_whole(&text.value, &name) {
                found.push(
                    finding(Fault::ScopesDiffer, format!("`{name}` is missing"))
                        .at(text.whole(), "this translation")
                        .related(original.whole(), "the source names it")
                        .help("leave technical names as they are"),
                );
            }
        }
    }
    found
}

/// The name stands there, and not as the beginning of a longer one.
fn has_whole(text: &str, name: &str) -> bool {
    let mut ends = text.match_indices(name).map(|(at, _)| at + name.len());
    ends.any(|end| !text[end..].starts_with(|letter: char| letter.is_ascii_alphanumeric()))
}

/// Names of scopes that are no words: `Mail.Read`, not `email`.
fn scopes<'s>(site: &Site<'s>) -> BTreeSet<&'s str> {
    let mut scopes = BTreeSet::new();
    for file in &site.drafts.definitions {
        for (_, draft) in &file.value.permissions.0 {
            scopes.extend(draft.scopes.iter().map(|scope| scope.value.as_str()));
        }
    }
    scopes.retain(|scope| scope.bytes().any(|byte| !byte.is_ascii_lowercase()) && scope.len() > 3);
    scopes
}

fn names(text: &Text<'_>, scopes: &BTreeSet<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    if text.kind.is_markdown() && text.value.contains('`') {
        let codes = shape::codes(&text.value).into_iter().map(|(code, _)| code);
        names.extend(codes.filter(|code| code.bytes().all(|byte| byte.is_ascii_graphic())));
    }
    let part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '-' | ':' | '/');
    for run in text.value.split(|letter| !part(letter)) {
        let word = run.trim_matches(['.', ':', '-', '/']);
        if scopes.contains(word) {
            names.insert(word.to_owned());
        }
    }
    names
}
