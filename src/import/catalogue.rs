//! From messages and a mapping to definitions files: the whole of an import, whatever the format.
//!
//! [`convert`] is pure: messages and what an earlier import left in, files and a summary out. For each locale that was
//! given, this import replaces what the last one said; the others stay. What the source locale no longer has goes from all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::format::{Format, Found};
use super::mapping::Mapping;
use super::{
    Change, FileSummary, ImportError, Imported, Input, Options, Output, Problem, Skip, Skipped, Summary, read_standing,
    write_outputs,
};

mod file;

use file::{Definitions, Standing, Text, Wordings};

/// What [`convert`] makes.
#[derive(Debug, Default)]
pub struct Converted {
    /// Every imported file of the folder, changed or not, in the order of their paths.
    pub outputs: Vec<Output>,
    pub imported: Imported,
}

/// Imports inputs into the folder `into`, writing only what differs.
///
/// # Errors
/// An imported file cannot be read or written. A bad input is no error but a [`Problem`].
pub fn import(
    format: Format,
    inputs: &[Input],
    mapping: &Mapping,
    into: &Path,
    options: &Options,
) -> Result<Imported, ImportError> {
    let is_ours = |name: &str| name.starts_with("imported.") && name.ends_with(".yaml");
    let standing = read_standing(into, is_ours)?.into_iter().collect();
    let Converted { outputs, imported } = convert(format, inputs, mapping, &standing, options);
    write_outputs(into, &outputs)?;
    Ok(imported)
}

/// Converts inputs, given the texts of the `standing` imported files by their name.
pub fn convert(
    format: Format,
    inputs: &[Input],
    mapping: &Mapping,
    standing: &BTreeMap<String, String>,
    options: &Options,
) -> Converted {
    let mut converted = Converted::default();
    let mut found = Found::new(mapping, options);
    format.read(inputs, &mut found);
    let mut problems = std::mem::take(&mut found.problems);
    let mut summary = Summary {
        provider: mapping.provider.clone(),
        ..Summary::default()
    };
    let mut site = Site::read(format, mapping, standing, options, &mut problems);
    let placed = place(found, &mut summary);
    let is_given = !placed.locales.is_empty();
    site.take(placed, &mut summary);
    if site.definitions.is_empty() && is_given {
        problems.push(Problem {
            path: mapping.provider.clone(),
            position: None,
            message: format!(
                "is given without `{}`, which says which definitions there are",
                mapping.source_locale
            ),
            help: Some("import that locale as well".into()),
        });
    } else if is_given && !site.foreign.contains(&file_name(None)) {
        site.write(&mut converted.outputs, &mut summary);
    }
    let is_open =
        |locale: &str| locale == options.source_locale || options.site_locales.iter().any(|open| open == locale);
    let locales = summary
        .files
        .iter()
        .filter(|file| file.wordings > 0)
        .map(|file| &file.locale);
    summary.could_open = locales.filter(|locale| !is_open(locale)).cloned().collect();
    converted.imported = Imported { summary, problems };
    converted
}

/// A text with its place among others.
type Ordered = ((bool, usize), Text);

/// Messages at their places.
#[derive(Default)]
struct Placed {
    definitions: Definitions,
    locales: BTreeMap<String, BTreeMap<String, Vec<Ordered>>>,
}

