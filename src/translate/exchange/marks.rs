//! What a translator must not change in a text: Markdown's marks, addresses, code, `{app}` and Fluent's placeables. Found
//! to be protected in XLIFF, and compared when a text comes back.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::Entry;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::Syntax;
use crate::diagnostic::Fault;
use crate::markdown::{self, Target};

/// A piece of a text. All pieces together are the text, byte for byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'t> {
    Text(&'t str),
    /// Stands for itself.
    Placeholder(&'t str),
    /// What begins a marked text and what ends it.
    Open(&'t str, &'t str),
    Close(&'t str),
}

pub fn pieces(text: &str, syntax: Syntax) -> Vec<Piece<'_>> {
    let marks = match syntax {
        Syntax::Markdown => markdown_marks(text),
        Syntax::Fluent => placeables(text)
            .into_iter()
            .map(|range| (range.clone(), Piece::Placeholder(&text[range])))
            .collect(),
    };
    let mut pieces = Vec::new();
    let mut at = 0;
    for (range, piece) in marks {
        if range.start > at {
            pieces.push(Piece::Text(&text[at..range.start]));
        }
        at = range.end;
        pieces.push(piece);
    }
    if at < text.len() {
        pieces.push(Piece::Text(&text[at..]));
    }
    pieces
}

/// What is wrong with a translation: a kind of fault and a sentence for each.
pub fn damage(source: &str, target: &str, syntax: Syntax) -> Vec<(Fault, String)> {
    let mut damage = Vec::new();
    match syntax {
        Syntax::Fluent => {
            let message = format!("a = {target}\n");
            let parsed = fluent_syntax::parser::parse(message.as_str());
            if !parsed.is_ok_and(|resource| matches!(resource.body.as_slice(), [Entry::Message(_)])) {
                damage.push((Fault::FluentSyntax, "the text is not a Fluent message".to_owned()));
            }
            compare(&variables(source), &variables(target), &mut damage);
        }
        Syntax::Markdown => {
            compare(&fixed(source), &fixed(target), &mut damage);
            let (wanted, found) = (links(source), links(target));
            for lost in wanted.difference(&found).filter(|link| !is_external(link)) {
                damage.push((Fault::DeadLink, format!("the link to `{lost}` is lost")));
            }
            for new in found.difference(&wanted).filter(|link| !is_external(link)) {
                damage.push((Fault::DeadLink, format!("the source has no link to `{new}`")));
            }
            if wanted.len() > found.len() && damage.is_empty() {
                damage.push((Fault::DeadLink, "a link is lost".to_owned()));
            }
        }
    }
    damage
}

fn compare(wanted: &BTreeSet<String>, found: &BTreeSet<String>, damage: &mut Vec<(Fault, String)>) {
    for lost in wanted.difference(found) {
        damage.push((Fault::MissingPlaceholder, format!("`{lost}` is lost")));
    }
    for new in found.difference(wanted) {
        damage.push((Fault::UnknownVariable, format!("the source has no `{new}`")));
    }
}

fn is_external(link: &str) -> bool {
    markdown::target(link) == Target::External
}

fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

fn links(text: &str) -> BTreeSet<String> {
    let links = parser(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    });
    links.collect()
}

/// Code and `{names}`, which read the same in every language.
fn fixed(text: &str) -> BTreeSet<String> {
    let mut fixed = BTreeSet::new();
    for event in parser(text) {
        match event {
            Event::Code(code) => {
                fixed.insert(code.to_string());
            }
            Event::Text(text) => fixed.extend(names(&text).into_iter().map(|range| text[range].to_owned())),
            _ => {}
        }
    }
    fixed
}

/// The variables of a message, wherever in it they stand.
fn variables(text: &str) -> BTreeSet<String> {
    let parts = text.split('$').skip(1);
    let names = parts.map(|part| {
        let letters = part
            .chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
        format!("${}", letters.collect::<String>())
    });
    names.collect()
}

