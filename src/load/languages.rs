//! Everything in `locales/`: messages, and beside them what look-up, reviews and glossaries know of a language.

use std::borrow::Cow;
use std::path::Path;

use super::cache::Cache;
use super::glossary::{GlossaryDraft, GlossaryFile};
use super::{Drafts, LookupDraft, MESSAGES_MADE_FROM, files, messages, yaml};
use crate::config::LOCALES;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::locale::Locale;
use crate::lookup::lexicon_file;
use crate::source::{SourceId, Sources, Spanned};

/// Everything in `locales/`: the embedded files first, so that a site's own come later and win.
pub fn read(root: &Path, cache: &Cache, sources: &mut Sources, drafts: &mut Drafts, found: &mut Diagnostics) {
    let embedded = crate::embedded::locales().into_iter();
    let own = files::read_folder(root, Path::new(LOCALES), &["ftl", "yaml", "tsv"], found).into_iter();
    let files = embedded
        .map(|(path, text)| (path, Cow::Borrowed(text)))
        .chain(own.map(|file| (file.path, Cow::Owned(file.text))));
    for (path, text) in files {
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
        if name.ends_with(".ftl") {
            let source = sources.add(path.clone(), &*text);
            let messages = messages::read(&text, source, found);
            drafts.messages.entry(locale).or_default().push(messages);
        } else if name == "lookup.yaml" {
            let source = sources.add(path.clone(), &*text);
            if let Ok(words) = cache.read(&text, source, sources, found) {
                drafts.lookup.entry(locale).or_default().push(LookupDraft::Words(words));
            }
        } else if name == "glossary.yaml" {
            let source = sources.add(path.clone(), &*text);
            if let Ok(file) = yaml::read::<GlossaryFile>(&text, source, sources, found) {
                let glossary = GlossaryDraft { source, file };
                drafts.glossaries.entry(locale).or_default().push(glossary);
            }
        } else if name == MESSAGES_MADE_FROM {
            let source = sources.add(path.clone(), &*text);
            if let Ok(recorded) = yaml::read::<yaml::Entries<Spanned<String>>>(&text, source, sources, found) {
                let recorded = recorded
                    .0
                    .into_iter()
                    .map(|(id, made_from)| (id.value, made_from.value));
                drafts.messages_made_from.entry(locale).or_default().extend(recorded);
            }
        } else if name == "lexicon.tsv" {
            // The embedded ones are as the command wrote them.
            let fault = match &text {
                Cow::Owned(own) => lexicon_file::read(own).err(),
                Cow::Borrowed(_) => None,
            };
            match fault {
                None => drafts
                    .lookup
                    .entry(locale)
                    .or_default()
                    .push(LookupDraft::Lexicon(text)),
                Some(line) => {
                    let source = sources.add(path.clone(), &*text);
                    found.push(broken_lexicon(&text, source, line));
                }
            }
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
