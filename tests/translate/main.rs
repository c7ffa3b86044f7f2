//! Translating this repository's own content: files to fill in, marking as checked, growing old, and how far it all is.

mod contributing;
mod exchange;
mod new;
#[path = "../support/mod.rs"]
mod support;
mod xliff;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use sayso::diagnostic::{Diagnostics, Severity};
use sayso::load::{self, Drafts};
use sayso::locale::Locale;
use sayso::pipeline::{self, Options};
use sayso::source::Sources;
use sayso::translate::review::Change;
use sayso::translate::{Area, Original, State, originals, review, scaffold};
use support::{copy_site, files, repository, succeed, write};
use tempfile::TempDir;

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a tag")
}

fn own_site() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_site(repository(), folder.path());
    folder
}

fn read(root: &Path) -> (Sources, Drafts, Vec<Original>) {
    let mut found = Diagnostics::default();
    let (sources, drafts) = load::site(root, &mut found);
    let originals = originals(&drafts, &sources, &locale("en"));
    (sources, drafts, originals)
}

fn apply(root: &Path, changes: &[Change]) {
    for change in changes {
        write(root, &change.path, &change.text);
    }
}

/// Marks everything as checked.
fn review_all(root: &Path) {
    let (sources, drafts, originals) = read(root);
    let (changes, faults) = review::review(&originals, &drafts, &sources, &|_| true);
    assert!(faults.is_empty(), "{faults:?}");
    apply(root, &changes);
}

fn scaffold_all(root: &Path, into: &str) -> Vec<Change> {
    let (sources, drafts, originals) = read(root);
    let into = locale(into);
    let mut changes: Vec<Change> = scaffold::with_locale(&drafts, &sources, &into).into_iter().collect();
    changes.extend(scaffold::scaffold(&originals, &drafts, &sources, &into, &|_| true));
    apply(root, &changes);
    changes
}

fn errors(root: &Path) -> Vec<String> {
    let checked = pipeline::check(root, &Options::default());
    let errors = checked
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error);
    errors.map(|error| error.message.clone()).collect()
}

/// How every unit stands, by file, entry, unit and locale.
fn states(originals: &[Original], sources: &Sources) -> BTreeMap<(String, String, String, String), State> {
    let mut states = BTreeMap::new();
    for original in originals.iter().filter(|original| original.area != Area::Wordings) {
        let path = &sources.file(original.source).path;
        for (locale, unit) in original
            .translations
            .keys()
            .flat_map(|locale| original.units.iter().map(move |unit| (locale, unit)))
        {
            let key = (
                path.to_string(),
                original.id.clone(),
                unit.key.clone(),
                locale.to_string(),
            );
            states.insert(key, original.state(unit, locale));
        }
    }
    states
}

#[test]
fn a_scaffold_has_no_error_and_asks_for_nothing_twice() {
    for tag in ["hu", "pl", "zh-Hant"] {
        let site = own_site();
        let before: BTreeMap<_, _> = files(site.path())
            .into_iter()
            .map(|file| (file.clone(), fs::read_to_string(file)))
            .collect();
        let changes = scaffold_all(site.path(), tag);
        assert!(!changes.is_empty());
        succeed(errors(site.path()));
        assert_eq!(
            scaffold_all(site.path(), tag),
            [],
            "a second time there is nothing to do"
        );
        for change in &changes {
            // Whatever was there is there, line by line and in its order.
            let Some(Ok(old)) = before.get(&site.path().join(&change.path)) else {
                continue;
            };
            let mut lines = change.text.lines();
            let kept = change.path == "sayso.yaml" || old.lines().all(|line| lines.any(|other| other == line));
            assert!(kept, "{} was changed where something stood", change.path);
        }
    }
}

#[test]
fn what_is_filled_in_is_translated_and_current() {
    let site = own_site();
    scaffold_all(site.path(), "hu");
    let path = "content/permissions/microsoft-graph/delegated/sign-in.hu.yaml";
    let text = fs::read_to_string(site.path().join(path)).expect("laid out");
    write(
        site.path(),
        path,
        text.replacen(
            "meaning: \"\"",
            "meaning: \"Az alkalmazás megtudja, hogy Ön jelentkezett be.\"",
            1,
        ),
    );
    let (sources, _, originals) = read(site.path());
    let states = states(&originals, &sources);
    let current: Vec<_> = states
        .iter()
        .filter(|((_, _, _, locale), state)| locale == "hu" && **state == State::Current)
        .collect();
    assert_eq!(current.len(), 1, "{current:?}");
    let (_, built) = support::build(site.path(), &Options::default());
    let page = &built["hu/permissions/microsoft-graph/delegated/openid/index.html"];
    assert!(String::from_utf8_lossy(page).contains("Az alkalmazás megtudja"));
}

