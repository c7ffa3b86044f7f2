//! The binary itself: what a person or a script sees of it.

mod support;

use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use support::{CONFIG, copy_site, published, repository, site, write};

const COMMANDS: [&str; 6] = ["init", "build", "check", "import", "schema", "completions"];

fn sayso(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso"));
    command.args(arguments);
    for variable in ["NO_COLOR", "CLICOLOR_FORCE", "CLICOLOR", "FORCE_COLOR"] {
        command.env_remove(variable);
    }
    command
}

struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn run(command: &mut Command) -> Ran {
    let Output { status, stdout, stderr } = command.stdin(Stdio::null()).output().expect("run");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran {
        code: status.code(),
        stdout: text(stdout),
        stderr: text(stderr),
    }
}

fn run_in(folder: &Path, arguments: &[&str]) -> Ran {
    run(sayso(arguments).current_dir(folder))
}

/// A site with one warning and one with one error.
fn warned() -> tempfile::TempDir {
    site(&[("content/questions/a.md", "---\ntitle: Why?\n---\nA <b>bold</b> word.\n")])
}

fn faulty() -> tempfile::TempDir {
    site(&[("content/questions/a.md", "---\ntittle: Why?\n---\n")])
}

#[test]
fn exit_codes() {
    for (folder, arguments, code) in [
        (&site(&[]), &["check"][..], 0),
        (&warned(), &["check"], 0),
        (&warned(), &["check", "--strict"], 1),
        (&faulty(), &["check"], 1),
        (&site(&[]), &["build"], 0),
        (&warned(), &["build"], 0),
        (&warned(), &["build", "--strict"], 1),
        (&faulty(), &["build"], 1),
        (&site(&[]), &["check", "--site", "nowhere"], 2),
        (&site(&[]), &["build", "--site", "nowhere"], 2),
        (&site(&[]), &["build", "--site", "sayso.yaml"], 2),
        (&site(&[]), &["build", "--output", "."], 2),
        (&site(&[]), &["build", "--output", "content"], 2),
        (&site(&[]), &["build", "--output", "sayso.yaml"], 2),
        (&site(&[]), &["build", "--locales", "xx"], 2),
        (&site(&[]), &["build", "--locales", "not_a_tag"], 2),
        (&site(&[]), &["build", "--base-url", "example.org"], 2),
        (&site(&[]), &["build", "--jobs", "0"], 2),
        (&site(&[]), &["biuld"], 2),
        (&site(&[]), &[], 2),
        (&site(&[]), &["schema", "nothing"], 2),
        (&site(&[]), &["import", "microsoft-graph"], 2),
        (&site(&[]), &["import", "microsoft-graph", "nowhere.json"], 1),
    ] {
        write(folder.path(), "content/pages/about.md", "---\ntitle: About\n---\n");
        let ran = run_in(folder.path(), arguments);
        assert_eq!(ran.code, Some(code), "{arguments:?}\n{}\n{}", ran.stdout, ran.stderr);
        assert!(!ran.stderr.contains("panicked"), "{arguments:?}\n{}", ran.stderr);
        if code == 2 && !arguments.is_empty() {
            assert!(
                ran.stderr.contains("error"),
                "{arguments:?} does not say why: {}",
                ran.stderr
            );
        }
        if arguments.first() == Some(&"build") {
            assert_eq!(
                folder.path().join("public/index.html").exists(),
                code == 0,
                "{arguments:?}"
            );
        }
    }
}

