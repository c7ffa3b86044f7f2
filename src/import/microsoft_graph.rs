//! Microsoft Graph's permissions, from the files of `microsoftgraph/microsoft-graph-devx-content`.
//!
//! [`convert`] is pure: files and what an earlier import left in, files and a summary out. An input speaks for what is in
//! it and for nothing else, so that one locale can be imported alone and the others stay; only what the English file no
//! longer has goes from all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::{
    Change, FileSummary, ImportError, Imported, Input, Options, Output, Problem, Skip, Skipped, Summary, normalize_tag,
    read_input, read_standing, write_outputs,
};

mod catalogue;
mod source;

use catalogue::{Definitions, IMPORTER, List, PROVIDER, StandingFile, Wordings};
use source::{Descriptions, Entries, Ratings, Source};

/// The locale of the files that say which permissions there are.
const BASE: &str = "en";

/// What [`convert`] makes.
#[derive(Debug, Default)]
pub struct Converted {
    /// Every imported file of the site, changed or not, in the order of their paths.
    pub outputs: Vec<Output>,
    pub imported: Imported,
}

/// Imports `files` into the folder `into`, writing only what differs.
///
/// # Errors
/// An imported file cannot be read or written. A bad input is no error but a [`Problem`].
pub fn import(files: &[PathBuf], into: &Path, options: &Options) -> Result<Imported, ImportError> {
    let mut problems = Vec::new();
    let mut inputs = Vec::new();
    for file in files {
        match read_input(file) {
            Ok(input) => inputs.push(input),
            Err(problem) => problems.push(problem),
        }
    }
    let mut standing = BTreeMap::new();
    for list in List::ALL {
        let is_ours = |name: &str| name.starts_with("imported.") && name.ends_with(".yaml");
        for (name, text) in read_standing(&into.join(IMPORTER).join(list.name()), is_ours)? {
            standing.insert(format!("{IMPORTER}/{}/{name}", list.name()), text);
        }
    }
    let Converted { outputs, mut imported } = convert(&inputs, &standing, options);
    write_outputs(into, &outputs)?;
    problems.append(&mut imported.problems);
    Ok(Imported { problems, ..imported })
}

/// Converts `inputs`, given the texts of the `standing` imported files by their path.
pub fn convert(inputs: &[Input], standing: &BTreeMap<String, String>, options: &Options) -> Converted {
    let mut converted = Converted::default();
    let found = &mut converted.imported;
    found.summary.provider = PROVIDER.to_owned();
    let (mut descriptions, ratings) = read_all(inputs, options, found);
    for list in List::ALL {
        let Some(mut site) = SiteList::read(list, standing, options, &mut found.problems) else {
            continue;
        };
        site.take(&mut descriptions, ratings.is_some(), found);
        if site.definitions.is_none() {
            continue;
        }
        site.rate(ratings.as_ref(), &mut found.summary);
        site.write(options, &mut converted.outputs, &mut found.summary);
    }
    if converted.outputs.is_empty() && found.problems.is_empty() {
        found.problems.extend(inputs.first().map(|input| Problem {
            path: input.path.clone(),
            position: None,
            message: "cannot be imported alone: only the English file says which permissions there are".into(),
            help: Some("give `permissions-descriptions.json` as well".into()),
        }));
    }
    converted.outputs.sort_by(|left, right| left.path.cmp(&right.path));
    let summary = &mut found.summary;
    // The English skips of one list come before those of the other; a person reads them file by file.
    summary
        .skipped
        .sort_by(|left, right| (&left.path, left.reason).cmp(&(&right.path, right.reason)));
    let locales: BTreeSet<&str> = summary
        .files
        .iter()
        .filter(|file| file.wordings > 0)
        .map(|file| file.locale.as_str())
        .collect();
    let is_open =
        |locale: &str| locale == options.source_locale || options.site_locales.iter().any(|open| open == locale);
    summary.could_open = locales
        .into_iter()
        .filter(|locale| !is_open(locale))
        .map(str::to_owned)
        .collect();
    converted
}

/// Reads every input; of two that say the same thing the first counts.
fn read_all(inputs: &[Input], options: &Options, found: &mut Imported) -> (Vec<Descriptions>, Option<Ratings>) {
    let mut all: Vec<Descriptions> = Vec::new();
    let mut ratings: Option<Ratings> = None;
    for (index, input) in inputs.iter().enumerate() {
        let mut refuse = |message: String, help: &str| {
            found.problems.push(Problem {
                path: input.path.clone(),
                position: None,
                message,
                help: Some(help.to_owned()),
            });
        };
        if inputs[..index].iter().any(|earlier| earlier.path == input.path) {
            refuse("is given twice".into(), "name each file once");
            continue;
        }
        match source::read(input, options) {
            Err(problem) => found.problems.push(problem),
            Ok(Source::Ratings(read)) => match &ratings {
                Some(first) => refuse(
                    format!("rates permissions, as `{}` does already", first.path),
                    "give one of the two",
                ),
                None => ratings = Some(read),
            },
            Ok(Source::Descriptions(mut read)) => {
                // The site's own spelling of the locale, if it has one, so that both meet.
                let own = options.site_locales.iter().chain([&options.source_locale]);
                let mut own = own.filter(|own| normalize_tag(own).as_ref() == Some(&read.locale));
                read.locale = own.next().cloned().unwrap_or(read.locale);
                match all.iter().find(|earlier| earlier.locale == read.locale) {
                    Some(first) => {
                        let message = format!("is in the locale `{}`, as `{}` is already", read.locale, first.path);
                        refuse(
                            message,
                            "give one of the two, or import them one after the other with `--locale`",
                        );
                    }
                    None => {
                        found.summary.skipped.append(&mut read.skipped);
                        all.push(read);
                    }
                }
            }
        }
    }
    (all, ratings)
}

