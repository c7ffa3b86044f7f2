//! The page of a permission.

use std::collections::BTreeSet;

use serde::Serialize;
use tera::Context;

use super::page::{self, Alternates, Outline, WithPage, explain_url, page_among};
use super::shared::Shared;
use super::structured_data;
use super::texts::{self, Sighting, inline, line, message, own_text, permission_link, question_links, text};
use super::theme::LocalizedTheme;
use super::view::{self, Combination, Link, Markup, Mistranslation, WordingGroup, WordingRow};
use crate::diagnostic::Diagnostic;
use crate::library::{COMBINATIONS, Explanation, Permission};
use crate::load::permissions::{Audience, Part, Status};
use crate::locale::Locale;
use crate::localize::{self, Edition, Subject};
use crate::markdown::Inline;
use crate::permalink;

#[derive(Serialize)]
pub struct PermissionPage<'a> {
    permission: view::Permission<'a>,
}

/// The groups of the wordings' table, in the order of the page.
const GROUPS: [(Part, Audience); 4] = [
    (Part::Title, Audience::User),
    (Part::Description, Audience::User),
    (Part::Title, Audience::Admin),
    (Part::Description, Audience::Admin),
];

/// What a permission's pages in all locales have in common, made once.
pub struct Common<'a> {
    /// The rows of the wordings.
    wordings: Shared<Vec<WordingGroup>>,
    wording_count: usize,
    sightings: Vec<Sighting<'a>>,
    explain_url: Option<String>,
    alternates: Alternates<'a>,
}

pub fn common<'a>(
    edition: &Edition<'a>,
    theme: &LocalizedTheme<'_>,
    permission: &'a Permission,
) -> Result<Common<'a>, Diagnostic> {
    let groups = wording_groups(edition, theme, permission)?;
    Ok(Common {
        wording_count: groups.iter().map(|group| group.count).sum(),
        wordings: Shared::new(&groups),
        sightings: texts::sightings(evidence(permission)),
        explain_url: explain_url(edition, permission),
        alternates: Alternates::of(edition.library, Subject::Permission(permission)),
    })
}

fn wording_groups(
    edition: &Edition<'_>,
    theme: &LocalizedTheme<'_>,
    permission: &Permission,
) -> Result<Vec<WordingGroup>, Diagnostic> {
    #[derive(Serialize)]
    struct Rows<'a> {
        rows: Vec<WordingRow<'a>>,
    }
    let mut groups = Vec::new();
    for (part, audience) in GROUPS {
        let rows: Vec<WordingRow<'_>> = permission
            .wordings
            .iter()
            .flat_map(|(locale, wordings)| wordings.iter().map(move |wording| (locale, wording)))
            .filter(|(_, wording)| wording.part == part && wording.audience == audience)
            .map(|(locale, wording)| WordingRow {
                lang: locale.tag(),
                dir: locale.dir(),
                name: locale.name(),
                text: &wording.text,
                era: wording.era.as_deref(),
                former: wording.former,
                status: wording
                    .evidence
                    .as_ref()
                    .map_or(Status::Unverified, |evidence| evidence.status)
                    .name(),
            })
            .collect();
        if rows.is_empty() {
            continue;
        }
        let count = rows.len();
        let context = Context::from_serialize(&Rows { rows }).unwrap_or_default();
        let html = theme.render("wording_rows.html", &context, edition.sources)?;
        groups.push(WordingGroup {
            part: part.name(),
            audience: audience.name(),
            rows_html: String::from_utf8_lossy(&html).trim().to_owned(),
            count,
        });
    }
    Ok(groups)
}

pub fn page<'a>(
    edition: &Edition<'a>,
    permission: &'a Permission,
    common: &Common<'a>,
) -> WithPage<'a, PermissionPage<'a>> {
    let library = edition.library;
    let source = &library.site.source_locale;
    let shown_in = edition
        .explanation(permission, |explanation| explanation.meaning.as_ref())
        .map(|(locale, _, _)| locale)
        .or_else(|| edition.line(permission).map(|(locale, _)| locale))
        .unwrap_or(source);
    let meaning = edition.explanation(permission, |explanation| explanation.meaning.as_ref());
    let description = meaning
        .map(|(locale, _, meaning)| text(edition, locale, meaning.plain()))
        .or_else(|| description(edition, permission));
    let outdated = permission
        .explanations
        .get(edition.locale)
        .is_some_and(|own| !own.outdated.is_empty());
    let provider = provider_name(edition, permission);
    let outline = Outline {
        kind: "permission",
        title: line(edition, permission),
        description,
        subject: Subject::Permission(permission),
        shown_in,
        outdated,
        incomplete: is_incomplete(edition, permission),
        updated: None,
        origin: permission
            .origins
            .get(edition.locale)
            .or_else(|| permission.origins.get(source)),
        trail: vec![
            ("permissions/".to_owned(), message(edition, "permissions-title")),
            (permalink::provider(permission.provider()), own_text(edition, provider)),
        ],
    };
    let mut page = page_among(edition, outline, &common.alternates);
    if !permission.is_explained() {
        page.edit_url = common.explain_url.clone();
    }
    let view = view(edition, permission, common);
    let origin = &library.site.origin;
    let about = structured_data::permission(&page, &view, origin);
    page.structured_data = structured_data::graph(&page, origin, Some(about));
    WithPage {
        page,
        view: PermissionPage { permission: view },
    }
}

