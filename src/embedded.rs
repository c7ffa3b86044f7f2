//! What the binary carries: the default theme and the interface locales, so that an empty folder and no network are
//! enough to build a site.

use std::collections::{BTreeMap, BTreeSet};
use std::iter;
use std::sync::LazyLock;

use crate::deflate;
use crate::locale::Locale;

/// The files, as `build.rs` packed them: of each a line with its length and its path, and its bytes.
static FILES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let packed = include_bytes!(concat!(env!("OUT_DIR"), "/embedded.deflate"));
    deflate::inflate(packed).expect("what the build packed can be unpacked")
});

/// The texts of `locales/`, which `serve` asks for at every change.
static LOCALES: LazyLock<BTreeMap<String, &str>> = LazyLock::new(|| {
    let files = texts_in("locales/");
    files
        .map(|(path, text)| (format!("builtin/locales/{path}"), text))
        .collect()
});

/// Unpacks what the binary carries, which the first to ask for any of it would do otherwise.
pub fn unpack() {
    LazyLock::force(&LOCALES);
}

/// Templates of the default theme by name, with their text.
pub fn templates() -> Vec<(String, &'static str)> {
    texts_in("themes/default/templates/").collect()
}

/// Static files of the default theme by name.
pub fn assets() -> Vec<(String, Vec<u8>)> {
    let files = files_in("themes/default/static/");
    files.map(|(name, bytes)| (name, bytes.to_owned())).collect()
}

/// The interface's messages and what look-up knows of languages: texts by their paths, `builtin/locales/<tag>/<name>`.
pub fn locales() -> &'static BTreeMap<String, &'static str> {
    &LOCALES
}

/// The locales that the interface has been translated into.
pub fn interface_locales() -> Vec<Locale> {
    let messages = files_in("locales/").filter(|(path, _)| path.ends_with(".ftl"));
    let locales: BTreeSet<Locale> = messages
        .filter_map(|(path, _)| path.split_once('/')?.0.parse().ok())
        .collect();
    locales.into_iter().collect()
}

fn texts_in(folder: &str) -> impl Iterator<Item = (String, &'static str)> {
    files_in(folder).filter_map(|(path, bytes)| Some((path, str::from_utf8(bytes).ok()?)))
}

/// The files below a folder, by their path in it.
fn files_in(folder: &str) -> impl Iterator<Item = (String, &'static [u8])> {
    files().filter_map(move |(path, bytes)| Some((path.strip_prefix(folder)?.to_owned(), bytes)))
}

fn files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let mut rest = FILES.as_slice();
    iter::from_fn(move || {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (length, path) = str::from_utf8(&rest[..end]).ok()?.split_once(' ')?;
        let (bytes, others) = rest[end + 1..].split_at_checked(length.parse().ok()?)?;
        rest = others;
        Some((path, bytes))
    })
}
