//! Definitions and their translations into permissions; imported and hand-written ones of one id become one.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::explanations::{ExplanationDraft, check_explained};
use super::keys::{bad_key, check_translated_keys, duplicate, no_provider};
use super::{Context, Gathered, Reference, evidence, markup_references, pair, text, values};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::fingerprint;
use crate::library::{COMBINATIONS, Combination, Date, Evidence, Mistranslation, Origin, Permission, WORDING, Wording};
use crate::load::Draft;
use crate::load::documents::OutdatedPolicy;
use crate::load::permissions::{
    DefinitionDraft, DefinitionTranslationDraft, DefinitionsFile, DefinitionsTranslationFile, EvidenceDraft, Part,
    WordingDraft,
};
use crate::locale::Locale;
use crate::markdown::{self, EntryKind};
use crate::permalink;
use crate::source::{SourceId, Span};

/// What the definitions files say.
pub struct Definitions {
    pub permissions: Gathered<Permission>,
    /// Providers' names for people, by the first part of the ids.
    pub providers: BTreeMap<String, String>,
    /// Role and text of what asks for nothing.
    pub furniture: BTreeMap<Locale, Vec<(&'static str, String)>>,
}

pub fn gather(
    mut files: Vec<Draft<Arc<DefinitionsFile>>>,
    translations: Vec<Draft<Arc<DefinitionsTranslationFile>>>,
    context: &Context<'_>,
    found: &mut Diagnostics,
) -> Definitions {
    let mut translations = pair(&files, translations, context, found);
    // Hand-written files come first, so that an import only fills what they leave open.
    files.sort_by_key(|file| file.value.imported.is_some());
    let mut permissions: BTreeMap<String, Permission> = BTreeMap::new();
    let mut defined_at: BTreeMap<String, (Span, bool)> = BTreeMap::new();
    let mut providers = BTreeMap::new();
    let mut furniture: BTreeMap<Locale, Vec<(&'static str, String)>> = BTreeMap::new();
    let mut references = Vec::new();
    for file in &files {
        let folder = file.name.folder();
        if folder.is_empty() {
            found.push(no_provider(file, context));
            continue;
        }
        let provider = folder.split('/').next().unwrap_or(folder);
        if let Some(name) = &file.value.provider {
            providers
                .entry(provider.to_owned())
                .or_insert_with(|| name.value.clone());
        }
        let imported = file.value.imported.is_some();
        let file_evidence = file
            .value
            .evidence
            .as_ref()
            .map(|draft| evidence(draft, file.source, found));
        let translated = translations.remove(&file.name.stem).unwrap_or_default();
        check_translated_keys(file, &translated, found);
        let translated: Vec<Translation<'_>> = translated.iter().map(|file| Translation::of(file, found)).collect();
        for (key, draft) in &file.value.permissions.0 {
            let source_draft = draft;
            let id = format!("{folder}/{}", key.value);
            let span = file.source.of(key);
            if let Some((earlier, earlier_imported)) = defined_at.get(&id)
                && *earlier_imported == imported
            {
                found.push(duplicate(&id, span, earlier));
                continue;
            }
            if key.value.contains('/') || markdown::slug(&key.value).is_empty() {
                found.push(bad_key(key, file.source));
                continue;
            }
            if !imported && draft.furniture.is_none() {
                check_explained(&id, key, draft, file.source, found);
            }
            references.extend(references_of(draft, file.source, found));
            let mut permission = permission(&id, draft, file, file_evidence.as_ref(), context, found);
            for translation in &translated {
                if let Some(draft) = translation.by_key.get(key.value.as_str()) {
                    references.extend(translation_references(draft, translation.file.source, found));
                    let source = Original {
                        draft: source_draft,
                        evidence: file_evidence.as_ref(),
                        locale: &context.site.source_locale,
                    };
                    add_translation(&mut permission, draft, translation, &source, found);
                }
            }
            defined_at.insert(id.clone(), (span, imported));
            match (permissions.get_mut(&id), draft.furniture) {
                (Some(hand_written), _) => fill(hand_written, permission),
                (None, Some(role)) => {
                    for (locale, wordings) in permission.wordings {
                        let texts = wordings.into_iter().map(|wording| (role.name(), wording.text));
                        furniture.entry(locale).or_default().extend(texts);
                    }
                }
                (None, None) => {
                    permissions.insert(id, permission);
                }
            }
        }
    }
    Definitions {
        permissions: Gathered {
            entries: permissions,
            references,
        },
        providers,
        furniture,
    }
}

/// A file's translation into one locale.
struct Translation<'a> {
    file: &'a Draft<Arc<DefinitionsTranslationFile>>,
    /// Its entries; of two with one key, the first.
    by_key: HashMap<&'a str, &'a DefinitionTranslationDraft>,
    /// Of all its lines.
    evidence: Option<Arc<Evidence>>,
}

impl<'a> Translation<'a> {
    fn of(file: &'a Draft<Arc<DefinitionsTranslationFile>>, found: &mut Diagnostics) -> Self {
        let entries = file.value.permissions.0.iter().rev();
        let drafted = file.value.evidence.as_ref();
        Self {
            file,
            by_key: entries.map(|(key, draft)| (key.value.as_str(), draft)).collect(),
            evidence: drafted.map(|draft| evidence(draft, file.source, found)),
        }
    }
}

fn permission(
    id: &str,
    draft: &DefinitionDraft,
    file: &Draft<Arc<DefinitionsFile>>,
    file_evidence: Option<&Arc<Evidence>>,
    context: &Context<'_>,
    found: &mut Diagnostics,
) -> Permission {
    let locale = context.source_locale();
    let wordings = wordings(&draft.wording, file_evidence, file.source, found);
    let mut permission = Permission {
        path: permalink::permission(id),
        id: id.to_owned(),
        scopes: values(&draft.scopes),
        access: draft.access,
        granted_by: draft.granted_by,
        risk: draft.risk,
        risk_source: draft.risk_source.as_ref().map(|text| text.value.clone()),
        privilege_level: draft.privilege_level.as_ref().map(|level| level.value.0),
        prevalence: draft.prevalence,
        reach: draft.reach.as_ref().map_or(0, |reach| reach.value),
        wordings: BTreeMap::new(),
        aliases: BTreeMap::new(),
        explanations: BTreeMap::new(),
        combinations: Vec::new(),
        related: values(&draft.related),
        origins: BTreeMap::new(),
    };
    insert_texts(&mut permission, &locale, wordings, values(&draft.aliases));
    let explanation = ExplanationDraft::from(draft).explanation();
    for combination in &draft.combinations {
        permission.combinations.push(Combination {
            with: values(&combination.with),
            meaning: BTreeMap::from([(locale.clone(), combination.meaning.value.clone().into())]),
            risk: combination.risk,
        });
    }
    if file.value.imported.is_none() {
        let key = id.rsplit('/').next().unwrap_or(id);
        let key = file
            .value
            .permissions
            .0
            .iter()
            .find(|(candidate, _)| candidate.value == key);
        let range = key.map_or(0..0, |(key, _)| key.range());
        permission.origins.insert(
            locale.clone(),
            Origin {
                source: file.source,
                range,
            },
        );
    }
    permission.explanations.insert(locale, explanation);
    permission
}

fn add_translation(
    permission: &mut Permission,
    draft: &DefinitionTranslationDraft,
    Translation { file, evidence, .. }: &Translation<'_>,
    source: &Original<'_>,
    found: &mut Diagnostics,
) {
    let Some(locale) = file.name.locale.clone() else { return };
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
        let key = file
            .value
            .permissions
            .0
            .iter()
            .find(|(key, _)| key.value == permission.name());
        let range = key.map_or(0..0, |(key, _)| key.range());
        permission.origins.insert(
            locale.clone(),
            Origin {
                source: file.source,
                range,
            },
        );
    }
    permission.explanations.insert(locale, explanation);
}

