//! The whole of a look-up: address, code, scope, dialog or line, and the packs that it needs.
//!
//! The command line holds every pack; the browser fetches those that the router names. Both get
//! the same answer, since packs that were not chosen are never asked.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use super::consent_url::{self, Address};
use super::index::Index;
use super::paste::{self, FurnitureTable, LineKind};
use super::prepare::{Prepared, prepare};
use super::rank::{self, FULL, Hit, Ranking, Way, Weights};
use super::{route, scope};

/// Hits beyond these are not returned.
pub const HIT_LIMIT: usize = 20;
/// A best hit must fit this well, of [`FULL`], to be called an answer.
const CONFIDENT: u64 = 5_000;
/// A query must weigh this much to be an answer: single common words never are.
const HEFT: u64 = 80;
/// A line of a dialog must fit a title this well to be taken for it.
const LINE_FIT: u64 = 6_800;
/// Rank of a text that is an alias; see `build::place`.
const ALIAS: u32 = 2;
/// What a scope asked for by name scores.
const BY_NAME: u64 = 3 * FULL;

/// An index that can be searched.
pub struct Site {
    pub index: Index,
    source: Prepared,
    prepared: BTreeMap<String, OnceLock<Prepared>>,
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

#[derive(Debug, Clone)]
pub struct Line {
    pub text: String,
    pub kind: LineKind,
    pub hits: Vec<Found>,
}

impl Site {
    pub fn new(index: Index) -> Self {
        let source_pack = index.packs.get(&index.source_locale).cloned().unwrap_or_default();
        let mut by_scope: HashMap<String, Vec<u32>> = HashMap::new();
        let mut numbers = HashMap::new();
        for (number, listed) in index.listed.iter().enumerate() {
            numbers.insert(listed.id.clone(), number as u32);
            for scope in &listed.scopes {
                by_scope.entry(scope::bare(scope)).or_default().push(number as u32);
            }
        }
        let priors: Vec<u32> = index.listed.iter().map(|listed| listed.prior).collect();
        for group in by_scope.values_mut() {
            group.sort_by(|a, b| priors[*b as usize].cmp(&priors[*a as usize]).then_with(|| a.cmp(b)));
        }
        Self {
            source: prepare(&source_pack, None),
            prepared: index
                .packs
                .keys()
                .map(|locale| (locale.clone(), OnceLock::new()))
                .collect(),
            priors,
            by_scope,
            numbers,
            weights: Weights::default(),
            index,
        }
    }

