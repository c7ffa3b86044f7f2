//! `sayso lookup`: what a text, a pasted dialog or an address asks for, by the same ranking as the site's.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use clap::ValueEnum;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::build::{PUBLIC, index_made_from};
use super::check::outcome;
use super::{Failure, Outcome, print, print_to_stderr};
use crate::diagnostic::{plural, terminal};
use crate::library::{Library, Permission};
use crate::load::inputs;
use crate::locale::Locale;
use crate::lookup::search::{Answer, Found, Question, Reason, Site, search};
use crate::lookup::{artifacts, build, corpus, read};
use crate::pipeline::{self, Options};
use crate::publish::api;
use crate::{markdown, write};

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

/// The index of the built site, if it was made from the very sources and stands as it was left: reading it takes a part of
/// the time that making it takes.
fn published(root: &Path) -> Option<(Site, Entries<'static>)> {
    let output = root.join(PUBLIC);
    if !output.is_dir() {
        return None;
    }
    let (made_from, record) = rayon::join(
        || index_made_from(&inputs::of(root)?, false, false),
        || write::last(&output),
    );
    if !record?.made_from.starts_with(&made_from?) {
        return None;
    }
    let folder = output.join(artifacts::FOLDER);
    let site = read::site(&|name| fs::read(folder.join(name)).ok())?;
    let knowledge_base = output.join(api::path(&site.source_locale.parse().ok()?));
    // A build of some locales may have left it out.
    let is_there = knowledge_base.is_file();
    is_there.then(|| (site, Entries::Published(knowledge_base, OnceLock::new())))
}

/// What is said of hits beside their wording.
enum Entries<'a> {
    Sources(&'a Library),
    /// The built site's knowledge base, and what was read of it.
    Published(PathBuf, OnceLock<KnowledgeBase>),
}

#[derive(Default, Deserialize)]
struct KnowledgeBase {
    permissions: BTreeMap<String, Entry>,
    questions: BTreeMap<String, Titled>,
}

/// A permission in the source locale.
#[derive(Clone, Deserialize)]
struct Entry {
    #[serde(rename = "source_wording")]
    line: Option<String>,
    meaning: Option<Text>,
    risk: Option<String>,
}

#[derive(Clone, Deserialize)]
struct Text {
    text: String,
}

#[derive(Deserialize)]
struct Titled {
    title: String,
}

impl Entries<'_> {
    fn permission(&self, id: &str) -> Option<Entry> {
        match self {
            Self::Sources(library) => {
                let permission = library.permissions.get(id)?;
                Some(entry(permission, &library.site.source_locale))
            }
            Self::Published(path, read) => knowledge_base(path, read).permissions.get(id).cloned(),
        }
    }

    /// The title of a question in the source locale.
    fn title(&self, id: &str) -> Option<String> {
        match self {
            Self::Sources(library) => {
                let question = library.questions.get(id)?;
                let text = question.texts.get(&library.site.source_locale)?;
                Some(text.title.clone())
            }
            Self::Published(path, read) => {
                let question = knowledge_base(path, read).questions.get(id)?;
                Some(question.title.clone())
            }
        }
    }
}

fn entry(permission: &Permission, source: &Locale) -> Entry {
    let explanation = permission.explanations.get(source);
    let meaning = explanation.and_then(|explanation| explanation.meaning.as_deref());
    let wordings = permission.wordings.get(source);
    let line = wordings.and_then(|wordings| crate::localize::title(wordings));
    Entry {
        line: line.map(|line| line.text.clone()),
        meaning: meaning.map(|meaning| Text {
            text: markdown::plain(meaning),
        }),
        risk: permission.risk.map(|risk| risk.name().to_owned()),
    }
}

fn knowledge_base<'a>(path: &Path, read: &'a OnceLock<KnowledgeBase>) -> &'a KnowledgeBase {
    read.get_or_init(|| {
        let bytes = fs::read(path).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    })
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
