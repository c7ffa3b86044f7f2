//! One quirk of the files at a time, on the smallest input that shows it.

use sayso::import::microsoft_graph::convert;
use sayso::import::{Input, Skip};
use serde_json::{Value, json};

use crate::{
    APPLICATION, DELEGATED, DELEGATED_DE, Files, body, english, entry, files, german, input, options, problems,
};

#[test]
fn a_whole_file() {
    let full = json!({
        "value": "openid", "id": "37f7f235-527c-4136-accd-4a02d197296e", "isAdmin": false,
        "consentDisplayName": " Sign in as you\u{a0}", "consentDescription": "Two  blanks,\u{a0}\u{200b}\"quoted\"",
        "adminConsentDisplayName": "Sign users in", "adminConsentDescription": "Allows\nusers",
    });
    let converted = convert(
        &[english(json!([full, entry("Mail.Read", "Read")]), json!([]))],
        &Files::new(),
        &options(),
    );
    let text = &files(&converted)[DELEGATED];
    assert_eq!(
        text.lines().skip(1).collect::<Vec<_>>().join("\n"),
        r#"# The wordings are Microsoft's, MIT License, Copyright (c) 2020 Microsoft Graph.
imported: microsoft-graph
provider: "Microsoft Graph"
evidence:
  source: "https://github.com/microsoftgraph/microsoft-graph-devx-content"
  seen: 2026-11-22
  status: verified
permissions:
  Mail.Read:
    scopes: [Mail.Read, 37f7f235-527c-4136-accd-4a02d197296e]
    access: delegated
    granted_by: user
    wording:
      - { part: title, audience: user, text: Read }
  openid:
    scopes: [openid, 37f7f235-527c-4136-accd-4a02d197296e]
    access: delegated
    granted_by: user
    prevalence: very-common
    wording:
      - { part: title, audience: user, text: "Sign in as you" }
      - { part: description, audience: user, text: "Two  blanks,NBSP\u200B\"quoted\"" }
      - { part: title, audience: admin, text: "Sign users in" }
      - { part: description, audience: admin, text: "Allows\nusers" }"#
            .replace("NBSP", "\u{a0}")
    );
    assert_eq!(body(&converted, APPLICATION), " {}\n");
}

#[test]
fn application_texts_are_for_administrators() {
    let common = |extra: Value| {
        let mut entry = entry("X", "consent");
        entry
            .as_object_mut()
            .expect("an object")
            .extend(extra.as_object().expect("an object").clone());
        let converted = convert(&[english(json!([]), json!([entry]))], &Files::new(), &options());
        body(&converted, APPLICATION)
            .lines()
            .skip(5)
            .map(str::trim)
            .collect::<Vec<_>>()
            .join("\n")
    };
    let folded = "- { part: title, audience: admin, text: consent }";
    assert_eq!(common(json!({})), folded);
    assert_eq!(
        common(json!({ "adminConsentDisplayName": null, "adminConsentDescription": "\u{a0} " })),
        folded
    );
    assert_eq!(
        common(json!({ "adminConsentDisplayName": "admin", "consentDescription": "" })),
        "- { part: title, audience: user, text: consent }\n- { part: title, audience: admin, text: admin }"
    );
    let converted = convert(
        &[english(json!([]), json!([entry("X", "")]))],
        &Files::new(),
        &options(),
    );
    assert!(body(&converted, APPLICATION).ends_with("access: application\n    granted_by: admin\n"));
    assert_eq!(
        converted.imported.summary.without_wording,
        ["microsoft-graph/application/X"]
    );
}

#[test]
fn entries_that_cannot_be_taken_are_skipped_and_said() {
    let inputs = [
        german(json!([
            entry("A", "Deutsch"),
            entry("Strange", "Fremd"),
            entry("B", " ")
        ])),
        english(
            json!([entry("A", "first"), entry("A", "second"), entry("B", "b"), entry("../x", "x"), { "id": "no value" }]),
            json!([]),
        ),
    ];
    let converted = convert(&inputs, &Files::new(), &options());
    assert!(body(&converted, DELEGATED).contains("text: first") && !body(&converted, DELEGATED).contains("second"));
    assert_eq!(
        body(&converted, DELEGATED_DE),
        "  A:\n    wording:\n      - { part: title, audience: user, text: Deutsch }\n"
    );
    let skipped = converted
        .imported
        .summary
        .skipped
        .iter()
        .map(|skip| (skip.reason, skip.ids.join(" ")))
        .collect::<Vec<_>>();
    let id = |value: &str| format!("microsoft-graph/delegated/{value}");
    assert_eq!(
        skipped,
        [
            (Skip::NotInEnglish, id("Strange")),
            (Skip::NoText, id("B")),
            (Skip::Duplicate, id("A")),
            (Skip::BadValue, format!("{} {}", id("../x"), id(""))),
        ]
    );
}

