//! `glossary-term`: a word that the locale's glossary forbids for a term of the source, and, as information, a translation
//! that has none of the glossary's words for it.
//!
//! A sentence may well do without the word, by a pronoun or another turn; a forbidden one is never meant.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault, Severity};
use crate::texts::{Kind, prose};

const QUOTES: [char; 10] = ['"', '“', '”', '„', '«', '»', '「', '」', '『', '』'];

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let Some(library) = site.library else { return Vec::new() };
    let mut found = Vec::new();
    for (text, original) in site.texts.translations() {
        let mut chain = text.locale.chain().iter();
        let Some(glossary) = chain.find_map(|locale| library.glossaries.get(locale)) else {
            continue;
        };
        let theirs = original.prose.to_lowercase();
        let ours = text.prose.to_lowercase();
        for (term, translation) in glossary.iter().filter(|(term, _)| has_term(&theirs, term)) {
            let forms = translation.words.iter().chain(&translation.forms);
            // Where the right word is there, another one says something else: “an app, such as a mail program”.
            if forms.map(|form| form.to_lowercase()).any(|form| ours.contains(&form)) {
                continue;
            }
            let origin = translation.origin.source.span(translation.origin.range.clone());
            let preferred = translation.words.first().map_or("", String::as_str);
            let forbidden = prose::words(&text.prose).find(|(range, word)| {
                // A name that the source has is quoted: **Account** (Konto). So is what stands between quotation marks.
                let quoted = prose::words(&original.prose).any(|(_, theirs)| theirs == *word)
                    || text.prose[..range.start].matches(QUOTES).count() % 2 == 1;
                let word = word.to_lowercase();
                !quoted && translation.forbidden.iter().any(|bad| word == bad.to_lowercase())
            });
            if let Some((range, word)) = forbidden {
                found.push(
                    finding(Fault::GlossaryTerm, format!("`{word}` for `{term}`"))
                        .at(text.span(range), "the glossary says not to use it")
                        .related(origin, "the glossary's entry")
                        .help(format!("write `{preferred}`")),
                );
            } else if text.kind != Kind::Block {
                // Titles and messages are short, and their words are chosen one by one.
                found.push(
                    finding(
                        Fault::GlossaryTerm,
                        format!("the source says `{term}`, and this has no `{preferred}`"),
                    )
                    .at(text.whole(), format!("no `{preferred}` here"))
                    .related(origin, "the glossary's entry")
                    .help("use the glossary's word, unless the sentence does without it")
                    .at_most(Severity::Info),
                );
            }
        }
    }
    found
}

/// The term as a word of its own, in the singular or with an `s`.
fn has_term(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + term.len()..];
        let after = after.strip_prefix('s').unwrap_or(after).chars().next();
        let ends = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        ends(before) && ends(after)
    })
}
