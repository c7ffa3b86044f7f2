//! Which locales' packs a query needs.
//!
//! Each locale shows a few of its commonest words; a query goes to the locales whose words it
//! uses, the rarer among locales the better. Every catalogued wording is tried when the table is
//! built, and a locale that would not be chosen for one of its own wordings shows more words.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::fold;
use super::prepare::{Pack, without_placeholders};
use super::tokens;

/// Locales chosen for a query besides the source locale.
pub const CHOSEN: usize = 2;
/// Features that a locale shows of its catalogued texts, and of its lexicon.
const OF_TEXTS: usize = 80;
const OF_LEXICON: usize = 28;
/// A feature that more locales than this show says little and is left out.
const SHOWN_BY: usize = 24;
/// How often every wording is tried again after locales showed more words.
const PASSES: usize = 4;
/// Features that may be added so; enough for a catalogue in a few languages, and a bound for one
/// in a hundred, whose rarer locales must then be named by the reader.
const ALLOWANCE: usize = 1500;
/// A second locale must come this close to the first, of 16.
const SECOND_NEEDS: u64 = 10;
/// Words, and letters of an unspaced run, that are looked at.
const FEATURE_WORDS: usize = 200;
/// Letters by which a word is known; the rest is mostly ending.
const STEM: usize = 4;

/// Words with the numbers of the locales that show them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Router {
    pub locales: Vec<String>,
    /// How well each locale is known, in quarters: one with texts or synonyms of its own is
    /// likelier to be asked in than one that a lexicon alone brought along.
    pub likelihood: Vec<u32>,
    pub words: BTreeMap<String, BTreeSet<u32>>,
}

/// Builds the table; `frequent` are the commonest words of locales known from a lexicon alone.
pub fn learn(source_locale: &str, packs: &BTreeMap<String, Pack>, frequent: &BTreeMap<String, Vec<String>>) -> Router {
    let mut router = Router::default();
    let mut texts: Vec<Vec<Vec<String>>> = Vec::new();
    for (number, (locale, pack)) in packs.iter().enumerate() {
        router.locales.push(locale.clone());
        router
            .likelihood
            .push(4 + if pack.texts.is_empty() { 0 } else { 2 } + if pack.synonyms.is_empty() { 0 } else { 1 });
        let words: Vec<Vec<String>> = pack
            .texts
            .iter()
            .map(|text| words(&without_placeholders(&text.text).0))
            .collect();
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        words
            .iter()
            .flatten()
            .filter(|word| !word.starts_with(WHOLE))
            .for_each(|word| *counts.entry(word).or_default() += 1);
        let mut ordered: Vec<(&String, usize)> = counts.into_iter().collect();
        ordered.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let shown = ordered.into_iter().take(OF_TEXTS).map(|(word, _)| word);
        let mut learned: Vec<String> = Vec::new();
        for word in frequent
            .get(locale)
            .into_iter()
            .flatten()
            .flat_map(|word| features(word))
        {
            if learned.len() < OF_LEXICON && !learned.contains(&word) {
                learned.push(word);
            }
        }
        let said = pack
            .synonyms
            .iter()
            .flat_map(|(_, said)| said)
            .flat_map(|word| features(&fold(word)));
        for word in shown.cloned().chain(learned).chain(said) {
            router.words.entry(word).or_default().insert(number as u32);
        }
        texts.push(words);
    }
    router.words.retain(|_, locales| locales.len() <= SHOWN_BY);
    // A wording that two locales share is found in either.
    let mut shared: BTreeMap<&String, BTreeSet<u32>> = BTreeMap::new();
    for (number, words) in texts
        .iter()
        .enumerate()
        .flat_map(|(number, texts)| texts.iter().map(move |words| (number, words)))
    {
        if let Some(whole) = words.last() {
            shared.entry(whole).or_default().insert(number as u32);
        }
    }
    let source = router
        .locales
        .iter()
        .position(|locale| locale == source_locale)
        .unwrap_or(0) as u32;
    let texts_of = |locale: u32| texts[locale as usize].as_slice();
    let mut allowance = ALLOWANCE;
    for _ in 0..PASSES {
        for (number, texts) in texts.iter().enumerate() {
            for words in texts {
                let Some(holders) = words.last().and_then(|whole| shared.get(whole)) else {
                    continue;
                };
                // Of the chosen, only the first that has texts of its own will be searched; see `search::locales`.
                let searched = choose_words(&router, words)
                    .into_iter()
                    .find(|locale| *locale != source && !texts_of(*locale).is_empty());
                let found = searched.is_some_and(|locale| holders.contains(&locale));
                if allowance > 0 && !holders.contains(&source) && !found {
                    allowance -= 1;
                    show_rarest(&mut router, words, number as u32);
                }
            }
        }
    }
    router
}

