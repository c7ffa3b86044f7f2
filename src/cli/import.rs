//! `sayso import`: other people's wording into definitions files.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Failure, Outcome, print, print_to_stderr};
use crate::config::{CONFIG_FILE, CONTENT};
use crate::import::{self, Format, Imported, Mapping, Options, Problem};
use crate::locale::Locale;
use crate::pipeline;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The published files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// The folder to write into [default: `content/permissions` in the site's folder]
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// The locale of the files, where their names do not say it
    #[arg(long, value_name = "TAG")]
    locale: Option<Locale>,
    /// The day on which the wording was published [default: today, or what the last import says]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    seen: Option<String>,
}

/// Of the formats for which a mapping says what their messages are.
#[derive(Debug, clap::Args)]
pub struct MappedArguments {
    /// The published files, or folders in which to look for them
    #[arg(value_name = "FILE|DIR", required = true)]
    files: Vec<PathBuf>,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// The folder to write into [default: the provider's in `content/permissions`]
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// Import only these locales, and the one in which the messages are defined
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    locales: Vec<Locale>,
    /// What the messages are for: a YAML file [default: that of the provider that the format is known for]
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// The locale of the files, where neither they nor their names say it
    #[arg(long, value_name = "TAG")]
    locale: Option<Locale>,
    /// The day on which the wording was published [default: today, or what the last import says]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    seen: Option<String>,
}

pub fn microsoft_graph(arguments: &Arguments) -> Result<Outcome, Failure> {
    let into = folder(&arguments.site, arguments.into.as_deref(), "")?;
    let options = Options {
        locale: arguments.locale.as_ref().map(Locale::to_string),
        seen: arguments.seen.clone(),
        ..options(&arguments.site)
    };
    let imported = import::microsoft_graph::import(&arguments.files, &into, &options)
        .map_err(|error| Failure::new(error.to_string()))?;
    Ok(report(&imported, arguments.files.len()))
}

pub fn mapped(format: Format, arguments: &MappedArguments) -> Result<Outcome, Failure> {
    let mapping = mapping(format, arguments.mapping.as_deref())?;
    let into = folder(&arguments.site, arguments.into.as_deref(), &mapping.folder)?;
    let options = Options {
        locale: arguments.locale.as_ref().map(Locale::to_string),
        locales: arguments.locales.iter().map(Locale::to_string).collect(),
        seen: arguments.seen.clone(),
        ..options(&arguments.site)
    };
    let (files, mut problems) = import::format::files(format, &arguments.files);
    let progress = progress(files.len());
    let mut inputs = Vec::new();
    for file in &files {
        match import::format::input(file) {
            Ok(input) => inputs.push(input),
            Err(problem) => problems.push(problem),
        }
        progress.inc(1);
    }
    progress.finish_and_clear();
    let mut imported = import::catalogue::import(format, &inputs, &mapping, &into, &options)
        .map_err(|error| Failure::new(error.to_string()))?;
    imported.problems.splice(0..0, problems);
    Ok(report(&imported, usize::MAX))
}

fn mapping(format: Format, path: Option<&Path>) -> Result<Mapping, Failure> {
    let refused = |problem: Problem| Failure {
        message: problem.to_string(),
        help: problem.help,
        code: 2,
    };
    match path {
        Some(path) => import::read_input(path)
            .and_then(|input| import::mapping::read(&input))
            .map_err(refused),
        None => format.mapping().ok_or_else(|| {
            Failure::new(format!(
                "`{}` is written by many, so that a mapping has to say what the messages are",
                format.name()
            ))
            .help("give one with `--mapping`; docs/import.md says what it holds")
        }),
    }
}

fn folder(site: &Path, into: Option<&Path>, provider: &str) -> Result<PathBuf, Failure> {
    if into.is_none() && !site.join(CONFIG_FILE).is_file() {
        return Err(Failure::new(format!("no `{CONFIG_FILE}` in `{}`", site.display()))
            .help("name the site's folder with `--site`, or the folder to write into with `--into`"));
    }
    Ok(into.map_or_else(|| site.join(CONTENT).join("permissions").join(provider), Path::to_owned))
}

fn options(site: &Path) -> Options {
    let site = pipeline::locales(site);
    Options {
        source_locale: site.first().map_or_else(|| "en".to_owned(), Locale::to_string),
        site_locales: site.iter().map(Locale::to_string).collect(),
        today: today(),
        ..Options::default()
    }
}

/// Prints what was found and done; where as many things went wrong as files were given, nothing was.
fn report(imported: &Imported, given: usize) -> Outcome {
    let Imported { summary, problems } = imported;
    for problem in problems {
        super::print_error(&Failure {
            message: problem.to_string(),
            help: problem.help.clone(),
            code: 1,
        });
    }
    if problems.len() == given || (!problems.is_empty() && summary.files.is_empty()) {
        return Outcome::Faults;
    }
    if !problems.is_empty() {
        print_to_stderr("everything else was imported\n\n");
    }
    print(&format!("{summary}\n"));
    if problems.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Faults
    }
}

/// A bar on a terminal; nothing elsewhere.
fn progress(files: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(u64::try_from(files).ok(), ProgressDrawTarget::stderr_with_hz(10));
    let style = ProgressStyle::with_template("{bar:30.cyan} {human_pos} of {human_len} files");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

pub(super) fn date(text: &str) -> Result<String, String> {
    if import::is_date(text) {
        Ok(text.to_owned())
    } else {
        Err("expected a day that exists, as YYYY-MM-DD".to_owned())
    }
}

/// The day in UTC, `2026-11-22`.
pub(super) fn today() -> String {
    let seconds = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let days = i64::try_from(seconds / 86_400).unwrap_or_default();
    let date = icu_calendar::Date::from_rata_die(
        icu_calendar::types::RataDie::new(days + UNIX_EPOCH_RATA_DIE),
        icu_calendar::Iso,
    );
    format!(
        "{:04}-{:02}-{:02}",
        date.year().extended_year(),
        date.month().ordinal,
        date.day_of_month().0
    )
}

/// 1 January 1970 counted in days from the year 1 (Reingold and Dershowitz, Calendrical Calculations).
const UNIX_EPOCH_RATA_DIE: i64 = 719_163;
