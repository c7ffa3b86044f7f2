//! A locale's pack, made ready for ranking: its words, where they stand, and what they can mean.
//!
//! Building this from plain texts at load costs the browser a few milliseconds and saves shipping
//! postings. Nothing here depends on the order in which packs arrive.

use std::collections::{BTreeMap, HashMap};

use super::fold::fold;
use super::near::{SAME, Spelling};
use super::paste::FurnitureTable;
use super::tokens::{self, Phrases};

/// What a shard holds for one locale.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Pack {
    pub locale: String,
    pub texts: Vec<Text>,
    pub synonyms: Vec<(String, Vec<String>)>,
    /// Words of this locale with words of the source locale and weights of 1 to 255.
    pub lexicon: Vec<(String, Vec<(String, u8)>)>,
    /// Texts of dialogs that ask for nothing.
    pub furniture: Vec<Piece>,
    /// Titles of questions and their parts, each with the question's id.
    pub questions: Vec<(String, String)>,
}

/// A piece of furniture.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Piece {
    pub role: String,
    /// The kind of prompt that it gives away; empty if it does not.
    pub kind: String,
    pub text: String,
}

/// A distinct text and all permissions that it belongs to, by their number.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Text {
    pub text: String,
    /// 0 a title that users see, 1 one that administrators see, 2 an alias, 3 and 4 descriptions.
    pub rank: u32,
    pub permissions: Vec<u32>,
}

/// Nearness of a synonym to the word that it stands for.
const SYNONYM: u32 = 215;
/// Nearness of a phrase's longest word to the phrase.
const PART_OF_PHRASE: u32 = 150;
/// Nearness of a word to the same letters in another language.
const SAME_LETTERS: u32 = 225;

/// A pack that can be searched.
#[derive(Debug, Default)]
pub struct Prepared {
    pub locale: String,
    pub phrases: Phrases,
    pub texts: Vec<PreparedText>,
    pub idf: Vec<u32>,
    pub postings: Vec<Vec<u32>>,
    pub vocabulary: HashMap<String, u32>,
    pub known: Vec<Known>,
    pub known_numbers: HashMap<String, u32>,
    pub by_key: HashMap<String, Vec<u32>>,
    /// What each set of synonyms means in this pack's texts.
    pub concepts: HashMap<String, Vec<u32>>,
    pub furniture: FurnitureTable,
    pub questions: Option<Box<Questions>>,
}

/// The questions of a locale, ranked among themselves.
#[derive(Debug)]
pub struct Questions {
    pub titles: Prepared,
    /// What the numbers in `titles` stand for.
    pub ids: Vec<String>,
}

#[derive(Debug)]
pub struct PreparedText {
    pub key: String,
    pub rank: u32,
    pub permissions: Vec<u32>,
    pub tokens: Vec<u32>,
    /// Sum of its tokens' weights.
    pub weight: u32,
    /// It holds a placeholder, which forgives words that nothing knows.
    pub has_placeholder: bool,
}

/// A word that the locale knows, from its texts, its synonyms or its lexicon.
#[derive(Debug)]
pub struct Known {
    pub text: String,
    pub spelling: Spelling,
    /// Words of this pack's texts that it can stand for.
    pub own: Vec<(u32, u32)>,
    /// Words of the source locale's texts that it can stand for.
    pub source: Vec<(u32, u32)>,
}

/// Prepares a pack; `source` is the source locale's, absent when preparing that one itself.
pub fn prepare(pack: &Pack, source: Option<&Prepared>) -> Prepared {
    let (phrases, concepts) = concepts(pack);
    let mut prepared = Prepared {
        locale: pack.locale.clone(),
        phrases,
        furniture: FurnitureTable::new(&pack.furniture),
        questions: questions(pack),
        ..Prepared::default()
    };
    add_texts(&mut prepared, pack);
    add_known(&mut prepared, pack, &concepts, source);
    prepared
}

