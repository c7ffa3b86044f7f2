//! Which locales' packs a query needs.
//!
//! Each locale shows a few of its commonest words; a query goes to the locales whose words it
//! uses, the rarer among locales the better. Every catalogued wording is tried when the table is
//! built, and a locale that would not be chosen for one of its own wordings shows more words. What is
//! astray even then is listed one by one, by a number that stands for the wording.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;

use super::fold::fold;
use super::prepare::{Pack, folded};
use super::tokens;

/// Locales chosen for a query besides the source locale.
pub const CHOSEN: usize = 2;
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
/// A second locale must come this close to the first, of 16.
const SECOND_NEEDS: u64 = 9;
/// A locale with fewer texts than this is one that a query is seldom in.
const FEW_TEXTS: usize = 256;
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
                let words = features(&folded).into_iter().map(|word| names.number(word));
                Known {
                    words: words.collect(),
                    whole: whole(&folded),
                }
            })
            .collect();
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        for word in known.iter().flat_map(|text| &text.words) {
            *counts.entry(*word).or_default() += 1;
        }
        said.push(counts.keys().copied().collect());
        let mut ordered: Vec<(u32, usize)> = counts.into_iter().collect();
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
    let mut shown = vec![BTreeSet::new(); names.names.len()];
    show(&mut shown, &common);
    let is_telling = |word: &u32| languages(&router.locales, &shown[*word as usize]) <= SHOWN_BY;
    let features: Vec<Vec<u32>> = common
        .iter()
        .zip(others)
        .map(|(common, others)| {
            let common = common.iter().copied().filter(is_telling).take(OF_TEXTS);
            common.chain(others).collect()
        })
        .collect();
    let mut shown: Shown = vec![BTreeSet::new(); names.names.len()];
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
    show(&mut shown, &own);
    for locales in &mut shown {
        if languages(&router.locales, locales) > SHOWN_BY {
            locales.clear();
        }
    }
    // A wording that two locales share is found in either.
    let mut shared: HashMap<u32, BTreeSet<u32>> = HashMap::new();
    for (number, texts) in texts.iter().enumerate() {
        for text in texts {
            shared.entry(text.whole).or_default().insert(number as u32);
        }
    }
    let position = router.locales.iter().position(|locale| locale == source_locale);
    let source = position.unwrap_or(0) as u32;
    let has_texts: Vec<bool> = packs.values().map(|pack| !pack.texts.is_empty()).collect();
    let catalogued = has_texts.iter().filter(|has| **has).count().max(1);
    let mut allowance = ALLOWANCE.min(ALLOWANCE_OF_ALL / catalogued);
    let share = (allowance / catalogued).max(1);
    for pass in 0..PASSES {
        for (number, own) in texts.iter().enumerate() {
            // At first each locale has its share, so that those of the alphabet's end get one.
            let kept = if pass == 0 { allowance.saturating_sub(share) } else { 0 };
            for text in own {
                let holders = &shared[&text.whole];
                if allowance == kept || holders.contains(&source) {
                    continue;
                }
                let known = text.words.iter().map(|word| &shown[*word as usize]);
                let chosen = choose_by(&router.locales, &router.likelihood, known);
                if !is_searched(&chosen, source, &has_texts, holders)
                    && show_rarest(&names, &mut shown, &text.words, number as u32)
                {
                    allowance -= 1;
                }
            }
        }
    }
    let telling: Vec<u64> = shown.iter().map(|locales| telling(&router.locales, locales)).collect();
    let astray = texts.par_iter().enumerate().flat_map_iter(|(number, own)| {
        let (router, shown, telling, shared, has_texts) = (&router, &shown, &telling, &shared, &has_texts);
        let others = own.iter().filter(|text| !shared[&text.whole].contains(&source));
        others.filter_map(move |text| {
            let points = text
                .words
                .iter()
                .map(|word| (telling[*word as usize], &shown[*word as usize]));
            let chosen = choose_among(&router.locales, &router.likelihood, points);
            let found = is_searched(&chosen, source, has_texts, &shared[&text.whole]);
            (!found).then_some((text.whole, number as u32))
        })
    });
    let astray: Vec<(u32, u32)> = astray.collect();
    // Of several locales that say it, the first.
    for (whole, locale) in astray {
        router.strays.entry(whole).or_insert(locale);
    }
    let shown = names.names.into_iter().zip(shown);
    router.words = shown.filter(|(_, locales)| !locales.is_empty()).collect();
    router
}

