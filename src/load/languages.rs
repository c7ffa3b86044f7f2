//! Everything in `locales/`: messages, and beside them what look-up, reviews and glossaries know of a language.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::cache::Cache;
use super::glossary::GlossaryDraft;
use super::lookup::LookupFile;
use super::messages::{self, MessagesFile};
use super::yaml::Entries;
use super::{Drafts, LookupDraft, MESSAGES_MADE_FROM, files};
use crate::config::LOCALES;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::locale::Locale;
use crate::lookup::lexicon_file;
use crate::source::{SourceId, Sources, Spanned};

/// A file of a language that sayso knows by its name.
pub struct LanguageFile {
    locale: Locale,
    kind: Kind,
    path: String,
    /// Lexicons are large, and have none unless something has to be said of them.
    source: Option<SourceId>,
    text: Cow<'static, str>,
    is_embedded: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Messages,
    MessagesMadeFrom,
    Lookup,
    Lexicon,
    Glossary,
}

impl Kind {
    fn of(name: &str) -> Option<Self> {
        match name {
            "lookup.yaml" => Some(Self::Lookup),
            "glossary.yaml" => Some(Self::Glossary),
            "lexicon.tsv" => Some(Self::Lexicon),
            MESSAGES_MADE_FROM => Some(Self::MessagesMadeFrom),
            _ => name.ends_with(".ftl").then_some(Self::Messages),
        }
    }
}

/// What a file says.
pub enum Said {
    Messages(MessagesFile),
    MessagesMadeFrom(Arc<Entries<Spanned<String>>>),
    Lookup(Arc<LookupFile>),
    /// The file's text is to be kept as it is.
    Lexicon,
    /// The number of the line that cannot be read, from 1.
    BrokenLexicon(usize),
    Glossary(GlossaryDraft),
}

/// Parses files on all threads.
pub fn parse(files: &[LanguageFile], cache: &Cache, sources: &Sources) -> Vec<(Option<Said>, Diagnostics)> {
    files
        .par_iter()
        .map(|file| {
            let mut found = Diagnostics::default();
            (said(file, cache, sources, &mut found), found)
        })
        .collect()
}

/// Adds what files say to what was read before.
pub fn add(
    files: Vec<LanguageFile>,
    said: Vec<(Option<Said>, Diagnostics)>,
    sources: &mut Sources,
    drafts: &mut Drafts,
    found: &mut Diagnostics,
) {
    for (file, (said, diagnostics)) in files.into_iter().zip(said) {
        found.extend(diagnostics.into_vec());
        let locale = file.locale;
        match said {
            None => {}
            Some(Said::Messages(messages)) => drafts.messages.entry(locale).or_default().push(messages),
            Some(Said::MessagesMadeFrom(recorded)) => {
                let recorded = recorded.0.iter();
                let recorded = recorded.map(|(id, made_from)| (id.value.clone(), made_from.value.clone()));
                drafts.messages_made_from.entry(locale).or_default().extend(recorded);
            }
            Some(Said::Lookup(words)) => {
                let lookup = drafts.lookup.entry(locale).or_default();
                lookup.push(LookupDraft::Words(words));
            }
            Some(Said::Lexicon) => {
                let lookup = drafts.lookup.entry(locale).or_default();
                lookup.push(LookupDraft::Lexicon(file.text));
            }
            Some(Said::BrokenLexicon(line)) => {
                let source = sources.add(file.path, &*file.text);
                found.push(broken_lexicon(&file.text, source, line));
            }
            Some(Said::Glossary(glossary)) => {
                let glossaries = drafts.glossaries.entry(locale).or_default();
                glossaries.push(glossary);
            }
        }
    }
}

/// Everything in `locales/`: the embedded files first, so that a site's own come later and win.
pub fn files(root: &Path, sources: &mut Sources, found: &mut Diagnostics) -> Vec<LanguageFile> {
    let embedded = crate::embedded::locales().iter();
    let own = files::read_folder(root, Path::new(LOCALES), &["ftl", "yaml", "tsv"], found).into_iter();
    let texts = embedded
        .map(|(path, text)| (path.clone(), Cow::Borrowed(*text)))
        .chain(own.map(|file| (file.path, Cow::Owned(file.text))));
    let mut files = Vec::new();
    for (path, text) in texts {
        let is_embedded = path.starts_with("builtin/");
        let inner = path.strip_prefix("builtin/").unwrap_or(&path);
        let Some((tag, name)) = inner.split_once('/').and_then(|(_, inner)| inner.split_once('/')) else {
            continue;
        };
        let Ok(locale) = tag.parse::<Locale>() else {
            found.push(
                Diagnostic::error(Fault::UnknownLocale, format!("`{tag}` is no language tag"))
                    .in_path(path.clone())
                    .help("name the folder by a BCP 47 tag, such as `pl` or `zh-Hant`"),
            );
            continue;
        };
        if let Some(kind) = Kind::of(name) {
            let is_lexicon = kind == Kind::Lexicon;
            files.push(LanguageFile {
                locale,
                kind,
                source: (!is_lexicon).then(|| sources.add(path.clone(), &*text)),
                path,
                text,
                is_embedded,
            });
        }
    }
    files
}

fn said(file: &LanguageFile, cache: &Cache, sources: &Sources, found: &mut Diagnostics) -> Option<Said> {
    let text = &*file.text;
    match (file.kind, file.source) {
        (Kind::Messages, Some(source)) => Some(Said::Messages(messages::read(text, source, found))),
        (Kind::MessagesMadeFrom, Some(source)) => {
            let recorded = cache.read(text, source, sources, found).ok()?;
            Some(Said::MessagesMadeFrom(recorded))
        }
        (Kind::Lookup, Some(source)) => Some(Said::Lookup(cache.read(text, source, sources, found).ok()?)),
        (Kind::Glossary, Some(source)) => {
            let file = cache.read(text, source, sources, found).ok()?;
            Some(Said::Glossary(GlossaryDraft { source, file }))
        }
        (Kind::Lexicon, _) | (_, None) => {
            // The embedded ones are as the command wrote them.
            let broken = (!file.is_embedded)
                .then(|| lexicon_file::read(text, |_, _| false).err())
                .flatten();
            Some(broken.map_or(Said::Lexicon, Said::BrokenLexicon))
        }
    }
}

fn broken_lexicon(text: &str, source: SourceId, line: usize) -> Diagnostic {
    let start = text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
    let length = text[start..].lines().next().map_or(0, str::len);
    Diagnostic::error(Fault::InvalidValue, "a line of a lexicon that cannot be read")
        .at(
            source.span(start..start + length),
            "expected a word, then English words each with a weight from 1 to 255",
        )
        .help("make the file anew with `sayso lexicon`")
}
