//! `same-wording`: two permissions of one provider that read the same in a locale.
//!
//! In the source locale that is how the provider has it. In a translation it is worth knowing where the source tells the
//! two apart: readers of that language cannot.

use std::collections::{BTreeMap, BTreeSet};

use super::{Site, finding, shortened};
use crate::diagnostic::{Diagnostic, Fault};
use crate::load::permissions::Part;
use crate::texts::{Kind, Text};

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let source_locale = site.source_locale();
    type Key<'t> = (&'t str, &'t str, &'t str, String);
    let mut groups: BTreeMap<Key<'_>, BTreeMap<&str, (&Text<'_>, Option<&Text<'_>>)>> = BTreeMap::new();
    for (text, original) in site.texts.pairs() {
        if !matches!(text.kind, Kind::Wording { part: Part::Title, .. }) {
            continue;
        }
        // Delegated and application permissions lie in folders of their own and are asked for by different dialogs.
        let folder = text.entry.rsplit_once('/').map_or("", |(folder, _)| folder);
        let key = (folder, &*text.key, text.locale.tag(), text.value.trim().to_lowercase());
        groups
            .entry(key)
            .or_default()
            .entry(&text.entry)
            .or_insert((text, original));
    }
    let mut found = Vec::new();
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let originals: BTreeSet<String> = group
            .values()
            .map(|(text, original)| {
                original
                    .map_or(&text.value, |original| &original.value)
                    .trim()
                    .to_lowercase()
            })
            .collect();
        let mut texts = group.values().map(|(text, _)| *text);
        let (Some(first), Some(second)) = (texts.next(), texts.next()) else {
            continue;
        };
        if first.locale != source_locale && originals.len() < 2 {
            continue;
        }
        let names: Vec<String> = group.keys().map(|entry| format!("`{entry}`")).collect();
        let message = format!("{} read the same: `{}`", names.join(" and "), shortened(&first.value));
        let finding = finding(Fault::SameWording, message)
            .at(second.whole(), "the same line")
            .related(first.whole(), "the first");
        found.push(match originals.len() {
            1 => finding.help("say in each explanation how to tell them apart"),
            _ => finding.help(format!(
                "`{source_locale}` tells them apart; see whether one is quoted wrongly"
            )),
        });
    }
    found
}
