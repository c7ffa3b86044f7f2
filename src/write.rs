//! Publishes artifacts: the output folder is swapped for a new one, whole, and what has not changed stays the same file.
//!
//! A build works in a staging folder beside the output (`.public.sayso-staging` beside `public`), so that the output is
//! at every moment the last good site or the new one. Files that differ are written there as they arrive; those that do
//! not are hard-linked at the end, which keeps inode and modification time for caches and uploaders. A build that changes
//! nothing writes nothing. What a path or its bytes mean never enters here.

use std::collections::HashSet;
use std::fs::{self, File, FileTimes};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};

use rayon::prelude::*;

use crate::artifact::Artifact;

mod error;
mod lock;
mod output;
mod paths;
mod record;
mod swap;

pub use error::WriteError;
pub use record::Record;

use lock::Lock;
use output::{Place, Standing};
use paths::Claims;

/// Lists, in the output folder, every file that was published there: how a later build knows that all of it is ours.
pub const MANIFEST: &str = ".sayso-manifest";

/// What a publication did. All lists are sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
    /// How many files stayed as they were.
    pub unchanged: usize,
    /// The old site's folder, if it could not be removed after the swap. The next build tries again.
    pub left_behind: Option<PathBuf>,
}

/// The record of the last publication in `output`, if everything that it published stands just as it was left.
pub fn last(output: &Path) -> Option<Record> {
    let place = output::place(output, &[]).ok()?;
    record::read(&place, &output::read_manifest(&place.output).ok()??)
}

/// One publication of one output folder, from [`begin`](Self::begin) to [`finish`](Self::finish). Dropped before that,
/// it leaves everything as it was.
pub struct Publication {
    place: Place,
    standing: Standing,
    claims: Mutex<Claims>,
    outcomes: Mutex<Outcomes>,
    /// Folders that exist in the staging folder, by their path in it.
    folders: Mutex<HashSet<Box<str>>>,
    failed: AtomicBool,
    record: Option<Record>,
    /// Fields are dropped in order: the lock is the last to go.
    _lock: Lock,
}

#[derive(Default)]
struct Outcomes {
    added: Vec<String>,
    changed: Vec<String>,
    unchanged: Vec<String>,
}

enum Outcome {
    Added,
    Changed,
    Unchanged,
}

impl Publication {
    /// Takes the lock of `output`, clears up after killed builds and checks that all that stands there is ours.
    /// `protected` are folders that must not be inside it: the site's root above all.
    ///
    /// # Errors
    /// The place cannot be published to; nothing was changed there.
    pub fn begin(output: &Path, protected: &[PathBuf]) -> Result<Self, WriteError> {
        let place = output::place(output, protected)?;
        let lock = Lock::take(place.lock.clone(), &place.output)?;
        swap::heal(&place)?;
        let standing = output::standing(&place.output)?;
        // Only now is it sure that the output is a site of ours, and the backup its predecessor.
        swap::clear(&place.backup)?;
        Ok(Self {
            place,
            standing,
            claims: Mutex::default(),
            outcomes: Mutex::default(),
            folders: Mutex::default(),
            failed: AtomicBool::new(false),
            record: None,
            _lock: lock,
        })
    }

    /// The record of the last publication, if everything that it published stands just as it was left.
    pub fn last(&self) -> Option<Record> {
        record::read(&self.place, self.standing.manifest.as_deref()?)
    }

    /// How many published files stand.
    pub fn standing(&self) -> usize {
        self.standing.files.len()
    }

    /// Keeps a record of this publication when it is finished.
    pub fn remember(&mut self, record: Record) {
        self.record = Some(record);
    }

    /// Takes one artifact, from any thread, in any order: writes it to the staging folder if it differs from what stands.
    ///
    /// # Errors
    /// The path is unsafe or taken, or the file cannot be written; [`finish`](Self::finish) will then refuse.
    pub fn accept(&self, artifact: Artifact) -> Result<(), WriteError> {
        let outcome = self.place_artifact(&artifact);
        match outcome {
            Ok(outcome) => {
                let mut outcomes = locked(&self.outcomes);
                match outcome {
                    Outcome::Added => outcomes.added.push(artifact.path),
                    Outcome::Changed => outcomes.changed.push(artifact.path),
                    Outcome::Unchanged => outcomes.unchanged.push(artifact.path),
                }
                Ok(())
            }
            Err(error) => {
                self.failed.store(true, Ordering::Relaxed);
                Err(error)
            }
        }
    }

