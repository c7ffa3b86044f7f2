//! The output folder as it stands: where it is, that nothing in it would be lost, what the last build left there.
//!
//! Reads only. What is new never enters here.

use std::collections::HashSet;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{MANIFEST, WriteError};

const FIRST_LINE: &str = "sayso-manifest 1";
/// Largest manifest that is read, in bytes: some million paths.
const LARGEST_MANIFEST: u64 = 256 * 1024 * 1024;
/// How many files of somebody else's are named.
const NAMED: usize = 5;

/// The output folder and the names beside it that a publication uses. All absolute, without symbolic links.
#[derive(Debug, Clone)]
pub struct Place {
    pub output: PathBuf,
    pub staging: PathBuf,
    /// Where the old site waits while two renames do the work of one exchange.
    pub backup: PathBuf,
    pub lock: PathBuf,
    /// What the last build was made from.
    pub record: PathBuf,
}

/// What the last publication left.
#[derive(Debug, Default)]
pub struct Standing {
    pub exists: bool,
    /// The manifest's text.
    pub manifest: Option<String>,
    /// The files that the manifest lists and that are there.
    pub files: HashSet<Box<str>>,
}

/// Finds the place of `output`, making the folders above it.
///
/// # Errors
/// It is a symbolic link, no folder, a mount point, or equals or contains a `protected` folder, the current folder or
/// the root.
pub fn place(output: &Path, protected: &[PathBuf]) -> Result<Place, WriteError> {
    let here = env::current_dir().map_err(WriteError::io("find the current folder from", "."))?;
    // Collecting the components drops a slash at the end, behind which a symbolic link would hide.
    let asked: PathBuf = here.join(output).components().collect();
    let output = match fs::symlink_metadata(&asked) {
        Ok(metadata) if metadata.is_symlink() => {
            let target = fs::canonicalize(&asked).or_else(|_| fs::read_link(&asked));
            return Err(WriteError::SymbolicLink {
                target: target.unwrap_or_default(),
                output: asked,
            });
        }
        Ok(metadata) if !metadata.is_dir() => return Err(WriteError::NotAFolder { output: asked }),
        Ok(_) => fs::canonicalize(&asked).map_err(WriteError::io("find", &asked))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let (Some(parent), Some(name)) = (asked.parent(), asked.file_name()) else {
                return Err(WriteError::io("find", &asked)(error));
            };
            fs::create_dir_all(parent).map_err(WriteError::io("create the folder", parent))?;
            fs::canonicalize(parent)
                .map_err(WriteError::io("find", parent))?
                .join(name)
        }
        Err(error) => return Err(WriteError::io("look at", asked)(error)),
    };
    let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
        return Err(WriteError::Protected {
            inside: output.clone(),
            output,
        });
    };
    for inside in protected.iter().chain([&here]) {
        let inside = fs::canonicalize(inside).unwrap_or_else(|_| here.join(inside));
        if inside.starts_with(&output) {
            return Err(WriteError::Protected { output, inside });
        }
    }
    if is_mount_point(&output, parent) {
        return Err(WriteError::MountPoint { output });
    }
    let beside = |suffix: &str| {
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(suffix);
        parent.join(hidden)
    };
    Ok(Place {
        staging: beside(".sayso-staging"),
        backup: beside(".sayso-backup"),
        lock: beside(".sayso-lock"),
        record: beside(".sayso-record"),
        output,
    })
}

