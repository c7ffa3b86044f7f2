//! Questions and plain pages: a source document and its translations become one entry.

use std::collections::BTreeMap;

use super::{Context, Gathered, Reference, date, has_pages, pair, values};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::fingerprint;
use crate::library::{Document, DocumentText, Origin};
use crate::load::{self, Draft};
use crate::markdown::{self, EntryKind, Inline};
use crate::source::{SourceId, Sources, Spanned};

pub fn gather(
    drafts: Vec<Draft<load::Document>>,
    kind: EntryKind,
    context: &Context<'_>,
    found: &mut Diagnostics,
) -> Gathered<Document> {
    let drafts = drafts
        .into_iter()
        .filter(|draft| context.options.drafts || !draft.value.front_matter.draft)
        .filter(|draft| !draft.is_unfilled(context.sources));
    let (sources, translations): (Vec<_>, Vec<_>) = drafts.partition(|draft| draft.name.locale.is_none());
    let mut translations = pair(&sources, translations, context, found);
    let mut entries = BTreeMap::new();
    let mut references = Vec::new();
    for draft in &sources {
        let id = draft.name.stem.clone();
        let front_matter = &draft.value.front_matter;
        references.extend(body_references(draft, context.sources, found));
        for ids in [
            &front_matter.permissions,
            &front_matter.expected,
            &front_matter.unexpected,
        ] {
            references.extend(Reference::each(EntryKind::Permission, ids, draft.source));
        }
        references.extend(Reference::each(EntryKind::Prompt, &front_matter.prompts, draft.source));
        let mut document = Document {
            permissions: values(&front_matter.permissions),
            expected: values(&front_matter.expected),
            unexpected: values(&front_matter.unexpected),
            prompts: values(&front_matter.prompts),
            codes: values(&front_matter.codes),
            outdated_policy: front_matter.outdated,
            texts: BTreeMap::from([(context.source_locale(), text(draft, None, context, found))]),
            id: id.clone(),
        };
        for translation in translations.remove(&id).unwrap_or_default() {
            let Some(locale) = translation.name.locale.clone() else {
                continue;
            };
            let path = context.sources.file(translation.source).path.clone();
            if !has_pages(&locale, &path, context, found) {
                continue;
            }
            refuse_source_fields(&translation, found);
            references.extend(body_references(&translation, context.sources, found));
            document
                .texts
                .insert(locale, text(&translation, Some(draft), context, found));
        }
        if entries.insert(id.clone(), document).is_some() {
            let path = context.sources.file(draft.source).path.clone();
            found.push(
                Diagnostic::error(Fault::DuplicateId, format!("there are two {}s `{id}`", kind.name()))
                    .in_path(&*path)
                    .help("rename one of the files"),
            );
        }
    }
    Gathered { entries, references }
}

fn text(
    draft: &Draft<load::Document>,
    source: Option<&Draft<load::Document>>,
    context: &Context<'_>,
    found: &mut Diagnostics,
) -> DocumentText {
    let front_matter = &draft.value.front_matter;
    if front_matter.title.trim().is_empty() {
        found.push(
            Diagnostic::error(Fault::InvalidValue, "the title is empty")
                .at(draft.source.of(&front_matter.title), "nothing to show")
                .help("write the question as a reader would ask it"),
        );
    }
    let slug = match (
        &front_matter.slug,
        source.and_then(|source| source.value.front_matter.slug.as_ref()),
    ) {
        (Some(slug), _) | (None, Some(slug)) => {
            check_path_part(slug, draft.source, "slug", found);
            slug.value.clone()
        }
        (None, None) => draft
            .name
            .stem
            .split('/')
            .map(markdown::slug)
            .collect::<Vec<_>>()
            .join("/"),
    };
    for alias in &front_matter.aliases {
        check_path_part(alias, draft.source, "alias", found);
    }
    let recorded: Vec<&str> = front_matter
        .translated_from
        .iter()
        .map(|unit| unit.value.as_str())
        .collect();
    let current = source.map_or_else(Vec::new, |source| units(source, context.sources));
    let outdated = source.is_some() && !recorded.is_empty() && current != recorded;
    let heads = 1 + usize::from(front_matter.summary.is_some());
    let blocks = recorded.iter().skip(heads).enumerate();
    let outdated_blocks = blocks
        .filter(|(_, made_from)| source.is_some() && !current.iter().any(|now| now == *made_from))
        .map(|(block, _)| block)
        .collect();
    let body = draft.body(context.sources);
    let (body, foreign_blocks) = markdown::completed(body, |comment| current.contains(&fingerprint::of(comment)));
    DocumentText {
        title: front_matter.title.value.trim().to_owned(),
        summary: front_matter
            .summary
            .as_ref()
            .map(|summary| summary.value.trim().to_owned())
            .filter(|summary| !summary.is_empty())
            .map(Inline::from),
        slug,
        aliases: values(&front_matter.aliases),
        sources: front_matter
            .sources
            .iter()
            .filter(|entry| check_source_url(&entry.url, draft.source, found))
            .map(|entry| (entry.title.value.clone(), entry.url.value.clone()))
            .collect(),
        updated: front_matter
            .updated
            .as_ref()
            .and_then(|updated| date(updated, draft.source, found)),
        body: body.into(),
        foreign_blocks,
        outdated,
        outdated_blocks,
        origin: Origin::of(front_matter.slug.as_ref().unwrap_or(&front_matter.title), draft.source),
    }
}