/// The phrases among a pack's synonyms, and of each set, by its name, what is a token of its own: words, and those phrases.
pub(super) fn concepts(pack: &Pack) -> (Phrases, Vec<(String, Vec<String>)>) {
    let sets: Vec<(&String, Vec<String>)> = pack
        .synonyms
        .iter()
        .map(|(name, words)| (name, words.iter().map(|word| fold(word)).collect()))
        .collect();
    let phrases = Phrases::new(sets.iter().flat_map(|(_, words)| words.iter().map(String::as_str)));
    let member = |word: &String| {
        let mut tokens = tokens::tokens(word, &phrases);
        if tokens.len() == 1 { tokens.pop() } else { None }
    };
    let concepts = sets.iter().map(|(name, words)| {
        let members = words.iter().filter_map(member);
        ((*name).clone(), members.collect())
    });
    let concepts = concepts.collect();
    (phrases, concepts)
}

fn questions(pack: &Pack) -> Option<Box<Questions>> {
    if pack.questions.is_empty() {
        return None;
    }
    let mut ids: Vec<String> = Vec::new();
    let mut texts = Vec::new();
    for (text, id) in &pack.questions {
        let number = ids.iter().position(|known| known == id).unwrap_or_else(|| {
            ids.push(id.clone());
            ids.len() - 1
        });
        texts.push(Text {
            text: text.clone(),
            rank: 0,
            permissions: vec![number as u32],
        });
    }
    let titles = Pack {
        locale: pack.locale.clone(),
        texts,
        synonyms: pack.synonyms.clone(),
        ..Pack::default()
    };
    Some(Box::new(Questions {
        titles: prepare(&titles, None),
        ids,
    }))
}

fn add_texts(prepared: &mut Prepared, pack: &Pack) {
    let mut frequency: Vec<u32> = Vec::new();
    for (number, text) in pack.texts.iter().enumerate() {
        let (bare, has_placeholder) = without_placeholders(&text.text);
        let folded = fold(&bare);
        let mut numbers = Vec::new();
        for token in tokens::tokens(&folded, &prepared.phrases) {
            let next = prepared.vocabulary.len() as u32;
            let id = *prepared.vocabulary.entry(token).or_insert(next);
            if id == next {
                frequency.push(0);
                prepared.postings.push(Vec::new());
            }
            frequency[id as usize] += 1;
            prepared.postings[id as usize].push(number as u32);
            numbers.push(id);
        }
        let key = tokens::key(&folded);
        prepared.by_key.entry(key.clone()).or_default().push(number as u32);
        prepared.texts.push(PreparedText {
            key,
            rank: text.rank,
            permissions: text.permissions.clone(),
            tokens: numbers,
            weight: 0,
            has_placeholder,
        });
    }
    let all = pack.texts.len() as u32;
    prepared.idf = frequency.iter().map(|&count| weight(all, count)).collect();
    for text in &mut prepared.texts {
        text.weight = text.tokens.iter().map(|&token| prepared.idf[token as usize]).sum();
    }
}

/// Sixteen times the binary logarithm of how rare a word is, in integers.
pub fn weight(all: u32, count: u32) -> u32 {
    let ratio = ((u64::from(all) + 1) * 256 / u64::from(count.max(1))) as u32;
    let whole = 31 - ratio.leading_zeros();
    let part = ((u64::from(ratio) << 4 >> whole) & 15) as u32;
    (whole * 16 + part).saturating_sub(128) + 4
}

/// A text as it is compared: without its placeholders, folded.
pub(super) fn folded(text: &str) -> String {
    fold(&without_placeholders(text).0)
}

/// Blanks `{app}` and its like; the second value says whether there was one.
pub fn without_placeholders(text: &str) -> (String, bool) {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    let mut found = false;
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open..].find('}') else { break };
        bare.push_str(&rest[..open]);
        bare.push(' ');
        rest = &rest[open + length + 1..];
        found = true;
    }
    bare.push_str(rest);
    (bare, found)
}

