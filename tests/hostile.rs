//! Bad input that cannot lie in a repository: huge, deep, or leading elsewhere. Each ends in a diagnostic, in bounded
//! time and memory, and never in a page.

mod support;

use std::fs;
use std::path::Path;

use sayso::pipeline::Options;
use support::{DEFINITION, build, report, report_with, site, write};

#[track_caller]
fn assert_report(root: &Path, expected: &str) {
    assert_eq!(report(root), expected);
}

#[test]
fn a_file_of_fifty_megabytes_is_not_read() {
    let site = site(&[]);
    for path in [
        "content/questions/a.md",
        "content/permissions/x/a.yaml",
        "themes/default/static/film.mp4",
    ] {
        write(site.path(), path, "");
        let file = fs::File::options()
            .write(true)
            .open(site.path().join(path))
            .expect("a file");
        file.set_len(50 * 1024 * 1024).expect("a sparse file");
    }
    assert_report(
        site.path(),
        "\
error[large-file]: the file has 50 MB
--> content/permissions/x/a.yaml
 |
help: sayso reads files up to 16 MB: split it

error[large-file]: the file has 50 MB
--> content/questions/a.md
 |
help: sayso reads files up to 16 MB: split it

error[large-file]: the file has 50 MB
--> themes/default/static/film.mp4
 |
help: sayso reads files up to 16 MB: split it

3 errors in 3 files
",
    );
}

#[test]
fn yaml_ten_thousand_levels_deep() {
    let deep = |open: &str, close: &str| {
        format!(
            "permissions:\n  read: {}{}\n",
            open.repeat(10_000),
            close.repeat(10_000)
        )
    };
    let indented: String = (0..2_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    let site = site(&[
        ("content/permissions/x/flow.yaml", &deep("[", "]")),
        ("content/permissions/x/mapping.yaml", &deep("{a: ", "}")),
        ("content/permissions/x/block.yaml", &indented),
        ("content/permissions/x/dashes.yaml", &"- ".repeat(10_000)),
        ("content/questions/a.md", &format!("---\n{}---\n", deep("[", "]"))),
        ("sayso.yaml", &deep("[", "]")),
    ]);
    let report = report(site.path());
    assert_eq!(report.matches("error[budget-exceeded]").count(), 6, "{report}");
    assert_eq!(
        report.matches("= note: nested deeper than 24 levels").count() + report.matches("^ nested deeper").count(),
        6,
        "{report}"
    );
    assert!(report.ends_with("\n6 errors in 6 files\n"), "{report}");
    assert!(report.len() < 5_000, "the long lines are printed");
}

/// Not YAML alone is nested: Markdown, Fluent and templates have parsers of their own.
#[test]
fn markdown_ten_thousand_levels_deep() {
    let n = 10_000;
    for (name, text) in [
        ("quotes", ">".repeat(n)),
        ("lists", "- ".repeat(n)),
        ("emphasis", format!("{0}a{0}", "*".repeat(n))),
        ("spaced-emphasis", "*a _b ".repeat(n)),
        ("links", format!("{}a{}", "[".repeat(n), "](page:deep)".repeat(n))),
        ("code", "`".repeat(n)),
        ("table", format!("{0}\n{1}\n{0}", "|a".repeat(n), "|-".repeat(n))),
    ] {
        let site = site(&[("content/pages/deep.md", &format!("---\ntitle: Deep\n---\n{text}\n"))]);
        let (_, artifacts) = build(site.path(), &Options::default());
        assert!(artifacts.contains_key("en/deep/index.html"), "{name}");
    }
}

#[test]
fn fluent_ten_thousand_levels_deep() {
    let n = 10_000;
    for text in [
        format!("deep = {}$x{}\n", "{".repeat(n), "}".repeat(n)),
        format!("deep = {{ {}1{} }}\n", "F(".repeat(n), ")".repeat(n)),
        format!("deep = {}\n", "{ $x ->\n *[a] ".repeat(n)),
        format!("deep =\n{}", " { $x ->\n".repeat(n)),
    ] {
        let site = site(&[("locales/de/site.ftl", &text)]);
        let report = report(site.path());
        assert!(report.contains("error[budget-exceeded]"), "{report}");
        assert!(report.len() < 2_000, "the long line is printed");
    }
    // Messages that lead from one to the next, and round.
    let chain: String = (0..n)
        .map(|index| format!("m{index} = {{ m{} }}\n", (index + 1) % n))
        .collect();
    let site = site(&[("locales/de/site.ftl", &chain)]);
    assert_report(site.path(), "");
}

#[test]
fn templates_ten_thousand_levels_deep() {
    let n = 10_000;
    for text in [
        format!("{{{{ {}1{} }}}}", "(".repeat(n), ")".repeat(n)),
        format!("{}{}", "{% if true %}".repeat(n), "{% endif %}".repeat(n)),
        format!("{{{{ {}true }}}}", "not ".repeat(n)),
    ] {
        let site = site(&[("themes/default/templates/page.html", &text)]);
        let report = report(site.path());
        assert!(report.contains("error["), "{report}");
    }
}

#[cfg(unix)]
#[test]
fn links_out_of_the_site_are_not_followed() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    write(elsewhere.path(), "secret.md", "---\ntitle: Secret\n---\nThe secret.\n");
    write(
        elsewhere.path(),
        "folder/secret.md",
        "---\ntitle: Secret\n---\nThe secret.\n",
    );
    write(elsewhere.path(), "templates/page.html", "The secret.");
    write(elsewhere.path(), "site.ftl", "nav-home = The secret\n");
    let site = site(&[
        ("content/questions/a.md", "---\ntitle: Why?\n---\n"),
        ("themes/default/theme.yaml", "name: Own\n"),
    ]);
    let link = |to: &Path, at: &str| {
        fs::create_dir_all(site.path().join(at).parent().expect("a parent")).expect("a folder");
        symlink(to, site.path().join(at)).expect("linked");
    };
    link(&elsewhere.path().join("secret.md"), "content/questions/file.md");
    link(&elsewhere.path().join("folder"), "content/questions/folder");
    link(&elsewhere.path().join("folder"), "content/pages");
    link(elsewhere.path(), "locales/de");
    link(&elsewhere.path().join("templates"), "themes/default/templates");
    link(&elsewhere.path().join("secret.md"), "themes/default/static/secret.txt");
    link(Path::new("nowhere.md"), "content/questions/dangling.md");
    // Inside the site a link is as good as the file.
    link(&site.path().join("content/questions/a.md"), "content/questions/same.md");
    assert_report(
        site.path(),
        "\
error[symlink]: the link leads out of the site
--> content/pages
 |
help: replace the link by the file itself

error[symlink]: the link leads nowhere
--> content/questions/dangling.md
 |
help: replace the link by the file itself

error[symlink]: the link leads out of the site
--> content/questions/file.md
 |
help: replace the link by the file itself

error[symlink]: the link leads out of the site
--> content/questions/folder
 |
help: replace the link by the file itself

error[symlink]: the link leads out of the site
--> locales/de
 |
help: replace the link by the file itself

error[symlink]: the link leads out of the site
--> themes/default/static/secret.txt
 |
help: replace the link by the file itself

error[symlink]: the link leads out of the site
--> themes/default/templates
 |
help: replace the link by the file itself

7 errors in 7 files
",
    );
}

