//! A build that has nothing to do knows it at once, and one that has something to do is never deceived.

mod support;

use std::fs::{self, File, FileTimes};
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use support::{Artifacts, DEFINITION, published, site, write};

/// What somebody does between two builds, by its name.
type Deed = (&'static str, fn(&Path));

const PAGE: &str = "---\ntitle: About\n---\nText.\n";

fn build(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sayso"))
        .args(["build", "--site"])
        .arg(root)
        .args(arguments)
        .output()
        .expect("the binary runs")
}

fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout);
    let warnings = String::from_utf8_lossy(&output.stderr);
    // Only a real build says that it begins, and how long it took differs.
    let lines = text.lines().map(|line| line.split(", in ").next().unwrap_or_default());
    let warnings = warnings.lines().filter(|line| !line.starts_with("building about"));
    lines.chain(warnings).collect::<Vec<_>>().join("\n")
}

/// Whether the build went through all pages, which it says when its output is no terminal.
fn was_real(output: &Output) -> bool {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stderr).contains("building about")
}

fn example() -> tempfile::TempDir {
    site(&[
        ("content/permissions/demo/a.yaml", DEFINITION),
        ("content/pages/about.md", PAGE),
        ("content/pages/notes.txt", "a stray file, of which a warning speaks"),
    ])
}

fn output(root: &Path) -> Artifacts {
    published(&root.join("public"))
}

#[test]
fn a_second_build_does_nothing_and_says_the_same() {
    let site = example();
    let first = build(site.path(), &[]);
    assert!(was_real(&first));
    let before = (
        output(site.path()),
        fs::metadata(site.path().join("public")).expect("a folder"),
    );
    let second = build(site.path(), &[]);
    assert!(!was_real(&second));
    assert!(
        said(&second).contains("`content/pages/notes.txt` is not read"),
        "{second:?}"
    );
    assert!(said(&second).contains("0 added, 0 changed, 0 removed"), "{second:?}");
    let after = (
        output(site.path()),
        fs::metadata(site.path().join("public")).expect("a folder"),
    );
    assert!(before.0 == after.0);
    assert_eq!(
        before.1.modified().expect("a time"),
        after.1.modified().expect("a time")
    );
    // A third says what the second said.
    assert_eq!(said(&build(site.path(), &[])), said(&second));
}

#[test]
fn whatever_happened_to_the_output_is_made_good() {
    let page = "public/en/about/index.html";
    let deeds: [Deed; 5] = [
        ("removed", |path| fs::remove_file(path).expect("removed")),
        ("changed", |path| fs::write(path, "nonsense").expect("written")),
        ("changed without a trace in size and time", |path| {
            let (bytes, time) = (
                fs::read(path).expect("read"),
                fs::metadata(path).expect("metadata").modified(),
            );
            fs::write(path, vec![b'x'; bytes.len()]).expect("written");
            let times = FileTimes::new().set_modified(time.expect("a time"));
            File::options()
                .write(true)
                .open(path)
                .and_then(|file| file.set_times(times))
                .expect("set");
        }),
        ("replaced by an older file", |path| {
            let old = path.with_extension("old");
            fs::write(&old, "old").expect("written");
            let times = FileTimes::new().set_modified(SystemTime::now() - Duration::from_secs(9_999));
            File::options()
                .write(true)
                .open(&old)
                .and_then(|file| file.set_times(times))
                .expect("set");
            fs::rename(old, path).expect("renamed");
        }),
        ("gone with its folder", |path| {
            fs::remove_dir_all(path.parent().expect("a folder")).expect("removed")
        }),
    ];
    for (deed, act) in deeds {
        let site = example();
        build(site.path(), &[]);
        let expected = output(site.path());
        act(&site.path().join(page));
        let again = build(site.path(), &[]);
        assert!(was_real(&again), "{deed}");
        assert!(output(site.path()) == expected, "{deed}");
        assert!(!was_real(&build(site.path(), &[])), "after it was {deed} and made good");
    }
    // Files of somebody else are refused as ever.
    let site = example();
    build(site.path(), &[]);
    write(site.path(), "public/mine.txt", "mine");
    assert_eq!(build(site.path(), &[]).status.code(), Some(2));
}

