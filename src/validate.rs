//! Drafts into a [`Library`]: ids resolved, texts gathered by locale, everything checked that a build relies on.
//!
//! Pure. Says what must be true to build; what should be true to publish is for `check` to say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::ConfigFile;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, nearest};
use crate::library::{Date, Evidence, Host, Library, LookupTexts, Site};
use crate::load::permissions::EvidenceDraft;
use crate::load::{Broken, Draft, Drafts, LookupDraft};
use crate::locale::Locale;
use crate::markdown::{self, EntryKind};
use crate::source::{SourceId, Sources, Span, Spanned};

mod documents;
mod explanations;
pub mod glossary;
mod keys;
mod messages;
mod permalinks;
mod permissions;
mod prompts;
mod site;

pub use permissions::quoted_lines;
pub use prompts::quoted_texts;

/// What the command line may say in place of the config.
#[derive(Debug, Clone, Default)]
pub struct Options {
    pub base_url: Option<String>,
    /// Only these locales of the site get pages.
    pub locales: Option<Vec<Locale>>,
    /// The hosts to publish to, in place of the config's.
    pub hosts: Vec<Host>,
    /// The site has pages in the pseudo-locales too.
    pub pseudo: bool,
    /// Entries marked as drafts are part of the site.
    pub drafts: bool,
    /// Scripts, style sheets and pictures stay as they are written, for who is at work on them.
    pub as_written: bool,
}

/// The library, or nothing where there is no configuration. Faults in the configuration or in entries are reported and
/// the rest goes on, so that one run shows them all.
pub fn library(mut drafts: Drafts, sources: &Sources, options: &Options, found: &mut Diagnostics) -> Option<Library> {
    let site = match &drafts.config {
        Some(config) => site::resolve(config, options, found),
        None => None,
    };
    let site = match site {
        Some(site) => site,
        None if found.has_errors() => site::stand_in(drafts.locales())?,
        None => return None,
    };
    if !options.drafts {
        // What is not to be seen yet is no fault where it is named or translated.
        let hidden = drafts
            .questions
            .iter()
            .chain(&drafts.pages)
            .filter(|draft| draft.value.front_matter.draft);
        drafts.broken.ids.extend(hidden.map(|draft| draft.name.stem.clone()));
    }
    let context = Context {
        sources,
        site: &site,
        broken: &drafts.broken,
        options,
    };
    let permissions::Definitions {
        permissions,
        providers,
        furniture,
    } = permissions::gather(drafts.definitions, drafts.definition_translations, &context, found);
    let questions = documents::gather(drafts.questions, EntryKind::Question, &context, found);
    let pages = documents::gather(drafts.pages, EntryKind::Page, &context, found);
    let prompts = prompts::gather(drafts.prompts, drafts.prompt_translations, &context, found);
    let messages = messages::gather(drafts.messages, &context, found);

    let mut ids: BTreeMap<EntryKind, BTreeSet<&str>> = BTreeMap::new();
    ids.insert(
        EntryKind::Permission,
        permissions.entries.keys().map(String::as_str).collect(),
    );
    ids.insert(
        EntryKind::Question,
        questions.entries.keys().map(String::as_str).collect(),
    );
    ids.insert(EntryKind::Page, pages.entries.keys().map(String::as_str).collect());
    ids.insert(EntryKind::Prompt, prompts.entries.keys().map(String::as_str).collect());
    let references = [
        permissions.references,
        questions.references,
        pages.references,
        prompts.references,
    ]
    .concat();
    check_references(&references, &ids, &context, found);

    let mut lookup: BTreeMap<Locale, LookupTexts> = drafts
        .lookup
        .into_iter()
        .map(|(locale, files)| (locale, lookup_texts(files)))
        .collect();
    for (locale, texts) in furniture {
        let texts = texts.into_iter().map(|(role, text)| (role, None, text));
        lookup.entry(locale).or_default().furniture.extend(texts);
    }
    let library = Library {
        permissions: permissions.entries,
        providers,
        questions: questions.entries,
        pages: pages.entries,
        prompts: prompts.entries,
        messages,
        themes: drafts.themes,
        glossaries: glossary::gather(drafts.glossaries, found),
        lookup,
        site,
    };
    permalinks::check(&library, found);
    Some(library)
}

/// What a configuration alone says of its site.
pub fn site(config: &Draft<ConfigFile>, options: &Options, found: &mut Diagnostics) -> Option<Site> {
    site::resolve(config, options, found)
}

