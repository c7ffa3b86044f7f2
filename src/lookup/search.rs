//! The whole of a look-up: address, code, scope, dialog or line, and the packs that it needs.
//!
//! The command line has every pack at hand; the browser fetches those that the router names. Both get
//! the same answer, since packs that were not chosen are never asked.

use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, OnceLock};

use super::consent_url::{self, Address};
use super::index::Index;
use super::paste::{self, FurnitureTable, LineKind};
use super::prepare::{Pack, Prepared, prepare};
use super::rank::{self, ALIAS, FULL, Hit, Ranking, Way, Weights};
use super::route::{self, Router};
use super::{Listed, dialog, scope};

/// Hits beyond these are not returned.
pub const HIT_LIMIT: usize = 20;
/// A best hit must fit this well, of [`FULL`], to be called an answer.
const CONFIDENT: u64 = 5_000;
/// The same where it fits by translation, which is right less often.
const CONFIDENT_TRANSLATED: u64 = 5_600;
/// A query must weigh this much to be an answer: single common words never are.
pub(super) const HEFT: u64 = 80;
/// A title must fit this well for its question to be an answer, and no more questions are shown.
const QUESTION_FIT: u64 = 7_000;
const QUESTION_LIMIT: usize = 3;
/// What a scope asked for by name scores.
const BY_NAME: u64 = 3 * FULL;

/// An index that can be searched.
pub struct Site {
    pub source_locale: String,
    pub listed: Vec<Listed>,
    router: Router,
    codes: BTreeMap<String, String>,
    source: Prepared,
    shelves: BTreeMap<String, Shelf>,
    priors: Vec<u32>,
    by_scope: HashMap<String, Vec<u32>>,
    numbers: HashMap<String, u32>,
    pub weights: Weights,
}

/// What a query found.
#[derive(Debug, Default)]
pub struct Answer {
    pub confident: bool,
    pub hits: Vec<Found>,
    /// The lines of a pasted dialog; empty for a single line.
    pub lines: Vec<Line>,
    /// The kind of dialog, if lines were pasted or an address read.
    pub kind: Option<String>,
    pub address: Option<Address>,
    /// Scopes that were asked for by name and that nothing lists.
    pub unknown_scopes: Vec<String>,
    /// Ids of the permissions or questions that a code led to.
    pub by_code: Vec<String>,
    /// Questions that are asked so, best first.
    pub questions: Vec<Question>,
    /// Locales that were searched besides the source locale.
    pub locales: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Found {
    pub permission: String,
    pub score: u64,
    pub fit: u64,
    pub reason: Reason,
    /// The text that matched, and its locale; empty where the reason names a scope or code.
    pub wording: String,
    pub locale: String,
}

/// Why a permission was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    SameWording,
    Words,
    /// By words of this locale that were translated.
    Translation(String),
    Alias,
    Scope(String),
    ScopeInAddress(String),
    Guid,
}

/// A question with how well its title fits, of [`FULL`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub id: String,
    pub fit: u64,
}

#[derive(Debug, Clone)]
pub struct Line {
    pub text: String,
    pub kind: LineKind,
    pub hits: Vec<Found>,
}

/// One locale's pack, which is read and prepared when a query first needs it.
pub struct Shelf {
    /// Whether the pack has texts of its own, which is known before it is read.
    has_texts: bool,
    pack: LazyLock<Pack, Box<dyn FnOnce() -> Pack + Send>>,
    prepared: OnceLock<Prepared>,
}

impl Shelf {
    pub fn new(has_texts: bool, read: impl FnOnce() -> Pack + Send + 'static) -> Self {
        Self {
            has_texts,
            pack: LazyLock::new(Box::new(read)),
            prepared: OnceLock::new(),
        }
    }
}

impl Site {
    pub fn new(index: Index) -> Self {
        let shelf = |(locale, pack): (String, Pack)| (locale, Shelf::new(!pack.texts.is_empty(), || pack));
        let Index {
            source_locale,
            packs,
            router,
            listed,
            codes,
        } = index;
        Self::of(
            source_locale,
            router,
            listed,
            codes,
            packs.into_iter().map(shelf).collect(),
        )
    }

