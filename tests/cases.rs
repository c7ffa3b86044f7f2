//! Golden cases: the smallest site that shows one behaviour, and all that sayso says about it.
//!
//! `tests/cases/<room>/<case>/` holds `case.md` (why), `in/` (the site), `stderr.txt` (every diagnostic) and, where the
//! pages matter, `out/` with those that do. `BLESS=1` rewrites `stderr.txt` and the files in `out/`; `CASE=name` runs the
//! cases of that name alone.

mod support;

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use sayso::diagnostic::terminal;
use sayso::library::Date;
use sayso::pipeline::{self, Examination, Options};
use support::{build, files, golden, succeed};

/// Relative, as cargo runs tests in the package's folder, so that no golden text holds an absolute path.
const CASES: &str = "tests/cases";

#[test]
fn load() {
    room("load");
}

#[test]
fn validate() {
    room("validate");
}

#[test]
fn render() {
    room("render");
}

/// What should be true to publish, on a day that does not move.
#[test]
fn check() {
    let today = Date {
        year: 2026,
        month: 11,
        day: 24,
    };
    let examination = Examination {
        today: Some(today),
        fetch: None,
    };
    let run = |case: &Path| {
        let checked = pipeline::examine(&case.join("in"), &Options::default(), &examination);
        let report = terminal::render(&checked.diagnostics, &checked.sources, false);
        let mut errors: Vec<String> = why(case).into_iter().collect();
        errors.extend(golden(&case.join("stderr.txt"), report.as_bytes()).err());
        errors
    };
    succeed(cases("check").par_iter().flat_map_iter(|case| run(case)).collect());
}

#[test]
fn every_room_is_run() {
    let mut rooms: Vec<String> = folders(Path::new(CASES)).iter().map(|path| name(path)).collect();
    rooms.sort();
    assert_eq!(rooms, ["check", "load", "render", "validate"]);
}

fn room(room: &str) {
    succeed(cases(room).par_iter().flat_map_iter(|case| run(case)).collect());
}

fn cases(room: &str) -> Vec<PathBuf> {
    let mut cases = folders(&Path::new(CASES).join(room));
    assert!(!cases.is_empty(), "no cases in {CASES}/{room}");
    if let Ok(wanted) = std::env::var("CASE") {
        cases.retain(|case| name(case) == wanted);
    }
    cases
}

fn why(case: &Path) -> Option<String> {
    let why = std::fs::read_to_string(case.join("case.md")).unwrap_or_default();
    why.trim()
        .is_empty()
        .then(|| format!("{}: case.md does not say why", case.display()))
}

fn run(case: &Path) -> Vec<String> {
    let mut errors: Vec<String> = why(case).into_iter().collect();
    let (report, artifacts) = build(&case.join("in"), &Options::default());
    errors.extend(golden(&case.join("stderr.txt"), report.as_bytes()).err());
    let pages = case.join("out");
    for page in files(&pages) {
        let path = page
            .strip_prefix(&pages)
            .expect("inside")
            .to_string_lossy()
            .replace('\\', "/");
        match artifacts.get(&path) {
            Some(bytes) => errors.extend(golden(&page, bytes).err()),
            None => errors.push(format!("{}: `{path}` was not made", case.display())),
        }
    }
    errors
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of cases");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.is_dir());
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().expect("a name").to_string_lossy().into_owned()
}
