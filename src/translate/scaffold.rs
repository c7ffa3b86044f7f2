//! Files to fill in: what a locale lacks, the source text as a comment above each place. What is there already stays,
//! byte for byte.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::edit;
use super::exchange::glossary_notes;
use super::review::{Change, fresh, key_of, messages_record};
use super::units::{Area, Original, State, Unit};
use crate::config::CONFIG_FILE;
use crate::diagnostic::Diagnostics;
use crate::library::Term;
use crate::load::messages::UNFILLED;
use crate::load::{Document, Draft, Drafts, MESSAGES_MADE_FROM};
use crate::locale::Locale;
use crate::source::{SourceId, Sources};
use crate::validate::glossary;

/// The files that `locale` lacks, of the source files that `wanted` accepts by their path, and those that lack a part.
pub fn scaffold(
    originals: &[Original],
    drafts: &Drafts,
    sources: &Sources,
    locale: &Locale,
    wanted: &dyn Fn(&str) -> bool,
) -> Vec<Change> {
    let mut by_file: BTreeMap<SourceId, Vec<&Original>> = BTreeMap::new();
    for original in originals.iter().filter(|original| original.area != Area::Wordings) {
        by_file.entry(original.source).or_default().push(original);
    }
    let glossary = drafts.glossaries.get(locale).map_or(&[][..], Vec::as_slice);
    let glossary = glossary::terms(glossary, &mut Diagnostics::default());
    let mut changes = Vec::new();
    // Of messages a file of their own says what they were made from.
    let mut made_from: BTreeMap<String, String> = BTreeMap::new();
    for (source, entries) in by_file {
        let path = &sources.file(source).path;
        let translated = translated_path(path, locale);
        if !wanted(path) && !wanted(&translated) {
            continue;
        }
        let lacking: Vec<(&Original, Vec<&Unit>)> = entries
            .into_iter()
            .map(|original| (original, lacking(original, locale)))
            .filter(|(_, lacking)| !lacking.is_empty())
            .collect();
        let Some((first, units)) = lacking.first() else {
            continue;
        };
        let existing = first.translations.get(locale).map(|translation| translation.source);
        let existing = existing.or_else(|| existing_file(drafts, sources, &translated));
        let words = words(&lacking, &glossary);
        let text = match (first.area, existing) {
            (Area::Interface, _) => messages(&sources.file(source).text, units, &words),
            (Area::Questions | Area::Pages, None) => {
                let draft = drafts
                    .questions
                    .iter()
                    .chain(&drafts.pages)
                    .find(|draft| draft.source == source);
                draft.map(|draft| document(draft, first, &words))
            }
            // A document is there as a whole or not at all.
            (Area::Questions | Area::Pages, Some(_)) => None,
            (Area::Prompts, None) => Some(prompt(first, &words)),
            (Area::Permissions, None) => Some(definitions(&lacking, &words)),
            (Area::Prompts, Some(existing)) => fill_prompt(&sources.file(existing).text, units),
            (Area::Permissions, Some(existing)) => fill_definitions(&sources.file(existing).text, &lacking, locale),
            (Area::Wordings, _) => None,
        };
        if first.area == Area::Interface {
            let units = units.iter().map(|unit| (unit.key.clone(), unit.fingerprint.clone()));
            made_from.extend(units);
        }
        changes.extend(text.map(|text| Change {
            path: match first.area {
                Area::Interface => new_messages_path(path, locale, sources),
                _ => translated.clone(),
            },
            text,
            units: lacking.iter().map(|(_, units)| units.len()).sum(),
        }));
    }
    if !made_from.is_empty() {
        let known = drafts.messages_made_from.get(locale).into_iter().flatten();
        made_from.extend(known.map(|(id, made_from)| (id.clone(), made_from.clone())));
        changes.push(Change {
            path: format!("locales/{locale}/{MESSAGES_MADE_FROM}"),
            text: messages_record(
                made_from
                    .iter()
                    .map(|(id, made_from)| (id.as_str(), made_from.as_str())),
            ),
            units: 0,
        });
    }
    changes
}

fn lacking<'o>(original: &'o Original, locale: &Locale) -> Vec<&'o Unit> {
    let places = original.translations.get(locale).map(|translation| &translation.texts);
    let units = original.units.iter();
    let missing = units.filter(|unit| original.state(unit, locale) == State::Missing);
    // What has a place already waits to be filled there.
    missing
        .filter(|unit| !places.is_some_and(|places| places.contains_key(&unit.key)))
        .collect()
}

/// `guest-access.md` becomes `guest-access.pl.md`; `locales/en/home.ftl` becomes `locales/pl/home.ftl`.
pub fn translated_path(path: &str, locale: &Locale) -> String {
    let path = path.strip_prefix("builtin/").unwrap_or(path);
    if let Some((_, name)) = path.strip_prefix("locales/").and_then(|below| below.split_once('/')) {
        return format!("locales/{locale}/{name}");
    }
    match path.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{locale}.{extension}"),
        None => format!("{path}.{locale}"),
    }
}

