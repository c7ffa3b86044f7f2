//! Walks the site's folders: which files there are, whether they may be read, and what their names say.

use std::fs;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::config::{CONTENT, LOCALES};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::locale::Locale;
use crate::markdown;

/// Largest file that is read, in bytes. The largest of ours, an imported catalogue of a thousand permissions, has one
/// million.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// A text file, read whole.
#[derive(Debug, Clone)]
pub struct RawFile {
    /// Relative to the site's root, with `/` between the parts.
    pub path: String,
    pub text: String,
    /// What its name says, where that is well-formed.
    pub name: Option<EntryName>,
}

/// `guest-access.de.md` below `content/questions`: the stem `guest-access` and the locale `de`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryName {
    /// The path below the folder of its kind, without locale and extension.
    pub stem: String,
    pub locale: Option<Locale>,
}

impl EntryName {
    /// The stem's folder, which is where the ids of a definitions file begin.
    pub fn folder(&self) -> &str {
        self.stem.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// Reads all files below `root/folder` with one of the `extensions`, in the order of their paths. Everything else there
/// is reported.
pub fn read_folder(root: &Path, folder: &Path, extensions: &[&str], found: &mut Diagnostics) -> Vec<RawFile> {
    let mut paths = Vec::new();
    for path in walk(root, folder, found) {
        let extension = path
            .extension()
            .and_then(|extension| extension.to_str())
            .unwrap_or_default();
        let hidden = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if extensions.contains(&extension) {
            paths.push(path);
        } else if !hidden && extension != "yml" && folder.starts_with(LOCALES) {
            // Glossaries and look-up synonyms stand beside the messages.
        } else if !hidden {
            let shown = slashed(&path);
            let fault = Diagnostic::warning(Fault::UnusedFile, format!("`{shown}` is not read")).in_path(shown);
            found.push(match extension {
                "yml" => fault.help("rename it to end in `.yaml`"),
                "markdown" => fault.help("rename it to end in `.md`"),
                _ => fault.help(format!("files here end in `.{}`", extensions.join("` or `."))),
            });
        }
    }
    let read: Vec<(Option<RawFile>, Diagnostics)> = paths
        .into_par_iter()
        .map(|path| {
            let mut found = Diagnostics::default();
            let name = entry_name(&path, folder, &mut found);
            let file = read_file(root, path, &mut found).map(|file| RawFile { name, ..file });
            (file, found)
        })
        .collect();
    read.into_iter()
        .filter_map(|(file, diagnostics)| {
            found.extend(diagnostics.into_vec());
            file
        })
        .collect()
}

/// Reads one file as text.
pub fn read_file(root: &Path, path: PathBuf, found: &mut Diagnostics) -> Option<RawFile> {
    let shown = slashed(&path);
    let bytes = read_bytes(root, &path, found)?;
    let name = Some(EntryName {
        stem: shown.clone(),
        locale: None,
    });
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let place = format!("line {line}, column {column} is not valid UTF-8");
            found.push(
                Diagnostic::error(Fault::InvalidUtf8, place)
                    .in_path(shown)
                    .help("save the file as UTF-8 in your editor"),
            );
            return None;
        }
    };
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        found.push(
            Diagnostic::error(Fault::EmptyFile, "the file is empty")
                .in_path(shown)
                .help("write something into it, or remove it"),
        );
        return None;
    }
    Some(RawFile {
        path: shown,
        text,
        name,
    })
}

/// Reads one file, unless it is too large or cannot be read.
pub fn read_bytes(root: &Path, path: &Path, found: &mut Diagnostics) -> Option<Vec<u8>> {
    let shown = slashed(path);
    if !is_inside(root, path) {
        found.push(symlink(shown, "the link leads out of the site"));
        return None;
    }
    let size = fs::metadata(root.join(path)).map_or(0, |metadata| metadata.len());
    if size > LARGEST_FILE {
        found.push(
            Diagnostic::error(
                Fault::LargeFile,
                format!("the file has {} MB", size.div_ceil(1024 * 1024)),
            )
            .in_path(shown)
            .help(format!(
                "sayso reads files up to {} MB: split it",
                LARGEST_FILE / 1024 / 1024
            )),
        );
        return None;
    }
    match fs::read(root.join(path)) {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            found.push(unreadable(shown, &error));
            None
        }
    }
}

