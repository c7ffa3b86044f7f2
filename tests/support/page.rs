//! What has to hold of every page and of all pages together, whatever is on them.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rayon::prelude::*;
use sayso::locale::Locale;

use super::Artifacts;
use super::html::{Element, Page};

/// Where a site is published.
pub struct Place<'a> {
    /// Scheme and host.
    pub origin: &'a str,
    /// With a slash at both ends.
    pub base_path: &'a str,
    pub source_locale: &'a str,
}

/// What the checks of the whole site need of one page.
pub struct Facts {
    pub title: String,
    pub description: Option<String>,
    pub canonical: Option<String>,
    refresh: bool,
    ids: HashSet<String>,
    links: BTreeSet<String>,
    hreflangs: BTreeMap<String, String>,
}

/// Every page of the site by its path, and all that is wrong with any of them or between them.
pub fn check(artifacts: &Artifacts, place: &Place<'_>) -> (HashMap<String, Facts>, Vec<String>) {
    check_with(artifacts, place, &|_, _| Vec::new())
}

/// The same, with what `inspect` finds wrong with each page.
pub fn check_with(
    artifacts: &Artifacts,
    place: &Place<'_>,
    inspect: &(dyn Fn(&str, &Page) -> Vec<String> + Sync),
) -> (HashMap<String, Facts>, Vec<String>) {
    let read: Vec<(String, Facts, Vec<String>)> = artifacts
        .par_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| {
            let page = Page::parse(bytes);
            let mut errors = page.errors.clone();
            structure(&page, path, place, &mut errors);
            errors.extend(inspect(path, &page));
            let errors = errors.into_iter().map(|error| format!("{path}: {error}")).collect();
            (path.clone(), facts(&page), errors)
        })
        .collect();
    let mut errors = Vec::new();
    let mut pages = HashMap::new();
    for (path, facts, found) in read {
        errors.extend(found);
        pages.insert(path, facts);
    }
    errors.par_extend(
        pages
            .par_iter()
            .flat_map_iter(|(path, facts)| connections(path, facts, &pages, artifacts, place)),
    );
    for (path, bytes) in artifacts.iter().filter(|(path, _)| path.ends_with(".css")) {
        let css = String::from_utf8_lossy(bytes);
        for url in css.split("url(").skip(1) {
            let url = url.split(')').next().unwrap_or_default().trim_matches(['"', '\'']);
            if !url.starts_with("data:") {
                errors.push(format!("{path}: `{url}` would be another request"));
            }
        }
    }
    errors.sort();
    (pages, errors)
}

/// One page by itself.
fn structure(page: &Page, path: &str, place: &Place<'_>, errors: &mut Vec<String>) {
    let folder = path.split('/').next().unwrap_or_default();
    let tag = if path.contains('/') {
        folder
    } else {
        place.source_locale
    };
    let locale: Locale = tag.parse().expect("a page's folder is its locale");
    for html in page.named("html") {
        let found = (html.attribute("lang"), html.attribute("dir"));
        if found != (Some(tag.to_owned()), Some(locale.dir().to_owned())) {
            errors.push(format!("<html> has {found:?}"));
        }
    }
    let mut ids = BTreeSet::new();
    for id in page.elements.iter().filter_map(|element| element.attribute("id")) {
        if id.is_empty() || id.contains(char::is_whitespace) {
            errors.push(format!("the id `{id}` cannot be linked to"));
        }
        if !ids.insert(id.clone()) {
            errors.push(format!("the id `{id}` stands twice"));
        }
    }
    let mut level = 0;
    for heading in page.elements.iter().filter_map(|element| heading_level(element)) {
        if heading > level + 1 {
            errors.push(format!("an h{heading} follows an h{level}"));
        }
        level = heading;
    }
    for (name, count) in [("h1", 1), ("title", 1), ("main", 1)] {
        let found = page.named(name).count();
        if found != count {
            errors.push(format!("{found} <{name}>"));
        }
    }
    for element in &page.elements {
        element_alone(element, &ids, errors);
    }
}

fn heading_level(element: &Element) -> Option<u8> {
    match &*element.name.local {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        "h5" => Some(5),
        "h6" => Some(6),
        _ => None,
    }
}

fn element_alone(element: &Element, ids: &BTreeSet<String>, errors: &mut Vec<String>) {
    let name = &*element.name.local;
    if let Some(lang) = element.attribute("lang") {
        match (lang.parse::<Locale>(), element.attribute("dir")) {
            (Ok(locale), Some(dir)) if locale.dir() == dir => {}
            (_, dir) => errors.push(format!("<{name}> has lang `{lang}` and dir {dir:?}")),
        }
    }
    for attribute in ["aria-labelledby", "aria-describedby", "for"] {
        for id in element
            .attribute(attribute)
            .iter()
            .flat_map(|ids| ids.split_whitespace())
        {
            if !ids.contains(id) {
                errors.push(format!("<{name} {attribute}> names `{id}`, which is not there"));
            }
        }
    }
    let parent = element.parent();
    let inside = |names: &[&str]| {
        parent
            .as_ref()
            .is_some_and(|parent| names.contains(&&*parent.name.local))
    };
    let misplaced = match name {
        "li" => !inside(&["ul", "ol"]),
        "dt" | "dd" => !inside(&["dl", "div"]),
        "summary" => !inside(&["details"]),
        _ => inside(&["ul", "ol"]),
    };
    if misplaced {
        errors.push(format!("<{name}> in a place where HTML has none"));
    }
    let empty_text = matches!(name, "a" | "h1" | "h2" | "h3" | "title") && element.text().is_empty();
    if empty_text && element.attribute("aria-label").is_none() {
        errors.push(format!("an empty <{name}>"));
    }
    if name == "img" && element.attribute("alt").is_none() {
        errors.push("an image without alt".to_owned());
    }
    if element.attribute("style").is_some()
        || element
            .attributes
            .borrow()
            .iter()
            .any(|attribute| attribute.name.local.starts_with("on"))
    {
        errors.push(format!(
            "<{name}> with a style or script of its own, which the policy forbids"
        ));
    }
}

