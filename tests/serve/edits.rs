//! Whatever is edited, made, renamed or deleted, every page made one by one equals the page of a build from nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use sayso::load::cache::Cache;
use sayso::pipeline::{self, Options};

use crate::support::{CONFIG, DEFINITION, build, copy_site, files, repository, site, write};

#[derive(Debug, Clone)]
enum Edit {
    /// Replaces a word of a file by another.
    Word(usize, usize, &'static str),
    /// Takes a line out of a file.
    Line(usize, usize),
    /// Makes a file with something like it.
    Make(usize, u8),
    Rename(usize, u8),
    Delete(usize),
    /// Puts the first state of a file back.
    Mend(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<usize>;
    prop_oneof![
        4 => (at(), at(), prop_oneof![Just("word"), Just("<b>"), Just("日本"), Just("[x](y:z)"), Just(": ["), Just("")])
            .prop_map(|(file, word, text)| Edit::Word(file, word, text)),
        1 => (at(), at()).prop_map(|(file, line)| Edit::Line(file, line)),
        2 => (at(), any::<u8>()).prop_map(|(file, number)| Edit::Make(file, number)),
        1 => (at(), any::<u8>()).prop_map(|(file, number)| Edit::Rename(file, number)),
        1 => at().prop_map(Edit::Delete),
        4 => at().prop_map(Edit::Mend),
    ]
}

fn changed(text: &str, edit: &Edit) -> String {
    match edit {
        Edit::Word(_, word, with) => {
            let mut words: Vec<&str> = text.split_inclusive(' ').collect();
            let at = word % words.len().max(1);
            if let Some(word) = words.get_mut(at) {
                *word = with;
            }
            words.concat()
        }
        Edit::Line(_, line) => {
            let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
            if !lines.is_empty() {
                lines.remove(line % lines.len());
            }
            lines.concat()
        }
        _ => text.to_owned(),
    }
}

/// The parts of a site that a person edits.
fn editable(root: &Path) -> Vec<PathBuf> {
    let folders = ["content", "locales", "themes", "sayso.yaml"];
    folders.iter().flat_map(|folder| files(&root.join(folder))).collect()
}

fn apply(root: &Path, edit: &Edit, first: &BTreeMap<PathBuf, String>) {
    let all = editable(root);
    let pick = |number: usize| all.get(number % all.len().max(1)).cloned();
    match edit {
        Edit::Word(file, ..) | Edit::Line(file, _) => {
            if let Some(path) = pick(*file) {
                let text = fs::read_to_string(&path).expect("text");
                fs::write(&path, changed(&text, edit)).expect("written");
            }
        }
        Edit::Make(file, number) | Edit::Rename(file, number) => {
            let Some(path) = pick(*file).filter(|path| !path.ends_with("sayso.yaml")) else {
                return;
            };
            let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            let locale = ["", ".de", ".fr", ".xx"][usize::from(*number) % 4];
            let other = path.with_file_name(format!("made-{number}{locale}.{extension}"));
            match edit {
                Edit::Make(..) => drop(fs::copy(&path, other).expect("copied")),
                _ => fs::rename(&path, other).expect("renamed"),
            }
        }
        Edit::Delete(file) => {
            if let Some(path) = pick(*file).filter(|path| !path.ends_with("sayso.yaml")) {
                fs::remove_file(path).expect("removed");
            }
        }
        // What was made is put away too, so that most versions can be built.
        Edit::Mend(file) => {
            let made = all.iter().filter(|path| !first.contains_key(*path));
            made.for_each(|path| fs::remove_file(path).expect("removed"));
            for (path, text) in first.iter().skip(file % 2) {
                write(
                    root,
                    path.strip_prefix(root).expect("inside").to_str().expect("UTF-8"),
                    text,
                );
            }
        }
    }
}

#[test]
fn two_hundred_random_edits_equal_two_hundred_builds() {
    let site = site(&[("content/permissions/demo/a.yaml", DEFINITION)]);
    copy_site(&repository().join("src/init/starter"), site.path());
    write(site.path(), "sayso.yaml", CONFIG);
    write(
        site.path(),
        "themes/default/templates/page.html",
        "{% extends \"builtin/page.html\" %}\n",
    );
    write(site.path(), "themes/default/static/own.css", "p { margin: 0 }\n");
    write(
        site.path(),
        "locales/de/own.ftl",
        "footer-privacy = Niemand sieht zu.\n",
    );
    let first: BTreeMap<PathBuf, String> = editable(site.path())
        .into_iter()
        .filter_map(|path| Some((path.clone(), fs::read_to_string(path).ok()?)))
        .collect();
    let cache = Cache::default();
    let mut built = 0;
    let mut runner = TestRunner::new(Config::default());
    for number in 0..200 {
        let edit = edit().new_tree(&mut runner).expect("an edit").current();
        apply(site.path(), &edit, &first);
        let options = Options::default();
        let (report, cold) = build(site.path(), &options);
        let checked = pipeline::check_again(site.path(), &options, &cache);
        let warm_report = sayso::diagnostic::terminal::render(&checked.diagnostics, &checked.sources, false);
        let warm = pipeline::open(&checked, |studio| {
            let pages = cold.keys().map(|path| (path, studio.one(path)));
            let pages: Vec<_> = pages.collect();
            assert!(studio.one("en/nothing/index.html").is_none());
            pages
                .into_iter()
                .filter(|(path, page)| {
                    let bytes = page
                        .as_ref()
                        .and_then(|page| page.as_ref().ok())
                        .map(|page| &page.bytes);
                    bytes != Some(&cold[*path])
                })
                .map(|(path, _)| path.clone())
                .collect::<Vec<String>>()
        });
        assert_eq!(
            warm.unwrap_or_default(),
            Vec::<String>::new(),
            "after edit {number}, {edit:?}"
        );
        if cold.is_empty() {
            assert_eq!(warm_report, report, "after edit {number}, {edit:?}");
        } else {
            built += 1;
        }
    }
    assert!(built > 40, "only {built} of the versions could be built");
}
