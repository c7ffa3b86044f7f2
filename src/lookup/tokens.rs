//! Tokens: words for scripts with spaces, overlapping pairs of letters for scripts without.
//!
//! A phrase that the locale's synonyms name ("sign in", "登录") becomes one token, so that the
//! synonyms can speak of it. No dictionary of a language is needed and none is loaded.

use std::collections::BTreeMap;

/// A text can hold this many distinct tokens; the rest of a longer one is not looked at.
pub const TOKEN_LIMIT: usize = 64;
const WORD_LIMIT: usize = 400;

/// The phrases of one locale, by their first word or letter.
#[derive(Debug, Default, Clone)]
pub struct Phrases {
    spaced: BTreeMap<String, Vec<Vec<String>>>,
    unspaced: BTreeMap<char, Vec<Vec<char>>>,
}

impl Phrases {
    /// Takes folded phrases; single words of spaced scripts are words already and are skipped.
    pub fn new<'a>(folded: impl IntoIterator<Item = &'a str>) -> Self {
        let mut phrases = Self::default();
        for phrase in folded {
            let parts = words(phrase);
            if let [Word { text, spaced: false }] = parts.as_slice() {
                let letters: Vec<char> = text.chars().collect();
                if letters.len() > 1 {
                    phrases.unspaced.entry(letters[0]).or_default().push(letters);
                }
            } else if parts.len() > 1 && parts.iter().all(|part| part.spaced) {
                let parts: Vec<String> = parts.into_iter().map(|part| part.text.to_owned()).collect();
                phrases.spaced.entry(parts[0].clone()).or_default().push(parts);
            }
        }
        for group in phrases.spaced.values_mut() {
            group.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
            group.dedup();
        }
        for group in phrases.unspaced.values_mut() {
            group.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
            group.dedup();
        }
        phrases
    }
}

/// A run of letters between separators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'t> {
    pub text: &'t str,
    /// Whether its script puts spaces between words.
    pub spaced: bool,
}

/// Splits folded text at separators and where a spaced script meets an unspaced one.
pub fn words(folded: &str) -> Vec<Word<'_>> {
    let mut found: Vec<Word<'_>> = Vec::new();
    // Where the last word begins, while it goes on.
    let mut open = None;
    for (at, letter) in folded.char_indices() {
        if letter == '\'' || letter == '\u{5F3}' || letter == '\u{5F4}' {
            // An apostrophe parts French and Italian articles from their noun, and English
            // possessive endings from theirs; both sides of it are words of their own.
            open = None;
        } else if is_separator(letter) {
            open = None;
        } else {
            let spaced = !is_unspaced(letter);
            let end = at + letter.len_utf8();
            match (found.last_mut(), open) {
                (Some(word), Some(start)) if word.spaced == spaced || is_mark(letter) => {
                    word.text = &folded[start..end];
                }
                _ => {
                    open = Some(at);
                    found.push(Word {
                        text: &folded[at..end],
                        spaced,
                    });
                }
            }
        }
    }
    found
}

/// The whole text as its words alone: two wordings with the same key are the same wording.
pub fn key(folded: &str) -> String {
    key_of(&words(folded))
}

pub fn key_of(words: &[Word<'_>]) -> String {
    let mut key = String::new();
    for word in words {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word.text);
    }
    key
}

/// A number of at most six digits in base 36 that stands for a text: FNV-1a (Fowler, Noll, Vo) over its letters, mixed once more
/// so that neighbours part.
pub fn number(text: &str) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    for letter in text.chars() {
        hash = (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193);
    }
    hash = (hash ^ (hash >> 15)).wrapping_mul(0x2c1b_3c6d);
    (hash ^ (hash >> 13)) % 36u32.pow(6)
}

/// The distinct tokens of a folded text, in order of first appearance.
pub fn tokens(folded: &str, phrases: &Phrases) -> Vec<String> {
    distinct(token_sequence(folded, phrases, false))
}

/// The same for a query, whose last phrase may be cut short.
pub fn query_tokens(folded: &str, phrases: &Phrases) -> Vec<String> {
    distinct(token_sequence(folded, phrases, true))
}

fn distinct(tokens: Vec<String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for token in tokens {
        if found.len() == TOKEN_LIMIT {
            break;
        }
        if !found.contains(&token) {
            found.push(token);
        }
    }
    found
}

