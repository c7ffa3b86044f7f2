//! A published folder read as its readers do: every address in it that leads into the site leads to something.
//!
//! Knows nothing of how the folder was made, so that what is wrong with the making cannot hide here. Reads the disk, and
//! writes nothing.

use std::fs;
use std::io;
use std::path::Path;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, Tokenizer};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
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
    ids: Vec<Box<str>>,
    /// Sorted, each once.
    links: Vec<Box<str>>,
}

/// Why a link leads nowhere, and what to do.
type Wrong = (String, &'static str);

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
    let read = paths.par_iter().map(|path| Ok((path.as_str(), facts(path, folder)?)));
    let files: FxHashMap<&str, Facts> = read.collect::<io::Result<_>>()?;
    // Most links stand on thousands of pages, and lead to the same from each of them.
    let links = files.values().flat_map(|facts| &facts.links).map(|link| &**link);
    let links: FxHashSet<&str> = links.filter(|link| !is_own(link)).collect();
    let wrong: FxHashMap<&str, Wrong> = links
        .into_par_iter()
        .filter_map(|link| Some((link, fault(link, &files, site)?)))
        .collect();
    let mut faults = Vec::new();
    for path in &paths {
        let facts = &files[path.as_str()];
        let found = facts.links.iter().filter_map(|link| match is_own(link) {
            true => wrong_anchor(link, path, facts),
            false => wrong.get(&**link).cloned(),
        });
        faults.extend(
            found.map(|(message, help)| Diagnostic::error(Fault::BrokenOutput, message).in_path(path).help(help)),
        );
    }
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

fn facts(path: &str, folder: &Path) -> io::Result<Facts> {
    let bytes = || fs::read(folder.join(path));
    let text = || Ok::<_, io::Error>(String::from_utf8_lossy(&bytes()?).into_owned());
    let mut facts = Facts::default();
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => of_page(&bytes()?, &mut facts),
        Some("xml") => of_xml(&text()?, &mut facts.links),
        Some("json" | "webmanifest") => of_json(&bytes()?, &mut facts.links),
        Some("txt") => of_text(&text()?, &mut facts.links),
        // From, to, status: the second word of each line; Netlify's rules for missing pages name theirs there too.
        _ if path == "_redirects" => {
            let text = text()?;
            let targets = text.lines().filter_map(|line| line.split(' ').nth(1));
            facts.links.extend(targets.map(Box::from));
        }
        _ if path == "_nginx.conf" => {
            let text = text()?;
            let targets = text.split("return 301 ").skip(1);
            facts
                .links
                .extend(targets.filter_map(|rest| rest.split(';').next()).map(Box::from));
        }
        _ => {}
    }
    facts.links.sort_unstable();
    facts.links.dedup();
    Ok(facts)
}

/// What an attribute's value is for.
enum Role {
    Id,
    Address,
    /// A `meta` element's content, which may be an address or lead to one.
    Content,
    Other,
}

fn of_page(bytes: &[u8], facts: &mut Facts) {
    let Facts { ids, links } = facts;
    let mut role = Role::Other;
    // Only names and values are looked at, and none of the text between them is copied.
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<()> {
        match event {
            CallbackEvent::AttributeName { name } => {
                role = match name {
                    b"id" => Role::Id,
                    b"href" | b"src" | b"data-cards" | b"data-index" | b"data-lists" | b"data-permissions"
                    | b"data-suggestions" => Role::Address,
                    b"content" => Role::Content,
                    _ => Role::Other,
                };
            }
            CallbackEvent::AttributeValue { value } => {
                let value = || String::from_utf8_lossy(value);
                match role {
                    Role::Id => ids.push(value().into()),
                    Role::Address => links.push(value().into()),
                    Role::Content => {
                        let value = value();
                        let target = value.split_once("url=").map(|(_, target)| target);
                        let is_address = value.starts_with("http") || value.starts_with('/');
                        links.extend(target.or_else(|| is_address.then_some(&value)).map(Box::from));
                    }
                    Role::Other => {}
                }
            }
            _ => {}
        }
        None
    });
    for _ in Tokenizer::new_with_emitter(bytes, Lenient(emitter)) {}
}

