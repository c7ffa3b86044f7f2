//! Moving the new site in and the old one out, and clearing up after a build that was killed on the way.
//!
//! Nothing is synced to the disk: what is promised holds for a process that dies at any moment, not for a power cut, after
//! which the site can be built again from its sources.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::WriteError;
use super::output::Place;

/// Puts the staging folder in the output's place, in one step where the file system can.
///
/// # Errors
/// The old site stands as before, or, if even that was refused, in the backup folder, from which [`heal`] restores it.
pub fn swap_in(place: &Place, output_exists: bool) -> Result<(), WriteError> {
    let moved = if !output_exists {
        // Refused by the system if anything but an empty folder has appeared there meanwhile.
        fs::rename(&place.staging, &place.output)
    } else if exchange(&place.staging, &place.output).is_ok() {
        return Ok(());
    } else {
        two_renames(place, |from, to| fs::rename(from, to))
    };
    moved.map_err(WriteError::io("move the new site to", &place.output))
}

/// Undoes or completes what a killed build left behind. Only ever called under the lock.
///
/// # Errors
/// A leftover cannot be moved or removed.
pub fn heal(place: &Place) -> Result<(), WriteError> {
    // Killed between the two renames: the old site is whole, in the backup.
    let empty = fs::read_dir(&place.output).is_ok_and(|mut entries| entries.next().is_none());
    let missing = fs::symlink_metadata(&place.output).is_err();
    if (empty || missing) && place.backup.is_dir() {
        if empty {
            fs::remove_dir(&place.output).map_err(WriteError::io("replace", &place.output))?;
        }
        fs::rename(&place.backup, &place.output).map_err(WriteError::io("restore the last site to", &place.output))?;
    }
    clear(&place.staging)
}

/// Removes a leftover, whatever it is.
///
/// # Errors
/// It cannot be removed.
pub fn clear(path: &Path) -> Result<(), WriteError> {
    let removed = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        _ => fs::remove_file(path),
    };
    removed.map_err(WriteError::io("remove", path))
}

/// Removes the old site, known to be `files`, without listing its folders first.
///
/// # Errors
/// It cannot be removed.
pub fn remove_site(folder: &Path, files: &HashSet<Box<str>>) -> Result<(), WriteError> {
    // Whatever goes wrong here is found again by `clear`.
    files
        .par_iter()
        .for_each(|file| drop(fs::remove_file(folder.join(&**file))));
    let mut folders: HashSet<&str> = HashSet::new();
    for file in files {
        for (end, _) in file.match_indices('/').rev() {
            if !folders.insert(&file[..end]) {
                break;
            }
        }
    }
    let mut folders: Vec<&str> = folders.into_iter().collect();
    folders.sort_unstable_by(|left, right| right.cmp(left));
    folders
        .iter()
        .for_each(|inner| drop(fs::remove_dir(folder.join(inner))));
    clear(folder)
}

/// `renameat2(2)` with `RENAME_EXCHANGE`, `renamex_np(2)` with `RENAME_SWAP`: both names exist at every moment.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(left: &Path, right: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, left, CWD, right, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_left: &Path, _right: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The way for file systems that cannot exchange (NFS, some FUSE, Windows). The output's name is missing for the moment
/// between the two.
fn two_renames(place: &Place, rename: impl Fn(&Path, &Path) -> io::Result<()>) -> io::Result<()> {
    rename(&place.output, &place.backup)?;
    let moved = rename(&place.staging, &place.output);
    if moved.is_err() {
        // If this fails too, the next build's `heal` tries again.
        drop(rename(&place.backup, &place.output));
    }
    moved
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::write::output;

    fn scene() -> (tempfile::TempDir, Place) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = output::place(&folder.path().join("public"), &[]).expect("a place");
        for (path, text) in [(&place.output, "old"), (&place.staging, "new")] {
            fs::create_dir(path).expect("a folder");
            fs::write(path.join("index.html"), text).expect("a file");
        }
        (folder, place)
    }

    fn text(folder: &Path) -> String {
        fs::read_to_string(folder.join("index.html")).unwrap_or_default()
    }

    /// Renames until call number `refused`, counted from 1, and from then on refuses or, killed, does nothing.
    fn failing(refused: &'static [u32]) -> impl Fn(&Path, &Path) -> io::Result<()> {
        let calls = Cell::new(0);
        move |from, to| {
            calls.set(calls.get() + 1);
            if refused.contains(&calls.get()) {
                Err(io::ErrorKind::Other.into())
            } else {
                fs::rename(from, to)
            }
        }
    }

    #[test]
    fn exchange_and_two_renames_move_in_the_new_site() {
        let (_folder, place) = scene();
        swap_in(&place, true).expect("swapped");
        assert_eq!(text(&place.output), "new");

        let (_folder, place) = scene();
        two_renames(&place, failing(&[])).expect("swapped");
        assert_eq!((text(&place.output), text(&place.backup)), ("new".into(), "old".into()));
        heal(&place).expect("healed");
        assert_eq!(text(&place.output), "new");
    }

    #[test]
    fn refused_renames_leave_or_restore_the_old_site() {
        for refused in [&[1][..], &[2]] {
            let (_folder, place) = scene();
            assert!(two_renames(&place, failing(refused)).is_err());
            assert_eq!(text(&place.output), "old");
            assert!(!place.backup.exists());
        }
        // As if killed between the two renames: the output is gone until the next build begins.
        for with_empty_output in [false, true] {
            let (_folder, place) = scene();
            assert!(two_renames(&place, failing(&[2, 3])).is_err());
            assert!(!place.output.exists());
            if with_empty_output {
                fs::create_dir(&place.output).expect("a folder");
            }
            heal(&place).expect("healed");
            assert_eq!(text(&place.output), "old");
            assert!(!place.backup.exists() && !place.staging.exists());
        }
    }

    #[test]
    fn a_folder_that_appeared_meanwhile_is_not_replaced() {
        let (_folder, place) = scene();
        assert!(swap_in(&place, false).is_err());
        assert_eq!(text(&place.output), "old");
    }
}
