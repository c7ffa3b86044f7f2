//! From a corpus to an index: texts gathered by locale, priors, pruned lexicons, the router.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::fold::fold;
use super::index::{self, Index};
use super::lexicon::Learned;
use super::prepare::{self, Pack, Piece, Prepared, Text, folded, prepare};
use super::{
    Audience, Corpus, Entry, Furniture, GrantedBy, Listed, Part, Prevalence, lexicon_file, parallel, questions, route,
    tokens,
};

/// Least weight of a translation, and how many a word has at most: in a locale that has wordings of fewer than half of the
/// permissions, and in one that has most.
const HARDLY_CATALOGUED: (u8, usize) = (16, 4);
const CATALOGUED: (u8, usize) = (144, 1);
/// How surely a word of a set of synonyms says the set's first word of the source locale, which says what the set means,
/// rather than the others.
const HEAD: u8 = 239;

/// Builds the index of a corpus.
pub fn build(corpus: &Corpus<'_>) -> Index {
    let (packs, frequent) = packs(corpus);
    let mut codes = corpus.codes.clone();
    for entry in &corpus.permissions {
        // GUIDs are long, cannot be compressed and are seldom asked for: they wait with the codes.
        for guid in entry.scopes.iter().filter(|scope| is_guid(scope)) {
            codes.insert(guid.to_ascii_lowercase(), entry.id.to_owned());
        }
    }
    Index {
        source_locale: corpus.source_locale.clone(),
        router: route::learn(&corpus.source_locale, &packs, &frequent),
        listed: corpus
            .permissions
            .iter()
            .map(|entry| Listed {
                id: entry.id.to_owned(),
                prior: prior(entry),
                unattended: entry.unattended,
                scopes: entry
                    .scopes
                    .iter()
                    .filter(|scope| !is_guid(scope) && !scope.is_empty())
                    .cloned()
                    .collect(),
            })
            .collect(),
        packs,
        codes,
    }
}

/// Points that a permission starts with, of ten thousand: what ordinary people are often asked
/// for, can grant themselves, with themselves signed in, and what many parts of the provider use.
pub fn prior(entry: &Entry<'_>) -> u32 {
    let prevalence = match entry.prevalence {
        Prevalence::VeryCommon => 700,
        Prevalence::Common => 450,
        Prevalence::Occasional => 300,
        Prevalence::Unstated => 200,
        Prevalence::Rare => 0,
    };
    let granted = match entry.granted_by {
        GrantedBy::User => 200,
        GrantedBy::Either => 100,
        GrantedBy::Admin => 0,
    };
    let attended = if entry.unattended { 0 } else { 150 };
    let reach = 12 * (32 - entry.reach.leading_zeros()).min(8);
    prevalence + granted + attended + reach
}

/// Whether a text is a GUID as Microsoft writes them.
pub fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Number of a wording's place: lower ones are nearer to what is on the screen.
fn place(part: Part, audience: Audience) -> u32 {
    match (part, audience) {
        (Part::Title, Audience::User) => 0,
        (Part::Title, Audience::Admin) => 1,
        (Part::Alias, _) => 2,
        (Part::Description, Audience::User) => 3,
        (Part::Description, Audience::Admin) => 4,
    }
}

/// The commonest words of locales that have a lexicon.
type Frequent = BTreeMap<String, Vec<String>>;

fn packs(corpus: &Corpus<'_>) -> (BTreeMap<String, Pack>, Frequent) {
    let mut places: BTreeMap<&str, BTreeMap<&str, (u32, BTreeSet<u32>)>> = BTreeMap::new();
    for (number, entry) in corpus.permissions.iter().enumerate() {
        for wording in entry.wordings.iter().filter(|wording| !wording.text.trim().is_empty()) {
            let place = place(wording.part, wording.audience);
            let texts = places.entry(wording.locale).or_default();
            let (least, permissions) = texts.entry(wording.text.trim()).or_insert((place, BTreeSet::new()));
            *least = place.min(*least);
            permissions.insert(number as u32);
        }
    }
    let mut furniture: BTreeMap<&str, Vec<&Furniture<'_>>> = BTreeMap::new();
    for one in &corpus.furniture {
        furniture.entry(one.locale).or_default().push(one);
    }
    let mut locales: BTreeSet<&str> = places.keys().copied().collect();
    locales.extend(corpus.ready.keys().map(String::as_str));
    locales.extend(furniture.keys());
    locales.extend(corpus.synonyms.keys().map(String::as_str));
    locales.extend(corpus.questions.iter().map(|question| question.locale));
    locales.insert(&corpus.source_locale);
    let mut questions = questions::gather(corpus);
    let mut packs: BTreeMap<String, Pack> = locales
        .into_iter()
        .map(|locale| {
            let texts = places.remove(locale).unwrap_or_default();
            let furniture = asking_nothing(&furniture.remove(locale).unwrap_or_default(), texts.keys());
            let mut texts: Vec<Text> = texts
                .into_iter()
                .map(|(text, (rank, permissions))| Text {
                    text: text.to_owned(),
                    rank,
                    permissions: permissions.into_iter().collect(),
                })
                .collect();
            // Texts of one permission, and of its neighbours by name, are alike and pack well together.
            texts.sort_by(|a, b| (a.permissions[0], a.rank, &a.text).cmp(&(b.permissions[0], b.rank, &b.text)));
            let pack = Pack {
                locale: locale.to_owned(),
                texts,
                synonyms: corpus
                    .synonyms
                    .get(locale)
                    .into_iter()
                    .flatten()
                    .map(|set| (set.name.clone(), set.words.clone()))
                    .collect(),
                lexicon: Vec::new(),
                furniture,
                questions: questions.remove(locale).unwrap_or_default(),
            };
            (locale.to_owned(), pack)
        })
        .collect();
    let frequent = add_lexicons(corpus, &mut packs);
    (packs, frequent)
}

