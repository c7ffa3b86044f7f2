//! Importing into a site that has something already.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sayso::import::Options;
use sayso::import::microsoft_graph::convert;
use sayso::import::microsoft_graph::import;
use serde_json::json;

use crate::{APPLICATION, DELEGATED, DELEGATED_DE, Files, body, english, entry, files, german, options, problems};

#[test]
fn importing_again() {
    let first = convert(
        &[
            english(json!([entry("A", "a"), entry("B", "b"), entry("C", "c")]), json!([])),
            german(json!([entry("A", "ä"), entry("B", "bä")])),
        ],
        &Files::new(),
        &options(),
    );
    let later = Options {
        today: "2027-01-01".into(),
        ..options()
    };
    let again = convert(
        &[german(json!([entry("A", "ä"), entry("B", "bä")]))],
        &files(&first),
        &later,
    );
    assert_eq!(files(&again), files(&first), "the date stands while the wordings do");
    assert!(again.imported.summary.is_unchanged());
    assert_eq!(
        again.imported.summary.to_string(),
        "Microsoft Graph in en: 3 delegated permissions with 3 wordings, 0 application permissions with 0 wordings; none new or changed.\n\
         Microsoft Graph in de: 2 delegated permissions with 2 wordings; none new or changed.\n\
         Nothing changed: all 3 files are as they were."
    );
    // English alone: a new one, a changed one, and one that goes from German too.
    let changed = convert(
        &[english(
            json!([entry("A", "aa"), entry("C", "c"), entry("D", "d")]),
            json!([]),
        )],
        &files(&first),
        &later,
    );
    assert_eq!(
        changed.imported.summary.to_string(),
        "Microsoft Graph in en: 3 delegated permissions with 3 wordings, 0 application permissions with 0 wordings; 1 new, 1 changed, 1 dropped.\n\
         Microsoft Graph in de: 1 delegated permission with 1 wording; 1 dropped.\n\
         1 permission is gone, since the source no longer has it: `microsoft-graph/delegated/B`.\n\
         Wrote 2 files, left 1 as it was."
    );
    assert_eq!(
        body(&changed, DELEGATED_DE),
        "  A:\n    wording:\n      - { part: title, audience: user, text: \"ä\" }\n"
    );
    assert!(files(&changed)[DELEGATED].contains("seen: 2027-01-01"));
    // A date that the user gives counts for all.
    let dated = Options {
        seen: Some("2026-08-07".into()),
        ..later
    };
    let dated = convert(&[], &files(&first), &dated);
    assert!(files(&dated)[DELEGATED_DE].contains("seen: 2026-08-07"));
}

#[test]
fn other_source_locales_and_spellings() {
    let inputs = [
        english(json!([entry("A", "a")]), json!([])),
        german(json!([entry("A", "ä")])),
    ];
    let french = Options {
        source_locale: "fr".into(),
        site_locales: vec!["fr".into(), "de-DE".into()],
        ..options()
    };
    let converted = convert(&inputs, &Files::new(), &french);
    let found = files(&converted);
    assert_eq!(
        found.keys().map(String::as_str).collect::<Vec<_>>(),
        [
            "microsoft-graph/application/imported.en.yaml",
            APPLICATION,
            "microsoft-graph/delegated/imported.de-DE.yaml",
            "microsoft-graph/delegated/imported.en.yaml",
            DELEGATED,
        ]
    );
    assert!(!found[DELEGATED].contains("wording:") && !found[DELEGATED].contains("evidence"));
    assert_eq!(converted.imported.summary.could_open, ["en"]);
    let again = convert(&inputs, &found, &french);
    assert!(again.imported.summary.is_unchanged() && files(&again) == found);
    // German first: its wordings are beside the definitions, which English makes.
    let german = Options {
        source_locale: "de".into(),
        ..options()
    };
    let converted = convert(&inputs, &Files::new(), &german);
    assert!(files(&converted)[DELEGATED].contains("\"ä\"") && !files(&converted).contains_key(DELEGATED_DE));

    let alone = convert(&inputs[1..], &Files::new(), &options());
    assert!(alone.outputs.is_empty());
    assert_eq!(
        problems(&alone),
        [
            "`in/permissions-descriptions_de-DE.json` cannot be imported alone: only the English file says which permissions there are"
        ]
    );
    let overridden = Options {
        locale: Some("it_IT".into()),
        ..options()
    };
    let converted = convert(
        &inputs[1..],
        &files(&convert(&inputs[..1], &Files::new(), &options())),
        &overridden,
    );
    assert!(files(&converted).contains_key("microsoft-graph/delegated/imported.it.yaml"));
}

#[test]
fn files_of_others_are_left_alone() {
    let inputs = [
        english(json!([entry("A", "a")]), json!([entry("A", "a")])),
        german(json!([entry("A", "ä")])),
    ];
    let mine = Files::from([
        (DELEGATED_DE.into(), "permissions: {}\n".into()),
        (APPLICATION.into(), "# mine\n".into()),
    ]);
    let converted = convert(&inputs, &mine, &options());
    assert_eq!(files(&converted).keys().collect::<Vec<_>>(), [DELEGATED]);
    assert_eq!(problems(&converted).len(), 2);
    // One of ours that somebody broke is written anew.
    let broken = Files::from([(DELEGATED.into(), "imported: microsoft-graph\npermissions: [\n".into())]);
    let converted = convert(&inputs, &broken, &options());
    assert!(body(&converted, DELEGATED).contains("text: a") && problems(&converted).is_empty());
}

#[test]
fn the_rim_writes_only_what_differs() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let into = folder.path().join("content/permissions");
    let inputs = [
        english(json!([entry("A", "a")]), json!([])),
        german(json!([entry("A", "ä")])),
    ];
    let mut paths = Vec::new();
    for input in &inputs {
        let path = folder.path().join(Path::new(&input.path).file_name().expect("a name"));
        // With a byte-order mark, as an editor may have left it.
        fs::write(&path, format!("\u{feff}{}", input.text)).expect("written");
        paths.push(path);
    }
    paths.push(folder.path().join("missing.json"));
    fs::write(folder.path().join("latin.json"), b"{\n\"\xe4\"}").expect("written");
    paths.push(folder.path().join("latin.json"));
    let imported = import(&paths, &into, &options()).expect("imported");
    let found: Vec<_> = imported.problems.iter().map(ToString::to_string).collect();
    assert!(
        found[0].contains("missing.json` cannot be read: No such file"),
        "{found:?}"
    );
    assert!(found[1].ends_with("latin.json:2:2` is not valid UTF-8"), "{found:?}");
    fs::write(into.join("microsoft-graph/delegated/identity.yaml"), "mine").expect("written");
    let state = || {
        let names = fs::read_dir(into.join("microsoft-graph/delegated"))
            .expect("a folder")
            .map(|entry| {
                let entry = entry.expect("an entry");
                (
                    entry.file_name(),
                    entry
                        .metadata()
                        .and_then(|metadata| metadata.modified())
                        .expect("a time"),
                )
            });
        names.collect::<BTreeMap<_, _>>()
    };
    let before = state();
    assert_eq!(before.len(), 3, "no temporary file is left: {before:?}");
    let again = import(
        &paths,
        &into,
        &Options {
            today: "2027-01-01".into(),
            ..options()
        },
    )
    .expect("imported");
    assert!(again.summary.is_unchanged());
    assert_eq!(state(), before);
    let unwritable = folder.path().join("latin.json");
    let error = import(&paths[..1], &unwritable, &options()).expect_err("a file is in the way");
    assert!(error.to_string().starts_with("could not "), "{error}");
}
