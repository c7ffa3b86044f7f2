//! The texts of definitions files.

use std::borrow::Cow;

use super::{File, Kind, Known, Quote, Text, Texts, push};
use crate::load::Drafts;
use crate::load::permissions::{EvidenceDraft, WordingDraft};
use crate::load::yaml::OneOrMany;
use crate::locale::Locale;
use crate::source::{SourceId, Sources, Spanned};

pub fn add<'a>(drafts: &'a Drafts, sources: &'a Sources, source_locale: &Locale, texts: &mut Texts<'a>) {
    for file in &drafts.definitions {
        let mut known = Known::new();
        let folder = file.name.folder();
        let here = File {
            source: file.source,
            raw: &sources.file(file.source).text,
            locale: source_locale,
            imported: file.value.imported.is_some(),
        };
        for (key, draft) in &file.value.permissions.0 {
            let entry = format!("{folder}/{}", key.value);
            evidence(file.source, &draft.wording, file.value.evidence.as_ref(), texts);
            let mut add = |text| push(texts, &mut known, true, text);
            wordings(&here, &entry, &draft.wording, &mut add);
            aliases(&here, &entry, &draft.aliases, &mut add);
            let one = [
                ("meaning", &draft.meaning),
                ("lasts", &draft.lasts),
                ("instead", &draft.instead),
            ];
            let many = [
                ("allows", &draft.allows),
                ("does_not_allow", &draft.does_not_allow),
                ("undo", &draft.undo),
                ("expected_when", &draft.expected_when),
                ("warning_signs", &draft.warning_signs),
            ];
            let combinations = draft.combinations.iter().map(|combination| &combination.meaning);
            explanation(&here, &entry, one, many, combinations, &mut add);
        }
        let translations = drafts.definition_translations.iter();
        for other in translations.filter(|other| other.name.stem == file.name.stem) {
            let Some(locale) = &other.name.locale else { continue };
            let here = File {
                source: other.source,
                raw: &sources.file(other.source).text,
                locale,
                imported: other.value.imported.is_some(),
            };
            for (key, draft) in &other.value.permissions.0 {
                let entry = format!("{folder}/{}", key.value);
                evidence(other.source, &draft.wording, other.value.evidence.as_ref(), texts);
                let mut add = |text| push(texts, &mut known, false, text);
                wordings(&here, &entry, &draft.wording, &mut add);
                aliases(&here, &entry, &draft.aliases, &mut add);
                let one = [
                    ("meaning", &draft.meaning),
                    ("lasts", &draft.lasts),
                    ("instead", &draft.instead),
                ];
                let many = [
                    ("allows", &draft.allows),
                    ("does_not_allow", &draft.does_not_allow),
                    ("undo", &draft.undo),
                    ("expected_when", &draft.expected_when),
                    ("warning_signs", &draft.warning_signs),
                ];
                let combinations = draft.combinations.iter().map(|combination| &combination.meaning);
                explanation(&here, &entry, one, many, combinations, &mut add);
            }
        }
    }
}

fn wordings<'a>(file: &File<'_>, entry: &str, wordings: &'a [WordingDraft], add: &mut dyn FnMut(Text<'a>)) {
    for wording in wordings {
        let kind = Kind::Wording {
            part: wording.part,
            audience: wording.audience,
            noted: wording.note.is_some(),
        };
        let key = format!("wording.{}.{}", wording.part.name(), wording.audience.name());
        add(file.text(kind, entry, key, &wording.text));
        if let Some(note) = &wording.note {
            for (name, text) in [
                ("note.literal", &note.literal),
                ("note.intended", &note.intended),
                ("note.text", &note.text),
            ] {
                if let Some(text) = text {
                    add(file.text(Kind::Note, entry, name, text));
                }
            }
        }
    }
}

fn evidence<'a>(
    source: SourceId,
    wordings: &'a [WordingDraft],
    of_file: Option<&'a EvidenceDraft>,
    texts: &mut Texts<'a>,
) {
    texts.quotes.extend(wordings.iter().map(|wording| Quote {
        span: source.of(&wording.text),
        evidence: wording.evidence.as_ref().or(of_file).map(|evidence| (evidence, source)),
    }));
}

fn aliases<'a>(file: &File<'_>, entry: &str, aliases: &'a [Spanned<String>], add: &mut dyn FnMut(Text<'a>)) {
    for alias in aliases {
        add(file.text(Kind::Alias, entry, "aliases", alias));
    }
}

fn explanation<'a>(
    file: &File<'_>,
    entry: &str,
    one: [(&'static str, &'a Option<Spanned<String>>); 3],
    many: [(&'static str, &'a Option<OneOrMany>); 5],
    combinations: impl Iterator<Item = &'a Spanned<String>>,
    add: &mut dyn FnMut(Text<'a>),
) {
    for (name, text) in one {
        if let Some(text) = text {
            add(file.text(Kind::Prose, entry, name, text));
        }
    }
    for (name, list) in many {
        for (key, text) in numbered(name, list.iter().flat_map(|list| &list.0)) {
            add(file.text(Kind::Prose, entry, key, text));
        }
    }
    for (key, text) in numbered("combinations", combinations) {
        add(file.text(Kind::Prose, entry, key, text));
    }
}

/// The texts of a list with the key of each. The key holds how many there are, since texts of lists that differ in
/// length do not translate each other one by one.
fn numbered<'a>(
    name: &str,
    texts: impl Iterator<Item = &'a Spanned<String>>,
) -> impl Iterator<Item = (Cow<'static, str>, &'a Spanned<String>)> {
    let texts: Vec<_> = texts.collect();
    let count = texts.len();
    let keyed = texts.into_iter().enumerate();
    let keyed: Vec<_> = keyed
        .map(|(at, text)| (format!("{name}.{}/{count}", at + 1).into(), text))
        .collect();
    keyed.into_iter()
}
