//! What points to what, seen from the other end. The same in every locale, so it is worked out once.

use std::collections::BTreeMap;

use super::title;
use crate::library::{Document, Library, Permission, Prompt};

#[derive(Debug, Default)]
pub struct Relations<'a> {
    /// By permission: the questions about it.
    pub questions: BTreeMap<&'a str, Vec<&'a Document>>,
    /// By permission: the questions in whose situation it is normal.
    pub expected_in: BTreeMap<&'a str, Vec<&'a Document>>,
    /// By permission: the questions in whose situation it is a warning sign.
    pub unexpected_in: BTreeMap<&'a str, Vec<&'a Document>>,
    /// By permission: the prompts that it is a line of.
    pub prompts: BTreeMap<&'a str, Vec<&'a Prompt>>,
    /// Permissions by their line in the source locale.
    pub same_line: BTreeMap<&'a str, Vec<&'a Permission>>,
}

impl<'a> Relations<'a> {
    pub fn of(library: &'a Library) -> Self {
        let mut relations = Self::default();
        for question in library.questions.values() {
            for id in &question.permissions {
                relations.questions.entry(id).or_default().push(question);
            }
            for id in &question.expected {
                relations.expected_in.entry(id).or_default().push(question);
            }
            for id in &question.unexpected {
                relations.unexpected_in.entry(id).or_default().push(question);
            }
        }
        for prompt in library.prompts.values() {
            for id in prompt.lines.iter().filter_map(|line| line.permission.as_deref()) {
                relations.prompts.entry(id).or_default().push(prompt);
            }
        }
        for permission in library.permissions.values() {
            if let Some(line) = permission.wordings.get(&library.site.source_locale).and_then(title) {
                relations.same_line.entry(&line.text).or_default().push(permission);
            }
        }
        relations
    }
}
