//! The formats that a mapping makes something of: which files are theirs, and how those are read.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::mapping::{self, Mapping};
use super::message::Message;
use super::tag::is_pseudo;
use super::{
    Input, Options, Problem, android, chromium, csv, doorkeeper, fluent, gettext, normalize_tag, polkit, read_input,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Fluent,
    Android,
    Doorkeeper,
    Polkit,
    Chromium,
    Gettext,
    Csv,
}

impl Format {
    /// Its name on the command line, and in the files that it writes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fluent => "fluent",
            Self::Android => "android",
            Self::Doorkeeper => "doorkeeper",
            Self::Polkit => "polkit",
            Self::Chromium => "chromium",
            Self::Gettext => "gettext",
            Self::Csv => "csv",
        }
    }

    /// The mapping of the one provider that everybody has in mind; a table has none.
    pub fn mapping(self) -> Option<Mapping> {
        let text = match self {
            Self::Fluent => include_str!("mappings/firefox.yaml"),
            Self::Android => include_str!("mappings/android.yaml"),
            Self::Doorkeeper => include_str!("mappings/mastodon.yaml"),
            Self::Polkit => include_str!("mappings/polkit.yaml"),
            Self::Chromium => include_str!("mappings/chromium.yaml"),
            Self::Gettext | Self::Csv => return None,
        };
        let input = Input {
            path: self.name().to_owned(),
            text: text.to_owned(),
        };
        Some(mapping::read(&input).expect("a mapping of ours is one"))
    }

    /// Whether a file is of this format, by its name.
    fn takes(self, name: &str) -> bool {
        match self {
            Self::Fluent => fluent::takes(name),
            Self::Android => android::takes(name),
            Self::Doorkeeper => doorkeeper::takes(name),
            Self::Polkit => polkit::takes(name),
            Self::Chromium => chromium::takes(name),
            Self::Gettext => gettext::takes(name),
            Self::Csv => csv::takes(name),
        }
    }

    /// The messages of all inputs, in their order.
    pub fn read(self, inputs: &[Input], found: &mut Found<'_>) {
        match self {
            Self::Fluent => fluent::read(inputs, found),
            Self::Android => android::read(inputs, found),
            Self::Doorkeeper => doorkeeper::read(inputs, found),
            Self::Polkit => polkit::read(inputs, found),
            Self::Chromium => chromium::read(inputs, found),
            Self::Gettext => gettext::read(inputs, found),
            Self::Csv => csv::read(inputs, found),
        }
    }
}

/// What reading inputs has found so far.
pub struct Found<'a> {
    pub mapping: &'a Mapping,
    pub options: &'a Options,
    pub messages: Vec<Message>,
    pub problems: Vec<Problem>,
    /// Files with a locale that is none, each reported once.
    reported: BTreeSet<(String, String)>,
}

impl<'a> Found<'a> {
    pub fn new(mapping: &'a Mapping, options: &'a Options) -> Self {
        Self {
            mapping,
            options,
            messages: Vec::new(),
            problems: Vec::new(),
            reported: BTreeSet::new(),
        }
    }

    /// A text, if there is one.
    pub fn push(&mut self, message: Message) {
        if !message.text.is_empty() {
            self.messages.push(message);
        }
    }

    /// The locale of an input, from what the user says or from a tag of the source. None for pseudo-locales, for those that
    /// were not asked for, and where there is no such tag, which is reported.
    pub fn locale(&mut self, input: &Input, tag: Option<String>) -> Option<String> {
        let given = self.options.locale.clone();
        let tag = given
            .or(tag)
            .map(|tag| self.mapping.tags.get(&tag).cloned().unwrap_or(tag));
        if tag.as_deref().is_some_and(is_pseudo) {
            return None;
        }
        let Some(normal) = tag.as_deref().and_then(normalize_tag) else {
            let tag = tag.unwrap_or_default();
            if self.reported.insert((input.path.clone(), tag.clone())) {
                let (message, help) = if tag.is_empty() {
                    ("does not say its locale".into(), "give it with `--locale`")
                } else {
                    (
                        format!("names a locale that is none: `{tag}`"),
                        "use a tag such as `pl` or `zh-Hant`",
                    )
                };
                self.problems.push(Problem {
                    path: input.path.clone(),
                    position: None,
                    message,
                    help: Some(help.into()),
                });
            }
            return None;
        };
        // The site's own spelling of the locale, if it has one, so that both meet.
        let mut own = self.options.site_locales.iter().chain([&self.options.source_locale]);
        let locale = own
            .find(|own| normalize_tag(own).as_ref() == Some(&normal))
            .cloned()
            .unwrap_or(normal);
        let wanted = &self.options.locales;
        (wanted.is_empty() || locale == self.mapping.source_locale || wanted.contains(&locale)).then_some(locale)
    }
}

/// The files that paths stand for: files themselves, and below folders those of the format, in the order of their names.
pub fn files(format: Format, paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<Problem>) {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        for entry in WalkDir::new(path).sort_by_file_name() {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    if entry.file_name().to_str().is_some_and(|name| format.takes(name)) {
                        files.push(entry.into_path());
                    }
                }
                Ok(_) => {}
                Err(error) => problems.push(Problem {
                    path: error.path().unwrap_or(path).display().to_string(),
                    position: None,
                    message: format!("cannot be read: {error}"),
                    help: None,
                }),
            }
        }
        if files.len() == before {
            problems.push(Problem {
                path: path.display().to_string(),
                position: None,
                message: format!("has no files of the format `{}`", format.name()),
                help: Some("is it the folder that you meant?".into()),
            });
        }
    }
    (files, problems)
}

/// One file as text; a compiled catalogue as what it was compiled from.
///
/// # Errors
/// It cannot be read, or is damaged.
pub fn input(path: &Path) -> Result<Input, Problem> {
    if path.extension().is_none_or(|extension| extension != "mo") {
        return read_input(path);
    }
    let bytes = fs::read(path).map_err(|error| Problem {
        path: path.display().to_string(),
        position: None,
        message: format!("cannot be read: {error}"),
        help: None,
    })?;
    gettext::decompile(path, bytes)
}

/// The file's name without what stands after its first dot.
pub fn stem(path: &str) -> &str {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}

/// The nearest folder of the path that is named like a locale.
pub fn locale_of_folder(path: &str) -> Option<String> {
    let mut parts = path.rsplit(['/', '\\']).skip(1);
    // gettext's own folder would be a well-formed tag.
    parts
        .find(|part| *part != "LC_MESSAGES" && is_locale_name(part))
        .map(str::to_owned)
}

/// Whether a name is a locale's: two or three letters first, since `browser` and `messages` are well-formed tags too.
pub fn is_locale_name(name: &str) -> bool {
    let language = name.split(['-', '_', '@']).next().unwrap_or_default();
    (2..=3).contains(&language.len()) && normalize_tag(name).is_some()
}

/// Line and column of a byte, both from 1.
pub fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = &text.as_bytes()[..byte.min(text.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    (line, String::from_utf8_lossy(&before[start..]).chars().count() + 1)
}
