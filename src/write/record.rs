//! The record of the last build, beside the output: what it was made from, and how every published file looked then.
//!
//! It says one thing that stays true: these inputs give this output. Whoever has the same inputs, and finds every file
//! just as it was left, has nothing to do. A record that is lost, broken or in doubt costs a real build and nothing else.

use std::fs::{self, Metadata};
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::MANIFEST;
use super::output::{self, Place};

/// Clocks of file systems stand still so long, mostly.
const TICK: Duration = Duration::from_millis(4);
const TICKS: usize = 5;

/// What the builder says of a build.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Stands for all that the output follows from: sources, options, program.
    pub made_from: String,
    /// Whatever a later build has to know of this one if there is nothing to do.
    pub note: String,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    /// How the published files looked: a hash of their names, sizes, times and places on the disk.
    look: String,
    record: Record,
}

/// The record, if every file that `manifest` lists looks as it did when the record was made.
pub fn read(place: &Place, manifest: &str) -> Option<Record> {
    let kept: Kept = serde_json::from_slice(&fs::read(&place.record).ok()?).ok()?;
    let (look, newest) = look(&place.output, manifest)?;
    // A file that was changed in the same tick of the file system's clock as the record would look the same.
    let recorded = fs::metadata(&place.record).ok()?.modified().ok()?;
    (look == kept.look && newest < recorded).then_some(kept.record)
}

/// Keeps the record. What goes wrong here is left: the next build will be a real one.
pub fn write(place: &Place, manifest: &str, record: Record) {
    let Some((look, newest)) = look(&place.output, manifest) else {
        return;
    };
    let kept = serde_json::to_vec(&Kept { look, record }).unwrap_or_default();
    if fs::read(&place.record).is_ok_and(|standing| standing == kept) {
        return;
    }
    let fresh = place.record.with_extension("sayso-record-new");
    let write = || {
        fs::write(&fresh, &kept)?;
        fs::metadata(&fresh)?.modified()
    };
    // Written in a later tick than everything that it speaks of, or it would not be believed.
    for _ in 0..TICKS {
        match write() {
            Ok(written) if newest < written => {
                let _ = fs::rename(&fresh, &place.record);
                return;
            }
            Ok(_) => thread::sleep(TICK),
            Err(_) => break,
        }
    }
    let _ = fs::remove_file(&fresh);
}

/// How the files look, and when the last of them changed. `None` where one is missing or no file.
fn look(output: &Path, manifest: &str) -> Option<(String, SystemTime)> {
    let paths: Vec<&str> = output::paths_in_order(manifest)?.chain([MANIFEST]).collect();
    let looks: Option<Vec<(Vec<u8>, SystemTime)>> = paths
        .par_iter()
        .map(|path| {
            let metadata = fs::symlink_metadata(output.join(path)).ok()?;
            let modified = metadata.modified().ok().filter(|_| metadata.is_file())?;
            let (facts, changed) = facts(&metadata);
            Some((facts, modified.max(changed)))
        })
        .collect();
    let looks = looks?;
    let mut hasher = blake3::Hasher::new();
    let mut newest = SystemTime::UNIX_EPOCH;
    for (path, (facts, changed)) in paths.iter().zip(&looks) {
        hasher.update(path.as_bytes()).update(b"\n").update(facts);
        newest = newest.max(*changed);
    }
    Some((hasher.finalize().to_hex().to_string(), newest))
}

/// Size, time of the last change of the bytes and of anything else, place on the disk; and the latest time.
#[cfg(unix)]
fn facts(metadata: &Metadata) -> (Vec<u8>, SystemTime) {
    use std::os::unix::fs::MetadataExt;
    let facts = [
        metadata.len().cast_signed(),
        metadata.mtime(),
        metadata.mtime_nsec(),
        metadata.ctime(),
        metadata.ctime_nsec(),
        metadata.ino().cast_signed(),
    ];
    let seconds = u64::try_from(metadata.ctime()).unwrap_or(0);
    let nanoseconds = u64::try_from(metadata.ctime_nsec()).unwrap_or(0);
    let changed = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds) + Duration::from_nanos(nanoseconds);
    (facts.iter().flat_map(|fact| fact.to_le_bytes()).collect(), changed)
}

#[cfg(not(unix))]
fn facts(metadata: &Metadata) -> (Vec<u8>, SystemTime) {
    let modified = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    (format!("{} {modified:?}", metadata.len()).into_bytes(), modified)
}
