//! Writes YAML: the few forms that imported files have, the same bytes for the same content, valid for any text.
//!
//! Pure. Reading YAML is `load`'s; what the keys mean never enters here.

use std::borrow::Cow;
use std::fmt::Write;

/// A YAML document in the making, block style, two blanks a level.
#[derive(Debug, Default)]
pub struct Yaml {
    text: String,
}

impl Yaml {
    /// A line of comment. Line breaks in it would end it and become blanks.
    pub fn comment(&mut self, text: &str) {
        let line: String = text
            .chars()
            .map(|letter| if needs_escape(letter) { ' ' } else { letter })
            .collect();
        self.push(0, format_args!("# {line}"));
    }

    /// `key: value`
    pub fn field(&mut self, depth: usize, key: &str, value: &str) {
        self.push(depth, format_args!("{}: {}", scalar(key), scalar(value)));
    }

    /// `key: 3`
    pub fn number(&mut self, depth: usize, key: &str, value: u64) {
        self.push(depth, format_args!("{}: {value}", scalar(key)));
    }

    /// `key: [a, b]`
    pub fn list(&mut self, depth: usize, key: &str, values: &[&str]) {
        let values: Vec<_> = values.iter().map(|value| scalar(value)).collect();
        self.push(depth, format_args!("{}: [{}]", scalar(key), values.join(", ")));
    }

    /// `key:`, with what belongs to it on the lines below, or `key: {}` where there is nothing.
    pub fn open(&mut self, depth: usize, key: &str, is_empty: bool) {
        self.push(
            depth,
            format_args!("{}:{}", scalar(key), if is_empty { " {}" } else { "" }),
        );
    }

    /// `- { part: title, text: "…" }`
    pub fn item(&mut self, depth: usize, fields: &[(&str, &str)]) {
        let fields: Vec<_> = fields
            .iter()
            .map(|(key, value)| format!("{}: {}", scalar(key), scalar(value)))
            .collect();
        self.push(depth, format_args!("- {{ {} }}", fields.join(", ")));
    }

    pub fn into_text(self) -> String {
        self.text
    }

    fn push(&mut self, depth: usize, line: std::fmt::Arguments<'_>) {
        writeln!(self.text, "{:indent$}{line}", "", indent = depth * 2).expect("a String takes any text");
    }
}

/// A text as a scalar for any place: plain where no reader of YAML 1.1 or 1.2 could take it for anything else.
pub fn scalar(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(quoted(text))
    }
}

/// A text in double quotes. Whatever an editor would not show is escaped.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if !needs_escape(letter) => quoted.push(letter),
            _ => {
                let code = u32::from(letter);
                let escaped = if code <= 0xffff {
                    format!("\\u{code:04X}")
                } else {
                    format!("\\U{code:08X}")
                };
                quoted.push_str(&escaped);
            }
        }
    }
    quoted.push('"');
    quoted
}

/// Control characters, line and paragraph separators, the byte-order mark, non-characters, and invisible letters that
/// join, part or reorder others.
fn needs_escape(letter: char) -> bool {
    let code = u32::from(letter);
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || (0xfdd0..=0xfdef).contains(&code)
        || code & 0xfffe == 0xfffe
}

/// A name (`Mail.Read`), a GUID, or a date: nothing else is worth a rule of its own.
fn is_plain(text: &str) -> bool {
    const RESERVED: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let is_name = text.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
        && !RESERVED.iter().any(|word| text.eq_ignore_ascii_case(word));
    is_name || has_groups(text, &[8, 4, 4, 4, 12], 16) || is_date(text)
}

/// `2026-08-07`: four, two and two digits.
pub fn is_date(text: &str) -> bool {
    has_groups(text, &[4, 2, 2], 10)
}

