//! `sayso import`: other people's wording into definitions files.

use std::path::PathBuf;
use std::time::SystemTime;

use super::{Failure, Outcome, print, print_to_stderr};
use crate::config::{CONFIG_FILE, CONTENT};
use crate::import::{self, Imported, Options};
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

pub fn microsoft_graph(arguments: &Arguments) -> Result<Outcome, Failure> {
    let into = arguments
        .into
        .clone()
        .unwrap_or_else(|| arguments.site.join(CONTENT).join("permissions"));
    if arguments.into.is_none() && !arguments.site.join(CONFIG_FILE).is_file() {
        return Err(
            Failure::new(format!("no `{CONFIG_FILE}` in `{}`", arguments.site.display()))
                .help("name the site's folder with `--site`, or the folder to write into with `--into`"),
        );
    }
    let site = pipeline::locales(&arguments.site);
    let options = Options {
        source_locale: site.first().map_or_else(|| "en".to_owned(), Locale::to_string),
        site_locales: site.iter().map(Locale::to_string).collect(),
        locale: arguments.locale.as_ref().map(Locale::to_string),
        today: today(),
        seen: arguments.seen.clone(),
    };
    let Imported { summary, problems } = import::microsoft_graph::import(&arguments.files, &into, &options)
        .map_err(|error| Failure::new(error.to_string()))?;
    for problem in &problems {
        super::print_error(&Failure {
            message: problem.to_string(),
            help: problem.help.clone(),
            code: 1,
        });
    }
    if problems.len() == arguments.files.len() {
        return Ok(Outcome::Faults);
    }
    if !problems.is_empty() {
        print_to_stderr("the other files were imported\n\n");
    }
    print(&format!("{summary}\n"));
    Ok(if problems.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Faults
    })
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
