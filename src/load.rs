//! Reads a site's folder into [`Sources`] and drafts: what is written, typed and with its place, nothing resolved.
//!
//! The only stage that reads. A file that cannot be read or parsed becomes a diagnostic and the rest goes on.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use crate::config::{CONFIG_FILE, CONTENT, ConfigFile};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::embedded;
use crate::locale::Locale;
use crate::markdown;
use crate::source::{SourceId, Sources};

pub mod cache;
pub mod documents;
pub mod files;
pub mod front_matter;
pub mod glossary;
pub mod inputs;
mod languages;
pub mod lookup;
pub mod messages;
pub mod permissions;
pub mod prompts;
pub mod schema;
pub mod theme;
pub mod yaml;

use cache::Cache;
use documents::FrontMatter;
use files::EntryName;
use glossary::GlossaryDraft;
use lookup::LookupFile;
use messages::MessagesFile;
use permissions::{DefinitionsFile, DefinitionsTranslationFile};
use prompts::{PromptFile, PromptTranslationFile};
use theme::ThemeFiles;

/// The file beside a locale's messages that says which English texts they were made from.
pub const MESSAGES_MADE_FROM: &str = "translated_from.yaml";

/// Everything that was read, before any of it is resolved.
#[derive(Debug, Clone, Default)]
pub struct Drafts {
    pub config: Option<Draft<ConfigFile>>,
    pub definitions: Vec<Draft<Arc<DefinitionsFile>>>,
    pub definition_translations: Vec<Draft<Arc<DefinitionsTranslationFile>>>,
    pub questions: Vec<Draft<Document>>,
    pub pages: Vec<Draft<Document>>,
    pub prompts: Vec<Draft<PromptFile>>,
    pub prompt_translations: Vec<Draft<PromptTranslationFile>>,
    /// Interface messages by locale: the embedded ones first, so that a site's own come later and win.
    pub messages: BTreeMap<Locale, Vec<MessagesFile>>,
    /// Fingerprints of the source's messages that a locale's were made from, by id.
    pub messages_made_from: BTreeMap<Locale, BTreeMap<String, String>>,
    /// Synonyms, furniture and lexicons by locale, the embedded ones first.
    pub lookup: BTreeMap<Locale, Vec<LookupDraft>>,
    /// Each locale's settled words, the embedded ones first, so that a site's own come later and win.
    pub glossaries: BTreeMap<Locale, Vec<GlossaryDraft>>,
    /// The theme and those that it extends, the most specific first, the built-in one last.
    pub themes: Vec<ThemeFiles>,
    /// What files that did not parse meant to define, so that references to it are not reported as well.
    pub broken: Broken,
}

impl Drafts {
    /// Adds what was read of an entry's file.
    fn extend(&mut self, entry: Self) {
        self.definitions.extend(entry.definitions);
        self.definition_translations.extend(entry.definition_translations);
        self.questions.extend(entry.questions);
        self.pages.extend(entry.pages);
        self.prompts.extend(entry.prompts);
        self.prompt_translations.extend(entry.prompt_translations);
        self.broken.ids.extend(entry.broken.ids);
        self.broken.unknown |= entry.broken.unknown;
    }

    /// The locales that entries are translated into.
    pub fn locales(&self) -> Vec<Locale> {
        let names = self.questions.iter().chain(&self.pages).map(|draft| &draft.name);
        let names = names.chain(self.prompt_translations.iter().map(|draft| &draft.name));
        let locales: BTreeSet<Locale> = names.filter_map(|name| name.locale.clone()).collect();
        locales.into_iter().collect()
    }
}

/// One file's content. `name.stem` is its id (or, for definitions, its file's) and `name.locale` what it translates into.
#[derive(Debug, Clone)]
pub struct Draft<T> {
    pub source: SourceId,
    pub name: EntryName,
    pub value: T,
}

