//! The main job on real input: the 1,132 Microsoft Graph permissions in eight languages, imported and built by the
//! binary, and every page held against Microsoft's own files. Needs `../shared`.

mod support;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sayso::permalink;
use serde_json::Value;
use support::html::Page;
use support::page::{self, Place};
use support::{Artifacts, published, shared, succeed, write};

const LOCALES: [(&str, &str); 8] = [
    ("en", "permissions-descriptions.json"),
    ("de", "permissions-descriptions_de-DE.json"),
    ("es", "permissions-descriptions_es-ES.json"),
    ("fr", "permissions-descriptions_fr-FR.json"),
    ("ja", "permissions-descriptions_ja-JP.json"),
    ("pt-BR", "permissions-descriptions_pt-BR.json"),
    ("ru", "permissions-descriptions_ru-RU.json"),
    ("zh-Hans", "permissions-descriptions_zh-CN.json"),
];

const CONFIG: &str = "\
title: Graph
base_url: https://example.org/graph/
locales: [en, de, es, fr, ja, pt-BR, ru, zh-Hans]
report_url: mailto:help@example.org?subject={title}&body={body}
edit_url: https://github.com/example/site/edit/main/{path}
";

/// What somebody wrote by hand about one of the permissions, in a file of its own.
const HAND_WRITTEN: &str = "\
permissions:
  Mail.Read:
    granted_by: either
    wording:
      - { text: Read your mail (seen by us), evidence: { source: here, status: reported } }
    meaning: The app can read every mail that you have.
    does_not_allow: It cannot send mail.
";

/// One permission as Microsoft publishes it, by locale: titles, and all texts.
#[derive(Default)]
struct Published {
    titles: BTreeMap<&'static str, Vec<String>>,
    texts: BTreeMap<&'static str, Vec<String>>,
}

#[test]
fn every_permission_has_its_exact_wording_in_every_language() {
    let Some(shared) = shared() else {
        println!("skipped: `../shared`, where Microsoft's files are, is not there");
        return;
    };
    let folder = shared.join("data/microsoft-graph/permissions");
    let expected = published_by_microsoft(&folder);
    assert_eq!(expected.len(), 1_132);

    let site = tempfile::tempdir().expect("a temporary folder");
    write(site.path(), "sayso.yaml", CONFIG);
    let first = import(site.path(), &folder);
    assert!(
        first.contains("598 delegated permissions") && first.contains("534 application permissions"),
        "{first}"
    );
    write(
        site.path(),
        "content/permissions/microsoft-graph/delegated/ours.yaml",
        HAND_WRITTEN,
    );
    let before = published(&site.path().join("content"));
    let again = import(site.path(), &folder);
    assert!(
        before == published(&site.path().join("content")),
        "another import changed files:\n{again}"
    );
    assert!(again.contains("Nothing changed"), "{again}");

    run(site.path(), &["build", "--strict", "--quiet"]);
    let artifacts = published(&site.path().join("public"));
    let place = Place {
        origin: "https://example.org",
        base_path: "/graph/",
        source_locale: "en",
    };
    let by_path = by_path(&expected);
    let inspect = |path: &str, page: &Page| by_path.get(path).map_or_else(Vec::new, |wanted| wording(page, wanted));
    let (pages, mut errors) = page::check_with(&artifacts, &place, &inspect);
    errors.extend(page::same_names(&pages));
    assert_eq!(by_path.len(), 1_132 * 8);
    errors.extend(
        by_path
            .keys()
            .filter(|path| !pages.contains_key(*path))
            .map(|path| format!("there is no {path}")),
    );
    succeed(errors);
    hand_written_wins(&artifacts);
}

#[test]
fn four_slices_combine_into_the_very_site() {
    let Some(shared) = shared() else {
        println!("skipped: `../shared`, where Microsoft's files are, is not there");
        return;
    };
    let site = tempfile::tempdir().expect("a temporary folder");
    write(site.path(), "sayso.yaml", CONFIG);
    import(site.path(), &shared.join("data/microsoft-graph/permissions"));
    let place = |name: &str| site.path().join(name).display().to_string();
    run(site.path(), &["build", "--quiet", "--output", &place("whole")]);
    // As many machines would: each from the same sources, none knowing of the others.
    let slices = ["en,de", "es,fr", "ja,pt-BR", "ru,zh-Hans"].map(|locales| {
        let slice = place(&format!("slice {locales}"));
        run(
            site.path(),
            &["build", "--quiet", "--locales", locales, "--output", &slice],
        );
        slice
    });
    let together = place("together");
    let mut combine = Command::new(env!("CARGO_BIN_EXE_sayso"));
    combine.arg("combine").args(&slices).args(["--output", &together]);
    assert!(combine.status().expect("run").success());

    let (whole, combined) = (published(Path::new(&place("whole"))), published(Path::new(&together)));
    assert!(whole.len() > 9_056, "{}", whole.len());
    let differing: Vec<&String> = whole
        .keys()
        .chain(combined.keys())
        .filter(|path| whole.get(*path) != combined.get(*path))
        .collect();
    assert!(differing.is_empty(), "{differing:?}");
    let manifest = |folder: &str| fs::read(Path::new(folder).join(".sayso-manifest")).expect("a manifest");
    assert_eq!(manifest(&place("whole")), manifest(&together));
}

