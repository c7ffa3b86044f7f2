//! `sayso check` as people and services use it: severities, allowances, mending, SARIF, and our own site.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use sayso::check::RULES;
use sayso::diagnostic::{Severity, sarif};
use sayso::pipeline::{self, Examination, Options};
use serde_json::Value;
use support::{files, repository, site, succeed};

struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn check(folder: &Path, arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_sayso"))
        .args(["check", "--site"])
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the binary runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran {
        code: output.status.code(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// Each line of it is mended but the last, about which nothing is certain.
const FAULTY: &str = "# A comment.\npermissions:\n  read:\n    meaning: \" Reads.\"   # kept\n    does_not_allow: 'Wri\u{200b}te. '\n    lasts: An an hour.\n";
const MENDED: &str = "# A comment.\npermissions:\n  read:\n    meaning: \"Reads.\"   # kept\n    does_not_allow: 'Write.'\n    lasts: An an hour.\n";
const PATH: &str = "content/permissions/x/a.yaml";

#[test]
fn mends_what_is_certain_and_nothing_else() {
    let folder = site(&[(PATH, FAULTY)]);
    let read = || fs::read_to_string(folder.path().join(PATH)).expect("readable");
    let shown = check(folder.path(), &["--diff"]);
    assert_eq!(shown.code, Some(1));
    assert!(
        shown.stdout.contains("-    meaning: \" Reads.\"   # kept\n"),
        "{}",
        shown.stdout
    );
    assert!(
        shown.stdout.contains("+    meaning: \"Reads.\"   # kept\n"),
        "{}",
        shown.stdout
    );
    assert_eq!(read(), FAULTY);
    let mended = check(folder.path(), &["--fix"]);
    assert_eq!(read(), MENDED);
    assert!(mended.stderr.contains("mended 3 places in 1 file"), "{}", mended.stderr);
    assert!(mended.stdout.contains("warning[doubled-words]"), "{}", mended.stdout);
    assert!(!mended.stdout.contains("surrounding-blanks"), "{}", mended.stdout);
    assert_eq!(check(folder.path(), &["--diff"]).code, Some(0));
}

#[test]
fn information_is_shown_when_asked_for_and_never_fails() {
    let folder = site(&[(
        PATH,
        "permissions:\n  read:\n    wording: [{ text: Read, evidence: { source: x } }]\n    meaning: Reads.\n    does_not_allow: Write.\n",
    )]);
    let quiet = check(folder.path(), &["--strict"]);
    assert_eq!((quiet.code, quiet.stdout.as_str()), (Some(0), "nothing to report\n"));
    assert!(quiet.stderr.contains("1 note more with `--info`"), "{}", quiet.stderr);
    let told = check(folder.path(), &["--strict", "--info"]);
    assert_eq!(told.code, Some(0));
    assert!(told.stdout.contains("info[unverified-evidence]"), "{}", told.stdout);
}

#[test]
fn our_own_site_is_clean() {
    let ran = check(repository(), &["--strict"]);
    assert_eq!(ran.stdout, "nothing to report\n");
    assert_eq!(ran.code, Some(0));
}

/// The whole of what sayso can say, held against the standard's schema.
#[test]
fn sarif_is_valid() {
    let schema = fs::read_to_string(repository().join("tests/vendor/sarif/sarif-schema-2.1.0.json")).expect("vendored");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let mut errors = Vec::new();
    let mut fixes = 0;
    for room in ["check", "load", "validate"] {
        for entry in fs::read_dir(repository().join("tests/cases").join(room)).expect("a folder") {
            let folder = entry.expect("an entry").path().join("in");
            let checked = pipeline::examine(&folder, &Options::default(), &Examination::default());
            let text = sarif::render(&checked.diagnostics, &checked.sources);
            let document: Value = serde_json::from_str(&text).expect("JSON");
            fixes += text.matches("\"fixes\"").count();
            errors.extend(
                validator
                    .iter_errors(&document)
                    .map(|error| format!("{}: {}: {error}", folder.display(), error.instance_path())),
            );
            for result in document["runs"][0]["results"].as_array().expect("results") {
                let index = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("small");
                assert_eq!(
                    document["runs"][0]["tool"]["driver"]["rules"][index]["id"],
                    result["ruleId"]
                );
            }
        }
    }
    assert!(fixes > 0, "no case has a fix");
    let mut broken: Value = serde_json::from_str(&sarif::render(&[], &Default::default())).expect("JSON");
    assert!(validator.is_valid(&broken));
    broken["runs"][0]["tool"] = Value::Null;
    assert!(!validator.is_valid(&broken), "the validator lets everything pass");
    succeed(errors);
}

/// A rule's id names its file, its section in the manual and its case, and each of these names a rule.
#[test]
fn every_rule_has_a_file_a_section_and_a_case() {
    let ids: BTreeSet<String> = RULES
        .iter()
        .map(|rule| rule.fault.id())
        .chain(["allowance".to_owned()])
        .collect();
    let manual = fs::read_to_string(repository().join("docs/checks.md")).expect("UTF-8");
    let sections: BTreeSet<String> = manual
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .map(str::to_owned)
        .collect();
    let rules: BTreeSet<String> = files(&repository().join("src/check"))
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_str()?.replace('_', "-")))
        .collect();
    assert_eq!(ids, rules);
    assert_eq!(ids, sections);
    let mut errors = Vec::new();
    for id in &ids {
        let report = fs::read_to_string(repository().join(format!("tests/cases/check/{id}/stderr.txt")));
        if !report.is_ok_and(|report| report.contains(&format!("[{id}]: "))) {
            errors.push(format!("tests/cases/check/{id} does not show `{id}`"));
        }
    }
    for rule in RULES {
        let section = manual
            .split(&format!("### {}\n", rule.fault.id()))
            .nth(1)
            .unwrap_or_default();
        let severity = match rule.severity {
            Severity::Error => "Error",
            Severity::Warning => "Warning",
            Severity::Info => "Information",
        };
        if !section.trim_start().starts_with(severity) {
            errors.push(format!(
                "docs/checks.md: `{}` is not called {severity}",
                rule.fault.id()
            ));
        }
    }
    succeed(errors);
}

#[test]
fn dead_addresses_are_found_where_they_may_be_asked_for() {
    let folder = site(&[(
        "content/questions/q.md",
        "---\ntitle: Why?\nsources:\n  - { title: Here, url: https://here.example/ }\n  - { title: Gone, url: \"https://gone.example/#part\" }\n---\n[Gone](https://gone.example/) and [private](http://localhost/).\n",
    )]);
    let fetch = |address: &str| match address {
        "https://here.example/" => Ok(()),
        "https://gone.example/" => Err("404 Not Found".to_owned()),
        other => panic!("asked for {other}"),
    };
    let examination = Examination {
        today: None,
        fetch: Some(&fetch),
    };
    let found = pipeline::examine(folder.path(), &Options::default(), &examination).diagnostics;
    let messages: Vec<&str> = found.iter().map(|found| found.message.as_str()).collect();
    let gone = messages
        .iter()
        .filter(|message| message.contains("did not answer: 404"))
        .count();
    assert_eq!(gone, 2, "{messages:?}");
    assert!(
        messages.iter().any(|message| message.contains("no public network")),
        "{messages:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever a text is, mending ends, leaves a readable site, and leaves nothing certain to mend.
    #[test]
    fn mending_is_done_once(text in "[ a-c.\u{200b}\u{feff}\u{a0}ﬁ𝐒,“”()\u{2068}é日。-]{1,24}") {
        let quoted = serde_json::to_string(&text).expect("text");
        let definition = format!("permissions:\n  read:\n    meaning: Reads.\n    does_not_allow: x\n    lasts: {quoted}\n");
        let folder = site(&[(PATH, &definition)]);
        for _ in 0..2 {
            check(folder.path(), &["--fix"]);
        }
        prop_assert_eq!(check(folder.path(), &["--diff"]).stdout, "");
        let report = check(folder.path(), &[]).stdout;
        prop_assert!(!report.contains("error["), "{}", report);
    }
}
