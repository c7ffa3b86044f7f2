//! The command line: what can be asked for, and the one match that answers.
//!
//! Exit codes: 0 fine, 1 faults in content, 2 the tool could not run.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::library::Host;
use crate::locale::Locale;

mod build;
mod check;
mod combine;
mod diff;
mod exchange;
#[cfg(feature = "online")]
mod fetch;
mod import;
mod init;
mod lexicon;
mod lookup;
mod mend;
mod new;
mod schema;
mod serve;
mod translate;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Turns Markdown questions and YAML permission definitions into a static site that explains consent prompts in every
/// language.
#[derive(Debug, Parser)]
#[command(name = "sayso", version, styles = STYLES, max_term_width = 100)]
#[command(after_help = "Example:\n  sayso init my-site\n  sayso build --site my-site")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a starter site into an empty folder
    #[command(after_help = "Example:\n  sayso init my-site --locales en,de,ja")]
    Init(InitArguments),
    /// Build the site
    #[command(after_help = "Example:\n  sayso build --base-url https://example.org/faq/ --strict")]
    Build(BuildArguments),
    /// Show the site in a browser, live while you write
    #[command(after_help = "Example:\n  sayso serve --open")]
    Serve(ServeArguments),
    /// Report what is wrong with the site, its texts and its translations
    #[command(after_help = "Example:\n  sayso check --fix --strict")]
    Check(CheckArguments),
    /// Put slices of a site, built with `build --locales` on different machines, into one folder
    #[command(after_help = "Example:\n  sayso combine slice-1 slice-2 --output public")]
    Combine(combine::Arguments),
    /// Write all texts of a locale into a file for a translator's tool
    #[command(after_help = "Example:\n  sayso export po pl -o pl.po")]
    Export(exchange::ExportArguments),
    /// Write definitions from wording that others have published, or take translations from a translator's file
    #[command(
        after_help = "Example:\n  sayso import microsoft-graph permissions-descriptions*.json new/permissions.json"
    )]
    Import(ImportArguments),
    /// Write a new question, permission, prompt or page, to be filled in
    #[command(after_help = "Example:\n  sayso new question --title 'Why does a guest have to consent?'")]
    New(new::Arguments),
    /// Say how far each locale is, and what to do next
    #[command(after_help = "Example:\n  sayso status pl")]
    Status(translate::StatusArguments),
    /// Make files to fill in for what a locale lacks, beside what is there
    #[command(after_help = "Example:\n  sayso translate pl content/questions")]
    Translate(translate::TranslateArguments),
    /// Mark translations as checked against today's source
    #[command(after_help = "Example:\n  sayso review content/questions/guest-access.pl.md")]
    Review(translate::ReviewArguments),
    /// Say what a prompt's line, a whole dialog or the address of a consent page asks for
    #[command(after_help = "Example:\n  sayso lookup 'login on behalf of the user'")]
    Lookup(lookup::Arguments),
    /// Learn which word says which from parallel texts, so that look-up crosses languages
    #[command(after_help = "Example:\n  sayso lexicon parallel.jsonl --sources android,chromium")]
    Lexicon(lexicon::Arguments),
    /// Print the JSON Schema of one kind of file, for editors
    #[command(after_help = "Example:\n  sayso schema permissions > permissions.schema.json")]
    Schema { kind: crate::schema::Kind },
    /// Print completions for a shell
    #[command(after_help = "Example:\n  sayso completions fish > ~/.config/fish/completions/sayso.fish")]
    Completions { shell: clap_complete::Shell },
}

/// The site that a command works on.
#[derive(Debug, Args)]
struct SiteArguments {
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// Include entries marked `draft: true`
    #[arg(long)]
    drafts: bool,
    /// Fail on warnings as on errors
    #[arg(long)]
    strict: bool,
}

#[derive(Debug, Args)]
struct InitArguments {
    /// The folder to write into, which must be empty or not exist yet
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// The locales that get pages
    #[arg(long, value_name = "TAGS", value_delimiter = ',', default_value = "en,de,fr")]
    locales: Vec<Locale>,
}

#[derive(Debug, Args)]
struct BuildArguments {
    #[command(flatten)]
    site: SiteArguments,
    /// The folder to publish into [default: `public` in the site's folder]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Where the site will be published, in place of the config's `base_url`
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Build only these of the site's locales
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    locales: Option<Vec<Locale>>,
    /// The host to publish to, in place of the config's `hosts`: writes the files that it reads, and holds the site
    /// against its limits
    #[arg(long, value_enum)]
    host: Vec<Host>,
    /// How to report what was done
    #[arg(long, value_enum, default_value_t = ReportFormat::Terminal)]
    report: ReportFormat,
    /// Add the pseudo-locales en-XA (accented, lengthened) and ar-XB (mirrored), to find texts that are not translated
    /// and layouts that break
    #[arg(long)]
    pseudo: bool,
    /// How many threads to use [default: one a core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Print nothing but diagnostics
    #[arg(long)]
    quiet: bool,
}

#[derive(Debug, Args)]
struct ServeArguments {
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// Include entries marked `draft: true`
    #[arg(long)]
    drafts: bool,
    /// The port to serve at; 0 is any that is free [default: 4321, or another where that is taken]
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// The address to serve at. 0.0.0.0 is all of this machine's, so that others in the network can look
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1")]
    host: std::net::IpAddr,
    /// Open the site in a browser
    #[arg(long)]
    open: bool,
}

