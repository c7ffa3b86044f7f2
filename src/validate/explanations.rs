//! Our own texts about a permission: what a definition and its translation have in common, and what must not be missing.

use std::collections::BTreeSet;

use super::text;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::library::Explanation;
use crate::load::permissions::{DefinitionDraft, DefinitionTranslationDraft};
use crate::load::yaml::OneOrMany;
use crate::markdown::Inline;
use crate::source::{SourceId, Spanned};

/// The explanation's fields, which a definition and its translation have in common.
pub struct ExplanationDraft<'a> {
    meaning: &'a Option<Spanned<String>>,
    allows: &'a Option<OneOrMany>,
    does_not_allow: &'a Option<OneOrMany>,
    lasts: &'a Option<Spanned<String>>,
    undo: &'a Option<OneOrMany>,
    expected_when: &'a Option<OneOrMany>,
    warning_signs: &'a Option<OneOrMany>,
    instead: &'a Option<Spanned<String>>,
}

impl<'a> From<&'a DefinitionDraft> for ExplanationDraft<'a> {
    fn from(draft: &'a DefinitionDraft) -> Self {
        let DefinitionDraft {
            meaning,
            allows,
            does_not_allow,
            lasts,
            undo,
            expected_when,
            warning_signs,
            instead,
            ..
        } = draft;
        Self {
            meaning,
            allows,
            does_not_allow,
            lasts,
            undo,
            expected_when,
            warning_signs,
            instead,
        }
    }
}

impl<'a> From<&'a DefinitionTranslationDraft> for ExplanationDraft<'a> {
    fn from(draft: &'a DefinitionTranslationDraft) -> Self {
        let DefinitionTranslationDraft {
            meaning,
            allows,
            does_not_allow,
            lasts,
            undo,
            expected_when,
            warning_signs,
            instead,
            ..
        } = draft;
        Self {
            meaning,
            allows,
            does_not_allow,
            lasts,
            undo,
            expected_when,
            warning_signs,
            instead,
        }
    }
}

impl<'a> ExplanationDraft<'a> {
    pub fn explanation(&self) -> Explanation {
        Explanation {
            meaning: text(self.meaning),
            allows: texts(self.allows),
            does_not_allow: texts(self.does_not_allow),
            lasts: text(self.lasts),
            undo: texts(self.undo),
            expected_when: texts(self.expected_when),
            warning_signs: texts(self.warning_signs),
            instead: text(self.instead),
            outdated: BTreeSet::new(),
            hidden: BTreeSet::new(),
        }
    }

    pub fn marked_up(self) -> impl Iterator<Item = &'a Spanned<String>> {
        let single = [self.meaning, self.lasts, self.instead].into_iter().flatten();
        let many = [
            self.allows,
            self.does_not_allow,
            self.undo,
            self.expected_when,
            self.warning_signs,
        ];
        single.chain(many.into_iter().flatten().flat_map(|texts| &texts.0))
    }
}

/// Reports a hand-written definition that does not say what the permission means or what it does not allow.
pub fn check_explained(
    id: &str,
    key: &Spanned<String>,
    draft: &DefinitionDraft,
    source: SourceId,
    found: &mut Diagnostics,
) {
    let missing = draft
        .does_not_allow
        .as_ref()
        .is_none_or(|texts| texts.0.iter().all(|text| text.trim().is_empty()));
    if missing {
        found.push(
            Diagnostic::error(
                Fault::MissingDoesNotAllow,
                format!("`{id}` does not say what it does not allow"),
            )
            .at(source.of(key), "no `does_not_allow` in this definition")
            .help("add `does_not_allow:` with what people fear and need not: it is what they came to know"),
        );
    }
    if draft.meaning.as_ref().is_none_or(|meaning| meaning.trim().is_empty()) {
        found.push(
            Diagnostic::error(Fault::MissingField, format!("`{id}` has no `meaning`"))
                .at(source.of(key), "`meaning` is missing in this definition")
                .help("add `meaning:` with one sentence in plain words"),
        );
    }
}

fn texts(many: &Option<OneOrMany>) -> Vec<Inline> {
    let texts = many
        .iter()
        .flat_map(|many| &many.0)
        .map(|text| text.value.trim().to_owned());
    texts.filter(|text| !text.is_empty()).map(Inline::from).collect()
}
