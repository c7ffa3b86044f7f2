//! `sayso status`, `sayso translate` and `sayso review`: how far translations are, files to fill in, and what was checked.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use clap::builder::styling::AnsiColor;

use super::{Failure, Outcome, diff, print, print_to_stderr};
use crate::config::CONFIG_FILE;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, plural, terminal};
use crate::import::{Output, write_outputs};
use crate::load::{self, Drafts};
use crate::locale::Locale;
use crate::source::Sources;
use crate::translate::review::Change;
use crate::translate::{Original, history, originals, review, scaffold, status};
use crate::validate;

/// How many of the next things to do are shown of each locale beside others.
const NEXT: usize = 3;
/// The same where one locale was asked for.
const NEXT_OF_ONE: usize = 30;

#[derive(Debug, clap::Args)]
pub struct StatusArguments {
    /// The locale to report on [default: all that the site has pages in]
    locale: Option<Locale>,
    /// Name all that is to be done, and not only what comes first
    #[arg(long)]
    all: bool,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, with what to do next
    Terminal,
    /// One JSON document
    Json,
    /// A table for a pull request
    Markdown,
    /// A table as a fragment of HTML
    Html,
}

#[derive(Debug, clap::Args)]
pub struct TranslateArguments {
    /// The locale to translate into, as a BCP 47 tag
    locale: Locale,
    /// Only these files or folders of the site [default: everything that is missing]
    paths: Vec<PathBuf>,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

#[derive(Debug, clap::Args)]
pub struct ReviewArguments {
    /// The translated files, or folders that hold them
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// Show word by word what has changed in the source since these were translated, and write nothing
    #[arg(long)]
    since_diff: bool,
}

/// A site's files as they are written.
pub(super) struct Project {
    pub(super) root: PathBuf,
    pub(super) sources: Sources,
    pub(super) drafts: Drafts,
    /// Those with pages, the source locale first.
    pub(super) locales: Vec<Locale>,
    pub(super) originals: Vec<Original>,
}

impl Project {
    /// Reads the site. What is wrong with it is printed; a file that cannot be read at all is as if it were not there.
    pub(super) fn read(root: &Path) -> Result<Self, Failure> {
        if !root.is_dir() {
            return Err(Failure::new(format!("there is no folder `{}`", root.display()))
                .help("name the site's folder with `--site`"));
        }
        let mut found = Diagnostics::default();
        let (sources, drafts) = load::site(root, &mut found);
        let config = drafts.config.as_ref();
        let locales = config.and_then(|config| validate::locales(config, &mut found));
        let errors: Vec<Diagnostic> = found
            .sorted(&sources)
            .into_iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .collect();
        if !errors.is_empty() {
            print_to_stderr(&terminal::render(&errors, &sources, true));
        }
        let Some(locales) = locales else {
            return Err(Failure {
                code: 1,
                ..Failure::new("the site cannot be read").help("mend what is reported above")
            });
        };
        let originals = originals(&drafts, &sources, &locales[0]);
        Ok(Self {
            root: root.to_owned(),
            sources,
            drafts,
            locales,
            originals,
        })
    }

    /// Paths below the site's root, wherever the command was called.
    fn below_root(&self, paths: &[PathBuf]) -> Result<Vec<String>, Failure> {
        let root = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        let below = paths.iter().map(|path| {
            let full = [path.clone(), self.root.join(path)]
                .into_iter()
                .find_map(|path| path.canonicalize().ok());
            let full = full.ok_or_else(|| Failure::new(format!("there is no `{}`", path.display())))?;
            let below = full.strip_prefix(&root);
            let below = below.map_err(|_| Failure::new(format!("`{}` is not part of the site", path.display())))?;
            Ok(below.to_string_lossy().replace('\\', "/"))
        });
        below.collect()
    }

