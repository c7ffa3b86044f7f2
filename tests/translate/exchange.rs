//! PO and XLIFF: what goes out comes back, untouched it changes nothing, damaged it is reported and the rest is taken.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use sayso::diagnostic::{Diagnostic, Diagnostics};
use sayso::translate::exchange::{self, Catalogue, Heading, Item, Syntax, Verdict, po, xliff};
use sayso::translate::review::Change;
use sayso::translate::{Area, State};

use super::support::{repository, succeed, write};
use super::xliff::breaches;
use super::{apply, errors, locale, own_site, read, review_all, scaffold_all, states};

type Format = (fn(&Heading<'_>, &[Item]) -> String, fn(&str) -> Catalogue);
const FORMATS: [Format; 2] = [(po::write, po::read), (xliff::write, xliff::read)];

fn items(root: &Path, tag: &str) -> Vec<Item> {
    let (sources, _, originals) = read(root);
    exchange::items(&originals, &sources, &locale(tag), &BTreeMap::new(), &|_, _| {
        Some("What it said \"before\"".to_owned())
    })
}

fn export(root: &Path, tag: &str, format: Format) -> String {
    let (source_locale, locale) = (locale("en"), locale(tag));
    let heading = Heading {
        title: "A \"site\"",
        source_locale: &source_locale,
        locale: &locale,
    };
    format.0(&heading, &items(root, tag))
}

fn import(root: &Path, tag: &str, format: Format, text: &str) -> (Vec<Change>, Vec<Diagnostic>) {
    let (mut sources, drafts, originals) = read(root);
    let file = sources.add("came-back", text);
    let mut found = Diagnostics::default();
    let changes = exchange::apply(
        &format.1(text),
        file,
        &originals,
        &drafts,
        &sources,
        &locale(tag),
        &mut found,
    );
    (changes, found.sorted(&sources))
}

fn messages(diagnostics: &[Diagnostic]) -> Vec<String> {
    diagnostics.iter().map(|found| found.message.clone()).collect()
}

/// Makes the translations of one permission and one question older than their source.
fn grow_old(root: &Path) {
    for (path, old, new) in [
        (
            "content/permissions/microsoft-graph/delegated/sign-in.yaml",
            "meaning: The app learns that it",
            "meaning: That app learns that it",
        ),
        (
            "content/questions/guest-access.md",
            "\n\n",
            "\n\nA paragraph that is new.\n\n",
        ),
    ] {
        let text = fs::read_to_string(root.join(path)).expect("there");
        assert!(text.contains(old));
        write(root, path, text.replacen(old, new, 1));
    }
}

#[test]
fn an_untouched_export_changes_no_byte() {
    let site = own_site();
    scaffold_all(site.path(), "hu");
    for step in 0..3 {
        match step {
            0 => {}
            1 => review_all(site.path()),
            _ => grow_old(site.path()),
        }
        for tag in ["de", "ru", "ar", "ja", "hu", "nb"] {
            for format in FORMATS {
                let text = export(site.path(), tag, format);
                let (changes, faults) = import(site.path(), tag, format, &text);
                assert_eq!(messages(&faults), Vec::<String>::new(), "{tag}, step {step}");
                assert_eq!(changes, [], "{tag}, step {step}");
            }
        }
    }
}

#[test]
fn what_is_written_is_what_is_read() {
    let site = own_site();
    review_all(site.path());
    grow_old(site.path());
    for (tag, format) in ["de", "fr"]
        .into_iter()
        .flat_map(|tag| FORMATS.map(|format| (tag, format)))
    {
        let items = items(site.path(), tag);
        let back = format.1(&export(site.path(), tag, format));
        assert_eq!(back.locale, tag);
        assert_eq!(back.damaged, []);
        let back: Vec<_> = back
            .returned
            .iter()
            .map(|unit| (&unit.context, &unit.source, unit.target.as_str()))
            .collect();
        let sent: Vec<_> = items
            .iter()
            .map(|item| (&item.context, &item.source, item.target.as_deref().unwrap_or_default()))
            .collect();
        assert_eq!(back, sent);
        let outdated: Vec<_> = items.iter().filter(|item| item.state == State::Outdated).collect();
        assert!(
            outdated.iter().any(|item| item.previous.is_some()),
            "{tag}: {outdated:?}"
        );
    }
}

#[test]
fn what_was_translated_in_a_tool_is_current_and_has_no_error() {
    for format in FORMATS {
        let site = own_site();
        let (sources, drafts, _) = read(site.path());
        let config = sayso::translate::scaffold::with_locale(&drafts, &sources, &locale("hu"));
        apply(site.path(), &Vec::from_iter(config));
        let site_items = items(site.path(), "hu");
        let translated: Vec<Item> = site_items
            .into_iter()
            .map(|item| Item {
                // Any other words would do; the marks stay.
                target: Some(match item.syntax {
                    Syntax::Markdown => item.source.replace(" the ", " az "),
                    Syntax::Fluent => item.source.clone(),
                }),
                state: State::Unreviewed,
                ..item
            })
            .collect();
        let (en, hu) = (locale("en"), locale("hu"));
        let heading = Heading {
            title: "x",
            source_locale: &en,
            locale: &hu,
        };
        let (changes, faults) = import(site.path(), "hu", format, &format.0(&heading, &translated));
        assert_eq!(messages(&faults), Vec::<String>::new());
        apply(site.path(), &changes);
        succeed(errors(site.path()));
        let (sources, _, originals) = read(site.path());
        let left: Vec<_> = states(&originals, &sources)
            .into_iter()
            .filter(|((_, _, _, tag), state)| tag == "hu" && *state != State::Current)
            .collect();
        assert_eq!(left, []);
        assert!(originals.iter().any(|original| original.area == Area::Prompts));
        let again = items(site.path(), "hu");
        let targets = |items: &[Item]| -> Vec<_> {
            items
                .iter()
                .map(|item| (item.context.clone(), item.target.clone()))
                .collect()
        };
        assert_eq!(targets(&again), targets(&translated));
    }
}

#[test]
fn a_translation_changed_in_a_tool_changes_its_own_lines_alone() {
    let site = own_site();
    let path = "content/permissions/microsoft-graph/delegated/sign-in.de.yaml";
    let old = fs::read_to_string(site.path().join(path))
        .expect("there")
        .replace('\n', "\r\n");
    write(site.path(), path, &old);
    for format in FORMATS {
        let text = export(site.path(), "de", format).replace(
            "Die App erfährt, dass wirklich Sie sich an",
            "Die App weiß, dass wirklich Sie sich an",
        );
        let (changes, faults) = import(site.path(), "de", format, &text);
        assert_eq!(messages(&faults), Vec::<String>::new());
        let [change] = changes.as_slice() else {
            panic!("{changes:?}")
        };
        assert_eq!(change.path, path);
        let kept = |text: &str| -> Vec<String> {
            let lines = text.split_inclusive('\n');
            let lines = lines.filter(|line| !line.contains("translated_from") && !line.contains("meaning: Die App"));
            lines.map(str::to_owned).collect()
        };
        assert_eq!(kept(&change.text), kept(&old));
        assert!(change.text.contains("meaning: Die App weiß, dass"));
    }
}

#[test]
fn what_is_damaged_is_named_and_the_rest_is_taken() {
    let site = own_site();
    let text = export(site.path(), "de", FORMATS[0]);
    let damaged = text
        .replace(
            "[So verlassen Sie die fremde Organisation](question:guest-access)",
            "[So verlassen Sie die fremde Organisation](question:guest-acces)",
        )
        .replace("msgctxt \"interface#nav-home\"", "msgctxt \"interface#nav-hom\"")
        .replace("{ $provider } Sie bitten", "{ $anbieter } Sie bitten")
        .replace("Die App erfährt, dass wirklich", "Die App weiß, dass wirklich");
    let (changes, faults) = import(site.path(), "de", FORMATS[0], &damaged);
    let faults = messages(&faults).join("\n");
    for expected in [
        "the link to `question:guest-access` is lost",
        "there is no text `interface#nav-hom`",
        "`$provider` is lost",
        "the source has no `$anbieter`",
    ] {
        assert!(faults.contains(expected), "{expected} is not in\n{faults}");
    }
    assert!(changes.iter().any(|change| change.text.contains("Die App weiß, dass")));
    // A placeholder that a tool has lost, and one that leads nowhere.
    let text = export(site.path(), "de", FORMATS[1]);
    let unit = text.find("name=\"question:guest-access#").expect("there");
    let place = unit + text[unit..].find("<target>").expect("there");
    let place = place + text[place..].find("<pc ").expect("a mark");
    let mut damaged = text.clone();
    damaged.replace_range(place..place + 4, "<pc dataRefStart=\"d99\" ");
    let (_, faults) = import(site.path(), "de", FORMATS[1], &damaged);
    assert_eq!(faults.len(), 1, "{faults:?}");
}

#[test]
fn the_tools_of_the_formats_accept_what_is_written() {
    let site = own_site();
    review_all(site.path());
    grow_old(site.path());
    let schema = repository().join("tests/vendor/xliff/xliff_core_2.0.xsd");
    let schema = schema.to_str().expect("a path that is text");
    for tag in ["de", "ar", "hu"] {
        for (format, name, program, arguments) in [
            (
                FORMATS[0],
                "a.po",
                "msgfmt",
                &["--check", "--output-file=/dev/null"][..],
            ),
            (
                FORMATS[1],
                "a.xlf",
                "xmllint",
                &["--noout", "--nonet", "--schema", schema],
            ),
        ] {
            write(site.path(), name, export(site.path(), tag, format));
            let output = Command::new(program)
                .args(arguments)
                .arg(site.path().join(name))
                .output();
            let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
            let said = String::from_utf8_lossy(&output.stderr);
            // xmllint says so where all is well.
            let complaint = said.lines().find(|line| !line.ends_with(" validates"));
            assert!(output.status.success() && complaint.is_none(), "{program}: {said}");
        }
        succeed(breaches(&export(site.path(), tag, FORMATS[1])));
    }
}

#[test]
fn what_tools_add_to_a_unit_is_not_its_text() {
    let site = own_site();
    let text = export(site.path(), "de", FORMATS[1]);
    // A suggestion from a translation memory, and a text that was cut into two segments with a blank between.
    let added = text.replacen(
        "      <segment ",
        "      <mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:match ref=\"#1\">\
         <source>a</source><target>b</target></mtc:match></mtc:matches>\n      <segment ",
        1,
    );
    assert_ne!(added, text);
    let cut = added.replacen(
        "Die App erfährt, dass wirklich",
        "Die App</target></segment><ignorable><source> </source></ignorable><segment state=\"translated\">\
         <source></source><target>weiß, dass wirklich",
        1,
    );
    let (changes, faults) = import(
        site.path(),
        "de",
        FORMATS[1],
        &cut.replace("<source></source>", "<source/>"),
    );
    assert_eq!(messages(&faults), Vec::<String>::new());
    let [change] = changes.as_slice() else {
        panic!("{changes:?}")
    };
    assert!(
        change.text.contains("meaning: Die App weiß, dass wirklich"),
        "{}",
        change.text
    );
}

#[test]
fn a_file_in_another_locale_is_refused() {
    let site = own_site();
    let file = site.path().join("cs.po");
    fs::write(&file, export(site.path(), "cs", FORMATS[0])).expect("written");
    let output = Command::new(env!("CARGO_BIN_EXE_sayso"))
        .current_dir(site.path())
        .args(["import", "po", "cs.po"])
        .output()
        .expect("started");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("the site has no translations into `cs`"), "{said}");
}

proptest! {
    /// Any text at all goes through both formats and comes back as it was.
    #[test]
    fn any_text_survives(text in "([^\\pC]|[ \\n\\t\"\\\\<>&*_`{}\\[\\]()#|-]){1,60}", translated in "[^\\pC]{1,20}") {
        let (text, translated) = (text.trim().to_owned(), translated.trim().to_owned());
        prop_assume!(!text.is_empty() && !translated.is_empty());
        let (en, de) = (locale("en"), locale("de"));
        let heading = Heading { title: "x", source_locale: &en, locale: &de };
        let item = Item {
            context: "page:a#1".to_owned(),
            source: text.clone(),
            target: Some(translated.clone()),
            state: State::Unreviewed,
            notes: vec![text.clone(), translated.clone()],
            previous: None,
            path: "content/pages/a b.md".to_owned(),
            syntax: Syntax::Markdown,
        };
        for format in FORMATS {
            let back = format.1(&format.0(&heading, std::slice::from_ref(&item)));
            prop_assert_eq!(&back.damaged, &[]);
            prop_assert_eq!(&back.returned[0].source, &text);
            prop_assert_eq!(&back.returned[0].target, &translated);
            prop_assert_eq!(back.returned[0].verdict, Verdict::Translated);
        }
    }
}