#[test]
fn every_command_has_help_with_an_example() {
    for command in COMMANDS {
        let ran = run(&mut sayso(&[command, "--help"]));
        assert_eq!(ran.code, Some(0));
        assert!(ran.stdout.contains("Example:\n  sayso "), "{command}: {}", ran.stdout);
        // The example is a command that exists.
        assert!(
            ran.stdout.contains(&format!("sayso {command}")),
            "{command}: {}",
            ran.stdout
        );
    }
    let help = run(&mut sayso(&["--help"])).stdout;
    assert!(help.contains("Example:\n"), "{help}");
    let listed = help
        .split("Commands:")
        .nth(1)
        .unwrap_or_default()
        .split("\n\n")
        .next()
        .unwrap_or_default();
    let listed: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|name| !name.is_empty() && *name != "help")
        .collect();
    for command in COMMANDS {
        assert!(listed.contains(&command), "{command} is not in {listed:?}");
    }
    for command in listed {
        let ran = run(&mut sayso(&[command, "--help"]));
        assert!(ran.stdout.contains("Example:\n"), "{command}: {}", ran.stdout);
    }
    let version = run(&mut sayso(&["--version"])).stdout;
    assert_eq!(version, format!("sayso {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn colour_is_for_terminals_alone() {
    let folder = faulty();
    for command in ["check", "build"] {
        let plain = run_in(folder.path(), &[command]);
        assert!(!(plain.stdout + &plain.stderr).contains('\u{1b}'), "{command}");
        let forced = run(sayso(&[command]).current_dir(folder.path()).env("CLICOLOR_FORCE", "1"));
        assert!((forced.stdout + &forced.stderr).contains('\u{1b}'), "{command}");
        let refused = run(sayso(&[command]).current_dir(folder.path()).env("NO_COLOR", "1"));
        assert!(!(refused.stdout + &refused.stderr).contains('\u{1b}'), "{command}");
    }
}

/// The same two diagnostics in each format for programs.
#[test]
fn formats_for_programs_parse() {
    let folder = faulty();
    write(
        folder.path(),
        "content/pages/b, c.md",
        "---\ntitle: B\n---\nA <b>bold: 100%</b>\n",
    );
    write(folder.path(), "content/pages/empty.md", "");

    let json = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!((json.code, &*json.stderr), (Some(1), ""));
    let json: Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert_eq!(
        (
            json["version"].as_u64(),
            json["errors"].as_u64(),
            json["warnings"].as_u64()
        ),
        (Some(1), Some(3), Some(2))
    );
    let first = &json["diagnostics"][0];
    assert_eq!(first["path"], "content/pages/b, c.md");
    assert_eq!(first["id"], "raw-html");
    assert_eq!(first["start"], serde_json::json!({ "line": 4, "column": 3 }));
    assert_eq!(first["end"], serde_json::json!({ "line": 4, "column": 6 }));

    let sarif = run_in(folder.path(), &["check", "--format", "sarif"]);
    assert_eq!(sarif.code, Some(1));
    let sarif: Value = serde_json::from_str(&sarif.stdout).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    let rules: Vec<&Value> = sarif["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .map(|rule| &rule["id"])
        .collect();
    assert_eq!(results.len(), 5);
    for result in results {
        assert!(rules.contains(&&result["ruleId"]), "{result}");
        let place = &result["locations"][0]["physicalLocation"];
        assert!(
            place["artifactLocation"]["uri"]
                .as_str()
                .is_some_and(|uri| !uri.contains(' ')),
            "{result}"
        );
    }

    let github = run_in(folder.path(), &["check", "--format", "github"]);
    assert_eq!(github.code, Some(1));
    assert_eq!(
        github.stdout.lines().next(),
        Some(
            "::warning file=content/pages/b%2C c.md,line=4,col=3,endLine=4,endColumn=6,title=raw-html::HTML is shown as \
             text%0Anot passed through%0Awrite it in Markdown, or put it between backticks if it is meant to be read"
        )
    );
    let commands = github
        .stdout
        .lines()
        .filter(|line| line.starts_with("::error ") || line.starts_with("::warning "));
    assert_eq!(commands.count(), 5, "{}", github.stdout);

    let fine = run_in(site(&[]).path(), &["check", "--format", "json"]);
    assert_eq!(fine.code, Some(0));
    assert_eq!(
        serde_json::from_str::<Value>(&fine.stdout).expect("JSON")["diagnostics"],
        serde_json::json!([])
    );
}

/// What only shows when a page is made is found without making the site.
#[test]
fn check_finds_what_build_finds_and_writes_nothing() {
    let folder = site(&[("themes/default/templates/home.html", "{{ nothing }}\n")]);
    let before = published(folder.path());
    let check = run_in(folder.path(), &["check"]);
    let build = run_in(folder.path(), &["build", "--quiet"]);
    assert_eq!((check.code, build.code), (Some(1), Some(1)));
    assert!(
        check.stdout.contains("--> themes/default/templates/home.html:1:4"),
        "{}",
        check.stdout
    );
    assert!(
        build.stderr.starts_with(&check.stdout),
        "{}\n{}",
        build.stderr,
        check.stdout
    );
    assert!(before == published(folder.path()));
}

#[test]
fn init_writes_a_site_that_builds_without_a_warning() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, locales) in [
        ("usual", None),
        ("one", Some("en")),
        ("many", Some("en,ja,ar,pt-BR,zh-Hans")),
    ] {
        let mut arguments = vec!["init", name];
        arguments.extend(locales.iter().flat_map(|locales| ["--locales", locales]));
        let ran = run_in(folder.path(), &arguments);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        // It says what to do next, and that works.
        let next = ran
            .stdout
            .lines()
            .find(|line| line.trim().starts_with("sayso build"))
            .expect("the next command");
        let next: Vec<&str> = next
            .split_whitespace()
            .skip(1)
            .take_while(|word| *word != "#")
            .collect();
        let next: Vec<&str> = match next.iter().position(|word| *word == "--site") {
            Some(at) => next[..at + 2].to_vec(),
            None => next[..1].to_vec(),
        };
        let built = run(sayso(&next).args(["--strict", "--quiet"]).current_dir(folder.path()));
        assert_eq!((built.code, &*built.stderr), (Some(0), ""), "{name}: {}", built.stdout);
        let pages = published(&folder.path().join(name).join("public"));
        for locale in locales.unwrap_or("en,de,fr").split(',') {
            assert!(pages.contains_key(&format!("{locale}/index.html")), "{name}: {locale}");
        }
        // A site with files in it is left alone.
        let before = published(&folder.path().join(name));
        let again = run_in(folder.path(), &arguments);
        assert_eq!(again.code, Some(2));
        assert!(again.stderr.contains("is not empty"), "{}", again.stderr);
        assert!(before == published(&folder.path().join(name)));
    }
    for (locales, reason) in [("de,fr", "`en`"), ("en,tlh", "`tlh`"), ("en,x_y", "x_y")] {
        let ran = run_in(folder.path(), &["init", "refused", "--locales", locales]);
        assert_eq!(ran.code, Some(2), "{locales}");
        assert!(ran.stderr.contains(reason), "{}", ran.stderr);
        assert!(!folder.path().join("refused").exists());
    }
}

