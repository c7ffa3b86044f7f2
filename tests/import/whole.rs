//! All of the real files of every format, compared with the texts that others have taken from them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sayso::import::{Change, Format, catalogue, format, read_input};
use serde_json::Value;

use crate::options;

type Texts = BTreeMap<String, BTreeSet<String>>;

/// Imports a folder and gives the wordings of each locale.
fn imported(format: Format, folder: &Path) -> Texts {
    let mapping = match format {
        Format::Gettext => {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/mappings/gnome.yaml");
            sayso::import::mapping::read(&read_input(&path).expect("a file")).expect("a mapping")
        }
        _ => format.mapping().expect("a mapping"),
    };
    let (files, problems) = format::files(format, &[folder.to_owned()]);
    assert_eq!(problems, []);
    let inputs: Vec<_> = files.iter().map(|file| format::input(file).expect("a file")).collect();
    let into = tempfile::tempdir().expect("a temporary folder");
    let first = catalogue::import(format, &inputs, &mapping, into.path(), &options()).expect("imported");
    assert_eq!(first.problems, []);
    println!("{}", first.summary.to_string().lines().next().unwrap_or_default());
    let again = catalogue::import(format, &inputs, &mapping, into.path(), &options()).expect("imported");
    assert!(again.summary.files.iter().all(|file| file.change == Change::Unchanged));
    let mut texts = Texts::new();
    for file in &first.summary.files {
        let text = std::fs::read_to_string(into.path().join(&file.path)).expect("read");
        let yaml: Value = serde_yaml::from_str(&text).expect("YAML");
        let of_locale = texts.entry(file.locale.clone()).or_default();
        for entry in yaml["permissions"].as_object().expect("permissions").values() {
            let wordings = entry["wording"].as_array().into_iter().flatten();
            of_locale.extend(wordings.filter_map(|wording| wording["text"].as_str().map(str::to_owned)));
        }
    }
    texts
}

#[test]
fn nothing_of_the_real_files_is_lost() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let Ok(parallel) = std::fs::read_to_string(data.join("parallel.jsonl")) else {
        println!("skipped: {} is not there", data.display());
        return;
    };
    let mut expected: BTreeMap<String, Texts> = BTreeMap::new();
    for line in parallel.lines() {
        let row: Value = serde_json::from_str(line).expect("JSON");
        let text = |key: &str| row[key].as_str().expect("a text").to_owned();
        let source = expected.entry(text("source")).or_default();
        source.entry(text("locale")).or_default().insert(text("text"));
    }
    let sources = [
        (Format::Fluent, "firefox", "firefox", 0),
        // Tags that a translator closed and never opened, and zero-width blanks at an end, which we leave out.
        (Format::Android, "android", "android", 23),
        (Format::Doorkeeper, "mastodon", "mastodon", 0),
        (Format::Polkit, "polkit", "polkit", 0),
        (Format::Chromium, "chromium", "chromium/locales", 0),
        // The marks of letters to press, which no dialog shows so.
        (Format::Gettext, "gnome", "gnome", 46),
    ];
    let mut faults = Vec::new();
    for (format, source, folder, most) in sources {
        let found = imported(format, &data.join(folder));
        let none = BTreeSet::new();
        let missing: Vec<(&String, &String)> = expected[source]
            .iter()
            .flat_map(|(locale, texts)| texts.iter().map(move |text| (locale, text)))
            .filter(|(locale, text)| !found.get(*locale).unwrap_or(&none).contains(*text))
            .collect();
        println!("{source}: {} texts are not imported", missing.len());
        if missing.len() > most {
            faults.push(format!(
                "{source}: {} missing, such as {:?}",
                missing.len(),
                &missing[..missing.len().min(12)]
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
