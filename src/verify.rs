//! A published folder read as its readers do: every address in it that leads into the site leads to something.
//!
//! Knows nothing of how the folder was made, so that what is wrong with the making cannot hide here. Reads the disk, and
//! writes nothing.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs;
use std::io;
use std::path::Path;

use html5gum::{Token, Tokenizer};
use rayon::prelude::*;
use walkdir::WalkDir;

use crate::diagnostic::{Diagnostic, Fault};
use crate::library::Site;
use crate::permalink;

/// How many faults are named; a broken link in a theme stands on every page.
const MOST: usize = 100;

/// What was read, and what is wrong with it.
pub struct Verified {
    pub files: usize,
    pub links: usize,
    pub faults: Vec<Diagnostic>,
}

/// What a file names, and what can be named in it.
#[derive(Default)]
struct Facts {
    ids: HashSet<Box<str>>,
    links: BTreeSet<Box<str>>,
}

/// # Errors
/// The folder, or a file in it, cannot be read.
pub fn folder(folder: &Path, site: &Site) -> io::Result<Verified> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            paths.push(path.to_string_lossy().replace('\\', "/"));
        }
    }
    paths.sort();
    let read = paths
        .par_iter()
        .map(|path| Ok((path.as_str(), facts(path, &fs::read(folder.join(path))?))));
    let files: HashMap<&str, Facts> = read.collect::<io::Result<_>>()?;
    let mut faults: Vec<Diagnostic> = paths
        .par_iter()
        .flat_map_iter(|path| broken(path, &files, site))
        .collect();
    let further = faults.len().saturating_sub(MOST);
    faults.truncate(MOST);
    if further > 0 {
        faults.push(Diagnostic::error(
            Fault::BrokenOutput,
            format!("{further} more addresses lead nowhere"),
        ));
    }
    Ok(Verified {
        files: files.len(),
        links: files.values().map(|facts| facts.links.len()).sum(),
        faults,
    })
}

fn facts(path: &str, bytes: &[u8]) -> Facts {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => of_page(bytes),
        Some("xml") => of_xml(&String::from_utf8_lossy(bytes)),
        Some("json" | "webmanifest") => of_json(bytes),
        _ if path == "_redirects" => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            // From, to, status: the second word of each line; Netlify's rules for missing pages name theirs there too.
            let targets = text.lines().filter_map(|line| line.split(' ').nth(1)).map(Box::from);
            Facts {
                links: targets.collect(),
                ..Facts::default()
            }
        }
        _ => Facts::default(),
    }
}

fn of_page(bytes: &[u8]) -> Facts {
    let mut facts = Facts::default();
    for token in Tokenizer::new(bytes) {
        let Ok(Token::StartTag(tag)) = token else { continue };
        for (name, value) in &tag.attributes {
            let value = String::from_utf8_lossy(value);
            match name.as_slice() {
                b"id" => drop(facts.ids.insert(value.into())),
                b"href" | b"src" | b"data-index" | b"data-cards" | b"data-suggestions" => {
                    facts.links.insert(value.into());
                }
                b"content" => {
                    let target = value.split_once("url=").map(|(_, target)| target);
                    let address =
                        target.or_else(|| (value.starts_with("http") || value.starts_with('/')).then_some(&value));
                    facts.links.extend(address.map(Box::from));
                }
                _ => {}
            }
        }
    }
    facts
}

/// What stands in `loc`, `id` and `href` of site maps, feeds and descriptions.
fn of_xml(text: &str) -> Facts {
    let mut facts = Facts::default();
    for (start, end) in [
        ("<loc>", "</loc>"),
        ("<id>", "</id>"),
        ("href=\"", "\""),
        ("template=\"", "\""),
    ] {
        for part in text.split(start).skip(1) {
            let address = part.split(end).next().unwrap_or_default();
            facts.links.insert(address.replace("&amp;", "&").into());
        }
    }
    facts
}

/// Every `url`, `src`, `start_url` and `scope` in it.
fn of_json(bytes: &[u8]) -> Facts {
    fn walk(value: &serde_json::Value, links: &mut BTreeSet<Box<str>>) {
        match value {
            serde_json::Value::Array(items) => items.iter().for_each(|item| walk(item, links)),
            serde_json::Value::Object(fields) => {
                for (name, value) in fields {
                    match value.as_str() {
                        Some(address) if matches!(name.as_str(), "url" | "src" | "start_url" | "scope") => {
                            links.insert(address.into());
                        }
                        _ => walk(value, links),
                    }
                }
            }
            _ => {}
        }
    }
    let mut facts = Facts::default();
    if let Ok(value) = serde_json::from_slice(bytes) {
        walk(&value, &mut facts.links);
    }
    facts
}

fn broken(path: &str, files: &HashMap<&str, Facts>, site: &Site) -> Vec<Diagnostic> {
    let fault = |message: String, help: &str| Diagnostic::error(Fault::BrokenOutput, message).in_path(path).help(help);
    let mut faults = Vec::new();
    for link in &files[path].links {
        let (address, fragment) = link
            .split_once('#')
            .map_or((&**link, None), |(address, fragment)| (address, Some(fragment)));
        let target = match target(address, path, site) {
            Target::Elsewhere => continue,
            Target::Outside => {
                let help = "begin links with the site's path, or with a scheme";
                faults.push(fault(
                    format!("`{link}` leads out of the site's path `{}`", site.base_path),
                    help,
                ));
                continue;
            }
            Target::Inside(target) => target,
        };
        let Some(there) = files.get(target.as_str()) else {
            faults.push(fault(
                format!("`{link}` leads to `{target}`, which is not there"),
                "build the whole site again",
            ));
            continue;
        };
        // Look-up's own fragments hold what was asked.
        let anchor = fragment.filter(|fragment| !fragment.is_empty() && !fragment.starts_with("q="));
        if let Some(anchor) = anchor.map(permalink::decode)
            && !there.ids.contains(anchor.as_str())
        {
            faults.push(fault(
                format!("`{link}` leads to `#{anchor}`, which `{target}` does not have"),
                "name a heading that is there",
            ));
        }
    }
    faults
}

enum Target {
    /// A file of the folder.
    Inside(String),
    /// On this host, but below another path.
    Outside,
    Elsewhere,
}

fn target(address: &str, path: &str, site: &Site) -> Target {
    if address.is_empty() {
        return Target::Inside(path.to_owned());
    }
    let local = address.strip_prefix(site.origin.as_str()).unwrap_or(address);
    let local = local.split('?').next().unwrap_or(local);
    if let Some(below) = permalink::decode(local).strip_prefix(&site.base_path) {
        return Target::Inside(match below {
            "" => "index.html".to_owned(),
            // The folder of look-up's index is named, and never read as a page.
            "lookup/" => "lookup/manifest.txt".to_owned(),
            _ if below.ends_with('/') => format!("{below}index.html"),
            _ => below.to_owned(),
        });
    }
    let has_scheme = address
        .split_once(':')
        .is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if has_scheme { Target::Elsewhere } else { Target::Outside }
}