/// What a translation is a translation of.
struct Original<'a> {
    draft: &'a DefinitionDraft,
    /// Of all lines of its file.
    evidence: Option<&'a Arc<Evidence>>,
    locale: &'a Locale,
}

fn seen(wording: &Wording) -> Option<Date> {
    wording.evidence.as_ref()?.seen
}

/// What the fingerprint of a permission's lines is taken of.
pub fn quoted_lines(wordings: &[WordingDraft]) -> String {
    lines(wordings.iter().map(|wording| wording.text.trim()))
}

fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.collect::<Vec<_>>().join("\n")
}

fn insert_texts(permission: &mut Permission, locale: &Locale, wordings: Vec<Wording>, aliases: Vec<String>) {
    if !wordings.is_empty() {
        permission.wordings.insert(locale.clone(), wordings);
    }
    if !aliases.is_empty() {
        permission.aliases.insert(locale.clone(), aliases);
    }
}

/// Adds what an import knows and the hand-written definition does not say.
fn fill(hand_written: &mut Permission, imported: Permission) {
    if hand_written.scopes.is_empty() {
        hand_written.scopes = imported.scopes;
    }
    hand_written.access = hand_written.access.or(imported.access);
    hand_written.granted_by = hand_written.granted_by.or(imported.granted_by);
    hand_written.risk = hand_written.risk.or(imported.risk);
    hand_written.privilege_level = hand_written.privilege_level.or(imported.privilege_level);
    hand_written.prevalence = hand_written.prevalence.or(imported.prevalence);
    hand_written.reach = hand_written.reach.max(imported.reach);
    for (locale, wordings) in imported.wordings {
        let own = hand_written.wordings.entry(locale).or_default();
        let known: BTreeSet<(Part, _, String)> = own
            .iter()
            .map(|wording| (wording.part, wording.audience, wording.text.clone()))
            .collect();
        own.extend(
            wordings
                .into_iter()
                .filter(|w| !known.contains(&(w.part, w.audience, w.text.clone()))),
        );
    }
    for (locale, aliases) in imported.aliases {
        hand_written.aliases.entry(locale).or_insert(aliases);
    }
}