fn view<'a>(edition: &Edition<'a>, permission: &'a Permission, common: &Common<'a>) -> view::Permission<'a> {
    let relations = edition.relations;
    let id = permission.id.as_str();
    let wording = line(edition, permission);
    let source = &edition.library.site.source_locale;
    let in_source = |part: Part| {
        let (locale, wordings) = permission.wordings.get_key_value(source)?;
        let wording = match part {
            Part::Title => localize::title(wordings),
            Part::Description => describing(wordings),
        };
        wording.map(|wording| text(edition, locale, wording.text.as_str()))
    };
    let neighbours = edition.neighbours(permission);
    let [previous, next] = neighbours.map(|neighbour| neighbour.map(|neighbour| permission_link(edition, neighbour)));
    let single = |field: fn(&'a Explanation) -> Option<&'a Inline>, name| markup(edition, permission, field, name);
    let many = |field: fn(&'a Explanation) -> &'a [Inline], name| markups(edition, permission, field, name);
    view::Permission {
        id,
        name: permission.name(),
        provider: Link {
            url: edition.url(&permalink::provider(permission.provider())),
            title: own_text(edition, provider_name(edition, permission)),
            note: None,
            name: None,
            risk: None,
        },
        english: in_source(Part::Title).filter(|english| english.lang != wording.lang),
        english_description: in_source(Part::Description).filter(|english| english.lang != wording.lang),
        wording_description: description(edition, permission),
        wording,
        wording_former: edition.line(permission).is_some_and(|(_, wording)| wording.former),
        explained: permission.is_explained(),
        meaning: single(|e| e.meaning.as_ref(), "meaning"),
        allows: many(|e| &e.allows, "allows"),
        does_not_allow: many(|e| &e.does_not_allow, "does_not_allow"),
        lasts: single(|e| e.lasts.as_ref(), "lasts"),
        undo: many(|e| &e.undo, "undo"),
        expected_when: many(|e| &e.expected_when, "expected_when"),
        warning_signs: many(|e| &e.warning_signs, "warning_signs"),
        instead: single(|e| e.instead.as_ref(), "instead"),
        access: permission.access.map(|access| access.name()),
        granted_by: permission.granted_by.map(|granted_by| granted_by.name()),
        risk: permission.risk.map(|risk| risk.name()),
        risk_source: permission
            .risk_source
            .as_deref()
            .map(|risk_source| text(edition, source, risk_source)),
        privilege_level: permission.privilege_level,
        scopes: permission.scopes.iter().map(String::as_str).collect(),
        mistranslations: mistranslations(edition, permission),
        wording_count: common.wording_count,
        language_count: permission.wordings.len(),
        wordings: common.wordings.clone(),
        report_wording_url: report_wording_url(edition, permission),
        evidence: texts::evidence(edition, &common.sightings),
        combinations: combinations(edition, permission),
        same_wording: same_wording(edition, permission),
        related: texts::permission_links(edition, &permission.related),
        questions: question_links(edition, relations.questions.get(id)),
        expected_in: question_links(edition, relations.expected_in.get(id)),
        unexpected_in: question_links(edition, relations.unexpected_in.get(id)),
        prompts: relations
            .prompts
            .get(id)
            .into_iter()
            .flatten()
            .map(|prompt| texts::prompt_link(edition, prompt))
            .collect(),
        previous,
        next,
    }
}

/// Where a line can be reported that reads differently on screen, with ours beside it.
fn report_wording_url<'a>(edition: &Edition<'a>, permission: &'a Permission) -> Option<String> {
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("name", permission.name());
    let (title, _, _) = edition.bundle.format("wording-report-title", Some(&args)).ok()?;
    let address = edition.link(Subject::Permission(permission));
    let line = line(edition, permission);
    let body = format!(
        "{}{address}\n\n{}: {}\n\n",
        edition.library.site.origin, line.lang, line.text
    );
    page::report_url(edition, &title, &body)
}

fn provider_name<'a>(edition: &Edition<'a>, permission: &'a Permission) -> &'a str {
    let provider = permission.provider();
    edition.library.providers.get(provider).map_or(provider, String::as_str)
}

/// The longer text that unfolds below the line, in the line's own language, so that the two stand together.
fn description<'a>(edition: &Edition<'a>, permission: &'a Permission) -> Option<view::Text<'a>> {
    let (locale, _) = edition.line(permission)?;
    let (locale, wordings) = permission.wordings.get_key_value(locale)?;
    describing(wordings).map(|wording| text(edition, locale, wording.text.as_str()))
}

