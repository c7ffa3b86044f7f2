//! `structure-differs`: headings, lists, tables, quotations or blocks of code that are not those of the source.
//!
//! Platforms damage Markdown: a blank lost before a list makes it a paragraph, a row of a table falls out. Paragraphs may
//! be joined and divided.

use std::collections::BTreeMap;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::markdown::shape::{self, Block};
use crate::texts::{Kind, Text};

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (document, original) in &site.texts.documents {
        let Some(original) = original.map(|number| site.texts.documents[number].0) else {
            continue;
        };
        let body = |draft: &crate::load::Draft<crate::load::Document>| {
            let range = draft.value.body.clone();
            let mut blocks = shape::blocks(&site.sources.file(draft.source).text[range.clone()]);
            blocks.retain(|(block, _)| *block != Block::Paragraph);
            blocks
                .into_iter()
                .map(|(block, at)| (block, at.start + range.start..at.end + range.start))
                .collect::<Vec<_>>()
        };
        let (ours, theirs) = (body(document), body(original));
        let same = ours
            .iter()
            .zip(&theirs)
            .take_while(|((ours, _), (theirs, _))| ours == theirs);
        let same = same.count();
        let expected = theirs.get(same);
        let message = match (ours.get(same), expected) {
            (None, None) => continue,
            (Some((ours, _)), Some((theirs, _))) => format!("{ours}, where the source has {theirs}"),
            (None, Some((theirs, _))) => format!("{theirs} is missing"),
            (Some((ours, _)), None) => format!("{ours}, which the source has not"),
        };
        let span = match ours.get(same) {
            Some((_, range)) => document.source.span(range.clone()),
            None => document.source.of(&document.value.front_matter.title),
        };
        let finding = finding(Fault::StructureDiffers, message).at(span, "from here on the two differ");
        let finding = match expected {
            Some((_, range)) => finding.related(original.source.span(range.clone()), "the source"),
            None => finding,
        };
        found.push(finding.help("give both the same headings, lists, tables and blocks of code"));
    }
    lists(site, &mut found);
    found
}

/// Lists of explanations, an item an item.
fn lists(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let source_locale = site.source_locale();
    let mut originals: BTreeMap<(&str, &str), (&str, &Text<'_>)> = BTreeMap::new();
    for text in site.texts.own().filter(|text| text.locale == source_locale) {
        if let Some((field, count)) = list(text) {
            originals.entry((&text.entry, field)).or_insert((count, text));
        }
    }
    let mut told = std::collections::BTreeSet::new();
    for text in site.texts.own().filter(|text| text.locale != source_locale) {
        let Some((field, count)) = list(text) else { continue };
        let Some((expected, original)) = originals.get(&(&*text.entry, field)) else {
            continue;
        };
        if count != *expected && told.insert((text.source, text.entry.as_ref(), field)) {
            found.push(
                finding(
                    Fault::StructureDiffers,
                    format!("`{field}` has {count} of the source's {expected} texts"),
                )
                .at(text.whole(), "the first of the list")
                .related(original.whole(), "the source's list")
                .help("give both as many, one for one"),
            );
        }
    }
}

/// The field of an item of a list, and how many items the list has.
fn list<'t>(text: &'t Text<'_>) -> Option<(&'t str, &'t str)> {
    if text.kind != Kind::Prose {
        return None;
    }
    let (field, number) = text.key.split_once('.')?;
    Some((field, number.split_once('/')?.1))
}