/// Fingerprints of a document's units: the title, the summary, each block of the body.
fn units(draft: &Draft<load::Document>, sources: &Sources) -> Vec<String> {
    let front_matter = &draft.value.front_matter;
    let heads = [Some(&front_matter.title), front_matter.summary.as_ref()];
    let heads = heads.into_iter().flatten().map(|text| text.value.as_str());
    heads
        .chain(markdown::units(draft.body(sources)))
        .map(fingerprint::of)
        .collect()
}

fn body_references(draft: &Draft<load::Document>, sources: &Sources, found: &mut Diagnostics) -> Vec<Reference> {
    markdown::check(draft.body(sources), draft.source, draft.value.body.start, found)
        .into_iter()
        .map(|link| Reference {
            kind: link.kind,
            id: link.id,
            span: draft.source.span(link.range),
            link: true,
        })
        .collect()
}

/// What is said once in the source must not be said again, differently, in a translation.
fn refuse_source_fields(draft: &Draft<load::Document>, found: &mut Diagnostics) {
    let front_matter = &draft.value.front_matter;
    let lists = [
        ("permissions", &front_matter.permissions),
        ("expected", &front_matter.expected),
        ("unexpected", &front_matter.unexpected),
        ("prompts", &front_matter.prompts),
        ("codes", &front_matter.codes),
    ];
    for (name, list) in lists {
        if let Some(first) = list.first() {
            found.push(
                Diagnostic::error(Fault::UnknownField, format!("a translation has no `{name}`"))
                    .at(draft.source.of(first), "said in the source file, for all locales")
                    .help(format!("remove `{name}` here")),
            );
        }
    }
}

/// A slug or old address: lower case, `/` between its parts, nothing that a path could be led astray by.
fn check_path_part(text: &Spanned<String>, source: SourceId, what: &str, found: &mut Diagnostics) {
    let sound = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.'))
            && !part.starts_with('.')
            && !part.ends_with('.')
            && part.to_lowercase() == part
            // What the pages themselves are called in the published folder.
            && !matches!(part, "index.html" | "404.html")
    };
    if !text.split('/').all(sound) {
        let parts: Vec<String> = text
            .split('/')
            .filter(|part| *part != "index.html")
            .map(markdown::slug)
            .filter(|part| !part.is_empty())
            .collect();
        found.push(
            Diagnostic::error(
                Fault::InvalidPath,
                format!("the {what} `{}` cannot be part of an address", text.value),
            )
            .at(
                source.of(text),
                "lower-case letters, digits and dashes, with `/` between the parts",
            )
            .help(if parts.is_empty() {
                "write it with letters and digits".to_owned()
            } else {
                format!("write `{}`", parts.join("/"))
            }),
        );
    }
}

fn check_source_url(url: &Spanned<String>, source: SourceId, found: &mut Diagnostics) -> bool {
    let sound = markdown::target(&url.value) == markdown::Target::External;
    if !sound {
        found.push(
            Diagnostic::warning(Fault::LinkScheme, format!("the link `{}` is not allowed", url.value))
                .at(source.of(url), "this source is left out")
                .help("sources are http or https addresses"),
        );
    }
    sound
}