/// The tokens as they stand, repeats included. Words beyond a generous limit are not read, so that
/// a pasted book costs what a page costs.
fn token_sequence(folded: &str, phrases: &Phrases, cut: bool) -> Vec<String> {
    let mut words = words(folded);
    words.truncate(WORD_LIMIT);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let word = &words[at];
        if !word.spaced {
            unspaced_tokens(word.text, phrases, &mut found);
            at += 1;
        } else if let Some(length) = phrase_length(&words[at..], phrases) {
            let parts: Vec<&str> = words[at..at + length].iter().map(|part| part.text).collect();
            found.push(parts.join(" "));
            at += length;
        } else if let Some(phrase) = if cut { begun_phrase(&words[at..], phrases) } else { None } {
            found.push(phrase);
            break;
        } else {
            found.push(stripped(word.text).to_owned());
            at += 1;
        }
    }
    found
}

fn phrase_length(words: &[Word<'_>], phrases: &Phrases) -> Option<usize> {
    phrases
        .spaced
        .get(words[0].text)?
        .iter()
        .find(|parts| parts.len() <= words.len() && parts.iter().zip(words).all(|(part, word)| *part == word.text))
        .map(Vec::len)
}

/// The first phrase of which the remaining words are the beginning: three words at least, the
/// last of which may itself be cut.
fn begun_phrase(words: &[Word<'_>], phrases: &Phrases) -> Option<String> {
    if words.len() < 3 {
        return None;
    }
    let (last, whole) = words.split_last()?;
    let begun = |parts: &&Vec<String>| {
        parts.len() >= words.len()
            && parts.iter().zip(whole).all(|(part, word)| *part == word.text)
            && parts[whole.len()].starts_with(last.text)
    };
    phrases
        .spaced
        .get(words[0].text)?
        .iter()
        .filter(begun)
        .min_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)))
        .map(|parts| parts.join(" "))
}

fn unspaced_tokens(run: &str, phrases: &Phrases, found: &mut Vec<String>) {
    let letters: Vec<char> = run.chars().collect();
    let mut from = 0;
    let mut at = 0;
    while at < letters.len() {
        let phrase = phrases
            .unspaced
            .get(&letters[at])
            .and_then(|group| group.iter().find(|phrase| letters[at..].starts_with(phrase)));
        if let Some(phrase) = phrase {
            pairs(&letters[from..at], found);
            found.push(phrase.iter().collect());
            at += phrase.len();
            from = at;
        } else {
            at += 1;
        }
    }
    pairs(&letters[from..], found);
}

fn pairs(letters: &[char], found: &mut Vec<String>) {
    if letters.len() == 1 {
        found.push(letters[0].to_string());
    }
    found.extend(letters.windows(2).map(|pair| pair.iter().collect()));
}

/// Arabic writes the article and some prepositions onto the noun (Larkey's light stemming).
fn stripped(word: &str) -> &str {
    for prefix in ["وال", "بال", "كال", "فال", "لل", "ال"] {
        if let Some(rest) = word.strip_prefix(prefix)
            && rest.chars().count() >= 3
        {
            return rest;
        }
    }
    word
}

/// Whether a letter belongs to a script that does not put spaces between words, or (Hangul)
/// glues endings to them so freely that pairs of syllables serve better.
pub fn is_unspaced(letter: char) -> bool {
    matches!(u32::from(letter),
        0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3005..=0x3007 | 0x3041..=0x30FA
        | 0x30FC..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

fn is_mark(letter: char) -> bool {
    matches!(u32::from(letter), 0x300..=0x36F | 0x3099 | 0x309A)
}

/// Blanks, punctuation and symbols, by range: equal in every engine whatever its Unicode version.
pub fn is_separator(letter: char) -> bool {
    if letter.is_ascii() {
        return !letter.is_ascii_alphanumeric();
    }
    matches!(u32::from(letter),
        0x80..=0xA9 | 0xAB..=0xB4 | 0xB6..=0xB9 | 0xBB..=0xBF
        | 0xD7 | 0xF7 | 0x55A..=0x55F | 0x589 | 0x58A | 0x5BE | 0x5C0 | 0x5C3 | 0x5C6
        | 0x600..=0x60F | 0x61B..=0x61F | 0x66A..=0x66D | 0x6D4 | 0x964 | 0x965 | 0x970 | 0xDF4 | 0xE2F | 0xE3F | 0xE5A | 0xE5B
        | 0x104A..=0x104F | 0x10FB | 0x1360..=0x1368 | 0x17D4..=0x17DB | 0x1800..=0x180A
        | 0x2000..=0x2070 | 0x207A..=0x207E | 0x208A..=0x208E | 0x20A0..=0x20CF | 0x2100..=0x2BFF | 0x2E00..=0x2E7F
        | 0x3000..=0x3004 | 0x3008..=0x3030 | 0x303D..=0x303F | 0x30FB | 0xA000..=0xA4CF
        | 0xE000..=0xF8FF | 0xFD3E | 0xFD3F | 0xFE10..=0xFE6F | 0xFFE0..=0xFFFF | 0x1F000..=0x1FAFF)
}
