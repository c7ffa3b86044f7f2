//! `sayso check`: the diagnostics of a build, and nothing written.

use std::convert::Infallible;
use std::path::Path;

use super::{CheckArguments, Failure, Format, Outcome, print};
use crate::diagnostic::{Diagnostic, Severity, github, json, plural, sarif, terminal};
use crate::pipeline::{self, Checked, Options};
use crate::render::Stop;
use crate::source::Sources;
use crate::verify;

pub fn run(arguments: &CheckArguments) -> Result<Outcome, Failure> {
    let root = arguments.site.root()?;
    let mut checked = pipeline::check(
        &root,
        &Options {
            drafts: arguments.site.drafts,
            base_url: arguments.base_url.clone(),
            ..Options::default()
        },
    );
    if let Some(folder) = &arguments.output {
        return output(folder, &checked, arguments.format);
    }
    // Some faults of a template show only on a page, so the pages are made and let go.
    if let Err(Stop::Faults(faults)) = pipeline::render(&checked, &|_| Ok::<(), Infallible>(())) {
        checked.diagnostics.extend(faults);
    }
    print_found(&checked.diagnostics, &checked.sources, arguments.format);
    Ok(outcome(&checked, arguments.site.strict))
}

fn print_found(diagnostics: &[Diagnostic], sources: &Sources, format: Format) {
    print(&match format {
        Format::Terminal if diagnostics.is_empty() => "nothing to report\n".to_owned(),
        Format::Terminal => terminal::render(diagnostics, sources, true),
        Format::Json => json::render(diagnostics, sources),
        Format::Github => github::render(diagnostics, sources),
        Format::Sarif => sarif::render(diagnostics, sources),
    });
}

/// Checks what was built from the site into `folder`.
fn output(folder: &Path, checked: &Checked, format: Format) -> Result<Outcome, Failure> {
    let Some(library) = checked.library() else {
        print_found(&checked.diagnostics, &checked.sources, format);
        return Ok(Outcome::Faults);
    };
    let verified = verify::folder(folder, &library.site);
    let verified = verified.map_err(|error| {
        Failure::new(format!("cannot read `{}`: {error}", folder.display())).help("build the site first")
    })?;
    if format == Format::Terminal && verified.faults.is_empty() {
        let (files, links) = (plural(verified.files, "file"), plural(verified.links, "link"));
        print(&format!("{files}, {links}: each leads to something\n"));
    } else {
        print_found(&verified.faults, &checked.sources, format);
    }
    Ok(if verified.faults.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Faults
    })
}

/// Errors are faults, and with `strict` so are warnings.
pub fn outcome(checked: &Checked, strict: bool) -> Outcome {
    let faults = checked.count(Severity::Error) > 0 || (strict && checked.count(Severity::Warning) > 0);
    if faults { Outcome::Faults } else { Outcome::Fine }
}
