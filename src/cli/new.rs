//! `sayso new`: an entry to fill in, from flags or from questions at the terminal.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::{Failure, Outcome, import, print};
use crate::config::CONFIG_FILE;
use crate::import::{Output, write_outputs};
use crate::init::entry::Entry;
use crate::load::prompts::PromptKind;
use crate::markdown;

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
    let entry = entry(arguments)?;
    entry.check_id().map_err(|bad| {
        let failure = Failure::new(bad.message);
        match bad.better {
            Some(better) => failure.help(format!("write `{better}`")),
            None => failure.help("write lower-case letters, digits and dashes, with `/` between the parts"),
        }
    })?;
    let path = entry.path();
    if arguments.site.join(&path).exists() {
        return Err(Failure::new(format!("`{path}` exists already")).help("edit it, or name another id"));
    }
    let schema = schema(&arguments.site, &path, entry.schema());
    let text = entry.text(schema.as_deref());
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

fn entry(arguments: &Arguments) -> Result<Entry, Failure> {
    let ask = |given: &Option<String>, flag: &str, question: &str| match given {
        Some(given) => Ok(given.trim().to_owned()),
        None => ask(flag, question),
    };
    let title = |question: &str| ask(&arguments.title, "--title", question);
    let id = |title: &str| arguments.id.clone().unwrap_or_else(|| markdown::slug(title));
    let evidence = || {
        ask(
            &arguments.evidence,
            "--evidence",
            "Where was it seen? An address, or words that say where",
        )
    };
    let seen = arguments.seen.clone().unwrap_or_else(import::today);
    Ok(match arguments.kind {
        Kind::Question => {
            let title = title("The question, as a reader would ask it")?;
            Entry::Question { id: id(&title), title }
        }
        Kind::Page => {
            let title = title("The page's title")?;
            Entry::Page { id: id(&title), title }
        }
        Kind::Permission => Entry::Permission {
            id: ask(
                &arguments.id,
                "ID",
                "Its id: provider, then technical name, such as microsoft-graph/delegated/Mail.Read",
            )?,
            wording: ask(
                &arguments.wording,
                "--wording",
                "The line on the screen, quoted exactly",
            )?,
            evidence: evidence()?,
            seen,
        },
        Kind::Prompt => {
            let title = title("Our name for the dialog")?;
            Entry::Prompt {
                id: id(&title),
                title,
                kind: arguments.prompt_kind.unwrap_or(PromptKind::AppConsent),
                evidence: evidence()?,
                seen,
            }
        }
    })
}

/// An answer from the terminal. Elsewhere nobody is there to answer.
fn ask(flag: &str, question: &str) -> Result<String, Failure> {
    let input = io::stdin();
    if !input.is_terminal() {
        return Err(Failure::new(format!("`{flag}` is missing"))
            .help("give it, or run the command at a terminal, where it asks"));
    }
    loop {
        print(&format!("{question}: "));
        let _ = io::stdout().flush();
        let mut answer = String::new();
        let read = input
            .lock()
            .read_line(&mut answer)
            .map_err(|error| Failure::new(error.to_string()))?;
        if read == 0 {
            return Err(Failure::new("nothing was written"));
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
