//! Markdown to safe HTML, and what a Markdown text links to.
//!
//! Contributed text is untrusted: raw HTML is shown as text, links go to entries of the site or to an allow-list of
//! schemes, and nothing else becomes markup. Pure: the same text and the same links give the same bytes.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::SourceId;

mod html;
mod inline;
pub mod shape;

pub use html::{Marks, blocks};
pub use inline::Inline;
pub use shape::prose;

/// What an entry is; a link names it before the colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    Permission,
    Question,
    Prompt,
    Page,
}

impl EntryKind {
    pub const ALL: [EntryKind; 4] = [
        EntryKind::Permission,
        EntryKind::Question,
        EntryKind::Prompt,
        EntryKind::Page,
    ];

    pub fn name(self) -> &'static str {
        match self {
            EntryKind::Permission => "permission",
            EntryKind::Question => "question",
            EntryKind::Prompt => "prompt",
            EntryKind::Page => "page",
        }
    }
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target<'a> {
    /// `permission:microsoft-graph/delegated/openid`
    Entry(EntryKind, &'a str),
    /// An http, https or mailto address.
    External,
    /// `#heading` on the same page.
    Anchor,
    /// Anything else, which is not linked.
    Refused,
}

pub fn target(destination: &str) -> Target<'_> {
    if destination.starts_with('#') {
        return Target::Anchor;
    }
    let Some((scheme, rest)) = destination.split_once(':') else {
        return Target::Refused;
    };
    if let Some(kind) = EntryKind::ALL.into_iter().find(|kind| kind.name() == scheme) {
        return Target::Entry(kind, rest);
    }
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" if rest.starts_with("//") && rest.len() > 2 => Target::External,
        "mailto" if rest.contains('@') => Target::External,
        _ => Target::Refused,
    }
}

/// Tables beside CommonMark; nothing else that a translator would have to learn.
fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

/// A link that was found, with its place in the text.
#[derive(Debug, Clone)]
pub struct FoundLink {
    pub kind: EntryKind,
    pub id: String,
    pub range: Range<usize>,
}

/// Reports raw HTML and refused links of `text`, which stands `offset` bytes into `source`, and gives the links to other
/// entries for the caller to check.
pub fn check(text: &str, source: SourceId, offset: usize, found: &mut Diagnostics) -> Vec<FoundLink> {
    let mut links = Vec::new();
    let at = |range: &Range<usize>| source.span(range.start + offset..range.end + offset);
    // A comment may have many lines, each an event of its own.
    let mut in_comment = false;
    for (event, range) in parser(text).into_offset_iter() {
        match event {
            Event::Start(Tag::HtmlBlock) => in_comment = is_comment(&text[range]),
            Event::End(TagEnd::HtmlBlock) => in_comment = false,
            Event::Html(html) | Event::InlineHtml(html) if !in_comment && !is_comment(&html) => {
                let trimmed = range.start..range.start + text[range.clone()].trim_end().len();
                found.push(
                    Diagnostic::warning(Fault::RawHtml, "HTML is shown as text")
                        .at(at(&trimmed), "not passed through")
                        .help("write it in Markdown, or put it between backticks if it is meant to be read"),
                );
            }
            Event::Start(Tag::Link { dest_url, .. }) => match target(&dest_url) {
                Target::Entry(kind, id) => links.push(FoundLink {
                    kind,
                    id: id.to_owned(),
                    range: at(&range).range,
                }),
                Target::External | Target::Anchor => {}
                Target::Refused => found.push(refused(&dest_url).at(at(&range), "this link is left out")),
            },
            Event::Start(Tag::Image { .. }) => found.push(
                Diagnostic::warning(Fault::LinkScheme, "images are not published")
                    .at(at(&range), "only its description is shown")
                    .help("say in words what the picture shows"),
            ),
            _ => {}
        }
    }
    links
}

fn refused(destination: &str) -> Diagnostic {
    let fault = Diagnostic::warning(Fault::LinkScheme, format!("the link `{destination}` is not allowed"));
    if destination.ends_with(".md") {
        let stem = destination
            .rsplit('/')
            .next()
            .unwrap_or(destination)
            .trim_end_matches(".md");
        return fault.help(format!("link to the entry: `question:{stem}` or `page:{stem}`"));
    }
    fault.help("links start with https:, http:, mailto:, #, permission:, question:, prompt: or page:")
}

fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.starts_with("<!--") && html.ends_with("-->")
}

/// The units that a translation follows one by one: the top-level blocks, as written. Comments are none.
pub fn units(text: &str) -> Vec<&str> {
    let blocks = blocks_and_comments(text).into_iter();
    blocks
        .filter(|(_, comment)| comment.is_none())
        .map(|(block, _)| block)
        .collect()
}

/// The units of a text that was laid out with comments to be replaced, which `is_original` knows: one that has nothing
/// written below it is an empty unit.
pub fn laid_out(text: &str, is_original: impl Fn(&str) -> bool) -> Vec<&str> {
    let units = laid(text, is_original).into_iter();
    units
        .map(|(block, original)| if original.is_some() { "" } else { block })
        .collect()
}

/// The same text with the original in place of each unit that is empty, and which of its units those are.
pub fn completed(text: &str, is_original: impl Fn(&str) -> bool) -> (String, Vec<usize>) {
    let (mut whole, mut foreign, mut at) = (String::new(), Vec::new(), 0);
    for (index, (block, original)) in laid(text, is_original).into_iter().enumerate() {
        let Some(original) = original else { continue };
        let start = block.as_ptr() as usize - text.as_ptr() as usize;
        whole.push_str(&text[at..start]);
        whole.push_str(&format!("\n\n{original}\n\n"));
        foreign.push(index);
        at = start + block.len();
    }
    whole.push_str(&text[at..]);
    (whole, foreign)
}

/// The blocks of a text that was laid out, but for the comments that are filled in; and what those say that are not.
fn laid(text: &str, is_original: impl Fn(&str) -> bool) -> Vec<(&str, Option<String>)> {
    let blocks = blocks_and_comments(text);
    let units = blocks.iter().enumerate().filter_map(|(index, (block, comment))| {
        let Some(comment) = comment else {
            return Some((*block, None));
        };
        let original = comment.replace("-- >", "-->");
        let filled = blocks.get(index + 1).is_some_and(|(_, next)| next.is_none());
        (!filled && is_original(&original)).then_some((*block, Some(original)))
    });
    units.collect()
}

/// The top-level blocks as written, and where one is a comment, what it says.
pub fn blocks_and_comments(text: &str) -> Vec<(&str, Option<&str>)> {
    let mut units = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in parser(text).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    let block = text[range].trim();
                    let comment = (matches!(tag, Tag::HtmlBlock) && is_comment(block))
                        .then(|| block.trim_start_matches("<!--").trim_end_matches("-->").trim());
                    units.push((block, comment));
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            Event::Rule if depth == 0 => units.push((text[range].trim(), None)),
            _ => {}
        }
    }
    units
}

/// Whether the parser is sure to find one paragraph of this very text, which most texts are and which costs less to see than
/// to parse.
fn is_bare(text: &str) -> bool {
    let marks = |byte| matches!(byte, b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'&' | 0..=31);
    text.starts_with(char::is_alphabetic) && !text.ends_with(char::is_whitespace) && !text.bytes().any(marks)
}

/// The text without any markup, for titles, descriptions and look-up.
pub fn plain(text: &str) -> String {
    if is_bare(text) {
        return text.to_owned();
    }
    plain_events(text)
}

fn plain_events(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for event in parser(text) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                plain.push_str(&text)
            }
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => plain.push(' '),
            _ => {}
        }
    }
    plain.trim_end().to_owned()
}

/// Lower case, with one dash for every run of anything but letters and digits: `Mail.Read` becomes `mail-read`.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    let mut add = |letter: char| {
        if letter.is_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    };
    for letter in text.chars() {
        match letter.is_ascii() {
            true => add(letter.to_ascii_lowercase()),
            false => letter.to_lowercase().for_each(&mut add),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{is_bare, plain, plain_events};

    proptest! {
        #[test]
        fn a_bare_text_is_plain_already(text in "[a-zé0-9 .,:;'\"()|=~^$!#>+{}@/-]{0,40}|[a-z .*_`<&\\n]{0,12}") {
            prop_assert_eq!(plain(&text), plain_events(&text));
        }
    }

    #[test]
    fn a_sentence_is_bare() {
        assert!(is_bare("It gives no access to other resources (see “files”)."));
        assert!(!is_bare("- It gives no access"));
    }
}
