//! `unlinked-page`: a question or prompt that only its list leads to.
//!
//! Plain pages are linked at the foot of every page, and permissions from their provider's list and from look-up.

use std::collections::BTreeSet;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::markdown::{self, EntryKind, Target, shape};

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let Some(library) = site.library else { return Vec::new() };
    let mut linked: BTreeSet<(EntryKind, String)> = BTreeSet::new();
    for text in site
        .texts
        .own()
        .filter(|text| text.kind.is_markdown() && text.value.contains(':'))
    {
        for link in shape::links(&text.value) {
            if let Target::Entry(kind, id) = markdown::target(&link.url) {
                // What an entry says of itself leads nobody to it.
                if text.entry.split_once(':').map_or(&*text.entry, |(_, id)| id) != id {
                    linked.insert((kind, id.to_owned()));
                }
            }
        }
    }
    let mut found = Vec::new();
    let source_locale = &library.site.source_locale;
    for question in library.questions.values() {
        let related =
            !question.permissions.is_empty() || !question.expected.is_empty() || !question.unexpected.is_empty();
        let named = library
            .prompts
            .values()
            .any(|prompt| prompt.questions.contains(&question.id));
        let Some(text) = question.texts.get(source_locale) else {
            continue;
        };
        if !related && !named && !linked.contains(&(EntryKind::Question, question.id.clone())) {
            found.push(
                finding(
                    Fault::UnlinkedPage,
                    format!("nothing leads to the question `{}`", question.id),
                )
                .at(
                    text.origin.source.span(text.origin.range.clone()),
                    "only the list of questions has it",
                )
                .help("name its `permissions`, or link to it where readers ask"),
            );
        }
    }
    for prompt in library.prompts.values() {
        let related = prompt.lines.iter().any(|line| line.permission.is_some());
        let named = library
            .questions
            .values()
            .any(|question| question.prompts.contains(&prompt.id));
        let Some(text) = prompt.texts.get(source_locale) else {
            continue;
        };
        if !related && !named && !linked.contains(&(EntryKind::Prompt, prompt.id.clone())) {
            found.push(
                finding(
                    Fault::UnlinkedPage,
                    format!("nothing leads to the prompt `{}`", prompt.id),
                )
                .at(
                    text.origin.source.span(text.origin.range.clone()),
                    "only the list of prompts has it",
                )
                .help("name the permissions of its lines, or link to it where readers ask"),
            );
        }
    }
    found
}