    /// The same of an index whose packs are yet to be read.
    pub fn of(
        source_locale: String,
        router: Router,
        listed: Vec<Listed>,
        codes: BTreeMap<String, String>,
        shelves: BTreeMap<String, Shelf>,
    ) -> Self {
        let mut by_scope: HashMap<String, Vec<u32>> = HashMap::new();
        let mut numbers = HashMap::new();
        for (number, listed) in listed.iter().enumerate() {
            numbers.insert(listed.id.clone(), number as u32);
            for scope in &listed.scopes {
                by_scope.entry(scope::bare(scope)).or_default().push(number as u32);
            }
        }
        let priors: Vec<u32> = listed.iter().map(|listed| listed.prior).collect();
        for group in by_scope.values_mut() {
            group.sort_by(|a, b| priors[*b as usize].cmp(&priors[*a as usize]).then_with(|| a.cmp(b)));
        }
        let source = shelves.get(&source_locale).map(|shelf| prepare(&shelf.pack, None));
        Self {
            source: source.unwrap_or_default(),
            source_locale,
            listed,
            router,
            codes,
            shelves,
            priors,
            by_scope,
            numbers,
            weights: Weights::default(),
        }
    }

    /// The permissions that have this bare scope.
    pub(super) fn scoped(&self, bare: &str) -> &[u32] {
        self.by_scope.get(bare).map_or(&[], Vec::as_slice)
    }

    pub(super) fn pack(&self, locale: &str) -> &Prepared {
        if locale == self.source.locale {
            return &self.source;
        }
        match self.shelves.get(locale) {
            Some(shelf) => shelf.prepared.get_or_init(|| prepare(&shelf.pack, Some(&self.source))),
            None => &self.source,
        }
    }
}

/// Looks a text up; `preferred` is a locale to search whatever the router says.
pub fn search(site: &Site, text: &str, preferred: Option<&str>) -> Answer {
    let text = text.trim();
    let mut answer = Answer::default();
    if text.is_empty() {
        return answer;
    }
    if let Some(address) = consent_url::read(text) {
        return consent_url::answer(site, address);
    }
    by_name(site, text, &mut answer);
    answer.locales = locales(site, text, preferred);
    let locales = answer.locales.iter();
    let furniture: Vec<&FurnitureTable> = [&site.source.furniture]
        .into_iter()
        .chain(locales.map(|locale| &site.pack(locale).furniture))
        .collect();
    let lines = paste::lines(text);
    if lines.len() > 1 {
        dialog::answer(site, &lines, &furniture, &mut answer);
        return answer;
    }
    let ranking = rank_everywhere(site, text, &answer.locales);
    let furniture = paste::furniture(&furniture, lines.first().copied().unwrap_or("")).is_some();
    let fits = ranking.hits.first().is_some_and(|hit| hit.fit >= needed(hit)) && ranking.heft >= HEFT;
    let exact = ranking.hits.first().is_some_and(|hit| hit.best.way == Way::SameWording);
    let named = !answer.hits.is_empty() || !answer.by_code.is_empty();
    answer.confident = named || exact || (fits && !furniture && !is_scrap(text));
    answer.questions = questions(site, text, &answer.locales);
    if !answer.confident && !answer.questions.is_empty() {
        // Beside an answer, guesses are noise.
        answer.confident = true;
        return answer;
    }
    for hit in ranking.hits.iter().take(HIT_LIMIT) {
        let found = found(site, hit);
        if answer.hits.len() < HIT_LIMIT && !answer.hits.iter().any(|other| other.permission == found.permission) {
            answer.hits.push(found);
        }
    }
    answer
}

/// What a best hit's fit must come to.
fn needed(hit: &Hit) -> u64 {
    match hit.best.way {
        Way::Translation => CONFIDENT_TRANSLATED,
        Way::SameWording | Way::Words => CONFIDENT,
    }
}

/// Questions of which `text` is the title, or nearly.
fn questions(site: &Site, text: &str, locales: &[String]) -> Vec<Question> {
    let mut asked: BTreeMap<&str, u64> = BTreeMap::new();
    let packs = [&site.source]
        .into_iter()
        .chain(locales.iter().map(|locale| site.pack(locale)));
    for questions in packs.filter_map(|pack| pack.questions.as_ref()) {
        let titles = &questions.titles;
        let ranking = rank::rank(text, titles, titles, &[], &site.weights);
        let fitting = ranking.hits.iter().filter(|hit| hit.fit >= QUESTION_FIT);
        for hit in fitting.filter(|_| ranking.heft >= HEFT) {
            let fit = asked.entry(&questions.ids[hit.permission as usize]).or_default();
            *fit = hit.fit.max(*fit);
        }
    }
    let mut asked: Vec<Question> = asked
        .into_iter()
        .map(|(id, fit)| Question { id: id.to_owned(), fit })
        .collect();
    asked.sort_by(|a, b| b.fit.cmp(&a.fit).then_with(|| a.id.cmp(&b.id)));
    asked.truncate(QUESTION_LIMIT);
    asked
}

