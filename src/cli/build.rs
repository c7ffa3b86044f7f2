//! `sayso build`: the pipeline with a progress bar, into a folder that is swapped in whole.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::check::outcome;
use super::{BuildArguments, Failure, Outcome, print, print_to_stderr};
use crate::config::{CONTENT, LOCALES, THEMES};
use crate::diagnostic::{Severity, plural, summary, terminal};
use crate::pipeline::{self, Checked, Options};
use crate::render::{self, Counts, Stop};
use crate::write::{Publication, Report, WriteError};

pub fn run(arguments: &BuildArguments) -> Result<Outcome, Failure> {
    let start = Instant::now();
    let root = arguments.site.root()?;
    if let Some(jobs) = arguments.jobs {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.into()).build_global();
        pool.map_err(|error| Failure::new(format!("cannot start {jobs} threads: {error}")))?;
    }
    let options = Options {
        base_url: arguments.base_url.clone(),
        locales: arguments.locales.clone(),
        pseudo: arguments.pseudo,
        drafts: arguments.site.drafts,
    };
    let checked = pipeline::check(&root, &options);
    if let Some(argument) = checked
        .diagnostics
        .iter()
        .find(|diagnostic| diagnostic.is_about_arguments())
    {
        return Err(Failure::new(argument.message.clone()).help(argument.help.clone().unwrap_or_default()));
    }
    print_to_stderr(&terminal::render(&checked.diagnostics, &checked.sources, true));
    if outcome(&checked, arguments.site.strict) == Outcome::Faults {
        if !arguments.quiet {
            print_to_stderr("nothing was built: the last good site stands as it was\n");
        }
        return Ok(Outcome::Faults);
    }
    let output = arguments.output.clone().unwrap_or_else(|| root.join("public"));
    let (counts, report) = publish(&checked, &root, &output, arguments.quiet)?;
    let Some((counts, report)) = counts.zip(report) else {
        return Ok(Outcome::Faults);
    };
    if !arguments.quiet {
        print(&closing_lines(&checked, &output, counts, &report, start.elapsed()));
    }
    Ok(Outcome::Fine)
}

/// Renders and publishes. `None` where a template failed, which has been printed.
fn publish(
    checked: &Checked,
    root: &Path,
    output: &Path,
    quiet: bool,
) -> Result<(Option<Counts>, Option<Report>), Failure> {
    let Some(library) = checked.library() else {
        return Ok((None, None));
    };
    let protected: Vec<PathBuf> = [
        root.to_owned(),
        root.join(CONTENT),
        root.join(LOCALES),
        root.join(THEMES),
    ]
    .into_iter()
    .collect();
    let publication = Publication::begin(output, &protected).map_err(failure)?;
    let pages = render::page_count(library);
    if !quiet && !std::io::stderr().is_terminal() {
        let locales = plural(library.site.built.len(), "locale");
        print_to_stderr(&format!("building about {} in {locales}\n", plural(pages, "page")));
    }
    let progress = progress(pages, quiet);
    let rendered = pipeline::render(checked, &|artifact| {
        progress.inc(1);
        publication.accept(artifact)
    });
    progress.finish_and_clear();
    match rendered {
        Ok(counts) => Ok((Some(counts), Some(publication.finish().map_err(failure)?))),
        Err(Stop::Refused(error)) => Err(failure(error)),
        Err(Stop::Faults(faults)) => {
            print_to_stderr(&terminal::render(&faults, &checked.sources, true));
            print_to_stderr("nothing was built: the last good site stands as it was\n");
            Ok((None, None))
        }
    }
}

/// A bar on a terminal; nothing elsewhere.
fn progress(pages: usize, quiet: bool) -> ProgressBar {
    let target = if quiet {
        ProgressDrawTarget::hidden()
    } else {
        ProgressDrawTarget::stderr_with_hz(10)
    };
    let bar = ProgressBar::with_draw_target(u64::try_from(pages).ok(), target);
    let style = ProgressStyle::with_template("{bar:30.cyan} {human_pos} of {human_len} pages");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn closing_lines(checked: &Checked, output: &Path, counts: Counts, report: &Report, elapsed: Duration) -> String {
    let warnings = match checked.count(Severity::Warning) {
        0 => String::new(),
        _ => summary(&checked.diagnostics, &checked.sources)
            .map(|summary| format!(", {summary}"))
            .unwrap_or_default(),
    };
    format!(
        "built {} in {}: {}{warnings}, in {:.2} s\n{}: {} added, {} changed, {} removed, {} unchanged\n",
        plural(counts.pages, "page"),
        plural(counts.locales, "locale"),
        plural(counts.permissions, "permission"),
        elapsed.as_secs_f64(),
        output.display(),
        report.added.len(),
        report.changed.len(),
        report.removed.len(),
        report.unchanged,
    )
}

fn failure(error: WriteError) -> Failure {
    Failure {
        message: error.to_string(),
        help: error.help(),
        code: error.exit_code(),
    }
}