fn add_known(prepared: &mut Prepared, pack: &Pack, concepts: &[(String, Vec<String>)], source: Option<&Prepared>) {
    let mut words: Vec<String> = vec![String::new(); prepared.vocabulary.len()];
    for (word, &number) in &prepared.vocabulary {
        words[number as usize] = word.clone();
    }
    for word in concepts
        .iter()
        .flat_map(|(_, members)| members)
        .chain(pack.lexicon.iter().map(|(word, _)| word))
    {
        if !prepared.vocabulary.contains_key(word) && !prepared.known_numbers.contains_key(word) {
            prepared.known_numbers.insert(word.clone(), 0);
            words.push(word.clone());
        }
    }
    prepared.known_numbers.clear();
    let mut links: Vec<(Links, Links)> = vec![(Links::new(), Links::new()); words.len()];
    for (number, word) in words.iter().enumerate() {
        prepared.known_numbers.insert(word.clone(), number as u32);
        if let Some(&own) = prepared.vocabulary.get(word) {
            raise(&mut links[number].0, own, SAME);
        }
        if let Some(&there) = source.and_then(|source| source.vocabulary.get(word)) {
            raise(&mut links[number].1, there, SAME_LETTERS);
        }
    }
    for (word, translations) in &pack.lexicon {
        let number = prepared.known_numbers[word] as usize;
        let Some(source) = source else { continue };
        for (english, weight) in translations {
            let Some(&known) = source.known_numbers.get(english) else {
                continue;
            };
            for &(token, near) in &source.known[known as usize].own {
                raise(&mut links[number].1, token, near * (u32::from(*weight) + 1) / 256);
            }
        }
    }
    for (name, members) in concepts {
        let meant: Vec<u32> = members
            .iter()
            .filter_map(|word| prepared.vocabulary.get(word).copied())
            .collect();
        let there = source.and_then(|source| source.concepts.get(name));
        for member in members {
            let number = prepared.known_numbers[member] as usize;
            for &token in &meant {
                raise(&mut links[number].0, token, SYNONYM);
            }
            for &token in there.into_iter().flatten() {
                raise(&mut links[number].1, token, SYNONYM);
            }
        }
        prepared.concepts.insert(name.clone(), meant);
    }
    add_parts_of_phrases(prepared, &mut words, &mut links);
    prepared.known = words
        .into_iter()
        .zip(links)
        .map(|(text, (own, there))| Known {
            spelling: Spelling::new(&text),
            text,
            own: own.into_iter().collect(),
            source: there.into_iter().collect(),
        })
        .collect();
}

/// Token numbers with nearness.
type Links = BTreeMap<u32, u32>;

fn raise(links: &mut Links, token: u32, near: u32) {
    let entry = links.entry(token).or_default();
    *entry = near.max(*entry);
}

/// A phrase's longer words point at the phrase, for when a query bends or misspells it.
fn add_parts_of_phrases(prepared: &mut Prepared, words: &mut Vec<String>, links: &mut Vec<(Links, Links)>) {
    for number in 0..words.len() {
        let phrase = words[number].clone();
        if !phrase.contains(' ') {
            continue;
        }
        for part in phrase.split(' ').filter(|part| part.chars().count() >= 4) {
            let next = words.len() as u32;
            let at = *prepared.known_numbers.entry(part.to_owned()).or_insert(next) as usize;
            if at == next as usize {
                words.push(part.to_owned());
                links.push((Links::new(), Links::new()));
            }
            let (own, there) = links[number].clone();
            for (token, near) in own {
                raise(&mut links[at].0, token, near * PART_OF_PHRASE / 256);
            }
            for (token, near) in there {
                raise(&mut links[at].1, token, near * PART_OF_PHRASE / 256);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::without_placeholders;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_text_without_braces_is_itself(text in "[^{}]{0,60}") {
            prop_assert_eq!(without_placeholders(&text), (text.clone(), false));
        }

        #[test]
        fn placeholders_go_and_the_rest_stays(parts in prop::collection::vec("[^{}]{0,12}", 2..5), name in "[a-z]{1,8}") {
            let text = parts.join(&format!("{{{name}}}"));
            prop_assert_eq!(without_placeholders(&text), (parts.join(" "), true));
        }

        #[test]
        fn stray_braces_do_no_harm(text in "[{}a é]{0,40}") {
            let (bare, _) = without_placeholders(&text);
            prop_assert!(bare.chars().count() <= text.chars().count());
            let closed = bare.find('{').is_some_and(|open| bare[open..].contains('}'));
            prop_assert!(!closed);
        }
    }
}