/// The locales with pages that a configuration names, the source locale first.
pub fn locales(config: &Draft<ConfigFile>, found: &mut Diagnostics) -> Option<Vec<Locale>> {
    site(config, &Options::default(), found).map(|site| site.locales)
}

/// A locale's files for look-up as one: sets of one name are joined, a later lexicon takes an earlier one's place.
fn lookup_texts(files: Vec<LookupDraft>) -> LookupTexts {
    let mut texts = LookupTexts::default();
    for file in files {
        match file {
            LookupDraft::Lexicon(lexicon) => texts.lexicon = Some(lexicon),
            LookupDraft::Words(words) => {
                for (name, set) in &words.synonyms.0 {
                    let words = set.iter().map(|word| word.value.clone());
                    match texts.synonyms.iter_mut().find(|(known, _)| *known == name.value) {
                        Some((_, known)) => known.extend(words),
                        None => texts.synonyms.push((name.value.clone(), words.collect())),
                    }
                }
                let furniture = words.furniture.iter();
                texts.furniture.extend(furniture.map(|draft| {
                    (
                        draft.role.name(),
                        draft.kind.map(|kind| kind.name()),
                        draft.text.value.clone(),
                    )
                }));
            }
        }
    }
    texts
}

/// What every part of the validation looks at.
struct Context<'a> {
    sources: &'a Sources,
    site: &'a Site,
    broken: &'a Broken,
    options: &'a Options,
}

impl Context<'_> {
    fn source_locale(&self) -> Locale {
        self.site.source_locale.clone()
    }
}

/// Entries of one kind, and what they refer to.
struct Gathered<T> {
    entries: BTreeMap<String, T>,
    references: Vec<Reference>,
}

/// One entry naming another.
#[derive(Clone)]
struct Reference {
    kind: EntryKind,
    id: String,
    span: Span,
    /// In a Markdown link, which is left out when it is dead; elsewhere the entry itself is wrong.
    link: bool,
}

impl Reference {
    fn each(kind: EntryKind, ids: &[Spanned<String>], source: SourceId) -> impl Iterator<Item = Reference> + '_ {
        ids.iter().map(move |id| Reference {
            kind,
            id: id.value.clone(),
            span: source.of(id),
            link: false,
        })
    }
}

/// The references in an inline Markdown text of a YAML file, with raw HTML and refused links reported.
fn markup_references(text: &Spanned<String>, source: SourceId, found: &mut Diagnostics) -> Vec<Reference> {
    // The value may be folded or escaped in the file, so the whole value is the place.
    let mut local = Diagnostics::default();
    let links = markdown::check(&text.value, source, 0, &mut local);
    for mut fault in local.into_vec() {
        fault.span = Some(source.of(text));
        found.push(fault);
    }
    links
        .into_iter()
        .map(|link| Reference {
            kind: link.kind,
            id: link.id,
            span: source.of(text),
            link: true,
        })
        .collect()
}

fn check_references(
    references: &[Reference],
    ids: &BTreeMap<EntryKind, BTreeSet<&str>>,
    context: &Context<'_>,
    found: &mut Diagnostics,
) {
    for reference in references {
        let known = &ids[&reference.kind];
        let unknown = context.broken.unknown && reference.kind == EntryKind::Permission;
        let excused = unknown || context.broken.ids.contains(&reference.id);
        if known.contains(reference.id.as_str()) || excused {
            continue;
        }
        let kind = reference.kind.name();
        let fault = if reference.link {
            Diagnostic::error(
                Fault::DeadLink,
                format!("the link leads to no {kind}: `{}`", reference.id),
            )
            .at(reference.span.clone(), "leads nowhere")
        } else {
            Diagnostic::error(
                Fault::UnknownReference,
                format!("there is no {kind} `{}`", reference.id),
            )
            .at(reference.span.clone(), "named here")
        };
        found.push(match nearest(&reference.id, known.iter().copied()) {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault.help(format!("define the {kind}, or name another")),
        });
    }
}

/// Groups translations under the source that they translate. One without its source is reported.
fn pair<S, T>(
    sources: &[Draft<S>],
    translations: Vec<Draft<T>>,
    context: &Context<'_>,
    found: &mut Diagnostics,
) -> BTreeMap<String, Vec<Draft<T>>> {
    let known: BTreeSet<&str> = sources.iter().map(|draft| draft.name.stem.as_str()).collect();
    let mut pairs: BTreeMap<String, Vec<Draft<T>>> = BTreeMap::new();
    for translation in translations {
        let stem = translation.name.stem.clone();
        if !known.contains(stem.as_str()) && !context.broken.ids.contains(&stem) {
            found.push(orphan(&translation, &known, context));
            continue;
        }
        let siblings = pairs.entry(stem).or_default();
        match second(&translation, siblings, context) {
            Some(fault) => found.push(fault),
            None => siblings.push(translation),
        }
    }
    pairs
}

