//! What the binary carries: the default theme and the interface locales, so that an empty folder and no network are
//! enough to build a site.

use std::collections::{BTreeMap, BTreeSet};
use std::iter;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::deflate;
use crate::locale::Locale;

static THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");
/// Paths in `locales/` and texts in turn, as `build.rs` packed them.
static LOCALES: LazyLock<String> = LazyLock::new(|| {
    let packed = include_bytes!(concat!(env!("OUT_DIR"), "/locales.deflate"));
    let text = deflate::inflate(packed).and_then(|bytes| String::from_utf8(bytes).ok());
    text.expect("what the build packed can be unpacked")
});

/// Templates of the default theme by name, with their text.
pub fn templates() -> Vec<(String, String)> {
    texts_below(&THEME, "templates")
}

/// Static files of the default theme by name.
pub fn assets() -> Vec<(String, Vec<u8>)> {
    let mut assets = Vec::new();
    visit(&THEME, &mut |path, bytes| {
        if let Some(name) = path.strip_prefix("static/") {
            assets.push((name.to_owned(), bytes.to_owned()));
        }
    });
    assets
}

/// The interface's messages and what look-up knows of languages: texts by their paths, `builtin/locales/<tag>/<name>`.
pub fn locales() -> BTreeMap<String, &'static str> {
    let files = packed();
    files
        .map(|(path, text)| (format!("builtin/locales/{path}"), text))
        .collect()
}

/// The locales that the interface has been translated into.
pub fn interface_locales() -> Vec<Locale> {
    let tags = packed().filter_map(|(path, _)| path.split_once('/').filter(|(_, name)| name.ends_with(".ftl")));
    let locales: BTreeSet<Locale> = tags.filter_map(|(tag, _)| tag.parse().ok()).collect();
    locales.into_iter().collect()
}

fn packed() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut parts = LOCALES.split_terminator('\0');
    iter::from_fn(move || parts.next().zip(parts.next()))
}

fn texts_below(dir: &'static Dir<'static>, folder: &str) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    visit(dir, &mut |path, bytes| {
        if let Some(name) = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) {
            texts.push((name.to_owned(), String::from_utf8_lossy(bytes).into_owned()));
        }
    });
    texts
}

fn visit(dir: &'static Dir<'static>, each: &mut impl FnMut(&str, &'static [u8])) {
    for file in dir.files() {
        each(&file.path().to_string_lossy().replace('\\', "/"), file.contents());
    }
    for dir in dir.dirs() {
        visit(dir, each);
    }
}
