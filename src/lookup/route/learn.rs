//! The table from the packs. Every catalogued wording is tried when it is built, and a locale that would not be chosen for
//! one of its own wordings shows more words. What is astray even then is listed one by one, by a number that stands for the
//! wording.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Router, choose_among, count, features, features_of, language, languages, telling, whole};
use crate::lookup::fold::fold;
use crate::lookup::names::Names;
use crate::lookup::prepare::{Pack, folded};
use crate::lookup::tokens;

/// Features that a locale shows of its catalogued texts, of so many of its commonest, and of its lexicon.
const OF_TEXTS: usize = 36;
const COMMONEST: usize = 200;
const OF_LEXICON: usize = 28;
/// The same of its synonyms, in the order of its file, and of its buttons, which are among them.
const OF_SYNONYMS: usize = 152;
const OF_BUTTONS: usize = 8;
/// A feature that is common in more languages than this says little and is left out.
const SHOWN_BY: usize = 12;
/// How often every wording is tried again after locales showed more words.
const PASSES: usize = 4;
/// Features that may be added so: enough for a catalogue in a few languages. Among a hundred of them a word more settles
/// little, and there are fewer to add; see `strays`.
const ALLOWANCE: usize = 1200;
const ALLOWANCE_OF_ALL: usize = 9600;
/// A locale with fewer texts than this is one that a query is seldom in.
const FEW_TEXTS: usize = 256;