#[test]
fn whatever_happened_to_the_input_is_seen() {
    let deeds: [Deed; 6] = [
        ("a text", |root| {
            write(root, "content/pages/about.md", PAGE.replace("Text", "Told"))
        }),
        ("a stray file", |root| write(root, "content/pages/more.txt", "stray")),
        ("an empty folder in a wrong place", |root| {
            fs::create_dir(root.join("content/other")).expect("a folder")
        }),
        ("a message", |root| {
            write(root, "locales/de/own.ftl", "footer-privacy = Niemand.\n")
        }),
        ("a style sheet", |root| {
            write(root, "themes/default/static/site.css", "p { margin: 0 }")
        }),
        ("the configuration", |root| {
            write(root, "sayso.yaml", support::CONFIG.replace("Test", "Name"))
        }),
    ];
    for (deed, act) in deeds {
        let site = example();
        build(site.path(), &[]);
        act(site.path());
        let warm = build(site.path(), &[]);
        assert!(was_real(&warm), "{deed}");
        let warm_output = output(site.path());
        fs::remove_dir_all(site.path().join("public")).expect("removed");
        let cold = build(site.path(), &[]);
        assert!(warm_output == output(site.path()), "{deed}");
        let warnings = |output: &Output| said(output).lines().skip(2).map(String::from).collect::<Vec<_>>();
        assert_eq!(warnings(&warm), warnings(&cold), "{deed}");
    }
}

#[test]
fn other_options_are_another_build() {
    let site = example();
    build(site.path(), &[]);
    for arguments in [
        &["--pseudo"][..],
        &["--base-url", "https://example.org/kb/"],
        &["--locales", "en"],
        &["--drafts"],
    ] {
        assert!(was_real(&build(site.path(), arguments)), "{arguments:?}");
        assert!(!was_real(&build(site.path(), arguments)), "{arguments:?}");
    }
    // A warning is a fault now, whatever was built before.
    build(site.path(), &[]);
    assert_eq!(build(site.path(), &["--strict"]).status.code(), Some(1));
    // A record that cannot be read costs a real build and nothing else.
    fs::write(site.path().join(".public.sayso-record"), "{").expect("written");
    assert!(was_real(&build(site.path(), &[])));
    assert!(!was_real(&build(site.path(), &[])));
}

/// What `sayso lookup` says of a line, for people and for programs.
fn looked_up(root: &Path, text: &str) -> String {
    let ask = |format: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_sayso"))
            .args(["lookup", text, "--format", format, "--site"])
            .arg(root)
            .output()
            .expect("the binary runs");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    ask("terminal") + &ask("json")
}

/// A built site's index answers as its sources do, and only as long as it is made from them.
#[test]
fn look_up_never_answers_from_another_site_than_the_one_that_is_there() {
    let line = "Read your profile";
    let definition = "content/permissions/demo/a.yaml";
    let worded = |line: &str| format!("{DEFINITION}    wording:\n      - text: {line}\n");
    let site = site(&[(definition, &worded(line))]);
    let from_sources = looked_up(site.path(), line);
    build(site.path(), &[]);
    assert_eq!(looked_up(site.path(), line), from_sources);
    let deeds: [Deed; 4] = [
        ("a piece damaged", |root| {
            let pieces = support::files(&root.join("public/lookup"));
            pieces
                .iter()
                .for_each(|piece| fs::write(piece, "nonsense").expect("written"));
        }),
        ("the knowledge base gone", |root| {
            fs::remove_dir_all(root.join("public/api")).expect("removed")
        }),
        ("the record damaged", |root| {
            write(root, ".public.sayso-record", "nonsense")
        }),
        ("the output gone", |root| {
            fs::remove_dir_all(root.join("public")).expect("removed")
        }),
    ];
    for (deed, act) in deeds {
        build(site.path(), &[]);
        act(site.path());
        assert_eq!(looked_up(site.path(), line), from_sources, "{deed}");
        drop(fs::remove_dir_all(site.path().join("public")));
    }
    for arguments in [
        &["--locales", "de"][..],
        &["--drafts"],
        &["--pseudo"],
        &["--base-url", "https://example.net/"],
    ] {
        build(site.path(), arguments);
        assert_eq!(looked_up(site.path(), line), from_sources, "{arguments:?}");
    }
    build(site.path(), &[]);
    write(site.path(), definition, worded("Tell the time"));
    assert!(looked_up(site.path(), "Tell the time").contains("Tell the time"));
    assert!(!looked_up(site.path(), "Tell the time").contains(line));
}
