//! A whole dialog, pasted: each line that asks for something is answered, the others are told apart.

use std::collections::BTreeMap;

use super::paste::{self, FurnitureTable, LineKind};
use super::rank::{Ranking, Way};
use super::search::{Answer, Found, HEFT, HIT_LIMIT, Line, Site, found, rank_everywhere};

/// A line must fit a title this well to be taken for it.
const LINE_FIT: u64 = 6_800;

/// Answers each of `lines`, which are more than one, of which `tables` tell those that ask for nothing.
pub fn answer(site: &Site, lines: &[&str], tables: &[&FurnitureTable], answer: &mut Answer) {
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
        let mut shown = ranking.hits;
        shown.truncate(if kind == LineKind::Permission { HIT_LIMIT } else { 0 });
        if kind == LineKind::Permission {
            asked = shown.iter().map(|hit| hit.permission).collect();
        }
        let hits: Vec<Found> = shown.iter().map(|hit| found(site, hit)).collect();
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
    answer.kind = Some(kind_of_prompt(furniture.iter().flatten().map(|(_, kind)| *kind)));
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

/// The kind of prompt that most pieces of furniture speak for; app consent where none does.
fn kind_of_prompt<'a>(kinds: impl IntoIterator<Item = &'a str>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    kinds
        .into_iter()
        .filter(|kind| !kind.is_empty())
        .for_each(|kind| *counts.entry(kind).or_default() += 1);
    let best = counts
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(a.0)));
    best.map_or("app-consent", |(kind, _)| kind).to_owned()
}
