//! Changes to files that people have written: a line is replaced or added, and every other byte stays.

use std::ops::Range;

/// The lines of a mapping's entry, from the line of its key at `at` to the next line that is indented no deeper. Comments
/// and blank lines at the end belong to what follows.
pub fn entry(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let depth = indentation(&text[start..]);
    let mut end = line_end(text, start);
    let mut at = end;
    while at < text.len() {
        let next = line_end(text, at);
        let line = &text[at..next];
        if is_content(line) {
            if indentation(line) <= depth && !line.trim_start().starts_with("- ") {
                break;
            }
            end = next;
        }
        at = next;
    }
    start..end
}

/// The entry of a key that is not indented at all.
pub fn top_level(text: &str, key: &str) -> Option<Range<usize>> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':')) {
            return Some(entry(text, at));
        }
        at += line.len();
    }
    None
}

/// The entry of `key` among the lines of `block`, where such keys stand `depth` blanks deep.
pub fn child(text: &str, block: Range<usize>, depth: usize, key: &str) -> Option<Range<usize>> {
    let mut at = block.start;
    for line in text[block].split_inclusive('\n') {
        if indentation(line) == depth && key_and_rest(line).is_some_and(|(name, _)| name == key) {
            return Some(entry(text, at));
        }
        at += line.len();
    }
    None
}

/// The key that a line begins with, and what follows its colon. A key may hold colons, such as `read:statuses`.
pub fn key_and_rest(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    if let Some(quote) = line.chars().next().filter(|letter| matches!(letter, '"' | '\'')) {
        let (key, rest) = line[1..].split_once(quote)?;
        return Some((key, rest.strip_prefix(':')?));
    }
    match line.split_once(": ") {
        Some(parts) => Some(parts),
        None => Some((line.strip_suffix(':')?, "")),
    }
}

/// How deep the entries below the key of the entry `range` stand, in blanks.
pub fn depth_below(text: &str, range: &Range<usize>) -> usize {
    let own = indentation(&text[range.clone()]);
    let below = text[range.clone()].split_inclusive('\n').skip(1);
    below
        .filter(|line| is_content(line))
        .map(indentation)
        .next()
        .unwrap_or(own + 2)
}

/// Sets `key: value` among the lines `block`, where such keys stand `depth` blanks deep: the line that says it is
/// replaced, with what belongs to it, or a line is added at the end.
pub fn set(text: &str, block: Range<usize>, depth: usize, key: &str, value: &str) -> String {
    let newline = newline(text);
    // A value on lines of its own begins with the line end.
    let gap = if value.starts_with('\n') { "" } else { " " };
    let wanted = format!("{}{key}:{gap}{value}", " ".repeat(depth)).replace('\n', newline);
    let prefix = format!("{}{key}:", " ".repeat(depth));
    let mut at = block.start;
    while at < block.end {
        let next = line_end(text, at);
        if text[at..next].starts_with(&prefix) {
            let old = entry(text, at);
            let old = old.start..old.end.min(block.end);
            let end = if text[old.clone()].ends_with('\n') { newline } else { "" };
            return format!("{}{wanted}{end}{}", &text[..old.start], &text[old.end..]);
        }
        at = next;
    }
    insert(text, block.end, &wanted.replace(newline, "\n"))
}

/// Adds lines at `at`, which is the start of a line or the end of the text.
pub fn insert(text: &str, at: usize, lines: &str) -> String {
    let newline = newline(text);
    let lines = lines.trim_end_matches('\n').replace('\n', newline);
    let before = &text[..at];
    let gap = if before.is_empty() || before.ends_with('\n') {
        ""
    } else {
        newline
    };
    format!("{before}{gap}{lines}{newline}{}", &text[at..])
}

/// How lines end in this file.
fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

fn line_end(text: &str, start: usize) -> usize {
    text[start..]
        .find('\n')
        .map_or(text.len(), |newline| start + newline + 1)
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_content(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && !line.starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "permissions:\r\n  a:\r\n    meaning: x # kept\r\n    translated_from:\r\n      meaning: 1\r\n\r\n  # of b\r\n  b:\r\n    meaning: y";

    #[test]
    fn a_key_is_replaced_with_all_that_belongs_to_it() {
        let a = entry(FILE, FILE.find("a:").expect("there"));
        let changed = set(FILE, a.clone(), depth_below(FILE, &a), "translated_from", "{}");
        let expected = FILE.replace("translated_from:\r\n      meaning: 1", "translated_from: {}");
        assert_eq!(changed, expected);
    }

    #[test]
    fn a_key_is_added_at_the_end_of_its_entry() {
        let b = entry(FILE, FILE.find("b:").expect("there"));
        assert_eq!(set(FILE, b, 4, "lasts", "z"), format!("{FILE}\r\n    lasts: z\r\n"));
    }
}
