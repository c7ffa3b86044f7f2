//! Which word says which: a lexicon learned from wordings that say the same in two languages.
//!
//! IBM Model 1 (Brown et al. 1993) in both directions, multiplied, so that only pairs on which both
//! agree survive. It runs at build time; what ships is a short list of English words for each
//! foreign one, with weights of one byte.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::names::Names;

/// Rounds of expectation maximisation; more change little.
const ROUNDS: usize = 8;
/// English words kept for each foreign one.
const KEPT: usize = 4;
/// Weights below this are chance.
const LEAST_WEIGHT: u32 = 22;
/// Probabilities below this are forgotten.
const LEAST_PROBABILITY: f64 = 0.01;

/// One message in two languages, as tokens. A source text has many translations, so its tokens are shared.
pub struct Pair<'t> {
    pub source: &'t [String],
    pub other: Vec<String>,
}

/// For each foreign word, English words with weights of 1 to 255, best first.
pub type Lexicon = BTreeMap<String, Vec<(String, u8)>>;

/// What a locale's pairs taught.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learned {
    pub words: Lexicon,
    /// The commonest words, commonest first: how the router knows the locale.
    pub frequent: Vec<String>,
}

const FREQUENT: usize = 200;

/// Learns from pairs; `stem` gives English words that differ in their ending one row of counts,
/// each row later spoken for by its most frequent member.
pub fn learn(pairs: &[Pair<'_>], stem: &dyn Fn(&str) -> String) -> Learned {
    let mut english = Names::default();
    let mut foreign = Names::default();
    // Each English word with the number of its stem and how often it is said.
    let mut spoken: FxHashMap<&str, (u32, usize)> = FxHashMap::default();
    let coded: Vec<Coded> = pairs
        .iter()
        .map(|pair| {
            let source = pair.source.iter().map(|word| {
                let (stem, times) = spoken.entry(word).or_insert_with(|| (english.number(&stem(word)), 0));
                *times += 1;
                *stem
            });
            (
                source.collect(),
                pair.other.iter().map(|word| foreign.number(word)).collect(),
            )
        })
        .collect();
    let to_foreign = model_one(&coded, english.names.len());
    let coded: Vec<Coded> = coded.into_iter().map(|(source, other)| (other, source)).collect();
    let to_english = model_one(&coded, foreign.names.len());
    let mut faces: Vec<(&str, usize)> = english.names.iter().map(|stem| (stem.as_str(), 0)).collect();
    for (word, (stem, times)) in spoken {
        let face = &mut faces[stem as usize];
        if (times, face.0) > (face.1, word) {
            *face = (word, times);
        }
    }
    let mut lexicon = Lexicon::new();
    for (number, word) in foreign.names.iter().enumerate() {
        let mut found: Vec<(String, u8)> = Vec::new();
        for &(source, probability) in &to_english[number] {
            let back = to_foreign[source as usize]
                .iter()
                .find(|(word, _)| *word as usize == number)
                .map_or(0.0, |(_, probability)| *probability);
            // The way from the foreign word counts in full; the way back only damps words that
            // stand beside everything.
            let weight = probability * (0.35 + 0.65 * back.sqrt());
            let weight = (weight * 255.0) as u32;
            if weight >= LEAST_WEIGHT {
                found.push((faces[source as usize].0.to_owned(), weight.min(255) as u8));
            }
        }
        found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        found.truncate(KEPT);
        if !found.is_empty() {
            lexicon.insert(word.clone(), found);
        }
    }
    let mut counts = vec![0usize; foreign.names.len()];
    coded
        .iter()
        .flat_map(|(other, _)| other)
        .for_each(|word| counts[*word as usize] += 1);
    let mut frequent: Vec<usize> = (0..counts.len()).collect();
    frequent.sort_by(|a, b| {
        counts[*b]
            .cmp(&counts[*a])
            .then_with(|| foreign.names[*a].cmp(&foreign.names[*b]))
    });
    let frequent = frequent
        .into_iter()
        .take(FREQUENT)
        .map(|word| foreign.names[word].clone())
        .collect();
    Learned {
        words: lexicon,
        frequent,
    }
}

/// The probability of a pair of words, and what a round has counted of it. They lie together, since who reads one writes
/// the other; single precision is more than counts of words are worth.
struct Slot {
    value: f32,
    count: f32,
}

/// A pair of texts as numbers of their words.
type Coded = (Vec<u32>, Vec<u32>);

/// For each word of the left side, the words of the right side with their probabilities, likeliest words alone. The
/// right words may also come from nothing, so that articles need not cling to a noun.
///
/// Every pair of words that meet has one slot in a flat table, and every meeting remembers its
/// slot, so that a round is a walk over arrays.
fn model_one(pairs: &[Coded], lefts: usize) -> Vec<Vec<(u32, f64)>> {
    const NOTHING_WEIGHT: f32 = 0.3;
    let nothing = lefts as u32;
    // Of each right word, where the slots of its meetings begin, and with which pair's left words.
    let mut places: Vec<Vec<(u32, u32)>> = Vec::new();
    let mut length = 0;
    for (number, (left, right)) in pairs.iter().enumerate() {
        for &r in right {
            if places.len() <= r as usize {
                places.resize(r as usize + 1, Vec::new());
            }
            places[r as usize].push((length, number as u32));
            length += left.len() as u32 + 1;
        }
    }
    // Row after row: for each right word of each pair the slots of its left words, and of nothing. A right word's slots
    // are given out together, so that they lie together.
    let mut meetings = vec![0u32; length as usize];
    let mut slots: Vec<(u32, u32)> = Vec::new();
    let mut met = vec![(u32::MAX, 0); lefts + 1];
    for (r, places) in (0u32..).zip(&places) {
        for &(start, pair) in places {
            let row = &mut meetings[start as usize..];
            let left = pairs[pair as usize].0.iter().copied().chain([nothing]);
            for (meeting, l) in row.iter_mut().zip(left) {
                let (with, slot) = &mut met[l as usize];
                if *with != r {
                    (*with, *slot) = (r, slots.len() as u32);
                    slots.push((l, r));
                }
                *meeting = *slot;
            }
        }
    }
    drop((places, met));
    let mut lengths = vec![0u32; lefts + 1];
    slots.iter().for_each(|(left, _)| lengths[*left as usize] += 1);
    let mut table: Vec<Slot> = slots
        .iter()
        .map(|(left, _)| Slot {
            value: 1.0 / lengths[*left as usize] as f32,
            count: 0.0,
        })
        .collect();
    for _ in 0..ROUNDS {
        let mut rows = meetings.as_slice();
        for (left, right) in pairs {
            for _ in right {
                let row;
                (row, rows) = rows.split_at(left.len() + 1);
                let (from_nothing, from_words) = row.split_last().expect("every row ends with nothing's slot");
                let empty = table[*from_nothing as usize].value * NOTHING_WEIGHT;
                let whole = empty + from_words.iter().map(|slot| table[*slot as usize].value).sum::<f32>();
                table[*from_nothing as usize].count += empty / whole;
                for &slot in from_words {
                    let slot = &mut table[slot as usize];
                    slot.count += slot.value / whole;
                }
            }
        }
        let mut sums = vec![0.0; lefts + 1];
        for ((left, _), slot) in slots.iter().zip(&table) {
            sums[*left as usize] += f64::from(slot.count);
        }
        for ((left, _), slot) in slots.iter().zip(&mut table) {
            slot.value = (f64::from(slot.count) / sums[*left as usize]) as f32;
            slot.count = 0.0;
        }
    }
    let mut rows: Vec<Vec<(u32, f64)>> = vec![Vec::new(); lefts];
    for ((left, right), slot) in slots.iter().zip(table) {
        let value = f64::from(slot.value);
        if *left != nothing && value > LEAST_PROBABILITY {
            rows[*left as usize].push((*right, value));
        }
    }
    rows
}