/// What a text is known by: its features, by their numbers, and the number that stands for the whole.
struct Known {
    words: Box<[u32]>,
    whole: u32,
}

/// Which locales show each feature, by its number.
type Shown = Vec<BTreeSet<u32>>;

/// Notes of each feature which locales show it, given those that each shows.
fn show(shown: &mut Shown, features: &[Vec<u32>]) {
    for (number, features) in features.iter().enumerate() {
        for word in features {
            shown[*word as usize].insert(number as u32);
        }
    }
}

/// Features as numbers, since a large catalogue has each of them thousands of times.
#[derive(Default)]
struct Names {
    numbers: HashMap<String, u32>,
    names: Vec<String>,
}

impl Names {
    fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
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

fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// How many languages these locales are of; varieties of one stand side by side.
fn languages(locales: &[String], numbers: &BTreeSet<u32>) -> usize {
    let mut count = 0;
    let mut before = "";
    for number in numbers {
        let language = language(&locales[*number as usize]);
        count += usize::from(language != before);
        before = language;
    }
    count
}

/// Whether one of the `holders` of a text is searched, given the chosen locales: of those that have texts of their own, only
/// the first is; see `search::locales`.
fn is_searched(chosen: &[u32], source: u32, has_texts: &[bool], holders: &BTreeSet<u32>) -> bool {
    let mut catalogued = chosen
        .iter()
        .filter(|locale| **locale != source && has_texts[**locale as usize]);
    let first = catalogued.next();
    chosen
        .iter()
        .any(|locale| holders.contains(locale) && (!has_texts[*locale as usize] || Some(locale) == first))
}

/// The numbers of the locales that a query needs, likeliest first.
pub fn choose(router: &Router, query: &str) -> Vec<u32> {
    let query = folded(query);
    let words = features(&query);
    let shown = words.iter().filter_map(|word| router.words.get(*word));
    let mut chosen = choose_by(&router.locales, &router.likelihood, shown);
    if let Some(stray) = router.strays.get(&whole(&query)) {
        chosen.insert(0, *stray);
    }
    chosen
}

/// The same for what is shown of a query's words.
fn choose_by<'a>(locales: &[String], likelihood: &[u32], shown: impl Iterator<Item = &'a BTreeSet<u32>>) -> Vec<u32> {
    choose_among(locales, likelihood, shown.map(|shown| (telling(locales, shown), shown)))
}

/// What a word tells that these locales show. Varieties of one language do not make it less telling.
fn telling(locales: &[String], shown: &BTreeSet<u32>) -> u64 {
    1 + 5040 / languages(locales, shown).max(1) as u64
}

/// Points for each locale, summed and weighed.
fn choose_among<'a>(
    locales: &[String],
    likelihood: &[u32],
    shown: impl Iterator<Item = (u64, &'a BTreeSet<u32>)>,
) -> Vec<u32> {
    let mut points = vec![0; locales.len()];
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
    let mut known: Vec<&str> = Vec::new();
    ordered.retain(|(number, _)| {
        let language = language(&locales[*number as usize]);
        let new = !known.contains(&language);
        known.push(language);
        new
    });
    ordered.truncate(CHOSEN);
    ordered.into_iter().map(|(number, _)| number).collect()
}

/// Shows the word of a text that the fewest locales show, the longest of these, unless all are shown.
fn show_rarest(names: &Names, shown: &mut Shown, words: &[u32], locale: u32) -> bool {
    let name = |word: &u32| names.names[*word as usize].as_str();
    let hidden = words.iter().filter(|word| !shown[**word as usize].contains(&locale));
    let best = hidden.min_by(|a, b| {
        shown[**a as usize]
            .len()
            .cmp(&shown[**b as usize].len())
            .then_with(|| name(b).len().cmp(&name(a).len()))
            .then_with(|| name(a).cmp(name(b)))
    });
    if let Some(word) = best {
        shown[*word as usize].insert(locale);
    }
    best.is_some()
}

/// The number that stands for a folded text as a whole.
fn whole(folded: &str) -> u32 {
    tokens::number(&tokens::key(folded))
}

/// What a folded text is known by: the beginnings of its words, and the letters of unspaced scripts.
fn features(folded: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut add = |feature| {
        if found.len() < tokens::TOKEN_LIMIT && !found.contains(&feature) {
            found.push(feature);
        }
    };
    for word in tokens::words(folded).into_iter().take(FEATURE_WORDS) {
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