/// The explanation is on the page of every locale, our wording comes first, Microsoft's is still there.
fn hand_written_wins(artifacts: &Artifacts) {
    for (locale, _) in LOCALES {
        let path = format!("{locale}/permissions/microsoft-graph/delegated/mail-read/index.html");
        let page = Page::parse(&artifacts[&path]);
        for text in [
            "The app can read every mail that you have.",
            "It cannot send mail.",
            "Read your mail (seen by us)",
        ] {
            assert!(page.texts.iter().any(|found| found == text), "{path} lacks `{text}`");
        }
    }
    let english = Page::parse(&artifacts["en/permissions/microsoft-graph/delegated/mail-read/index.html"]);
    let heading = english.named("h1").next().expect("a heading").text();
    assert_eq!(heading, "Read your mail (seen by us)");
}

/// What each page has to quote.
struct Wanted<'a> {
    own_titles: &'a [String],
    english_titles: &'a [String],
    texts: Vec<&'a str>,
    id: &'a str,
}

fn by_path(expected: &BTreeMap<String, Published>) -> HashMap<String, Wanted<'_>> {
    let mut by_path = HashMap::new();
    for (id, published) in expected {
        for (locale, _) in LOCALES {
            let texts = |locale| published.texts.get(locale).into_iter().flatten().map(String::as_str);
            let titles = |locale| published.titles.get(locale).map_or(&[][..], Vec::as_slice);
            let wanted = Wanted {
                own_titles: titles(locale),
                english_titles: titles("en"),
                texts: texts(locale).chain(texts("en")).collect(),
                id,
            };
            let path = format!("{locale}/{}index.html", permalink::permission(id));
            assert!(
                by_path.insert(path, wanted).is_none(),
                "two permissions have the address of `{id}`"
            );
        }
    }
    by_path
}

fn wording(page: &Page, wanted: &Wanted<'_>) -> Vec<String> {
    let found: HashSet<&str> = page.texts.iter().map(String::as_str).collect();
    let missing = wanted.texts.iter().filter(|text| !found.contains(*text));
    let mut errors: Vec<String> = missing.map(|text| format!("lacks `{text}`")).collect();
    let heading = page
        .named("h1")
        .next()
        .map(|heading| heading.text())
        .unwrap_or_default();
    let titles = if wanted.own_titles.is_empty() {
        wanted.english_titles
    } else {
        wanted.own_titles
    };
    if !titles.is_empty() && !titles.contains(&heading) && !wanted.id.ends_with("/delegated/Mail.Read") {
        errors.push(format!("its heading `{heading}` is none of {titles:?}"));
    }
    errors
}

/// Microsoft's files, read independently of the importer: every text that is there and not blank.
fn published_by_microsoft(folder: &Path) -> BTreeMap<String, Published> {
    let mut permissions: BTreeMap<String, Published> = BTreeMap::new();
    for (locale, file) in LOCALES {
        let text = fs::read_to_string(folder.join(file)).expect("UTF-8");
        let json: Value = serde_json::from_str(&text).expect("JSON");
        for (list, access) in [
            ("delegatedScopesList", "delegated"),
            ("applicationScopesList", "application"),
        ] {
            for entry in json[list].as_array().expect("a list") {
                let id = format!("microsoft-graph/{access}/{}", entry["value"].as_str().expect("a name"));
                // A few are in translations alone; what English no longer has is not asked for any more.
                if locale != "en" && !permissions.contains_key(&id) {
                    continue;
                }
                let permission = permissions.entry(id).or_default();
                for key in [
                    "consentDisplayName",
                    "consentDescription",
                    "adminConsentDisplayName",
                    "adminConsentDescription",
                ] {
                    let text = entry[key].as_str().unwrap_or_default().trim();
                    if text.is_empty() {
                        continue;
                    }
                    permission.texts.entry(locale).or_default().push(text.to_owned());
                    if key.ends_with("DisplayName") {
                        permission.titles.entry(locale).or_default().push(text.to_owned());
                    }
                }
            }
        }
    }
    permissions
}

fn import(site: &Path, folder: &Path) -> String {
    let mut files: Vec<PathBuf> = LOCALES.iter().map(|(_, file)| folder.join(file)).collect();
    files.push(folder.join("new/permissions.json"));
    let mut arguments = vec!["import", "microsoft-graph"];
    arguments.extend(files.iter().map(|file| file.to_str().expect("UTF-8")));
    run(site, &arguments)
}

fn run(site: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_sayso"))
        .args(arguments)
        .arg("--site")
        .arg(site)
        .output()
        .expect("run");
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}\n{stdout}\n{stderr}");
    stdout
}
