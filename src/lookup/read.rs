//! Reading an index back from its files: the mirror of what `index` writes, and of the browser's `index.js`.
//!
//! The names of the files hold the digest of their bytes, so that what is read is what was written. A locale's pack is
//! inflated when a query needs it.

use std::collections::{BTreeMap, BTreeSet};

use super::Listed;
use super::index::{FORMAT, MANIFEST, digest};
use super::prepare::{Pack, Piece, Text};
use super::route::Router;
use super::search::{Shelf, Site};
use crate::deflate::inflate;

/// The index whose files `file` hands over by their names; nothing where one is missing, of another format or damaged.
pub fn site(file: &dyn Fn(&str) -> Option<Vec<u8>>) -> Option<Site> {
    let manifest = String::from_utf8(file(MANIFEST)?).ok()?;
    let mut labels: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in manifest.lines() {
        let (label, names) = line.split_once('\t')?;
        labels.insert(label, names.split('\t').collect());
    }
    if labels.remove("format")? != [FORMAT.to_string()] {
        return None;
    }
    let source_locale = (*labels.remove("source")?.first()?).to_owned();
    let mut files = BTreeMap::new();
    for (label, names) in labels {
        let bytes: Option<Vec<Vec<u8>>> = names.into_iter().map(|name| whole(name, file(name)?)).collect();
        files.insert(label, bytes?);
    }
    let listed = listed(&lines(&files.remove("permissions")?)?)?;
    let mut router = router(&lines(&files.remove("router")?)?)?;
    if let Some(strays) = files.remove("strays") {
        router.strays = strays_of(&lines(&strays)?)?;
    }
    let codes = lines(&files.remove("codes")?)?;
    let codes: Option<BTreeMap<String, String>> = codes.iter().map(|line| pair(line)).collect();
    let mut shelves = BTreeMap::new();
    for (label, bytes) in files {
        let (kind, locale) = label.split_once('-')?;
        let locale = locale.to_owned();
        let tag = locale.clone();
        let read = move || lines(&bytes).and_then(|lines| pack(&tag, &lines)).unwrap_or_default();
        shelves.insert(locale, Shelf::new(kind == "pack", read));
    }
    Some(Site::of(source_locale, router, listed, codes?, shelves))
}

/// The bytes of a file, if they are those that its name speaks of.
fn whole(name: &str, bytes: Vec<u8>) -> Option<Vec<u8>> {
    name.ends_with(&format!(".{}.bin", digest(&bytes))).then_some(bytes)
}

fn lines(files: &[Vec<u8>]) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    for bytes in files {
        let text = String::from_utf8(inflate(bytes)?).ok()?;
        lines.extend(text.split_terminator('\n').map(str::to_owned));
    }
    Some(lines)
}

fn pair(line: &str) -> Option<(String, String)> {
    let (left, right) = line.split_once('\t')?;
    Some((left.to_owned(), right.to_owned()))
}

fn listed(lines: &[String]) -> Option<Vec<Listed>> {
    let mut before = String::new();
    let one = |line: &String| {
        let mut cells = line.split('\t');
        let shared: usize = cells.next()?.parse().ok()?;
        let id = format!("{}{}", before.get(..shared)?, cells.next()?);
        before.clone_from(&id);
        let prior = cells.next()?.parse().ok()?;
        let name = id.rsplit('/').next().unwrap_or_default();
        let scopes = cells.next()?.split(' ');
        let scopes = scopes.map(|scope| if scope.is_empty() { name } else { scope });
        let scopes: Vec<String> = scopes.filter(|scope| !scope.is_empty()).map(str::to_owned).collect();
        Some(Listed {
            prior,
            unattended: cells.next().is_some(),
            scopes,
            id,
        })
    };
    lines.iter().map(one).collect()
}

fn router(lines: &[String]) -> Option<Router> {
    let (head, rest) = lines.split_first()?;
    let mut router = Router::default();
    for cell in head.split('\t') {
        router.likelihood.push(cell.get(..1)?.parse().ok()?);
        router.locales.push(cell[1..].to_owned());
    }
    for line in rest {
        let (numbers, words) = line.split_once('\t')?;
        let numbers: Option<BTreeSet<u32>> = numbers.split(' ').map(from_36).collect();
        let numbers = numbers?;
        for word in words.split('\t') {
            router.words.insert(word.to_owned(), numbers.clone());
        }
    }
    Some(router)
}

fn strays_of(lines: &[String]) -> Option<BTreeMap<u32, u32>> {
    let mut strays = BTreeMap::new();
    for line in lines {
        let (locale, numbers) = line.split_once('\t')?;
        let locale = from_36(locale)?;
        for at in (0..numbers.len()).step_by(6) {
            strays.insert(from_36(numbers.get(at..at + 6)?)?, locale);
        }
    }
    Some(strays)
}

fn from_36(digits: &str) -> Option<u32> {
    u32::from_str_radix(digits, 36).ok()
}

fn pack(locale: &str, lines: &[String]) -> Option<Pack> {
    let mut pack = Pack {
        locale: locale.to_owned(),
        ..Pack::default()
    };
    let mut first = 0;
    for line in lines {
        let (said, rest) = line.get(1..)?.split_once('\t')?;
        let rest_of = || rest.split('\t');
        match line.as_bytes()[0] {
            b't' => {
                let mut number = first;
                let mut permissions = Vec::new();
                for step in rest.split(' ') {
                    number += if step.is_empty() { 0 } else { step.parse::<u32>().ok()? };
                    permissions.push(number);
                }
                first = *permissions.first()?;
                pack.texts.push(Text {
                    rank: said.get(..1)?.parse().ok()?,
                    text: said[1..].to_owned(),
                    permissions,
                });
            }
            b'q' => pack.questions.push((said.to_owned(), rest.to_owned())),
            b's' => pack
                .synonyms
                .push((said.to_owned(), rest_of().map(str::to_owned).collect())),
            b'f' => {
                let (role, kind) = pair(rest)?;
                let text = said.to_owned();
                pack.furniture.push(Piece { role, kind, text });
            }
            b'l' => {
                let english = rest_of().map(|cell| {
                    let step = cell.chars().next()?.to_digit(16)?;
                    Some((cell[1..].to_owned(), u8::try_from(step * 16 + 15).ok()?))
                });
                let english: Option<Vec<(String, u8)>> = english.collect();
                pack.lexicon.push((said.to_owned(), english?));
            }
            _ => return None,
        }
    }
    Some(pack)
}
