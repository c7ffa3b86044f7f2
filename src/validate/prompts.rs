//! Prompts: a whole dialog and what is known of it in other locales become one entry.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, Gathered, Reference, evidence, has_pages, markup_references, pair, parse_date, text, values};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, nearest};
use crate::fingerprint;
use crate::library::{Date, LineText, Origin, Prompt, PromptLine, PromptText, WORDING};
use crate::load::Draft;
use crate::load::documents::OutdatedPolicy;
use crate::load::permissions::EvidenceDraft;
use crate::load::prompts::{PromptFile, PromptTranslationFile};
use crate::markdown::EntryKind;

pub fn gather(
    files: Vec<Draft<PromptFile>>,
    translations: Vec<Draft<PromptTranslationFile>>,
    context: &Context<'_>,
    found: &mut Diagnostics,
) -> Gathered<Prompt> {
    let mut translations = pair(&files, translations, context, found);
    let mut entries = BTreeMap::new();
    let mut references = Vec::new();
    for file in &files {
        let id = file.name.stem.clone();
        let mut prompt = prompt(file, context, &mut references, found);
        for translation in translations.remove(&id).unwrap_or_default() {
            let Some(locale) = translation.name.locale.clone() else {
                continue;
            };
            let path = context.sources.file(translation.source).path.clone();
            if has_pages(&locale, &path, context, found) {
                check_keys(file, &translation, found);
                let translated = translated_text(file, &translation, &mut references, found);
                prompt.texts.insert(locale, translated);
            }
        }
        entries.insert(id, prompt);
    }
    Gathered { entries, references }
}

fn prompt(
    file: &Draft<PromptFile>,
    context: &Context<'_>,
    references: &mut Vec<Reference>,
    found: &mut Diagnostics,
) -> Prompt {
    let draft = &file.value;
    let summary = draft.summary.as_ref().into_iter();
    let meanings = draft.lines.0.iter().filter_map(|(_, line)| line.meaning.as_ref());
    for marked_up in summary.chain(meanings) {
        references.extend(markup_references(marked_up, file.source, found));
    }
    for permission in draft.lines.0.iter().filter_map(|(_, line)| line.permission.as_ref()) {
        references.extend(Reference::each(
            EntryKind::Permission,
            std::slice::from_ref(permission),
            file.source,
        ));
    }
    references.extend(Reference::each(EntryKind::Question, &draft.questions, file.source));
    let source_text = PromptText {
        title: Some(draft.title.value.clone()),
        summary: text(&draft.summary),
        evidence: draft.evidence.as_ref().map(|draft| evidence(draft, file.source, found)),
        heading: text(&draft.heading),
        intro: text(&draft.intro),
        lines: draft
            .lines
            .0
            .iter()
            .map(|(key, line)| {
                let line = LineText {
                    text: Some(line.text.value.clone()),
                    meaning: text(&line.meaning),
                };
                (key.value.clone(), line)
            })
            .collect(),
        footer: values(&draft.footer),
        buttons: values(&draft.buttons),
        former: false,
        outdated: BTreeSet::new(),
        hidden: BTreeSet::new(),
        origin: Origin::of(&draft.title, file.source),
    };
    Prompt {
        id: file.name.stem.clone(),
        kind: draft.kind,
        provider: text(&draft.provider),
        prevalence: draft.prevalence,
        lines: draft
            .lines
            .0
            .iter()
            .map(|(key, line)| PromptLine {
                key: key.value.clone(),
                permission: text(&line.permission),
            })
            .collect(),
        questions: values(&draft.questions),
        texts: BTreeMap::from([(context.source_locale(), source_text)]),
    }
}

