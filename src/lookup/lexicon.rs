//! Which word says which: a lexicon learned from wordings that say the same in two languages.
//!
//! IBM Model 1 (Brown et al. 1993) in both directions, multiplied, so that only pairs on which both
//! agree survive. It runs at build time; what ships is a short list of English words for each
//! foreign one, with weights of one byte.

use std::collections::{BTreeMap, HashMap};

/// Rounds of expectation maximisation; more change little.
const ROUNDS: usize = 8;
/// English words kept for each foreign one.
const KEPT: usize = 4;
/// Weights below this are chance.
const LEAST_WEIGHT: u32 = 22;
/// Probabilities below this are forgotten.
const LEAST_PROBABILITY: f64 = 0.01;

/// One message in two languages, as tokens.
pub struct Pair {
    pub source: Vec<String>,
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
pub fn learn(pairs: &[Pair], stem: &dyn Fn(&str) -> String) -> Learned {
    let mut english = Names::default();
    let mut foreign = Names::default();
    let mut spoken: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    let coded: Vec<Coded> = pairs
        .iter()
        .map(|pair| {
            let source = pair
                .source
                .iter()
                .map(|word| {
                    let stem = stem(word);
                    *spoken.entry(stem.clone()).or_default().entry(word.clone()).or_default() += 1;
                    english.number(stem)
                })
                .collect();
            (
                source,
                pair.other.iter().map(|word| foreign.number(word.clone())).collect(),
            )
        })
        .collect();
    let to_foreign = model_one(&coded, english.names.len());
    let coded: Vec<Coded> = coded.into_iter().map(|(source, other)| (other, source)).collect();
    let to_english = model_one(&coded, foreign.names.len());
    let faces: Vec<String> = english
        .names
        .iter()
        .map(|stem| {
            let best = spoken[stem]
                .iter()
                .max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
            best.map_or_else(|| stem.clone(), |(word, _)| word.clone())
        })
        .collect();
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
                found.push((faces[source as usize].clone(), weight.min(255) as u8));
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

#[derive(Default)]
struct Names {
    numbers: BTreeMap<String, u32>,
    names: Vec<String>,
}

impl Names {
    fn number(&mut self, name: String) -> u32 {
        if let Some(number) = self.numbers.get(&name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.push(name.clone());
        self.numbers.insert(name, number);
        number
    }
}

/// A pair of texts as numbers of their words.
type Coded = (Vec<u32>, Vec<u32>);

/// For each word of the left side, the words of the right side with their probabilities, likeliest words alone. The
/// right words may also come from nothing, so that articles need not cling to a noun.
///
/// Every pair of words that meet has one slot in a flat table, and every meeting remembers its
/// slot, so that a round is a walk over arrays.
fn model_one(pairs: &[Coded], lefts: usize) -> Vec<Vec<(u32, f64)>> {
    const NOTHING_WEIGHT: f64 = 0.3;
    let nothing = lefts as u32;
    let mut slots_of: HashMap<(u32, u32), u32> = HashMap::new();
    let mut slots: Vec<(u32, u32)> = Vec::new();
    // Row after row: for each right word of each pair the slots of its left words, and of nothing.
    let mut meetings: Vec<u32> = Vec::new();
    for (left, right) in pairs {
        for &r in right {
            meetings.extend(left.iter().copied().chain([nothing]).map(|l| {
                *slots_of.entry((l, r)).or_insert_with(|| {
                    slots.push((l, r));
                    slots.len() as u32 - 1
                })
            }));
        }
    }
    drop(slots_of);
    let mut lengths = vec![0u32; lefts + 1];
    slots.iter().for_each(|(left, _)| lengths[*left as usize] += 1);
    let mut table: Vec<f64> = slots
        .iter()
        .map(|(left, _)| 1.0 / f64::from(lengths[*left as usize]))
        .collect();
    let mut counts = vec![0.0; slots.len()];
    for _ in 0..ROUNDS {
        counts.fill(0.0);
        let mut rows = meetings.as_slice();
        for (left, right) in pairs {
            for _ in right {
                let row;
                (row, rows) = rows.split_at(left.len() + 1);
                let (from_nothing, from_words) = row.split_last().expect("every row ends with nothing's slot");
                let empty = table[*from_nothing as usize] * NOTHING_WEIGHT;
                let whole: f64 = empty + from_words.iter().map(|slot| table[*slot as usize]).sum::<f64>();
                counts[*from_nothing as usize] += empty / whole;
                for &slot in from_words {
                    counts[slot as usize] += table[slot as usize] / whole;
                }
            }
        }
        let mut sums = vec![0.0; lefts + 1];
        for ((left, _), count) in slots.iter().zip(&counts) {
            sums[*left as usize] += count;
        }
        for ((left, _), (value, count)) in slots.iter().zip(table.iter_mut().zip(&counts)) {
            *value = count / sums[*left as usize];
        }
    }
    let mut rows: Vec<Vec<(u32, f64)>> = vec![Vec::new(); lefts];
    for ((left, right), value) in slots.iter().zip(table) {
        if *left != nothing && value > LEAST_PROBABILITY {
            rows[*left as usize].push((*right, value));
        }
    }
    rows
}
