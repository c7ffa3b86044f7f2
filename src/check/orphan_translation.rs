//! `orphan-translation`: a translated text that has no source: a field, or a message, that was taken out there or never
//! stood there.

use std::collections::BTreeSet;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault, nearest};
use crate::texts::{INTERFACE_SOURCE, Kind, Text};

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let texts = &site.texts.all;
    // Texts of the source locale are those that others have as their original, and those of English messages.
    let source_locale = site.source_locale();
    let is_source = |text: &Text<'_>| match text.kind {
        Kind::Message => text.locale.tag() == INTERFACE_SOURCE,
        _ => text.locale == source_locale,
    };
    let known: BTreeSet<(&str, &str)> = texts.iter().filter(|text| is_source(text)).map(name).collect();
    let messages = known.iter().map(|(entry, _)| *entry);
    let messages: Vec<&str> = messages.collect();
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    for text in site.texts.own() {
        let follows = text.kind.is_translated() && text.kind != Kind::Block;
        if !follows || is_source(text) || text.value.trim().is_empty() {
            continue;
        }
        let (entry, field) = name(text);
        let known = match text.kind {
            Kind::Message => messages.contains(&entry),
            _ => known.contains(&(entry, field)),
        };
        if known || !told.insert((text.source, entry, field)) {
            continue;
        }
        found.push(match text.kind {
            Kind::Message => {
                let finding = finding(
                    Fault::OrphanTranslation,
                    format!("there is no message `{entry}` in English"),
                )
                .at(text.whole(), "translates nothing");
                match nearest(entry, messages.iter().copied()) {
                    Some(near) => finding.help(format!("did you mean `{near}`?")),
                    None => finding.help("remove it, or add it in English"),
                }
            }
            _ => finding(
                Fault::OrphanTranslation,
                format!("`{entry}` has no `{field}` in `{source_locale}`"),
            )
            .at(text.whole(), "translates nothing")
            .help("write it in the source file first, or remove it here"),
        });
    }
    found
}

/// The entry, and the field without the number in its list.
fn name<'t>(text: &'t Text<'_>) -> (&'t str, &'t str) {
    let key = match text.kind {
        Kind::Prose if !text.key.starts_with("lines.") => text.key.split('.').next().unwrap_or_default(),
        _ => &text.key,
    };
    (&text.entry, key)
}
