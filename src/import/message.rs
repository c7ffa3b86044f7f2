//! What every format gives: texts of messages, each in one locale, as plain text with `{placeholders}`.
//!
//! Pure. What a message asks for is the mapping's to say.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// One text of one message. A message has several where it differs by number, device or the like; the first is the usual one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The provider's name for it.
    pub id: String,
    /// A normalised tag.
    pub locale: String,
    pub text: String,
}

/// Cuts blanks at both ends and makes one of every run of blanks and line ends inside. No-break spaces inside stay, and so
/// does what is invisible but changes how a text reads.
pub fn tidy(text: &str) -> String {
    static BLANKS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[ \t\r\n]+").expect("a pattern"));
    BLANKS
        .replace_all(text, " ")
        .trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{200b}')
        .to_owned()
}

/// Without the tags of markup; what only looks like one stays (`lt;b>`).
pub fn without_tags(text: &str) -> String {
    static TAG: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"</?[A-Za-z][^<>]*>").expect("a pattern"));
    TAG.replace_all(text, "").into_owned()
}

/// `%s`, `%2$s`, `%d` and Mozilla's `%S` as `{1}`, `{2}`; `%%` is a per cent sign.
pub fn printf(text: &str) -> String {
    static CONVERSION: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"%(?:%|(?:(\d)\$)?l?[sSdiu])").expect("a pattern"));
    let mut count = 0;
    CONVERSION
        .replace_all(text, |found: &Captures<'_>| {
            if &found[0] == "%%" {
                return "%".to_owned();
            }
            count += 1;
            match found.get(1) {
                Some(number) => format!("{{{}}}", number.as_str()),
                None => format!("{{{count}}}"),
            }
        })
        .into_owned()
}

/// Every match of a pattern with one group as that group between braces: `$(path)` as `{path}`.
pub fn braced(text: &str, pattern: &Regex) -> String {
    pattern
        .replace_all(text, |found: &Captures<'_>| format!("{{{}}}", &found[1]))
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts() {
        assert_eq!(tidy("  a \n\t b\u{a0}c \u{a0}"), "a b\u{a0}c");
        assert_eq!(tidy("\u{200f}a"), "\u{200f}a");
        assert_eq!(
            without_tags("<b>a</b> <3 lt;b> <annotation id=\"x\">b</annotation>"),
            "a <3 lt;b> b"
        );
        assert_eq!(
            printf("%S, %2$S and %s, 100 %% of %d"),
            "{1}, {2} and {3}, 100 % of {4}"
        );
    }
}
