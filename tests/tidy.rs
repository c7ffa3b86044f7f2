//! The rules of the source tree that a machine can check. What they are for stands in ARCHITECTURE.md.
//!
//! Long because each rule is a few lines and has no home of its own.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use clap::ValueEnum;
use fluent_syntax::ast::Entry;
use sayso::diagnostic::Fault;
use sayso::schema::{self, Kind};
use support::{files, golden, repository, succeed};

/// Rooms that may not import some others, and why.
const CLOSED: [(&str, &[&str]); 7] = [
    // Four readers of the same editions, none of which may lean on another.
    ("check", &["lookup", "publish", "render"]),
    ("lookup", &["check", "publish", "render"]),
    ("publish", &["check", "lookup", "render"]),
    ("render", &["check", "lookup", "publish", "translate"]),
    // Writes content and never sees the built site.
    (
        "import",
        &["library", "validate", "localize", "render", "lookup", "pipeline"],
    ),
    ("translate", &["render", "lookup"]),
    // Gets the site through `load` and `pipeline` alone.
    ("serve", &["library", "validate", "localize", "render", "lookup"]),
];

/// Rooms that touch the disk, the network, the clock or the environment. All others are pure.
const AT_THE_RIM: [&str; 10] = [
    "verify",
    "load",
    "write",
    "serve",
    "import",
    "translate",
    "init",
    "cli",
    "main",
    "build",
];

const LONGEST_FILE: usize = 400;

/// What the top level holds beside files.
const FOLDERS: [&str; 10] = [
    ".ci", ".git", ".github", "benches", "content", "docs", "locales", "src", "tests", "themes",
];

/// One file of `src`.
struct SourceFile {
    /// Below `src`, with `/` between the parts.
    path: String,
    room: String,
    text: String,
    /// Without comments and without the unit tests at the end.
    code: String,
}

fn sources() -> Vec<SourceFile> {
    let folder = repository().join("src");
    files(&folder)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|file| {
            let path = file
                .strip_prefix(&folder)
                .expect("inside")
                .to_string_lossy()
                .replace('\\', "/");
            let room = path.split(['/', '.']).next().unwrap_or_default().to_owned();
            let text = fs::read_to_string(&file).expect("UTF-8");
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            let code = code.lines().map(without_comment).collect::<Vec<_>>().join("\n");
            SourceFile { path, room, text, code }
        })
        .collect()
}

fn without_comment(line: &str) -> &str {
    match line.trim_start().starts_with("//") {
        true => "",
        false => line.split(" // ").next().unwrap_or_default(),
    }
}

