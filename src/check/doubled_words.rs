//! `doubled-words`: the same word twice in a row, as in “the the”.
//!
//! Many languages double words by their grammar, and some pairs are right in others, so both are left alone.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::texts::prose;

/// Languages that form plurals, “each” or emphasis by saying a word twice.
const REDUPLICATING: [&str; 33] = [
    "am", "as", "bn", "fa", "fil", "gu", "hi", "hy", "id", "jv", "ka", "kn", "ko", "ky", "lo", "ml", "mr", "ms", "my",
    "ne", "or", "pa", "si", "su", "sw", "ta", "te", "th", "tl", "tr", "ur", "vi", "zu",
];

/// Pairs that are right: a pronoun beside itself, “had had”.
const RIGHT: [(&str, &[&str]); 19] = [
    ("en", &["that", "had", "is", "her", "in"]),
    ("sq", &["të"]),
    ("cak", &["re"]),
    ("bs", &["da", "je"]),
    ("hr", &["da", "je"]),
    ("sr", &["da", "је", "да", "je"]),
    ("gl", &["se"]),
    ("pt", &["se"]),
    ("ca", &["se"]),
    ("de", &["die", "der", "das", "sie", "den", "dem", "ihr", "in"]),
    ("nl", &["die", "dat", "je", "u", "is"]),
    ("fr", &["nous", "vous"]),
    ("it", &["via", "mano"]),
    ("hu", &["egy", "már"]),
    ("et", &["see"]),
    ("da", &["i", "den", "på"]),
    ("nb", &["i", "det", "på"]),
    ("sv", &["i", "på"]),
    ("eu", &["zein"]),
];

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in site.texts.own() {
        let language = text.locale.id().language;
        let language = language.as_str();
        if REDUPLICATING.contains(&language) {
            continue;
        }
        let mut before: Option<(std::ops::Range<usize>, &str)> = None;
        for (range, word) in prose::words(&text.prose) {
            if let Some((first, earlier)) = &before
                && is_doubled(earlier, word, &text.prose[first.end..range.start])
                && stands_alone(&text.prose, first.start..range.end)
                && !is_right(language, word)
            {
                found.push(
                    finding(Fault::DoubledWords, format!("`{word}` stands twice"))
                        .at(text.span(first.start..range.end), "the same word again")
                        .help("remove one"),
                );
            }
            before = Some((range, word));
        }
    }
    found
}

/// Only blanks between, and no capital on the second: `Sie sie` and `Facebook facebook` are two words.
fn is_doubled(first: &str, second: &str, between: &str) -> bool {
    let blank = !between.is_empty() && between.chars().all(char::is_whitespace);
    let letters = second.chars().all(|letter| !letter.is_numeric()) && second.chars().any(char::is_alphabetic);
    let same = first == second || (first.to_lowercase() == second && first.chars().skip(1).all(char::is_lowercase));
    blank && letters && same
}

/// No part of a word with a dash or a stroke on one of the sides.
fn stands_alone(prose: &str, pair: std::ops::Range<usize>) -> bool {
    let joins = |letter: char| matches!(letter, '-' | '/' | '‑' | '’' | '\'' | '_');
    !prose[..pair.start].ends_with(joins) && !prose[pair.end..].starts_with(joins)
}

fn is_right(language: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    // Arabic says “line by line” with two indefinite accusatives.
    if language == "ar" && word.ends_with(['ا', '\u{64b}']) {
        return true;
    }
    // Translations quote English.
    RIGHT
        .iter()
        .any(|(own, words)| (*own == "en" || *own == language) && words.contains(&word.as_str()))
}
