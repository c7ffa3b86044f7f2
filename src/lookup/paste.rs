//! The lines of a text, and which of them are furniture.

use std::collections::HashMap;

use super::fold::fold;
use super::prepare::Piece;
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
    pub fn new(pieces: &[Piece]) -> Self {
        let mut by_key = HashMap::new();
        for piece in pieces {
            by_key
                .entry(tokens::key(&fold(&piece.text)))
                .or_insert_with(|| (piece.role.clone(), piece.kind.clone()));
        }
        Self { by_key }
    }
}

/// The role and kind of a line that is furniture through and through in one or the other language, several pieces in a row
/// included ("Cancel   Accept").
pub fn furniture<'a>(tables: &[&'a FurnitureTable], line: &str) -> Option<(&'a str, &'a str)> {
    let find = |key: &str| {
        let found = tables.iter().find_map(|table| table.by_key.get(key));
        found.map(|(role, kind)| (role.as_str(), kind.as_str()))
    };
    let key = tokens::key(&fold(line));
    if let Some(found) = find(&key) {
        return Some(found);
    }
    let words: Vec<&str> = key.split(' ').collect();
    if words.len() > 6 || words.len() < 2 {
        return None;
    }
    let mut found = None;
    let mut at = 0;
    while at < words.len() {
        let (end, piece) = (at + 1..=words.len())
            .rev()
            .find_map(|end| Some((end, find(&words[at..end].join(" "))?)))?;
        found = Some(piece);
        at = end;
    }
    found
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
