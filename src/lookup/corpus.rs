//! The library as look-up sees it: every wording and alias in every locale, and what dialogs are made of. Copies no text.

use std::collections::BTreeMap;

use super::{Audience, Corpus, Entry, Furniture, GrantedBy, Part, Prevalence, Question, SynonymSet, Wording};
use crate::library::{self, Library, Permission};
use crate::load::permissions as load;

/// Gathers the corpus.
pub fn gather(library: &Library) -> Corpus<'_> {
    let mut corpus = Corpus {
        source_locale: library.site.source_locale.to_string(),
        permissions: library.permissions.values().map(entry).collect(),
        furniture: library.prompts.values().flat_map(furniture).collect(),
        synonyms: synonyms(library),
        ..Corpus::default()
    };
    for (locale, texts) in &library.lookup {
        let furniture = texts.furniture.iter().map(|(role, kind, text)| Furniture {
            locale: locale.tag(),
            text,
            role,
            kind: *kind,
        });
        corpus.furniture.extend(furniture);
        if let Some(lexicon) = &texts.lexicon {
            corpus.ready.insert(locale.to_string(), lexicon);
        }
    }
    for question in library.questions.values() {
        corpus
            .questions
            .extend(question.texts.iter().map(|(locale, text)| Question {
                id: &question.id,
                locale: locale.tag(),
                title: &text.title,
            }));
        for code in &question.codes {
            corpus.codes.insert(code.to_lowercase(), question.id.clone());
        }
    }
    corpus
}

/// Each locale's sets of words that say the same.
pub fn synonyms(library: &Library) -> BTreeMap<String, Vec<SynonymSet>> {
    let sets = |texts: &library::LookupTexts| {
        let sets = texts.synonyms.iter();
        sets.map(|(name, words)| SynonymSet {
            name: name.clone(),
            words: words.clone(),
        })
        .collect()
    };
    library
        .lookup
        .iter()
        .map(|(locale, texts)| (locale.to_string(), sets(texts)))
        .collect()
}

fn entry(permission: &Permission) -> Entry<'_> {
    let quoted = permission.wordings.iter().flat_map(|(locale, wordings)| {
        wordings.iter().map(|wording| Wording {
            locale: locale.tag(),
            part: match wording.part {
                load::Part::Title => Part::Title,
                load::Part::Description => Part::Description,
            },
            audience: match wording.audience {
                load::Audience::User => Audience::User,
                load::Audience::Admin => Audience::Admin,
            },
            text: &wording.text,
        })
    });
    let retold = permission.aliases.iter().flat_map(|(locale, aliases)| {
        aliases.iter().map(|text| Wording {
            locale: locale.tag(),
            part: Part::Alias,
            audience: Audience::User,
            text,
        })
    });
    Entry {
        id: &permission.id,
        scopes: &permission.scopes,
        prevalence: match permission.prevalence {
            None => Prevalence::Unstated,
            Some(load::Prevalence::Rare) => Prevalence::Rare,
            Some(load::Prevalence::Occasional) => Prevalence::Occasional,
            Some(load::Prevalence::Common) => Prevalence::Common,
            Some(load::Prevalence::VeryCommon) => Prevalence::VeryCommon,
        },
        granted_by: match permission.granted_by {
            Some(load::GrantedBy::User) => GrantedBy::User,
            Some(load::GrantedBy::Admin) => GrantedBy::Admin,
            Some(load::GrantedBy::Either) | None => GrantedBy::Either,
        },
        unattended: permission.access == Some(load::Access::Application),
        reach: permission.reach,
        wordings: quoted.chain(retold).collect(),
    }
}

/// A prompt's texts that ask for nothing, in all its locales.
fn furniture(prompt: &library::Prompt) -> impl Iterator<Item = Furniture<'_>> {
    prompt.texts.iter().flat_map(|(locale, text)| {
        let kind = Some(prompt.kind.name());
        let roles = [
            ("heading", text.heading.as_slice(), kind),
            ("lead-in", text.intro.as_slice(), None),
            ("notice", &text.footer, None),
            ("button", &text.buttons, None),
        ];
        let locale = locale.tag();
        roles.into_iter().flat_map(move |(role, texts, kind)| {
            texts.iter().map(move |text| Furniture {
                locale,
                text,
                role,
                kind,
            })
        })
    })
}