/// The rooms that code names: in `crate::room::…` and in `use crate::{room, …}`.
fn named_rooms(code: &str) -> BTreeSet<String> {
    let name = |text: &str| -> String {
        text.chars()
            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
            .collect()
    };
    let mut rooms = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            None => {
                rooms.insert(name(rest));
            }
            Some(group) => {
                let mut depth = 0_usize;
                let mut start = 0;
                for (index, letter) in group.char_indices() {
                    match letter {
                        '{' => depth += 1,
                        '}' if depth > 0 => depth -= 1,
                        ',' | '}' if depth == 0 => {
                            rooms.insert(name(group[start..index].trim_start()));
                            start = index + 1;
                            if letter == '}' {
                                break;
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    rooms
}

#[test]
fn rooms_keep_to_themselves() {
    assert_eq!(
        named_rooms("use crate::{load, render::{self, Stop},\n validate};\nuse crate::a::b; crate::c(1)"),
        ["load", "render", "validate", "a", "c"].map(String::from).into()
    );
    let mut errors = Vec::new();
    for file in sources() {
        let named = named_rooms(&file.code);
        for (_, closed) in CLOSED.iter().filter(|(room, _)| *room == file.room) {
            for other in closed.iter().filter(|other| named.contains(**other)) {
                errors.push(format!("src/{}: `{}` never imports `{other}`", file.path, file.room));
            }
        }
        for word in [
            "std::fs",
            "std::net",
            "std::env",
            "std::process",
            "std::time",
            "fs::read",
            "fs::write",
            "File::",
        ] {
            if file.code.contains(word) && !AT_THE_RIM.contains(&&*file.room) {
                errors.push(format!(
                    "src/{}: `{}` is pure and has no `{word}`",
                    file.path, file.room
                ));
            }
        }
    }
    succeed(errors);
}

#[test]
fn every_file_says_what_it_is_for_and_is_short() {
    let mut errors = Vec::new();
    for file in sources() {
        let header: String = file.text.lines().take_while(|line| line.starts_with("//!")).collect();
        if header.len() < 20 {
            errors.push(format!(
                "src/{}: does not begin with `//!` and what it is for",
                file.path
            ));
        }
        let lines = file.text.lines().count();
        if lines > LONGEST_FILE && !header.contains("long because") {
            errors.push(format!(
                "src/{}: {lines} lines; split it, or say in its `//!` that it is long because …",
                file.path
            ));
        }
        for word in [".unwrap()", "unsafe {", "todo!(", "dbg!(", "println!("] {
            if file.code.contains(word) && file.path != "build.rs" {
                errors.push(format!("src/{}: `{word}`", file.path));
            }
        }
        if file.code.lines().any(|line| {
            line.trim_start().starts_with("use ") && line.ends_with("::*;") && !line.ends_with("::prelude::*;")
        }) {
            errors.push(format!("src/{}: a glob import", file.path));
        }
    }
    succeed(errors);
}

#[test]
fn every_fault_has_a_case() {
    let mut texts = String::new();
    for test in ["hostile.rs", "publish/hosts.rs", "publish/output.rs"] {
        texts.push_str(&fs::read_to_string(repository().join("tests").join(test)).expect("UTF-8"));
    }
    for file in files(&repository().join("tests/cases")) {
        if file.ends_with("stderr.txt") {
            texts.push_str(&fs::read_to_string(file).expect("UTF-8"));
        }
    }
    let missing = Fault::value_variants().iter().map(|fault| fault.id());
    let missing = missing.filter(|id| !texts.contains(&format!("[{id}]: ")));
    succeed(missing.map(|id| format!("no case for `{id}`")).collect());
}

/// Message ids of one locale with the file of each.
fn messages(locale: &Path) -> BTreeMap<String, String> {
    let mut ids = BTreeMap::new();
    for file in files(locale) {
        if file.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&file).expect("UTF-8");
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("Fluent");
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let name = file.file_name().expect("a name").to_string_lossy().into_owned();
                let twice = ids.insert(message.id.name.to_owned(), name);
                assert_eq!(twice, None, "{}: `{}` stands twice", file.display(), message.id.name);
            }
        }
    }
    ids
}

/// The locales whose interface is whole.
const COMPLETE: [&str; 20] = [
    "ar", "cs", "de", "en", "es", "fr", "he", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "sv", "tr", "uk",
    "zh-Hans", "zh-Hant",
];

#[test]
fn every_interface_locale_has_the_same_messages() {
    let locales = repository().join("locales");
    let english = messages(&locales.join("en"));
    assert!(english.len() > 100);
    let mut errors = Vec::new();
    let mut complete = Vec::new();
    for entry in fs::read_dir(&locales).expect("a folder") {
        let path = entry.expect("an entry").path();
        let own = messages(&path);
        if own.is_empty() {
            continue; // Only what look-up needs.
        }
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        // Others may be half done: what they lack is shown in English.
        let whole = COMPLETE.contains(&&*name);
        for (id, file) in english.iter().filter(|(id, file)| whole && own.get(*id) != Some(*file)) {
            errors.push(format!("locales/{name}/{file} lacks `{id}`"));
        }
        errors.extend(
            own.keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("locales/{name}: `{id}` is not in English")),
        );
        complete.push(name);
    }
    for required in COMPLETE {
        if !complete.iter().any(|name| name == required) {
            errors.push(format!("there is no interface in `{required}`"));
        }
    }
    succeed(errors);
}

/// An id as a template or a function asks for it: whole, or made of parts with something between.
struct Asked {
    parts: Vec<String>,
    place: String,
}

impl Asked {
    fn matches(&self, id: &str) -> bool {
        let mut rest = id;
        for (index, part) in self.parts.iter().enumerate() {
            let last = index + 1 == self.parts.len();
            let found = match index {
                0 => rest.strip_prefix(part.as_str()),
                _ if last => rest.strip_suffix(part.as_str()).map(|_| ""),
                _ => rest.find(part.as_str()).map(|at| &rest[at + part.len()..]),
            };
            match found {
                Some(after) => rest = after,
                None => return false,
            }
        }
        self.parts.len() > 1 || rest.is_empty()
    }
}

/// What follows `id=` in a template: literals joined by `~` with expressions, which are gaps.
fn asked_by_template(text: &str, place: &str) -> Vec<Asked> {
    let mut asked = Vec::new();
    for rest in text.split("message(id=").skip(1) {
        // Each expression among the literals is a gap between two parts; one at the end leaves an empty last part.
        let mut parts = vec![String::new()];
        let mut quoted = false;
        let mut gap = false;
        for letter in rest.chars() {
            match letter {
                '"' => quoted = !quoted,
                ',' | ')' | '~' if !quoted => {
                    if std::mem::take(&mut gap) {
                        parts.push(String::new());
                    }
                    if letter != '~' {
                        break;
                    }
                }
                other if quoted => parts.last_mut().expect("one at least").push(other),
                other => gap |= !other.is_whitespace(),
            }
        }
        let place = place.to_owned();
        asked.push(Asked { parts, place });
    }
    asked
}

#[test]
fn every_message_is_used_and_every_id_exists() {
    let asked = asked_by_template(
        r#"{{ message(id="a-" ~ b ~ "-c", x=1) }}{{ message(id="d") }}{{ message(id="e-" ~ f) }}"#,
        "",
    );
    assert!(asked[0].matches("a-x-c") && !asked[0].matches("a-x"));
    assert!(asked[1].matches("d") && !asked[1].matches("d-x"));
    assert!(asked[2].matches("e-x") && !asked[2].matches("d"));

    let root = repository();
    let mut asked = Vec::new();
    for file in files(&root.join("themes/default/templates")) {
        let text = fs::read_to_string(&file).expect("UTF-8");
        asked.extend(asked_by_template(&text, &file.display().to_string()));
    }
    let mut literals = BTreeSet::new();
    for file in sources() {
        for rest in file.code.split("message(").skip(1) {
            let call = rest.split([')', ';']).next().unwrap_or_default();
            if let Some(id) = call.split('"').nth(1).filter(|_| call.starts_with("edition")) {
                let place = format!("src/{}", file.path);
                asked.push(Asked {
                    parts: vec![id.to_owned()],
                    place,
                });
            }
        }
        if file.room == "render" {
            literals.extend(file.code.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    let english = messages(&root.join("locales/en"));
    let mut errors = Vec::new();
    for asked in &asked {
        if !english.keys().any(|id| asked.matches(id)) {
            errors.push(format!("{}: no message `{}`", asked.place, asked.parts.join("…")));
        }
    }
    for (id, file) in &english {
        if !literals.contains(id) && !asked.iter().any(|asked| asked.matches(id)) {
            errors.push(format!("locales/en/{file}: nothing uses `{id}`"));
        }
    }
    assert!(asked.len() > 100, "the templates were not read");
    succeed(errors);
}

#[test]
fn schemas_are_those_of_the_types() {
    let folder = repository().join("docs/schemas");
    let mut errors = Vec::new();
    let mut names: BTreeSet<String> = files(&folder)
        .iter()
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    for kind in Kind::value_variants() {
        let name = format!("{}.json", kind.name());
        errors.extend(golden(&folder.join(&name), schema::text(*kind).as_bytes()).err());
        names.remove(&name);
    }
    errors.extend(
        names
            .iter()
            .map(|name| format!("docs/schemas/{name} is no schema of ours")),
    );
    succeed(errors);
}

#[test]
fn the_top_level_holds_what_it_should() {
    let root = repository();
    let ignored = fs::read_to_string(root.join(".gitignore")).expect("UTF-8");
    let mut errors = Vec::new();
    for entry in fs::read_dir(root).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_ignored =
            ignored
                .lines()
                .map(|line| line.trim_matches('/'))
                .any(|pattern| match pattern.strip_suffix('*') {
                    Some(start) => name.starts_with(start),
                    None => name == pattern,
                });
        if entry.path().is_dir() && !is_ignored && !FOLDERS.contains(&&*name) {
            errors.push(format!("the folder `{name}` has no place at the top level"));
        }
    }
    succeed(errors);
}

#[test]
fn no_line_ends_in_blanks() {
    let mut errors = Vec::new();
    for folder in FOLDERS.iter().filter(|folder| **folder != ".git") {
        for file in files(&repository().join(folder)) {
            let shown = file.strip_prefix(repository()).expect("inside").display().to_string();
            let text = fs::read(&file).expect("a readable file");
            // Cases hold what people write, good and bad; what others wrote stays as it is.
            let Ok(text) = String::from_utf8(text) else { continue };
            if shown.starts_with("tests/cases") || shown.starts_with("tests/vendor") {
                continue;
            }
            for (index, line) in text.split('\n').enumerate() {
                if line.ends_with([' ', '\t', '\r']) {
                    errors.push(format!("{shown}:{}: ends in blanks", index + 1));
                }
            }
            if !text.is_empty() && !text.ends_with('\n') {
                errors.push(format!("{shown}: does not end with a line end"));
            }
        }
    }
    succeed(errors);
}

/// The parts of `text` that follow `start` and end before `end`.
fn between<'t>(text: &'t str, start: &str, end: char) -> Vec<&'t str> {
    let parts = text.split(start).skip(1);
    parts.filter_map(|part| part.split(end).next()).map(str::trim).collect()
}

/// Whoever writes a theme finds every template, block, component and field in the documentation, and none that is gone.
#[test]
fn themes_are_documented_as_they_are() {
    let documentation = fs::read_to_string(repository().join("docs/themes.md")).expect("UTF-8");
    let sections: BTreeMap<&str, &str> = documentation
        .split("\n### ")
        .skip(1)
        .filter_map(|section| section.split_once('\n'))
        .map(|(heading, text)| (heading.split(" · ").next().unwrap_or_default(), text))
        .collect();
    let headings: BTreeSet<&str> = between(&documentation, "\n### ", '\n').into_iter().collect();
    let mut errors = Vec::new();
    for file in files(&repository().join("themes/default/templates")) {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("UTF-8");
        let Some(section) = sections.get(&*name) else {
            errors.push(format!("{name} has no section"));
            continue;
        };
        let heading = headings
            .iter()
            .find(|heading| heading.split(" · ").next() == Some(&name));
        let places = match name.as_str() {
            "base.html" => (*section).to_owned(),
            _ => heading.copied().unwrap_or_default().replace(&name, ""),
        };
        let documented: BTreeSet<&str> = match name.as_str() {
            "base.html" => between(&places, "\n| `", '`').into_iter().collect(),
            "components.html" => BTreeSet::new(),
            _ => places.split('`').skip(1).step_by(2).collect(),
        };
        let blocks: BTreeSet<&str> = between(&text, "{% block ", ' ')
            .into_iter()
            .chain(between(&text, "{%- block ", ' '))
            .collect();
        if documented != blocks {
            errors.push(format!(
                "{name} has the blocks {blocks:?}, the documentation says {documented:?}"
            ));
        }
        for component in between(&text, "{%- component ", '(') {
            if !section.contains(&format!("<{component}")) {
                errors.push(format!("the component `{component}` is not listed"));
            }
        }
    }
    let sheet = fs::read_to_string(repository().join("themes/default/static/site.css")).expect("UTF-8");
    let properties: BTreeSet<&str> = between(&sheet, " --", ':').into_iter().collect();
    for property in properties {
        if !documentation.contains(&format!("`--{property}`")) {
            errors.push(format!("the custom property `--{property}` is not documented"));
        }
    }
    let view = fs::read_to_string(repository().join("src/render/view.rs")).expect("UTF-8");
    for part in view.split("\npub struct ").skip(1) {
        let name: String = part.chars().take_while(|letter| letter.is_alphanumeric()).collect();
        let body = part.split("\n}").next().unwrap_or_default();
        for field in between(body, "\n    pub ", ':') {
            let shown = match name.as_str() {
                "Site" => format!("`site.{field}`"),
                "Page" => format!("`page.{field}`"),
                _ => format!("`{field}`"),
            };
            if !documentation.contains(&shown) {
                errors.push(format!("{shown} of {name} is not documented"));
            }
        }
    }
    for documented in between(&documentation, "`page.", '`')
        .into_iter()
        .chain(between(&documentation, "`site.", '`'))
    {
        if !view.contains(&format!("pub {documented}:")) {
            errors.push(format!("`{documented}` is documented and does not exist"));
        }
    }
    succeed(errors);
}
