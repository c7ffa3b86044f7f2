//! What there is to translate: every text of the source locale as a unit with a fingerprint, and what each locale has made
//! of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Pattern, PatternElement, Resource};
use fluent_syntax::serializer;
use rayon::prelude::*;

use crate::fingerprint;
use crate::library::COMBINATIONS;
use crate::load::messages::{self, MessagesFile};
use crate::load::permissions::Prevalence;
use crate::load::yaml::Entries;
use crate::load::{self, Draft, Drafts};
use crate::locale::Locale;
use crate::markdown;
use crate::source::{SourceId, Sources, Spanned};

mod explanations;
mod prompts;

/// What a text belongs to, in the order in which a translator best begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    Interface,
    Questions,
    Permissions,
    Prompts,
    Pages,
    /// Prompt lines, which are found and not translated.
    Wordings,
}

impl Area {
    pub const ALL: [Area; 6] = [
        Area::Interface,
        Area::Questions,
        Area::Permissions,
        Area::Prompts,
        Area::Pages,
        Area::Wordings,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Area::Interface => "interface",
            Area::Questions => "questions",
            Area::Permissions => "explanations",
            Area::Prompts => "prompts",
            Area::Pages => "pages",
            Area::Wordings => "wordings",
        }
    }
}

/// How a unit stands in one locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Missing,
    /// Made from another text than the source has now.
    Outdated,
    /// Nothing says which text it was made from.
    Unreviewed,
    Current,
}

/// One text of the source locale.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its place in the entry: `title`, `summary`, the number of a block from 1, a field, `lines.<key>`, a message's id.
    pub key: String,
    pub text: String,
    pub fingerprint: String,
    /// Counted once for all locales.
    words: OnceLock<usize>,
}

/// A question, a page, a prompt, one permission of a definitions file, or a file of messages.
#[derive(Debug)]
pub struct Original {
    pub area: Area,
    /// The entry's id; a permission's is the key in its file.
    pub id: String,
    pub source: SourceId,
    /// How much it matters: what people meet most comes first.
    pub prevalence: Prevalence,
    pub units: Vec<Unit>,
    pub translations: BTreeMap<Locale, Translation>,
}

/// What one locale has of an entry.
#[derive(Debug)]
pub struct Translation {
    pub source: SourceId,
    /// Texts by the unit's key; empty where a place was made for one.
    pub texts: BTreeMap<String, String>,
    /// Fingerprints of the source that it was made from, by the unit's key.
    pub made_from: BTreeMap<String, String>,
    /// The text of a document whose paragraphs are not those of its source, one by one; then each counts as there.
    pub body: Option<String>,
}

impl Original {
    pub fn state(&self, unit: &Unit, locale: &Locale) -> State {
        let Some(translation) = self.translations.get(locale) else {
            return State::Missing;
        };
        let text = translation.texts.get(&unit.key);
        if !(unit.is_block() && translation.body.is_some()) && text.is_none_or(|text| text.trim().is_empty()) {
            return State::Missing;
        }
        match translation.made_from.get(&unit.key) {
            None => State::Unreviewed,
            Some(made_from) if *made_from == unit.fingerprint => State::Current,
            Some(_) => State::Outdated,
        }
    }
}

impl Unit {
    pub fn new(key: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            key: key.into(),
            fingerprint: fingerprint::of(&text),
            text,
            words: OnceLock::new(),
        }
    }

    /// A block of a document's text.
    pub fn is_block(&self) -> bool {
        self.key.bytes().all(|digit| digit.is_ascii_digit())
    }

    /// What stands in a file before each text of this unit: those of combinations are fields of a list's items.
    pub fn item_name(&self) -> &'static str {
        if self.key == COMBINATIONS { "meaning: " } else { "" }
    }

    /// Words as a translator counts them; scripts without spaces count by the character.
    pub fn words(&self) -> usize {
        *self.words.get_or_init(|| words(&self.text))
    }
}

