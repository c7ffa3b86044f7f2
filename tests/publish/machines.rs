//! Site maps against their XML Schema, feeds through a reader of feeds, JSON-LD against schema.org's vocabulary, the JSON
//! against its own schema.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::support::{Artifacts, build, repository, succeed};
use sayso::pipeline::Options;

const BASE: &str = "https://sayso.github.io/sayso/";

fn own_site() -> Artifacts {
    let (report, artifacts) = build(repository(), &Options::default());
    assert_eq!(report, "");
    artifacts
}

fn text<'a>(artifacts: &'a Artifacts, path: &str) -> &'a str {
    let bytes = artifacts.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).expect("UTF-8")
}

/// The texts between `start` and the next `end`, as XML escapes them.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    let parts = text.split(start).skip(1);
    parts.filter_map(|part| part.split(end).next()).collect()
}

/// Runs libxml2's checker over some files.
fn xmllint(schema: Option<&str>, files: &[(&str, &[u8])]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut command = Command::new("xmllint");
    command.args(["--noout", "--nonet"]);
    if let Some(schema) = schema {
        command
            .arg("--schema")
            .arg(repository().join("tests/vendor/sitemaps-xsd").join(schema));
    }
    for (index, (_, bytes)) in files.iter().enumerate() {
        let path = folder.path().join(format!("{index}.xml"));
        fs::write(&path, bytes).expect("written");
        command.arg(path);
    }
    let output = command.output().expect("xmllint, which tests/run installs");
    if output.status.success() {
        return Vec::new();
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    vec![format!("{names:?}: {}", String::from_utf8_lossy(&output.stderr))]
}

#[test]
fn site_maps_name_each_page_that_is_to_be_found_with_its_alternates() {
    let artifacts = own_site();
    let index = text(&artifacts, "sitemap.xml");
    let files: Vec<String> = between(index, "<loc>", "</loc>")
        .iter()
        .map(|loc| loc.replace(BASE, ""))
        .collect();
    assert_eq!(files.len(), 10);
    let maps: Vec<(&str, &[u8])> = files
        .iter()
        .map(|file| (file.as_str(), text(&artifacts, file).as_bytes()))
        .collect();
    let mut errors = xmllint(Some("siteindex.xsd"), &[("sitemap.xml", index.as_bytes())]);
    errors.extend(xmllint(Some("all.xsd"), &maps));

    let mut listed: BTreeMap<&str, BTreeSet<(&str, &str)>> = BTreeMap::new();
    for (_, map) in &maps {
        for url in between(std::str::from_utf8(map).expect("UTF-8"), "<url>", "</url>") {
            let loc = between(url, "<loc>", "</loc>")[0];
            let links = between(url, "hreflang=\"", "/>").into_iter();
            let links = links
                .filter_map(|link| link.split_once("\" href=\""))
                .map(|(lang, href)| (lang, href.trim_end_matches('"')));
            assert!(listed.insert(loc, links.collect()).is_none(), "{loc} stands twice");
        }
    }
    let mut found = 0;
    for (path, bytes) in artifacts.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        if html.contains("content=\"noindex\"") || path.contains("/wordings/") {
            continue;
        }
        let address = format!("{BASE}{}", path.trim_end_matches("index.html"));
        let head = between(html, "<link rel=\"alternate\" hreflang=\"", ">").into_iter();
        let head: BTreeSet<(&str, &str)> = head
            .filter_map(|link| link.split_once("\" href=\""))
            .map(|(lang, href)| (lang, href.trim_end_matches('"')))
            .collect();
        match listed.get(address.as_str()) {
            None => errors.push(format!("{address} is in no site map")),
            Some(links) if *links != head => {
                errors.push(format!("{address}: {links:?} in the site map, {head:?} in the page"))
            }
            Some(_) => found += 1,
        }
    }
    if found != listed.len() {
        errors.push(format!(
            "{} addresses are listed, {found} are pages to be found",
            listed.len()
        ));
    }
    succeed(errors);
}

#[test]
fn every_locale_has_a_feed_that_readers_of_feeds_read() {
    let artifacts = own_site();
    let mut errors = Vec::new();
    for (path, bytes) in artifacts.iter().filter(|(path, _)| path.ends_with("/feed.xml")) {
        errors.extend(xmllint(None, &[(path, bytes)]));
        let feed = match atom_syndication::Feed::read_from(bytes.as_slice()) {
            Ok(feed) => feed,
            Err(error) => {
                errors.push(format!("{path}: {error}"));
                continue;
            }
        };
        let own = feed
            .links()
            .iter()
            .find(|link| link.rel() == "self")
            .map(|link| link.href().to_owned());
        assert_eq!(own, Some(format!("{BASE}{path}")));
        assert!(!feed.entries().is_empty(), "{path} is empty");
        let days: Vec<_> = feed.entries().iter().map(atom_syndication::Entry::updated).collect();
        assert!(
            days.is_sorted_by(|newer, older| newer >= older),
            "{path} is not in order"
        );
        assert_eq!(Some(&feed.updated), days.first().copied());
        for entry in feed.entries() {
            let file = format!("{}index.html", entry.id().replace(BASE, ""));
            if !artifacts.contains_key(&file) {
                errors.push(format!("{path}: {} is no page", entry.id()));
            }
        }
    }
    succeed(errors);
}

