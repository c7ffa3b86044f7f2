//! `sayso build`: the pipeline with a progress bar, into a folder that is swapped in whole.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::check::outcome;
use super::{BuildArguments, Failure, Outcome, ReportFormat, print, print_to_stderr};
use crate::artifact::Artifact;
use crate::config::{CONTENT, LOCALES, THEMES};
use crate::diagnostic::{Severity, plural, summary, terminal};
use crate::pipeline::{self, Checked, Options};
use crate::publish::compress;
use crate::publish::hosts::{self, Tally};
use crate::render::{self, Counts, Stop};
use crate::write::{Publication, Report, WriteError};

const NOTHING_BUILT: &str = "nothing was built: the last good site stands as it was\n";

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
        hosts: arguments.host.clone(),
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
            print_to_stderr(NOTHING_BUILT);
        }
        return Ok(Outcome::Faults);
    }
    let output = arguments.output.clone().unwrap_or_else(|| root.join("public"));
    let (counts, report) = publish(&checked, &root, &output, arguments.quiet, arguments.site.strict)?;
    let Some((counts, report)) = counts.zip(report) else {
        return Ok(Outcome::Faults);
    };
    match arguments.report {
        ReportFormat::Json => print(&json_report(&output, counts, &report)),
        ReportFormat::Terminal if !arguments.quiet => {
            print(&closing_lines(&checked, &output, counts, &report, start.elapsed()));
        }
        ReportFormat::Terminal => {}
    }
    Ok(Outcome::Fine)
}

/// Renders and publishes. `None` where a template failed, which has been printed.
fn publish(
    checked: &Checked,
    root: &Path,
    output: &Path,
    quiet: bool,
    strict: bool,
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
    let tally = Mutex::new(Tally::default());
    let accept = |artifact: Artifact| {
        let size = artifact.bytes.len() as u64;
        let mut tally = tally.lock().expect("no thread panics while it holds this");
        tally.files += 1;
        tally.bytes += size;
        tally.largest = tally.largest.max(size);
        drop(tally);
        publication.accept(artifact)
    };
    let encodings = compress::encodings(&library.site.hosts);
    let rendered = pipeline::render(checked, &|artifact| {
        progress.inc(1);
        encodings
            .iter()
            .filter_map(|encoding| compress::compressed(&artifact, *encoding))
            .try_for_each(&accept)?;
        accept(artifact)
    });
    progress.finish_and_clear();
    let tally = tally.into_inner().expect("no thread panicked");
    let over = hosts::budget(library, &tally);
    print_to_stderr(&terminal::render(&over, &checked.sources, true));
    match rendered {
        Ok(_) if over.iter().any(|fault| fault.severity == Severity::Error || strict) => {
            print_to_stderr(NOTHING_BUILT);
            Ok((None, None))
        }
        Ok(counts) => Ok((Some(counts), Some(publication.finish().map_err(failure)?))),
        Err(Stop::Refused(error)) => Err(failure(error)),
        Err(Stop::Faults(faults)) => {
            print_to_stderr(&terminal::render(&faults, &checked.sources, true));
            print_to_stderr(NOTHING_BUILT);
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

/// What a program that uploads the site needs to know; paths are relative to the output folder.
fn json_report(output: &Path, counts: Counts, report: &Report) -> String {
    let report = serde_json::json!({
        "output": output,
        "pages": counts.pages,
        "locales": counts.locales,
        "permissions": counts.permissions,
        "added": report.added,
        "changed": report.changed,
        "removed": report.removed,
        "unchanged": report.unchanged,
    });
    format!("{report:#}\n")
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

pub(super) fn failure(error: WriteError) -> Failure {
    Failure {
        message: error.to_string(),
        help: error.help(),
        code: error.exit_code(),
    }
}
