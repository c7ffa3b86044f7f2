//! Every text that people wrote or quoted, with its place, its language and the text that it translates.
//!
//! Gathered from drafts, so that what is said of a text can point at its very letters. Knows nothing of what is right or
//! wrong with a text.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use crate::load::permissions::{Audience, EvidenceDraft, Part};
use crate::load::{Document, Draft, Drafts};
use crate::locale::Locale;
use crate::markdown;
use crate::source::{SourceId, Sources, Span};

mod documents;
mod messages;
mod permissions;
pub mod place;
mod prompts;
pub mod prose;

pub use messages::{INTERFACE_SOURCE, Select, SelectKind};
use place::Place;

/// One text.
#[derive(Debug)]
pub struct Text<'a> {
    pub locale: Locale,
    pub kind: Kind,
    /// The id of the entry that it belongs to, or the message's id.
    pub entry: Cow<'a, str>,
    /// Its place in the entry.
    pub key: Cow<'a, str>,
    pub value: Cow<'a, str>,
    /// The value with all that is not prose masked; as many bytes. See [`prose`].
    pub prose: String,
    pub source: SourceId,
    pub place: Place,
    /// The number of the text in the source locale that it translates.
    pub original: Option<usize>,
    /// It stands in a file that an importer wrote.
    pub imported: bool,
    /// It is the program's own and no part of the site; here as an original only.
    pub embedded: bool,
}

/// What a text is, which tells how it may be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The title of a question, page or prompt.
    Title,
    /// A text of ours in inline Markdown.
    Prose,
    /// A top-level block of a document.
    Block,
    /// A message of the interface, or one variant of it.
    Message,
    /// A line of a prompt, quoted.
    Wording {
        part: Part,
        audience: Audience,
        /// The official translation is known to be wrong, and a note says how.
        noted: bool,
    },
    /// Any other text of a dialog, quoted.
    Quoted,
    /// How people retell a line.
    Alias,
    /// A comment on a quoted line.
    Note,
}

impl Kind {
    /// Somebody else's words.
    pub fn is_quoted(self) -> bool {
        matches!(self, Kind::Wording { .. } | Kind::Quoted)
    }

    /// Our own words, which translate those of the source locale.
    pub fn is_translated(self) -> bool {
        matches!(self, Kind::Title | Kind::Prose | Kind::Block | Kind::Message)
    }

    pub fn is_markdown(self) -> bool {
        matches!(self, Kind::Prose | Kind::Block)
    }
}

impl Text<'_> {
    /// The place of the whole text.
    pub fn whole(&self) -> Span {
        self.source.span(self.place.whole.clone())
    }

    /// The place of a part of the value; of the whole where the file has it in another form.
    pub fn span(&self, part: Range<usize>) -> Span {
        self.source
            .span(self.place.of(part).unwrap_or_else(|| self.place.whole.clone()))
    }

    /// The place of a part of the value, where the file has these very bytes.
    pub fn exactly(&self, part: Range<usize>) -> Option<Span> {
        self.place.exactly(part).map(|range| self.source.span(range))
    }
}

/// All texts of a site, and what else its files say of them.
#[derive(Debug, Default)]
pub struct Texts<'a> {
    pub all: Vec<Text<'a>>,
    /// Choices in interface messages.
    pub selects: Vec<Select<'a>>,
    /// Documents with the number of the one that each translates, once it is whole.
    pub documents: Vec<(&'a Draft<Document>, Option<usize>)>,
    /// What is quoted, with what says where it was seen.
    pub quotes: Vec<Quote<'a>>,
}

/// A quoted text.
#[derive(Debug)]
pub struct Quote<'a> {
    pub span: Span,
    /// Its own evidence or its file's, with the file.
    pub evidence: Option<(&'a EvidenceDraft, SourceId)>,
}

impl<'a> Texts<'a> {
    /// Gathers the texts. Documents that are drafts are left out unless `drafts_too`.
    pub fn of(drafts: &'a Drafts, sources: &'a Sources, source_locale: &Locale, drafts_too: bool) -> Self {
        let mut texts = Self::default();
        permissions::add(drafts, sources, source_locale, &mut texts);
        prompts::add(drafts, sources, source_locale, &mut texts);
        documents::add(drafts, sources, source_locale, drafts_too, &mut texts);
        messages::add(drafts, sources, &mut texts);
        texts
    }

    /// The texts of the site itself, with the ones that they translate.
    pub fn pairs(&self) -> impl Iterator<Item = (&Text<'a>, Option<&Text<'a>>)> {
        self.own()
            .map(|text| (text, text.original.map(|number| &self.all[number])))
    }

    /// The texts of the site itself.
    pub fn own(&self) -> impl Iterator<Item = &Text<'a>> {
        self.all.iter().filter(|text| !text.embedded)
    }

    /// Translations of our own words with the texts that they translate.
    pub fn translations(&self) -> impl Iterator<Item = (&Text<'a>, &Text<'a>)> {
        self.pairs()
            .filter(|(text, _)| text.kind.is_translated())
            .filter_map(|(text, original)| Some((text, original?)))
            .filter(|(text, _)| !text.value.trim().is_empty())
    }
}

/// Texts by entry and key, for finding what a translation translates.
type Known = HashMap<(String, String), usize>;

/// What the texts of one file have in common.
#[derive(Clone, Copy)]
struct File<'s> {
    source: SourceId,
    raw: &'s str,
    locale: &'s Locale,
    imported: bool,
}

impl File<'_> {
    /// A text that was read from YAML.
    fn text<'a>(
        &self,
        kind: Kind,
        entry: &str,
        key: impl Into<Cow<'a, str>>,
        spanned: &'a crate::source::Spanned<String>,
    ) -> Text<'a> {
        let value = spanned.value.as_str();
        Text {
            locale: self.locale.clone(),
            kind,
            entry: entry.to_owned().into(),
            key: key.into(),
            value: value.into(),
            prose: if kind.is_markdown() {
                prose::of_plain(&markdown::prose(value))
            } else {
                prose::of_plain(value)
            },
            source: self.source,
            place: Place::in_yaml(self.raw, spanned.range(), value),
            original: None,
            imported: self.imported,
            embedded: false,
        }
    }
}

/// Adds a text, after the one that it translates.
fn push<'a>(texts: &mut Texts<'a>, known: &mut Known, is_source: bool, mut text: Text<'a>) {
    let key = (text.entry.to_string(), text.key.to_string());
    if is_source {
        known.insert(key, texts.all.len());
    } else {
        text.original = known.get(&key).copied();
    }
    texts.all.push(text);
}
