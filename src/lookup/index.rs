//! The index as files: packs, the router and the list of permissions, deflated and named by their
//! content, so that they can be cached for ever, and a manifest that names them.
//!
//! Inside, every file is lines of text with tabs, which cannot do anything in a browser but be
//! split. They are deflated here and inflated by the browser (`DecompressionStream`), so that
//! their size does not depend on a host that may not compress.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Listed;
use super::prepare::{Pack, Text};
use super::route::Router;
use crate::deflate::{QUICK, SMALL, deflate};

/// No file is larger than this many bytes.
pub const FILE_LIMIT: usize = 40_000;
/// The file that names the others.
pub const MANIFEST: &str = "manifest.txt";
/// Number of the format, which the browser's side checks.
pub const FORMAT: u32 = 3;

/// A file of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Everything that the files hold.
#[derive(Debug, Clone, Default)]
pub struct Index {
    pub source_locale: String,
    pub packs: BTreeMap<String, Pack>,
    pub router: Router,
    pub listed: Vec<Listed>,
    /// Error codes, GUIDs and the like with what they stand for.
    pub codes: BTreeMap<String, String>,
}

/// Writes the index; the first piece is the manifest, the one file whose name never changes.
pub fn write(index: &Index) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut manifest = vec![format!("format\t{FORMAT}"), format!("source\t{}", index.source_locale)];
    let mut add = |label: &str, files: Vec<Vec<u8>>| {
        let mut line = label.to_owned();
        for bytes in files {
            let name = format!("{label}.{}.bin", digest(&bytes));
            line += &format!("\t{name}");
            pieces.push(Piece { name, bytes });
        }
        manifest.push(line);
    };
    add("permissions", split(&listed_lines(&index.listed)));
    add("router", split(&router_lines(&index.router)));
    let codes: Vec<String> = index
        .codes
        .iter()
        .map(|(code, meant)| format!("{code}\t{meant}"))
        .collect();
    add("codes", split(&codes));
    if !index.router.strays.is_empty() {
        // One file for each remainder, however small.
        let files = stray_lines(&index.router).into_iter();
        add(
            "strays",
            files.map(|lines| deflate(lines.join("\n").as_bytes(), SMALL)).collect(),
        );
    }
    let packs = index.packs.par_iter().map(|(locale, pack)| {
        let label = if pack.texts.is_empty() { "words" } else { "pack" };
        (format!("{label}-{locale}"), split(&pack_lines(pack)))
    });
    for (label, files) in packs.collect::<Vec<_>>() {
        add(&label, files);
    }
    pieces.insert(
        0,
        Piece {
            name: MANIFEST.to_owned(),
            bytes: manifest.join("\n").into_bytes(),
        },
    );
    pieces
}

/// A pack as lines; the first letter of each says what it is.
pub fn pack_lines(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    let mut first = 0;
    for Text {
        text,
        rank,
        permissions,
    } in &pack.texts
    {
        // Each number as its step from the one before; the first from the last text's first. Texts
        // stand in the order of their first permission, so that steps are small and mostly nought.
        let mut before = first;
        let steps: Vec<String> = permissions
            .iter()
            .map(|number| {
                let step = number - before;
                before = *number;
                if step == 0 { String::new() } else { step.to_string() }
            })
            .collect();
        first = permissions.first().copied().unwrap_or(first);
        lines.push(format!("t{rank}{}\t{}", plain(text), steps.join(" ")));
    }
    for (title, id) in &pack.questions {
        lines.push(format!("q{}\t{id}", plain(title)));
    }
    for (name, words) in &pack.synonyms {
        let words: Vec<String> = words.iter().map(|word| plain(word)).collect();
        lines.push(format!("s{name}\t{}", words.join("\t")));
    }
    for piece in &pack.furniture {
        lines.push(format!("f{}\t{}\t{}", plain(&piece.text), piece.role, piece.kind));
    }
    for (word, english) in &pack.lexicon {
        // Weights are kept to steps of sixteen; finer ones would be false precision.
        let english: Vec<String> = english
            .iter()
            .map(|(word, weight)| format!("{}{word}", step(*weight)))
            .collect();
        lines.push(format!("l{word}\t{}", english.join("\t")));
    }
    lines
}

/// A weight of 1 to 255 as a hexadecimal digit.
fn step(weight: u8) -> char {
    char::from_digit(u32::from(weight / 16), 16).unwrap_or('0')
}

