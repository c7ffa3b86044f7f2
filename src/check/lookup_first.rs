//! `lookup-first`: a line that look-up answers with another permission first.
//!
//! Whoever saw the line types it as it is. Where two permissions share a line, either may come first.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{Site, finding, shortened};
use crate::diagnostic::{Diagnostic, Fault};
use crate::load::permissions::Part;
use crate::texts::{Kind, Text};

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let Some(find) = site.find else { return Vec::new() };
    let is_line = |text: &&Text<'_>| matches!(text.kind, Kind::Wording { part: Part::Title, .. });
    // Each line once, with all permissions that it can be.
    let mut lines: BTreeMap<(&str, String), (BTreeSet<&str>, &Text<'_>)> = BTreeMap::new();
    for text in site.texts.own().filter(is_line) {
        let key = (text.locale.tag(), letters(&text.value));
        lines
            .entry(key)
            .or_insert_with(|| (BTreeSet::new(), text))
            .0
            .insert(&text.entry);
    }
    let lines: Vec<(BTreeSet<&str>, &Text<'_>)> = lines.into_values().collect();
    lines
        .par_iter()
        .filter_map(|(permissions, text)| {
            let first = find(text.value.trim(), &text.locale, permissions).err()?;
            let line = shortened(&text.value);
            let message = match first {
                Some(first) => format!("look-up answers `{line}` with `{first}`"),
                None => format!("look-up does not find `{line}`"),
            };
            let label = format!("the line of `{}`", text.entry);
            Some(
                finding(Fault::LookupFirst, message).at(text.whole(), label).help(
                    "see whether the text is quoted whole, and whether the two differ in a word that look-up knows",
                ),
            )
        })
        .collect()
}

/// What look-up tells lines apart by: neither capitals nor signs.
fn letters(line: &str) -> String {
    let letters = line
        .chars()
        .filter(|letter| !letter.is_whitespace() && !letter.is_ascii_punctuation());
    letters.flat_map(char::to_lowercase).collect()
}