/// One list of the site: what stands, and what it becomes.
struct SiteList<'a> {
    list: List,
    texts: &'a BTreeMap<String, String>,
    source_locale: &'a str,
    /// What an earlier import left, by path.
    standing: BTreeMap<String, StandingFile>,
    /// Files that only look like ours.
    foreign: BTreeSet<String>,
    definitions: Option<Definitions>,
    /// By locale.
    wordings: BTreeMap<String, Wordings>,
}

impl<'a> SiteList<'a> {
    /// `None` if the file with the definitions is somebody else's.
    fn read(
        list: List,
        texts: &'a BTreeMap<String, String>,
        options: &'a Options,
        problems: &mut Vec<Problem>,
    ) -> Option<Self> {
        let base = list.path(None);
        let folder = base.strip_suffix("imported.yaml").expect("the name is ours").to_owned();
        let mut site = Self {
            list,
            texts,
            source_locale: &options.source_locale,
            standing: BTreeMap::new(),
            foreign: BTreeSet::new(),
            definitions: None,
            wordings: BTreeMap::new(),
        };
        for (path, text) in texts.iter().filter(|(path, _)| path.starts_with(&folder)) {
            if !catalogue::is_imported(text) {
                problems.push(Problem {
                    path: path.clone(),
                    position: None,
                    message: "was not written by `sayso import`, and is left alone".into(),
                    help: Some("give it another name, so that the import can use this one".into()),
                });
                site.foreign.insert(path.clone());
            } else if let Some(file) = catalogue::read_standing(text) {
                let tag = path[folder.len()..]
                    .strip_prefix("imported.")
                    .and_then(|rest| rest.strip_suffix(".yaml"));
                match tag {
                    Some(locale) => drop(site.wordings.insert(locale.to_owned(), file.wordings.clone())),
                    None => {
                        site.definitions = Some(file.definitions.clone());
                        if file.seen.is_some() {
                            site.wordings
                                .insert(options.source_locale.clone(), file.wordings.clone());
                        }
                    }
                }
                site.standing.insert(path.clone(), file);
            }
        }
        (!site.foreign.contains(&base)).then_some(site)
    }

    /// The file that a locale's wordings are in.
    fn path(&self, locale: &str) -> String {
        self.list.path((locale != self.source_locale).then_some(locale))
    }

    fn take(&mut self, descriptions: &mut [Descriptions], are_rated: bool, found: &mut Imported) {
        // English first: it says which of the others' entries count.
        descriptions.sort_by_key(|file| normalize_tag(&file.locale).as_deref() != Some(BASE));
        for file in descriptions {
            let Some(entries) = file.lists.remove(&self.list) else {
                continue;
            };
            if self.foreign.contains(&self.path(&file.locale)) {
                continue;
            }
            let is_base = normalize_tag(&file.locale).as_deref() == Some(BASE);
            if is_base {
                self.define(&entries, are_rated, &mut found.summary);
            }
            let none = Definitions::new();
            let definitions = self.definitions.as_ref().unwrap_or(&none);
            let (mut strange, mut silent) = (Vec::new(), Vec::new());
            let mut wordings = Wordings::new();
            for (value, (_, texts)) in entries {
                if !definitions.contains_key(&value) {
                    strange.push(self.list.id(&value));
                } else if !texts.is_empty() {
                    wordings.insert(value, texts);
                } else if is_base {
                    found.summary.without_wording.push(self.list.id(&value));
                } else {
                    silent.push(self.list.id(&value));
                }
            }
            for (reason, ids) in [(Skip::NotInEnglish, strange), (Skip::NoText, silent)] {
                skip(&mut found.summary, &file.path, reason, ids);
            }
            self.wordings.insert(file.locale.clone(), wordings);
        }
    }