/// What a weight becomes by being written and read.
pub fn stepped(weight: u8) -> u8 {
    weight / 16 * 16 + 15
}

fn listed_lines(listed: &[Listed]) -> Vec<String> {
    let mut before = "";
    listed
        .iter()
        .map(|one| {
            // Neighbours share the beginning of their ids, which need not be sent again.
            let shared = before.bytes().zip(one.id.bytes()).take_while(|(a, b)| a == b).count();
            let shared = if one.id.is_char_boundary(shared) { shared } else { 0 };
            before = &one.id;
            let scopes: Vec<&str> = one
                .scopes
                .iter()
                .map(|scope| {
                    if one.id.rsplit('/').next() == Some(scope.as_str()) {
                        ""
                    } else {
                        scope.as_str()
                    }
                })
                .collect();
            let unattended = if one.unattended { "\t-" } else { "" };
            format!(
                "{shared}\t{}\t{}\t{}{unattended}",
                &one.id[shared..],
                one.prior,
                scopes.join(" ")
            )
        })
        .collect()
}

fn router_lines(router: &Router) -> Vec<String> {
    let mut lines: Vec<String> = vec![
        router
            .locales
            .iter()
            .zip(&router.likelihood)
            .map(|(locale, likelihood)| format!("{likelihood}{locale}"))
            .collect::<Vec<_>>()
            .join("\t"),
    ];
    // Most words are those of one locale, whose number need not be sent with each. In the order of their first words the
    // lines pack best.
    let mut groups: BTreeMap<&BTreeSet<u32>, Vec<&str>> = BTreeMap::new();
    for (word, locales) in &router.words {
        groups.entry(locales).or_default().push(word);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, words)| words[0]);
    for (locales, words) in groups {
        let numbers: Vec<String> = locales.iter().map(|number| to_36(*number)).collect();
        lines.push(format!("{}\t{}", numbers.join(" "), words.join("\t")));
    }
    lines
}

/// How many strays a file holds, more or less; a query needs one of the files.
const STRAYS: usize = 800;
const STRAY_FILES: usize = 64;

/// The strays by the remainder of their numbers, so that the browser knows which file to ask: a line for each locale, with
/// its numbers of six digits in a row.
fn stray_lines(router: &Router) -> Vec<Vec<String>> {
    let files = router.strays.len().div_ceil(STRAYS).min(STRAY_FILES);
    let mut sorted: Vec<BTreeMap<u32, String>> = vec![BTreeMap::new(); files];
    for (number, locale) in &router.strays {
        let numbers = sorted[*number as usize % files].entry(*locale).or_default();
        numbers.push_str(&format!("{:0>6}", to_36(*number)));
    }
    let line = |(locale, numbers): (u32, String)| format!("{}\t{numbers}", to_36(locale));
    sorted
        .into_iter()
        .map(|lines| lines.into_iter().map(line).collect())
        .collect()
}

/// A number in base 36, as `Number.prototype.toString(36)` writes it.
fn to_36(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit(number % 36, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

/// Tabs and line ends become blanks: they would part a line.
fn plain(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}

/// Deflates lines into as many files as their limit asks for, cut between lines.
fn split(lines: &[String]) -> Vec<Vec<u8>> {
    let files = files_for(lines.join("\n").as_bytes());
    if files == 1 {
        return fitting(lines);
    }
    lines.chunks(lines.len().div_ceil(files)).flat_map(fitting).collect()
}

fn fitting(lines: &[String]) -> Vec<Vec<u8>> {
    let bytes = deflate(lines.join("\n").as_bytes(), SMALL);
    if bytes.len() <= FILE_LIMIT || lines.len() < 2 {
        return vec![bytes];
    }
    let (left, right) = lines.split_at(lines.len() / 2);
    [fitting(left), fitting(right)].concat()
}

/// In how many files it is likely to fit: that a quick pass leaves more, allows for files that are unlike.
pub(super) fn files_for(bytes: &[u8]) -> usize {
    deflate(bytes, QUICK).len() / FILE_LIMIT + 1
}

/// FNV-1a (Fowler, Noll, Vo) in 64 bits, its upper forty: names a content, protects nothing.
pub(super) fn digest(bytes: &[u8]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{:010x}", hash >> 24)
}
