//! `sayso build`: the pipeline with a progress bar, into a folder that is swapped in whole.

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::{Deserialize, Serialize};

use super::check::outcome;
use super::{BuildArguments, Failure, Outcome, ReportFormat, print, print_to_stderr};
use crate::artifact::Artifact;
use crate::config::{CONTENT, LOCALES, THEMES};
use crate::diagnostic::{Diagnostic, Severity, plural, summary, terminal};
use crate::load::inputs::{self, Inputs};
use crate::pipeline::{self, Checked, Options};
use crate::publish::compress;
use crate::publish::hosts::{self, Tally};
use crate::render::{self, Counts, Stop};
use crate::write::{Publication, Record, Report, WriteError};

/// What a build says when it is done, kept for a later one that has nothing to do.
#[derive(Serialize, Deserialize)]
struct Note {
    /// The diagnostics as printed.
    diagnostics: String,
    /// Their number in words, with a comma before it.
    warnings: String,
    counts: Counts,
}

/// The folder in the site's that a build goes to where nothing else is asked for.
pub(super) const PUBLIC: &str = "public";
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
        as_written: false,
    };
    let output = arguments.output.clone().unwrap_or_else(|| root.join(PUBLIC));
    let inputs = made_from(&root, arguments);
    if let Some((made_from, _)) = &inputs
        && let Some(outcome) = nothing_to_do(arguments, &root, &output, made_from, start)
    {
        return outcome;
    }
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
    let Some((note, report)) = publish(&checked, &root, &output, inputs, arguments)? else {
        return Ok(Outcome::Faults);
    };
    say(&note, &output, &report, arguments, start);
    // The program ends here, and the system takes all of it back at once.
    std::mem::forget(checked);
    Ok(Outcome::Fine)
}

/// What a build ends with.
fn say(note: &Note, output: &Path, report: &Report, arguments: &BuildArguments, start: Instant) {
    match arguments.report {
        ReportFormat::Json => print(&json_report(output, note.counts, report)),
        ReportFormat::Terminal if !arguments.quiet => print(&closing_lines(note, output, report, start.elapsed())),
        ReportFormat::Terminal => {}
    }
}

/// Ends the build before it begins, if the output was made from the same and stands as it was left.
fn nothing_to_do(
    arguments: &BuildArguments,
    root: &Path,
    output: &Path,
    made_from: &str,
    start: Instant,
) -> Option<Result<Outcome, Failure>> {
    if !output.is_dir() {
        return None;
    }
    // What keeps a build from publishing is said after its diagnostics.
    let publication = Publication::begin(output, &protected(root)).ok()?;
    let record = publication.last()?;
    if record.made_from != made_from {
        return None;
    }
    let note: Note = serde_json::from_str(&record.note).ok()?;
    print_to_stderr(&note.diagnostics);
    let report = Report {
        unchanged: publication.standing(),
        ..Report::default()
    };
    say(&note, output, &report, arguments, start);
    Some(Ok(Outcome::Fine))
}

/// All that a site's output follows from: its files, what was asked for, and this very program. Begins with what the
/// look-up index follows from.
fn made_from(root: &Path, arguments: &BuildArguments) -> Option<(String, Inputs)> {
    let BuildArguments {
        site: super::SiteArguments {
            drafts,
            strict,
            site: _,
        },
        base_url,
        locales,
        host,
        pseudo,
        // None of these changes a byte.
        output: _,
        report: _,
        jobs: _,
        quiet: _,
    } = arguments;
    let (index, inputs) = index_made_from(root, *drafts, *pseudo)?;
    let made_from = format!("{index} {strict} {base_url:?} {locales:?} {host:?}");
    Some((made_from, inputs))
}

/// What the look-up index of a build follows from, which knows all locales whichever have pages.
pub(super) fn index_made_from(root: &Path, drafts: bool, pseudo: bool) -> Option<(String, Inputs)> {
    let (inputs, program) = (inputs::of(root)?, program()?);
    let made_from = format!("{program} {} {drafts} {pseudo}", inputs.contents);
    Some((made_from, inputs))
}

/// This very program, by its size and by when it was put where on the disk: what a record says of a site's files as well.
fn program() -> Option<String> {
    let metadata = fs::metadata(std::env::current_exe().ok()?).ok()?;
    Some(format!("{} {}", metadata.len(), inputs::moment(&metadata)))
}

/// Folders that an output must not hold.
fn protected(root: &Path) -> Vec<PathBuf> {
    let parts = [CONTENT, LOCALES, THEMES].into_iter();
    parts.map(|part| root.join(part)).chain([root.to_owned()]).collect()
}

/// Renders and publishes. `None` where a template failed, which has been printed.
fn publish(
    checked: &Checked,
    root: &Path,
    output: &Path,
    inputs: Option<(String, Inputs)>,
    arguments: &BuildArguments,
) -> Result<Option<(Note, Report)>, Failure> {
    let (quiet, strict) = (arguments.quiet, arguments.site.strict);
    let Some(library) = checked.library() else {
        return Ok(None);
    };
    let mut publication = Publication::begin(output, &protected(root)).map_err(failure)?;
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
            Ok(None)
        }
        Ok(counts) => {
            let note = note(checked, &over, counts);
            // What was read while it changed is nobody's output.
            let inputs = inputs.filter(|(_, before)| inputs::of(root).as_ref() == Some(before));
            if let (Some((made_from, _)), Ok(note)) = (inputs, serde_json::to_string(&note)) {
                publication.remember(Record { made_from, note });
            }
            Ok(Some((note, publication.finish().map_err(failure)?)))
        }
        Err(Stop::Refused(error)) => Err(failure(error)),
        Err(Stop::Faults(faults)) => {
            print_to_stderr(&terminal::render(&faults, &checked.sources, true));
            print_to_stderr(NOTHING_BUILT);
            Ok(None)
        }
    }
}

/// `over` are the faults that only what was made could show.
fn note(checked: &Checked, over: &[Diagnostic], counts: Counts) -> Note {
    let warnings = match checked.count(Severity::Warning) {
        0 => None,
        _ => summary(&checked.diagnostics, &checked.sources),
    };
    Note {
        diagnostics: terminal::render(&[&checked.diagnostics, over].concat(), &checked.sources, true),
        warnings: warnings.map(|summary| format!(", {summary}")).unwrap_or_default(),
        counts,
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

fn closing_lines(note: &Note, output: &Path, report: &Report, elapsed: Duration) -> String {
    let Note { warnings, counts, .. } = note;
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