fn facts(page: &Page) -> Facts {
    let mut facts = Facts {
        title: page.named("title").map(Element::text).next().unwrap_or_default(),
        description: None,
        canonical: None,
        refresh: false,
        ids: HashSet::new(),
        links: BTreeSet::new(),
        hreflangs: BTreeMap::new(),
    };
    for element in &page.elements {
        facts.ids.extend(element.attribute("id"));
        facts.links.extend(element.attribute("src"));
        if let Some(href) = element.attribute("href") {
            match (
                element.is("link"),
                element.attribute("rel").as_deref(),
                element.attribute("hreflang"),
            ) {
                (true, Some("canonical"), _) => facts.canonical = Some(href.clone()),
                (true, Some("alternate"), Some(lang)) => {
                    facts.hreflangs.insert(lang, href.clone());
                }
                _ => {}
            }
            facts.links.insert(href);
        }
        if element.is("meta") && element.attribute("name").as_deref() == Some("description") {
            facts.description = element.attribute("content");
        }
        if element.is("meta") && element.attribute("http-equiv").as_deref() == Some("refresh") {
            facts.refresh = true;
            let content = element.attribute("content").unwrap_or_default();
            facts.links.insert(content.trim_start_matches("0; url=").to_owned());
        }
    }
    facts
}

/// One page's links and what its alternates say of it.
fn connections(
    path: &str,
    facts: &Facts,
    pages: &HashMap<String, Facts>,
    artifacts: &Artifacts,
    place: &Place<'_>,
) -> Vec<String> {
    let mut errors = Vec::new();
    for link in &facts.links {
        match target(link, path, place) {
            Target::Elsewhere => {}
            Target::Wrong => errors.push(format!("{path}: the link `{link}` leads out of the site's path")),
            Target::Inside { file, fragment } => {
                if !artifacts.contains_key(&file) {
                    errors.push(format!("{path}: the link `{link}` is broken"));
                } else if let Some(fragment) = fragment
                    && !pages.get(&file).is_some_and(|page| page.ids.contains(&fragment))
                {
                    errors.push(format!("{path}: `{file}` has no `#{fragment}`"));
                }
            }
        }
    }
    let own = facts
        .hreflangs
        .iter()
        .any(|(_, href)| file_of(href, path, place).as_deref() == Some(path));
    if !facts.hreflangs.is_empty() && !own {
        errors.push(format!("{path}: its alternates do not name itself"));
    }
    for (lang, href) in &facts.hreflangs {
        let other = file_of(href, path, place).and_then(|file| pages.get(&file));
        let agrees = other.is_some_and(|other| other.hreflangs == facts.hreflangs);
        if lang != "x-default" && path.contains('/') && !agrees {
            errors.push(format!(
                "{path}: its alternate in `{lang}` does not name the same alternates"
            ));
        }
    }
    match (&facts.canonical, path.ends_with("404.html")) {
        (Some(canonical), false) if facts.refresh || canonical.starts_with(place.origin) => {}
        (None, true) => {}
        (canonical, _) => errors.push(format!("{path}: the canonical address is {canonical:?}")),
    }
    errors
}

enum Target {
    Inside { file: String, fragment: Option<String> },
    Elsewhere,
    Wrong,
}

fn file_of(href: &str, path: &str, place: &Place<'_>) -> Option<String> {
    match target(href, path, place) {
        Target::Inside { file, .. } => Some(file),
        _ => None,
    }
}

fn target(href: &str, path: &str, place: &Place<'_>) -> Target {
    let (address, fragment) = match href.split_once('#') {
        Some((address, fragment)) => (address, Some(decoded(fragment))),
        None => (href, None),
    };
    if address.is_empty() && fragment.is_some() {
        let file = path.to_owned();
        return Target::Inside { file, fragment };
    }
    let local = address.strip_prefix(place.origin).unwrap_or(address);
    if let Some(below) = local.strip_prefix(place.base_path) {
        let mut file = decoded(below);
        if file.is_empty() || file.ends_with('/') {
            file.push_str("index.html");
        }
        return Target::Inside { file, fragment };
    }
    let web = ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| address.starts_with(scheme));
    if web { Target::Elsewhere } else { Target::Wrong }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let hex = std::str::from_utf8(after.get(..2).unwrap_or_default()).ok();
        match hex
            .and_then(|hex| u8::from_str_radix(hex, 16).ok())
            .filter(|_| byte == b'%')
        {
            Some(decoded) => {
                bytes.push(decoded);
                rest = &after[2..];
            }
            None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).expect("addresses are UTF-8")
}

/// Pages of one locale that search engines and tabs could not tell apart by their title or description.
pub fn same_names(pages: &HashMap<String, Facts>) -> Vec<String> {
    let mut errors = Vec::new();
    let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
    for (path, facts) in pages.iter().filter(|(_, facts)| !facts.refresh) {
        let locale = path.split_once('/').map_or("", |(locale, _)| locale);
        // The root speaks no language of its own; what is not found is not to be found either.
        let nameless = path == "index.html" || path.ends_with("404.html");
        if facts.description.is_none() && !nameless {
            errors.push(format!("{path} has no description"));
        }
        for name in std::iter::once(&facts.title).chain(&facts.description) {
            if let Some(other) = seen.insert((locale, name), path) {
                errors.push(format!("{path} and {other} are both called `{name}`"));
            }
        }
    }
    errors
}
