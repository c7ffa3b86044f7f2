//! What the tests share: sites in temporary folders, whole builds in memory, and golden files.

#![allow(dead_code, reason = "each test program uses its own part")]

pub mod browser;
pub mod html;
pub mod page;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use sayso::artifact::Artifact;
use sayso::diagnostic::terminal;
use sayso::pipeline::{self, Options};
use sayso::render::Stop;
use tempfile::TempDir;

/// Artifacts by their path.
pub type Artifacts = BTreeMap<String, Vec<u8>>;

/// The smallest configuration, in English and German.
pub const CONFIG: &str = "title: Test\nbase_url: https://example.org/\nlocales: [en, de]\n";

/// The smallest definition that has no fault.
pub const DEFINITION: &str = "permissions:\n  read:\n    meaning: Reads.\n    does_not_allow: Write.\n";

/// The root of this repository, which is a site itself.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of published data that lies beside the repository on some machines.
pub fn shared() -> Option<PathBuf> {
    let folder = repository().join("../shared");
    folder.is_dir().then_some(folder)
}

/// A site in a temporary folder: a configuration, and these files over it.
pub fn site(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    write(folder.path(), "sayso.yaml", CONFIG);
    for (path, text) in files {
        write(folder.path(), path, text);
    }
    folder
}

/// Writes one file and the folders that it needs.
pub fn write(root: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, bytes).expect("written");
}

/// Copies the files of a site: all that a build reads.
pub fn copy_site(from: &Path, to: &Path) {
    for part in ["sayso.yaml", "content", "locales", "themes"] {
        for file in files(&from.join(part)) {
            let path = file.strip_prefix(from).expect("inside");
            write(
                to,
                path.to_str().expect("UTF-8"),
                fs::read(&file).expect("a readable file"),
            );
        }
    }
}

/// The site that the Graph catalogue makes, imported by the binary into a temporary folder; `None` where the data is not
/// there, which is printed.
pub fn graph_site() -> Option<TempDir> {
    let data = data()?;
    let config = "title: Graph\nbase_url: https://example.org/\nlocales: [en, de, es, fr, ja, pt-BR, ru, zh-Hans]\n";
    let site = site(&[("sayso.yaml", config)]);
    import_graph(site.path(), &data);
    Some(site)
}

/// Where the published data of providers lies; that it does not is printed.
fn data() -> Option<PathBuf> {
    let data = shared().map(|shared| shared.join("data"));
    if data.is_none() {
        println!("skipped: `../shared`, where the providers' files are, is not there");
    }
    data
}

fn import_graph(site: &Path, data: &Path) {
    let folder = data.join("microsoft-graph/permissions");
    let mut inputs: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("a folder")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    inputs.retain(|path| path.is_file());
    inputs.push(folder.join("new/permissions.json"));
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_sayso"))
        .args(["import", "microsoft-graph", "--site"])
        .arg(site)
        .args(inputs)
        .output()
        .expect("the binary runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The same with every other provider of `../shared/data` beside Microsoft: a hundred thousand wordings.
pub fn whole_site() -> Option<TempDir> {
    let site = graph_site()?;
    import_others(site.path(), &data()?);
    Some(site)
}

/// This repository's site with all of that beside its own content.
pub fn everything() -> Option<TempDir> {
    let data = data()?;
    let site = tempfile::tempdir().expect("a temporary folder");
    copy_site(repository(), site.path());
    import_graph(site.path(), &data);
    import_others(site.path(), &data);
    Some(site)
}

fn import_others(site: &Path, data: &Path) {
    let mapping = repository().join("docs/mappings/gnome.yaml");
    let imports: [(&str, &str, Option<&Path>); 6] = [
        ("fluent", "firefox", None),
        ("android", "android", None),
        ("doorkeeper", "mastodon", None),
        ("polkit", "polkit", None),
        ("chromium", "chromium/locales", None),
        ("gettext", "gnome", Some(&mapping)),
    ];
    for (format, folder, mapping) in imports {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sayso"));
        command
            .args(["import", format, "--site"])
            .arg(site)
            .arg(data.join(folder));
        if let Some(mapping) = mapping {
            command.arg("--mapping").arg(mapping);
        }
        let output = command.output().expect("the binary runs");
        assert!(
            output.status.success(),
            "{format}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// All files below `folder`, sorted; the file itself where it is one.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect()
}

/// Everything below `folder` as artifacts; folders and the publication's own manifest are none.
pub fn published(folder: &Path) -> Artifacts {
    files(folder)
        .into_iter()
        .map(|path| {
            let name = path
                .strip_prefix(folder)
                .expect("inside")
                .to_string_lossy()
                .replace('\\', "/");
            (name, fs::read(path).expect("a readable file"))
        })
        .filter(|(name, _)| name != ".sayso-manifest")
        .collect()
}

/// What `sayso check` prints about the site in `root`, without colour.
pub fn report(root: &Path) -> String {
    report_with(root, &Options::default())
}

pub fn report_with(root: &Path, options: &Options) -> String {
    let checked = pipeline::check(root, options);
    terminal::render(&checked.diagnostics, &checked.sources, false)
}

/// Builds the site in `root` in memory; or says what kept it from being built.
pub fn build(root: &Path, options: &Options) -> (String, Artifacts) {
    let checked = pipeline::check(root, options);
    let mut report = terminal::render(&checked.diagnostics, &checked.sources, false);
    let artifacts: Mutex<Artifacts> = Mutex::default();
    let take = |artifact: Artifact| -> Result<(), String> {
        let mut artifacts = artifacts.lock().expect("no thread panics while it holds this");
        match artifacts.insert(artifact.path.clone(), artifact.bytes) {
            None => Ok(()),
            Some(_) => Err(artifact.path),
        }
    };
    match pipeline::render(&checked, &take) {
        Ok(_) => {}
        Err(Stop::Faults(faults)) => report.push_str(&terminal::render(&faults, &checked.sources, false)),
        Err(Stop::Refused(path)) => panic!("`{path}` was made twice"),
    }
    (report, artifacts.into_inner().expect("no thread panicked"))
}

/// The text of a file of look-up's.
pub fn inflated(bytes: &[u8]) -> String {
    let mut text = String::new();
    std::io::Read::read_to_string(&mut flate2::read::DeflateDecoder::new(bytes), &mut text).expect("deflated UTF-8");
    text
}

/// Whether golden files are to be written rather than compared.
pub fn bless() -> bool {
    std::env::var_os("BLESS").is_some_and(|value| value == "1")
}

/// Compares a text with a golden file, or writes it with `BLESS=1`. The difference is the error.
pub fn golden(path: &Path, actual: &[u8]) -> Result<(), String> {
    if bless() {
        fs::write(path, actual).map_err(|error| format!("{}: {error}", path.display()))?;
        return Ok(());
    }
    let expected = fs::read(path).map_err(|error| format!("{}: {error}; BLESS=1 writes it", path.display()))?;
    if expected == actual {
        return Ok(());
    }
    Err(format!(
        "{} differs; BLESS=1 accepts it\n--- expected\n{}\n--- found\n{}\n",
        path.display(),
        String::from_utf8_lossy(&expected),
        String::from_utf8_lossy(actual),
    ))
}

/// Fails with all the errors there are.
#[track_caller]
pub fn succeed(errors: Vec<String>) {
    assert!(
        errors.is_empty(),
        "{} faults:\n{}",
        errors.len(),
        errors.into_iter().take(40).collect::<Vec<_>>().join("\n")
    );
}