#[test]
fn schemas_and_completions_are_printed() {
    for kind in [
        "config",
        "question",
        "permissions",
        "prompt",
        "permissions-translation",
        "prompt-translation",
        "theme",
    ] {
        let ran = run(&mut sayso(&["schema", kind]));
        assert_eq!(ran.code, Some(0));
        let schema: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        assert!(
            schema["$schema"].is_string() && schema["properties"].is_object(),
            "{kind}"
        );
    }
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = run(&mut sayso(&["completions", shell]));
        assert_eq!(ran.code, Some(0));
        assert!(
            ran.stdout.contains("sayso") && ran.stdout.contains("base-url"),
            "{shell}"
        );
    }
}

/// As in `sayso schema permissions | head -c1`.
#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let folder = faulty();
    let many: String = (0..2_000).map(|index| format!("    wrong-{index}: x\n")).collect();
    write(
        folder.path(),
        "content/permissions/x/a.yaml",
        format!("permissions:\n  read:\n{many}"),
    );
    for arguments in [
        &["schema", "permissions"][..],
        &["check"],
        &["check", "--format", "json"],
        &["completions", "bash"],
    ] {
        let mut child = sayso(arguments)
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        let mut stdout = child.stdout.take().expect("piped");
        let mut first = [0];
        stdout.read_exact(&mut first).expect("a byte");
        drop(stdout);
        let output = child.wait_with_output().expect("ended");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.code().is_some_and(|code| code < 2),
            "{arguments:?}: {:?} {stderr}",
            output.status
        );
        assert_eq!(stderr, "", "{arguments:?}");
    }
}

#[test]
fn a_build_says_what_it_made() {
    let folder = warned();
    let ran = run_in(folder.path(), &["build"]);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert!(
        lines[0].contains("pages in 2 locales: 0 permissions, 2 warnings in 1 file, in "),
        "{}",
        ran.stdout
    );
    assert!(
        lines[1].contains(" added, 0 changed, 0 removed, 0 unchanged"),
        "{}",
        ran.stdout
    );
    let again = run_in(folder.path(), &["build"]);
    assert!(
        again.stdout.contains(": 0 added, 0 changed, 0 removed, "),
        "{}",
        again.stdout
    );
    let quiet = run_in(folder.path(), &["build", "--quiet"]);
    assert_eq!(quiet.stdout, "");
    assert!(quiet.stderr.starts_with("warning[raw-html]"), "{}", quiet.stderr);
}

