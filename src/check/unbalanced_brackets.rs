//! `unbalanced-brackets`: a bracket without its partner, within one text or block.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};

/// Opening and closing ones, those that stand for each other side by side.
const PAIRS: [(&str, &str); 6] = [
    ("(（", ")）"),
    ("[［", "]］"),
    ("【〔", "】〕"),
    ("《〈", "》〉"),
    ("「", "」"),
    ("『", "』"),
];

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in site.texts.own() {
        let mut open: Vec<(usize, char, usize)> = Vec::new();
        let prose = &text.prose;
        for (at, letter) in prose.char_indices() {
            let here = at..at + letter.len_utf8();
            if let Some(pair) = PAIRS.iter().position(|(opening, _)| opening.contains(letter)) {
                open.push((at, letter, pair));
            } else if let Some(pair) = PAIRS.iter().position(|(_, closing)| closing.contains(letter)) {
                match open.iter().rposition(|(.., own)| *own == pair) {
                    Some(place) => {
                        open.remove(place);
                    }
                    None if is_label_or_face(&prose[..at]) => {}
                    None => found.push(
                        finding(Fault::UnbalancedBrackets, format!("`{letter}` closes nothing"))
                            .at(text.span(here), "no bracket before it is open")
                            .help("add the opening one, or remove this one"),
                    ),
                }
            }
        }
        found.extend(open.into_iter().map(|(at, letter, _)| {
            finding(Fault::UnbalancedBrackets, format!("`{letter}` is never closed"))
                .at(
                    text.span(at..at + letter.len_utf8()),
                    "still open at the end of the text",
                )
                .help("add the closing one, or remove this one")
        }));
    }
    found
}

/// `1)`, `a)` at the head of an item, and faces such as `:-)`.
fn is_label_or_face(before: &str) -> bool {
    let token = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let letters = token.chars().count();
    let number = letters <= 2 && !token.is_empty() && token.chars().all(char::is_numeric);
    let letter = letters == 1 && token.chars().all(char::is_alphabetic);
    number || letter || token.ends_with([':', ';']) || token.ends_with(":-") || token.ends_with(";-")
}