/// Builds the table; `frequent` are the commonest words of locales known from a lexicon alone.
pub fn learn(source_locale: &str, packs: &BTreeMap<String, Pack>, frequent: &BTreeMap<String, Vec<String>>) -> Router {
    let mut router = Router::default();
    let mut names = Names::default();
    // For each locale, what each of its texts is known by.
    let mut texts: Vec<Vec<Known>> = Vec::new();
    let mut common: Vec<Vec<u32>> = Vec::new();
    let mut others: Vec<Vec<u32>> = Vec::new();
    // All that each locale says.
    let mut said: Vec<Vec<u32>> = Vec::new();
    for (locale, pack) in packs {
        router.locales.push(locale.clone());
        router.likelihood.push(likelihood(pack));
        let titles = pack.questions.iter().map(|(title, _)| title);
        let known: Vec<Known> = pack
            .texts
            .iter()
            .map(|text| &text.text)
            .chain(titles)
            .map(|text| {
                let folded = folded(text);
                let words = tokens::words(&folded);
                Known {
                    words: features_of(&words).into_iter().map(|word| names.number(word)).collect(),
                    whole: whole(&words),
                }
            })
            .collect();
        let mut counts = vec![0; names.names.len()];
        for word in known.iter().flat_map(|text| &text.words) {
            counts[*word as usize] += 1;
        }
        let mut ordered: Vec<(u32, usize)> = (0..).zip(counts).filter(|(_, count)| *count > 0).collect();
        said.push(ordered.iter().map(|(word, _)| *word).collect());
        ordered.sort_by(|a, b| {
            b.1.cmp(&a.1)
                .then_with(|| names.names[a.0 as usize].cmp(&names.names[b.0 as usize]))
        });
        common.push(ordered.into_iter().take(COMMONEST).map(|(word, _)| word).collect());
        let mut learned: Vec<u32> = Vec::new();
        let frequent = frequent.get(locale).into_iter().flatten();
        for word in frequent.flat_map(|word| features(word)) {
            let word = names.number(word);
            if pack.texts.len() < FEW_TEXTS && learned.len() < OF_LEXICON && !learned.contains(&word) {
                learned.push(word);
            }
        }
        // Where people wrote down how their language says things, some buttons are known, which may be all of a query, and
        // the first of what they wrote.
        let buttons = pack.furniture.iter().filter(|piece| piece.role == "button");
        let buttons: Vec<String> = buttons.map(|piece| fold(&piece.text)).collect();
        let buttons = buttons.iter().flat_map(|button| features(button)).take(OF_BUTTONS);
        let said = pack.synonyms.iter().flat_map(|(_, said)| said);
        let said: Vec<String> = said.map(|word| fold(word)).collect();
        let mut written: Vec<u32> = Vec::new();
        for word in buttons.chain(said.iter().flat_map(|word| features(word))) {
            let word = names.number(word);
            if written.len() < OF_SYNONYMS && !pack.synonyms.is_empty() && !written.contains(&word) {
                written.push(word);
            }
        }
        learned.extend(written);
        others.push(learned);
        texts.push(known);
    }
    let languages = languages(&router.locales);
    let shown = Shown::new(&languages, names.names.len(), &common);
    let is_telling = |word: &u32| shown.languages(*word) <= SHOWN_BY;
    let features: Vec<Vec<u32>> = common
        .iter()
        .zip(others)
        .map(|(common, others)| {
            let common = common.iter().copied().filter(is_telling).take(OF_TEXTS);
            common.chain(others).collect()
        })
        .collect();
    let mains = mains(&router.locales, packs);
    let mut own: Vec<Vec<u32>> = vec![Vec::new(); features.len()];
    for (number, words) in features.into_iter().enumerate() {
        for word in words {
            // What a variety of a language shows and the chief one says too speaks for all of them.
            let is_shared = said[mains[number]].binary_search(&word).is_ok();
            own[if is_shared { mains[number] } else { number }].push(word);
        }
    }
    drop(said);
    let mut shown = Shown::new(&languages, names.names.len(), &own);
    for word in 0..names.names.len() as u32 {
        if shown.languages(word) > SHOWN_BY {
            shown.hide(word);
        }
    }
    // A wording that two locales share is found in either.
    let mut shared: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for (number, texts) in (0..).zip(&texts) {
        for text in texts {
            let holders = shared.entry(text.whole).or_default();
            if holders.last() != Some(&number) {
                holders.push(number);
            }
        }
    }
    let position = router.locales.iter().position(|locale| locale == source_locale);
    let source = position.unwrap_or(0) as u32;
    let has_texts: Vec<bool> = packs.values().map(|pack| !pack.texts.is_empty()).collect();
    let catalogued = has_texts.iter().filter(|has| **has).count().max(1);
    let mut allowance = ALLOWANCE.min(ALLOWANCE_OF_ALL / catalogued);
    let share = (allowance / catalogued).max(1);
    for pass in 0..PASSES {
        let before = allowance;
        for (number, own) in texts.iter().enumerate() {
            // At first each locale has its share, so that those of the alphabet's end get one.
            let kept = if pass == 0 { allowance.saturating_sub(share) } else { 0 };
            for text in own {
                let holders = &shared[&text.whole];
                if allowance == kept || holders.contains(&source) {
                    continue;
                }
                let chosen = shown.choose(&text.words, &router.likelihood);
                if !is_searched(&chosen, source, &has_texts, holders)
                    && shown.show_rarest(&names, &text.words, number as u32)
                {
                    allowance -= 1;
                }
            }
        }
        if pass > 0 && allowance == before {
            break;
        }
    }
    let astray = texts.par_iter().enumerate().flat_map_iter(|(number, own)| {
        let (router, shown, shared, has_texts) = (&router, &shown, &shared, &has_texts);
        let others = own.iter().filter(|text| !shared[&text.whole].contains(&source));
        others.filter_map(move |text| {
            let chosen = shown.choose(&text.words, &router.likelihood);
            let found = is_searched(&chosen, source, has_texts, &shared[&text.whole]);
            (!found).then_some((text.whole, number as u32))
        })
    });
    let astray: Vec<(u32, u32)> = astray.collect();
    // Of several locales that say it, the first.
    for (whole, locale) in astray {
        router.strays.entry(whole).or_insert(locale);
    }
    let shown = names.names.into_iter().zip(shown.by);
    router.words = shown
        .filter(|(_, locales)| !locales.is_empty())
        .map(|(word, locales)| (word, locales.into_iter().collect()))
        .collect();
    router
}

