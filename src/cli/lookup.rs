//! `sayso lookup`: what a text, a pasted dialog or an address asks for, by the same ranking as the site's.

use std::fmt::Write;
use std::path::PathBuf;

use clap::ValueEnum;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::check::outcome;
use super::{Failure, Outcome, print, print_to_stderr};
use crate::diagnostic::{plural, terminal};
use crate::locale::Locale;
use crate::lookup::search::{Answer, Found, Question, Reason, Site, search};
use crate::lookup::{build, corpus};
use crate::pipeline::{self, Options};

mod entries;

use entries::{Entries, published};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// What was seen: a line, a whole dialog, a scope, an error code or the address of a consent page
    #[arg(value_name = "TEXT", required_unless_present = "batch")]
    text: Option<String>,
    /// The language that the text is in, where it should not be guessed
    #[arg(long, value_name = "TAG")]
    locale: Option<Locale>,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// A file with one JSON object a line, each with the text as `q`
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    batch: Option<PathBuf>,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Terminal,
    /// One JSON document
    Json,
    /// One JSON object a line
    Jsonl,
}

#[derive(Deserialize)]
struct Query {
    q: String,
}

/// An answer as JSON. Scores are whole numbers, comparable within one answer.
#[derive(Serialize)]
struct AnswerView<'a> {
    query: &'a str,
    confident: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    hits: Vec<HitView<'a>>,
    lines: Vec<LineView<'a>>,
    /// Questions and permissions that an error code leads to.
    codes: &'a [String],
    /// Questions that are asked so, best first.
    questions: Vec<QuestionView<'a>>,
    unknown_scopes: &'a [String],
    /// Names of the address's parts that were not read.
    #[serde(skip_serializing_if = "Option::is_none")]
    discarded: Option<&'a [String]>,
}

#[derive(Serialize)]
struct HitView<'a> {
    permission: &'a str,
    score: u64,
    reason: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    wording: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    locale: &'a str,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    question: &'a str,
    score: u64,
}

#[derive(Serialize)]
struct LineView<'a> {
    text: &'a str,
    kind: &'static str,
    hits: Vec<HitView<'a>>,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let queries = queries(arguments)?;
    let locale = arguments.locale.as_ref().map(Locale::tag);
    let answers = |site: &Site, entries: &Entries<'_>| {
        let answers = queries.par_iter().map(|query| {
            let answer = search(site, query, locale);
            match arguments.format {
                Format::Terminal => for_people(site, query, &answer, entries),
                Format::Json => json(query, &answer, true),
                Format::Jsonl => json(query, &answer, false),
            }
        });
        print(&answers.collect::<Vec<_>>().concat());
    };
    if let Some((site, entries)) = published(&arguments.site) {
        answers(&site, &entries);
        return Ok(Outcome::Fine);
    }
    let checked = pipeline::check(&arguments.site, &Options::default());
    let Some(library) = checked.library() else {
        print_to_stderr(&terminal::render(&checked.diagnostics, &checked.sources, true));
        return Ok(outcome(&checked, false));
    };
    let site = Site::new(build::build(&corpus::gather(library)));
    answers(&site, &Entries::Sources(library));
    Ok(Outcome::Fine)
}

fn queries(arguments: &Arguments) -> Result<Vec<String>, Failure> {
    let Some(path) = &arguments.batch else {
        return Ok(arguments.text.iter().cloned().collect());
    };
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::new(format!("cannot read `{}`: {error}", path.display())))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, line)| {
            let query: Result<Query, _> = serde_json::from_str(line);
            query.map(|query| query.q).map_err(|error| {
                Failure::new(format!(
                    "line {} of `{}` is no query: {error}",
                    number + 1,
                    path.display()
                ))
                .help("each line is a JSON object with the text as `q`")
            })
        })
        .collect()
}

