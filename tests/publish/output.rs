//! The built folder as a whole: its links, its slices, and what a build reports.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::{published, repository};

fn sayso(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso"));
    command.args(arguments).env("NO_COLOR", "1").current_dir(repository());
    command.output().expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn build(output: &Path, arguments: &[&str]) -> Output {
    let output = output.to_str().expect("UTF-8");
    let ran = sayso(&[&["build", "--quiet", "--output", output], arguments].concat());
    assert!(ran.status.success(), "{}", text(&ran.stderr));
    ran
}

#[test]
fn every_broken_address_of_a_built_folder_is_found() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("public");
    build(&output, &["--locales", "en,de"]);
    let check =
        |arguments: &[&str]| sayso(&[&["check", "--output", output.to_str().expect("UTF-8")], arguments].concat());
    // The other locales are not there, and the pages of these lead to them.
    assert_eq!(check(&[]).status.code(), Some(1));

    build(&output, &["--base-url", "https://example.org/a/b%20c/"]);
    let sound = check(&["--base-url", "https://example.org/a/b%20c/"]);
    assert!(sound.status.success(), "{}", text(&sound.stdout));
    assert!(text(&sound.stdout).contains("each leads to something"));

    for (file, from, to, reason) in [
        (
            "en/index.html",
            "/permissions/\"",
            "/permisions/\"",
            "`/a/b%20c/en/permisions/` leads to `en/permisions/index.html`, which is not there",
        ),
        ("de/sitemap.xml", "/de/lookup/<", "/de/lokup/<", "lokup"),
        ("fr/feed.xml", "/fr/questions/", "/fr/question/", "/fr/question/"),
        ("ja/site.webmanifest", "icon-192.", "icon-193.", "icon-193."),
        (
            "llms.txt",
            "/en/questions/guest-access/)",
            "/en/questions/gone/)",
            "gone",
        ),
        ("robots.txt", "sitemap.xml", "sitemaps.xml", "sitemaps.xml"),
        (
            "api/v1/it.json",
            "/questions/guest-access/",
            "/questions/gone/",
            "`https://example.org/a/b%20c/it/questions/gone/`",
        ),
        (
            "en/questions/guest-access/index.html",
            "</main>",
            "<a href=\"#gone\">a</a></main>",
            "`#gone` leads to `#gone`, which `en/questions/guest-access/index.html` does not have",
        ),
    ] {
        let path = output.join(file);
        let sound = fs::read_to_string(&path).expect("UTF-8");
        assert!(sound.contains(from), "{file} has no {from}");
        fs::write(&path, sound.replacen(from, to, 1)).expect("written");
        let broken = check(&["--base-url", "https://example.org/a/b%20c/"]);
        assert_eq!(broken.status.code(), Some(1), "{file}");
        assert!(text(&broken.stdout).contains("error[broken-output]: "));
        assert!(
            text(&broken.stdout).contains(reason),
            "{file}: {}",
            text(&broken.stdout)
        );
        fs::write(&path, sound).expect("written");
    }
}

#[test]
fn slices_built_apart_combine_into_the_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = |name: &str| folder.path().join(name);
    build(&place("whole"), &["--host", "netlify"]);
    let slices = [
        ("one", "de,en,fr"),
        ("two", "es,it"),
        ("three", "pt-BR,ru"),
        ("four", "ar,ja,zh-Hans"),
    ];
    for (name, locales) in slices {
        build(&place(name), &["--host", "netlify", "--locales", locales]);
    }
    let together = place("together");
    let paths: Vec<String> = slices
        .iter()
        .map(|(name, _)| place(name).display().to_string())
        .collect();
    let mut arguments = vec!["combine", "--output", together.to_str().expect("UTF-8")];
    arguments.extend(paths.iter().map(String::as_str));
    let ran = sayso(&arguments);
    assert!(ran.status.success(), "{}", text(&ran.stderr));
    let (whole, combined) = (published(&place("whole")), published(&together));
    let differing: Vec<&String> = whole
        .keys()
        .filter(|path| whole.get(*path) != combined.get(*path))
        .collect();
    assert!(differing.is_empty() && whole.len() == combined.len(), "{differing:?}");
    let manifest = |folder: &Path| fs::read(folder.join(".sayso-manifest")).expect("a manifest");
    assert_eq!(manifest(&place("whole")), manifest(&together));

    fs::write(place("two").join("robots.txt"), "Disallow: /\n").expect("written");
    let differs = sayso(&arguments);
    assert_eq!(differs.status.code(), Some(1));
    assert!(
        text(&differs.stderr).contains("robots.txt"),
        "{}",
        text(&differs.stderr)
    );
    assert_eq!(published(&together).len(), whole.len(), "the last good site stands");
}

#[test]
fn another_clock_and_time_zone_change_nothing_and_a_report_names_what_changed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = |name: &str| folder.path().join(name);
    build(&place("here"), &["--locales", "en"]);
    let mut elsewhere = Command::new(env!("CARGO_BIN_EXE_sayso"));
    elsewhere
        .args(["build", "--quiet", "--locales", "en", "--output"])
        .arg(place("there"));
    elsewhere
        .current_dir(repository())
        .env("TZ", "Pacific/Kiritimati")
        .env("LC_ALL", "tr_TR.UTF-8")
        .env("SOURCE_DATE_EPOCH", "0");
    assert!(elsewhere.status().expect("run").success());
    assert!(published(&place("here")) == published(&place("there")));

    let again = build(&place("here"), &["--locales", "en", "--report", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&again.stdout).expect("JSON");
    assert_eq!(
        (&report["added"], &report["changed"], &report["removed"]),
        (&serde_json::json!([]), &serde_json::json!([]), &serde_json::json!([]))
    );
    let other = build(
        &place("here"),
        &["--locales", "en", "--report", "json", "--host", "github-pages"],
    );
    let report: serde_json::Value = serde_json::from_slice(&other.stdout).expect("JSON");
    assert_eq!(report["added"], serde_json::json!([".nojekyll"]));
}
