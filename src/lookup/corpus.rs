//! The library as look-up sees it: every wording and alias in every locale, and what dialogs are made of.

use std::collections::BTreeMap;

use super::{Audience, Corpus, Entry, Furniture, GrantedBy, Part, Prevalence, SynonymSet, Wording, parallel};
use crate::library::{self, Library, Permission};
use crate::load::permissions as load;
use crate::locale::Locale;

/// Gathers the corpus, and learns from its own parallel wordings.
pub fn gather(library: &Library) -> Corpus {
    let mut corpus = Corpus {
        source_locale: library.site.source_locale.to_string(),
        permissions: library.permissions.values().map(entry).collect(),
        furniture: library.prompts.values().flat_map(furniture).collect(),
        synonyms: synonyms(library),
        ..Corpus::default()
    };
    for (locale, texts) in &library.lookup {
        corpus
            .furniture
            .extend(texts.furniture.iter().map(|(role, kind, text)| Furniture {
                locale: locale.to_string(),
                text: text.clone(),
                role: (*role).to_owned(),
                kind: kind.map(str::to_owned),
            }));
        if let Some(lexicon) = &texts.lexicon {
            corpus.ready.insert(locale.to_string(), lexicon.clone());
        }
    }
    for question in library.questions.values() {
        for code in &question.codes {
            corpus.codes.insert(code.to_lowercase(), question.id.clone());
        }
    }
    corpus.learned = parallel::lexicons(&parallel::groups(&corpus), &corpus.synonyms, &corpus.source_locale);
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

fn entry(permission: &Permission) -> Entry {
    let quoted = |(locale, wordings): (&Locale, &Vec<library::Wording>)| -> Vec<Wording> {
        let tag = locale.to_string();
        let wording = |wording: &library::Wording| Wording {
            locale: tag.clone(),
            part: match wording.part {
                load::Part::Title => Part::Title,
                load::Part::Description => Part::Description,
            },
            audience: match wording.audience {
                load::Audience::User => Audience::User,
                load::Audience::Admin => Audience::Admin,
            },
            text: wording.text.clone(),
        };
        wordings.iter().map(wording).collect()
    };
    let retold = |(locale, aliases): (&Locale, &Vec<String>)| -> Vec<Wording> {
        let tag = locale.to_string();
        let alias = |text: &String| Wording {
            locale: tag.clone(),
            part: Part::Alias,
            audience: Audience::User,
            text: text.clone(),
        };
        aliases.iter().map(alias).collect()
    };
    Entry {
        id: permission.id.clone(),
        scopes: permission.scopes.clone(),
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
        wordings: permission
            .wordings
            .iter()
            .flat_map(quoted)
            .chain(permission.aliases.iter().flat_map(retold))
            .collect(),
    }
}

/// A prompt's texts that ask for nothing, in all its locales.
fn furniture(prompt: &library::Prompt) -> Vec<Furniture> {
    let mut furniture = Vec::new();
    for (locale, text) in &prompt.texts {
        let mut add = |role: &str, texts: &[String], gives_away: bool| {
            furniture.extend(texts.iter().map(|text| Furniture {
                locale: locale.to_string(),
                text: text.clone(),
                role: role.to_owned(),
                kind: gives_away.then(|| prompt.kind.name().to_owned()),
            }));
        };
        add("heading", text.heading.as_slice(), true);
        add("lead-in", text.intro.as_slice(), false);
        add("notice", &text.footer, false);
        add("button", &text.buttons, false);
    }
    furniture
}
