//! The floor: how long it takes to write a built site's very bytes to the very same paths, from memory, with as many
//! threads. No generator that writes these files can be faster.
//!
//! `cargo bench --bench floor -- BUILT-SITE EMPTY-FOLDER [RUNS]`; both on the same file system as the build to compare.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    let [site, output, rest @ ..] = arguments.as_slice() else {
        println!("usage: cargo bench --bench floor -- BUILT-SITE EMPTY-FOLDER [RUNS]");
        return;
    };
    let runs = rest.first().and_then(|runs| runs.parse().ok()).unwrap_or(5);
    let mut files = Vec::new();
    read(Path::new(site), Path::new(""), &mut files);
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let output = Path::new(output).join("floor");
    let mut times: Vec<Duration> = (0..runs).map(|_| write(&files, &output)).collect();
    times.sort_unstable();
    let median = times[times.len() / 2];
    println!(
        "{} files, {bytes} bytes: {:.3} s (median of {runs}, {:.3} to {:.3})",
        files.len(),
        median.as_secs_f64(),
        times[0].as_secs_f64(),
        times[times.len() - 1].as_secs_f64()
    );
}

fn read(root: &Path, below: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(root.join(below)).expect("a folder").flatten() {
        let path = below.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            read(root, &path, files);
        } else {
            let bytes = fs::read(root.join(&path)).expect("a file");
            files.push((path, bytes));
        }
    }
}

/// The time from nothing to every file closed. Clearing up before does not count.
fn write(files: &[(PathBuf, Vec<u8>)], output: &Path) -> Duration {
    let _ = fs::remove_dir_all(output);
    let start = Instant::now();
    let folders: BTreeSet<&Path> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    // Only the deepest: the others are made on the way.
    let next = AtomicUsize::new(0);
    let folders: Vec<&Path> = folders.into_iter().collect();
    each(&next, folders.len(), |at| {
        fs::create_dir_all(output.join(folders[at])).expect("a folder")
    });
    next.store(0, Ordering::Relaxed);
    each(&next, files.len(), |at| {
        let (path, bytes) = &files[at];
        fs::write(output.join(path), bytes).expect("written");
    });
    start.elapsed()
}

fn each(next: &AtomicUsize, count: usize, work: impl Fn(usize) + Sync) {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= count {
                        break;
                    }
                    work(at);
                }
            });
        }
    });
}