/// Reads what stands in the folder `output` and that all of it is the last publication's.
///
/// # Errors
/// [`WriteError::Foreign`] if anything else is there, however small: a build replaces the whole folder.
pub fn standing(output: &Path) -> Result<Standing, WriteError> {
    match fs::symlink_metadata(output) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Standing::default()),
        Err(error) => return Err(WriteError::io("look at", output)(error)),
        Ok(_) => {}
    }
    let manifest = read_manifest(output)?;
    let listed = match &manifest {
        Some(text) => paths_of(text).ok_or_else(|| WriteError::Manifest {
            path: output.join(MANIFEST),
            reason: "it was not written by this version of sayso",
        })?,
        None => HashSet::new(),
    };
    let mut files = HashSet::with_capacity(listed.len());
    let mut foreign = Vec::new();
    for found in survey(output, "")? {
        match found {
            Found::File(path) if path == MANIFEST && manifest.is_some() => {}
            Found::File(path) if listed.contains(path.as_str()) => drop(files.insert(path.into_boxed_str())),
            Found::File(path) | Found::Other(path) => foreign.push(path),
        }
    }
    if foreign.is_empty() {
        return Ok(Standing {
            exists: true,
            manifest,
            files,
        });
    }
    foreign.sort_unstable();
    let count = foreign.len();
    foreign.truncate(NAMED);
    Err(WriteError::Foreign {
        output: output.to_owned(),
        files: foreign,
        count,
    })
}

/// The manifest of `paths`, which are sorted.
pub fn manifest(paths: &[Box<str>]) -> String {
    let length = paths.iter().map(|path| path.len() + 1).sum::<usize>() + FIRST_LINE.len() + 1;
    let mut text = String::with_capacity(length);
    for line in [FIRST_LINE].into_iter().chain(paths.iter().map(|path| &**path)) {
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// The paths that a manifest lists, sorted.
pub fn paths_in_order(manifest: &str) -> Option<std::str::Lines<'_>> {
    let mut lines = manifest.lines();
    (lines.next() == Some(FIRST_LINE)).then_some(lines)
}

fn paths_of(manifest: &str) -> Option<HashSet<&str>> {
    paths_in_order(manifest).map(Iterator::collect)
}

/// The manifest's text; nothing where there is none.
///
/// # Errors
/// It cannot be read.
pub fn read_manifest(output: &Path) -> Result<Option<String>, WriteError> {
    let path = output.join(MANIFEST);
    let reason = match fs::symlink_metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(WriteError::io("look at", path)(error)),
        Ok(metadata) if !metadata.is_file() => "it is not a file",
        Ok(metadata) if metadata.len() > LARGEST_MANIFEST => "it is too large",
        Ok(_) => match fs::read_to_string(&path) {
            Ok(text) => return Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => "it is not valid UTF-8",
            Err(error) => return Err(WriteError::io("read", path)(error)),
        },
    };
    Err(WriteError::Manifest { path, reason })
}

/// Something in the output, by its path relative to it.
enum Found {
    File(String),
    /// A symbolic link, a device, or a file whose name is not UTF-8: never ours.
    Other(String),
}

/// Everything below `folder` but the folders themselves: an empty one holds nothing to lose.
fn survey(folder: &Path, prefix: &str) -> Result<Vec<Found>, WriteError> {
    let mut found = Vec::new();
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder).map_err(WriteError::io("list", folder))? {
        let entry = entry.map_err(WriteError::io("list", folder))?;
        let kind = entry.file_type().map_err(WriteError::io("look at", entry.path()))?;
        let name = entry.file_name();
        let shown = name.to_string_lossy();
        let path = if prefix.is_empty() {
            shown.into_owned()
        } else {
            format!("{prefix}/{shown}")
        };
        if kind.is_dir() {
            folders.push((entry.path(), path));
        } else if kind.is_file() && name.to_str().is_some() {
            found.push(Found::File(path));
        } else {
            found.push(Found::Other(path));
        }
    }
    let deeper: Vec<Vec<Found>> = folders
        .into_par_iter()
        .map(|(folder, prefix)| survey(&folder, &prefix))
        .collect::<Result<_, _>>()?;
    found.extend(deeper.into_iter().flatten());
    Ok(found)
}

#[cfg(unix)]
fn is_mount_point(output: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(output), fs::metadata(parent)) {
        (Ok(output), Ok(parent)) => output.dev() != parent.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_mount_point(_output: &Path, _parent: &Path) -> bool {
    false
}