/// Emits what `E` emits without looking for faults of the HTML, which takes a fifth of the time and is for others to find.
struct Lenient<E>(E);

impl<E: Emitter> ForwardingEmitter for Lenient<E> {
    type Token = E::Token;

    fn inner(&mut self) -> &mut impl Emitter<Token = Self::Token> {
        &mut self.0
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }
}

/// What stands in `loc`, `id` and `href` of site maps, feeds and descriptions.
fn of_xml(text: &str, links: &mut Vec<Box<str>>) {
    for (start, end) in [
        ("<loc>", "</loc>"),
        ("<id>", "</id>"),
        ("href=\"", "\""),
        ("template=\"", "\""),
    ] {
        for part in text.split(start).skip(1) {
            let address = part.split(end).next().unwrap_or_default();
            links.push(address.replace("&amp;", "&").into());
        }
    }
}

/// Links of Markdown (`llms.txt`), and what `robots.txt` names.
fn of_text(text: &str, links: &mut Vec<Box<str>>) {
    for part in text.split("](").skip(1) {
        links.extend(part.split(')').next().map(Box::from));
    }
    let named = text.lines().filter_map(|line| line.strip_prefix("Sitemap: "));
    links.extend(named.map(Box::from));
}

/// Every `url`, `src`, `start_url` and `scope` in it.
fn of_json(bytes: &[u8], links: &mut Vec<Box<str>>) {
    fn walk(value: serde_json::Value, links: &mut Vec<Box<str>>) {
        match value {
            serde_json::Value::Array(items) => items.into_iter().for_each(|item| walk(item, links)),
            serde_json::Value::Object(fields) => {
                for (name, value) in fields {
                    match value {
                        serde_json::Value::String(address)
                            if matches!(name.as_str(), "url" | "src" | "start_url" | "scope") =>
                        {
                            links.push(address.into());
                        }
                        value => walk(value, links),
                    }
                }
            }
            _ => {}
        }
    }
    if let Ok(value) = serde_json::from_slice(bytes) {
        walk(value, links);
    }
}

/// Whether a link stays on the page that it stands on.
fn is_own(link: &str) -> bool {
    link.is_empty() || link.starts_with('#')
}

fn fault(link: &str, files: &FxHashMap<&str, Facts>, site: &Site) -> Option<Wrong> {
    let address = link.split_once('#').map_or(link, |(address, _)| address);
    match target(address, site) {
        Target::Elsewhere => None,
        Target::Outside => Some((
            format!("`{link}` leads out of the site's path `{}`", site.base_path),
            "begin links with the site's path, or with a scheme",
        )),
        Target::Inside(target) => match files.get(target.as_str()) {
            Some(there) => wrong_anchor(link, &target, there),
            None => Some((
                format!("`{link}` leads to `{target}`, which is not there"),
                "build the whole site again",
            )),
        },
    }
}

/// What is wrong with what stands behind the `#` of a link to the file `target`.
fn wrong_anchor(link: &str, target: &str, there: &Facts) -> Option<Wrong> {
    let (_, fragment) = link.split_once('#')?;
    // Look-up's own fragments hold what was asked.
    if fragment.is_empty() || fragment.starts_with("q=") {
        return None;
    }
    let anchor = permalink::decode(fragment);
    let is_there = there.ids.iter().any(|id| **id == *anchor);
    (!is_there).then(|| {
        (
            format!("`{link}` leads to `#{anchor}`, which `{target}` does not have"),
            "name a heading that is there",
        )
    })
}

enum Target {
    /// A file of the folder.
    Inside(String),
    /// On this host, but below another path.
    Outside,
    Elsewhere,
}

fn target(address: &str, site: &Site) -> Target {
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