    pub(super) fn write(&self, changes: Vec<Change>) -> Result<(), Failure> {
        let outputs = changes.into_iter().map(|change| Output {
            path: change.path,
            text: change.text,
        });
        let outputs: Vec<Output> = outputs.collect();
        write_outputs(&self.root, &outputs).map_err(|error| Failure::new(error.to_string()))
    }
}

/// Whether `path` is one of `paths` or lies below one of them.
fn is_among(paths: &[String], path: &str) -> bool {
    let below = |folder: &String| {
        let rest = path.strip_prefix(folder.as_str());
        folder.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    paths.iter().any(below)
}

pub fn status(arguments: &StatusArguments) -> Result<Outcome, Failure> {
    let project = Project::read(&arguments.site)?;
    let (locales, most) = match &arguments.locale {
        Some(locale) => (vec![locale.clone()], NEXT_OF_ONE),
        None => (project.locales[1..].to_vec(), NEXT),
    };
    let most = if arguments.all { usize::MAX } else { most };
    if locales.is_empty() {
        print("the site has one locale only\n");
        print_to_stderr("help: begin another with `sayso translate LOCALE`\n");
        return Ok(Outcome::Fine);
    }
    let statuses = status::status(&project.originals, &project.sources, &locales);
    print(&match arguments.format {
        Format::Terminal => status::terminal(&statuses, most),
        Format::Markdown => status::markdown(&statuses),
        Format::Html => status::html(&statuses),
        Format::Json => {
            let json = serde_json::to_string_pretty(&statuses).map_err(|error| Failure::new(error.to_string()))?;
            format!("{json}\n")
        }
    });
    Ok(Outcome::Fine)
}

pub fn translate(arguments: &TranslateArguments) -> Result<Outcome, Failure> {
    let project = Project::read(&arguments.site)?;
    let Project { sources, drafts, .. } = &project;
    let locale = &arguments.locale;
    if *locale == project.locales[0] {
        return Err(
            Failure::new(format!("the site is written in `{locale}`")).help("name the locale to translate into")
        );
    }
    let paths = project.below_root(&arguments.paths)?;
    let wanted = |path: &str| paths.is_empty() || is_among(&paths, path.strip_prefix("builtin/").unwrap_or(path));
    let mut changes: Vec<Change> = scaffold::with_locale(drafts, sources, locale).into_iter().collect();
    changes.extend(scaffold::scaffold(&project.originals, drafts, sources, locale, &wanted));
    if changes.is_empty() {
        print(&format!("nothing is missing in `{locale}`\n"));
        return Ok(Outcome::Fine);
    }
    let mut said = String::new();
    for change in &changes {
        let known = sources.files().any(|file| *file.path == change.path);
        let done = match change.path == CONFIG_FILE {
            true => format!("added `{locale}` to"),
            false if known => "added to".to_owned(),
            false => "wrote".to_owned(),
        };
        let units = match change.units {
            0 => String::new(),
            units => format!(": {} to translate", plural(units, "text")),
        };
        said.push_str(&format!("{done} {}{units}\n", change.path));
    }
    project.write(changes)?;
    said.push_str(
        "open them in an editor and write below each text to translate; then run `sayso check`, and `sayso serve` to see it\n",
    );
    print(&said);
    Ok(Outcome::Fine)
}

pub fn review(arguments: &ReviewArguments) -> Result<Outcome, Failure> {
    let project = Project::read(&arguments.site)?;
    let Project {
        sources,
        drafts,
        originals,
        ..
    } = &project;
    let paths = project.below_root(&arguments.paths)?;
    let wanted = |path: &str| is_among(&paths, path);
    if arguments.since_diff {
        let changed = history::changed(&project.root, originals, sources, &project.locales[0], &wanted);
        print(&since_diff(&changed));
        return Ok(Outcome::Fine);
    }
    let (changes, faults) = review::review(originals, drafts, sources, &wanted);
    if !faults.is_empty() {
        print_to_stderr(&terminal::render(&faults, sources, true));
    }
    if changes.is_empty() {
        let failure =
            Failure::new("there is nothing to review: neither these translations nor their source have changed");
        return Err(Failure {
            code: 1,
            ..failure.help("name translated files, such as `content/questions/guest-access.pl.md`")
        });
    }
    let said: String = changes
        .iter()
        .map(|change| format!("reviewed {}: {}\n", change.path, plural(change.units, "text")))
        .collect();
    project.write(changes)?;
    print(&said);
    Ok(if faults.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Faults
    })
}

/// What was said before and is said now, the words that went in red and those that came in green.
fn since_diff(changed: &[history::Changed]) -> String {
    let removed = AnsiColor::Red.on_default().strikethrough();
    let added = AnsiColor::Green.on_default().underline();
    let mut text = String::new();
    let mut by_file: BTreeMap<&str, Vec<&history::Changed>> = BTreeMap::new();
    for change in changed {
        by_file.entry(&change.path).or_default().push(change);
    }
    if by_file.is_empty() {
        return "the source has not changed since these were translated\n".to_owned();
    }
    for (path, changes) in by_file {
        text.push_str(&format!("{path}\n"));
        for change in changes {
            text.push_str(&format!("  {}\n    ", change.unit));
            match &change.before {
                None => text.push_str(&format!(
                    "(the history does not hold what it was made from) {}",
                    change.now
                )),
                Some(before) => {
                    let went = |went: &str| format!("{removed}[-{went}-]{removed:#}");
                    let came = |came: &str| format!("{added}{{+{came}+}}{added:#}");
                    text.push_str(&diff::words(before, &change.now, went, came));
                }
            }
            text.push('\n');
        }
    }
    text
}