fn words(text: &str) -> usize {
    let words = text.split_whitespace().map(|word| {
        let letters = word.chars().filter(|letter| is_unspaced(*letter)).count();
        letters
            + usize::from(
                word.chars()
                    .any(|letter| letter.is_alphanumeric() && !is_unspaced(letter)),
            )
    });
    words.sum()
}

/// Letters of scripts that put no blanks between words: Han, kana, Thai, Lao, Myanmar, Khmer.
fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Everything to translate, in the order of areas and ids.
pub fn originals(drafts: &Drafts, sources: &Sources, source_locale: &Locale) -> Vec<Original> {
    let mut originals = interface(drafts, sources, source_locale);
    documents(&drafts.questions, Area::Questions, sources, &mut originals);
    explanations::definitions(drafts, &mut originals);
    explanations::wordings(drafts, &mut originals);
    for file in &drafts.prompts {
        originals.push(prompts::ours(file, &drafts.prompt_translations));
        originals.extend(prompts::quoted(file, &drafts.prompt_translations));
    }
    documents(&drafts.pages, Area::Pages, sources, &mut originals);
    originals
}

fn interface(drafts: &Drafts, sources: &Sources, source_locale: &Locale) -> Vec<Original> {
    let mut originals = Vec::new();
    let mut seen = BTreeSet::new();
    // The site's own file wins over the program's, so it is met first.
    for file in drafts.messages.get(source_locale).into_iter().flatten().rev() {
        let entries = file.resource.entries().filter_map(|entry| named(entry));
        let units: Vec<Unit> = entries
            .filter(|(name, _)| seen.insert((*name).to_owned()))
            .map(|(name, text)| Unit::new(name, text))
            .collect();
        let names: BTreeSet<&str> = units.iter().map(|unit| unit.key.as_str()).collect();
        let others = drafts
            .messages
            .par_iter()
            .filter(|(locale, _)| *locale != source_locale);
        let translations = others
            .filter_map(|(locale, files)| Some((locale.clone(), interface_in(drafts, sources, &names, locale, files)?)))
            .collect();
        if !units.is_empty() {
            originals.push(Original {
                area: Area::Interface,
                id: String::new(),
                source: file.source,
                prevalence: Prevalence::VeryCommon,
                units,
                translations,
            });
        }
    }
    originals.reverse();
    originals
}

/// What a locale's files say of the source's messages of these `names`.
fn interface_in(
    drafts: &Drafts,
    sources: &Sources,
    names: &BTreeSet<&str>,
    locale: &Locale,
    files: &[MessagesFile],
) -> Option<Translation> {
    let written = files
        .iter()
        .flat_map(|file| file.resource.entries().filter_map(|entry| named(entry)));
    let unfilled = files
        .iter()
        .flat_map(|file| messages::unfilled(&sources.file(file.source).text));
    let texts: BTreeMap<String, String> = unfilled
        .map(|(_, name)| (name, String::new()))
        .chain(written)
        .filter(|(name, _)| names.contains(name))
        .map(|(name, text)| (name.to_owned(), text))
        .collect();
    if texts.is_empty() {
        return None;
    }
    let made_from = drafts.messages_made_from.get(locale).into_iter().flatten();
    let made_from = made_from.filter(|(name, _)| texts.contains_key(*name));
    Some(Translation {
        source: files.last()?.source,
        made_from: made_from
            .map(|(name, made_from)| (name.clone(), made_from.clone()))
            .collect(),
        texts,
        body: None,
    })
}

/// A message's id and its text as written.
fn named<'r>(entry: &Entry<&'r str>) -> Option<(&'r str, String)> {
    let Entry::Message(message) = entry else { return None };
    let name = message.id.name;
    // As most are: one line, which reads as it is written.
    if let Some(Pattern { elements }) = &message.value
        && let [PatternElement::TextElement { value }] = elements.as_slice()
        && message.attributes.is_empty()
        && !value.contains('\n')
    {
        return Some((name, value.trim().to_owned()));
    }
    let mut message = message.clone();
    message.comment = None;
    let text = serializer::serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    Some((name, text.split_once('=')?.1.trim().to_owned()))
}