/// One file for look-up.
#[derive(Debug, Clone)]
pub enum LookupDraft {
    Words(Arc<LookupFile>),
    Lexicon(Cow<'static, str>),
}

/// A Markdown entry.
#[derive(Debug, Clone)]
pub struct Document {
    pub front_matter: FrontMatter,
    /// The Markdown after the front matter, as bytes of the file.
    pub body: std::ops::Range<usize>,
}

impl Draft<Document> {
    /// The Markdown after the front matter.
    pub fn body<'s>(&self, sources: &'s Sources) -> &'s str {
        &sources.file(self.source).text[self.value.body.clone()]
    }

    /// A translation that was laid out to be filled in, and nobody has yet.
    pub fn is_unfilled(&self, sources: &Sources) -> bool {
        self.name.locale.is_some()
            && self.value.front_matter.title.trim().is_empty()
            && markdown::units(self.body(sources)).is_empty()
    }
}

#[derive(Debug, Clone, Default)]
pub struct Broken {
    /// Ids of permissions, questions, pages and prompts, and stems of definitions files.
    pub ids: BTreeSet<String>,
    /// A broken definitions file whose ids could not even be guessed.
    pub unknown: bool,
}

/// Reads the site in the folder `root`.
pub fn site(root: &Path, found: &mut Diagnostics) -> (Sources, Drafts) {
    site_again(root, &Cache::default(), found)
}

/// The same for one who has read it before, and keeps what was parsed.
pub fn site_again(root: &Path, cache: &Cache, found: &mut Diagnostics) -> (Sources, Drafts) {
    let mut sources = Sources::default();
    let mut drafts = Drafts {
        config: config(root, &mut sources, found),
        ..Drafts::default()
    };
    let mut entries = Vec::new();
    rayon::in_place_scope(|scope| {
        // It takes as long as reading the files does.
        scope.spawn(|_| embedded::unpack());
        for (kind, extension, read) in KINDS {
            let folder = Path::new(CONTENT).join(kind);
            for file in files::read_folder(root, &folder, &[extension], found) {
                let source = sources.add(file.path, file.text);
                entries.extend(file.name.map(|name| (read, source, name)));
            }
        }
    });
    files::report_strays(root, KINDS.map(|(kind, ..)| kind), found);
    let languages = languages::files(root, &mut sources, found);
    // Together, since the last of one may be a large file that a single thread is busy with.
    let (entries, said) = rayon::join(
        || parse(entries, cache, &sources),
        || languages::parse(&languages, cache, &sources),
    );
    for (part, diagnostics) in entries {
        drafts.extend(part);
        found.extend(diagnostics.into_vec());
    }
    languages::add(languages, said, &mut sources, &mut drafts, found);
    let theme = drafts.config.as_ref().and_then(|config| config.value.theme.clone());
    drafts.themes = theme::chain(
        root,
        theme.as_ref(),
        drafts.config.as_ref().map(|c| c.source),
        &mut sources,
        found,
    );
    (sources, drafts)
}

/// Reads one entry's file that is not on the disk, such as an earlier version of it. What cannot be read is left out.
pub fn entry(path: &str, text: String) -> (Sources, Drafts) {
    let (mut sources, mut drafts, mut found) = (Sources::default(), Drafts::default(), Diagnostics::default());
    let Some((kind, _)) = path.strip_prefix("content/").and_then(|path| path.split_once('/')) else {
        return (sources, drafts);
    };
    let read = KINDS.iter().find(|(name, ..)| *name == kind);
    let name = files::entry_name(Path::new(path), &Path::new(CONTENT).join(kind), &mut found);
    let source = sources.add(path, text);
    if let (Some((_, _, read)), Some(name)) = (read, name) {
        let reader = Reader {
            source,
            sources: &sources,
            cache: &Cache::default(),
            found: &mut found,
        };
        read(name, reader, &mut drafts);
    }
    (sources, drafts)
}

/// The folders of entries, how the names of their files end, and what reads one.
const KINDS: [(&str, &str, Read); 4] = [
    ("permissions", "yaml", definitions),
    ("questions", "md", question),
    ("pages", "md", page),
    ("prompts", "yaml", prompt),
];

/// Reads one file of its kind.
type Read = fn(EntryName, Reader<'_>, &mut Drafts);

/// What a reader of one file needs beside the file's name.
struct Reader<'a> {
    source: SourceId,
    sources: &'a Sources,
    cache: &'a Cache,
    found: &'a mut Diagnostics,
}

