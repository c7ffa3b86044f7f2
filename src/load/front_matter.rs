//! Splits a Markdown file into its YAML front matter and its body.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::SourceId;

/// Where the two parts of a document lie in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The YAML from the start of the file to before the closing fence. The opening `---` is YAML's own document marker,
    /// so the text can be given to the parser as it is and every offset stays an offset into the file.
    pub front_matter: Range<usize>,
    pub body: Range<usize>,
}

/// Finds the front matter between two lines of `---`. A byte-order mark before it and CRLF line ends are accepted.
pub fn split(text: &str, source: SourceId, found: &mut Diagnostics) -> Option<Parts> {
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let mut lines = text[start..].split_inclusive('\n');
    let opening = lines.next().unwrap_or_default();
    if opening.trim_end() != "---" {
        let end = start + opening.trim_end().len();
        found.push(
            Diagnostic::error(Fault::FrontMatter, "no front matter")
                .at(source.span(start..end), "the file has to start with a line `---`")
                .help("start the file with `---`, a line `title: …`, and `---` again"),
        );
        return None;
    }
    let mut offset = start + opening.len();
    for line in lines {
        if line.trim_end() == "---" {
            return Some(Parts {
                front_matter: 0..offset,
                body: offset + line.len()..text.len(),
            });
        }
        offset += line.len();
    }
    found.push(
        Diagnostic::error(Fault::FrontMatter, "the front matter is never closed")
            .at(source.span(start..start + opening.trim_end().len()), "opened here")
            .help("end it with a line `---` of its own"),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use proptest::prelude::*;

    fn parts(text: &str) -> (Option<Parts>, usize) {
        let mut sources = Sources::default();
        let source = sources.add("a.md", text);
        let mut found = Diagnostics::default();
        let parts = split(text, source, &mut found);
        (parts, found.sorted(&sources).len())
    }

    #[test]
    fn accepts_a_byte_order_mark_and_crlf() {
        let text = "\u{feff}---\r\ntitle: A\r\n---\r\nBody\r\n";
        let (split, faults) = parts(text);
        let split = split.expect("parts");
        assert_eq!(faults, 0);
        assert_eq!(&text[split.body], "Body\r\n");
        assert!(text[split.front_matter].ends_with("title: A\r\n"));
    }

    proptest! {
        #[test]
        fn never_panics_and_says_why_it_gives_up(text in "(---)?(\r?\n|[a-z:é\u{feff}-]){0,40}") {
            let (split, faults) = parts(&text);
            prop_assert_eq!(split.is_none(), faults == 1);
        }

        #[test]
        fn finds_both_parts(yaml in "([a-z]+: [a-z é]*\n){0,5}", body in "[^\r]{0,60}") {
            let text = format!("---\n{yaml}---\n{body}");
            let split = parts(&text).0.expect("parts");
            prop_assert_eq!(&text[split.front_matter], format!("---\n{yaml}"));
            prop_assert_eq!(&text[split.body], &body);
        }
    }
}