    pub(super) fn pack(&self, locale: &str) -> &Prepared {
        if locale == self.source.locale {
            return &self.source;
        }
        match (self.prepared.get(locale), self.index.packs.get(locale)) {
            (Some(cell), Some(pack)) => cell.get_or_init(|| prepare(pack, Some(&self.source))),
            _ => &self.source,
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
        return from_address(site, address);
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
        from_lines(site, &lines, &furniture, &mut answer);
        return answer;
    }
    let ranking = rank_everywhere(site, text, &answer.locales);
    let furniture = paste::furniture(&furniture, lines.first().copied().unwrap_or("")).is_some();
    let fits = ranking.hits.first().is_some_and(|hit| hit.fit >= CONFIDENT) && ranking.heft >= HEFT;
    let exact = ranking.hits.first().is_some_and(|hit| hit.best.way == Way::SameWording);
    let named = !answer.hits.is_empty() || !answer.by_code.is_empty();
    answer.confident = named || exact || (fits && !furniture && !is_scrap(text));
    for hit in ranking.hits.iter().take(HIT_LIMIT) {
        let found = found(site, hit);
        if answer.hits.len() < HIT_LIMIT && !answer.hits.iter().any(|other| other.permission == found.permission) {
            answer.hits.push(found);
        }
    }
    answer
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
            push_scope(site, &bare, &Asked::ByName, Reason::Scope((*part).to_owned()), answer);
        }
        let code = bare.trim_end_matches([':', '.', ';', ')']).trim_start_matches('(');
        let code = if code.starts_with("aadsts") {
            code.split(':').next().unwrap_or(code)
        } else {
            code
        };
        let Some(meant) = site.index.codes.get(code) else {
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

/// Where a scope stood, which tells who may be asked for it.
enum Asked<'a> {
    ByName,
    /// In an address that a person opened, so that somebody is signed in, and at this provider, if the address tells.
    InAddress(&'a str),
}

fn push_scope(site: &Site, scope: &str, asked: &Asked<'_>, reason: Reason, answer: &mut Answer) -> bool {
    let listed = |number: u32| &site.index.listed[number as usize];
    let mut numbers: Vec<u32> = site.by_scope.get(scope).into_iter().flatten().copied().collect();
    if let Asked::InAddress(provider) = asked {
        // `email` is a scope of many providers, and the address says whose it is.
        if site.index.listed.iter().any(|one| is_of(&one.id, provider)) {
            numbers.retain(|number| is_of(&listed(*number).id, provider));
        }
        if !numbers.iter().all(|number| listed(*number).unattended) {
            numbers.retain(|number| !listed(*number).unattended);
        }
    }
    for number in &numbers {
        push_named(site, *number, reason.clone(), answer);
    }
    !numbers.is_empty()
}

/// `microsoft/…` and `microsoft-graph/…` are Microsoft's.
fn is_of(id: &str, provider: &str) -> bool {
    let rest = id.strip_prefix(provider).filter(|_| !provider.is_empty());
    rest.is_some_and(|rest| rest.starts_with(['/', '-']))
}

fn push_named(site: &Site, number: u32, reason: Reason, answer: &mut Answer) {
    let listed = &site.index.listed[number as usize];
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

fn from_address(site: &Site, address: Address) -> Answer {
    let mut answer = Answer {
        confident: true,
        kind: Some(address.kind.clone()),
        ..Answer::default()
    };
    for written in address.scopes.iter().chain(&address.user_scopes) {
        let reason = Reason::ScopeInAddress(written.clone());
        let asked = Asked::InAddress(&address.provider);
        if !push_scope(site, &scope::bare(written), &asked, reason, &mut answer) {
            answer.unknown_scopes.push(written.clone());
        }
    }
    answer.address = Some(address);
    answer
}

fn from_lines(site: &Site, lines: &[&str], tables: &[&FurnitureTable], answer: &mut Answer) {
    let furniture: Vec<Option<(&str, &str)>> = lines.iter().map(|line| paste::furniture(tables, line)).collect();
    // Whoever and whatever asks stands above "This app would like to:"; what is asked for, below.
    let begin = furniture
        .iter()
        .position(|found| found.is_some_and(|(role, _)| role == "lead-in"))
        .map_or(0, |at| at + 1);
    let mut asked: Vec<u32> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let (kind, ranking) = if furniture[number].is_some() {
            (LineKind::Furniture, Ranking::default())
        } else {
            let ranking = rank_everywhere(site, line, &answer.locales);
            (line_kind(site, number >= begin, &ranking, &asked), ranking)
        };
        let hits: Vec<Found> = match kind {
            LineKind::Permission => ranking
                .hits
                .iter()
                .take(HIT_LIMIT)
                .map(|hit| found(site, hit))
                .collect(),
            _ => Vec::new(),
        };
        if kind == LineKind::Permission {
            asked = ranking.hits.iter().take(HIT_LIMIT).map(|hit| hit.permission).collect();
        }
        if let Some(best) = hits.first()
            && !answer.hits.iter().any(|other| other.permission == best.permission)
        {
            answer.hits.push(best.clone());
        }
        answer.lines.push(Line {
            text: (*line).to_owned(),
            kind,
            hits,
        });
    }
    answer.confident = answer.lines.iter().any(|line| line.kind == LineKind::Permission);
    answer.kind = Some(paste::kind_of_prompt(furniture.iter().flatten().map(|(_, kind)| *kind)));
}

fn line_kind(site: &Site, asks: bool, ranking: &Ranking, asked: &[u32]) -> LineKind {
    let Some(best) = ranking.hits.first().filter(|_| asks) else {
        return LineKind::Unknown;
    };
    let is_title = site.pack(&best.best.locale).texts[best.best.text as usize].rank <= 2;
    let exact = best.best.way == Way::SameWording;
    if !exact && (best.fit < LINE_FIT || ranking.heft < HEFT) {
        return LineKind::Unknown;
    }
    if is_title {
        return LineKind::Permission;
    }
    // A description under its own title is small print; one without a title asks in its own right.
    if asked.is_empty() {
        LineKind::Permission
    } else {
        LineKind::Detail
    }
}

/// The locales to search beside the source locale: the one asked for, then those that the router knows the text by. At most
/// one of them has texts of its own, since two would be most of what a visitor has to fetch.
fn locales(site: &Site, text: &str, preferred: Option<&str>) -> Vec<String> {
    let router = &site.index.router;
    let routed = route::choose(router, text)
        .into_iter()
        .map(|number| router.locales[number as usize].as_str());
    let mut locales: Vec<String> = Vec::new();
    let mut catalogued = false;
    for locale in preferred.into_iter().chain(routed) {
        let Some(pack) = site.index.packs.get(locale) else {
            continue;
        };
        let has_texts = !pack.texts.is_empty();
        if locale == site.source.locale || locales.iter().any(|known| known == locale) || (has_texts && catalogued) {
            continue;
        }
        catalogued |= has_texts;
        locales.push(locale.to_owned());
    }
    locales
}

fn rank_everywhere(site: &Site, text: &str, locales: &[String]) -> Ranking {
    let mut ranking = rank::rank(text, &site.source, &site.source, &site.priors, &site.weights);
    for locale in locales {
        let other = rank::rank(text, site.pack(locale), &site.source, &site.priors, &site.weights);
        rank::merge(&mut ranking, other);
    }
    ranking
}

fn found(site: &Site, hit: &Hit) -> Found {
    let pack = &site.index.packs[&hit.best.locale];
    let text = &pack.texts[hit.best.text as usize];
    let reason = match hit.best.way {
        _ if text.rank == ALIAS => Reason::Alias,
        Way::SameWording => Reason::SameWording,
        Way::Words => Reason::Words,
        Way::Translation => Reason::Translation(hit.best.from.clone()),
    };
    Found {
        permission: site.index.listed[hit.permission as usize].id.clone(),
        score: hit.score,
        fit: hit.fit,
        reason,
        wording: text.text.clone(),
        locale: hit.best.locale.clone(),
    }
}