/// A name for new messages that no file has yet: what was translated already stands in files of its own.
fn new_messages_path(path: &str, locale: &Locale, sources: &Sources) -> String {
    let wanted = translated_path(path, locale);
    let taken: BTreeSet<&str> = sources.files().map(|file| &*file.path).collect();
    let stem = wanted.trim_end_matches(".ftl");
    let numbered = (2..).map(|number| format!("{stem}-{number}.ftl"));
    let mut names = std::iter::once(wanted.clone()).chain(numbered);
    names
        .find(|name| !taken.contains(name.as_str()))
        .unwrap_or(wanted.clone())
}

fn existing_file(drafts: &Drafts, sources: &Sources, path: &str) -> Option<SourceId> {
    let definitions = drafts.definition_translations.iter().map(|draft| draft.source);
    let prompts = drafts.prompt_translations.iter().map(|draft| draft.source);
    let documents = drafts.questions.iter().chain(&drafts.pages).map(|draft| draft.source);
    definitions
        .chain(prompts)
        .chain(documents)
        .find(|source| *sources.file(*source).path == *path)
}

/// Adds a locale to those that have pages; nothing where it is there or the configuration does not list any.
pub fn with_locale(drafts: &Drafts, sources: &Sources, locale: &Locale) -> Option<Change> {
    let config = drafts.config.as_ref()?;
    let text = &sources.file(config.source).text;
    let locales = config.value.locales.as_deref().unwrap_or_default();
    let same = |tag: &str| tag.parse::<Locale>().is_ok_and(|known| known == *locale);
    if locales.iter().any(|known| same(&known.value)) {
        return None;
    }
    let text = match locales.last() {
        None => edit::insert(text, text.len(), &format!("locales: [{locale}]")),
        Some(last) => {
            let end = last.range().end;
            let line = text[..last.range().start].rfind('\n').map_or(0, |newline| newline + 1);
            let before = &text[line..last.range().start];
            match before.trim_start().starts_with("- ") {
                true => {
                    let line_end = text[end..].find('\n').map_or(text.len(), |newline| end + newline + 1);
                    edit::insert(text, line_end, &format!("{}{locale}", before.replace(['"', '\''], "")))
                }
                false => {
                    let quote = text[end..].starts_with(['"', '\'']);
                    let end = end + usize::from(quote);
                    format!("{}, {locale}{}", &text[..end], &text[end..])
                }
            }
        }
    };
    Some(Change {
        path: CONFIG_FILE.to_owned(),
        text,
        units: 0,
    })
}

/// A comment for each line of the source text.
fn comment(text: &str, depth: usize) -> String {
    let indent = " ".repeat(depth);
    text.lines().fold(String::new(), |mut comment, line| {
        let _ = writeln!(comment, "{indent}# {}", line.trim_end());
        comment
    })
}

/// A field to fill in: a list where the source has several items.
fn field(unit: &Unit, depth: usize) -> String {
    let indent = " ".repeat(depth);
    let mut lines = comment(&unit.text, depth);
    let items = unit.text.lines().count();
    let name = unit.item_name();
    if items > 1 || !name.is_empty() {
        let _ = writeln!(lines, "{indent}{}:", unit.key);
        for _ in 0..items {
            let _ = writeln!(lines, "{indent}  - {name}\"\"");
        }
    } else {
        let _ = writeln!(lines, "{indent}{}: \"\"", unit.key);
    }
    lines
}

const HOW_TO_FILL: &str = "# Write your words between the quotation marks, below each text to translate. What you leave empty is shown untranslated.\n\
    # Leave the lines `translated_from` as they are. Do not translate what is quoted from a prompt. Then run: sayso check\n";

/// The settled words for what stands in these texts, as comments.
fn words(lacking: &[(&Original, Vec<&Unit>)], glossary: &BTreeMap<String, Term>) -> String {
    let units = lacking.iter().flat_map(|(_, units)| units);
    let notes: BTreeSet<String> = units.flat_map(|unit| glossary_notes(&unit.text, glossary)).collect();
    if notes.is_empty() {
        return String::new();
    }
    let notes: Vec<String> = notes.into_iter().collect();
    format!(
        "# Words to use:\n{}",
        comment(&notes.join("\n"), 0).replace("# ", "#   ")
    )
}

fn definitions(lacking: &[(&Original, Vec<&Unit>)], words: &str) -> String {
    let mut text = format!("{HOW_TO_FILL}{words}permissions:\n");
    for (original, units) in lacking {
        text.push_str(&permission(original, units, 2));
    }
    text
}