fn markdown_marks(text: &str) -> Vec<(Range<usize>, Piece<'_>)> {
    /// An inline mark whose end has not been met.
    struct Open {
        range: Range<usize>,
        /// Where the marked text begins and ends.
        inner: Option<Range<usize>>,
        /// Its two marks come out as pieces.
        is_mark: bool,
        /// Its whole text is a placeholder.
        is_fixed: bool,
    }
    let mut marks: BTreeMap<(usize, usize), (Range<usize>, Piece<'_>)> = BTreeMap::new();
    let mut open: Vec<Open> = Vec::new();
    for (event, range) in parser(text).into_offset_iter() {
        let is_end = matches!(event, Event::End(_));
        if !is_end && let Some(parent) = open.last_mut() {
            let inner = parent.inner.get_or_insert(range.clone());
            inner.end = inner.end.max(range.end);
        }
        let inside_fixed = open.iter().any(|open| open.is_fixed);
        let mut placeholder = |range: Range<usize>| {
            marks.insert((range.start, 1), (range.clone(), Piece::Placeholder(&text[range])));
        };
        match event {
            Event::Start(tag) => {
                let is_fixed = match &tag {
                    Tag::CodeBlock(_) => true,
                    Tag::Link { link_type, .. } => matches!(link_type, LinkType::Autolink | LinkType::Email),
                    _ => false,
                };
                let is_mark = matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. });
                open.push(Open {
                    range,
                    inner: None,
                    is_mark: is_mark && !inside_fixed,
                    is_fixed: is_fixed && !inside_fixed,
                });
            }
            Event::End(_) => {
                let Some(Open {
                    range,
                    inner,
                    is_mark,
                    is_fixed,
                }) = open.pop()
                else {
                    continue;
                };
                match inner {
                    _ if is_fixed => placeholder(range.start..range.start + text[range].trim_end().len()),
                    Some(inner) if is_mark => {
                        let (before, after) = (range.start..inner.start, inner.end..range.end);
                        let opening = Piece::Open(&text[before.clone()], &text[after.clone()]);
                        marks.insert((before.start, 0), (before, opening));
                        marks.insert((after.start, 2), (after.clone(), Piece::Close(&text[after])));
                    }
                    None if is_mark => placeholder(range),
                    _ => {}
                }
            }
            _ if inside_fixed => {}
            Event::Code(_) => placeholder(range),
            Event::Text(_) => {
                for name in names(&text[range.clone()]) {
                    placeholder(range.start + name.start..range.start + name.end);
                }
            }
            _ => {}
        }
    }
    marks.into_values().collect()
}

/// `{app}` and the like.
fn names(text: &str) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    for (start, _) in text.match_indices('{') {
        let Some(length) = text[start..].find('}') else { break };
        let name = &text[start + 1..start + length];
        let sound = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        if !name.is_empty() && name.chars().all(sound) {
            names.push(start..start + length + 1);
        }
    }
    names
}

/// Fluent's placeables; of a selector, those that stand in its variants.
fn placeables(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('{').map(|offset| at + offset) {
        let mut quoted = false;
        let end = text[start + 1..].char_indices().find_map(|(offset, letter)| {
            quoted ^= letter == '"';
            (!quoted && matches!(letter, '{' | '}')).then_some((start + 1 + offset, letter))
        });
        at = start + 1;
        if let Some((end, '}')) = end
            && !text[start..end].contains("->")
        {
            found.push(start..end + 1);
            at = end + 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn joined(text: &str, syntax: Syntax) -> String {
        let pieces = pieces(text, syntax).into_iter();
        pieces
            .map(|piece| match piece {
                Piece::Text(text) | Piece::Placeholder(text) | Piece::Open(text, _) | Piece::Close(text) => text,
            })
            .collect()
    }

    #[test]
    fn marks_are_pieces_of_their_own() {
        let text = "See **[`Mail.Read`](permission:a/b) of {app}** at <https://e.org>.";
        let expected = [
            Piece::Text("See "),
            Piece::Open("**", "**"),
            Piece::Open("[", "](permission:a/b)"),
            Piece::Placeholder("`Mail.Read`"),
            Piece::Close("](permission:a/b)"),
            Piece::Text(" of "),
            Piece::Placeholder("{app}"),
            Piece::Close("**"),
            Piece::Text(" at "),
            Piece::Placeholder("<https://e.org>"),
            Piece::Text("."),
        ];
        assert_eq!(pieces(text, Syntax::Markdown), expected);
        let fluent = "{ $count ->\n  [one] { $count } line of {\"{app}\"}\n *[other] x\n}";
        let expected = [
            Piece::Text("{ $count ->\n  [one] "),
            Piece::Placeholder("{ $count }"),
            Piece::Text(" line of "),
            Piece::Placeholder("{\"{app}\"}"),
            Piece::Text("\n *[other] x\n}"),
        ];
        assert_eq!(pieces(fluent, Syntax::Fluent), expected);
    }

    proptest! {
        #[test]
        fn pieces_are_the_text(text in "([*_`\\[\\](){}<>#|$a-z \n-]|\\]\\(|->|\\*\\*){0,50}") {
            prop_assert_eq!(joined(&text, Syntax::Markdown), text.clone());
            prop_assert_eq!(joined(&text, Syntax::Fluent), text);
        }
    }
}
