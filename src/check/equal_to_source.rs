//! `equal-to-source`: a translation that is its source text, letter by letter.
//!
//! Names and single words are often the same in two languages. A sentence of four words hardly ever is.

use super::{Site, finding, shortened};
use crate::diagnostic::{Diagnostic, Fault, Severity};
use crate::texts::{Kind, prose};

/// Fewest words that languages do not share by chance.
const WORDS: usize = 4;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (text, original) in site.texts.pairs() {
        let Some(original) = original else { continue };
        let same_language = text.locale.id().language == original.locale.id().language;
        let compared = text.kind.is_translated() || matches!(text.kind, Kind::Wording { .. });
        if !compared || same_language || text.value.trim() != original.value.trim() {
            continue;
        }
        // Words with a capital are names, unless every word has one.
        let words = prose::words(&text.prose).filter(|(_, word)| word.chars().any(char::is_lowercase));
        if words.count() < WORDS {
            continue;
        }
        let finding = finding(
            Fault::EqualToSource,
            format!("`{}` reads the same in `{}`", shortened(&text.value), original.locale),
        )
        .at(text.whole(), format!("not in `{}`", text.locale))
        .related(original.whole(), "the source text");
        found.push(match text.kind.is_quoted() {
            // The provider may show it so.
            true => finding
                .at_most(Severity::Info)
                .help("remove it unless the prompt is shown so in this language"),
            false => finding.help("translate it, or remove it: it falls back by itself"),
        });
    }
    found
}
