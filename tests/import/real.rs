//! All of the real files, read by this test in its own way and compared text by text.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use sayso::import::microsoft_graph::import;
use sayso::import::{Change, Options, Skip, Summary, normalize_tag};
use serde_json::{Value, json};

use crate::options;

fn shared() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/microsoft-graph/permissions");
    if !folder.is_dir() {
        println!("skipped: {} is not there", folder.display());
        return None;
    }
    Some(folder)
}

const LOCALES: [&str; 7] = ["de-DE", "es-ES", "fr-FR", "ja-JP", "pt-BR", "ru-RU", "zh-CN"];

fn real(folder: &Path) -> Vec<PathBuf> {
    let descriptions = LOCALES.map(|tag| folder.join(format!("permissions-descriptions_{tag}.json")));
    [folder.join("permissions-descriptions.json")]
        .into_iter()
        .chain(descriptions)
        .chain([folder.join("new/permissions.json")])
        .collect()
}

fn counts(summary: &Summary) -> Vec<(&str, &str, usize, usize)> {
    summary
        .files
        .iter()
        .map(|file| (&*file.locale, &*file.list, file.permissions, file.wordings))
        .collect()
}

/// Every text of the real files, as this test reads them, is in the YAML under its id, and nothing else is.
#[test]
fn all_of_the_real_files() {
    let Some(folder) = shared() else { return };
    let into = tempfile::tempdir().expect("a temporary folder");
    let paths = real(&folder);
    let imported = import(&paths, into.path(), &options()).expect("imported");
    assert_eq!(imported.problems, []);
    let summary = imported.summary;
    println!("{summary}");
    assert_eq!(summary.could_open, ["es", "fr", "ja", "pt-BR", "ru", "zh-Hans"]);
    let mut expected = vec![("en", "delegated", 598, 2378), ("en", "application", 534, 1074)];
    for locale in ["de", "es", "fr", "ja", "pt-BR", "ru", "zh-Hans"] {
        expected.extend([(locale, "delegated", 343, 1372), (locale, "application", 281, 562)]);
    }
    expected.sort();
    let mut counts = counts(&summary);
    counts.sort();
    assert_eq!(counts, expected);
    let strange = [
        "delegated/Approval.Read.All",
        "delegated/Approval.ReadWrite.All",
        "delegated/Directory.Write.Restricted",
        "application/Directory.Write.Restricted",
    ]
    .map(|id| format!("microsoft-graph/{id}"));
    for skipped in &summary.skipped {
        match skipped.reason {
            Skip::NotInEnglish => assert_eq!(skipped.ids, strange),
            reason => assert_eq!((reason, skipped.ids.len()), (Skip::NotDescribed, 190 + 214)),
        }
    }
    assert_eq!(
        (summary.skipped.len(), summary.rated, summary.without_wording.len()),
        (8, 1018, 2)
    );
    let mut english_values: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut compared = 0;
    for path in &paths[..8] {
        let json: Value = serde_json::from_str(&fs::read_to_string(path).expect("read")).expect("JSON");
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        let tag = name
            .strip_prefix("permissions-descriptions")
            .expect("its name")
            .trim_start_matches('_');
        let locale = if tag.is_empty() {
            String::new()
        } else {
            format!(".{}", normalize_tag(tag).expect("a tag"))
        };
        for (key, list) in [
            ("delegatedScopesList", "delegated"),
            ("applicationScopesList", "application"),
        ] {
            let yaml = into
                .path()
                .join(format!("microsoft-graph/{list}/imported{locale}.yaml"));
            let yaml: Value = serde_yaml::from_str(&fs::read_to_string(&yaml).expect("read")).expect("YAML");
            assert_eq!(yaml["imported"], "microsoft-graph");
            let yaml = yaml["permissions"].as_object().expect("permissions");
            if tag.is_empty() {
                english_values.insert(list, yaml.keys().cloned().collect());
            }
            let entries = json[key].as_array().expect("a list");
            for entry in entries {
                let value = entry["value"].as_str().expect("a value");
                if !english_values[list].contains(value) {
                    assert!(!yaml.contains_key(value));
                    continue;
                }
                let text = |key: &str| entry[key].as_str().map(str::trim).filter(|text| !text.is_empty());
                let mut expected = [
                    ("title", "user", text("consentDisplayName")),
                    ("description", "user", text("consentDescription")),
                    ("title", "admin", text("adminConsentDisplayName")),
                    ("description", "admin", text("adminConsentDescription")),
                ];
                if list == "application" && expected[2].2.is_none() && expected[3].2.is_none() {
                    (expected[2].2, expected[3].2) = (expected[0].2.take(), expected[1].2.take());
                }
                let expected: Vec<Value> = expected
                    .iter()
                    .filter_map(|(part, audience, text)| {
                        Some(json!({ "part": part, "audience": audience, "text": (*text)? }))
                    })
                    .collect();
                compared += expected.len();
                let found = yaml
                    .get(value)
                    .and_then(|it| it["wording"].as_array().cloned())
                    .unwrap_or_default();
                assert_eq!(found, expected, "{value} in {name}");
                if tag.is_empty() {
                    assert_eq!(yaml[value]["scopes"], json!([value, entry["id"]]));
                }
            }
        }
    }
    assert_eq!(compared, 3452 + 7 * 1934);
    // Once more: nothing changes, whatever the day.
    let again = import(
        &paths,
        into.path(),
        &Options {
            today: "2030-01-01".into(),
            ..options()
        },
    )
    .expect("imported");
    assert!(again.summary.is_unchanged());
    assert_eq!(
        again
            .summary
            .files
            .iter()
            .filter(|file| file.change == Change::Unchanged)
            .count(),
        16
    );
    assert!(
        again
            .summary
            .to_string()
            .ends_with("Nothing changed: all 16 files are as they were.")
    );
}
