//! The explanations and lines of a definitions file as units.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Area, Original, Translation, Unit, recorded};
use crate::library::{COMBINATIONS, WORDING};
use crate::load::permissions::{DefinitionDraft, DefinitionTranslationDraft, DefinitionsTranslationFile};
use crate::load::yaml::OneOrMany;
use crate::load::{Draft, Drafts};
use crate::source::Spanned;
use crate::validate::quoted_lines;

pub fn definitions(drafts: &Drafts, originals: &mut Vec<Original>) {
    for file in drafts.definitions.iter().filter(|file| file.value.imported.is_none()) {
        let of_this = drafts.definition_translations.iter();
        let of_this = of_this.filter(|other| other.name.stem == file.name.stem);
        let translated: Vec<_> = of_this
            .map(|other| (other, other.value.permissions.by_name()))
            .collect();
        for (key, draft) in &file.value.permissions.0 {
            let translations = translated.iter().filter_map(|(other, by_name)| {
                let (_, draft) = by_name.get(key.as_str())?;
                let texts = explanation(Fields::from(draft)).into_iter();
                let translation = Translation {
                    source: other.source,
                    texts: texts.map(|unit| (unit.key, unit.text)).collect(),
                    made_from: recorded(draft.translated_from.as_ref()),
                    body: None,
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
    }
}

/// The lines of each permission as one unit, hand-written and imported ones together; a locale has it as soon as it knows
/// one line. What an import says was made from what it said of the source.
pub fn wordings(drafts: &Drafts, originals: &mut Vec<Original>) {
    let mut translated: BTreeMap<&str, Vec<&Draft<Arc<DefinitionsTranslationFile>>>> = BTreeMap::new();
    for file in &drafts.definition_translations {
        translated.entry(&file.name.stem).or_default().push(file);
    }
    let mut by_id: BTreeMap<String, Original> = BTreeMap::new();
    let (imported, own): (Vec<_>, Vec<_>) = drafts
        .definitions
        .iter()
        .partition(|file| file.value.imported.is_some());
    for file in own.into_iter().chain(imported) {
        let others = translated.get(file.name.stem.as_str()).into_iter().flatten();
        let others: Vec<_> = others
            .filter_map(|other| Some((other.name.locale.clone()?, *other, other.value.permissions.by_name())))
            .collect();
        for (key, draft) in &file.value.permissions.0 {
            if draft.wording.is_empty() {
                continue;
            }
            let id = format!("{}/{}", file.name.folder(), key.value);
            let original = by_id.entry(id).or_insert_with(|| Original {
                area: Area::Wordings,
                id: key.value.clone(),
                source: file.source,
                prevalence: draft.prevalence.unwrap_or_default(),
                units: vec![Unit::new(WORDING, quoted_lines(&draft.wording))],
                translations: BTreeMap::new(),
            });
            let unit = &original.units[0];
            for (locale, other, by_name) in &others {
                let Some((_, found)) = by_name.get(key.as_str()) else {
                    continue;
                };
                if found.wording.is_empty() {
                    continue;
                }
                let mut made_from = recorded(found.translated_from.as_ref());
                if other.value.imported.is_some() {
                    made_from.insert(unit.key.clone(), unit.fingerprint.clone());
                }
                original
                    .translations
                    .entry(locale.clone())
                    .or_insert_with(|| Translation {
                        source: other.source,
                        texts: BTreeMap::from([(unit.key.clone(), quoted_lines(&found.wording))]),
                        made_from,
                        body: None,
                    });
            }
        }
    }
    originals.extend(by_id.into_values());
}

/// The fields of an explanation by name.
struct Fields<'a>([(&'static str, Vec<&'a Spanned<String>>); 9]);

macro_rules! fields {
    ($draft:expr) => {
        Fields([
            ("meaning", $draft.meaning.iter().collect()),
            ("allows", many(&$draft.allows)),
            ("does_not_allow", many(&$draft.does_not_allow)),
            ("lasts", $draft.lasts.iter().collect()),
            ("undo", many(&$draft.undo)),
            ("expected_when", many(&$draft.expected_when)),
            ("warning_signs", many(&$draft.warning_signs)),
            ("instead", $draft.instead.iter().collect()),
            (
                COMBINATIONS,
                $draft.combinations.iter().map(|with| &with.meaning).collect(),
            ),
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

fn many(texts: &Option<OneOrMany>) -> Vec<&Spanned<String>> {
    texts.iter().flat_map(|many| &many.0).collect()
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
