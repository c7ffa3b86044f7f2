//! `sayso export` and `sayso import po|xliff`: texts for translators' tools, and what comes back from them.

use std::path::PathBuf;

use clap::ValueEnum;

use super::translate::Project;
use super::{Failure, Outcome, print, print_to_stderr};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity, plural, summary, terminal};
use crate::import::{Output, read_input, write_outputs};
use crate::locale::Locale;
use crate::translate::exchange::{self, Catalogue, Heading, po, xliff};
use crate::translate::history;
use crate::validate::glossary;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For Poedit, Virtaal, Weblate and all that read gettext's files
    Po,
    /// XLIFF 2.1, for OmegaT and tools of translation agencies
    Xliff,
}

#[derive(Debug, clap::Args)]
pub struct ExportArguments {
    /// The format of the file
    #[arg(value_enum)]
    format: Format,
    /// The locale to translate into, as a BCP 47 tag
    locale: Locale,
    /// The file to write [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

#[derive(Debug, clap::Args)]
pub struct ImportArguments {
    /// The translated file
    file: PathBuf,
    /// The locale of the file, where it does not say it
    #[arg(long, value_name = "TAG")]
    locale: Option<Locale>,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

pub fn export(arguments: &ExportArguments) -> Result<Outcome, Failure> {
    let project = Project::read(&arguments.site)?;
    let locale = &arguments.locale;
    let source_locale = &project.locales[0];
    if locale == source_locale {
        return Err(
            Failure::new(format!("the site is written in `{locale}`")).help("name the locale to translate into")
        );
    }
    let drafts = project.drafts.glossaries.get(locale).map_or(&[][..], Vec::as_slice);
    let glossary = glossary::terms(drafts, &mut Diagnostics::default());
    let previous = |original: &_, unit: &_| {
        history::before(&project.root, original, unit, locale, &project.sources, source_locale)
    };
    let items = exchange::items(&project.originals, &project.sources, locale, &glossary, &previous);
    let config = project.drafts.config.as_ref();
    let heading = Heading {
        title: config.map_or("sayso", |config| config.value.title.as_str()),
        source_locale,
        locale,
    };
    let text = match arguments.format {
        Format::Po => po::write(&heading, &items),
        Format::Xliff => xliff::write(&heading, &items),
    };
    let Some(output) = &arguments.output else {
        print(&text);
        return Ok(Outcome::Fine);
    };
    let folder = output.parent().unwrap_or(output);
    let path = output.file_name().unwrap_or_default().to_string_lossy().into_owned();
    write_outputs(folder, &[Output { path, text }]).map_err(|error| Failure::new(error.to_string()))?;
    print(&format!(
        "wrote {}: {}\n",
        output.display(),
        plural(items.len(), "text")
    ));
    Ok(Outcome::Fine)
}

pub fn import(format: Format, arguments: &ImportArguments) -> Result<Outcome, Failure> {
    let mut project = Project::read(&arguments.site)?;
    let input = read_input(&arguments.file).map_err(|problem| Failure {
        help: problem.help.clone(),
        ..Failure::new(problem.to_string())
    })?;
    let catalogue = match format {
        Format::Po => po::read(&input.text),
        Format::Xliff => xliff::read(&input.text),
    };
    let file = project.sources.add(input.path.as_str(), input.text.as_str());
    let mut found = Diagnostics::default();
    let locale = locale(&catalogue, arguments, &project.locales, &mut found, file);
    let changes = locale.map(|locale| {
        exchange::apply(
            &catalogue,
            file,
            &project.originals,
            &project.drafts,
            &project.sources,
            &locale,
            &mut found,
        )
    });
    let diagnostics = found.sorted(&project.sources);
    if !diagnostics.is_empty() {
        print_to_stderr(&terminal::render(&diagnostics, &project.sources, true));
        print_to_stderr(&summary(&diagnostics, &project.sources).map_or_else(String::new, |line| format!("{line}\n")));
    }
    let changes = changes.unwrap_or_default();
    let said: String = changes
        .iter()
        .map(|change| format!("wrote {}: {}\n", change.path, plural(change.units, "text")))
        .collect();
    print(if said.is_empty() {
        "nothing has changed\n"
    } else {
        &said
    });
    project.write(changes)?;
    let failed = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error);
    Ok(if failed { Outcome::Faults } else { Outcome::Fine })
}

/// The locale that the file is in, which has to be one that the site has pages in.
fn locale(
    catalogue: &Catalogue,
    arguments: &ImportArguments,
    known: &[Locale],
    found: &mut Diagnostics,
    file: crate::source::SourceId,
) -> Option<Locale> {
    if let Some(locale) = &arguments.locale {
        return Some(locale.clone());
    }
    let tag = catalogue.locale.replace('_', "-");
    let locale = tag.parse::<Locale>().ok().filter(|locale| known[1..].contains(locale));
    if locale.is_none() {
        let message = match catalogue.damaged.first() {
            Some((_, reason)) => reason.clone(),
            None if tag.is_empty() => "the file does not say which locale it is in".to_owned(),
            None => format!("the site has no translations into `{tag}`"),
        };
        let offset = catalogue.damaged.first().map_or(0, |(offset, _)| *offset);
        found.push(
            Diagnostic::error(Fault::UnknownLocale, message)
                .at(file.span(offset..offset), "nothing was taken")
                .help("begin the locale with `sayso translate`, or name it with `--locale`"),
        );
    }
    locale
}