#[test]
fn what_combinations_mean_is_laid_out_filled_in_and_shown() {
    let site = own_site();
    scaffold_all(site.path(), "hu");
    let path = "content/permissions/discord/oauth.hu.yaml";
    let text = fs::read_to_string(site.path().join(path)).expect("laid out");
    let place = "    combinations:\n      - meaning: \"\"\n";
    assert!(text.contains(place), "{text}");
    let filled = place.replace("\"\"", "\"Együtt: az alkalmazás ismeri a fiókját.\"");
    write(site.path(), path, text.replacen(place, &filled, 1));
    succeed(errors(site.path()));
    let (sources, _, originals) = read(site.path());
    let states = states(&originals, &sources);
    let current: Vec<_> = states
        .iter()
        .filter(|((_, _, _, locale), state)| locale == "hu" && **state == State::Current)
        .map(|((_, id, unit, _), _)| (id.as_str(), unit.as_str()))
        .collect();
    assert_eq!(current, [("identify", "combinations")]);
    let (_, built) = support::build(site.path(), &Options::default());
    let page = &built["hu/permissions/discord/identify/index.html"];
    assert!(String::from_utf8_lossy(page).contains("Együtt: az alkalmazás"));
}

#[test]
fn what_a_prompt_quotes_grows_old_with_its_source() {
    let site = own_site();
    let path = "content/prompts/microsoft/guest-review";
    let translation = format!("{path}.de.yaml");
    let text = fs::read_to_string(site.path().join(&translation)).expect("there");
    let quoted = text.replacen("lines:\n", "heading: Berechtigungen überprüfen\nlines:\n", 1);
    write(site.path(), &translation, quoted);
    let state = || {
        let (_, _, originals) = read(site.path());
        let prompt = originals
            .iter()
            .find(|original| original.area == Area::Wordings && original.id == "microsoft/guest-review");
        let prompt = prompt.expect("it quotes something");
        prompt.state(&prompt.units[0], &locale("de"))
    };
    assert_eq!(state(), State::Unreviewed);
    review_all(site.path());
    assert_eq!(state(), State::Current);
    let source = fs::read_to_string(site.path().join(format!("{path}.yaml"))).expect("there");
    write(
        site.path(),
        &format!("{path}.yaml"),
        source.replacen("heading: ", "heading: Please ", 1),
    );
    assert_eq!(state(), State::Outdated);
    let (_, built) = support::build(site.path(), &Options::default());
    let page = String::from_utf8_lossy(&built["de/prompts/microsoft/guest-review/index.html"]).into_owned();
    assert!(
        page.contains("Berechtigungen überprüfen") && page.contains("class=\"outdated\""),
        "{page}"
    );
}

