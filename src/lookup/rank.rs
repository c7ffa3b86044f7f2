//! Ranking: how well each text answers a query, as one integer.
//!
//! A query's words reach words of the texts by spelling, synonym or translation, each with a
//! nearness. A title answers as far as query and title cover one another (a soft Dice measure,
//! weighed by how rare words are), a description as far as it covers the query. The measure is
//! bounded, so that "not found" can be told from "found". `js/lookup/rank.js` is its mirror.
//!
//! It is long because one pass over the candidates fills one table, and its mirror in the browser is one file too.

use std::collections::{BTreeMap, HashMap};

use super::near::{self, SAME, Spelling};
use super::prepare::{Prepared, PreparedText, folded};
use super::tokens;

/// A full match scores this before priors.
pub const FULL: u64 = 10_000;
/// What a wording asked for exactly gains.
const EXACT: u64 = 10_000;
/// Rank of a text that is an alias; see `build::place`.
pub const ALIAS: u32 = 2;
/// A query of fewer letters is the beginning of too much.
const BEGUN_LETTERS: usize = 8;

/// Weights that the ranking uses; the defaults are the ones that ship.
#[derive(Debug, Clone)]
pub struct Weights {
    /// In sixteenths of a doubling, what an unknown word of the query weighs.
    pub unknown: u32,
    /// Of 256: how much a description's best match counts, alone and beside a title.
    pub description: u64,
    pub beside: u64,
    /// Of 256: what a match by translation keeps.
    pub translated: u64,
    /// Of 256: what the weaker of the two ways adds.
    pub second_way: u64,
    /// Of 256: what an alias keeps that was reached by translation, twice removed from what stands on the screen.
    pub retold: u64,
    /// What a text gains that begins with the query, as a line cut short does.
    pub begun: u64,
    /// Nearest spellings followed for each word.
    pub spellings: usize,
    pub misspellings: bool,
    pub compounds: bool,
    pub priors: u64,
    /// Added to every word's weight, so that even common words tell texts apart.
    pub floor: u32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            unknown: 70,
            description: 150,
            beside: 40,
            translated: 250,
            second_way: 30,
            retold: 235,
            begun: 1500,
            spellings: 8,
            misspellings: true,
            compounds: true,
            priors: 256,
            floor: 20,
        }
    }
}

/// A permission with its score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub permission: u32,
    pub score: u64,
    /// How well the best text and the query cover one another, of [`FULL`]; no priors in it.
    pub fit: u64,
    pub best: Match,
}

/// The text that answered best.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    pub locale: String,
    pub text: u32,
    pub way: Way,
    /// The locale whose words the query was read as.
    pub from: String,
}

/// What one or more packs say about a query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ranking {
    pub hits: Vec<Hit>,
    /// How much the query's words weigh, known or not.
    pub heft: u64,
}

/// How a query reached a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    SameWording,
    Words,
    Translation,
}

/// One word of the query and the texts' words that it reaches.
struct Reach {
    own: Vec<(u32, u32)>,
    source: Vec<(u32, u32)>,
}

/// Ranks what one locale's pack (and through it, the source locale's) says about a query.
pub fn rank(query: &str, pack: &Prepared, source: &Prepared, priors: &[u32], weights: &Weights) -> Ranking {
    // Whoever copies a wording from a page copies its placeholders.
    let folded = folded(query);
    let key = tokens::key(&folded);
    let words = tokens::query_tokens(&folded, &pack.phrases);
    if words.is_empty() {
        return Ranking::default();
    }
    let reaches = reaches(&words, pack, weights);
    let own: Vec<&[(u32, u32)]> = reaches.iter().map(|reach| reach.own.as_slice()).collect();
    let mut found = BTreeMap::new();
    let mut read = vec![score_texts(&own, pack, Some(&key), Way::Words, weights, &mut found)];
    if pack.locale != source.locale {
        let through: Vec<&[(u32, u32)]> = reaches.iter().map(|reach| reach.source.as_slice()).collect();
        read.push(score_texts(
            &through,
            source,
            None,
            Way::Translation,
            weights,
            &mut found,
        ));
    }
    let known = |way: Way| {
        read.iter()
            .find(|read| read.way == way)
            .map_or((0, 1), |read| read.known)
    };
    let mut hits: Vec<Hit> = found
        .into_iter()
        .map(|(permission, ways)| hit(permission, &ways, &pack.locale, &known, priors, weights))
        .filter(|hit| hit.score > 0)
        .collect();
    order(&mut hits);
    let heft = read.iter().map(|read| read.heft).max().unwrap_or(0);
    Ranking { hits, heft }
}

