//! The texts of prompts as units: ours, and what is quoted.

use std::collections::BTreeMap;

use super::{Area, Original, Translation, Unit, recorded};
use crate::library::WORDING;
use crate::load::Draft;
use crate::load::prompts::{PromptFile, PromptTranslationFile};
use crate::validate::quoted_texts;

/// What we say about a dialog.
pub fn ours(file: &Draft<PromptFile>, translations: &[Draft<PromptTranslationFile>]) -> Original {
    let draft = &file.value;
    let mut units = vec![Unit::new("title", draft.title.as_str())];
    units.extend(
        draft
            .summary
            .iter()
            .map(|summary| Unit::new("summary", summary.as_str())),
    );
    for (key, line) in &draft.lines.0 {
        let meaning = line.meaning.iter();
        units.extend(meaning.map(|meaning| Unit::new(format!("lines.{}", key.value), meaning.as_str())));
    }
    let of_this = translations.iter().filter(|other| other.name.stem == file.name.stem);
    let translations = of_this.filter_map(|other| {
        let heads = [("title", &other.value.title), ("summary", &other.value.summary)];
        let heads = heads
            .into_iter()
            .filter_map(|(key, text)| Some((key.to_owned(), text.as_ref()?.value.clone())));
        let lines = other.value.lines.0.iter();
        let lines = lines
            .filter_map(|(key, line)| Some((format!("lines.{}", key.value), line.meaning.as_ref()?.value.clone())));
        let translation = Translation {
            source: other.source,
            texts: heads.chain(lines).collect(),
            made_from: recorded(other.value.translated_from.as_ref()),
            body: None,
        };
        Some((other.name.locale.clone()?, translation))
    });
    Original {
        area: Area::Prompts,
        id: file.name.stem.clone(),
        source: file.source,
        prevalence: draft.prevalence,
        translations: translations.collect(),
        units,
    }
}

/// What a dialog says as one unit; a locale has it as soon as it knows one text of it.
pub fn quoted(file: &Draft<PromptFile>, translations: &[Draft<PromptTranslationFile>]) -> Option<Original> {
    let unit = Unit::new(WORDING, quoted_texts(&file.value));
    let of_this = translations.iter().filter(|other| other.name.stem == file.name.stem);
    let translations = of_this.filter_map(|other| {
        let draft = &other.value;
        let lines = draft.lines.0.iter().filter_map(|(_, line)| line.text.as_ref());
        let texts = draft.heading.iter().chain(&draft.intro).chain(lines);
        let texts = texts.chain(&draft.footer).chain(&draft.buttons);
        let texts: Vec<&str> = texts.map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        let translation = Translation {
            source: other.source,
            texts: BTreeMap::from([(WORDING.to_owned(), texts.join("\n"))]),
            made_from: recorded(draft.translated_from.as_ref()),
            body: None,
        };
        let locale = other.name.locale.clone()?;
        (!texts.is_empty()).then_some((locale, translation))
    });
    let translations = translations.collect();
    (!unit.text.is_empty()).then(|| Original {
        area: Area::Wordings,
        id: file.name.stem.clone(),
        source: file.source,
        prevalence: file.value.prevalence,
        units: vec![unit],
        translations,
    })
}