/// The numbers of the locales that a query needs, likeliest first.
pub fn choose(router: &Router, query: &str) -> Vec<u32> {
    choose_words(router, &words(query))
}

fn choose_words(router: &Router, words: &[String]) -> Vec<u32> {
    let mut points: BTreeMap<u32, u64> = BTreeMap::new();
    for word in words {
        let Some(locales) = router.words.get(word) else {
            continue;
        };
        for &locale in locales {
            let times = if word.starts_with(WHOLE) { 8 } else { 1 };
            *points.entry(locale).or_default() += times * (1 + 5040 / locales.len() as u64);
        }
    }
    let mut ordered: Vec<(u32, u64)> = points
        .into_iter()
        .map(|(locale, points)| (locale, points * u64::from(router.likelihood[locale as usize])))
        .collect();
    ordered.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let best = ordered.first().map_or(0, |(_, points)| *points);
    ordered.retain(|(_, points)| points * 16 >= best * SECOND_NEEDS);
    // A second variety of a language seldom adds what the first does not have.
    let mut languages: Vec<&str> = Vec::new();
    ordered.retain(|(locale, _)| {
        let tag = router.locales[*locale as usize].as_str();
        let language = tag.split('-').next().unwrap_or(tag);
        let new = !languages.contains(&language);
        languages.push(language);
        new
    });
    ordered.truncate(CHOSEN);
    ordered.into_iter().map(|(locale, _)| locale).collect()
}

/// Shows the word of a text that the fewest locales show; the longest of these.
fn show_rarest(router: &mut Router, words: &[String], locale: u32) {
    let shown = |word: &String| router.words.get(word).map_or(0, BTreeSet::len);
    let hidden = words
        .iter()
        .filter(|word| !router.words.get(*word).is_some_and(|locales| locales.contains(&locale)));
    let best = hidden.min_by(|a, b| {
        a.starts_with(WHOLE)
            .cmp(&b.starts_with(WHOLE))
            .then_with(|| shown(a).cmp(&shown(b)))
            .then_with(|| b.len().cmp(&a.len()))
            .then_with(|| a.cmp(b))
    });
    if let Some(word) = best.cloned() {
        router.words.entry(word).or_default().insert(locale);
    }
}

/// Begins the feature that is a whole text, shown only where nothing less tells two locales apart.
const WHOLE: char = '=';
const WHOLE_LETTERS: usize = 60;

/// What a text is known by: the beginnings of its words, and the letters of unspaced scripts.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut found = features(&folded);
    let whole: String = tokens::key(&folded).chars().take(WHOLE_LETTERS).collect();
    found.push(format!("{WHOLE}{whole}"));
    found
}

fn features(folded: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |feature: String| {
        if found.len() < tokens::TOKEN_LIMIT && !found.contains(&feature) {
            found.push(feature);
        }
    };
    for word in tokens::words(folded).into_iter().take(FEATURE_WORDS) {
        if word.spaced && word.text.len() > 1 {
            add(word.text.chars().take(STEM).collect());
        } else if !word.spaced {
            word.text
                .chars()
                .take(FEATURE_WORDS)
                .for_each(|letter| add(letter.to_string()));
        }
    }
    found
}
