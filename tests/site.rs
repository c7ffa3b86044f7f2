//! This repository's own site, built in memory: what its readers get has no broken part.

mod support;

use std::collections::BTreeSet;
use std::fs;

use sayso::pipeline::Options;
use support::page::{self, Place};
use support::{Artifacts, build, copy_site, repository, succeed, write};

const ORIGIN: &str = "https://sayso.github.io";
const BASE_PATH: &str = "/sayso/";
const LOCALES: [&str; 10] = ["ar", "de", "en", "es", "fr", "it", "ja", "pt-BR", "ru", "zh-Hans"];

fn own_site(options: &Options) -> Artifacts {
    let (report, artifacts) = build(repository(), options);
    assert_eq!(report, "");
    artifacts
}

#[test]
fn every_page_and_every_link_is_sound() {
    let artifacts = own_site(&Options::default());
    let place = Place {
        origin: ORIGIN,
        base_path: BASE_PATH,
        source_locale: "en",
    };
    let (pages, mut errors) = page::check(&artifacts, &place);
    errors.extend(page::same_names(&pages));
    for locale in LOCALES {
        for path in [
            "",
            "questions/guest-access/",
            "permissions/microsoft-graph/delegated/openid/",
        ] {
            let path = format!("{locale}/{path}index.html");
            if !pages.contains_key(&path) {
                errors.push(format!("there is no {path}"));
            }
        }
    }
    succeed(errors);
}

/// Look-up's answers are made of data, whose links no page shows.
#[test]
fn every_answer_of_look_up_leads_to_a_page() {
    let artifacts = own_site(&Options::default());
    let mut links = 0;
    for (path, bytes) in artifacts.iter().filter(|(path, _)| path.starts_with("lookup/cards-")) {
        let cards: serde_json::Value = serde_json::from_str(&support::inflated(bytes)).expect("JSON");
        for (id, card) in cards["permissions"].as_object().expect("permissions") {
            let url = card["url"].as_str().expect("an address");
            let page = url.strip_prefix(BASE_PATH).expect("inside the site");
            assert!(
                artifacts.contains_key(&format!("{page}index.html")),
                "{path}: {id} leads to {url}"
            );
            links += 1;
        }
    }
    assert!(links >= 10 * LOCALES.len(), "only {links} links");
}

/// The checks above are worth what they find.
#[test]
fn broken_pages_are_found() {
    let place = Place {
        origin: "https://example.org",
        base_path: "/",
        source_locale: "en",
    };
    let page = |head: &str, body: &str| {
        let canonical = "<link rel=\"canonical\" href=\"https://example.org/en/\">";
        format!(
            "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><title>T</title>{canonical}{head}</head>\
             <body><main><h1>T</h1>{body}</main></body></html>\n"
        )
    };
    let errors = |head: &str, body: &str| {
        let artifacts = Artifacts::from([
            ("en/index.html".to_owned(), page(head, body).into_bytes()),
            (
                "en/other/index.html".to_owned(),
                page("", "<p id=\"there\">A</p>").into_bytes(),
            ),
        ]);
        page::check(&artifacts, &place).1
    };
    assert_eq!(errors("", "<p><a href=\"/en/other/#there\">A</a></p>"), [""; 0]);
    let alternate =
        |lang, path| format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"https://example.org{path}\">");
    for (head, body, reason) in [
        ("", "<p><b>a</p>", "line 2: "),
        ("", "<p id=\"a\">a</p><p id=\"a\">b</p>", "stands twice"),
        ("", "<p class=\"a\" class=\"b\">a</p>", "line 2: "),
        ("", "a & b &bogus; c", "line 2: "),
        ("", "<h1>U</h1>", "2 <h1>"),
        ("", "<h3>U</h3>", "an h3 follows an h1"),
        ("", "<h2></h2>", "an empty <h2>"),
        ("", "<a href=\"/en/gone/\">a</a>", "`/en/gone/` is broken"),
        ("", "<a href=\"https://example.org/en/gone/\">a</a>", "is broken"),
        ("", "<a href=\"/en/other/#gone\">a</a>", "has no `#gone`"),
        ("", "<a href=\"#gone\">a</a>", "has no `#gone`"),
        ("", "<a href=\"other/\">a</a>", "leads out of the site's path"),
        (
            "",
            "<a href=\"javascript:alert(1)\">a</a>",
            "leads out of the site's path",
        ),
        ("<link rel=\"stylesheet\" href=\"/assets/gone.css\">", "", "is broken"),
        ("", "<p lang=\"ar\" dir=\"ltr\">a</p>", "has lang `ar`"),
        ("", "<p lang=\"ar\">a</p>", "has lang `ar`"),
        ("", "<ul><p>a</p></ul>", "<p> in a place"),
        ("", "<p aria-labelledby=\"gone\">a</p>", "names `gone`"),
        ("", "<p onclick=\"x()\">a</p>", "script of its own"),
        (&alternate("en", "/en/"), "", ""),
        (&alternate("fr", "/en/other/"), "", "do not name itself"),
        (
            &(alternate("en", "/en/") + &alternate("fr", "/en/other/")),
            "",
            "does not name the same alternates",
        ),
    ] {
        let found = errors(head, body);
        let is_found = found.iter().any(|error| error.contains(reason));
        assert_eq!(is_found, !reason.is_empty(), "{head}{body}: {found:?}");
    }
}