fn wordings(
    drafts: &[WordingDraft],
    file_evidence: Option<&Arc<Evidence>>,
    source: SourceId,
    found: &mut Diagnostics,
) -> Vec<Wording> {
    let own = |draft: &Option<EvidenceDraft>, found: &mut Diagnostics| {
        draft
            .as_ref()
            .map(|draft| evidence(draft, source, found))
            .or_else(|| file_evidence.cloned())
    };
    drafts
        .iter()
        .filter_map(|draft| {
            if draft.text.value.trim().is_empty() {
                found.push(
                    Diagnostic::error(Fault::InvalidValue, "a wording without text")
                        .at(source.of(&draft.text), "nothing is quoted here")
                        .help("quote the prompt's line, or remove the wording"),
                );
                return None;
            }
            Some(Wording {
                text: draft.text.value.trim().to_owned(),
                part: draft.part,
                audience: draft.audience,
                era: text(&draft.era),
                evidence: own(&draft.evidence, found),
                mistranslation: draft.note.as_ref().map(|note| Mistranslation {
                    literal: text(&note.literal),
                    intended: text(&note.intended),
                    text: text(&note.text),
                }),
                former: false,
            })
        })
        .collect()
}

fn references_of(draft: &DefinitionDraft, source: SourceId, found: &mut Diagnostics) -> Vec<Reference> {
    let meanings = draft.combinations.iter().map(|combination| &combination.meaning);
    let marked_up = ExplanationDraft::from(draft).marked_up().chain(meanings);
    let mut references: Vec<Reference> = marked_up
        .flat_map(|text| markup_references(text, source, found))
        .collect();
    references.extend(Reference::each(EntryKind::Permission, &draft.related, source));
    for combination in &draft.combinations {
        references.extend(Reference::each(EntryKind::Permission, &combination.with, source));
    }
    references
}

fn translation_references(
    draft: &DefinitionTranslationDraft,
    source: SourceId,
    found: &mut Diagnostics,
) -> Vec<Reference> {
    let meanings = draft.combinations.iter().map(|combination| &combination.meaning);
    let marked_up = ExplanationDraft::from(draft).marked_up().chain(meanings);
    marked_up
        .flat_map(|text| markup_references(text, source, found))
        .collect()
}