/// Takes what another pack says into a ranking: for each permission, the better of the two.
pub fn merge(ranking: &mut Ranking, other: Ranking) {
    let mut best: BTreeMap<u32, Hit> = BTreeMap::new();
    for hit in std::mem::take(&mut ranking.hits).into_iter().chain(other.hits) {
        match best.get(&hit.permission) {
            Some(known) if known.score >= hit.score => {}
            _ => {
                best.insert(hit.permission, hit);
            }
        }
    }
    ranking.hits = best.into_values().collect();
    order(&mut ranking.hits);
    ranking.heft = ranking.heft.max(other.heft);
}

/// Best first; equal scores by the permission's number, which is its place in the catalogue.
pub fn order(hits: &mut [Hit]) {
    hits.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.permission.cmp(&b.permission)));
}

/// The best title and description of one permission by one way.
#[derive(Default, Clone)]
struct Best {
    title: u64,
    description: u64,
    text: u32,
    exact: bool,
    locale: String,
}

type Ways = BTreeMap<Way, Best>;

/// How much of a query was understood by one way.
struct Read {
    way: Way,
    heft: u64,
    /// How many of its words reach some text, and of how many.
    known: (u64, u64),
}

/// `known` says how many words of the query a way understood, and of how many. What is said of half a query fits less, and
/// what is said of less than half of it fits nothing, whatever a short text says.
fn hit(
    permission: u32,
    ways: &Ways,
    from: &str,
    known: &impl Fn(Way) -> (u64, u64),
    priors: &[u32],
    weights: &Weights,
) -> Hit {
    let mut best: Option<(u64, Way)> = None;
    let mut second = 0;
    for (way, found) in ways {
        let alone = found.description * weights.description / 256;
        let score = found.title.max(alone) + found.description * weights.beside / 256;
        let score = if *way == Way::Translation {
            score * weights.translated / 256
        } else {
            score
        };
        let score = if found.exact { score + EXACT } else { score };
        match best {
            Some((leading, _)) if leading >= score => second = score,
            Some((leading, _)) => {
                second = leading;
                best = Some((score, *way));
            }
            None => best = Some((score, *way)),
        }
    }
    let (score, way) = best.expect("a permission is only listed with a way to it");
    let found = &ways[&way];
    let prior = u64::from(priors.get(permission as usize).copied().unwrap_or(0));
    Hit {
        permission,
        score: if score == 0 {
            0
        } else {
            score + second.min(FULL) * weights.second_way / 256 + prior * weights.priors / 256
        },
        fit: match known(way) {
            _ if found.exact => FULL,
            (known, words) if 2 * known < words => 0,
            (known, words) => score.min(FULL) * (known + words) / (2 * words),
        },
        best: Match {
            locale: found.locale.clone(),
            text: found.text,
            way: if found.exact { Way::SameWording } else { way },
            from: from.to_owned(),
        },
    }
}