/// The folders above those that are walked, and the files that are read by name.
#[cfg(unix)]
#[test]
fn links_in_the_place_of_the_sites_own_folders_are_not_followed() {
    use std::os::unix::fs::symlink;
    let elsewhere = site(&[
        ("content/questions/a.md", "---\ntitle: Secret\n---\n"),
        ("themes/own/templates/page.html", "secret"),
        ("themes/own/theme.yaml", "secret: here\n"),
    ]);
    for (part, shown) in [
        ("content", &["content/questions"][..]),
        ("sayso.yaml", &["sayso.yaml"]),
        ("themes", &["themes/own/templates", "themes/own/theme.yaml"]),
        ("themes/own", &["themes/own/templates", "themes/own/theme.yaml"]),
        ("themes/own/theme.yaml", &["themes/own/theme.yaml"]),
    ] {
        let site = site(&[("sayso.yaml", &format!("{}theme: own\n", support::CONFIG))]);
        if !part.starts_with("themes") {
            write(site.path(), "themes/own/templates/page.html", "mine");
        }
        let at = site.path().join(part);
        let _ = fs::remove_file(&at);
        fs::create_dir_all(at.parent().expect("a parent")).expect("a folder");
        symlink(elsewhere.path().join(part), &at).expect("linked");
        let report = report(site.path());
        for path in shown {
            let expected = format!("error[symlink]: the link leads out of the site\n--> {path}\n");
            assert!(report.contains(&expected), "{part}: {report}");
        }
        assert!(!report.to_lowercase().contains("secret"), "{part}: {report}");
    }
}

#[cfg(unix)]
#[test]
fn links_in_a_loop_end() {
    use std::os::unix::fs::symlink;
    let site = site(&[("content/questions/a/b/c.md", "---\ntitle: Why?\n---\n")]);
    symlink(
        site.path().join("content/questions/a"),
        site.path().join("content/questions/a/b/up"),
    )
    .expect("linked");
    symlink("self.md", site.path().join("content/questions/self.md")).expect("linked");
    assert_report(
        site.path(),
        "\
error[symlink]: the link leads back into a folder above it
--> content/questions/a/b/up
 |
help: replace the link by the file itself

error[symlink]: the link leads nowhere
--> content/questions/self.md
 |
help: replace the link by the file itself

2 errors in 2 files
",
    );
}

/// What a file says must not steer the terminal of who checks it.
#[test]
fn control_characters_are_not_printed() {
    let site = site(&[
        (
            "content/permissions/x/a.yaml",
            &format!("{DEFINITION}    \"ti\\e[31mtle\\u0007\": x\n    related: [\"\\e]0;x\\a\"]\n"),
        ),
        (
            "content/questions/a.md",
            "---\ntitle: Why?\nslug: \"\\e[2J\"\n---\n[a](\u{1b}[31m:x) \u{202e}\n",
        ),
        ("locales/de/site.ftl", "nav-home \u{1b}[31m\n"),
    ]);
    let report = report(site.path());
    assert!(report.contains("error["), "{report}");
    assert!(!report.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{report:?}");
}

#[test]
fn options_that_fit_no_site_are_reported() {
    let site = site(&[]);
    let options = Options {
        base_url: Some("example.org".to_owned()),
        locales: Some(vec!["xx".parse().expect("a tag"), "de".parse().expect("a tag")]),
        ..Options::default()
    };
    assert_eq!(
        report_with(site.path(), &options),
        "\
error[base-url]: `example.org` is no address to publish at
--> --base-url
 |
help: write it with its scheme: `https://example.org/` or `https://example.org/path/`

error[unknown-locale]: the site has no locale `xx`
--> --locales
 |
help: its locales are en, de

2 errors in 2 files
"
    );
}
