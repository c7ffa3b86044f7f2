//! `placeholders-differ`: `{app}` or `{org}` that the source has and the translation lacks, or the other way round.
//!
//! A placeholder matches anything in look-up, so one that is missing or misspelt makes the line hard to find. Variables
//! of interface messages are for `validate`, since a page would break without them. A number is left alone: “1 window” may
//! well be “a window”.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault, nearest};
use crate::texts::{Kind, Text};

/// A text with the placeholders that it names.
type Named<'t> = (&'t Text<'t>, BTreeSet<&'t str>);

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let source_locale = site.source_locale();
    // A line may have had several wordings, and a translation may be of any.
    let mut originals: HashMap<(&str, &str), Vec<Named<'_>>> = HashMap::new();
    let compared = |kind: Kind| !matches!(kind, Kind::Message | Kind::Alias | Kind::Note | Kind::Block);
    for text in site
        .texts
        .own()
        .filter(|text| compared(text.kind) && text.locale == source_locale)
    {
        let names = placeholders(&text.value).into_iter().map(|(name, _)| name).collect();
        originals
            .entry((&text.entry, &text.key))
            .or_default()
            .push((text, names));
    }
    let mut found = Vec::new();
    for text in site
        .texts
        .own()
        .filter(|text| compared(text.kind) && text.locale != source_locale)
    {
        let Some(originals) = originals.get(&(&*text.entry, &*text.key)) else {
            continue;
        };
        let ours = placeholders(&text.value);
        let names: BTreeSet<&str> = ours.iter().map(|(name, _)| *name).collect();
        let Some((original, theirs)) = originals
            .first()
            .filter(|_| !originals.iter().any(|(_, theirs)| *theirs == names))
        else {
            continue;
        };
        for missing in theirs.difference(&names) {
            found.push(
                finding(Fault::PlaceholdersDiffer, format!("`{{{missing}}}` is missing"))
                    .at(text.whole(), format!("no `{{{missing}}}` in this text"))
                    .related(original.whole(), "the source text has it")
                    .help(format!("write `{{{missing}}}` where the name stands")),
            );
        }
        for (unknown, range) in ours.iter().filter(|(name, _)| !theirs.contains(name)) {
            let finding = finding(Fault::PlaceholdersDiffer, format!("the source has no `{{{unknown}}}`"))
                .at(text.span(range.clone()), "stands for nothing")
                .related(original.whole(), "the source text");
            found.push(match nearest(unknown, theirs.iter().copied()) {
                Some(near) => finding.help(format!("did you mean `{{{near}}}`?")),
                None => finding.help("write what stands there"),
            });
        }
    }
    found
}

/// Whether a number stands there, by the names that people give it: `{n}`, `{count}`, `{windowCount}`, `{window_count}`.
fn is_number(name: &str) -> bool {
    matches!(name, "n" | "num" | "number" | "count") || name.ends_with("Count") || name.ends_with("_count")
}

/// Names between braces, with the place of each.
fn placeholders(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        let Some(close) = text[open..].find('}').map(|close| open + close) else {
            break;
        };
        let name = &text[open + 1..close];
        let is_name = !name.is_empty() && !name.contains('{') && !name.contains(char::is_whitespace);
        if is_name && !is_number(name) {
            found.push((name, open..close + 1));
        }
        at = open + 1;
    }
    found
}