fn score_texts(
    reaches: &[&[(u32, u32)]],
    pack: &Prepared,
    key: Option<&str>,
    way: Way,
    weights: &Weights,
    found: &mut BTreeMap<u32, Ways>,
) -> Read {
    let word_weights: Vec<u64> = reaches.iter().map(|reach| word_weight(reach, pack, weights)).collect();
    let whole: u64 = word_weights.iter().sum();
    let unknown: u64 = reaches
        .iter()
        .zip(&word_weights)
        .filter(|(reach, _)| reach.is_empty())
        .map(|(_, weight)| *weight)
        .sum();
    let mut of_query = vec![0u64; pack.texts.len()];
    let mut of_text = vec![0u64; pack.texts.len()];
    let mut nearest: HashMap<u32, u32> = HashMap::new();
    let mut seen = vec![usize::MAX; pack.texts.len()];
    for (number, reach) in reaches.iter().enumerate() {
        // Nearest first, so that the first word of a text to answer is the best one.
        for &(token, near) in *reach {
            let entry = nearest.entry(token).or_default();
            *entry = near.max(*entry);
            for &text in &pack.postings[token as usize] {
                let text = text as usize;
                if seen[text] != number {
                    seen[text] = number;
                    of_query[text] += word_weights[number] * u64::from(near);
                }
            }
        }
    }
    for (&token, &near) in &nearest {
        let weight = u64::from(pack.idf[token as usize] + weights.floor) * u64::from(near);
        for &text in &pack.postings[token as usize] {
            of_text[text as usize] += weight;
        }
    }
    let exact = key.and_then(|key| pack.by_key.get(key));
    let begun = key.filter(|key| key.chars().count() >= BEGUN_LETTERS);
    let begins = |text: &PreparedText| begun.is_some_and(|key| text.key.starts_with(key));
    for (number, text) in pack.texts.iter().enumerate() {
        let is_exact = exact.is_some_and(|texts| texts.contains(&(number as u32)));
        if of_query[number] == 0 && !is_exact {
            continue;
        }
        let own = u64::from(text.weight + weights.floor * text.tokens.len() as u32);
        // A name stands for a placeholder; but a text of few words does not stand for everything that nobody knows.
        let forgiven = if text.has_placeholder { unknown.min(own / 2) } else { 0 };
        let asked = (whole - forgiven).max(1);
        let is_title = text.rank <= 2;
        let mut score = if is_title {
            (of_query[number] + of_text[number]) * FULL / ((asked + own.max(1)) * u64::from(SAME))
        } else {
            of_query[number] * FULL / (asked * u64::from(SAME))
        };
        if text.rank == ALIAS && way == Way::Translation {
            score = score * weights.retold / 256;
        }
        if !is_exact && begins(text) {
            score = (score + weights.begun).min(FULL);
        }
        for &permission in &text.permissions {
            let best = found.entry(permission).or_default().entry(way).or_default();
            if best.locale.is_empty() {
                best.locale = pack.locale.clone();
                best.text = number as u32;
            }
            let leads = if is_title {
                score > best.title
            } else {
                score > best.description && best.title == 0
            };
            if (leads || is_exact) && !best.exact {
                best.text = number as u32;
            }
            best.exact |= is_exact;
            if is_title {
                best.title = best.title.max(score);
            } else {
                best.description = best.description.max(score);
            }
        }
    }
    Read {
        way,
        heft: whole,
        known: (
            reaches.iter().filter(|reach| !reach.is_empty()).count() as u64,
            reaches.len() as u64,
        ),
    }
}

/// What a word of the query weighs: as rare as the nearest word that it reaches.
fn word_weight(reach: &[(u32, u32)], pack: &Prepared, weights: &Weights) -> u64 {
    let Some(&(_, best)) = reach.first() else {
        return u64::from(weights.unknown);
    };
    let near: Vec<&(u32, u32)> = reach.iter().take_while(|(_, near)| *near == best).collect();
    let sum: u64 = near
        .iter()
        .map(|(token, _)| u64::from(pack.idf[*token as usize] + weights.floor))
        .sum();
    sum / near.len() as u64
}

fn reaches(words: &[String], pack: &Prepared, weights: &Weights) -> Vec<Reach> {
    let mut found = Vec::new();
    for (number, word) in words.iter().enumerate() {
        let near = spellings(word, number + 1 == words.len(), pack, weights);
        let best = near.first().map_or(0, |(_, near)| *near);
        if weights.compounds
            && best < 200
            && let Some(parts) = compound(word, pack)
        {
            for part in parts {
                found.push(reach(&[part], pack));
            }
            continue;
        }
        found.push(reach(&near, pack));
    }
    found
}