fn translated_text(
    file: &Draft<PromptFile>,
    translation: &Draft<PromptTranslationFile>,
    references: &mut Vec<Reference>,
    found: &mut Diagnostics,
) -> PromptText {
    let draft = &translation.value;
    let summary = draft.summary.as_ref().into_iter();
    let meanings = draft.lines.0.iter().filter_map(|(_, line)| line.meaning.as_ref());
    for marked_up in summary.chain(meanings) {
        references.extend(markup_references(marked_up, translation.source, found));
    }
    let mut translated = PromptText {
        title: text(&draft.title),
        summary: text(&draft.summary),
        evidence: draft
            .evidence
            .as_ref()
            .map(|draft| evidence(draft, translation.source, found)),
        heading: text(&draft.heading),
        intro: text(&draft.intro),
        lines: draft
            .lines
            .0
            .iter()
            .map(|(key, line)| {
                (
                    key.value.clone(),
                    LineText {
                        text: text(&line.text),
                        meaning: text(&line.meaning),
                    },
                )
            })
            .collect(),
        footer: values(&draft.footer),
        buttons: values(&draft.buttons),
        former: false,
        outdated: outdated(file, draft),
        hidden: BTreeSet::new(),
        origin: Origin {
            source: translation.source,
            range: 0..0,
        },
    };
    let recorded = draft
        .translated_from
        .as_ref()
        .and_then(|recorded| recorded.get(WORDING));
    if recorded.is_some_and(|made_from| made_from.value != fingerprint::of(&quoted_texts(&file.value))) {
        let changed = file.value.evidence.as_ref().and_then(seen);
        // Who has seen it later than the source's new texts has seen what stands there now.
        translated.former = changed.is_none() || translated.evidence.as_ref().and_then(|own| own.seen) < changed;
    }
    match file.value.outdated {
        OutdatedPolicy::Keep => {}
        OutdatedPolicy::Fallback => leave_out_outdated(&mut translated),
        OutdatedPolicy::Hide => {
            translated.hidden = translated.outdated.clone();
            leave_out_outdated(&mut translated);
        }
    }
    translated
}

/// What the fingerprint of a dialog's quoted texts is taken of.
pub fn quoted_texts(file: &PromptFile) -> String {
    let lines = file.lines.0.iter().map(|(_, line)| &line.text);
    let texts = file.heading.iter().chain(&file.intro).chain(lines);
    let texts = texts.chain(&file.footer).chain(&file.buttons);
    texts.map(|text| text.trim()).collect::<Vec<_>>().join("\n")
}

fn seen(evidence: &EvidenceDraft) -> Option<Date> {
    parse_date(&evidence.seen.as_ref()?.value)
}

/// Takes out the texts of ours whose source has changed.
fn leave_out_outdated(translated: &mut PromptText) {
    for unit in std::mem::take(&mut translated.outdated) {
        match unit.as_str() {
            "title" => translated.title = None,
            "summary" => translated.summary = None,
            other => {
                let line = other
                    .strip_prefix("lines.")
                    .and_then(|key| translated.lines.get_mut(key));
                if let Some(line) = line {
                    line.meaning = None;
                }
            }
        }
    }
}

/// Which source texts differ from those that the translation records. Lines are recorded as `lines.<key>`.
fn outdated(file: &Draft<PromptFile>, draft: &PromptTranslationFile) -> BTreeSet<String> {
    let recorded = draft.translated_from.iter().flat_map(|recorded| &recorded.0);
    let ours = recorded.filter(|(unit, _)| unit.value != WORDING);
    let changed = ours.filter(|(unit, made_from)| {
        let current = match unit.value.as_str() {
            "title" => Some(&file.value.title),
            "summary" => file.value.summary.as_ref(),
            other => other
                .strip_prefix("lines.")
                .and_then(|key| file.value.lines.get(key))
                .and_then(|line| line.meaning.as_ref()),
        };
        current.is_none_or(|current| fingerprint::of(&current.value) != made_from.value)
    });
    changed.map(|(unit, _)| unit.value.clone()).collect()
}

fn check_keys(file: &Draft<PromptFile>, translation: &Draft<PromptTranslationFile>, found: &mut Diagnostics) {
    for (key, _) in &translation.value.lines.0 {
        if file.value.lines.get(&key.value).is_some() {
            continue;
        }
        let known = file.value.lines.0.iter().map(|(key, _)| key.value.as_str());
        let fault = Diagnostic::error(
            Fault::UnknownReference,
            format!("the source prompt has no line `{}`", key.value),
        )
        .at(translation.source.of(key), "translates nothing");
        found.push(match nearest(&key.value, known) {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault.help("use the keys of the source file"),
        });
    }
}
