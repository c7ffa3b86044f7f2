//! Publishing by swap, against a real disk: whatever happens, the last good site or the new one stands, whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;
use sayso::artifact::Artifact;
use sayso::write::{MANIFEST, Publication, Report, WriteError};

#[cfg(target_os = "linux")]
mod disk;
mod killed;
mod refusals;

type Files = BTreeMap<String, String>;

fn files(pairs: &[(&str, &str)]) -> Files {
    pairs
        .iter()
        .map(|(path, text)| (path.to_string(), text.to_string()))
        .collect()
}

fn publish(output: &Path, files: &Files) -> Result<Report, WriteError> {
    let publication = Publication::begin(output, &[])?;
    files.par_iter().try_for_each(|(path, text)| {
        publication.accept(Artifact {
            path: path.clone(),
            bytes: text.clone().into_bytes(),
        })
    })?;
    publication.finish()
}

/// Every file below `folder` but the manifest, which is compared with them.
fn read(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path
                .strip_prefix(folder)
                .expect("inside")
                .to_str()
                .expect("UTF-8")
                .to_owned();
            files.insert(name, fs::read_to_string(&path).expect("text"));
        }
    }
    if let Some(manifest) = files.remove(MANIFEST) {
        let listed: Vec<&str> = manifest.lines().skip(1).collect();
        assert_eq!(listed, files.keys().collect::<Vec<_>>());
    }
    files
}

fn beside(output: &Path) -> Vec<String> {
    let entries = fs::read_dir(output.parent().expect("a parent")).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into())
        .collect();
    names.sort();
    names
}

#[cfg(unix)]
fn identities(output: &Path) -> BTreeMap<String, (u64, SystemTime)> {
    use std::os::unix::fs::MetadataExt;
    let identity = |path: &String| {
        let metadata = fs::metadata(output.join(path)).expect("metadata");
        (metadata.ino(), metadata.modified().expect("a time"))
    };
    let mut identities: BTreeMap<_, _> = read(output).keys().map(|path| (path.clone(), identity(path))).collect();
    identities.insert(String::new(), identity(&String::new()));
    identities.insert("..".into(), identity(&"..".into()));
    identities
}

fn scene() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = fs::canonicalize(folder.path()).expect("a path").join("public");
    (folder, output)
}

#[test]
fn reports_and_publishes_what_differs() {
    let (_folder, output) = scene();
    let output = output.join("not/yet/there");
    let first = files(&[
        ("index.html", "home"),
        ("de/a/index.html", "a"),
        ("de/b/index.html", "b"),
        (".nojekyll", ""),
    ]);
    let report = publish(&output, &first).expect("published");
    assert_eq!((report.added.len(), report.files(), report.unchanged), (4, 4, 0));
    assert_eq!(read(&output), first);
    assert_eq!(
        fs::read_to_string(output.join(MANIFEST)).expect("a manifest"),
        "sayso-manifest 1\n.nojekyll\nde/a/index.html\nde/b/index.html\nindex.html\n"
    );

    // One the same, one other of the same size, one gone, one that turns from a file into a folder.
    let second = files(&[
        ("index.html", "home"),
        ("de/a/index.html", "A"),
        (".nojekyll/x", "new"),
        ("fr/index.html", "c"),
    ]);
    let before = identities(&output);
    let report = publish(&output, &second).expect("published");
    assert_eq!(report.added, [".nojekyll/x", "fr/index.html"]);
    assert_eq!(report.changed, ["de/a/index.html"]);
    assert_eq!(report.removed, [".nojekyll", "de/b/index.html"]);
    assert_eq!((report.unchanged, report.left_behind), (1, None));
    assert_eq!(read(&output), second);
    assert!(!output.join("de/b").exists(), "empty folders go too");
    let after = identities(&output);
    assert_eq!(before["index.html"], after["index.html"]);
    assert_ne!(before["de/a/index.html"], after["de/a/index.html"]);
    assert_eq!(beside(&output), ["there"]);
}

#[test]
fn nothing_changed_touches_nothing() {
    let (_folder, output) = scene();
    let site = files(&[("index.html", "home"), ("de/index.html", "Start"), ("empty.txt", "")]);
    publish(&output, &site).expect("published");
    let before = identities(&output);
    let report = publish(&output, &site).expect("published");
    assert!(report.is_empty());
    assert_eq!(report.unchanged, 3);
    // The parent's own time moves with the lock file; the site's folder is the same and was not touched.
    let mut after = identities(&output);
    after.insert("..".into(), before[".."]);
    assert_eq!(before, after);

    // A file deleted by hand comes back, the others stay the same files.
    fs::remove_file(output.join("de/index.html")).expect("removed");
    let report = publish(&output, &site).expect("published");
    assert_eq!((report.added, report.unchanged), (vec!["de/index.html".into()], 2));
    assert_eq!(read(&output), site);
    assert_eq!(identities(&output)["index.html"], before["index.html"]);
}

#[test]
fn one_build_at_a_time() {
    let (_folder, output) = scene();
    let first = Publication::begin(&output, &[]).expect("begun");
    let error = Publication::begin(&output, &[]).map(drop).expect_err("locked");
    assert_eq!(
        error.to_string(),
        format!("another build is writing to `{}`", output.display())
    );
    drop(first);
    Publication::begin(&output, &[]).expect("free again");
    // Many at once: each either publishes or says that another does, and lock files never pile up.
    let outcomes: Vec<_> = (0..64)
        .map(|index| {
            let output = output.clone();
            std::thread::spawn(move || publish(&output, &files(&[("a", &index.to_string())])))
        })
        .collect::<Vec<_>>()
        .into_iter()
        .map(|thread| thread.join().expect("no panic"))
        .collect();
    assert!(outcomes.iter().any(Result::is_ok));
    for error in outcomes.into_iter().filter_map(Result::err) {
        assert!(matches!(error, WriteError::Locked { .. }), "{error}");
    }
    assert_eq!(beside(&output), ["public"]);
}

#[test]
fn accepts_from_many_threads() {
    let (_folder, output) = scene();
    let site = |version: &str| -> Files {
        (0..2_000)
            .map(|index| {
                (
                    format!("{}/{}/{index}.html", index % 7, index % 50),
                    format!("{version} {index}"),
                )
            })
            .collect()
    };
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(16)
        .build()
        .expect("threads");
    for version in ["one", "two"] {
        pool.install(|| publish(&output, &site(version))).expect("published");
        assert_eq!(read(&output), site(version));
    }
}