#[derive(Debug, Args)]
struct CheckArguments {
    #[command(flatten)]
    site: SiteArguments,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
    /// Check this built folder instead: every address in it that leads into the site leads to something
    #[arg(long, value_name = "DIR", conflicts_with_all = ["fix", "diff", "info"])]
    output: Option<PathBuf>,
    /// Where that folder was built for, in place of the config's `base_url`
    #[arg(long, value_name = "URL", requires = "output")]
    base_url: Option<String>,
    /// Report what is only worth knowing too, and what is odd in imported files
    #[arg(long)]
    info: bool,
    /// Mend what can be mended with certainty, and report the rest
    #[arg(long, conflicts_with = "diff")]
    fix: bool,
    /// Print what `--fix` would change, and change nothing
    #[arg(long)]
    diff: bool,
    /// Ask for every external address, and report those that do not answer
    #[cfg(feature = "online")]
    #[arg(long)]
    online: bool,
}

#[derive(Debug, Args)]
struct ImportArguments {
    #[command(subcommand)]
    format: ImportFormat,
}

#[derive(Debug, Subcommand)]
enum ImportFormat {
    /// Microsoft's `permissions-descriptions*.json`, and `new/permissions.json` for privilege levels
    MicrosoftGraph(import::Arguments),
    /// A file that `sayso export po` wrote and somebody has translated
    Po(exchange::ImportArguments),
    /// A file that `sayso export xliff` wrote and somebody has translated
    Xliff(exchange::ImportArguments),
    /// Fluent and the `.properties` beside it, as in Firefox's language packs
    Fluent(import::MappedArguments),
    /// Android's `values*/strings.xml`
    Android(import::MappedArguments),
    /// Doorkeeper's `doorkeeper.*.yml`, as in Mastodon
    Doorkeeper(import::MappedArguments),
    /// polkit's `.policy` files, with the `.po` that belong to them
    Polkit(import::MappedArguments),
    /// Chromium's messages as a JSON object a locale
    Chromium(import::MappedArguments),
    /// Any `.po` and `.mo`, with a mapping
    Gettext(import::MappedArguments),
    /// A table with columns for id, locale and text, with a mapping
    Csv(import::MappedArguments),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    /// For people
    Terminal,
    /// One JSON document that names every file that was added, changed or removed
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, with the lines in question
    Terminal,
    /// One JSON document
    Json,
    /// Annotations of a GitHub pull request
    Github,
    /// SARIF 2.1.0, for code-scanning services
    Sarif,
}

/// Why the tool could not run, and what to do about it.
#[derive(Debug)]
struct Failure {
    message: String,
    help: Option<String>,
    code: u8,
}

/// How a command that could run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Fine,
    Faults,
}

/// Runs the program with these arguments, the first of which is its own name.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let outcome = match arguments.command {
        Command::Init(arguments) => init::run(&arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Serve(arguments) => serve::run(arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Combine(arguments) => combine::run(&arguments),
        Command::Export(arguments) => exchange::export(&arguments),
        Command::Import(ImportArguments { format }) => import_from(&format),
        Command::New(arguments) => new::run(&arguments),
        Command::Status(arguments) => translate::status(&arguments),
        Command::Translate(arguments) => translate::translate(&arguments),
        Command::Review(arguments) => translate::review(&arguments),
        Command::Lookup(arguments) => lookup::run(&arguments),
        Command::Lexicon(arguments) => lexicon::run(&arguments),
        Command::Schema { kind } => schema::run(kind),
        Command::Completions { shell } => completions(shell),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Faults) => ExitCode::from(1),
        Err(failure) => {
            print_error(&failure);
            ExitCode::from(failure.code)
        }
    }
}

fn import_from(format: &ImportFormat) -> Result<Outcome, Failure> {
    use crate::import::Format;

    match format {
        ImportFormat::MicrosoftGraph(arguments) => import::microsoft_graph(arguments),
        ImportFormat::Po(arguments) => exchange::import(exchange::Format::Po, arguments),
        ImportFormat::Xliff(arguments) => exchange::import(exchange::Format::Xliff, arguments),
        ImportFormat::Fluent(arguments) => import::mapped(Format::Fluent, arguments),
        ImportFormat::Android(arguments) => import::mapped(Format::Android, arguments),
        ImportFormat::Doorkeeper(arguments) => import::mapped(Format::Doorkeeper, arguments),
        ImportFormat::Polkit(arguments) => import::mapped(Format::Polkit, arguments),
        ImportFormat::Chromium(arguments) => import::mapped(Format::Chromium, arguments),
        ImportFormat::Gettext(arguments) => import::mapped(Format::Gettext, arguments),
        ImportFormat::Csv(arguments) => import::mapped(Format::Csv, arguments),
    }
}

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: None,
            code: 2,
        }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl SiteArguments {
    /// The site's folder, if it is one.
    fn root(&self) -> Result<PathBuf, Failure> {
        root(&self.site)
    }
}

fn root(site: &Path) -> Result<PathBuf, Failure> {
    if site.is_dir() {
        return Ok(site.to_owned());
    }
    Err(Failure::new(format!("there is no folder `{}`", site.display())).help("name the site's folder with `--site`"))
}

fn completions(shell: clap_complete::Shell) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "sayso", &mut script);
    print(&String::from_utf8_lossy(&script));
    Ok(Outcome::Fine)
}

/// Writes to standard output. A reader that has gone away is no fault.
fn print(text: &str) {
    let mut output = anstream::stdout();
    let _ = output.write_all(text.as_bytes()).and_then(|()| output.flush());
}

/// Writes to standard error.
fn print_to_stderr(text: &str) {
    let _ = anstream::stderr().write_all(text.as_bytes());
}

fn print_error(failure: &Failure) {
    let error = AnsiColor::Red.on_default().bold();
    let help = AnsiColor::Cyan.on_default().bold();
    let mut text = format!("{error}error{error:#}: {}\n", failure.message);
    if let Some(advice) = &failure.help {
        text.push_str(&format!("{help}help{help:#}: {advice}\n"));
    }
    print_to_stderr(&text);
}