fn place(found: Found<'_>, summary: &mut Summary) -> Placed {
    let source_locale = found.mapping.source_locale.as_str();
    let mut placed = Placed::default();
    let mut english: BTreeMap<&str, &str> = BTreeMap::new();
    let mut nameless = BTreeSet::new();
    let mut untranslated = BTreeSet::new();
    for message in found.messages.iter().filter(|message| message.locale == source_locale) {
        english.entry(&message.id).or_insert(&message.text);
    }
    for message in &found.messages {
        let Some(place) = found.mapping.place(&message.id) else {
            continue;
        };
        if !place.key.contains(char::is_alphanumeric) {
            nameless.insert(message.id.clone());
            continue;
        }
        if is_left_in_source(
            message.locale.as_str(),
            source_locale,
            &message.text,
            &english,
            &message.id,
        ) {
            untranslated.insert(format!("{} ({})", message.id, message.locale));
            continue;
        }
        if message.locale == source_locale {
            let definition = placed.definitions.entry(place.key.clone()).or_default();
            definition.furniture = definition
                .furniture
                .take()
                .or(place.furniture.map(|role| role.name().to_owned()));
            definition
                .scopes
                .extend(place.scope.filter(|scope| !definition.scopes.contains(scope)));
        }
        let locale = placed.locales.entry(message.locale.clone()).or_default();
        let texts = locale.entry(place.key).or_default();
        let text = Text {
            part: place.part.name().to_owned(),
            text: message.text.clone(),
        };
        if !texts.iter().any(|(_, known)| *known == text) {
            texts.push((place.order, text));
        }
    }
    for (reason, ids) in [(Skip::BadValue, nameless), (Skip::Untranslated, untranslated)] {
        skip(summary, reason, ids.into_iter().collect());
    }
    placed
}

/// Builds fill gaps with English. A name or a single word may well be the same in both.
fn is_left_in_source(locale: &str, source_locale: &str, text: &str, english: &BTreeMap<&str, &str>, id: &str) -> bool {
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let is_word = |part: &&str| !part.contains(['{', '}']) && part.contains(char::is_alphabetic);
    language(locale) != language(source_locale)
        && english.get(id) == Some(&text)
        && text.split(' ').filter(is_word).count() > 1
}

/// The imported files of one folder: what stands, and what it becomes.
struct Site<'a> {
    format: Format,
    mapping: &'a Mapping,
    options: &'a Options,
    texts: &'a BTreeMap<String, String>,
    standing: BTreeMap<String, Standing>,
    /// Files that only look like ours.
    foreign: BTreeSet<String>,
    definitions: Definitions,
    /// By locale.
    wordings: BTreeMap<String, Wordings>,
}

