//! `unbalanced-quotes`: a quotation mark without its partner, within one text or block.
//!
//! Which mark opens and which one closes differs by language: `„…“`, `“…”`, `”…”`, `«…»`, `»…«`. So the marks of a family
//! are counted, and an odd one is reported. Single marks are apostrophes too and are left alone.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};

const FAMILIES: [&str; 3] = ["\"“”„‟＂", "«»", "‹›"];

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in site.texts.own() {
        for family in FAMILIES {
            let marks: Vec<(usize, char)> = text
                .prose
                .char_indices()
                .filter(|(at, letter)| family.contains(*letter) && quotes(&text.prose, *at, *letter))
                .collect();
            if let (1, Some((at, letter))) = (marks.len() % 2, marks.last()) {
                found.push(
                    finding(Fault::UnbalancedQuotes, format!("`{letter}` has no partner"))
                        .at(
                            text.span(*at..at + letter.len_utf8()),
                            format!("{} of its kind in this text", marks.len()),
                        )
                        .help("add the other one, or remove this one"),
                );
            }
        }
    }
    found
}

/// Not an inch, and not the mark inside a Hebrew abbreviation.
fn quotes(prose: &str, at: usize, letter: char) -> bool {
    let before = prose[..at].chars().next_back().unwrap_or(' ');
    let after = prose[at + letter.len_utf8()..].chars().next().unwrap_or(' ');
    // Behind a number, where no quotation is open.
    let open = prose[..at].matches(['"', '“', '”', '„']).count() % 2 == 1;
    let inch = before.is_numeric() && !open;
    let abbreviation = |letter: char| ('\u{5d0}'..='\u{5ea}').contains(&letter);
    !matches!(letter, '"' | '”' | '“') || !(inch || (abbreviation(before) && abbreviation(after)))
}