/// All files below `root/folder`, sorted, relative to `root`. Symbolic links are followed inside the site only.
pub fn walk(root: &Path, folder: &Path, found: &mut Diagnostics) -> Vec<PathBuf> {
    let start = root.join(folder);
    if !start.exists() {
        return Vec::new();
    }
    if !is_inside(root, folder) {
        found.push(symlink(slashed(folder), "the link leads out of the site"));
        return Vec::new();
    }
    let canonical_root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let relative = |path: &Path| path.strip_prefix(root).unwrap_or(path).to_owned();
    let mut paths = Vec::new();
    let mut entries = WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let shown = error.path().map(|path| slashed(&relative(path))).unwrap_or_default();
                let is_link = error.path().is_some_and(Path::is_symlink);
                found.push(match (error.loop_ancestor(), error.io_error()) {
                    (Some(_), _) => symlink(shown, "the link leads back into a folder above it"),
                    (None, Some(reason)) if !is_link => unreadable(shown, reason),
                    (None, _) => symlink(shown, "the link leads nowhere"),
                });
                continue;
            }
        };
        if entry.path_is_symlink() {
            let inside = entry
                .path()
                .canonicalize()
                .is_ok_and(|target| target.starts_with(&canonical_root));
            if !inside {
                found.push(symlink(
                    slashed(&relative(entry.path())),
                    "the link leads out of the site",
                ));
                if entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
                continue;
            }
        }
        if entry.file_type().is_file() {
            paths.push(relative(entry.path()));
        }
    }
    paths
}

/// Whether `root/path` lies in the site with all links followed. What cannot be resolved is left to whoever reads it.
fn is_inside(root: &Path, path: &Path) -> bool {
    match (root.canonicalize(), root.join(path).canonicalize()) {
        (Ok(root), Ok(path)) => path.starts_with(root),
        _ => true,
    }
}

/// Warns of what lies in `content/` outside the folders that are read.
pub fn report_strays<const N: usize>(root: &Path, mut kinds: [&str; N], found: &mut Diagnostics) {
    kinds.sort_unstable();
    let Ok(entries) = fs::read_dir(root.join(CONTENT)) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !kinds.contains(&name.as_str()) && !name.starts_with('.') {
            let path = format!("{CONTENT}/{name}");
            found.push(
                Diagnostic::warning(Fault::UnusedFile, format!("`{path}` is not read"))
                    .in_path(path)
                    .help(format!("content lies in `{}`", kinds.join("`, `"))),
            );
        }
    }
}

/// What a file's name says of its entry.
pub fn entry_name(path: &Path, folder: &Path, found: &mut Diagnostics) -> Option<EntryName> {
    let shown = slashed(path);
    let below = slashed(path.strip_prefix(folder).unwrap_or(path));
    let (parent, file) = below
        .rsplit_once('/')
        .map_or(("", below.as_str()), |(parent, file)| (parent, file));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let (stem, locale) = match stem.split_once('.') {
        None => (stem, None),
        Some((stem, suffix)) => {
            match suffix.parse::<Locale>() {
                Ok(locale) => (stem, Some(locale)),
                Err(_) => {
                    found.push(
                    Diagnostic::error(Fault::UnknownLocale, format!("`{suffix}` is no language tag"))
                        .in_path(shown)
                        .help("a translation is named `NAME.<locale>.ext`, with a BCP 47 tag such as `pl` or `zh-Hant`"),
                );
                    return None;
                }
            }
        }
    };
    let stem = if parent.is_empty() {
        stem.to_owned()
    } else {
        format!("{parent}/{stem}")
    };
    if let Some(part) = stem.split('/').find(|part| markdown::slug(part).is_empty())
        && !part.is_empty()
    {
        found.push(
            Diagnostic::error(Fault::InvalidPath, format!("`{part}` cannot be part of an address"))
                .in_path(shown)
                .help("name the file and its folders with letters or digits"),
        );
        return None;
    }
    if stem.split('/').any(|part| part.is_empty() || part.starts_with('.')) {
        found.push(
            Diagnostic::error(Fault::InvalidPath, format!("`{shown}` has no name before its suffix"))
                .in_path(shown)
                .help("name the file `NAME.ext` or `NAME.<locale>.ext`"),
        );
        return None;
    }
    Some(EntryName { stem, locale })
}

fn symlink(path: String, reason: &str) -> Diagnostic {
    Diagnostic::error(Fault::Symlink, reason)
        .in_path(path)
        .help("replace the link by the file itself")
}

fn unreadable(path: String, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error(Fault::Unreadable, format!("the file cannot be read: {error}")).in_path(path)
}

/// A relative path with `/` between its parts, on every system.
pub fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .filter(|component| !matches!(component, Component::CurDir))
        .map(|component| component.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}
