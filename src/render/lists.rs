//! Home, the lists, and the pages that stand for no entry.

use std::collections::BTreeSet;

use serde::Serialize;

use super::lookup;
use super::page::{Outline, WithPage, page as page_view};
use super::shared::Shared;
use super::structured_data;
use super::texts::{message, own_text, permission_link, prompt_link, question_link};
use super::view::{self, Alternate, Group, Link, Provider, Section, Triage};
use crate::library::Permission;
use crate::load::permissions::{Access, Prevalence};
use crate::load::prompts::PromptKind;
use crate::localize::{Edition, Subject};
use crate::permalink;

/// The kinds of prompt that readers are helped to tell apart, the commonest first.
const TRIAGE: [PromptKind; 5] = [
    PromptKind::AppConsent,
    PromptKind::AdminConsent,
    PromptKind::GuestReview,
    PromptKind::DeviceCode,
    PromptKind::Terms,
];
/// A list longer than this is divided by letters.
const LONG: usize = 60;
/// How many permissions stand on the home page and at the head of a provider's list.
const MOST_MET: usize = 10;
/// How many prompts are drawn on the home page, and how many questions stand there; links lead to the others.
const MOST_DRAWN: usize = 6;
const MOST_ASKED: usize = 12;

#[derive(Serialize)]
pub struct Home<'a> {
    lookup: view::Lookup<'a>,
    prompts: Vec<view::Prompt<'a>>,
    permissions: Vec<Link<'a>>,
    questions: Vec<Link<'a>>,
}

#[derive(Serialize)]
pub struct Permissions<'a> {
    providers: Vec<Provider<'a>>,
}

#[derive(Serialize)]
pub struct ProviderPage<'a> {
    provider: Provider<'a>,
}

#[derive(Serialize)]
pub struct Questions<'a> {
    questions: Vec<Link<'a>>,
}

#[derive(Serialize)]
pub struct Prompts<'a> {
    prompts: Vec<view::Prompt<'a>>,
    triage: Vec<Triage<'a>>,
}

#[derive(Serialize)]
pub struct Root<'a> {
    languages: Vec<Shared<Alternate<'a>>>,
}

#[derive(Serialize)]
pub struct Redirect {
    target: String,
}

#[derive(Serialize)]
pub struct Nothing {}

pub fn home<'a>(edition: &Edition<'a>, addresses: &'a lookup::Addresses) -> WithPage<'a, Home<'a>> {
    let view = Home {
        lookup: lookup::view(edition, addresses),
        prompts: prompts_by_prevalence(edition, MOST_DRAWN),
        permissions: most_met(
            edition,
            edition
                .order()
                .iter()
                .copied()
                .filter(|permission| permission.is_explained()),
        ),
        questions: most_asked(edition),
    };
    let mut page = list_page(edition, "home", "home-title", "");
    let site = &edition.library.site;
    let about = structured_data::site(&page, &site.title, edition.locale.tag());
    page.structured_data = structured_data::graph(&page, &site.origin, Some(about));
    WithPage { page, view }
}

pub fn permissions<'a>(edition: &Edition<'a>) -> WithPage<'a, Permissions<'a>> {
    let providers = edition.library.providers_with_permissions();
    let view = Permissions {
        providers: providers
            .into_iter()
            .map(|id| provider_view(edition, id, false))
            .collect(),
    };
    WithPage {
        page: list_page(edition, "permissions", "permissions-title", "permissions/"),
        view,
    }
}

pub fn provider<'a>(edition: &Edition<'a>, id: &'a str) -> WithPage<'a, ProviderPage<'a>> {
    let provider = provider_view(edition, id, true);
    let source = &edition.library.site.source_locale;
    let outline = Outline {
        kind: "provider",
        title: own_text(edition, provider.name),
        description: None,
        subject: Subject::Provider(id),
        shown_in: source,
        outdated: false,
        incomplete: false,
        updated: None,
        origin: None,
        trail: vec![("permissions/".to_owned(), message(edition, "permissions-title"))],
    };
    WithPage {
        page: page_view(edition, outline),
        view: ProviderPage { provider },
    }
}

