//! The starter site: what `sayso init` writes into an empty folder, so that the first build shows something.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use include_dir::{Dir, include_dir};

use crate::locale::Locale;
use crate::schema::{self, Kind};

pub mod entry;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/init/starter");

/// Where the schemas that the starter's files name are written.
const SCHEMAS: &str = ".sayso/schemas";

#[derive(Debug)]
pub enum InitError {
    /// The folder holds something already.
    NotEmpty(PathBuf),
    /// The interface has not been translated into that locale.
    NoInterface {
        locale: Locale,
        known: String,
    },
    /// The source locale is missing from the locales.
    NoEnglish,
    Write {
        path: PathBuf,
        error: io::Error,
    },
}

impl fmt::Display for InitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InitError::NotEmpty(folder) => write!(f, "the folder `{}` is not empty", folder.display()),
            InitError::NoInterface { locale, .. } => write!(f, "sayso has no interface in `{locale}`"),
            InitError::NoEnglish => f.write_str("`en` is not among the locales"),
            InitError::Write { path, error } => write!(f, "cannot write `{}`: {error}", path.display()),
        }
    }
}

/// Writes the starter for these locales into `folder` and returns how many files it wrote.
pub fn write(folder: &Path, locales: &[Locale]) -> Result<usize, InitError> {
    let known = crate::embedded::interface_locales();
    if !locales.iter().any(|locale| locale.tag() == "en") {
        return Err(InitError::NoEnglish);
    }
    if let Some(locale) = locales.iter().find(|locale| !known.contains(locale)) {
        let known = known.iter().map(Locale::tag).collect::<Vec<_>>().join(", ");
        return Err(InitError::NoInterface {
            locale: locale.clone(),
            known,
        });
    }
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| InitError::Write { path, error }
    };
    fs::create_dir_all(folder).map_err(at(folder))?;
    if fs::read_dir(folder).map_err(at(folder))?.next().is_some() {
        return Err(InitError::NotEmpty(folder.to_owned()));
    }
    let mut files = starter(locales);
    for kind in Kind::value_variants() {
        files.push((format!("{SCHEMAS}/{}.json", kind.name()), schema::text(*kind)));
    }
    for (name, text) in &files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(at(parent))?;
        fs::write(&path, text).map_err(at(&path))?;
    }
    Ok(files.len())
}

/// The starter's files with their texts: those in English, and translations into the locales asked for.
fn starter(locales: &[Locale]) -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(&STARTER, &mut files);
    files.retain(|(name, _)| {
        let file = name.rsplit('/').next().unwrap_or(name);
        let mut parts = file.splitn(3, '.').skip(1);
        match (parts.next(), parts.next()) {
            (Some(suffix), Some(_)) => suffix.parse().is_ok_and(|locale: Locale| locales.contains(&locale)),
            _ => true,
        }
    });
    let tags: Vec<&str> = locales.iter().map(Locale::tag).collect();
    for (name, text) in &mut files {
        if name == crate::config::CONFIG_FILE {
            *text = text.replace("LOCALES", &tags.join(", "));
        }
    }
    files.sort();
    files
}

fn collect(dir: &Dir<'_>, files: &mut Vec<(String, String)>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        // Cargo leaves out dotfiles of a package, so the starter's carries another name until it is written.
        let path = if path == "gitignore" {
            ".gitignore".to_owned()
        } else {
            path
        };
        files.push((path, String::from_utf8_lossy(file.contents()).into_owned()));
    }
    for dir in dir.dirs() {
        collect(dir, files);
    }
}
