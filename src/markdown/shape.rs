//! What a Markdown text is made of, for holding a translation against its source: prose, links, images, code, headings,
//! blocks.

use std::fmt;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{html, parser};
use crate::texts::prose::{MARK, THING};

/// The text with everything masked that is no prose, byte for byte; see [`crate::texts::prose`].
pub fn prose(text: &str) -> String {
    let mut bytes = vec![MARK as u8; text.len()];
    let mut in_code = false;
    for (event, range) in parser(text).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(read) if !in_code && *read == text[range.clone()] => {
                bytes[range.clone()].copy_from_slice(&text.as_bytes()[range]);
            }
            Event::Text(_) | Event::Code(_) => bytes[range].fill(THING as u8),
            Event::SoftBreak | Event::HardBreak => bytes[range].fill(b' '),
            _ => {}
        }
    }
    String::from_utf8(bytes).expect("the parser's texts are whole letters")
}

/// The inline code of a text.
pub fn codes(text: &str) -> Vec<(String, Range<usize>)> {
    let events = parser(text).into_offset_iter();
    let codes = events.filter_map(|(event, range)| match event {
        Event::Code(code) => Some((code.into_string(), range)),
        _ => None,
    });
    codes.collect()
}

/// A link or an image: where it leads, what it is called, where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    pub url: String,
    pub name: String,
    pub range: Range<usize>,
}

pub fn links(text: &str) -> Vec<Destination> {
    destinations(text, |tag| match tag {
        Tag::Link { dest_url, .. } => Some(dest_url.to_string()),
        _ => None,
    })
}

pub fn images(text: &str) -> Vec<Destination> {
    destinations(text, |tag| match tag {
        Tag::Image { dest_url, .. } => Some(dest_url.to_string()),
        _ => None,
    })
}

fn destinations(text: &str, wanted: impl Fn(&Tag<'_>) -> Option<String>) -> Vec<Destination> {
    let mut found: Vec<Destination> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (event, range) in parser(text).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if let Some(url) = wanted(&tag) {
                    open.push(found.len());
                    let name = String::new();
                    found.push(Destination { url, name, range });
                }
            }
            Event::Text(read) | Event::Code(read) => {
                if let Some(last) = open.last() {
                    found[*last].name.push_str(&read);
                }
            }
            Event::End(_) => open.retain(|number| found[*number].range.end > range.end),
            _ => {}
        }
    }
    found
}

/// The ids of the headings of a document, as its page has them.
pub fn heading_ids(text: &str) -> Vec<String> {
    let events: Vec<Event<'_>> = parser(text).collect();
    html::heading_ids(&events)
}

/// A top-level block without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Paragraph,
    Heading(u8),
    /// Numbered or not, and how many items.
    List(bool, usize),
    Quote,
    Code,
    /// Rows with the head, and columns.
    Table(usize, usize),
    Rule,
    Other,
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Block::Paragraph => f.write_str("a paragraph"),
            Block::Heading(level) => write!(f, "a heading of level {level}"),
            Block::List(true, items) => write!(f, "a numbered list of {items}"),
            Block::List(false, items) => write!(f, "a list of {items}"),
            Block::Quote => f.write_str("a quotation"),
            Block::Code => f.write_str("a block of code"),
            Block::Table(rows, columns) => write!(f, "a table of {rows} rows and {columns} columns"),
            Block::Rule => f.write_str("a rule"),
            Block::Other => f.write_str("something else"),
        }
    }
}

/// The top-level blocks, as [`super::units`] counts them.
pub fn blocks(text: &str) -> Vec<(Block, Range<usize>)> {
    let mut blocks: Vec<(Block, Range<usize>)> = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in parser(text).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if depth == 0 && !(matches!(tag, Tag::HtmlBlock) && super::is_comment(&text[range.clone()])) {
                    blocks.push((block(&tag), range));
                } else if depth == 1 {
                    match (tag, blocks.last_mut()) {
                        (Tag::Item, Some((Block::List(_, items), _))) => *items += 1,
                        (Tag::TableRow, Some((Block::Table(rows, _), _))) => *rows += 1,
                        _ => {}
                    }
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            Event::Rule if depth == 0 => blocks.push((Block::Rule, range)),
            _ => {}
        }
    }
    blocks
}

fn block(tag: &Tag<'_>) -> Block {
    match tag {
        Tag::Paragraph => Block::Paragraph,
        Tag::Heading { level, .. } => Block::Heading(*level as u8),
        Tag::List(first) => Block::List(first.is_some(), 0),
        Tag::BlockQuote(_) => Block::Quote,
        Tag::CodeBlock(_) => Block::Code,
        Tag::Table(alignments) => Block::Table(1, alignments.len()),
        _ => Block::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parts() {
        let text = "A **b** [c](page:d) `e` ![f](g)";
        let masked = prose(text).replace(MARK, "").replace(THING, "#");
        assert_eq!(masked, "A b c ### f");
        assert_eq!(links(text)[0].url, "page:d");
        assert_eq!(links(text)[0].name, "c");
        assert_eq!(images(text)[0].name, "f");
        assert_eq!(codes(text)[0].0, "e");
        let shape: Vec<String> = blocks("# a\n\n1. b\n2. c\n\n|x|y|\n|-|-|\n|1|2|\n\nd\n")
            .iter()
            .map(|(block, _)| block.to_string())
            .collect();
        assert_eq!(
            shape,
            [
                "a heading of level 1",
                "a numbered list of 2",
                "a table of 2 rows and 2 columns",
                "a paragraph"
            ]
        );
    }

    proptest! {
        #[test]
        fn prose_is_as_long_as_the_text(text in "[a-zé*_`\\[\\]()<>&;# \n|-]{0,60}") {
            prop_assert_eq!(prose(&text).len(), text.len());
            prop_assert_eq!(blocks(&text).len(), crate::markdown::units(&text).len());
        }
    }
}