#[test]
fn reviewing_changes_fingerprints_alone_and_once() {
    let site = own_site();
    // As an editor on Windows would leave it.
    let path = "content/permissions/microsoft-graph/delegated/mail.de.yaml";
    let text = fs::read_to_string(site.path().join(path))
        .expect("there")
        .replace('\n', "\r\n");
    write(site.path(), path, &text);
    let (sources, drafts, originals) = read(site.path());
    let (changes, _) = review::review(&originals, &drafts, &sources, &|_| true);
    let without = |text: &str| -> String {
        let lines = text.split_inclusive('\n');
        lines
            .filter(|line| !line.trim_start().starts_with("translated_from:"))
            .collect()
    };
    for change in changes.iter().filter(|change| change.path.starts_with("content/")) {
        let old = fs::read_to_string(site.path().join(&change.path)).expect("there");
        assert_eq!(without(&change.text), without(&old), "{}", change.path);
    }
    apply(site.path(), &changes);
    succeed(errors(site.path()));
    let (sources, drafts, originals) = read(site.path());
    assert!(
        states(&originals, &sources)
            .values()
            .all(|state| matches!(state, State::Current | State::Missing))
    );
    let (again, _) = review::review(&originals, &drafts, &sources, &|_| true);
    assert_eq!(again, [], "nothing has changed, so there is nothing to review");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    /// Whatever is edited in a source, exactly its own translations grow old.
    #[test]
    fn editing_one_unit_makes_exactly_its_translations_outdated(choice in any::<prop::sample::Index>()) {
        let site = own_site();
        review_all(site.path());
        let (sources, _, originals) = read(site.path());
        let before = states(&originals, &sources);
        let units: Vec<_> = originals
            .iter()
            .filter(|original| matches!(original.area, Area::Questions | Area::Pages | Area::Permissions))
            .flat_map(|original| original.units.iter().map(move |unit| (original, unit)))
            .collect();
        let (original, unit) = units[choice.index(units.len())];
        let file = sources.file(original.source);
        // A word that stands in this unit's first line is put behind a new one.
        let line = unit.text.lines().next().unwrap_or_default();
        prop_assume!(file.text.matches(line).count() == 1 && !line.starts_with('|'));
        write(site.path(), &file.path, file.text.replacen(line, &format!("{line} indeed"), 1));
        let (sources, _, originals) = read(site.path());
        let after = states(&originals, &sources);
        for (key, state) in &before {
            let edited = *key.0 == *file.path && key.1 == original.id && key.2 == unit.key;
            let expected = if edited && *state == State::Current { State::Outdated } else { *state };
            prop_assert_eq!(after[key], expected, "{:?}", key);
        }
    }
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("started");
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_history_shows_what_has_changed_word_by_word() {
    let site = own_site();
    let sayso = env!("CARGO_BIN_EXE_sayso");
    // What our content has to be reviewed today, if anything, is not what this is about.
    let mut review = Command::new(sayso);
    review.args(["review", "content"]).current_dir(site.path());
    review.output().expect("the binary starts");
    let git = |arguments: &[&str]| run(site.path(), "git", arguments);
    git(&["init", "-q"]);
    git(&["add", "-A"]);
    git(&[
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@example.org",
        "commit",
        "-q",
        "-m",
        "as it was",
    ]);
    let path = "content/permissions/microsoft-graph/delegated/sign-in.yaml";
    let text = fs::read_to_string(site.path().join(path)).expect("there");
    write(
        site.path(),
        path,
        text.replacen("The app learns that", "The app knows that", 1),
    );
    let status = run(site.path(), sayso, &["status", "de"]);
    assert!(status.contains("sign-in.de.yaml · openid: 1 outdated"), "{status}");
    let diff = run(site.path(), sayso, &["review", "--since-diff", "content/permissions"]);
    assert!(diff.contains("The app [-learns-]{+knows+} that"), "{diff}");
}

#[test]
fn a_status_can_be_read_by_people_and_programs() {
    let site = own_site();
    let sayso = env!("CARGO_BIN_EXE_sayso");
    let json: serde_json::Value =
        serde_json::from_str(&run(site.path(), sayso, &["status", "--format", "json"])).expect("JSON");
    let locales = json.as_array().expect("a list");
    assert!(locales.len() >= 9);
    assert!(
        locales
            .iter()
            .all(|status| status["areas"].as_array().is_some_and(|areas| areas.len() == 6))
    );
    let markdown = run(site.path(), sayso, &["status", "--format", "markdown"]);
    let widths: Vec<usize> = markdown.lines().map(|line| line.matches('|').count()).collect();
    assert!(widths.iter().all(|width| *width == widths[0]), "{markdown}");
    let html = run(site.path(), sayso, &["status", "--format", "html"]);
    assert!(html.starts_with("<table>") && html.contains("<td>de</td>"), "{html}");
}

#[test]
fn a_half_filled_document_is_half_translated() {
    let site = own_site();
    scaffold_all(site.path(), "hu");
    let path = "content/questions/guest-access.hu.md";
    let text = fs::read_to_string(site.path().join(path)).expect("laid out");
    let text = text.replacen("title: \"\"", "title: Egy kérdés", 1);
    // The first paragraph is written below its comment, the second in place of it.
    let mut parts: Vec<String> = text.split("\n<!--\n").map(|part| format!("\n<!--\n{part}")).collect();
    parts[0] = parts[0].trim_start_matches("\n<!--\n").to_owned();
    parts[1].push_str("Az első bekezdés.\n");
    parts[2] = "\nA második bekezdés.\n".to_owned();
    write(site.path(), path, parts.concat());
    succeed(errors(site.path()));
    let (sources, _, originals) = read(site.path());
    let states = states(&originals, &sources);
    let current: Vec<_> = states
        .iter()
        .filter(|((file, _, _, locale), state)| {
            file.ends_with("guest-access.md") && locale == "hu" && **state == State::Current
        })
        .map(|((_, _, unit, _), _)| unit.as_str())
        .collect();
    assert_eq!(current, ["1", "2", "title"]);
}