fn describing(wordings: &[crate::library::Wording]) -> Option<&crate::library::Wording> {
    let of = |audience| {
        wordings
            .iter()
            .find(|w| w.part == Part::Description && w.audience == audience)
    };
    of(Audience::User).or_else(|| of(Audience::Admin))
}

/// The field's translation is to be left out while it is outdated.
fn is_hidden(edition: &Edition<'_>, permission: &Permission, field: &str) -> bool {
    let own = permission.explanations.get(edition.locale);
    own.is_some_and(|own| own.hidden.contains(field))
}

fn markup<'a>(
    edition: &Edition<'a>,
    permission: &'a Permission,
    field: fn(&'a Explanation) -> Option<&'a Inline>,
    name: &str,
) -> Option<Markup<'a>> {
    if is_hidden(edition, permission, name) {
        return None;
    }
    let (locale, explanation, markdown) = edition.explanation(permission, field)?;
    Some(inline(edition, locale, markdown, explanation.outdated.contains(name)))
}

fn markups<'a>(
    edition: &Edition<'a>,
    permission: &'a Permission,
    field: fn(&'a Explanation) -> &'a [Inline],
    name: &str,
) -> Vec<Markup<'a>> {
    let chosen = edition.explanation(permission, |explanation| {
        Some(field(explanation)).filter(|texts| !texts.is_empty())
    });
    let chosen = chosen.filter(|_| !is_hidden(edition, permission, name));
    let Some((locale, explanation, texts)) = chosen else {
        return Vec::new();
    };
    texts
        .iter()
        .map(|markdown| inline(edition, locale, markdown, explanation.outdated.contains(name)))
        .collect()
}

fn mistranslations<'a>(edition: &Edition<'a>, permission: &'a Permission) -> Vec<Mistranslation<'a>> {
    let source = &edition.library.site.source_locale;
    let wordings = permission
        .wordings
        .iter()
        .flat_map(|(locale, wordings)| wordings.iter().map(move |w| (locale, w)));
    // What a person and an administrator read alike is wrong once.
    let mut said = BTreeSet::new();
    wordings
        .filter_map(|(locale, wording)| {
            let note = wording.mistranslation.as_ref()?;
            said.insert((locale, wording.text.as_str())).then_some(())?;
            Some(Mistranslation {
                wording: text(edition, locale, wording.text.as_str()),
                language: locale.name(),
                literal: note.literal.as_deref().map(|literal| text(edition, source, literal)),
                intended: note.intended.as_deref().map(|intended| text(edition, source, intended)),
                note: note.text.as_deref().map(|note| text(edition, locale, note)),
            })
        })
        .collect()
}

fn evidence(permission: &Permission) -> impl Iterator<Item = (&Locale, &crate::library::Evidence)> {
    let wordings = permission
        .wordings
        .iter()
        .flat_map(|(locale, wordings)| wordings.iter().map(move |w| (locale, w)));
    wordings.filter_map(|(locale, wording)| Some((locale, wording.evidence.as_deref()?)))
}

/// Whether the explanation in this locale lacks something that the source explains.
fn is_incomplete(edition: &Edition<'_>, permission: &Permission) -> bool {
    let source = permission.explanations.get(&edition.library.site.source_locale);
    let own = permission.explanations.get(edition.locale);
    own.zip(source).is_some_and(|(own, source)| {
        let mut fields = own.fields().into_iter().zip(source.fields());
        fields.any(|((_, own), (_, source))| own.is_empty() && !source.is_empty())
    })
}

fn combinations<'a>(edition: &Edition<'a>, permission: &'a Permission) -> Vec<Combination<'a>> {
    if is_hidden(edition, permission, COMBINATIONS) {
        return Vec::new();
    }
    permission
        .combinations
        .iter()
        .filter_map(|combination| {
            let (locale, meaning) = edition.choose(&combination.meaning)?;
            let own = permission.explanations.get(locale);
            let outdated = own.is_some_and(|own| own.outdated.contains(COMBINATIONS));
            Some(Combination {
                with: texts::permission_links(edition, &combination.with),
                meaning: inline(edition, locale, meaning, outdated),
                risk: combination.risk.map(|risk| risk.name()),
            })
        })
        .collect()
}

fn same_wording<'a>(edition: &Edition<'a>, permission: &'a Permission) -> Vec<Link<'a>> {
    let source = &edition.library.site.source_locale;
    let line = permission
        .wordings
        .get(source)
        .and_then(|wordings| localize::title(wordings));
    let same = line.and_then(|line| edition.relations.same_line.get(line.text.as_str()));
    let others = same.into_iter().flatten().filter(|other| other.id != permission.id);
    others.map(|other| permission_link(edition, other)).collect()
}
