//! The texts of questions and plain pages: title, summary, and each block of the body.

use super::place::Place;
use super::{File, Kind, Known, Text, Texts, prose, push};
use crate::fingerprint;
use crate::load::{Document, Draft, Drafts};
use crate::locale::Locale;
use crate::markdown;
use crate::source::Sources;

pub fn add<'a>(
    drafts: &'a Drafts,
    sources: &'a Sources,
    source_locale: &Locale,
    drafts_too: bool,
    texts: &mut Texts<'a>,
) {
    for (kind, all) in [("question", &drafts.questions), ("page", &drafts.pages)] {
        let wanted = |draft: &&Draft<Document>| drafts_too || !draft.value.front_matter.draft;
        for draft in all.iter().filter(wanted).filter(|draft| draft.name.locale.is_none()) {
            let mut known = Known::new();
            let original = texts.documents.len();
            texts.documents.push((draft, None));
            document(kind, draft, source_locale, sources, true, &mut known, texts);
            let translations = all.iter().filter(wanted);
            for other in translations.filter(|other| other.name.stem == draft.name.stem) {
                let Some(locale) = &other.name.locale else { continue };
                if other.is_unfilled(sources) {
                    continue;
                }
                // One that is being filled in would differ in all that is not there yet.
                let whole = !is_half_filled(other, draft, sources);
                texts.documents.push((other, whole.then_some(original)));
                document(kind, other, locale, sources, false, &mut known, texts);
            }
        }
    }
}

/// Whether paragraphs of the source still stand as comments, with nothing below them.
fn is_half_filled(draft: &Draft<Document>, original: &Draft<Document>, sources: &Sources) -> bool {
    let originals = markdown::units(original.body(sources));
    let originals: Vec<String> = originals.into_iter().map(fingerprint::of).collect();
    let blocks = markdown::laid_out(draft.body(sources), |comment| {
        originals.contains(&fingerprint::of(comment))
    });
    blocks.contains(&"")
}

fn document<'a>(
    kind: &str,
    draft: &'a Draft<Document>,
    locale: &Locale,
    sources: &'a Sources,
    is_source: bool,
    known: &mut Known,
    texts: &mut Texts<'a>,
) {
    let raw: &'a str = &sources.file(draft.source).text;
    let file = File {
        source: draft.source,
        raw,
        locale,
        imported: false,
    };
    let entry = format!("{kind}:{}", draft.name.stem);
    let front_matter = &draft.value.front_matter;
    push(
        texts,
        known,
        is_source,
        file.text(Kind::Title, &entry, "title", &front_matter.title),
    );
    if let Some(summary) = &front_matter.summary {
        push(
            texts,
            known,
            is_source,
            file.text(Kind::Prose, &entry, "summary", summary),
        );
    }
    let blocks = markdown::units(&raw[draft.value.body.clone()]);
    // Blocks translate each other one by one where there are as many.
    let count = blocks.len();
    for (at, block) in blocks.into_iter().enumerate() {
        let start = block.as_ptr() as usize - raw.as_ptr() as usize;
        let text = Text {
            locale: locale.clone(),
            kind: Kind::Block,
            entry: entry.clone().into(),
            key: format!("{}/{count}", at + 1).into(),
            value: block.into(),
            prose: prose::of_plain(&markdown::prose(block)),
            source: draft.source,
            place: Place::verbatim(start..start + block.len()),
            original: None,
            imported: false,
            embedded: false,
        };
        push(texts, known, is_source, text);
    }
}