/// The fault of a translation into a locale that its entry is in already.
fn second<T>(translation: &Draft<T>, siblings: &[Draft<T>], context: &Context<'_>) -> Option<Diagnostic> {
    let locale = translation.name.locale.as_ref()?;
    let path = |source| &*context.sources.file(source).path;
    let fault = |message| Diagnostic::error(Fault::DuplicateId, message).in_path(path(translation.source));
    if *locale == context.site.source_locale {
        let message = format!("`{locale}` is the locale that the file without a suffix is in");
        return Some(fault(message).help("move its text there, or name the locale that it is in"));
    }
    let first = siblings
        .iter()
        .find(|sibling| sibling.name.locale.as_ref() == Some(locale))?;
    let message = format!("`{}` is a translation into `{locale}` already", path(first.source));
    Some(fault(message).help("merge them, or name the locale that this one is in"))
}

fn orphan<T>(translation: &Draft<T>, known: &BTreeSet<&str>, context: &Context<'_>) -> Diagnostic {
    let path = &context.sources.file(translation.source).path;
    let extension = path.rsplit('.').next().unwrap_or_default();
    let stem = translation.name.stem.rsplit('/').next().unwrap_or_default();
    let fault = Diagnostic::error(
        Fault::TranslationWithoutSource,
        format!("there is no `{stem}.{extension}` beside it"),
    )
    .in_path(&**path);
    match nearest(&translation.name.stem, known.iter().copied()) {
        Some(near) => fault.help(format!("did you mean to translate `{near}.{extension}`?")),
        None => fault.help("write the source file first, or remove this one"),
    }
}

/// A translation into a locale that the site has no pages for: read nothing of it, and say so.
fn has_pages(locale: &Locale, path: &str, context: &Context<'_>, found: &mut Diagnostics) -> bool {
    if context.site.locales.contains(locale) {
        return true;
    }
    let tags: Vec<&str> = context.site.locales.iter().map(Locale::tag).collect();
    let fault = Diagnostic::warning(Fault::UnknownLocale, format!("the site has no pages in `{locale}`")).in_path(path);
    found.push(match nearest(locale.tag(), tags.iter().copied()) {
        Some(near) => fault.help(format!(
            "did you mean `{near}`? Or add `{locale}` to `locales` in `sayso.yaml`"
        )),
        None => fault.help(format!("add `{locale}` to `locales` in `sayso.yaml`")),
    });
    false
}

/// A text without the blanks around it, if anything is left.
fn text<T: From<String>>(spanned: &Option<Spanned<String>>) -> Option<T> {
    spanned
        .as_ref()
        .map(|text| text.value.trim().to_owned())
        .filter(|text| !text.is_empty())
        .map(T::from)
}

fn values(spanned: &[Spanned<String>]) -> Vec<String> {
    spanned.iter().map(|text| text.value.clone()).collect()
}

fn evidence(draft: &EvidenceDraft, source: SourceId, found: &mut Diagnostics) -> Arc<Evidence> {
    let seen = draft.seen.as_ref().and_then(|seen| date(seen, source, found));
    Arc::new(Evidence {
        source: draft.source.value.clone(),
        seen,
        status: draft.status,
    })
}

/// A date as `YYYY-MM-DD`, if it exists in the calendar.
fn date(text: &Spanned<String>, source: SourceId, found: &mut Diagnostics) -> Option<Date> {
    let parsed = parse_date(&text.value);
    if parsed.is_none() {
        found.push(
            Diagnostic::error(Fault::InvalidDate, format!("`{}` is no date", text.value))
                .at(source.of(text), "expected a day that exists")
                .help("write it as YYYY-MM-DD"),
        );
    }
    parsed
}

/// A day that exists, from `YYYY-MM-DD`.
pub fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
        return None;
    }
    let date = Date {
        year: year.parse().ok()?,
        month: month.parse().ok()?,
        day: day.parse().ok()?,
    };
    icu_calendar::Date::try_new_iso(date.year, date.month, date.day).ok()?;
    Some(date)
}