/// Each piece of furniture once, without what asks for something elsewhere ("Location" is a caption here and a permission
/// there).
fn asking_nothing<'a>(furniture: &[&Furniture<'_>], texts: impl Iterator<Item = &'a &'a str>) -> Vec<Piece> {
    if furniture.is_empty() {
        return Vec::new();
    }
    let key = |text: &str| tokens::key(&folded(text));
    let mut known: BTreeSet<String> = texts.map(|text| key(text)).collect();
    let mut pieces: Vec<Piece> = Vec::new();
    for one in furniture {
        let key = key(one.text);
        if !key.is_empty() && known.insert(key) {
            pieces.push(Piece {
                role: one.role.to_owned(),
                kind: one.kind.unwrap_or_default().to_owned(),
                text: one.text.to_owned(),
            });
        }
    }
    pieces
}

/// Keeps of each lexicon what leads to words that the source locale's texts use.
fn add_lexicons(corpus: &Corpus<'_>, packs: &mut BTreeMap<String, Pack>) -> Frequent {
    let all = catalogued(&packs[&corpus.source_locale]);
    let is_catalogued = |pack: &Pack| 2 * catalogued(pack) >= all;
    let mut pairs = parallel::pairs(parallel::groups(corpus), &corpus.source_locale);
    // A locale that says most itself needs little translation, and what comes with sayso is enough.
    pairs.retain(|locale, _| !(corpus.ready.contains_key(*locale) && is_catalogued(&packs[*locale])));
    let sources = parallel::source_words(&pairs, corpus.synonyms.get(&corpus.source_locale));
    let learned = pairs.par_iter().map(|(locale, pairs)| {
        let learned = parallel::learn(pairs, &sources, corpus.synonyms.get(*locale));
        (*locale, learned)
    });
    let mut learned: BTreeMap<&str, Learned> = learned.collect();
    let source = prepare(&packs[&corpus.source_locale], None);
    let leads = |word: &str| {
        source
            .known_numbers
            .get(word)
            .is_some_and(|number| !source.known[*number as usize].own.is_empty())
    };
    let heads = heads(&packs[&corpus.source_locale], &source);
    // What nobody asks for needs no words; a question may be about it.
    for pack in packs.values_mut().filter(|pack| pack.questions.is_empty()) {
        let asked = |name: &String| source.concepts.get(name).is_none_or(|meant| !meant.is_empty());
        pack.synonyms.retain(|(name, _)| asked(name));
    }
    let mut frequent = Frequent::new();
    for (locale, pack) in packs.iter_mut().filter(|(locale, _)| **locale != corpus.source_locale) {
        // The more a locale says itself, the less is translation worth its bytes.
        let ((least, most), mut said) = if is_catalogued(pack) {
            (CATALOGUED, BTreeMap::new())
        } else {
            (HARDLY_CATALOGUED, by_heads(pack, &heads))
        };
        let is_kept = |word: &str, weight: u8| weight >= least && leads(word);
        let ready = corpus.ready.get(locale);
        let ready = ready.and_then(|text| lexicon_file::read(text, is_kept).ok());
        let lexicon = match (ready, learned.remove(locale.as_str())) {
            (Some(ready), Some(learned)) => parallel::merge(ready, learned),
            (Some(lexicon), None) | (None, Some(lexicon)) => lexicon,
            (None, None) if pack.synonyms.is_empty() => continue,
            (None, None) => Learned::default(),
        };
        for (word, english) in lexicon.words {
            let leading = english.into_iter().filter(|(word, weight)| is_kept(word, *weight));
            let kept = said.entry(word).or_default();
            for (english, weight) in leading.take(most) {
                if !kept.iter().any(|(known, _)| *known == english) {
                    kept.push((english, index::stepped(weight)));
                }
            }
        }
        pack.lexicon = said.into_iter().filter(|(_, english)| !english.is_empty()).collect();
        frequent.insert(locale.clone(), lexicon.frequent);
    }
    frequent
}

/// Of each set of synonyms its first word, in the forms that texts have it in, by the set's name.
fn heads(pack: &Pack, source: &Prepared) -> BTreeMap<String, Vec<String>> {
    let sets = pack.synonyms.iter();
    let forms = sets.map(|(name, words)| {
        let words: Vec<String> = words.iter().map(|word| fold(word)).collect();
        let first = words.first().map(|first| parallel::stem(first));
        let forms = words.into_iter().filter(|word| Some(parallel::stem(word)) == first);
        (
            name.clone(),
            forms.filter(|form| source.vocabulary.contains_key(form)).collect(),
        )
    });
    forms.collect()
}

/// What the words of a pack's synonyms say: the heads of their sets.
fn by_heads(pack: &Pack, heads: &BTreeMap<String, Vec<String>>) -> BTreeMap<String, Vec<(String, u8)>> {
    let mut said: BTreeMap<String, Vec<(String, u8)>> = BTreeMap::new();
    for (name, words) in prepare::concepts(pack).1 {
        for word in words {
            let english = said.entry(word).or_default();
            for head in heads.get(&name).into_iter().flatten() {
                if !english.iter().any(|(known, _)| known == head) {
                    english.push((head.clone(), index::stepped(HEAD)));
                }
            }
        }
    }
    said
}

/// How many permissions a pack has texts of.
fn catalogued(pack: &Pack) -> usize {
    let numbers: BTreeSet<u32> = pack.texts.iter().flat_map(|text| &text.permissions).copied().collect();
    numbers.len()
}
