//! The explanations and lines of a definitions file as units.

use std::collections::BTreeMap;

use super::{Area, Original, Translation, Unit, recorded};
use crate::load::permissions::{
    DefinitionDraft, DefinitionTranslationDraft, DefinitionsTranslationFile, Part, WordingDraft,
};
use crate::load::yaml::{Entries, OneOrMany};
use crate::load::{Draft, Drafts};
use crate::source::{SourceId, Spanned};

pub fn definitions(drafts: &Drafts, originals: &mut Vec<Original>) {
    for file in drafts.definitions.iter().filter(|file| file.value.imported.is_none()) {
        let of_this = drafts.definition_translations.iter();
        let translated: Vec<_> = of_this.filter(|other| other.name.stem == file.name.stem).collect();
        for (key, draft) in &file.value.permissions.0 {
            let translations = translated.iter().filter_map(|other| {
                let draft = other.value.permissions.get(key)?;
                let texts = explanation(Fields::from(draft)).into_iter();
                let translation = Translation {
                    source: other.source,
                    texts: texts.map(|unit| (unit.key, unit.text)).collect(),
                    made_from: recorded(draft.translated_from.as_ref()),
                };
                Some((other.name.locale.clone()?, translation))
            });
            originals.push(Original {
                area: Area::Permissions,
                id: key.value.clone(),
                source: file.source,
                prevalence: draft.prevalence.unwrap_or_default(),
                units: explanation(Fields::from(draft))
                    .into_iter()
                    .filter(|unit| !unit.text.is_empty())
                    .collect(),
                translations: translations.collect(),
            });
        }
        wordings(file.source, &file.value.permissions, &translated, originals);
    }
}

/// The lines of a file's permissions as one unit each; a locale has it as soon as it knows one line.
fn wordings(
    source: SourceId,
    permissions: &Entries<DefinitionDraft>,
    translated: &[&Draft<DefinitionsTranslationFile>],
    originals: &mut Vec<Original>,
) {
    for (key, draft) in &permissions.0 {
        let line = |wordings: &[WordingDraft]| {
            let title = wordings.iter().find(|wording| wording.part == Part::Title);
            title.map(|wording| wording.text.value.clone())
        };
        let Some(text) = line(&draft.wording) else { continue };
        let unit = Unit::new("wording", text);
        let translations = translated.iter().filter_map(|other| {
            let text = line(&other.value.permissions.get(key)?.wording)?;
            let made_from = BTreeMap::from([(unit.key.clone(), unit.fingerprint.clone())]);
            let translation = Translation {
                source: other.source,
                texts: BTreeMap::from([(unit.key.clone(), text)]),
                made_from,
            };
            Some((other.name.locale.clone()?, translation))
        });
        originals.push(Original {
            area: Area::Wordings,
            id: key.value.clone(),
            source,
            prevalence: draft.prevalence.unwrap_or_default(),
            translations: translations.collect(),
            units: vec![unit],
        });
    }
}

/// The fields of an explanation by name.
struct Fields<'a>([(&'static str, &'a [Spanned<String>]); 8]);

macro_rules! fields {
    ($draft:expr) => {
        Fields([
            ("meaning", $draft.meaning.as_slice()),
            ("allows", many(&$draft.allows)),
            ("does_not_allow", many(&$draft.does_not_allow)),
            ("lasts", $draft.lasts.as_slice()),
            ("undo", many(&$draft.undo)),
            ("expected_when", many(&$draft.expected_when)),
            ("warning_signs", many(&$draft.warning_signs)),
            ("instead", $draft.instead.as_slice()),
        ])
    };
}

impl<'a> From<&'a DefinitionDraft> for Fields<'a> {
    fn from(draft: &'a DefinitionDraft) -> Self {
        fields!(draft)
    }
}

impl<'a> From<&'a DefinitionTranslationDraft> for Fields<'a> {
    fn from(draft: &'a DefinitionTranslationDraft) -> Self {
        fields!(draft)
    }
}

fn many(texts: &Option<OneOrMany>) -> &[Spanned<String>] {
    texts.as_ref().map_or(&[], |many| many.0.as_slice())
}

/// The fields that are written; the items of a list are lines of one text, as their fingerprint takes them.
fn explanation(fields: Fields<'_>) -> Vec<Unit> {
    let written = fields.0.iter().filter(|(_, texts)| !texts.is_empty());
    let units = written.map(|(name, texts)| {
        let texts: Vec<&str> = texts
            .iter()
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
            .collect();
        Unit::new(*name, texts.join("\n"))
    });
    units.collect()
}
