//! `sayso import`: other people's catalogues into definitions files of the site.
//!
//! Each format is a pure function from files to files with a thin rim that reads and writes; what all of them share is
//! here. Imported files are rewritten by the next import, hand-written ones are never touched, and nothing in here knows
//! the library or the built site.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

mod android;
pub mod catalogue;
mod chromium;
mod csv;
mod doorkeeper;
mod fluent;
pub mod format;
mod gettext;
pub mod mapping;
mod message;
pub mod microsoft_graph;
mod polkit;
mod summary;
mod tag;
mod xml;
mod yaml;

pub use format::Format;
pub use mapping::Mapping;
pub use summary::{Change, FileSummary, Skip, Skipped, Summary};
pub use tag::normalize_tag;
pub use yaml::{Yaml, is_date, scalar};

/// Largest input file that is read, in bytes. Microsoft's largest has three million.
pub const LARGEST_INPUT: u64 = 64 * 1024 * 1024;

/// A file to import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// As the user gave it; its last part may say the locale.
    pub path: String,
    pub text: String,
}

/// A file of the site, by its path relative to the folder that is imported into, with `/` between the parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    pub path: String,
    pub text: String,
}

/// What the caller knows and the files do not.
#[derive(Debug, Clone, Default)]
pub struct Options {
    pub source_locale: String,
    /// The locales that the site has pages for.
    pub site_locales: Vec<String>,
    /// The locale of the files, whatever their names say.
    pub locale: Option<String>,
    /// The only locales to import beside the one that says which definitions there are; all where it names none.
    pub locales: Vec<String>,
    /// When wordings that are new or changed were seen, YYYY-MM-DD.
    pub today: String,
    /// The same for all wordings, changed or not.
    pub seen: Option<String>,
}

/// Why one file was not imported. The others were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub path: String,
    /// Line and column, both from 1.
    pub position: Option<(usize, usize)>,
    pub message: String,
    pub help: Option<String>,
}

/// What an import came to.
#[derive(Debug, Default)]
pub struct Imported {
    pub summary: Summary,
    pub problems: Vec<Problem>,
}

/// The disk refused; what was written before it did is whole.
#[derive(Debug)]
pub struct ImportError {
    pub doing: &'static str,
    pub path: PathBuf,
    pub error: io::Error,
}

/// Reads one input file as text, without its byte-order mark.
///
/// # Errors
/// It cannot be read, is too large or is not UTF-8.
pub fn read_input(path: &Path) -> Result<Input, Problem> {
    let shown = path.display().to_string();
    let problem = |message: String, position, help: Option<&str>| Problem {
        path: shown.clone(),
        position,
        message,
        help: help.map(str::to_owned),
    };
    let unreadable = |error: io::Error| problem(format!("cannot be read: {error}"), None, None);
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(problem(
            "is not a file".into(),
            None,
            Some("name the files, not their folder"),
        ));
    }
    if metadata.len() > LARGEST_INPUT {
        let limit = LARGEST_INPUT / 1024 / 1024;
        return Err(problem(
            format!("is larger than {limit} MiB"),
            None,
            Some("is it the file that you meant?"),
        ));
    }
    let text = String::from_utf8(fs::read(path).map_err(unreadable)?).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line_start = valid
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |newline| newline + 1);
        let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = String::from_utf8_lossy(&valid[line_start..]).chars().count() + 1;
        problem(
            "is not valid UTF-8".into(),
            Some((line, column)),
            Some("save the file as UTF-8"),
        )
    })?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(Input { path: shown, text })
}

/// Reads the files of `folder` whose names `is_ours` knows, in the order of their names; a folder that is not there has
/// none.
///
/// # Errors
/// The folder or one of them cannot be read.
pub fn read_standing(folder: &Path, is_ours: impl Fn(&str) -> bool) -> Result<Vec<(String, String)>, ImportError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| ImportError {
            doing: "read",
            path,
            error,
        }
    };
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed(folder))?,
    };
    let mut standing = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed(folder))?;
        if let Some(name) = entry.file_name().to_str().filter(|name| is_ours(name)) {
            let bytes = fs::read(entry.path()).map_err(failed(&entry.path()))?;
            standing.push((name.to_owned(), String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    standing.sort();
    Ok(standing)
}

/// Writes each file that differs from what stands: whole, beside its place, then renamed into it.
///
/// # Errors
/// A folder or file cannot be written; the file that stood there stands as it was.
pub fn write_outputs(into: &Path, outputs: &[Output]) -> Result<(), ImportError> {
    for output in outputs {
        let path = into.join(&output.path);
        if fs::read(&path).is_ok_and(|standing| standing == output.text.as_bytes()) {
            continue;
        }
        let folder = path.parent().unwrap_or(into);
        fs::create_dir_all(folder).map_err(|error| ImportError {
            doing: "create",
            path: folder.into(),
            error,
        })?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // Hidden, so that a build that runs meanwhile does not take it for content.
        let temporary = folder.join(format!(".{name}.sayso-{}", std::process::id()));
        let written = fs::File::create(&temporary)
            .and_then(|mut file| file.write_all(output.text.as_bytes()))
            .and_then(|()| fs::rename(&temporary, &path));
        if let Err(error) = written {
            drop(fs::remove_file(&temporary));
            return Err(ImportError {
                doing: "write",
                path,
                error,
            });
        }
    }
    Ok(())
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Some((line, column)) => write!(f, "`{}:{line}:{column}` {}", self.path, self.message),
            None => write!(f, "`{}` {}", self.path, self.message),
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could not {} `{}`: {}", self.doing, self.path.display(), self.error)
    }
}

impl std::error::Error for ImportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
