//! `bidi-controls`: marks of writing direction that nobody closes, or that turn letters around.
//!
//! An isolate or embedding ends with its paragraph (Unicode annex 9, X8), but whoever joins the text with another carries
//! it on. An override shows letters in another order than they are, by which a text can lie.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in site.texts.own().filter(|text| !text.value.is_ascii()) {
        let mut open: Vec<(usize, char)> = Vec::new();
        for (at, letter) in text.value.char_indices() {
            let here = at..at + letter.len_utf8();
            match letter {
                '\u{202d}' | '\u{202e}' => {
                    let message = format!("{} turns the letters after it around", name(letter));
                    found.push(
                        finding(Fault::BidiControls, message)
                            .at(text.span(here), "what is shown is not what is written")
                            .help("remove it; use an isolate (U+2068 … U+2069) for a name in another direction"),
                    );
                    open.push((at, letter));
                }
                '\u{202a}' | '\u{202b}' | '\u{2066}'..='\u{2068}' => open.push((at, letter)),
                '\u{202c}' | '\u{2069}' => {
                    let isolate = letter == '\u{2069}';
                    match open.iter().rposition(|(_, opener)| is_isolate(*opener) == isolate) {
                        Some(opener) => open.truncate(opener),
                        None => found.push(
                            finding(Fault::BidiControls, format!("{} closes nothing", name(letter)))
                                .at(text.span(here), "nothing before it is open")
                                .help("remove it, or put its opening mark before it"),
                        ),
                    }
                }
                _ => {}
            }
        }
        let unclosed = open
            .into_iter()
            .filter(|(_, letter)| !matches!(letter, '\u{202d}' | '\u{202e}'));
        found.extend(unclosed.map(|(at, letter)| {
            let closing = if is_isolate(letter) { "U+2069" } else { "U+202C" };
            finding(Fault::BidiControls, format!("{} is never closed", name(letter)))
                .at(
                    text.span(at..at + letter.len_utf8()),
                    "still open at the end of the text",
                )
                .help(format!("close it with {closing}, or remove it"))
        }));
    }
    found
}

fn is_isolate(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2068}')
}

fn name(letter: char) -> String {
    let name = match letter {
        '\u{202a}' => "LEFT-TO-RIGHT EMBEDDING",
        '\u{202b}' => "RIGHT-TO-LEFT EMBEDDING",
        '\u{202c}' => "POP DIRECTIONAL FORMATTING",
        '\u{202d}' => "LEFT-TO-RIGHT OVERRIDE",
        '\u{202e}' => "RIGHT-TO-LEFT OVERRIDE",
        '\u{2066}' => "LEFT-TO-RIGHT ISOLATE",
        '\u{2067}' => "RIGHT-TO-LEFT ISOLATE",
        '\u{2068}' => "FIRST STRONG ISOLATE",
        _ => "POP DIRECTIONAL ISOLATE",
    };
    format!("U+{:04X} {name}", letter as u32)
}