#[test]
fn another_address_changes_addresses_alone() {
    let options = Options {
        base_url: Some("http://localhost:8000/a/b".to_owned()),
        ..Options::default()
    };
    let moved = own_site(&options);
    let place = Place {
        origin: "http://localhost:8000",
        base_path: "/a/b/",
        source_locale: "en",
    };
    succeed(page::check(&moved, &place).1);
    let usual = own_site(&Options::default());
    let names = |artifacts: &Artifacts| artifacts.keys().map(|path| unhashed(path)).collect::<BTreeSet<_>>();
    assert_eq!(names(&usual), names(&moved));
    for (path, bytes) in usual.iter().filter(|(path, _)| path.ends_with(".html")) {
        let encoded = |text: &str| text.replace(':', "%3A").replace('/', "%2F");
        let text = String::from_utf8_lossy(bytes)
            .replace(
                &encoded(&format!("{ORIGIN}{BASE_PATH}")),
                &encoded("http://localhost:8000/a/b/"),
            )
            .replace(&format!("{ORIGIN}{BASE_PATH}"), "http://localhost:8000/a/b/")
            .replace(&format!("\"{BASE_PATH}"), "\"/a/b/");
        assert_eq!(
            unhashed(&text),
            unhashed(&String::from_utf8_lossy(&moved[path])),
            "{path}"
        );
    }
}

/// Without the hashes in the names of files that hold addresses.
fn unhashed(text: &str) -> String {
    let is_hash = |part: &str| part.len() >= 10 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts: Vec<&str> = text
        .split('.')
        .map(|part| if is_hash(part) { "hash" } else { part })
        .collect();
    parts.join(".")
}

/// Two copies in different folders, with one thread and with two.
#[test]
fn the_same_sources_give_the_same_bytes() {
    let builds: Vec<Artifacts> = [("here", 1), ("some/where/else", 2)]
        .into_iter()
        .map(|(name, threads)| {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let root = folder.path().join(name);
            copy_site(repository(), &root);
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
            let (report, artifacts) = pool.expect("threads").install(|| build(&root, &Options::default()));
            assert_eq!(report, "");
            artifacts
        })
        .collect();
    let [first, second] = &builds[..] else {
        unreachable!("two builds")
    };
    assert!(first.len() > 200, "only {} files", first.len());
    let differing: Vec<&String> = first
        .keys()
        .filter(|path| first.get(*path) != second.get(*path))
        .collect();
    assert!(
        differing.is_empty() && first.len() == second.len(),
        "{differing:?} differ"
    );
}

