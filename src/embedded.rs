//! What the binary carries: the default theme and the interface locales, so that an empty folder and no network are
//! enough to build a site.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use crate::locale::Locale;

static THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

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
    let mut files = BTreeMap::new();
    visit(&LOCALES, &mut |path, bytes| {
        let text = std::str::from_utf8(bytes).expect("the files of this repository are UTF-8");
        files.insert(format!("builtin/locales/{path}"), text);
    });
    files
}

/// The locales that the interface has been translated into.
pub fn interface_locales() -> Vec<Locale> {
    let has_messages = |dir: &&Dir<'_>| {
        dir.files()
            .any(|file| file.path().extension().is_some_and(|ext| ext == "ftl"))
    };
    let tags = LOCALES
        .dirs()
        .filter(has_messages)
        .filter_map(|dir| dir.path().to_str()?.parse().ok());
    let mut locales: Vec<Locale> = tags.collect();
    locales.sort();
    locales
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
