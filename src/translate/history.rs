//! What a source said when a translation was made from it, found in the history that git keeps.

use std::path::Path;
use std::process::Command;

use super::units::{Original, State, Unit, originals};
use crate::load;
use crate::locale::Locale;
use crate::source::Sources;

/// How many earlier versions of a file are looked at.
const VERSIONS: usize = 500;

/// A unit of the source that has changed since it was translated.
#[derive(Debug, PartialEq, Eq)]
pub struct Changed {
    /// The source file.
    pub path: String,
    /// The entry in it, where it holds several, and the unit.
    pub unit: String,
    /// The text then; nothing where the history does not reach back so far.
    pub before: Option<String>,
    pub now: String,
}

/// Every outdated unit of the translations into `locale` that `wanted` accepts by their path.
pub fn changed(
    root: &Path,
    originals: &[Original],
    sources: &Sources,
    source_locale: &Locale,
    wanted: &dyn Fn(&str) -> bool,
) -> Vec<Changed> {
    let mut found = Vec::new();
    for original in originals {
        let path = &*sources.file(original.source).path;
        for (locale, translation) in &original.translations {
            if !wanted(&sources.file(translation.source).path) {
                continue;
            }
            for unit in &original.units {
                if original.state(unit, locale) != State::Outdated {
                    continue;
                }
                let made_from = &translation.made_from[&unit.key];
                let before = earlier(root, path, &original.id, unit, made_from, source_locale);
                let name = if original.id.is_empty() || path.ends_with(".md") {
                    unit.key.clone()
                } else {
                    format!("{} · {}", original.id, unit.key)
                };
                found.push(Changed {
                    path: path.to_owned(),
                    unit: name,
                    before,
                    now: unit.text.clone(),
                });
            }
        }
    }
    found.dedup();
    found
}

/// What the source of one unit said when its translation was made, where the history holds it.
pub fn before(
    root: &Path,
    original: &Original,
    unit: &Unit,
    locale: &Locale,
    sources: &Sources,
    source_locale: &Locale,
) -> Option<String> {
    let made_from = original.translations.get(locale)?.made_from.get(&unit.key)?;
    let path = &*sources.file(original.source).path;
    earlier(root, path, &original.id, unit, made_from, source_locale)
}

/// The unit's text in the newest version of its file that has that fingerprint.
fn earlier(root: &Path, path: &str, id: &str, unit: &Unit, made_from: &str, source_locale: &Locale) -> Option<String> {
    let log = git(
        root,
        &["log", "--format=%H", &format!("--max-count={VERSIONS}"), "--", path],
    )?;
    for commit in log.lines() {
        let Some(text) = git(root, &["show", &format!("{commit}:./{path}")]) else {
            continue;
        };
        let (sources, drafts) = load::entry(path, text);
        let of_id = originals(&drafts, &sources, source_locale)
            .into_iter()
            .filter(|original| original.id == id);
        let mut units = of_id.flat_map(|original| original.units);
        let same = units.find(|earlier| earlier.fingerprint == made_from && same_place(&earlier.key, &unit.key));
        if let Some(same) = same {
            return Some(same.text);
        }
    }
    None
}

/// Blocks of a document move; everything else keeps its name.
fn same_place(a: &str, b: &str) -> bool {
    let is_block = |key: &str| key.bytes().all(|digit| digit.is_ascii_digit());
    a == b || (is_block(a) && is_block(b))
}

fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok())?
}