#[test]
fn structured_data_keeps_to_the_vocabulary() {
    let vocabulary = fs::read(repository().join("tests/vendor/schema-org/vocabulary.json")).expect("vendored");
    let vocabulary: BTreeMap<String, BTreeSet<String>> = serde_json::from_slice(&vocabulary).expect("JSON");
    let artifacts = own_site();
    let mut errors = Vec::new();
    let mut types: BTreeMap<String, usize> = BTreeMap::new();
    for (path, bytes) in artifacts.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        for data in between(html, "<script type=\"application/ld+json\">", "</script>") {
            match serde_json::from_str::<Value>(data) {
                Ok(data) => {
                    assert_eq!(data["@context"], "https://schema.org");
                    let mut fault = |error| errors.push(format!("{path}: {error}"));
                    walk(&data["@graph"], &vocabulary, &mut types, &mut fault);
                }
                Err(error) => errors.push(format!("{path}: {error}")),
            }
        }
    }
    for wanted in ["QAPage", "FAQPage", "DefinedTerm", "BreadcrumbList", "WebSite"] {
        assert!(
            types.get(wanted).is_some_and(|count| *count >= 10),
            "{wanted}: {types:?}"
        );
    }
    succeed(errors);
}

fn walk(
    value: &Value,
    vocabulary: &BTreeMap<String, BTreeSet<String>>,
    types: &mut BTreeMap<String, usize>,
    fault: &mut dyn FnMut(String),
) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, vocabulary, types, fault)),
        Value::Object(fields) => {
            let name = fields.get("@type").and_then(Value::as_str).unwrap_or_default();
            *types.entry(name.to_owned()).or_default() += 1;
            let Some(known) = vocabulary.get(name) else {
                return fault(format!("`{name}` is no type"));
            };
            for (field, value) in fields.iter().filter(|(field, _)| *field != "@type") {
                if !known.contains(field) {
                    fault(format!("`{name}` has no `{field}`"));
                }
                walk(value, vocabulary, types, fault);
            }
        }
        _ => {}
    }
}

#[test]
fn the_knowledge_base_as_data_is_as_its_schema_says() {
    let artifacts = own_site();
    let schema: Value = serde_json::from_str(text(&artifacts, "api/v1/schema.json")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let mut errors = Vec::new();
    for (path, bytes) in artifacts
        .iter()
        .filter(|(path, _)| path.starts_with("api/v1/") && !path.ends_with("schema.json"))
    {
        let data: Value = serde_json::from_slice(bytes).expect("JSON");
        errors.extend(validator.iter_errors(&data).map(|error| format!("{path}: {error}")));
        let guests = &data["questions"]["guest-access"];
        assert!(
            guests["html"].as_str().is_some_and(|html| html.contains("<h2")),
            "{path}: {guests}"
        );
        let openid = &data["permissions"]["microsoft-graph/delegated/openid"];
        assert_eq!(openid["source_wording"], "Sign in as you");
        let url = openid["url"].as_str().expect("an address");
        assert!(
            artifacts.contains_key(&format!("{}index.html", url.replace(BASE, ""))),
            "{url}"
        );
    }
    let mut wrong: Value = serde_json::from_str(text(&artifacts, "api/v1/en.json")).expect("JSON");
    wrong["version"] = "one".into();
    assert!(!validator.is_valid(&wrong));
    succeed(errors);
}

#[test]
fn browsers_and_robots_find_what_is_for_them() {
    let artifacts = own_site();
    let descriptions: Vec<(&str, &[u8])> = artifacts
        .iter()
        .filter(|(path, _)| path.ends_with("/opensearch.xml"))
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    assert_eq!(descriptions.len(), 10);
    succeed(xmllint(None, &descriptions));
    let german = text(&artifacts, "de/opensearch.xml");
    assert!(
        german.contains(&format!("template=\"{BASE}de/lookup/#q={{searchTerms}}\"")),
        "{german}"
    );
    assert!(text(&artifacts, "robots.txt").ends_with(&format!("Sitemap: {BASE}sitemap.xml\n")));
    let llms = text(&artifacts, "llms.txt");
    for locale in ["en", "zh-Hans"] {
        assert!(llms.contains(&format!("({BASE}api/v1/{locale}.json)")), "{llms}");
    }
}
