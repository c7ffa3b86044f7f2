//! Texts on their way to a translator's tool and back: what is written into PO and XLIFF files, and what is taken from
//! them. The two formats only differ in how an [`Item`] is written.

use std::collections::BTreeMap;

use super::units::{Area, Original, State, Unit};
use crate::library::{COMBINATIONS, Term};
use crate::locale::Locale;
use crate::markdown;
use crate::source::Sources;

mod apply;
mod catalogue;
mod documents;
mod marks;
pub mod po;
pub mod xliff;

pub use apply::apply;

/// One text with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Entry and unit: `question:guest-access#title`.
    pub context: String,
    pub source: String,
    /// Nothing where it is not translated.
    pub target: Option<String>,
    pub state: State,
    pub notes: Vec<String>,
    /// What the source said when the translation was made, where that is known and differs.
    pub previous: Option<String>,
    /// The source file.
    pub path: String,
    pub syntax: Syntax,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    Markdown,
    Fluent,
}

/// What a file is about.
#[derive(Debug)]
pub struct Heading<'a> {
    pub title: &'a str,
    pub source_locale: &'a Locale,
    pub locale: &'a Locale,
}

/// One text as it came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    pub context: String,
    /// What it was translated from.
    pub source: String,
    pub target: String,
    pub verdict: Verdict,
    /// Where it stands in the file, in bytes.
    pub offset: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Still to be looked at.
    Doubtful,
    Translated,
    /// Somebody has said that it is right.
    Reviewed,
}

/// A file that came back.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The locale that it says it is in.
    pub locale: String,
    pub returned: Vec<Returned>,
    /// Places and reasons of what could not be read.
    pub damaged: Vec<(usize, String)>,
}

/// Everything to translate in `locale`, in the order of areas and ids. `previous` knows what a unit's source said before.
pub fn items(
    originals: &[Original],
    sources: &Sources,
    locale: &Locale,
    glossary: &BTreeMap<String, Term>,
    previous: &dyn Fn(&Original, &Unit) -> Option<String>,
) -> Vec<Item> {
    let mut items = Vec::new();
    for original in originals.iter().filter(|original| original.area != Area::Wordings) {
        let path = &*sources.file(original.source).path;
        let comments = match original.area {
            Area::Interface => catalogue::comments(&sources.file(original.source).text),
            _ => BTreeMap::new(),
        };
        for part in parts(original, path, locale) {
            let state = original.state(part.unit, locale);
            let mut notes: Vec<String> = comments.get(part.unit.key.as_str()).cloned().into_iter().collect();
            notes.extend(hint(original, part.unit));
            notes.extend(glossary_notes(&part.source, glossary));
            let outdated = state == State::Outdated && !part.whole;
            items.push(Item {
                previous: outdated.then(|| previous(original, part.unit)).flatten(),
                context: part.context,
                source: part.source,
                state: if part.target.is_none() { State::Missing } else { state },
                target: part.target,
                notes,
                path: path.strip_prefix("builtin/").unwrap_or(path).to_owned(),
                syntax: syntax(original.area),
            });
        }
    }
    items
}

/// A unit of an entry as it is given to a translator; or, where a translation has other paragraphs than its source, all
/// of the text at once.
struct Part<'o> {
    unit: &'o Unit,
    whole: bool,
    context: String,
    source: String,
    target: Option<String>,
}

/// What the whole text of a document is called.
const BODY: &str = "body";

fn parts<'o>(original: &'o Original, path: &str, locale: &Locale) -> Vec<Part<'o>> {
    let translation = original.translations.get(locale);
    let entry = entry(original, path);
    let mut parts = Vec::new();
    let mut blocks: Vec<&Unit> = Vec::new();
    let divided = translation.and_then(|translation| translation.body.as_ref());
    for unit in &original.units {
        if divided.is_some() && unit.is_block() {
            blocks.push(unit);
            continue;
        }
        let target = translation.and_then(|translation| translation.texts.get(&unit.key));
        parts.push(Part {
            unit,
            whole: false,
            context: format!("{entry}#{}", unit.key),
            source: plain(original.area, unit, &unit.text),
            target: target
                .map(|text| plain(original.area, unit, text))
                .filter(|text| !text.trim().is_empty()),
        });
    }
    if let (Some(body), Some(first)) = (divided, blocks.first()) {
        let source: Vec<String> = blocks
            .iter()
            .map(|unit| plain(original.area, unit, &unit.text))
            .collect();
        let outdated = blocks
            .iter()
            .find(|unit| original.state(unit, locale) == State::Outdated);
        parts.push(Part {
            unit: outdated.unwrap_or(first),
            whole: true,
            context: format!("{entry}#{BODY}"),
            source: source.join("\n\n"),
            target: Some(body.replace("\r\n", "\n")),
        });
    }
    parts
}

/// How other files name an entry.
fn entry(original: &Original, path: &str) -> String {
    match original.area {
        Area::Interface => "interface".to_owned(),
        Area::Questions => format!("question:{}", original.id),
        Area::Pages => format!("page:{}", original.id),
        Area::Prompts => format!("prompt:{}", original.id),
        Area::Permissions | Area::Wordings => {
            let folder = path.strip_prefix("content/permissions/").unwrap_or(path);
            let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("permission:{folder}/{}", original.id)
        }
    }
}

/// A text without what its file's layout adds: one line, or an item a line, or a block as it is written.
fn plain(area: Area, unit: &Unit, text: &str) -> String {
    let joined = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match area {
        Area::Interface => text.replace("\r\n", "\n"),
        _ if unit.is_block() => text.replace("\r\n", "\n"),
        Area::Permissions if is_list(&unit.key) => text.lines().map(joined).collect::<Vec<_>>().join("\n"),
        _ => joined(text),
    }
}

/// The fields of an explanation that have several items.
fn is_list(field: &str) -> bool {
    matches!(
        field,
        "allows" | "does_not_allow" | "undo" | "expected_when" | "warning_signs" | COMBINATIONS
    )
}

fn syntax(area: Area) -> Syntax {
    match area {
        Area::Interface => Syntax::Fluent,
        _ => Syntax::Markdown,
    }
}

/// What a translator has to know of the form of a text.
fn hint(original: &Original, unit: &Unit) -> Option<String> {
    let text = match original.area {
        Area::Interface if unit.text.contains("->") => {
            "One variant for each plural form that the language has; keep the last one's `*`."
        }
        Area::Permissions if is_list(&unit.key) => "One item a line.",
        _ if unit.is_block() => "Markdown: keep the addresses in the links.",
        _ => return None,
    };
    Some(text.to_owned())
}

/// The settled words for the terms that stand in `source`.
pub fn glossary_notes<'a>(source: &str, glossary: &'a BTreeMap<String, Term>) -> impl Iterator<Item = String> + 'a {
    let lower = markdown::plain(source).to_lowercase();
    let stands = move |term: &str| {
        lower.match_indices(term).any(|(start, _)| {
            let before = lower[..start].chars().next_back();
            let rest = lower[start + term.len()..].trim_start_matches('s');
            !before.is_some_and(char::is_alphanumeric) && !rest.starts_with(char::is_alphanumeric)
        })
    };
    glossary
        .iter()
        .filter(move |(term, _)| stands(term))
        .map(|(key, term)| {
            let mut note = format!("{key}: {}", term.words.join(", "));
            if !term.forbidden.is_empty() {
                note.push_str(&format!(" (not {})", term.forbidden.join(", ")));
            }
            match &term.note {
                Some(why) => format!("{note}. {why}"),
                None => note,
            }
        })
}
