//! `sayso check`: the diagnostics of a build and of the rules of `check`; mends what is certain where it is asked to.

use std::path::Path;

use super::import::today;
use super::{CheckArguments, Failure, Format, Outcome, mend, print, print_to_stderr};
use crate::diagnostic::{Diagnostic, Severity, github, json, plural, sarif, terminal};
use crate::pipeline::{self, Checked, Examination, Options};
use crate::source::Sources;
use crate::validate::parse_date;
use crate::verify;

pub fn run(arguments: &CheckArguments) -> Result<Outcome, Failure> {
    let root = arguments.site.root()?;
    if let Some(folder) = &arguments.output {
        let options = Options {
            drafts: arguments.site.drafts,
            base_url: arguments.base_url.clone(),
            ..Options::default()
        };
        return output(folder, &root, &options, arguments.format);
    }
    let mut checked = examine(&root, arguments);
    if arguments.diff {
        let changed = mend::changes(&checked);
        let diffs = changed.iter().map(|change| change.diff(&checked.sources));
        print(&diffs.collect::<String>());
        return Ok(if changed.is_empty() {
            Outcome::Fine
        } else {
            Outcome::Faults
        });
    }
    if arguments.fix {
        let changed = mend::changes(&checked);
        for change in &changed {
            let path = root.join(&*checked.sources.file(change.source).path);
            std::fs::write(&path, &change.text)
                .map_err(|error| Failure::new(format!("cannot write `{}`: {error}", path.display())))?;
        }
        if !changed.is_empty() {
            let faults: usize = changed.iter().map(|change| change.fixes).sum();
            let files = plural(changed.len(), "file");
            print_to_stderr(&format!("mended {} in {files}\n", plural(faults, "place")));
            checked = examine(&root, arguments);
        }
    }
    report(&checked, arguments);
    Ok(outcome(&checked, arguments.site.strict))
}

fn examine(root: &Path, arguments: &CheckArguments) -> Checked {
    let options = Options {
        drafts: arguments.site.drafts,
        ..Options::default()
    };
    let examination = Examination {
        today: parse_date(&today()),
        #[cfg(feature = "online")]
        fetch: arguments.online.then_some(&super::fetch::fetch),
        #[cfg(not(feature = "online"))]
        fetch: None,
    };
    let mut checked = pipeline::examine(root, &options, &examination);
    let faults = pipeline::try_templates(&checked);
    checked.diagnostics.extend(faults);
    checked
}

fn report(checked: &Checked, arguments: &CheckArguments) {
    let shown = |found: &&Diagnostic| arguments.info || found.severity != Severity::Info;
    let diagnostics: Vec<Diagnostic> = checked.diagnostics.iter().filter(shown).cloned().collect();
    let hidden = checked.diagnostics.len() - diagnostics.len();
    print_found(&diagnostics, &checked.sources, arguments.format);
    if hidden > 0 && arguments.format == Format::Terminal {
        print_to_stderr(&format!("{} more with `--info`\n", plural(hidden, "note")));
    }
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

/// Checks what was built into `folder` from the site in `root`.
fn output(folder: &Path, root: &Path, options: &Options, format: Format) -> Result<Outcome, Failure> {
    let (site, sources, diagnostics) = pipeline::site(root, options);
    let Some(site) = site else {
        print_found(&diagnostics, &sources, format);
        return Ok(Outcome::Faults);
    };
    let verified = verify::folder(folder, &site);
    let verified = verified.map_err(|error| {
        Failure::new(format!("cannot read `{}`: {error}", folder.display())).help("build the site first")
    })?;
    if format == Format::Terminal && verified.faults.is_empty() {
        let (files, links) = (plural(verified.files, "file"), plural(verified.links, "link"));
        print(&format!("{files}, {links}: each leads to something\n"));
    } else {
        print_found(&verified.faults, &sources, format);
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