    /// Swaps the accepted artifacts in as the whole site; files that are no longer part of it go.
    ///
    /// # Errors
    /// The old site stands as it was.
    pub fn finish(mut self) -> Result<Report, WriteError> {
        let record = self.record.take();
        if self.failed.load(Ordering::Relaxed) {
            return Err(WriteError::NotWhole {
                output: self.place.output.clone(),
            });
        }
        let paths = std::mem::take(&mut *locked(&self.claims)).into_paths();
        let Outcomes {
            mut added,
            mut changed,
            unchanged,
        } = std::mem::take(&mut *locked(&self.outcomes));
        let is_published = |file: &str| paths.binary_search_by(|path| (**path).cmp(file)).is_ok();
        let mut removed: Vec<String> = self
            .standing
            .files
            .iter()
            .filter(|file| !is_published(file))
            .map(|file| file.to_string())
            .collect();
        for list in [&mut added, &mut changed, &mut removed] {
            list.sort_unstable();
        }
        let mut report = Report {
            added,
            changed,
            removed,
            unchanged: unchanged.len(),
            left_behind: None,
        };

        let manifest = output::manifest(&paths);
        if report.is_empty() && self.standing.manifest.as_ref() == Some(&manifest) {
            record
                .into_iter()
                .for_each(|record| record::write(&self.place, &manifest, record));
            return Ok(report);
        }
        unchanged.par_iter().try_for_each(|path| self.keep(path))?;
        self.write(MANIFEST, manifest.as_bytes())?;
        if self.standing.exists {
            // Somebody may have put a file there during the build.
            output::standing(&self.place.output)?;
            let permissions = fs::metadata(&self.place.output).map(|metadata| metadata.permissions());
            permissions
                .and_then(|permissions| fs::set_permissions(&self.place.staging, permissions))
                .map_err(WriteError::io("set the permissions of", &self.place.staging))?;
        }
        swap::swap_in(&self.place, self.standing.exists)?;
        // From here on the new site stands. Where the old one is depends on the way it was swapped out.
        let Place { staging, backup, .. } = &self.place;
        for old in [staging, backup] {
            if fs::symlink_metadata(old).is_ok() && swap::remove_site(old, &self.standing.files).is_err() {
                report.left_behind = Some(old.clone());
            }
        }
        record
            .into_iter()
            .for_each(|record| record::write(&self.place, &manifest, record));
        Ok(report)
    }

    fn place_artifact(&self, artifact: &Artifact) -> Result<Outcome, WriteError> {
        paths::check(&artifact.path)?;
        locked(&self.claims).claim(&artifact.path)?;
        let outcome = if self.standing.files.contains(artifact.path.as_str()) {
            let standing = self.place.output.join(&artifact.path);
            if holds(&standing, &artifact.bytes).map_err(WriteError::io("read", &standing))? {
                return Ok(Outcome::Unchanged);
            }
            Outcome::Changed
        } else {
            Outcome::Added
        };
        self.write(&artifact.path, &artifact.bytes)?;
        Ok(outcome)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        self.make_folder_of(path)?;
        let path = self.place.staging.join(path);
        let written = File::create_new(&path).and_then(|mut file| file.write_all(bytes));
        written.map_err(WriteError::io("write", path))
    }

    /// Puts a standing file into the staging folder as it is.
    fn keep(&self, path: &str) -> Result<(), WriteError> {
        self.make_folder_of(path)?;
        let from = self.place.output.join(path);
        let to = self.place.staging.join(path);
        // Some file systems have no hard links, and others limit how many a file has.
        fs::hard_link(&from, &to)
            .or_else(|_| copy_with_time(&from, &to))
            .map_err(WriteError::io("keep", from))
    }

    /// Makes a file's folder in the staging folder, once: asking the system for each file would cost more than the file.
    fn make_folder_of(&self, path: &str) -> Result<(), WriteError> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if locked(&self.folders).contains(folder) {
            return Ok(());
        }
        // Two threads may both come here, which does no harm; none goes on before the folder exists.
        let full = self.place.staging.join(folder);
        fs::create_dir_all(&full).map_err(WriteError::io("create the folder", full))?;
        locked(&self.folders).insert(folder.into());
        Ok(())
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        // After a swap there is nothing left; what cannot be removed now the next build's `begin` removes or reports.
        drop(swap::clear(&self.place.staging));
    }
}

impl Report {
    /// Whether the site is just as it was.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }

    /// How many files the site has now.
    pub fn files(&self) -> usize {
        self.added.len() + self.changed.len() + self.unchanged
    }
}

/// Whether the file at `path` holds just `bytes`. The size, which costs less to ask for, mostly tells.
fn holds(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    if fs::metadata(path)?.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let mut standing = vec![0; bytes.len()];
    File::open(path)?.read_exact(&mut standing)?;
    Ok(standing == bytes)
}

fn copy_with_time(from: &Path, to: &Path) -> io::Result<()> {
    let modified = fs::metadata(from)?.modified()?;
    fs::copy(from, to)?;
    File::options()
        .write(true)
        .open(to)?
        .set_times(FileTimes::new().set_modified(modified))
}

/// A panic in another thread cannot leave these half-changed: each holds a set or lists that are only added to.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_the_bytes_and_the_time() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (from, to) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&from, "text").expect("written");
        let long_ago = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
        let file = File::options().write(true).open(&from).expect("opened");
        file.set_times(FileTimes::new().set_modified(long_ago)).expect("set");
        copy_with_time(&from, &to).expect("copied");
        assert_eq!(fs::read(&to).expect("read"), b"text");
        assert_eq!(
            fs::metadata(&to)
                .and_then(|metadata| metadata.modified())
                .expect("a time"),
            long_ago
        );
        assert!(holds(&to, b"text").expect("read") && !holds(&to, b"teXt").expect("read"));
        assert!(!holds(&to, b"text and more").expect("read"));
    }
}
