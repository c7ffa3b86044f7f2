//! `invisible-characters`: characters that nobody sees and that nobody meant to type.
//!
//! Joiners belong to Arabic and Indic scripts and to emoji, a zero-width space shows where lines of Thai, Lao, Khmer and
//! Burmese may break, and marks of direction belong to mixed text; those are left alone where they do their work.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in site.texts.own() {
        let script = text.locale.script();
        let letters: Vec<(usize, char)> = text.value.char_indices().collect();
        for (number, &(at, letter)) in letters.iter().enumerate() {
            let before = number.checked_sub(1).map_or(' ', |before| letters[before].1);
            let after = letters.get(number + 1).map_or(' ', |(_, after)| *after);
            let Some(what) = unwanted(letter, before, after, script) else {
                continue;
            };
            let range = at..at + letter.len_utf8();
            let finding = finding(Fault::InvisibleCharacters, format!("{what} (U+{:04X})", letter as u32))
                .at(text.span(range.clone()), "nobody sees it, and search stumbles over it");
            found.push(match text.exactly(range) {
                Some(place) if letter != '\u{fffd}' => finding.help("remove it").fix(place, ""),
                _ => finding.help("remove it, or write what was meant"),
            });
        }
    }
    found
}

/// What the character is, where it has no work to do between its neighbours.
fn unwanted(letter: char, before: char, after: char, script: &str) -> Option<&'static str> {
    let breaks_lines = matches!(script, "Thai" | "Laoo" | "Khmr" | "Mymr" | "Tibt" | "Java" | "Bali");
    Some(match letter {
        '\n' | '\t' | '\r' => return None,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => "a control character",
        // In other scripts it lets a long address or a pair of slashes break.
        '\u{200b}' if breaks_lines || before == '/' || after == '/' => return None,
        '\u{200b}' => "a zero-width space",
        '\u{200c}' | '\u{200d}' if joins(before) || joins(after) => return None,
        '\u{200c}' => "a zero-width non-joiner where letters do not join",
        '\u{200d}' => "a zero-width joiner where letters do not join",
        '\u{feff}' => "a byte-order mark inside a text",
        '\u{fffd}' => "a replacement character: something was lost here",
        '\u{fff9}'..='\u{fffb}' | '\u{e0001}'..='\u{e007f}' if before != '🏴' && !is_tag(before) => {
            "an invisible tag"
        }
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => "a character of no font in particular",
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => "a filler of Hangul",
        '\u{180e}' | '\u{2061}'..='\u{2064}' | '\u{206a}'..='\u{206f}' => "a format character without use here",
        _ => return None,
    })
}

fn is_tag(letter: char) -> bool {
    matches!(letter, '\u{e0020}'..='\u{e007f}')
}

/// Letters of scripts in which joiners change shapes, and emoji.
fn joins(letter: char) -> bool {
    matches!(letter,
        '\u{0600}'..='\u{08ff}' | '\u{0900}'..='\u{0dff}' | '\u{0e00}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
        | '\u{a840}'..='\u{abff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe0f}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10a00}'..='\u{11fff}' | '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2190}'..='\u{21ff}')
}