/// Known words spelt like this one, nearest first; the last word of a query may be cut short.
fn spellings(word: &str, last: bool, pack: &Prepared, weights: &Weights) -> Vec<(u32, u32)> {
    let query = Spelling::new(word);
    let unspaced = query.letters.iter().all(|letter| tokens::is_unspaced(*letter));
    let exact = pack.known_numbers.get(word);
    if unspaced {
        return exact
            .map(|&number| vec![(number, SAME)])
            .unwrap_or_else(|| shared_letter(&query, pack));
    }
    let mistyped = exact.is_none() && weights.misspellings;
    let mut near: Vec<(u32, u32)> = pack
        .known
        .iter()
        .enumerate()
        .map(|(number, known)| {
            let near = near::nearness(&query, &known.spelling, mistyped);
            let begun = if last && mistyped {
                near::beginning(&query, &known.spelling)
            } else {
                0
            };
            (number as u32, near.max(begun))
        })
        .filter(|(_, near)| *near > 0)
        .collect();
    near.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    // Many words may begin as a cut one does, all equally near.
    near.truncate(weights.spellings * if last && mistyped { 4 } else { 1 });
    near
}

/// A pair of letters that nothing knows falls back to pairs that share its first letter.
fn shared_letter(query: &Spelling, pack: &Prepared) -> Vec<(u32, u32)> {
    const SHARED: u32 = 100;
    let mut near: Vec<(u32, u32)> = Vec::new();
    for (number, known) in pack.known.iter().enumerate() {
        if query.letters.len() <= 2
            && known.spelling.letters.len() == 2
            && known.spelling.letters[0] == query.letters[0]
        {
            near.push((number as u32, SHARED));
        }
    }
    near
}

/// Lengths, in letters, of words that are tried as compounds.
const COMPOUND_LENGTHS: std::ops::RangeInclusive<usize> = 7..=48;

/// Germanic languages write compounds as one word: the longest known left part with a known rest.
fn compound(word: &str, pack: &Prepared) -> Option<[(u32, u32); 2]> {
    let letters: Vec<char> = word.chars().collect();
    if !COMPOUND_LENGTHS.contains(&letters.len()) {
        return None;
    }
    for split in (3..=letters.len() - 3).rev() {
        let left: String = letters[..split].iter().collect();
        let bare = letters[..split - 1].iter().collect::<String>();
        let joined = split > 4 && matches!(letters[split - 1], 's' | 'n' | 'e');
        let left = pack
            .known_numbers
            .get(&left)
            .or_else(|| if joined { pack.known_numbers.get(&bare) } else { None });
        let Some(&left) = left else { continue };
        let rest = Spelling::new(&letters[split..].iter().collect::<String>());
        let best = pack
            .known
            .iter()
            .enumerate()
            .map(|(number, known)| (near::nearness(&rest, &known.spelling, false), number as u32))
            .max_by(|a, b| a.0.cmp(&b.0).then_with(|| b.1.cmp(&a.1)));
        if let Some((near, right)) = best
            && near >= 190
        {
            return Some([(left, 235), (right, near * 235 / 256)]);
        }
    }
    None
}

fn reach(near: &[(u32, u32)], pack: &Prepared) -> Reach {
    Reach {
        own: linked(near, |number| &pack.known[number as usize].own),
        source: linked(near, |number| &pack.known[number as usize].source),
    }
}

fn linked<'a>(near: &[(u32, u32)], links: impl Fn(u32) -> &'a Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    let mut found: BTreeMap<u32, u32> = BTreeMap::new();
    for &(number, spelt) in near {
        for &(token, link) in links(number) {
            let entry = found.entry(token).or_default();
            *entry = (spelt * link / SAME).max(*entry);
        }
    }
    let mut found: Vec<(u32, u32)> = found.into_iter().filter(|(_, near)| *near > 0).collect();
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    found
}
