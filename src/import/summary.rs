//! What an import did, counted and named, and the sentences that say so.

use std::collections::BTreeSet;
use std::fmt;

/// What an import did. Lists are in the order of files and ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// The provider's name for people.
    pub provider: String,
    /// Every imported file of the site, those that stayed as they were too.
    pub files: Vec<FileSummary>,
    /// Ids that the site had from an earlier import and that the source no longer has.
    pub dropped: Vec<String>,
    pub skipped: Vec<Skipped>,
    /// How many definitions have the provider's own rating.
    pub rated: usize,
    /// Definitions without any wording, by id.
    pub without_wording: Vec<String>,
    /// Locales that now have wordings while the site has no pages for them.
    pub could_open: Vec<String>,
}

/// One imported file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileSummary {
    /// Relative to the folder that is imported into.
    pub path: String,
    /// The locale of its wordings.
    pub locale: String,
    /// The provider's kind of permission, `delegated`.
    pub list: String,
    pub permissions: usize,
    /// How many of them are texts of dialogs that ask for nothing.
    pub furniture: usize,
    pub wordings: usize,
    /// Ids, by what happened to them.
    pub new: Vec<String>,
    pub changed: Vec<String>,
    pub dropped: Vec<String>,
    /// What happened to the file.
    pub change: Change,
}

/// What happened to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Written,
    Unchanged,
}

/// Entries of an input that were left out for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The input file.
    pub path: String,
    pub reason: Skip,
    /// Ids as they would have been.
    pub ids: Vec<String>,
}

/// Why an entry was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skip {
    /// A translation of something that the English file does not have.
    NotInEnglish,
    /// The list has the value twice; the first one counts.
    Duplicate,
    /// It has no value, or one that no id can be made of.
    BadValue,
    /// A translation without any text.
    NoText,
    /// A translation that is the English text.
    Untranslated,
    /// Rated, but with no description in the descriptions files.
    NotDescribed,
}

/// Most locales that are reported one by one.
const LOCALES: usize = 12;

/// Most ids that are named in one sentence, except for those dropped, which are all named.
const NAMED: usize = 8;

impl Summary {
    /// Whether every file is as it was.
    pub fn is_unchanged(&self) -> bool {
        self.files.iter().all(|file| file.change == Change::Unchanged)
    }