impl<'a> Reader<'a> {
    fn text(&self) -> &'a str {
        &self.sources.file(self.source).text
    }

    /// The file as a draft, parsed once for all times that it is read.
    fn draft<T>(self, name: EntryName) -> Result<Draft<Arc<T>>, Option<yaml::Node>>
    where
        T: DeserializeOwned + JsonSchema + Send + Sync + 'static,
    {
        let value = self.cache.read(self.text(), self.source, self.sources, self.found)?;
        Ok(Draft {
            source: self.source,
            name,
            value,
        })
    }
}

/// Reads `sayso.yaml`.
pub fn config(root: &Path, sources: &mut Sources, found: &mut Diagnostics) -> Option<Draft<ConfigFile>> {
    if !root.join(CONFIG_FILE).exists() {
        found.push(
            Diagnostic::error(
                Fault::MissingSite,
                format!("no `{CONFIG_FILE}` in `{}`", root.display()),
            )
            .in_path(CONFIG_FILE)
            .help("run `sayso init` in an empty folder, or name the site's folder with `--site`"),
        );
        return None;
    }
    let file = files::read_file(root, PathBuf::from(CONFIG_FILE), found)?;
    let source = sources.add(file.path, file.text);
    let value = yaml::read(&sources.file(source).text, source, sources, found).ok()?;
    Some(Draft {
        source,
        name: file.name?,
        value,
    })
}

/// Parses files on all threads.
fn parse(files: Vec<(Read, SourceId, EntryName)>, cache: &Cache, sources: &Sources) -> Vec<(Drafts, Diagnostics)> {
    files
        .into_par_iter()
        // One by one, since one file may take as long as all the others.
        .with_max_len(1)
        .map(|(read, source, name)| {
            let (mut drafts, mut found) = (Drafts::default(), Diagnostics::default());
            let reader = Reader {
                source,
                sources,
                cache,
                found: &mut found,
            };
            read(name, reader, &mut drafts);
            (drafts, found)
        })
        .collect()
}

fn definitions(name: EntryName, reader: Reader<'_>, drafts: &mut Drafts) {
    let (folder, stem) = (name.folder().to_owned(), name.stem.clone());
    let tree = if name.locale.is_none() {
        match reader.draft(name) {
            Ok(draft) => return drafts.definitions.push(draft),
            Err(tree) => tree,
        }
    } else {
        match reader.draft(name) {
            Ok(draft) => return drafts.definition_translations.push(draft),
            Err(tree) => tree,
        }
    };
    drafts.broken.ids.insert(stem);
    match tree.as_ref().and_then(|tree| tree.get("permissions")) {
        Some(yaml::Node::Mapping(entries)) => {
            drafts
                .broken
                .ids
                .extend(entries.iter().map(|(key, _)| format!("{folder}/{}", key.value)));
        }
        _ => drafts.broken.unknown = true,
    }
}

fn prompt(name: EntryName, reader: Reader<'_>, drafts: &mut Drafts) {
    let (source, text) = (reader.source, reader.text());
    if name.locale.is_none() {
        match yaml::read(text, source, reader.sources, reader.found) {
            Ok(value) => drafts.prompts.push(Draft { source, name, value }),
            Err(_) => drafts.broken.ids.extend([name.stem]),
        }
    } else if let Ok(value) = yaml::read(text, source, reader.sources, reader.found) {
        drafts.prompt_translations.push(Draft { source, name, value });
    }
}

fn question(name: EntryName, reader: Reader<'_>, drafts: &mut Drafts) {
    let draft = document(name, reader, drafts);
    drafts.questions.extend(draft);
}

fn page(name: EntryName, reader: Reader<'_>, drafts: &mut Drafts) {
    let draft = document(name, reader, drafts);
    drafts.pages.extend(draft);
}

fn document(name: EntryName, reader: Reader<'_>, drafts: &mut Drafts) -> Option<Draft<Document>> {
    let (source, text) = (reader.source, reader.text());
    let value = front_matter::split(text, source, reader.found).and_then(|parts| {
        let yaml = &text[parts.front_matter];
        let front_matter = yaml::read::<FrontMatter>(yaml, source, reader.sources, reader.found).ok()?;
        Some(Document {
            front_matter,
            body: parts.body,
        })
    });
    if value.is_none() {
        drafts.broken.ids.insert(name.stem.clone());
    }
    Some(Draft {
        source,
        name,
        value: value?,
    })
}
