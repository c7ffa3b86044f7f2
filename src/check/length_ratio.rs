//! `length-ratio`: a translation far shorter or longer than its source: half of it is missing, or something else was
//! pasted.
//!
//! Widths are compared and not letters, since a Chinese character says as much as two or three of ours.

use unicode_width::UnicodeWidthStr;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::texts::{Text, prose};

/// Sources narrower than this many columns say nothing about lengths.
const NARROWEST: usize = 40;
/// In hundredths of the source's width.
const SHORTEST: usize = 35;
/// The same for Chinese and Japanese, which say some things in a quarter of the width.
const SHORTEST_HAN: usize = 28;
const LONGEST: usize = 280;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (text, original) in site.texts.translations() {
        let (ours, theirs) = (width(text), width(original));
        // A variant of a choice need not say what the others say: “none” is shorter than any number of things.
        if theirs < NARROWEST || text.key.contains('[') {
            continue;
        }
        let ratio = ours * 100 / theirs;
        let shortest = match text.locale.script() {
            "Hans" | "Hant" | "Jpan" => SHORTEST_HAN,
            _ => SHORTEST,
        };
        if (shortest..=LONGEST).contains(&ratio) {
            continue;
        }
        let message = match ratio < shortest {
            true => format!("takes {ratio} % of its source's width"),
            false => format!("takes {}.{} times its source's width", ratio / 100, ratio % 100 / 10),
        };
        found.push(
            finding(Fault::LengthRatio, message)
                .at(text.whole(), "hardly the same text")
                .related(original.whole(), "the source text")
                .help("see whether something is missing, or was added"),
        );
    }
    found
}

fn width(text: &Text<'_>) -> usize {
    prose::visible(&text.prose).replace(prose::THING, "x").width()
}
