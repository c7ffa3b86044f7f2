//! What points to what, seen from the other end. The same in every locale, so it is worked out once.

use std::collections::BTreeMap;

use super::title;
use crate::library::{Document, Library, Permission, Prompt};
use crate::load::permissions::Part;
use crate::locale::Locale;

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
    /// The locales that wordings are known in, with how many lines each has.
    pub wording_locales: BTreeMap<&'a Locale, usize>,
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
            for (locale, wordings) in &permission.wordings {
                let lines = wordings.iter().filter(|wording| wording.part == Part::Title).count();
                *relations.wording_locales.entry(locale).or_default() += lines;
            }
            if let Some(line) = permission
                .wordings
                .get(&library.site.source_locale)
                .and_then(|wordings| title(wordings))
            {
                relations.same_line.entry(&line.text).or_default().push(permission);
            }
        }
        relations
    }
}