/// What a text is known by: its features, by their numbers, and the number that stands for the whole.
struct Known {
    words: Box<[u32]>,
    whole: u32,
}

/// Which locales show each feature, by its number, and what each tells.
struct Shown<'l> {
    by: Vec<Vec<u32>>,
    telling: Vec<u64>,
    language: &'l [u32],
}

impl<'l> Shown<'l> {
    /// Of so many `words`, given those that each locale shows.
    fn new(language: &'l [u32], words: usize, features: &[Vec<u32>]) -> Self {
        let mut shown = Self {
            by: vec![Vec::new(); words],
            telling: vec![0; words],
            language,
        };
        for (number, features) in (0..).zip(features) {
            for word in features {
                shown.show(*word, number);
            }
        }
        shown
    }

    fn show(&mut self, word: u32, locale: u32) {
        let by = &mut self.by[word as usize];
        if let Err(place) = by.binary_search(&locale) {
            by.insert(place, locale);
            self.telling[word as usize] = telling(self.language, &*by);
        }
    }

    fn hide(&mut self, word: u32) {
        self.by[word as usize].clear();
    }

    fn languages(&self, word: u32) -> usize {
        count(self.language, &self.by[word as usize])
    }

    fn choose(&self, words: &[u32], likelihood: &[u32]) -> Vec<u32> {
        let shown = words.iter().map(|word| *word as usize);
        let shown = shown.map(|word| (self.telling[word], &self.by[word]));
        choose_among(self.language, likelihood, shown)
    }

    /// Shows the word of a text that the fewest locales show, the longest of these, unless all are shown.
    fn show_rarest(&mut self, names: &Names, words: &[u32], locale: u32) -> bool {
        let name = |word: &u32| names.names[*word as usize].as_str();
        let by = |word: &u32| &self.by[*word as usize];
        let hidden = words.iter().filter(|word| !by(word).contains(&locale));
        let best = hidden.min_by(|a, b| {
            by(a)
                .len()
                .cmp(&by(b).len())
                .then_with(|| name(b).len().cmp(&name(a).len()))
                .then_with(|| name(a).cmp(name(b)))
        });
        if let Some(word) = best {
            self.show(*word, locale);
        }
        best.is_some()
    }
}

/// A locale with many texts is likelier to be asked in than one with few, or one that a lexicon alone brought along.
fn likelihood(pack: &Pack) -> u32 {
    let catalogued = if pack.texts.len() < FEW_TEXTS { 0 } else { 2 };
    4 + catalogued + u32::from(!pack.synonyms.is_empty())
}

/// For each locale the chief variety of its language: the one with most texts.
fn mains(locales: &[String], packs: &BTreeMap<String, Pack>) -> Vec<usize> {
    let count = |number: &usize| packs[&locales[*number]].texts.len();
    let numbers = 0..locales.len();
    let of = |number: usize| {
        let same = numbers
            .clone()
            .filter(|other| language(&locales[*other]) == language(&locales[number]));
        same.max_by(|a, b| count(a).cmp(&count(b)).then_with(|| b.cmp(a)))
            .unwrap_or(number)
    };
    numbers.clone().map(of).collect()
}

/// Whether one of the `holders` of a text is searched, given the chosen locales: of those that have texts of their own, only
/// the first is; see `search::locales`.
fn is_searched(chosen: &[u32], source: u32, has_texts: &[bool], holders: &[u32]) -> bool {
    let mut catalogued = chosen
        .iter()
        .filter(|locale| **locale != source && has_texts[**locale as usize]);
    let first = catalogued.next();
    chosen
        .iter()
        .any(|locale| holders.contains(locale) && (!has_texts[*locale as usize] || Some(locale) == first))
}