#[test]
fn bad_files_are_reported_and_the_rest_is_imported() {
    let good = english(json!([entry("A", "a")]), json!([]));
    let bad = |path: &str, text: &str| Input {
        path: path.into(),
        text: text.into(),
    };
    let inputs = [
        bad("a.json", "{\n  \"delegatedScopesList\": [,]\n}"),
        bad("b.json", "{\"delegatedScopesList\": [\n {\"value\": 1}]}"),
        bad("c.json", "[]"),
        bad("d.json", ""),
        bad("no-lists.json", "{\"$schema\": \"x\"}"),
        bad("e.json", "{\"delegatedScopesList\": []}"),
        bad("f.json", "{\"delegatedScopesList\": [{\"value\": \"\\ud800\"}]}"),
        bad("g.json", &"[".repeat(100_000)),
        good.clone(),
        good,
        german(json!([])),
        input(
            "permissions-descriptions_de_DE.json",
            json!({ "delegatedScopesList": [] }),
        ),
    ];
    let converted = convert(&inputs, &Files::new(), &options());
    let found = problems(&converted);
    let starts = [
        "`a.json:2:27` is not valid JSON: expected value",
        "`b.json:2:12` is not of the expected form: invalid type: integer `1`, expected a string",
        "`c.json:1:2` is not of the expected form: invalid length 0",
        "`d.json:1:1` is not valid JSON: EOF",
        "`no-lists.json` has no list of permissions",
        "`e.json` has a name that does not say its locale",
        "`f.json:1:",
        "`g.json:1:3` is not of the expected form: invalid type",
        "`permissions-descriptions.json` is given twice",
        "`permissions-descriptions_de_DE.json` is in the locale `de`, as `in/permissions-descriptions_de-DE.json` is already",
    ];
    assert_eq!(found.len(), starts.len(), "{found:#?}");
    for (found, start) in found.iter().zip(starts) {
        assert!(found.starts_with(start), "{found}\n{start}");
    }
    assert!(converted.imported.problems.iter().all(|problem| problem.help.is_some()));
    assert_eq!(body(&converted, DELEGATED).lines().count(), 6);
}

#[test]
fn ratings_override_and_stay() {
    let descriptions = english(json!([entry("A", "a"), entry("B", "b")]), json!([entry("A", "a")]));
    let rating = |level: i64, admin: bool| json!({ "privilegeLevel": level, "requiresAdminConsent": admin });
    let ratings = input(
        "new/permissions.json",
        json!({ "permissions": {
        "A": { "schemes": { "DelegatedWork": rating(3, true), "DelegatedPersonal": rating(1, false), "Application": rating(9, true) } },
        "B": { "schemes": { "DelegatedPersonal": rating(1, true) } },
        "C": { "schemes": { "DelegatedWork": rating(1, false) } },
    } }),
    );
    let first = convert(&[descriptions.clone(), ratings], &Files::new(), &options());
    let delegated = body(&first, DELEGATED);
    assert!(
        delegated.contains("granted_by: admin\n    privilege_level: 3\n")
            && delegated.contains("granted_by: user\n    wording")
    );
    assert!(!body(&first, APPLICATION).contains("privilege_level"), "9 is no level");
    assert_eq!(first.imported.summary.rated, 1);
    let skipped = &first.imported.summary.skipped[..];
    assert!(
        matches!(skipped, [skip] if skip.reason == Skip::NotDescribed && skip.ids == ["microsoft-graph/delegated/C"])
    );
    // Without the ratings file the ratings stay.
    let second = convert(&[descriptions], &files(&first), &options());
    assert_eq!(files(&second), files(&first));
}
