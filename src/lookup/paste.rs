//! A whole dialog, pasted: its lines, what is furniture, what asks for something.

use std::collections::{BTreeMap, HashMap};

use super::fold::fold;
use super::tokens;

/// A dialog has fewer lines than this; what follows is not read.
pub const LINE_LIMIT: usize = 120;

/// What a line of a dialog is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    Permission,
    /// The small print under a permission.
    Detail,
    Furniture,
    Unknown,
}

impl LineKind {
    pub fn name(self) -> &'static str {
        match self {
            Self::Permission => "permission",
            Self::Detail => "detail",
            Self::Furniture => "furniture",
            Self::Unknown => "unknown",
        }
    }
}

/// Furniture by its key: role and the kind of prompt that it gives away.
#[derive(Debug, Default)]
pub struct FurnitureTable {
    by_key: HashMap<String, (String, String)>,
}

impl FurnitureTable {
    pub fn new<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>) -> Self {
        let mut by_key = HashMap::new();
        for (role, kind, text) in rows {
            by_key
                .entry(tokens::key(&fold(text)))
                .or_insert_with(|| (role.to_owned(), kind.to_owned()));
        }
        Self { by_key }
    }

    /// The role and kind of a line that is furniture through and through, several pieces in a row
    /// included ("Cancel   Accept").
    pub fn find(&self, line: &str) -> Option<(&str, &str)> {
        let key = tokens::key(&fold(line));
        if let Some((role, kind)) = self.by_key.get(&key) {
            return Some((role, kind));
        }
        let words: Vec<&str> = key.split(' ').collect();
        if words.len() > 6 || words.len() < 2 {
            return None;
        }
        let mut found = None;
        let mut at = 0;
        while at < words.len() {
            let end = (at + 1..=words.len())
                .rev()
                .find(|end| self.by_key.contains_key(&words[at..*end].join(" ")))?;
            found = self
                .by_key
                .get(&words[at..end].join(" "))
                .map(|(role, kind)| (role.as_str(), kind.as_str()));
            at = end;
        }
        found
    }
}

/// The lines of a text that hold something, without bullets and boxes.
pub fn lines(text: &str) -> Vec<&str> {
    text.split(['\n', '\r', '\u{2028}', '\u{2029}'])
        .map(without_bullet)
        .filter(|line| !line.is_empty())
        .take(LINE_LIMIT)
        .collect()
}

fn without_bullet(line: &str) -> &str {
    let mut rest = line.trim();
    loop {
        let stripped = rest
            .strip_prefix("[ ]")
            .or_else(|| rest.strip_prefix("[x]"))
            .or_else(|| {
                rest.strip_prefix([
                    '•', '-', '–', '—', '*', '·', '^', '>', '▸', '▾', '▼', '▶', '☐', '☑', '✓', '✔', '○', '●', '◦',
                ])
            })
            .or_else(|| rest.strip_prefix("v "))
            .or_else(|| rest.strip_prefix("V "));
        match stripped {
            Some(shorter) => rest = shorter.trim_start(),
            None => return rest,
        }
    }
}

/// The kind of prompt that most pieces of furniture speak for; app consent where none does.
pub fn kind_of_prompt<'a>(kinds: impl IntoIterator<Item = &'a str>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    kinds
        .into_iter()
        .filter(|kind| !kind.is_empty())
        .for_each(|kind| *counts.entry(kind).or_default() += 1);
    let best = counts
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(a.0)));
    best.map_or("app-consent", |(kind, _)| kind).to_owned()
}
