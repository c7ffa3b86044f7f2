//! `sayso check`: the diagnostics of a build, and nothing written.

use std::convert::Infallible;

use super::{CheckArguments, Failure, Format, Outcome, print};
use crate::diagnostic::{Severity, github, json, sarif, terminal};
use crate::pipeline::{self, Checked, Options};
use crate::render::Stop;

pub fn run(arguments: &CheckArguments) -> Result<Outcome, Failure> {
    let root = arguments.site.root()?;
    let mut checked = pipeline::check(
        &root,
        &Options {
            drafts: arguments.site.drafts,
            ..Options::default()
        },
    );
    // Some faults of a template show only on a page, so the pages are made and let go.
    if let Err(Stop::Faults(faults)) = pipeline::render(&checked, &|_| Ok::<(), Infallible>(())) {
        checked.diagnostics.extend(faults);
    }
    let (diagnostics, sources) = (&checked.diagnostics, &checked.sources);
    print(&match arguments.format {
        Format::Terminal if diagnostics.is_empty() => "nothing to report\n".to_owned(),
        Format::Terminal => terminal::render(diagnostics, sources, true),
        Format::Json => json::render(diagnostics, sources),
        Format::Github => github::render(diagnostics, sources),
        Format::Sarif => sarif::render(diagnostics, sources),
    });
    Ok(outcome(&checked, arguments.site.strict))
}

/// Errors are faults, and with `strict` so are warnings.
pub fn outcome(checked: &Checked, strict: bool) -> Outcome {
    let faults = checked.count(Severity::Error) > 0 || (strict && checked.count(Severity::Warning) > 0);
    if faults { Outcome::Faults } else { Outcome::Fine }
}
