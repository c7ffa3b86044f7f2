//! Everything that a build reads of a site, as one hash: whether there is anything new to build from.
//!
//! Looks at the bytes of every file, whatever its name, so that it cannot be deceived by a file's time or by a file that
//! only a diagnostic speaks of.

use std::fs;
use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::files::LARGEST_FILE;
use crate::config::{CONFIG_FILE, CONTENT, LOCALES, THEMES};

/// The site's files at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inputs {
    /// A hash of every path with its bytes.
    pub contents: String,
    /// Each file's time and place on the disk. Equal before and after reading, they say that nothing changed meanwhile,
    /// not even to and fro.
    seen: Vec<String>,
}

/// `None` where something is there that a build would refuse to read.
pub fn of(root: &Path) -> Option<Inputs> {
    let mut entries = Vec::new();
    for part in [CONFIG_FILE, CONTENT, LOCALES, THEMES] {
        let start = root.join(part);
        if fs::symlink_metadata(&start).is_err() {
            continue;
        }
        for entry in WalkDir::new(&start).follow_links(true).sort_by_file_name() {
            entries.push(entry.ok()?);
        }
    }
    let files: Option<Vec<(blake3::Hash, String)>> = entries
        .par_iter()
        .map(|entry| {
            let metadata = entry.metadata().ok()?;
            if metadata.is_dir() {
                return Some((blake3::hash(b""), String::new()));
            }
            if !metadata.is_file() || metadata.len() > LARGEST_FILE {
                return None;
            }
            let bytes = fs::read(entry.path()).ok()?;
            Some((blake3::hash(&bytes), moment(&metadata)))
        })
        .collect();
    let mut hasher = blake3::Hasher::new();
    let mut seen = Vec::with_capacity(entries.len());
    for (entry, (hash, moment)) in entries.iter().zip(files?) {
        let path = entry.path().strip_prefix(root).unwrap_or(entry.path());
        hasher.update(path.as_os_str().as_encoded_bytes());
        hasher.update(if entry.file_type().is_dir() { b"/" } else { b"\n" });
        hasher.update(hash.as_bytes());
        seen.push(moment);
    }
    Some(Inputs {
        contents: hasher.finalize().to_hex().to_string(),
        seen,
    })
}

/// When a file was last changed in any way, and which it is on the disk.
#[cfg(unix)]
pub fn moment(metadata: &fs::Metadata) -> String {
    use std::os::unix::fs::MetadataExt;
    format!("{}.{} {}", metadata.ctime(), metadata.ctime_nsec(), metadata.ino())
}

/// When a file was last changed.
#[cfg(not(unix))]
pub fn moment(metadata: &fs::Metadata) -> String {
    format!("{:?}", metadata.modified())
}
