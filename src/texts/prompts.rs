//! The texts of prompts: our titles and meanings, and what is quoted from the dialog.

use super::{File, Kind, Known, Quote, Text, Texts, push};
use crate::load::Drafts;
use crate::load::permissions::EvidenceDraft;
use crate::locale::Locale;
use crate::source::{SourceId, Sources, Spanned};

pub fn add<'a>(drafts: &'a Drafts, sources: &'a Sources, source_locale: &Locale, texts: &mut Texts<'a>) {
    for file in &drafts.prompts {
        let mut known = Known::new();
        let entry = file.name.stem.as_str();
        let here = File {
            source: file.source,
            raw: &sources.file(file.source).text,
            locale: source_locale,
            imported: false,
        };
        let draft = &file.value;
        let quoted = draft.lines.0.iter().map(|(_, line)| &line.text);
        let quoted = quoted.chain(&draft.heading).chain(&draft.intro);
        evidence(
            file.source,
            quoted.chain(&draft.footer).chain(&draft.buttons),
            draft.evidence.as_ref(),
            texts,
        );
        let mut add = |text| push(texts, &mut known, true, text);
        add(here.text(Kind::Title, entry, "title", &draft.title));
        let own = [("summary", &draft.summary)];
        let quoted = [("heading", &draft.heading), ("intro", &draft.intro)];
        let lists = [("footer", &draft.footer), ("buttons", &draft.buttons)];
        heads(&here, entry, own, quoted, lists, &mut add);
        for (key, line) in &draft.lines.0 {
            add(here.text(Kind::Quoted, entry, format!("lines.{}.text", key.value), &line.text));
            if let Some(meaning) = &line.meaning {
                add(here.text(Kind::Prose, entry, format!("lines.{}.meaning", key.value), meaning));
            }
        }
        let translations = drafts.prompt_translations.iter();
        for other in translations.filter(|other| other.name.stem == file.name.stem) {
            let Some(locale) = &other.name.locale else { continue };
            let here = File {
                source: other.source,
                raw: &sources.file(other.source).text,
                locale,
                imported: false,
            };
            let draft = &other.value;
            let quoted = draft.lines.0.iter().filter_map(|(_, line)| line.text.as_ref());
            let quoted = quoted.chain(&draft.heading).chain(&draft.intro);
            evidence(
                other.source,
                quoted.chain(&draft.footer).chain(&draft.buttons),
                draft.evidence.as_ref(),
                texts,
            );
            let mut add = |text| push(texts, &mut known, false, text);
            if let Some(title) = &draft.title {
                add(here.text(Kind::Title, entry, "title", title));
            }
            let own = [("summary", &draft.summary)];
            let quoted = [("heading", &draft.heading), ("intro", &draft.intro)];
            let lists = [("footer", &draft.footer), ("buttons", &draft.buttons)];
            heads(&here, entry, own, quoted, lists, &mut add);
            for (key, line) in &draft.lines.0 {
                if let Some(text) = &line.text {
                    add(here.text(Kind::Quoted, entry, format!("lines.{}.text", key.value), text));
                }
                if let Some(meaning) = &line.meaning {
                    add(here.text(Kind::Prose, entry, format!("lines.{}.meaning", key.value), meaning));
                }
            }
        }
    }
}

fn heads<'a>(
    file: &File<'_>,
    entry: &str,
    own: [(&'static str, &'a Option<Spanned<String>>); 1],
    quoted: [(&'static str, &'a Option<Spanned<String>>); 2],
    lists: [(&'static str, &'a Vec<Spanned<String>>); 2],
    add: &mut dyn FnMut(Text<'a>),
) {
    for (kind, name, text) in own
        .into_iter()
        .map(|(name, text)| (Kind::Prose, name, text))
        .chain(quoted.into_iter().map(|(name, text)| (Kind::Quoted, name, text)))
    {
        if let Some(text) = text {
            add(file.text(kind, entry, name, text));
        }
    }
    for (name, list) in lists {
        for (at, text) in list.iter().enumerate() {
            add(file.text(Kind::Quoted, entry, format!("{name}.{}", at + 1), text));
        }
    }
}

/// A dialog's evidence is for all that is quoted from it; without any, the first text stands for all.
fn evidence<'a>(
    source: SourceId,
    mut quoted: impl Iterator<Item = &'a Spanned<String>>,
    evidence: Option<&'a EvidenceDraft>,
    texts: &mut Texts<'a>,
) {
    texts.quotes.extend(quoted.next().map(|first| Quote {
        span: source.of(first),
        evidence: evidence.map(|evidence| (evidence, source)),
    }));
}
