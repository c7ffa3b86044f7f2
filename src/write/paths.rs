//! Which paths may be published, and that no two of them meet. Pure: nothing here touches the disk.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::{MANIFEST, WriteError};

/// The paths claimed so far, by their folded form.
#[derive(Default)]
pub struct Claims {
    claimed: HashMap<String, Claim>,
    files: usize,
}

enum Claim {
    File(Box<str>),
    Folder,
}

impl Claims {
    /// Takes `path` for one artifact.
    ///
    /// # Errors
    /// The path is taken, differs from a taken one only in case, or is a folder of another.
    pub fn claim(&mut self, path: &str) -> Result<(), WriteError> {
        let folded = fold(path);
        for (end, _) in folded.match_indices('/').rev() {
            match self.claimed.entry(folded[..end].to_owned()) {
                // Whoever claimed this folder has claimed those above it.
                Entry::Occupied(entry) if matches!(entry.get(), Claim::Folder) => break,
                Entry::Occupied(_) => {
                    return Err(WriteError::FileAndFolder {
                        path: folder_of(path, &folded, end),
                    });
                }
                Entry::Vacant(entry) => drop(entry.insert(Claim::Folder)),
            }
        }
        match self.claimed.entry(folded) {
            Entry::Vacant(entry) => {
                entry.insert(Claim::File(path.into()));
                self.files += 1;
                Ok(())
            }
            Entry::Occupied(entry) => Err(match entry.get() {
                Claim::Folder => WriteError::FileAndFolder { path: path.to_owned() },
                Claim::File(taken) if **taken == *path => WriteError::Collision { path: path.to_owned() },
                // Threads arrive in any order, the message reads the same.
                Claim::File(taken) => WriteError::CaseCollision {
                    first: path.min(taken).to_owned(),
                    second: path.max(taken).to_owned(),
                },
            }),
        }
    }

    /// Every claimed path, sorted by its bytes.
    pub fn into_paths(self) -> Vec<Box<str>> {
        let mut paths = Vec::with_capacity(self.files);
        paths.extend(self.claimed.into_values().filter_map(|claim| match claim {
            Claim::File(path) => Some(path),
            Claim::Folder => None,
        }));
        paths.sort_unstable();
        paths
    }
}

/// Refuses what could leave the output folder or cannot be unpacked on Windows or macOS.
///
/// # Errors
/// [`WriteError::UnsafePath`] with the reason.
pub fn check(path: &str) -> Result<(), WriteError> {
    let reason = if path.is_empty() {
        "it is empty"
    } else if path.starts_with('/') {
        "it is not relative"
    } else if path.chars().any(char::is_control) {
        "it holds a control character"
    } else if path.contains(['\\', ':', '*', '?', '"', '<', '>', '|']) {
        "Windows does not allow one of its characters"
    } else if let Some(reason) = path.split('/').find_map(segment_fault) {
        reason
    } else if path.eq_ignore_ascii_case(MANIFEST) {
        "sayso keeps its own list under this name"
    } else {
        return Ok(());
    };
    Err(WriteError::UnsafePath {
        path: path.to_owned(),
        reason,
    })
}

fn segment_fault(segment: &str) -> Option<&'static str> {
    if segment.is_empty() {
        Some("a part of it is empty")
    } else if segment == "." || segment == ".." {
        Some("it must not hold `.` or `..`")
    } else if segment.ends_with(['.', ' ']) {
        Some("Windows drops a dot or blank at the end of a name")
    } else if segment.len() > 255 {
        Some("a part of it is longer than 255 bytes")
    } else if is_reserved(segment) {
        Some("Windows reserves the name for a device")
    } else {
        None
    }
}

/// Device names, with any extension (Microsoft, "Naming Files, Paths, and Namespaces").
fn is_reserved(segment: &str) -> bool {
    let stem = segment
        .split('.')
        .next()
        .unwrap_or(segment)
        .trim_end()
        .to_ascii_uppercase();
    if matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") {
        return true;
    }
    let digit = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    digit.is_some_and(|digit| {
        matches!(
            digit,
            "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³"
        )
    })
}

/// Two paths with one folded form are one file where the file system ignores case: NTFS and APFS compare by simple
/// case mapping, so `ß` and `ss` stay two.
fn fold(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    let simple = |character: char| {
        let mut upper = character.to_uppercase();
        match (upper.next(), upper.next()) {
            (Some(upper), None) => upper,
            _ => character,
        }
    };
    path.chars().map(simple).flat_map(char::to_lowercase).collect()
}

/// The folder that ends at byte `end` of the folded form, as it was spelled.
fn folder_of(path: &str, folded: &str, end: usize) -> String {
    let depth = folded[..end].matches('/').count() + 1;
    path.split('/').take(depth).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim_all(paths: &[&str]) -> Result<Vec<Box<str>>, String> {
        let mut claims = Claims::default();
        for path in paths {
            claims.claim(path).map_err(|error| error.to_string())?;
        }
        Ok(claims.into_paths())
    }

    #[test]
    fn plain_paths_pass() {
        for path in [
            "index.html",
            "de/fragen/gäste/index.html",
            ".nojekyll",
            ".well-known/a.txt",
            "console/com",
            "com10",
            "a..b/c",
        ] {
            assert!(check(path).is_ok(), "{path}");
        }
    }

    #[test]
    fn unsafe_paths_are_refused() {
        let long = "a".repeat(256);
        let refused = [
            "",
            "/",
            "/etc/passwd",
            "../a",
            "a/../b",
            "a/..",
            "./a",
            "a//b",
            "a/",
            "a\0b",
            "a\nb",
            "a\\b",
            "C:/a",
            "a?b",
            "aux",
            "de/NUL.html",
            "com1.tar.gz",
            "lpt³/index.html",
            "con .x",
            "a./b",
            "a /b",
            ".sayso-manifest",
            ".Sayso-Manifest",
            &long,
        ];
        for path in refused {
            assert!(matches!(check(path), Err(WriteError::UnsafePath { .. })), "{path:?}");
        }
    }

    #[test]
    fn paths_that_meet_are_refused_in_any_order() {
        let cases: [(&[&str], &str); 6] = [
            (&["a/b", "a/b"], "two pages or files would both be published as `a/b`"),
            (
                &["a/Bc", "a/bC"],
                "`a/Bc` and `a/bC` differ only in the case of their letters",
            ),
            (&["ς", "Σ"], "`Σ` and `ς` differ only in the case of their letters"),
            (
                &["Ärger", "ärger"],
                "`Ärger` and `ärger` differ only in the case of their letters",
            ),
            (&["a/b", "a/b/c"], "`a/b` would be both a file and a folder"),
            (&["x/É/y", "x/É"], "`x/É` would be both a file and a folder"),
        ];
        for (paths, expected) in cases {
            assert_eq!(claim_all(paths), Err(expected.to_owned()));
            let reversed: Vec<_> = paths.iter().rev().copied().collect();
            assert_eq!(claim_all(&reversed), Err(expected.to_owned()));
        }
        let paths = claim_all(&["strasse", "straße", "b/c", "b/a", "B/d", "a"]).expect("no two meet");
        assert_eq!(
            paths.iter().map(|path| &**path).collect::<Vec<_>>(),
            ["B/d", "a", "b/a", "b/c", "strasse", "straße"]
        );
    }
}
