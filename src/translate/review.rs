//! Marks translations as checked against today's source: their fingerprints become those that the source has now.

use std::collections::{BTreeMap, BTreeSet};

use super::edit;
use super::units::{self, Area, Original, State};
use crate::diagnostic::{Diagnostic, Fault};
use crate::load::{Drafts, MESSAGES_MADE_FROM};
use crate::locale::Locale;
use crate::source::Sources;

/// A file as it is to be written.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// Relative to the site's root.
    pub path: String,
    pub text: String,
    /// How many units it says something new about.
    pub units: usize,
}

/// Fingerprints by the name of the unit.
type Fingerprints<'a> = Vec<(&'a str, &'a str)>;

/// The files that record, for every translation that `wanted` accepts by its path, today's source. Where a file already
/// does, it is left out.
pub fn review(
    originals: &[Original],
    drafts: &Drafts,
    sources: &Sources,
    wanted: &dyn Fn(&str) -> bool,
) -> (Vec<Change>, Vec<Diagnostic>) {
    let mut changes: BTreeMap<String, Change> = BTreeMap::new();
    let mut faults = Vec::new();
    let mut messages: BTreeSet<&Locale> = BTreeSet::new();
    for original in originals {
        for (locale, translation) in &original.translations {
            let file = sources.file(translation.source);
            if !wanted(&file.path) || file.path.starts_with("builtin/") {
                continue;
            }
            let there = original
                .units
                .iter()
                .filter(|unit| original.state(unit, locale) != State::Missing);
            let mut fingerprints: Fingerprints<'_> = there
                .map(|unit| (unit.key.as_str(), unit.fingerprint.as_str()))
                .collect();
            // What is quoted beside our own texts is recorded where they are.
            let quoted = originals.iter().find(|other| {
                matches!(original.area, Area::Permissions | Area::Prompts)
                    && other.area == Area::Wordings
                    && (other.source, &other.id) == (original.source, &original.id)
                    && other.translations.contains_key(locale)
            });
            let lines = quoted.into_iter().flat_map(|other| &other.units);
            fingerprints.extend(lines.map(|unit| (unit.key.as_str(), unit.fingerprint.as_str())));
            let new = fingerprints
                .iter()
                .filter(|(key, now)| translation.made_from.get(*key).map(String::as_str) != Some(*now))
                .count();
            let gone = translation.made_from.len() > fingerprints.len() && original.area != Area::Interface;
            if fingerprints.is_empty() || (new == 0 && !gone) || original.area == Area::Wordings {
                continue;
            }
            if original.area == Area::Interface {
                messages.insert(locale);
                continue;
            }
            let change = changes.entry(file.path.to_string()).or_insert_with(|| Change {
                path: file.path.to_string(),
                text: file.text.to_string(),
                units: 0,
            });
            match record(&change.text, original, &fingerprints) {
                Some(text) => {
                    change.text = text;
                    change.units += new.max(1);
                }
                None => faults.push(
                    Diagnostic::error(Fault::InvalidValue, format!("`{}` stands on one line", original.id))
                        .in_path(&*file.path)
                        .help("write its fields on lines of their own, so that fingerprints can stand beside them"),
                ),
            }
        }
    }
    let changes = changes.into_values().filter(|change| change.units > 0);
    let messages = messages
        .into_iter()
        .map(|locale| recorded_messages(originals, drafts, locale));
    (changes.chain(messages).collect(), faults)
}

/// The file with the fingerprints of one entry; nothing where there is no line to put them on.
fn record(text: &str, original: &Original, fingerprints: &Fingerprints<'_>) -> Option<String> {
    let mapping = || {
        let pairs: Vec<String> = fingerprints
            .iter()
            .map(|(key, now)| format!("{key}: {}", quoted(now)))
            .collect();
        format!("{{ {} }}", pairs.join(", "))
    };
    match original.area {
        Area::Questions | Area::Pages => {
            let list: Vec<String> = fingerprints.iter().map(|(_, now)| quoted(now)).collect();
            let start = text.find("---").and_then(|at| Some(at + text[at..].find('\n')? + 1))?;
            let end = start
                + text[start..]
                    .find("\n---")
                    .map_or_else(|| text[start..].find("---"), |at| Some(at + 1))?;
            Some(edit::set(
                text,
                start..end,
                0,
                "translated_from",
                &format!("[{}]", list.join(", ")),
            ))
        }
        Area::Prompts => Some(edit::set(text, 0..text.len(), 0, "translated_from", &mapping())),
        Area::Permissions => {
            let at = key_of(text, &original.id)?;
            let entry = edit::entry(text, at);
            let depth = edit::depth_below(text, &entry);
            Some(edit::set(text, entry, depth, "translated_from", &mapping()))
        }
        Area::Interface | Area::Wordings => None,
    }
}

/// Eight digits that YAML would read as a number, or as one with an exponent, need quotes.
pub fn quoted(fingerprint: &str) -> String {
    let number = fingerprint.bytes().all(|digit| digit.is_ascii_digit() || digit == b'e');
    if number {
        format!("'{fingerprint}'")
    } else {
        fingerprint.to_owned()
    }
}

/// Where the line of a permission's key begins, if its fields stand on lines of their own.
pub fn key_of(text: &str, id: &str) -> Option<usize> {
    let permissions = edit::top_level(text, "permissions")?;
    let depth = edit::depth_below(text, &permissions);
    let mut at = permissions.start;
    for line in text[permissions].split_inclusive('\n') {
        if line.len() - line.trim_start().len() == depth
            && let Some((key, rest)) = edit::key_and_rest(line)
            && key == id
            && (rest.trim().is_empty() || rest.trim_start().starts_with('#'))
        {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// The file beside a locale's messages, made anew.
fn recorded_messages(originals: &[Original], drafts: &Drafts, locale: &Locale) -> Change {
    let interface = originals.iter().filter(|original| original.area == Area::Interface);
    let units = interface.flat_map(|original| original.units.iter().map(move |unit| (original, unit)));
    let there: BTreeMap<&str, &str> = units
        .filter(|(original, unit)| original.state(unit, locale) != State::Missing)
        .map(|(_, unit)| (unit.key.as_str(), unit.fingerprint.as_str()))
        .collect();
    let before = drafts.messages_made_from.get(locale);
    let new = there
        .iter()
        .filter(|(id, now)| before.and_then(|before| before.get(**id)).map(String::as_str) != Some(**now));
    Change {
        path: format!("locales/{locale}/{MESSAGES_MADE_FROM}"),
        units: new.count(),
        text: messages_record(there.iter().map(|(id, now)| (*id, *now))),
    }
}

/// What stands beside a locale's messages: the fingerprint of the source of each.
pub fn messages_record<'a>(made_from: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let lines: String = made_from.map(|(id, now)| format!("{id}: {}\n", quoted(now))).collect();
    format!("# Written by sayso: the source text that each message was made from.\n{lines}")
}

/// Fingerprints of a new translation of `units`, as a mapping or a list.
pub fn fresh(units: &[units::Unit], list: bool) -> String {
    let parts: Vec<String> = units
        .iter()
        .map(|unit| match list {
            true => quoted(&unit.fingerprint),
            false => format!("{}: {}", unit.key, quoted(&unit.fingerprint)),
        })
        .collect();
    match list {
        true => format!("[{}]", parts.join(", ")),
        false => format!("{{ {} }}", parts.join(", ")),
    }
}