pub fn questions<'a>(edition: &Edition<'a>) -> WithPage<'a, Questions<'a>> {
    let view = Questions {
        questions: all_questions(edition),
    };
    let mut page = list_page(edition, "questions", "questions-title", "questions/");
    let origin = &edition.library.site.origin;
    let about = structured_data::questions(&page, &view.questions, origin, edition.locale.tag());
    page.structured_data = structured_data::graph(&page, origin, about);
    WithPage { page, view }
}

pub fn prompts<'a>(edition: &Edition<'a>) -> WithPage<'a, Prompts<'a>> {
    let view = Prompts {
        prompts: prompts_by_prevalence(edition, usize::MAX),
        triage: triage(edition),
    };
    WithPage {
        page: list_page(edition, "prompts", "prompts-title", "prompts/"),
        view,
    }
}

pub fn not_found<'a>(edition: &Edition<'a>) -> WithPage<'a, Nothing> {
    let mut page = list_page(edition, "not-found", "not-found-title", "");
    page.breadcrumbs.clear();
    page.structured_data = None;
    WithPage { page, view: Nothing {} }
}

pub fn redirect<'a>(edition: &Edition<'a>, target: &str) -> WithPage<'a, Redirect> {
    WithPage {
        page: list_page(edition, "redirect", "redirect-title", ""),
        view: Redirect {
            target: target.to_owned(),
        },
    }
}

/// The site's root, where a reader chooses a language.
pub fn root<'a>(edition: &Edition<'a>) -> WithPage<'a, Root<'a>> {
    let mut page = list_page(edition, "root", "home-title", "");
    let site = &edition.library.site;
    page.canonical = format!("{}{}", site.origin, permalink::encode(&site.base_path));
    let languages = page.alternates.clone();
    WithPage {
        page,
        view: Root { languages },
    }
}

/// A page that the interface alone makes, the same in every locale.
pub fn list_page<'a>(edition: &Edition<'a>, kind: &'static str, title: &str, path: &str) -> view::Page<'a> {
    page_view(
        edition,
        Outline {
            kind,
            title: message(edition, title),
            description: None,
            subject: Subject::List(path),
            shown_in: &edition.library.site.source_locale,
            outdated: false,
            incomplete: false,
            updated: None,
            origin: None,
            trail: Vec::new(),
        },
    )
}

fn prompts_by_prevalence<'a>(edition: &Edition<'a>, most: usize) -> Vec<view::Prompt<'a>> {
    let mut prompts: Vec<_> = edition.library.prompts.values().collect();
    prompts.sort_by_key(|prompt| std::cmp::Reverse(prompt.prevalence));
    prompts
        .into_iter()
        .take(most)
        .map(|prompt| super::prompts::view(edition, prompt))
        .collect()
}

/// “Which prompt is this?”: each kind with the prompts and questions of the site that are about it.
fn triage<'a>(edition: &Edition<'a>) -> Vec<Triage<'a>> {
    let library = edition.library;
    TRIAGE
        .into_iter()
        .map(|kind| {
            let prompts = library.prompts.values().filter(|prompt| prompt.kind == kind);
            let questions: BTreeSet<&str> = prompts
                .clone()
                .flat_map(|prompt| prompt.questions.iter().map(String::as_str))
                .collect();
            Triage {
                kind: kind.name(),
                prompts: prompts.map(|prompt| prompt_link(edition, prompt)).collect(),
                questions: questions
                    .into_iter()
                    .filter_map(|id| question_link(edition, library.questions.get(id)?))
                    .collect(),
            }
        })
        .collect()
}

