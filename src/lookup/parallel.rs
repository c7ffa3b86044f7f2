//! Parallel texts into lexicons: which texts say the same, split into words, learned locale by locale.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::fold::fold;
use super::lexicon::{self, Learned, Pair};
use super::prepare::folded;
use super::tokens::{self, Phrases};
use super::{Corpus, SynonymSet};

/// Fewer pairs than these teach more chance than language.
const FEWEST: usize = 200;

/// The same message in several locales: texts by locale tag.
pub type Group<'a> = BTreeMap<&'a str, &'a str>;
/// What a locale's texts and the source locale's say alike: each pair once, the source's text first.
pub type Pairs<'a> = BTreeSet<(&'a str, &'a str)>;

/// The pairs of every locale that has enough texts in common with `source_locale` to learn from.
pub fn pairs<'a>(groups: impl IntoIterator<Item = Group<'a>>, source_locale: &str) -> BTreeMap<&'a str, Pairs<'a>> {
    let mut by_locale: BTreeMap<&str, Pairs<'_>> = BTreeMap::new();
    let is_source = |locale: &str| locale.split('-').next() == source_locale.split('-').next();
    for group in groups {
        let Some(source) = group.get(source_locale) else {
            continue;
        };
        for (locale, text) in group.iter().filter(|(locale, _)| !is_source(locale)) {
            by_locale.entry(locale).or_default().insert((source, text));
        }
    }
    by_locale.retain(|_, pairs| pairs.len() >= FEWEST);
    by_locale
}

/// The source's texts of all pairs as words.
pub type SourceWords<'a> = HashMap<&'a str, Vec<String>>;

pub fn source_words<'a>(pairs: &BTreeMap<&'a str, Pairs<'a>>, sets: Option<&Vec<SynonymSet>>) -> SourceWords<'a> {
    let phrases = phrases(sets);
    let texts: HashSet<&str> = pairs.values().flatten().map(|(source, _)| *source).collect();
    texts.into_iter().map(|text| (text, words(text, &phrases))).collect()
}

/// Learns the lexicon of one locale.
pub fn learn(pairs: &Pairs<'_>, sources: &SourceWords<'_>, sets: Option<&Vec<SynonymSet>>) -> Learned {
    let phrases = phrases(sets);
    let pairs: Vec<Pair<'_>> = pairs
        .iter()
        .map(|(source, text)| Pair {
            source: &sources[source],
            other: words(text, &phrases),
        })
        .collect();
    lexicon::learn(&pairs, &stem)
}

/// The wordings of a corpus that say the same: a permission's first in each place, by locale.
pub fn groups<'a>(corpus: &Corpus<'a>) -> impl Iterator<Item = Group<'a>> {
    corpus.permissions.iter().flat_map(|entry| {
        let mut places: BTreeMap<_, Group<'a>> = BTreeMap::new();
        for wording in entry
            .wordings
            .iter()
            .filter(|wording| wording.part != super::Part::Alias)
        {
            let group = places.entry((wording.part, wording.audience)).or_default();
            group.entry(wording.locale).or_insert(wording.text);
        }
        places.into_values().filter(|group| group.len() > 1)
    })
}

/// Two lexicons of one locale as one: the surer weight of each translation.
pub fn merge(mut ready: Learned, learned: Learned) -> Learned {
    for (word, translations) in learned.words {
        let known = ready.words.entry(word).or_default();
        for (translation, weight) in translations {
            match known.iter_mut().find(|(known, _)| *known == translation) {
                Some((_, known)) => *known = weight.max(*known),
                None => known.push((translation, weight)),
            }
        }
        known.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    }
    if ready.frequent.is_empty() {
        ready.frequent = learned.frequent;
    }
    ready
}

fn words(text: &str, phrases: &Phrases) -> Vec<String> {
    tokens::tokens(&folded(text), phrases)
}

fn phrases(sets: Option<&Vec<SynonymSet>>) -> Phrases {
    let words: Vec<String> = sets
        .into_iter()
        .flatten()
        .flat_map(|set| set.words.iter().map(|word| fold(word)))
        .collect();
    Phrases::new(words.iter().map(String::as_str))
}

/// A light English stemmer for counting: endings of number and tense, nothing more.
pub(super) fn stem(word: &str) -> String {
    const ENDINGS: [(&str, usize); 9] = [
        ("ings", 4),
        ("ing", 4),
        ("ies", 3),
        ("ied", 3),
        ("es", 4),
        ("ed", 4),
        ("s", 3),
        ("e", 4),
        ("y", 4),
    ];
    for (ending, least) in ENDINGS {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.len() >= least
            && !rest.ends_with('s')
        {
            return rest.to_owned();
        }
    }
    word.to_owned()
}