#[test]
fn an_output_with_files_of_others_is_refused() {
    let folder = site(&[("public/thesis.txt", "mine")]);
    let ran = run_in(folder.path(), &["build"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.stderr.contains("`thesis.txt`") && ran.stderr.contains("help: "),
        "{}",
        ran.stderr
    );
    assert_eq!(published(&folder.path().join("public")).len(), 1);
}

#[test]
fn a_broken_build_leaves_the_last_good_site() {
    let folder = site(&[("content/pages/about.md", "---\ntitle: About\n---\n")]);
    assert_eq!(run_in(folder.path(), &["build"]).code, Some(0));
    let good = published(&folder.path().join("public"));
    for (path, text) in [
        ("content/pages/about.md", "---\ntitel: About\n---\n"),
        ("themes/default/templates/page.html", "{{ nothing }}"),
        ("themes/default/templates/page.html", "{% if %}"),
        ("sayso.yaml", "title: [\n"),
    ] {
        write(folder.path(), path, text);
        let ran = run_in(folder.path(), &["build"]);
        assert_eq!(ran.code, Some(1), "{path}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("the last good site stands as it was"),
            "{}",
            ran.stderr
        );
        assert!(good == published(&folder.path().join("public")), "{path}");
        assert_eq!(beside_the_output(folder.path()), [""; 0], "{path}");
        fs::remove_file(folder.path().join(path)).expect("removed");
        write(folder.path(), "sayso.yaml", CONFIG);
        write(folder.path(), "content/pages/about.md", "---\ntitle: About\n---\n");
    }
}

/// A build in the background; its first line on standard error says that it has begun.
fn building(root: &Path) -> Child {
    sayso(&["build", "--site"])
        .arg(root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("started")
}

/// Twenty builds of this repository's site are killed, each a little later than the one before: the site that stands is
/// the old one or the new one, whole.
#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().join("site");
    copy_site(repository(), &root);
    // Two versions that differ on every page.
    let version = |number: usize| {
        let config = fs::read_to_string(repository().join("sayso.yaml")).expect("UTF-8");
        write(
            &root,
            "sayso.yaml",
            config.replace("title: sayso", &format!("title: sayso {number}")),
        );
    };
    let build = || {
        let start = Instant::now();
        let ran = run(sayso(&["build", "--site"]).arg(&root));
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        (start.elapsed(), published(&root.join("public")))
    };
    version(1);
    let (_, second) = build();
    version(0);
    let (whole, first) = build();
    let versions = [first, second];
    assert!(versions[0].len() > 200 && versions[0] != versions[1]);
    let (mut old, mut new) = (0, 0);
    for round in 0..20_u32 {
        let next = usize::from(round % 2 == 0);
        version(next);
        let mut child = building(&root);
        // Spread over the time of a whole build, the end included, where the swap is.
        let jitter = RandomState::new().hash_one(round) % 1_000;
        let share = (f64::from(round) + jitter as f64 / 1_000.0) / 18.0;
        std::thread::sleep(whole.mul_f64(share).max(Duration::from_micros(50)));
        child.kill().expect("killed");
        child.wait().expect("ended");
        let found = published(&root.join("public"));
        if found == versions[next] {
            new += 1;
        } else {
            assert!(
                found == versions[1 - next],
                "round {round}: neither the old site nor the new one"
            );
            old += 1;
        }
        // The next build clears up, and publishes.
        let (_, built) = build();
        assert!(
            built == versions[next],
            "round {round}: the build after it is not whole"
        );
        assert_eq!(beside_the_output(&root), [""; 0], "round {round}");
    }
    println!("of 20 killed builds {old} left the old site, {new} the new one");
    assert!(old > 0, "no build was killed in time");
}

/// What a build keeps beside its output while it works.
/// What a build left beside its output, but for its record.
fn beside_the_output(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    names
        .filter(|name| name.starts_with(".public") && name != ".public.sayso-record")
        .collect()
}

#[test]
fn two_builds_at_once() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().join("site");
    copy_site(repository(), &root);
    let children: Vec<Child> = (0..4)
        .map(|_| {
            sayso(&["build", "--site"])
                .arg(&root)
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .expect("started")
        })
        .collect();
    let mut done = 0;
    for mut child in children {
        let stderr: Vec<String> = BufReader::new(child.stderr.take().expect("piped"))
            .lines()
            .map(|line| line.expect("a line"))
            .collect();
        match child.wait().expect("ended").code() {
            Some(0) => done += 1,
            code => {
                assert_eq!(code, Some(2));
                assert!(stderr[0].contains("another build is writing to"), "{stderr:?}");
            }
        }
    }
    assert!(done >= 1);
    let built = published(&root.join("public"));
    assert_eq!(run(sayso(&["build", "--site"]).arg(&root)).code, Some(0));
    assert!(built == published(&root.join("public")));
}