fn json(query: &str, answer: &Answer, pretty: bool) -> String {
    let view = AnswerView {
        query,
        confident: answer.confident,
        kind: answer.kind.as_deref(),
        hits: hits(&answer.hits),
        lines: answer
            .lines
            .iter()
            .map(|line| LineView {
                text: &line.text,
                kind: line.kind.name(),
                hits: hits(&line.hits),
            })
            .collect(),
        codes: &answer.by_code,
        questions: answer.questions.iter().map(question_view).collect(),
        unknown_scopes: &answer.unknown_scopes,
        discarded: answer.address.as_ref().map(|address| address.discarded.as_slice()),
    };
    let text = if pretty {
        serde_json::to_string_pretty(&view)
    } else {
        serde_json::to_string(&view)
    };
    text.unwrap_or_default() + "\n"
}

fn question_view(question: &Question) -> QuestionView<'_> {
    QuestionView {
        question: &question.id,
        score: question.fit,
    }
}

fn hits(found: &[Found]) -> Vec<HitView<'_>> {
    found.iter().map(hit).collect()
}

fn hit(found: &Found) -> HitView<'_> {
    let Found {
        permission,
        score,
        reason,
        wording,
        locale,
        ..
    } = found;
    HitView {
        permission,
        score: *score,
        reason: reason_name(reason),
        wording,
        locale,
    }
}

fn reason_name(reason: &Reason) -> &'static str {
    match reason {
        Reason::SameWording => "same-wording",
        Reason::Words => "words",
        Reason::Translation(_) => "translation",
        Reason::Alias => "alias",
        Reason::Scope(_) => "scope",
        Reason::ScopeInAddress(_) => "scope-in-address",
        Reason::Guid => "guid",
    }
}

/// How many permissions are shown for one text.
const SHOWN: usize = 5;

fn for_people(site: &Site, query: &str, answer: &Answer, entries: &Entries<'_>) -> String {
    let mut text = String::new();
    if let Some(address) = &answer.address {
        let _ = writeln!(text, "the address of a consent page of {}", address.provider);
        if !address.discarded.is_empty() {
            let _ = writeln!(text, "not read: {}", address.discarded.join(", "));
        }
    }
    for scope in &answer.unknown_scopes {
        let _ = writeln!(text, "unknown scope: {scope}");
    }
    for id in &answer.by_code {
        let _ = writeln!(text, "the code is explained in `{id}`");
    }
    for question in &answer.questions {
        let _ = writeln!(
            text,
            "answered in the question `{}`{}",
            question.id,
            entries
                .title(&question.id)
                .map_or_else(String::new, |title| format!(": {title}"))
        );
    }
    if !answer.questions.is_empty() && !answer.hits.is_empty() {
        text.push('\n');
    }
    if !answer.lines.is_empty() {
        for line in &answer.lines {
            let best = line
                .hits
                .first()
                .map_or_else(String::new, |hit| format!(": {}", hit.permission));
            let _ = writeln!(text, "{:<10} {}{best}", line.kind.name(), line.text);
        }
        text.push('\n');
    } else if !answer.confident && answer.by_code.is_empty() {
        let _ = writeln!(text, "not found: nothing in this site reads like that");
        if !answer.hits.is_empty() {
            let _ = writeln!(text, "nearest, and perhaps something else:\n");
        }
    }
    for hit in answer.hits.iter().take(SHOWN) {
        text.push_str(&shown(site, hit, entries));
    }
    if text.is_empty() {
        let _ = writeln!(text, "nothing to look up in `{query}`");
    }
    if answer.hits.len() > SHOWN {
        let _ = writeln!(
            text,
            "and {}",
            plural(answer.hits.len() - SHOWN, "less likely permission")
        );
    }
    text
}

fn shown(site: &Site, hit: &Found, entries: &Entries<'_>) -> String {
    let Some(entry) = entries.permission(&hit.permission) else {
        return String::new();
    };
    let mut text = format!("{}\n", hit.permission);
    if !hit.wording.is_empty() {
        let _ = writeln!(
            text,
            "  {} ({}, {})",
            hit.wording,
            hit.locale,
            reason_name(&hit.reason).replace('-', " ")
        );
    }
    if let Some(line) = entry.line.filter(|line| *line != hit.wording) {
        let _ = writeln!(text, "  {line} ({})", site.source_locale);
    }
    if let Some(meaning) = entry.meaning {
        let _ = writeln!(text, "  {}", meaning.text);
    }
    if let Some(risk) = entry.risk {
        let _ = writeln!(text, "  risk: {risk}");
    }
    text.push('\n');
    text
}