fn has_groups(text: &str, lengths: &[usize], radix: u32) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.len() == lengths.len()
        && groups
            .iter()
            .zip(lengths)
            .all(|(group, length)| group.len() == *length && group.chars().all(|digit| digit.is_digit(radix)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn read_back(text: &str) -> Vec<String> {
        let mut yaml = Yaml::default();
        yaml.comment(text);
        yaml.open(0, text, false);
        yaml.field(1, text, text);
        yaml.list(1, "list", &[text, text]);
        yaml.open(1, "items", false);
        yaml.item(2, &[("x", text), (text, text)]);
        let yaml = yaml.into_text();
        #[derive(serde::Deserialize, PartialEq, Debug)]
        #[serde(untagged)]
        enum Node {
            Text(String),
            List(Vec<String>),
            Items(Vec<BTreeMap<String, String>>),
        }
        let tree: BTreeMap<String, BTreeMap<String, Node>> =
            serde_yaml::from_str(&yaml).unwrap_or_else(|error| panic!("{error}\n{yaml}"));
        let (key, fields) = tree.into_iter().next().expect("one key");
        let mut found = vec![key];
        for (name, node) in fields {
            match node {
                Node::Text(value) => found.extend([name, value]),
                Node::List(values) => found.extend(values),
                Node::Items(items) => {
                    found.extend(
                        items
                            .into_iter()
                            .flatten()
                            .flat_map(|(key, value)| [key, value])
                            .filter(|it| it != "x"),
                    );
                }
            }
        }
        found
    }

    fn check(text: &str) {
        let found = read_back(text);
        assert!(
            found.len() >= 7 && found.iter().all(|it| it == text),
            "{text:?} came back as {found:?}"
        );
    }

    #[test]
    fn plain_only_where_nothing_else_could_be_meant() {
        for text in [
            "Mail.Read",
            "openid",
            "37f7f235-527c-4136-accd-4a02d197296e",
            "2026-08-07",
            "very-common",
            "E.164",
        ] {
            assert_eq!(scalar(text), text);
        }
        for text in [
            "", "yes", "No", "NULL", "~", "1", "1e5", ".5", "0x1f", "1:30", "-", "- a", "a b", "a:", "#a", "@a", "*a",
            "&a", "!a", "2026-8-7",
        ] {
            assert_ne!(scalar(text), text);
        }
    }

    #[test]
    fn invisible_letters_are_escaped() {
        assert_eq!(
            scalar("a\u{85}\u{2028}\u{feff}\u{200b}\u{7}\u{202e}\"\\"),
            r#""a\u0085\u2028\uFEFF\u200B\u0007\u202E\"\\""#
        );
        assert_eq!(scalar("\u{10ffff}\u{ffff}"), r#""\U0010FFFF\uFFFF""#);
        assert_eq!(scalar("für :  „Ihr“\u{a0}!"), "\"für :  „Ihr“\u{a0}!\"");
    }

    #[test]
    fn awkward_texts_read_back() {
        for text in [
            "",
            " ",
            "a",
            "yes",
            "null",
            "1",
            "0x1f",
            "2026-08-07",
            "a: b",
            "a #b",
            "- a",
            "[a]",
            "{a}",
            "'",
            "\"",
            "\\",
            "\\n",
            "|",
            ">",
            "%a",
            "a\nb",
            "\n",
            "a\r\nb",
            "\t",
            "\0",
            "\u{1b}",
            "\u{85}",
            "\u{a0}",
            "\u{2028}",
            "\u{2029}",
            "\u{feff}",
            "\u{fffe}",
            "\u{e000}",
            "\u{10ffff}",
            "👩‍👩‍👧",
            "e\u{301}",
            "עברית",
            "---",
            "...",
            "? a",
            ": a",
            "<<",
            "=",
            "!!str a",
            "&a *a",
            "a,b",
            "a  b",
            " a ",
            "true ",
        ] {
            check(text);
        }
        // One long text, longer than the 1,024 characters that an unquoted key may have, must not be a key; as a value it may.
        let long = "word ".repeat(5_000);
        let mut yaml = Yaml::default();
        yaml.field(0, "a", &long);
        let read: BTreeMap<String, String> = serde_yaml::from_str(&yaml.into_text()).expect("YAML");
        assert_eq!(read["a"], long);
    }

    proptest! {
        #[test]
        fn any_text_reads_back(text in any::<String>()) {
            prop_assume!(text != "x" && text != "list" && text != "items" && text.len() < 300);
            check(&text);
        }
    }
}