impl<'a> Site<'a> {
    fn read(
        format: Format,
        mapping: &'a Mapping,
        texts: &'a BTreeMap<String, String>,
        options: &'a Options,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut site = Self {
            format,
            mapping,
            options,
            texts,
            standing: BTreeMap::new(),
            foreign: BTreeSet::new(),
            definitions: Definitions::new(),
            wordings: BTreeMap::new(),
        };
        let mark = format!("imported: {}", format.name());
        for (name, text) in texts {
            if !text.lines().any(|line| line.trim_end() == mark) {
                problems.push(Problem {
                    path: name.clone(),
                    position: None,
                    message: format!("was not written by `sayso import {}`, and is left alone", format.name()),
                    help: Some("give it another name, or import into another folder".into()),
                });
                site.foreign.insert(name.clone());
            } else if let Some(file) = file::read(text) {
                let tag = name
                    .strip_prefix("imported.")
                    .and_then(|rest| rest.strip_suffix(".yaml"));
                if let Some(locale) = tag.filter(|tag| !tag.is_empty()) {
                    site.wordings.insert(locale.to_owned(), file.wordings.clone());
                } else {
                    site.definitions = file.definitions.clone();
                    site.wordings
                        .insert(options.source_locale.clone(), file.wordings.clone());
                }
                site.standing.insert(name.clone(), file);
            }
        }
        site
    }

    fn take(&mut self, placed: Placed, summary: &mut Summary) {
        if !placed.definitions.is_empty() {
            let standing = std::mem::replace(&mut self.definitions, placed.definitions);
            let gone = standing.keys().filter(|key| !self.definitions.contains_key(*key));
            summary.dropped.extend(gone.map(|key| self.id(key)));
            for wordings in self.wordings.values_mut() {
                wordings.retain(|key, _| self.definitions.contains_key(key));
            }
        }
        let mut strange = BTreeSet::new();
        for (locale, found) in placed.locales {
            if self.foreign.contains(&self.file_of(&locale)) {
                continue;
            }
            let mut wordings = Wordings::new();
            for (key, mut texts) in found {
                if !self.definitions.contains_key(&key) {
                    strange.insert(format!("{} ({locale})", self.id(&key)));
                    continue;
                }
                texts.sort_by_key(|(order, _)| *order);
                wordings.insert(key, texts.into_iter().map(|(_, text)| text).collect());
            }
            self.wordings.insert(locale, wordings);
        }
        skip(summary, Skip::NotInEnglish, strange.into_iter().collect());
    }

    fn id(&self, key: &str) -> String {
        format!("{}/{key}", self.mapping.folder)
    }

    fn file_of(&self, locale: &str) -> String {
        file_name((locale != self.options.source_locale).then_some(locale))
    }

    fn write(&self, outputs: &mut Vec<Output>, summary: &mut Summary) {
        let none = Wordings::new();
        let source_locale = self.options.source_locale.as_str();
        let mut files = vec![(source_locale, self.wordings.get(source_locale).unwrap_or(&none))];
        files.extend(
            self.wordings
                .iter()
                .map(|(locale, wordings)| (locale.as_str(), wordings))
                .filter(|(locale, _)| *locale != source_locale),
        );
        let nothing = Standing::default();
        for (locale, wordings) in files {
            let path = self.file_of(locale);
            let is_base = locale == source_locale;
            let before = self.standing.get(&path).unwrap_or(&nothing);
            let kept = before.seen.as_deref().filter(|_| before.wordings == *wordings);
            let seen = self.options.seen.as_deref().or(kept).unwrap_or(&self.options.today);
            let text = file::write(
                self.format,
                self.mapping,
                is_base.then_some(&self.definitions),
                wordings,
                seen,
            );
            let change = if self.texts.get(&path) == Some(&text) {
                Change::Unchanged
            } else {
                Change::Written
            };
            let keys: BTreeSet<&String> = before
                .definitions
                .keys()
                .chain(before.wordings.keys())
                .chain(wordings.keys())
                .chain(self.definitions.keys().filter(|_| is_base))
                .collect();
            let (mut new, mut changed, mut dropped, mut count) = (Vec::new(), Vec::new(), Vec::new(), 0);
            for key in keys {
                let then = (
                    before.definitions.get(key).filter(|_| is_base),
                    before.wordings.get(key),
                );
                let now = (self.definitions.get(key).filter(|_| is_base), wordings.get(key));
                count += usize::from(now != (None, None));
                match (then, now) {
                    ((None, None), (None, None)) => {}
                    ((None, None), _) => new.push(self.id(key)),
                    (_, (None, None)) => dropped.push(self.id(key)),
                    (then, now) if then != now => changed.push(self.id(key)),
                    _ => {}
                }
            }
            summary.files.push(FileSummary {
                path: path.clone(),
                locale: locale.to_owned(),
                list: String::new(),
                permissions: count,
                furniture: self
                    .definitions
                    .iter()
                    .filter(|(key, one)| one.furniture.is_some() && (is_base || wordings.contains_key(*key)))
                    .count(),
                wordings: wordings.values().map(Vec::len).sum(),
                new,
                changed,
                dropped,
                change,
            });
            outputs.push(Output { path, text });
        }
    }
}

fn file_name(locale: Option<&str>) -> String {
    locale.map_or_else(
        || "imported.yaml".to_owned(),
        |locale| format!("imported.{locale}.yaml"),
    )
}

fn skip(summary: &mut Summary, reason: Skip, ids: Vec<String>) {
    if !ids.is_empty() {
        summary.skipped.push(Skipped {
            path: summary.provider.clone(),
            reason,
            ids,
        });
    }
}