    /// Locales with wordings, in the order of the files.
    fn locales(&self) -> Vec<&str> {
        let mut seen = BTreeSet::new();
        self.files
            .iter()
            .map(|file| file.locale.as_str())
            .filter(|locale| seen.insert(*locale))
            .collect()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locales = self.locales();
        if locales.len() <= LOCALES {
            for locale in locales {
                let files: Vec<&FileSummary> = self.files.iter().filter(|file| file.locale == locale).collect();
                write!(f, "{} in {locale}: ", self.provider)?;
                for (index, file) in files.iter().enumerate() {
                    let list = if file.list.is_empty() {
                        String::new()
                    } else {
                        format!("{} ", file.list)
                    };
                    let permissions = counted(file.permissions - file.furniture, &format!("{list}permission"));
                    let furniture = match file.furniture {
                        0 => String::new(),
                        count => format!(" and {count} of furniture"),
                    };
                    let wordings = counted(file.wordings, "wording");
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{permissions}{furniture} with {wordings}")?;
                }
                writeln!(f, "; {}.", changes(&files))?;
            }
        } else if let Some(source) = self.files.first() {
            let files: Vec<&FileSummary> = self.files.iter().collect();
            writeln!(
                f,
                "{}: {} and {} of furniture with {} in {} locales; {}.",
                self.provider,
                counted(source.permissions - source.furniture, "permission"),
                source.furniture,
                counted(files.iter().map(|file| file.wordings).sum(), "wording"),
                locales.len(),
                changes(&files)
            )?;
        }
        if self.rated > 0 {
            writeln!(
                f,
                "{} {} the provider's own rating.",
                counted(self.rated, "permission"),
                has(self.rated)
            )?;
        }
        if !self.without_wording.is_empty() {
            let count = self.without_wording.len();
            let named = named(&self.without_wording, NAMED);
            writeln!(
                f,
                "{} {} no wording: {named}.",
                counted(count, "permission"),
                has(count)
            )?;
        }
        if !self.dropped.is_empty() {
            let count = counted(self.dropped.len(), "permission");
            let (is, which) = if self.dropped.len() == 1 {
                ("is", "it")
            } else {
                ("are", "them")
            };
            let named = named(&self.dropped, usize::MAX);
            writeln!(f, "{count} {is} gone, since the source no longer has {which}: {named}.")?;
        }
        for skipped in &self.skipped {
            writeln!(f, "{skipped}")?;
        }
        if !self.could_open.is_empty() {
            let count = self.could_open.len();
            let (locales, them) = if count == 1 {
                ("a locale", "it")
            } else {
                ("locales", "them")
            };
            writeln!(
                f,
                "There are wordings in {locales} that the site has no pages for: {}. Add {them} to `locales:` in `sayso.yaml` to open {them}.",
                self.could_open.join(", ")
            )?;
        }
        let written = self.files.iter().filter(|file| file.change == Change::Written).count();
        let unchanged = self.files.len() - written;
        match (written, unchanged) {
            (0, 0) => write!(f, "Nothing was imported."),
            (0, 1) => write!(f, "Nothing changed: the file is as it was."),
            (0, _) => write!(f, "Nothing changed: all {unchanged} files are as they were."),
            (_, 0) => write!(f, "Wrote {}.", counted(written, "file")),
            (_, _) => write!(
                f,
                "Wrote {}, left {unchanged} as {}.",
                counted(written, "file"),
                was(unchanged)
            ),
        }
    }
}

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = self.ids.len() == 1;
        let entries = if one {
            "1 entry"
        } else {
            &format!("{} entries", self.ids.len())
        };
        let reason = match (self.reason, one) {
            (Skip::NotInEnglish, true) => "it is not in the English file",
            (Skip::NotInEnglish, false) => "they are not in the English file",
            (Skip::Duplicate, true) => "its list has the value twice, and the first one counts",
            (Skip::Duplicate, false) => "their list has the value twice, and the first one counts",
            (Skip::BadValue, true) => "its value is missing or cannot be an id",
            (Skip::BadValue, false) => "their values are missing or cannot be ids",
            (Skip::NoText, true) => "it has no text",
            (Skip::NoText, false) => "they have no text",
            (Skip::Untranslated, true) => "its translation is the English text",
            (Skip::Untranslated, false) => "their translations are the English texts",
            (Skip::NotDescribed, true) => "it is not in the descriptions",
            (Skip::NotDescribed, false) => "they are not in the descriptions",
        };
        write!(
            f,
            "Skipped {entries} of `{}`, since {reason}: {}.",
            self.path,
            named(&self.ids, NAMED)
        )
    }
}

/// How many entries are new, changed or dropped in all files.
fn changes(files: &[&FileSummary]) -> String {
    let count = |of: fn(&FileSummary) -> &Vec<String>| files.iter().map(|file| of(file).len()).sum::<usize>();
    let counts = [
        (count(|file| &file.new), "new"),
        (count(|file| &file.changed), "changed"),
        (count(|file| &file.dropped), "dropped"),
    ];
    let counts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    if counts.is_empty() {
        "none new or changed".into()
    } else {
        counts.join(", ")
    }
}

fn named(ids: &[String], most: usize) -> String {
    let shown: Vec<String> = ids
        .iter()
        .take(most)
        .map(|id| format!("`{}`", id.escape_debug()))
        .collect();
    let shown = shown.join(", ");
    if ids.len() > most {
        format!("{shown} and {} more", ids.len() - most)
    } else {
        shown
    }
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn has(count: usize) -> &'static str {
    if count == 1 { "has" } else { "have" }
}

fn was(count: usize) -> &'static str {
    if count == 1 { "it was" } else { "they were" }
}
