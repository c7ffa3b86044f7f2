//! What a definitions file's translations add to its permissions.

use std::collections::HashMap;
use std::sync::Arc;

use super::{insert_texts, lines, quoted_lines, wordings};
use crate::diagnostic::Diagnostics;
use crate::fingerprint;
use crate::library::{COMBINATIONS, Date, Evidence, Origin, Permission, WORDING, Wording};
use crate::load::Draft;
use crate::load::documents::OutdatedPolicy;
use crate::load::permissions::{DefinitionDraft, DefinitionTranslationDraft, DefinitionsTranslationFile};
use crate::locale::Locale;
use crate::source::{SourceId, Spanned};
use crate::validate::explanations::ExplanationDraft;
use crate::validate::{Reference, evidence, markup_references, values};

/// What a translation is a translation of.
pub struct Original<'a> {
    pub draft: &'a DefinitionDraft,
    /// Of all lines of its file.
    pub evidence: Option<&'a Arc<Evidence>>,
    pub locale: &'a Locale,
}

/// A file's translation into one locale.
pub struct Translation<'a> {
    file: &'a Draft<Arc<DefinitionsTranslationFile>>,
    by_name: HashMap<&'a str, &'a (Spanned<String>, DefinitionTranslationDraft)>,
    /// Of all its lines.
    evidence: Option<Arc<Evidence>>,
}

impl<'a> Translation<'a> {
    pub fn of(file: &'a Draft<Arc<DefinitionsTranslationFile>>, found: &mut Diagnostics) -> Self {
        let drafted = file.value.evidence.as_ref();
        Self {
            file,
            by_name: file.value.permissions.by_name(),
            evidence: drafted.map(|draft| evidence(draft, file.source, found)),
        }
    }

    /// Adds what it says of the permission that `key` names, and gives what that refers to.
    pub fn add(
        &self,
        permission: &mut Permission,
        key: &str,
        source: &Original<'_>,
        found: &mut Diagnostics,
    ) -> Vec<Reference> {
        let Self { file, evidence, .. } = self;
        let (Some(locale), Some((key, draft))) = (file.name.locale.clone(), self.by_name.get(key)) else {
            return Vec::new();
        };
        let mut wordings = wordings(&draft.wording, evidence.as_ref(), file.source, found);
        let recorded = |unit: &str| draft.translated_from.as_ref()?.get(unit);
        let has_changed = |unit: &str, now: &dyn Fn() -> String| {
            let recorded = recorded(unit);
            recorded.is_some_and(|made_from| made_from.value != fingerprint::of(&now()))
        };
        if has_changed(WORDING, &|| quoted_lines(&source.draft.wording)) {
            let changed = permission.wordings.get(source.locale).into_iter().flatten();
            let changed = changed
                .filter_map(seen)
                .chain(source.evidence.and_then(|evidence| evidence.seen))
                .max();
            for wording in &mut wordings {
                // Who has seen it later than the source's new line has seen what stands there now.
                wording.former = changed.is_none() || seen(wording) < changed;
            }
        }
        insert_texts(permission, &locale, wordings, values(&draft.aliases));
        let mut explanation = ExplanationDraft::from(draft).explanation();
        if let Some(source) = permission.explanations.get(source.locale) {
            for (field, current) in source.fields() {
                if has_changed(field, &|| lines(current.iter().map(|text| &**text))) {
                    explanation.outdated.insert(field);
                }
            }
        }
        let meanings = || lines(source.draft.combinations.iter().map(|with| with.meaning.trim()));
        if has_changed(COMBINATIONS, &meanings) {
            explanation.outdated.insert(COMBINATIONS);
        }
        let left_out = explanation.outdated.contains(COMBINATIONS) && source.draft.outdated != OutdatedPolicy::Keep;
        // Only their order says which is which, so those of another list would stand beside the wrong permissions.
        if draft.combinations.len() == permission.combinations.len() && !left_out {
            for (combination, translated) in permission.combinations.iter_mut().zip(&draft.combinations) {
                let text = translated.meaning.trim();
                if !text.is_empty() {
                    combination.meaning.insert(locale.clone(), text.to_owned().into());
                }
            }
        }
        match source.draft.outdated {
            OutdatedPolicy::Keep => {}
            OutdatedPolicy::Fallback => explanation.leave_out_outdated(),
            OutdatedPolicy::Hide => {
                explanation.hidden = explanation.outdated.clone();
                explanation.leave_out_outdated();
            }
        }
        if file.value.imported.is_none() {
            permission.origins.insert(locale.clone(), Origin::of(key, file.source));
        }
        permission.explanations.insert(locale, explanation);
        references(draft, file.source, found)
    }
}

fn seen(wording: &Wording) -> Option<Date> {
    wording.evidence.as_ref()?.seen
}

fn references(draft: &DefinitionTranslationDraft, source: SourceId, found: &mut Diagnostics) -> Vec<Reference> {
    let meanings = draft.combinations.iter().map(|combination| &combination.meaning);
    let marked_up = ExplanationDraft::from(draft).marked_up().chain(meanings);
    marked_up
        .flat_map(|text| markup_references(text, source, found))
        .collect()
}