    /// Takes the definitions of the English file. What it no longer has goes from every locale. Ratings of an earlier
    /// import stay, unless new ones were given.
    fn define(&mut self, entries: &Entries, are_rated: bool, summary: &mut Summary) {
        let standing = self.definitions.take().unwrap_or_default();
        let keeps_ratings = !are_rated && self.standing.values().any(|file| file.is_rated);
        let mut definitions = Definitions::new();
        for (value, (definition, _)) in entries {
            let mut definition = definition.clone();
            if let Some(standing) = standing.get(value).filter(|_| keeps_ratings) {
                definition.privilege_level = standing.privilege_level;
                definition.needs_admin = standing.needs_admin;
                definition.prevalence = standing.prevalence.clone();
                definition.reach = standing.reach;
            }
            definitions.insert(value.clone(), definition);
        }
        let dropped = standing.keys().filter(|value| !definitions.contains_key(*value));
        summary.dropped.extend(dropped.map(|value| self.list.id(value)));
        for wordings in self.wordings.values_mut() {
            wordings.retain(|value, _| definitions.contains_key(value));
        }
        self.definitions = Some(definitions);
    }

    fn rate(&mut self, ratings: Option<&Ratings>, summary: &mut Summary) {
        let Some(definitions) = &mut self.definitions else {
            return;
        };
        if let Some((ratings, rated)) = ratings.and_then(|all| Some((all, all.lists.get(&self.list)?))) {
            let strange = rated.keys().filter(|value| !definitions.contains_key(*value));
            let strange = strange.map(|value| self.list.id(value)).collect();
            skip(summary, &ratings.path, Skip::NotDescribed, strange);
            for (value, definition) in definitions.iter_mut() {
                let rating = rated.get(value);
                definition.privilege_level = rating.and_then(|rating| rating.privilege_level);
                definition.needs_admin = rating.and_then(|rating| rating.needs_admin).or(definition.needs_admin);
                definition.reach = rating.map(|rating| rating.reach).filter(|reach| *reach > 0);
                if definition.prevalence.is_none() && rating.is_some_and(|rating| rating.is_personal) {
                    definition.prevalence = Some("common".into());
                }
            }
        }
        summary.rated += definitions
            .values()
            .filter(|definition| definition.privilege_level.is_some())
            .count();
    }

    fn write(self, options: &Options, outputs: &mut Vec<Output>, summary: &mut Summary) {
        let definitions = self.definitions.as_ref().expect("read or taken");
        let source = self.wordings.get(self.source_locale);
        let others = self.wordings.iter().filter(|(locale, _)| *locale != self.source_locale);
        let none = Wordings::new();
        let mut files = vec![(self.source_locale, source.unwrap_or(&none))];
        files.extend(others.map(|(locale, wordings)| (locale.as_str(), wordings)));
        for (locale, wordings) in files {
            let path = self.path(locale);
            let standing = self.standing.get(&path);
            let seen = seen(standing, wordings, options);
            let is_base = locale == self.source_locale;
            let text = if is_base {
                catalogue::definitions_file(self.list, definitions, source, seen)
            } else {
                catalogue::wordings_file(wordings, seen)
            };
            let change = if self.texts.get(&path) == Some(&text) {
                Change::Unchanged
            } else {
                Change::Written
            };
            let nothing = StandingFile::default();
            let before = standing.unwrap_or(&nothing);
            let state = |value: &String, definitions: &Definitions, wordings: &Wordings| {
                let definition = definitions.get(value).filter(|_| is_base).cloned();
                let texts = wordings.get(value).cloned();
                (definition.is_some() || texts.is_some()).then_some((definition, texts))
            };
            let values: BTreeSet<&String> = before
                .definitions
                .keys()
                .chain(before.wordings.keys())
                .chain(definitions.keys())
                .collect();
            let (mut new, mut changed, mut dropped) = (Vec::new(), Vec::new(), Vec::new());
            let mut permissions = 0;
            for value in values {
                let then = state(value, &before.definitions, &before.wordings);
                let now = state(value, definitions, wordings);
                permissions += usize::from(now.is_some());
                match (then, now) {
                    (None, Some(_)) => new.push(self.list.id(value)),
                    (Some(_), None) => dropped.push(self.list.id(value)),
                    (then, now) if then != now => changed.push(self.list.id(value)),
                    _ => {}
                }
            }
            summary.files.push(FileSummary {
                path: path.clone(),
                locale: locale.to_owned(),
                list: self.list.name().to_owned(),
                permissions,
                furniture: 0,
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

/// The date of a file's wordings: as it stands while they stand, so that an import that brings nothing new changes
/// nothing.
fn seen<'a>(standing: Option<&'a StandingFile>, wordings: &Wordings, options: &'a Options) -> &'a str {
    let kept = standing
        .filter(|file| file.wordings == *wordings)
        .and_then(|file| file.seen.as_deref());
    options.seen.as_deref().or(kept).unwrap_or(&options.today)
}

fn skip(summary: &mut Summary, path: &str, reason: Skip, ids: Vec<String>) {
    if ids.is_empty() {
        return;
    }
    match summary
        .skipped
        .iter_mut()
        .find(|skipped| skipped.path == path && skipped.reason == reason)
    {
        Some(skipped) => skipped.ids.extend(ids),
        None => summary.skipped.push(Skipped {
            path: path.to_owned(),
            reason,
            ids,
        }),
    }
}
