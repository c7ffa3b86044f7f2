//! `sayso new`: an entry to fill in, from flags or from questions at the terminal.

use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::{Failure, Outcome, import, print, print_error};
use crate::config::CONFIG_FILE;
use crate::import::{Output, write_outputs};
use crate::init::entry::{self, Entry};
use crate::load::prompts::PromptKind;
use crate::markdown::{self, EntryKind};

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// A question with its answer, in Markdown
    Question,
    /// A permission: the line on the screen, and what it means
    Permission,
    /// A whole dialog
    Prompt,
    /// A plain page, in Markdown
    Page,
}

impl From<Kind> for EntryKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Question => EntryKind::Question,
            Kind::Permission => EntryKind::Permission,
            Kind::Prompt => EntryKind::Prompt,
            Kind::Page => EntryKind::Page,
        }
    }
}

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_enum)]
    kind: Kind,
    /// Its id, which is its file's name: `guest-access`, `microsoft/guest-review`, `microsoft-graph/delegated/Mail.Read`
    /// [default: made from the title]
    id: Option<String>,
    /// The question as a reader would ask it; the name of a page or prompt
    #[arg(long)]
    title: Option<String>,
    /// Of a permission: the line, quoted exactly
    #[arg(long, value_name = "LINE")]
    wording: Option<String>,
    /// Of a permission or prompt: where it was seen, an address or words that say where
    #[arg(long, value_name = "SOURCE")]
    evidence: Option<String>,
    /// The day on which it was seen [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = import::date)]
    seen: Option<String>,
    /// Of a prompt: what kind of dialog it is [default: app-consent]
    #[arg(long = "kind", value_name = "KIND", value_parser = prompt_kind)]
    prompt_kind: Option<PromptKind>,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    if !arguments.site.join(CONFIG_FILE).is_file() {
        return Err(
            Failure::new(format!("no `{CONFIG_FILE}` in `{}`", arguments.site.display()))
                .help("name the site's folder with `--site`, or begin a site with `sayso init`"),
        );
    }
    let (id, entry) = entry(arguments)?;
    let path = entry::path(arguments.kind.into(), &id);
    let schema = schema(&arguments.site, &path, entry.schema());
    let text = entry.text(&id, schema.as_deref());
    let output = Output {
        path: path.clone(),
        text,
    };
    write_outputs(&arguments.site, &[output]).map_err(|error| Failure::new(error.to_string()))?;
    print(&format!(
        "wrote {path}\nfill in what stands between quotation marks, then run `sayso check`\n"
    ));
    Ok(Outcome::Fine)
}

/// What the entry is to be and its id, from the flags and, where they leave something open, from whoever sits at the
/// terminal. The id comes first, so that nobody answers three questions for an entry that cannot be.
fn entry(arguments: &Arguments) -> Result<(String, Entry), Failure> {
    let can_be = |id: &str| can_be(arguments.kind.into(), id, &arguments.site);
    let given = arguments.id.as_deref().map(str::trim);
    given.map_or(Ok(()), can_be)?;
    let titled = |question: &str| {
        let title = answer(&arguments.title, "--title", question, |title| match given {
            Some(_) => Ok(()),
            None => can_be(&markdown::slug(title)),
        })?;
        let id = given.map_or_else(|| markdown::slug(&title), str::to_owned);
        Ok((id, title))
    };
    let text = |given: &Option<String>, flag: &str, question: &str| answer(given, flag, question, |_| Ok(()));
    let evidence = || {
        let question = "Where was it seen? An address, or words that say where";
        text(&arguments.evidence, "--evidence", question)
    };
    let seen = arguments.seen.clone().unwrap_or_else(import::today);
    match arguments.kind {
        Kind::Question => {
            let (id, title) = titled("The question, as a reader would ask it")?;
            Ok((id, Entry::Question { title }))
        }
        Kind::Page => {
            let (id, title) = titled("The page's title")?;
            Ok((id, Entry::Page { title }))
        }
        Kind::Permission => {
            let question = "Its id: provider, then technical name, such as microsoft-graph/delegated/Mail.Read";
            let id = answer(&arguments.id, "ID", question, can_be)?;
            let entry = Entry::Permission {
                wording: text(
                    &arguments.wording,
                    "--wording",
                    "The line on the screen, quoted exactly",
                )?,
                evidence: evidence()?,
                seen,
            };
            Ok((id, entry))
        }
        Kind::Prompt => {
            let (id, title) = titled("Our name for the dialog")?;
            let entry = Entry::Prompt {
                title,
                kind: arguments.prompt_kind.unwrap_or(PromptKind::AppConsent),
                evidence: evidence()?,
                seen,
            };
            Ok((id, entry))
        }
    }
}

/// Whether there can be such an entry: its id can be part of an address, and no file is in its place.
fn can_be(kind: EntryKind, id: &str, site: &Path) -> Result<(), Failure> {
    entry::check_id(kind, id).map_err(|bad| {
        let failure = Failure::new(bad.message);
        match bad.better {
            Some(better) => failure.help(format!("write `{better}`")),
            None => failure.help("write lower-case letters, digits and dashes, with `/` between the parts"),
        }
    })?;
    let path = entry::path(kind, id);
    match site.join(&path).exists() {
        true => Err(Failure::new(format!("`{path}` exists already")).help("edit it, or name another id")),
        false => Ok(()),
    }
}

/// What a flag says, or what is answered at the terminal. There a wrong answer is explained, and the question asked again.
fn answer(
    given: &Option<String>,
    flag: &str,
    question: &str,
    is_right: impl Fn(&str) -> Result<(), Failure>,
) -> Result<String, Failure> {
    if let Some(given) = given.as_deref().map(str::trim) {
        return is_right(given).map(|()| given.to_owned());
    }
    loop {
        let answer = ask(flag, question)?;
        match is_right(&answer) {
            Ok(()) => return Ok(answer),
            Err(failure) => print_error(&failure),
        }
    }
}

/// A line from the terminal. Elsewhere nobody is there to answer.
fn ask(flag: &str, question: &str) -> Result<String, Failure> {
    let input = io::stdin();
    if !input.is_terminal() {
        return Err(Failure::new(format!("`{flag}` is missing"))
            .help("give it, or run the command at a terminal, where it asks"));
    }
    loop {
        print(&format!("{question}: "));
        let mut answer = String::new();
        let read = input
            .lock()
            .read_line(&mut answer)
            .map_err(|error| Failure::new(error.to_string()))?;
        if read == 0 {
            // The question stands on this line.
            print("\n");
            return Err(Failure::new("nothing was written, since the answers ended")
                .help(format!("run the command again and answer, or give `{flag}`")));
        }
        if !answer.trim().is_empty() {
            return Ok(answer.trim().to_owned());
        }
    }
}

fn prompt_kind(name: &str) -> Result<PromptKind, String> {
    let known = PromptKind::ALL.iter().find(|kind| kind.name() == name);
    known.copied().ok_or_else(|| {
        let names: Vec<&str> = PromptKind::ALL.iter().map(|kind| kind.name()).collect();
        format!("expected one of {}", names.join(", "))
    })
}

/// The way from a new file to its schema, where the site keeps the schemas.
fn schema(site: &Path, path: &str, schema: &str) -> Option<String> {
    let up = "../".repeat(path.matches('/').count());
    [".sayso/schemas", "docs/schemas"]
        .into_iter()
        .map(|folder| format!("{folder}/{schema}.json"))
        .find(|file| site.join(file).is_file())
        .map(|file| format!("{up}{file}"))
}