fn permission(original: &Original, units: &[&Unit], depth: usize) -> String {
    let key = crate::import::scalar(&original.id);
    let mut text = format!("{}{key}:\n", " ".repeat(depth));
    for unit in units {
        text.push_str(&field(unit, depth + 2));
    }
    let fingerprints = fresh(&original.units, false);
    let _ = writeln!(text, "{}translated_from: {fingerprints}\n", " ".repeat(depth + 2));
    text
}

/// Adds the permissions and fields that an existing file lacks.
fn fill_definitions(text: &str, lacking: &[(&Original, Vec<&Unit>)], locale: &Locale) -> Option<String> {
    let mut text = text.to_owned();
    for (original, units) in lacking {
        match (original.translations.contains_key(locale), key_of(&text, &original.id)) {
            (true, Some(at)) => {
                let entry = edit::entry(&text, at);
                let depth = edit::depth_below(&text, &entry);
                let lines: String = units.iter().map(|unit| field(unit, depth)).collect();
                text = edit::insert(&text, entry.end, &lines);
            }
            // Its fields stand on one line, which only its author can divide.
            (true, None) => {}
            (false, _) => {
                let permissions = edit::top_level(&text, "permissions")?;
                let depth = edit::depth_below(&text, &permissions);
                text = edit::insert(&text, permissions.end, &permission(original, units, depth));
            }
        }
    }
    Some(text)
}

fn prompt(original: &Original, words: &str) -> String {
    let units: Vec<&Unit> = original.units.iter().collect();
    let fingerprints = fresh(&original.units, false);
    format!(
        "{HOW_TO_FILL}{words}{}translated_from: {fingerprints}\n",
        prompt_fields(&units)
    )
}

fn prompt_fields(units: &[&Unit]) -> String {
    let mut text = String::new();
    for unit in units.iter().filter(|unit| !unit.key.starts_with("lines.")) {
        text.push_str(&field(unit, 0));
    }
    let lines: Vec<&&Unit> = units.iter().filter(|unit| unit.key.starts_with("lines.")).collect();
    if !lines.is_empty() {
        text.push_str("lines:\n");
    }
    for unit in lines {
        let key = unit.key.trim_start_matches("lines.");
        let _ = writeln!(text, "  {key}:\n{}    meaning: \"\"", comment(&unit.text, 4));
    }
    text
}

/// Title and summary can be added at the end; the lines of a prompt stand in a mapping that only its author can extend.
fn fill_prompt(text: &str, units: &[&Unit]) -> Option<String> {
    let heads: Vec<&Unit> = units
        .iter()
        .copied()
        .filter(|unit| !unit.key.starts_with("lines."))
        .collect();
    let lines: String = heads.iter().map(|unit| field(unit, 0)).collect();
    (!lines.is_empty()).then(|| edit::insert(text, text.len(), &lines))
}

fn document(draft: &Draft<Document>, original: &Original, words: &str) -> String {
    let mut text = String::from(
        "---\n# Write your words between the quotation marks here, and further down below each `-->`.\n\
         # What you leave empty is shown untranslated. Leave the line `translated_from` as it is.\n",
    );
    text.push_str(words);
    for unit in original
        .units
        .iter()
        .filter(|unit| !unit.key.starts_with(|letter: char| letter.is_ascii_digit()))
    {
        text.push_str(&field(
            &Unit::new(
                unit.key.as_str(),
                unit.text.split_whitespace().collect::<Vec<_>>().join(" "),
            ),
            0,
        ));
    }
    if !draft.value.front_matter.sources.is_empty() {
        text.push_str("# The sources of the original are shown, unless you name sources in your language.\n");
    }
    let _ = writeln!(text, "translated_from: {}\n---\n", fresh(&original.units, true));
    for unit in original
        .units
        .iter()
        .filter(|unit| unit.key.starts_with(|letter: char| letter.is_ascii_digit()))
    {
        // A comment ends at its first `-->`, wherever that stands.
        let _ = writeln!(text, "<!--\n{}\n-->\n", unit.text.replace("-->", "-- >"));
    }
    text
}

/// Messages to fill in, each below the comments and the text of the source.
fn messages(source: &str, units: &[&Unit], words: &str) -> Option<String> {
    let mut text = String::from(
        "# Write the text after each `=` in place of {\"\"}. Keep what stands in braces, such as { $count }.\n# What you leave as it is stays English.\n",
    );
    text.push_str(words);
    text.push('\n');
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    for entry in resource.body {
        let fluent_syntax::ast::Entry::Message(message) = entry else {
            continue;
        };
        let Some(unit) = units.iter().find(|unit| unit.key == message.id.name) else {
            continue;
        };
        for line in message.comment.iter().flat_map(|comment| &comment.content) {
            let _ = writeln!(text, "# {line}");
        }
        text.push_str(&comment(&format!("English: {}", unit.text), 0));
        let _ = writeln!(text, "{}{UNFILLED}\n", unit.key);
    }
    (!units.is_empty()).then_some(text)
}
