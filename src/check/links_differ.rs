//! `links-differ`: a translation that leads elsewhere than its source, or that lost a link.
//!
//! A page of the same site in another language is no other page: `learn.microsoft.com/de-de/…` stands for
//! `learn.microsoft.com/en-us/…`. Anchors are made of translated headings and differ.

use std::collections::BTreeSet;

use super::{Site, finding, shortened};
use crate::diagnostic::{Diagnostic, Fault};
use crate::markdown::shape::{self, Destination};
use crate::source::Span;
use crate::texts::Kind;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (document, original) in &site.texts.documents {
        let Some(original) = original.map(|number| site.texts.documents[number].0) else {
            continue;
        };
        // Documents as a whole: a translator may move a link to another paragraph.
        let body = |draft: &crate::load::Draft<crate::load::Document>| {
            let range = draft.value.body.clone();
            (
                shape::links(&site.sources.file(draft.source).text[range.clone()]),
                range.start,
            )
        };
        let ((ours, start), (theirs, their_start)) = (body(document), body(original));
        let title = document.source.of(&document.value.front_matter.title);
        compare(
            &ours,
            &theirs,
            &title,
            &|link| document.source.span(link.range.start + start..link.range.end + start),
            &|link| {
                original
                    .source
                    .span(link.range.start + their_start..link.range.end + their_start)
            },
            &mut found,
        );
    }
    for (text, original) in site.texts.translations().filter(|(text, _)| text.kind == Kind::Prose) {
        let (ours, theirs) = (shape::links(&text.value), shape::links(&original.value));
        compare(
            &ours,
            &theirs,
            &text.whole(),
            &|link| text.span(link.range.clone()),
            &|link| original.span(link.range.clone()),
            &mut found,
        );
    }
    found
}

fn compare(
    ours: &[Destination],
    theirs: &[Destination],
    whole: &Span,
    place: &dyn Fn(&Destination) -> Span,
    source_place: &dyn Fn(&Destination) -> Span,
    found: &mut Vec<Diagnostic>,
) {
    let keys = |links: &[Destination]| links.iter().filter_map(|link| key(&link.url)).collect::<BTreeSet<_>>();
    let (our_keys, their_keys) = (keys(ours), keys(theirs));
    let mut told = BTreeSet::new();
    for link in theirs {
        let Some(key) = key(&link.url) else { continue };
        if !our_keys.contains(&key) && told.insert(key) {
            found.push(
                finding(
                    Fault::LinksDiffer,
                    format!("the link to `{}` is missing", shortened(&link.url)),
                )
                .at(whole.clone(), "this translation")
                .related(source_place(link), "the source has it here")
                .help(format!("put it where it belongs: `[…]({})`", link.url)),
            );
        }
    }
    for link in ours {
        let Some(key) = key(&link.url) else { continue };
        if !their_keys.contains(&key) && told.insert(key) {
            found.push(
                finding(
                    Fault::LinksDiffer,
                    format!("the source has no link to `{}`", shortened(&link.url)),
                )
                .at(place(link), "leads elsewhere than the source")
                .help("link to what the source links to"),
            );
        }
    }
}

/// What a link leads to in any language; `None` for an anchor.
fn key(url: &str) -> Option<String> {
    if url.starts_with('#') {
        return None;
    }
    let Some((_, rest)) = url.split_once("://") else {
        return Some(url.to_owned());
    };
    let mut parts = rest.trim_end_matches('/').split('/');
    let host = parts.next().unwrap_or_default().to_lowercase();
    let host = match host.split_once('.') {
        Some((first, rest)) if is_language(first) && rest.contains('.') => rest.to_owned(),
        _ => host,
    };
    let path: Vec<&str> = parts.filter(|part| !is_language(part)).collect();
    let path = path.join("/");
    Some(format!("{host}/{}", path.split('#').next().unwrap_or_default()))
}

/// `de`, `pt-br`, `zh-hans`: a part of an address that names a language.
fn is_language(part: &str) -> bool {
    let part = part.to_ascii_lowercase();
    let (language, rest) = part.split_once(['-', '_']).unwrap_or((&part, ""));
    let letters = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase());
    language.len() == 2 && letters(language) && matches!(rest.len(), 0 | 2 | 4 | 7) && letters(&rest.replace('-', ""))
}
