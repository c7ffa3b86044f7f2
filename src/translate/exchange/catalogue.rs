//! Fluent files as translators meet them: the comment of each message, and where a message stands.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::Entry;

/// The comment of each message of a file that has one.
pub fn comments(text: &str) -> BTreeMap<String, String> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), message.comment?.content.join(" "))),
        _ => None,
    });
    messages.collect()
}

/// The lines of a message, up to the next thing that is not indented.
pub fn message(text: &str, id: &str) -> Option<Range<usize>> {
    let begins = |line: &str| {
        let rest = line.strip_prefix(id);
        rest.is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    let mut at = 0;
    let mut found: Option<Range<usize>> = None;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        match &mut found {
            None if begins(line) => found = Some(at..end),
            None => {}
            Some(range) if line.starts_with([' ', '}']) && !line.trim().is_empty() => range.end = end,
            Some(_) if line.trim().is_empty() => {}
            Some(_) => break,
        }
        at = end;
    }
    found
}

/// A message as its file holds it.
pub fn written(id: &str, text: &str) -> String {
    if text.contains('\n') {
        format!("{id} =\n    {text}\n")
    } else {
        format!("{id} = {text}\n")
    }
}
