//! Definitions and their translations into permissions; imported and hand-written ones of one id become one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::explanations::{ExplanationDraft, check_explained};
use super::keys::{bad_key, check_translated_keys, duplicate, no_provider};
use super::{Context, Gathered, Reference, evidence, markup_references, pair, text, values};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::library::{Combination, Evidence, Mistranslation, Origin, Permission, Wording};
use crate::load::Draft;
use crate::load::permissions::{
    DefinitionDraft, DefinitionsFile, DefinitionsTranslationFile, EvidenceDraft, Part, WordingDraft,
};
use crate::locale::Locale;
use crate::markdown::{self, EntryKind};
use crate::permalink;
use crate::source::{SourceId, Span, Spanned};

mod translations;

use translations::{Original, Translation};

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
        let whole = File {
            file,
            evidence: file_evidence.as_ref(),
            translations: translated.iter().map(|file| Translation::of(file, found)).collect(),
        };
        let entries = file.value.permissions.0.par_iter();
        let entries: Vec<Entry> = entries.map(|(key, draft)| whole.entry(key, draft, context)).collect();
        for ((key, draft), entry) in file.value.permissions.0.iter().zip(entries) {
            let id = format!("{folder}/{}", key.value);
            let span = file.source.of(key);
            if let Some((earlier, earlier_imported)) = defined_at.get(&id)
                && *earlier_imported == imported
            {
                found.push(duplicate(&id, span, earlier));
                continue;
            }
            found.extend(entry.found.into_vec());
            references.extend(entry.references);
            let Some(permission) = entry.permission else { continue };
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

/// A file with its translations.
struct File<'a> {
    file: &'a Draft<Arc<DefinitionsFile>>,
    /// Of all its lines.
    evidence: Option<&'a Arc<Evidence>>,
    translations: Vec<Translation<'a>>,
}

/// What one definition comes to with its translations.
struct Entry {
    /// `None` where its key is none.
    permission: Option<Permission>,
    references: Vec<Reference>,
    found: Diagnostics,
}

impl File<'_> {
    fn entry(&self, key: &Spanned<String>, draft: &DefinitionDraft, context: &Context<'_>) -> Entry {
        let (file, mut found) = (self.file, Diagnostics::default());
        if key.value.contains('/') || markdown::slug(&key.value).is_empty() {
            found.push(bad_key(key, file.source));
            return Entry {
                permission: None,
                references: Vec::new(),
                found,
            };
        }
        let id = format!("{}/{}", file.name.folder(), key.value);
        if file.value.imported.is_none() && draft.furniture.is_none() {
            check_explained(&id, key, draft, file.source, &mut found);
        }
        let mut references = references_of(draft, file.source, &mut found);
        let mut permission = self.permission(id, key, draft, context, &mut found);
        let source = Original {
            draft,
            evidence: self.evidence,
            locale: &context.site.source_locale,
        };
        for translation in &self.translations {
            references.extend(translation.add(&mut permission, key, &source, &mut found));
        }
        Entry {
            permission: Some(permission),
            references,
            found,
        }
    }

    fn permission(
        &self,
        id: String,
        key: &Spanned<String>,
        draft: &DefinitionDraft,
        context: &Context<'_>,
        found: &mut Diagnostics,
    ) -> Permission {
        let File { file, evidence, .. } = self;
        let locale = context.source_locale();
        let wordings = wordings(&draft.wording, *evidence, file.source, found);
        let mut permission = Permission {
            path: permalink::permission(&id),
            id,
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
            permission.origins.insert(locale.clone(), Origin::of(key, file.source));
        }
        permission.explanations.insert(locale, explanation);
        permission
    }
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
