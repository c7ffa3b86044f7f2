//! Which locales' packs a query needs.
//!
//! Each locale shows a few of its commonest words; a query goes to the locales whose words it
//! uses, the rarer among locales the better.

use std::collections::{BTreeMap, BTreeSet};

use super::prepare::folded;
use super::tokens::{self, Word};

mod learn;

pub use learn::learn;

/// Locales chosen for a query besides the source locale.
pub const CHOSEN: usize = 2;
/// A second locale must come this close to the first, of 16.
const SECOND_NEEDS: u64 = 9;
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
    /// The locale of each wording that its words lead astray, by [`tokens::number`].
    pub strays: BTreeMap<u32, u32>,
}

/// The numbers of the locales that a query needs, likeliest first.
pub fn choose(router: &Router, query: &str) -> Vec<u32> {
    let query = folded(query);
    let words = tokens::words(&query);
    let shown = features_of(&words)
        .into_iter()
        .filter_map(|word| router.words.get(word));
    let languages = languages(&router.locales);
    let shown = shown.map(|locales| (telling(&languages, locales), locales));
    let mut chosen = choose_among(&languages, &router.likelihood, shown);
    if let Some(stray) = router.strays.get(&whole(&words)) {
        chosen.insert(0, *stray);
    }
    chosen
}

fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The number of each locale's language; varieties of one stand side by side.
fn languages(locales: &[String]) -> Vec<u32> {
    let mut number = 0;
    let mut before = "";
    let numbers = locales.iter().map(|locale| {
        number += u32::from(language(locale) != before);
        before = language(locale);
        number
    });
    numbers.collect()
}

/// How many languages these locales are of, in their order.
fn count<'s>(language: &[u32], locales: impl IntoIterator<Item = &'s u32>) -> usize {
    let mut count = 0;
    let mut before = 0;
    for locale in locales {
        let language = language[*locale as usize];
        count += usize::from(language != before);
        before = language;
    }
    count
}

/// What a word tells that these locales show. Varieties of one language do not make it less telling.
fn telling<'s>(language: &[u32], shown: impl IntoIterator<Item = &'s u32>) -> u64 {
    1 + 5040 / count(language, shown).max(1) as u64
}

/// Points for each locale, summed and weighed: what each word tells, for the locales that show it.
fn choose_among<'s, S: IntoIterator<Item = &'s u32>>(
    language: &[u32],
    likelihood: &[u32],
    shown: impl Iterator<Item = (u64, S)>,
) -> Vec<u32> {
    let mut points = vec![0; language.len()];
    for (telling, numbers) in shown {
        for &number in numbers {
            points[number as usize] += telling;
        }
    }
    let mut ordered: Vec<(u32, u64)> = (0..)
        .zip(points.iter().zip(likelihood))
        .filter(|(_, (points, _))| **points > 0)
        .map(|(number, (points, likelihood))| (number, points * u64::from(*likelihood)))
        .collect();
    ordered.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let best = ordered.first().map_or(0, |(_, points)| *points);
    ordered.retain(|(_, points)| points * 16 >= best * SECOND_NEEDS);
    // A second variety of a language seldom adds what the first does not have.
    let mut known: Vec<u32> = Vec::new();
    ordered.retain(|(number, _)| {
        let language = language[*number as usize];
        let new = !known.contains(&language);
        known.push(language);
        new
    });
    ordered.truncate(CHOSEN);
    ordered.into_iter().map(|(number, _)| number).collect()
}

/// The number that stands for a text as a whole.
fn whole(words: &[Word<'_>]) -> u32 {
    tokens::number(&tokens::key_of(words))
}

fn features(folded: &str) -> Vec<&str> {
    features_of(&tokens::words(folded))
}

/// What a text is known by: the beginnings of its words, and the letters of unspaced scripts.
fn features_of<'t>(words: &[Word<'t>]) -> Vec<&'t str> {
    let mut found: Vec<&str> = Vec::new();
    let mut add = |feature| {
        if found.len() < tokens::TOKEN_LIMIT && !found.contains(&feature) {
            found.push(feature);
        }
    };
    for word in words.iter().take(FEATURE_WORDS) {
        let mut ends = word.text.char_indices().map(|(at, letter)| at + letter.len_utf8());
        if word.spaced && word.text.len() > 1 {
            add(&word.text[..ends.by_ref().take(STEM).last().unwrap_or(0)]);
        } else if !word.spaced {
            let mut start = 0;
            for end in ends.take(FEATURE_WORDS) {
                add(&word.text[start..end]);
                start = end;
            }
        }
    }
    found
}