/// Whether a text is a scope, a code, an address or a whole dialog, which are not looked up by their words alone.
pub(super) fn is_named(site: &Site, text: &str) -> bool {
    let mut answer = Answer::default();
    by_name(site, text, &mut answer);
    !answer.hits.is_empty()
        || !answer.by_code.is_empty()
        || consent_url::read(text).is_some()
        || paste::lines(text).len() != 1
}

/// Scopes, GUIDs and codes are names: they are found or they are not.
fn by_name(site: &Site, text: &str, answer: &mut Answer) {
    let parts: Vec<&str> = text
        .split([' ', ',', '\t', '\n', '\r', '"', '\''])
        .filter(|part| !part.is_empty())
        .take(60)
        .collect();
    let known = |part: &&&str| site.by_scope.contains_key(&scope::bare(part));
    let all_scopes = parts.iter().all(|part| known(&part));
    let looks_named =
        |part: &str| part.is_ascii() && part.len() > 3 && part[1..part.len() - 1].contains(['.', '_', ':']);
    for part in &parts {
        let bare = scope::bare(part);
        if all_scopes || looks_named(part) {
            for number in site.scoped(&bare) {
                push_named(site, *number, Reason::Scope((*part).to_owned()), answer);
            }
        }
        let code = bare.trim_end_matches([':', '.', ';', ')']).trim_start_matches('(');
        let code = if code.starts_with("aadsts") {
            code.split(':').next().unwrap_or(code)
        } else {
            code
        };
        let Some(meant) = site.codes.get(code) else {
            continue;
        };
        match site.numbers.get(meant) {
            Some(number) => push_named(site, *number, Reason::Guid, answer),
            None if !answer.by_code.contains(meant) => answer.by_code.push(meant.clone()),
            None => {}
        }
    }
}

/// Fewer than three letters of a script that spells words out.
fn is_scrap(text: &str) -> bool {
    text.is_ascii() && text.bytes().filter(u8::is_ascii_alphanumeric).count() < 3
}

pub(super) fn push_named(site: &Site, number: u32, reason: Reason, answer: &mut Answer) {
    let listed = &site.listed[number as usize];
    if answer.hits.len() < HIT_LIMIT * 5 && !answer.hits.iter().any(|hit| hit.permission == listed.id) {
        answer.hits.push(Found {
            permission: listed.id.clone(),
            score: BY_NAME + u64::from(listed.prior),
            fit: FULL,
            reason,
            wording: String::new(),
            locale: String::new(),
        });
    }
}

/// The locales to search beside the source locale: the one asked for, then those that the router knows the text by. At most
/// one of them has texts of its own, since two would be most of what a visitor has to fetch.
fn locales(site: &Site, text: &str, preferred: Option<&str>) -> Vec<String> {
    let router = &site.router;
    let routed = route::choose(router, text)
        .into_iter()
        .map(|number| router.locales[number as usize].as_str());
    let mut locales: Vec<String> = Vec::new();
    let mut catalogued = false;
    for locale in preferred.into_iter().chain(routed) {
        let Some(Shelf { has_texts, .. }) = site.shelves.get(locale) else {
            continue;
        };
        if locale == site.source.locale || locales.iter().any(|known| known == locale) || (*has_texts && catalogued) {
            continue;
        }
        catalogued |= *has_texts;
        locales.push(locale.to_owned());
    }
    locales
}

pub(super) fn rank_everywhere(site: &Site, text: &str, locales: &[String]) -> Ranking {
    let mut ranking = rank::rank(text, &site.source, &site.source, &site.priors, &site.weights);
    for locale in locales {
        let other = rank::rank(text, site.pack(locale), &site.source, &site.priors, &site.weights);
        rank::merge(&mut ranking, other);
    }
    ranking
}

pub(super) fn found(site: &Site, hit: &Hit) -> Found {
    let shelf = &site.shelves[&hit.best.locale];
    let text = &shelf.pack.texts[hit.best.text as usize];
    let reason = match hit.best.way {
        _ if text.rank == ALIAS => Reason::Alias,
        Way::SameWording => Reason::SameWording,
        Way::Words => Reason::Words,
        Way::Translation => Reason::Translation(hit.best.from.clone()),
    };
    Found {
        permission: site.listed[hit.permission as usize].id.clone(),
        score: hit.score,
        fit: hit.fit,
        reason,
        wording: text.text.clone(),
        locale: hit.best.locale.clone(),
    }
}