fn all_questions<'a>(edition: &Edition<'a>) -> Vec<Link<'a>> {
    edition
        .library
        .questions
        .values()
        .filter_map(|question| question_link(edition, question))
        .collect()
}

/// Those about what people meet most often.
fn most_asked<'a>(edition: &Edition<'a>) -> Vec<Link<'a>> {
    let library = edition.library;
    let met = |id: &String| library.permissions.get(id).and_then(|permission| permission.prevalence);
    let mut questions: Vec<_> = library.questions.values().collect();
    questions.sort_by_key(|question| {
        let most = question.permissions.iter().filter_map(met).max();
        std::cmp::Reverse((most, question.permissions.len() + question.prompts.len()))
    });
    let links = questions
        .into_iter()
        .filter_map(|question| question_link(edition, question));
    links.take(MOST_ASKED).collect()
}

/// Those that people meet most often, the explained ones first.
fn most_met<'a>(edition: &Edition<'a>, permissions: impl Iterator<Item = &'a Permission>) -> Vec<Link<'a>> {
    let mut met: Vec<&Permission> = permissions
        .filter(|permission| permission.prevalence > Some(Prevalence::Rare))
        .collect();
    met.sort_by_key(|permission| (!permission.is_explained(), std::cmp::Reverse(permission.prevalence)));
    met.into_iter()
        .take(MOST_MET)
        .map(|permission| permission_link(edition, permission))
        .collect()
}

fn provider_view<'a>(edition: &Edition<'a>, id: &'a str, whole: bool) -> Provider<'a> {
    let permissions: Vec<&'a Permission> = edition
        .order()
        .iter()
        .copied()
        .filter(|permission| permission.provider() == id)
        .collect();
    Provider {
        id,
        name: edition.library.providers.get(id).map_or(id, String::as_str),
        url: edition.url(&permalink::provider(id)),
        count: permissions.len(),
        explained_count: permissions
            .iter()
            .filter(|permission| permission.is_explained())
            .count(),
        common: most_met(edition, permissions.iter().copied()),
        sections: if whole {
            sections(edition, &permissions)
        } else {
            Vec::new()
        },
    }
}

/// A provider's permissions by kind of access, each kind by letters where it is long.
fn sections<'a>(edition: &Edition<'a>, permissions: &[&'a Permission]) -> Vec<Section<'a>> {
    let divided = permissions
        .iter()
        .any(|permission| permission.access != permissions[0].access);
    permissions
        .chunk_by(|a, b| a.access == b.access)
        .map(|section| {
            let access = section[0].access.filter(|_| divided).map(Access::name);
            Section {
                access,
                count: section.len(),
                groups: groups(edition, section, access.unwrap_or("all")),
            }
        })
        .collect()
}

fn groups<'a>(edition: &Edition<'a>, permissions: &[&'a Permission], section: &str) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for permission in permissions {
        let link = permission_link(edition, permission);
        let label = (permissions.len() > LONG).then(|| letter(&link.title.text));
        match groups.last_mut() {
            Some(group) if group.label == label => group.items.push(link),
            _ => groups.push(Group {
                label,
                anchor: format!("{section}-{}", groups.len() + 1),
                items: vec![link],
            }),
        }
    }
    groups
}

/// What a text is listed under: its first letter as a capital and without its accents; all Han characters together, since
/// there are too many to jump to; everything before the letters under `#`.
fn letter(text: &str) -> String {
    let Some(first) = text.chars().find(|letter| letter.is_alphanumeric()) else {
        return "#".to_owned();
    };
    match first {
        '0'..='9' => "#".to_owned(),
        '\u{2e80}'..='\u{2fdf}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
            "漢字".to_owned()
        }
        _ => {
            let decomposed = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd();
            let base = decomposed
                .normalize(first.encode_utf8(&mut [0; 4]))
                .chars()
                .next()
                .unwrap_or(first);
            base.to_uppercase().collect()
        }
    }
}
