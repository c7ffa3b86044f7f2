//! `surrounding-blanks`: blanks before or after a text, which nobody meant and which two equal texts differ by.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::texts::Kind;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in site.texts.own().filter(|text| text.kind != Kind::Block) {
        // A block of YAML and the last line of a message end with a line end.
        let value = text.value.trim_end_matches(['\n', '\r']);
        let trimmed = value.trim();
        if trimmed.is_empty() {
            continue;
        }
        let start = value.len() - value.trim_start().len();
        let end = start + trimmed.len();
        for (range, side) in [(0..start, "before"), (end..value.len(), "after")] {
            // What is blank in a message's file and not in the text stands in a literal, and was meant.
            if range.is_empty() || (text.kind == Kind::Message && text.exactly(range.clone()).is_none()) {
                continue;
            }
            let finding = finding(Fault::SurroundingBlanks, format!("a blank {side} the text"))
                .at(text.span(range.clone()), "not part of what is said")
                .help("remove it");
            found.push(match text.exactly(range) {
                Some(place) => finding.fix(place, ""),
                None => finding,
            });
        }
    }
    found
}
