//! `confusable-characters`: whole words in letters of another script that look like ours, and letters of styled alphabets.
//!
//! A Cyrillic `а` alone in a Spanish sentence is found by nobody who searches. Unicode TR 39 calls such a word a
//! whole-script confusable. In languages written in Cyrillic or Greek, Latin words are names as a rule, so there only a
//! single small letter counts, such as the preposition `c`.

use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

use super::mixed_scripts::resembles;
use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::texts::{Text, prose};

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in site.texts.own() {
        let script = text.locale.script();
        let words: Vec<_> = prose::words(&text.prose).collect();
        for (number, (range, word)) in words.iter().enumerate() {
            let range = range.clone();
            let neighbours = [number.checked_sub(1), Some(number + 1)];
            let neighbours = neighbours.map(|place| words.get(place?).map(|(_, word)| *word));
            if let Some(own) = imitation(word, script, &text.prose[range.end..], neighbours) {
                let theirs = word.chars().next().map_or(Script::Unknown, |letter| letter.script());
                let message = format!("`{word}` looks {} and is {}", own.full_name(), theirs.full_name());
                found.push(
                    finding(Fault::ConfusableCharacters, message)
                        .at(text.span(range), format!("{} letters", theirs.full_name()))
                        .help(format!("type it in {} letters", own.full_name())),
                );
            }
        }
        if !text.value.is_ascii() {
            styled(text, script, &mut found);
        }
    }
    found
}

/// The script that a word pretends to be of.
fn imitation(word: &str, script: &str, after: &str, neighbours: [Option<&str>; 2]) -> Option<Script> {
    let all = |wanted: &[Script], as_script: Script| {
        word.chars()
            .all(|letter| wanted.contains(&letter.script()) && resembles(letter, as_script))
    };
    match script {
        "Latn" => all(&[Script::Cyrillic, Script::Greek], Script::Latin).then_some(Script::Latin),
        // Before a mark or an abbreviation's point, one letter is a name too.
        "Cyrl" | "Grek" => {
            let own = if script == "Cyrl" {
                Script::Cyrillic
            } else {
                Script::Greek
            };
            let mut letters = word.chars();
            let small = letters.next().is_some_and(char::is_lowercase) && letters.next().is_none();
            // Among Latin words it is part of a quotation.
            let mut neighbours = neighbours.into_iter().flatten();
            let quoted = neighbours.any(|word| {
                let is = |script: Script| word.chars().any(|letter| letter.script() == script);
                is(Script::Latin) && !is(own)
            });
            (small && !quoted && after.starts_with(' ') && all(&[Script::Latin], own)).then_some(own)
        }
        _ => None,
    }
}

/// Letters that compatibility forms exist for in another alphabet's clothes: mathematical, fullwidth, ligatures.
fn styled(text: &Text<'_>, script: &str, found: &mut Vec<Diagnostic>) {
    let east_asian = matches!(script, "Jpan" | "Hans" | "Hant" | "Kore");
    let mut run: Option<std::ops::Range<usize>> = None;
    for (at, letter) in text.prose.char_indices().chain([(text.prose.len(), ' ')]) {
        let is_styled = match letter {
            '\u{1d400}'..='\u{1d7ff}' | '\u{fb00}'..='\u{fb06}' => true,
            '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => !east_asian,
            '\u{fb50}'..='\u{fdcf}' | '\u{fe70}'..='\u{fefc}' => true,
            _ => false,
        };
        match (is_styled, &mut run) {
            (true, Some(run)) => run.end = at + letter.len_utf8(),
            (true, None) => run = Some(at..at + letter.len_utf8()),
            (false, _) => {
                let Some(range) = run.take() else { continue };
                let written = &text.value[range.clone()];
                let plain: String = written.nfkc().collect();
                let finding = finding(
                    Fault::ConfusableCharacters,
                    format!("`{written}` is not written in ordinary letters"),
                )
                .at(
                    text.span(range.clone()),
                    "search and screen readers take these for other characters",
                )
                .help(format!("write `{plain}`"));
                found.push(match text.exactly(range) {
                    Some(place) => finding.fix(place, plain),
                    None => finding,
                });
            }
        }
    }
}