/// A build of some locales makes a slice of the site: slices put together are the whole.
#[test]
fn slices_by_locale_make_the_whole() {
    let whole = own_site(&Options::default());
    let mut together = Artifacts::new();
    for slice in [&LOCALES[..4], &LOCALES[4..]] {
        let locales = slice.iter().map(|tag| tag.parse().expect("a tag"));
        let options = Options {
            locales: Some(locales.collect()),
            ..Options::default()
        };
        let pages = own_site(&options);
        let strangers = pages.keys().filter(|path| {
            let folder = path.split('/').next().unwrap_or_default();
            LOCALES.contains(&folder) && !slice.contains(&folder)
        });
        assert_eq!(strangers.count(), 0);
        together.extend(pages.into_iter().filter(|(path, _)| path.contains('/')));
    }
    let differing: Vec<&String> = whole
        .iter()
        .filter(|(path, bytes)| path.contains('/') && together.get(*path) != Some(bytes))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(differing, [""; 0]);
}

/// Pages that only repeat another language can be left out: nothing links to them, and nothing else is missing.
#[test]
fn a_site_of_translated_pages_alone_is_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_site(repository(), folder.path());
    let config = std::fs::read_to_string(folder.path().join("sayso.yaml")).expect("UTF-8");
    let config = config.replace("locales: [", "pages: translated-only\nlocales: [pl, ");
    support::write(folder.path(), "sayso.yaml", config);
    let (report, artifacts) = build(folder.path(), &Options::default());
    assert!(!report.contains("error"), "{report}");
    let place = Place {
        origin: ORIGIN,
        base_path: BASE_PATH,
        source_locale: "en",
    };
    let (pages, errors) = page::check(&artifacts, &place);
    succeed(errors);
    let polish: Vec<&String> = pages.keys().filter(|path| path.starts_with("pl/")).collect();
    assert!(polish.iter().any(|path| *path == "pl/permissions/index.html"));
    assert!(
        polish
            .iter()
            .all(|path| !path.contains("openid") && !path.contains("guest-access"))
    );
    assert!(pages.contains_key("de/questions/guest-access/index.html"));
}

/// The files that the documentation of themes shows: each is named at the beginning of a paragraph, or first in its sentence.
fn shown_files(documentation: &str) -> Vec<(&str, String)> {
    let example = documentation.split("## Changing a colour").nth(1).expect("the example");
    let example = example.split("## How a template is found").next().expect("its end");
    let mut files: Vec<(&str, String)> = Vec::new();
    let mut parts = example.split("```");
    while let (Some(before), Some(block)) = (parts.next(), parts.next()) {
        let paths = before.split('`').skip(1).step_by(2);
        let path = paths.filter(|path| {
            ["sayso.yaml", "themes/mine/", "locales/en/"]
                .iter()
                .any(|start| path.starts_with(start))
        });
        let path = path.last().expect("a file's name before what it holds");
        let text = block.split_once('\n').expect("a block of lines").1;
        match files.iter_mut().find(|(known, _)| *known == path) {
            Some((_, whole)) => whole.push_str(text),
            None => files.push((path, text.to_owned())),
        }
    }
    files
}

/// A theme made by nothing but the documentation is seen on every page.
#[test]
fn the_theme_that_the_documentation_shows_works() {
    let documentation = fs::read_to_string(repository().join("docs/themes.md")).expect("UTF-8");
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_site(repository(), folder.path());
    let files = shown_files(&documentation);
    assert_eq!(files.len(), 5, "{files:#?}");
    for (path, text) in files {
        let config = fs::read_to_string(folder.path().join("sayso.yaml")).expect("UTF-8");
        let text = if path == "sayso.yaml" { config + &text } else { text };
        write(folder.path(), path, &text);
    }
    let (_, site) = build(folder.path(), &Options::default());
    let pages = site
        .iter()
        .filter(|(path, _)| path.ends_with(".html") && path.starts_with("en/"));
    let mut with_box = 0;
    for (path, bytes) in pages {
        let page = String::from_utf8_lossy(bytes);
        let redirect = page.contains("http-equiv=\"refresh\"");
        assert!(
            redirect || page.contains("assets/mine."),
            "{path} has no style of its own"
        );
        with_box += usize::from(page.contains("class=\"help-desk\""));
    }
    assert!(with_box > 50, "{with_box} pages have the box");
    let sheet = site.iter().find(|(path, _)| path.starts_with("assets/mine."));
    let sheet = String::from_utf8_lossy(sheet.expect("the style sheet").1);
    assert!(
        sheet.contains("--band:#4a148c") && sheet.contains(".help-desk{"),
        "{sheet}"
    );
}
