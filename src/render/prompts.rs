//! Pages of prompts: the dialog in the reader's language beside its English twin.

use serde::Serialize;

use super::page::{Outline, WithPage, page as page_view};
use super::texts::{self, inline, message, text};
use super::view::{self, Dialog, DialogLine, Markup, Text};
use crate::library::{Prompt, PromptText};
use crate::locale::Locale;
use crate::localize::{Edition, Subject};
use crate::markdown::Inline;

#[derive(Serialize)]
pub struct PromptPage<'a> {
    prompt: view::Prompt<'a>,
}

pub fn page<'a>(edition: &Edition<'a>, prompt: &'a Prompt) -> WithPage<'a, PromptPage<'a>> {
    let source = &edition.library.site.source_locale;
    let (locale, title) = title(edition, prompt);
    let own = prompt.texts.get(edition.locale).or_else(|| prompt.texts.get(source));
    let summary = edition.choose_part(&prompt.texts, |text| text.summary.as_ref());
    let outline = Outline {
        kind: "prompt",
        title: text(edition, locale, title),
        description: summary.map(|(locale, summary)| text(edition, locale, summary.plain())),
        subject: Subject::Prompt(prompt),
        shown_in: locale,
        outdated: own.is_some_and(|text| !text.outdated.is_empty()),
        incomplete: false,
        updated: None,
        origin: own.map(|text| &text.origin),
        trail: vec![("prompts/".to_owned(), message(edition, "prompts-title"))],
    };
    WithPage {
        page: page_view(edition, outline),
        view: PromptPage {
            prompt: view(edition, prompt),
        },
    }
}

/// Our name for the prompt in the nearest locale.
pub fn title<'a>(edition: &Edition<'a>, prompt: &'a Prompt) -> (&'a Locale, &'a str) {
    edition
        .choose_part(&prompt.texts, |text| text.title.as_deref())
        .unwrap_or((edition.locale, prompt.id.as_str()))
}

pub fn view<'a>(edition: &Edition<'a>, prompt: &'a Prompt) -> view::Prompt<'a> {
    let source = &edition.library.site.source_locale;
    let (locale, title) = title(edition, prompt);
    let own = dialog(edition, prompt, None);
    let english = prompt
        .texts
        .get_key_value(source)
        .map(|(locale, _)| dialog(edition, prompt, Some(locale)));
    let sources = prompt.texts.iter();
    let sightings = texts::sightings(sources.filter_map(|(locale, text)| Some((locale, text.evidence.as_deref()?))));
    let is_english = own.texts().all(|text| text.lang == source.tag());
    view::Prompt {
        id: &prompt.id,
        url: edition.link(Subject::Prompt(prompt)),
        title: text(edition, locale, title),
        kind: prompt.kind.name(),
        provider: prompt.provider.as_deref(),
        summary: ours(edition, prompt, "summary", |text| text.summary.as_ref()),
        english: english.filter(|_| !is_english),
        dialog: own,
        evidence: texts::evidence(edition, &sightings),
        questions: prompt
            .questions
            .iter()
            .filter_map(|id| edition.library.questions.get(id))
            .filter_map(|question| texts::question_link(edition, question))
            .collect(),
    }
}

/// A text of ours in the nearest locale, unless its translation is to be left out while it is outdated.
fn ours<'a>(
    edition: &Edition<'a>,
    prompt: &'a Prompt,
    unit: &str,
    part: impl Fn(&'a PromptText) -> Option<&'a Inline>,
) -> Option<Markup<'a>> {
    let own = prompt.texts.get(edition.locale);
    if own.is_some_and(|own| own.hidden.contains(unit)) {
        return None;
    }
    let (locale, (text, markdown)) = edition.choose_part(&prompt.texts, |text| Some((text, part(text)?)))?;
    Some(inline(edition, locale, markdown, text.outdated.contains(unit)))
}

/// The dialog in one locale only, or as near to the edition's as its texts are known.
fn dialog<'a>(edition: &Edition<'a>, prompt: &'a Prompt, only: Option<&'a Locale>) -> Dialog<'a> {
    let chosen = Chosen { edition, prompt, only };
    let heading = chosen.text(|text| text.heading.as_deref());
    let language = only.unwrap_or_else(|| {
        let heading = edition.choose_part(&prompt.texts, |text| text.heading.as_deref());
        heading.map_or(edition.locale, |(locale, _)| locale)
    });
    let dialog = Dialog {
        lang: language.tag(),
        dir: language.dir(),
        language: language.name(),
        intro: chosen.text(|text| text.intro.as_deref()),
        lines: prompt
            .lines
            .iter()
            .filter_map(|line| {
                Some(DialogLine {
                    key: &line.key,
                    text: chosen.text(|text| text.lines.get(&line.key)?.text.as_deref())?,
                    meaning: ours(edition, prompt, &format!("lines.{}", line.key), |text| {
                        text.lines.get(&line.key)?.meaning.as_ref()
                    }),
                    permission: line
                        .permission
                        .as_ref()
                        .and_then(|id| edition.library.permissions.get(id))
                        .map(|permission| texts::permission_link(edition, permission)),
                })
            })
            .collect(),
        footer: chosen.texts(|text| &text.footer),
        buttons: chosen.texts(|text| &text.buttons),
        heading,
        former: false,
    };
    let is_former = |tag: &str| {
        prompt
            .texts
            .iter()
            .any(|(locale, text)| text.former && locale.tag() == tag)
    };
    let former = dialog.texts().any(|text| is_former(text.lang));
    Dialog { former, ..dialog }
}

impl<'a> Dialog<'a> {
    fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        let lines = self.lines.iter().map(|line| &line.text);
        self.heading
            .iter()
            .chain(&self.intro)
            .chain(lines)
            .chain(&self.footer)
            .chain(&self.buttons)
    }
}

/// Chooses each quoted text of a dialog.
struct Chosen<'e, 'a> {
    edition: &'e Edition<'a>,
    prompt: &'a Prompt,
    only: Option<&'a Locale>,
}

impl<'a> Chosen<'_, 'a> {
    fn text(&self, part: impl Fn(&'a PromptText) -> Option<&'a str>) -> Option<Text<'a>> {
        let (locale, quoted) = match self.only {
            Some(locale) => (locale, part(self.prompt.texts.get(locale)?)?),
            None => self.edition.choose_part(&self.prompt.texts, part)?,
        };
        Some(text(self.edition, locale, quoted))
    }

    fn texts(&self, part: impl Fn(&'a PromptText) -> &'a [String]) -> Vec<Text<'a>> {
        let some = |text: &'a PromptText| Some(part(text)).filter(|texts| !texts.is_empty());
        let chosen = match self.only {
            Some(locale) => self
                .prompt
                .texts
                .get(locale)
                .and_then(some)
                .map(|texts| (locale, texts)),
            None => self.edition.choose_part(&self.prompt.texts, some),
        };
        let (locale, quoted) = chosen.unwrap_or((self.edition.locale, &[]));
        quoted
            .iter()
            .map(|quoted| text(self.edition, locale, quoted.as_str()))
            .collect()
    }
}