fn documents(drafts: &[Draft<load::Document>], area: Area, sources: &Sources, originals: &mut Vec<Original>) {
    let (entries, translations): (Vec<_>, Vec<_>) = drafts.iter().partition(|draft| draft.name.locale.is_none());
    for draft in entries {
        let units = document_units(draft, sources);
        let of_this = translations.iter().filter(|other| other.name.stem == draft.name.stem);
        let translations = of_this.filter_map(|other| {
            let own = own_units(other, sources, &units);
            let recorded = other.value.front_matter.translated_from.iter();
            let recorded: Vec<&str> = recorded.map(|unit| unit.as_str()).collect();
            let aligned = align(&units, &own, &recorded);
            let begun = own.iter().any(|unit| !unit.text.trim().is_empty());
            let body = (begun && aligned.iter().any(Option::is_none)).then(|| other.body(sources).trim().to_owned());
            let texts = units
                .iter()
                .zip(&aligned)
                .filter_map(|(unit, own)| Some((unit.key.clone(), own.as_ref()?.text.clone())));
            let made_from = units
                .iter()
                .enumerate()
                .filter(|_| !recorded.is_empty())
                .map(|(index, unit)| {
                    let same = recorded.contains(&unit.fingerprint.as_str());
                    let made_from = if same {
                        &unit.fingerprint
                    } else {
                        recorded.get(index).copied().unwrap_or_default()
                    };
                    (unit.key.clone(), made_from.to_owned())
                });
            Some((
                other.name.locale.clone()?,
                Translation {
                    source: other.source,
                    texts: texts.collect(),
                    made_from: made_from.collect(),
                    body,
                },
            ))
        });
        originals.push(Original {
            area,
            id: draft.name.stem.clone(),
            source: draft.source,
            prevalence: Prevalence::Common,
            translations: translations.collect(),
            units,
        });
    }
}

/// The units of a translation. One that was laid out as a comment, and has nothing written below it, is empty.
fn own_units(draft: &Draft<load::Document>, sources: &Sources, originals: &[Unit]) -> Vec<Unit> {
    let mut units = document_units(draft, sources);
    units.retain(|unit| !unit.is_block());
    let body = draft.body(sources);
    let blocks = markdown::laid_out(body, |comment| {
        let fingerprint = fingerprint::of(comment);
        originals.iter().any(|unit| unit.fingerprint == fingerprint)
    });
    units.extend(
        blocks
            .into_iter()
            .enumerate()
            .map(|(index, block)| Unit::new((index + 1).to_string(), block)),
    );
    units
}

/// Which of a translation's units says what each of the source's does: the one that was made from it, else the one at its
/// place while both have as many.
fn align<'u>(units: &[Unit], own: &'u [Unit], recorded: &[&str]) -> Vec<Option<&'u Unit>> {
    let faithful = recorded.len() == own.len();
    let places = units.iter().enumerate().map(|(index, unit)| {
        let made_from_it = recorded.iter().position(|made_from| *made_from == unit.fingerprint);
        match made_from_it.filter(|_| faithful) {
            Some(place) => own.get(place),
            None if own.len() == units.len() => own.get(index),
            None => None,
        }
    });
    places.collect()
}

/// The title, the summary if there is one, and each block of the text.
pub fn document_units(draft: &Draft<load::Document>, sources: &Sources) -> Vec<Unit> {
    let front_matter = &draft.value.front_matter;
    let mut units = vec![Unit::new("title", front_matter.title.as_str())];
    units.extend(
        front_matter
            .summary
            .iter()
            .map(|summary| Unit::new("summary", summary.as_str())),
    );
    let body = draft.body(sources);
    let blocks = markdown::units(body).into_iter().enumerate();
    units.extend(blocks.map(|(index, block)| Unit::new((index + 1).to_string(), block)));
    units
}

fn recorded(translated_from: Option<&Entries<Spanned<String>>>) -> BTreeMap<String, String> {
    let recorded = translated_from.into_iter().flat_map(|recorded| &recorded.0);
    recorded
        .map(|(unit, made_from)| (unit.value.clone(), made_from.value.clone()))
        .collect()
}
