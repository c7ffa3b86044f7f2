//! Diagnostics as plain data: what is wrong, where, why there, and what to do.
//!
//! Every stage pushes into a [`Diagnostics`]; only the modules below turn them into output. Nothing here reads a file
//! or knows a terminal.

use std::fmt;

use clap::ValueEnum;

use crate::source::{Sources, Span};

pub mod github;
pub mod json;
pub mod sarif;
pub mod terminal;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        })
    }
}

/// The fault that a diagnostic reports. Its name in kebab-case is what a person sees and searches for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ValueEnum)]
pub enum Fault {
    /// A document that aliases or nesting would make far larger than the file that holds it.
    BudgetExceeded,
    /// `base_url` is not an absolute http or https address.
    BaseUrl,
    /// An address in a published folder that leads nowhere.
    BrokenOutput,
    /// A link to an entry that does not exist.
    DeadLink,
    /// Two entries, or two translations of one, with the same id.
    DuplicateId,
    /// A key that stands twice in one mapping.
    DuplicateKey,
    /// Two pages of one locale with the same address.
    DuplicatePermalink,
    /// A file with nothing in it.
    EmptyFile,
    /// A line of an interface file that is not Fluent.
    FluentSyntax,
    /// Front matter that is missing or never closed.
    FrontMatter,
    /// More, or nearly more, than a host takes.
    HostLimit,
    /// A date that does not exist or is not written YYYY-MM-DD.
    InvalidDate,
    /// A name, slug or old address that cannot be part of a path.
    InvalidPath,
    /// Bytes that are not UTF-8.
    InvalidUtf8,
    /// A value of the wrong kind.
    InvalidValue,
    /// A file larger than sayso reads.
    LargeFile,
    /// A link whose scheme is not on the allow-list.
    LinkScheme,
    /// A definition that does not say what the permission does not allow.
    MissingDoesNotAllow,
    /// A key that has to be there.
    MissingField,
    /// A message that the interface needs and a locale does not have.
    MissingMessage,
    /// A message whose translation never uses a variable that the source uses.
    MissingPlaceholder,
    /// A folder or file that a site needs.
    MissingSite,
    /// HTML in Markdown, which is shown as text.
    RawHtml,
    /// A symbolic link that leaves the site or leads back into itself.
    Symlink,
    /// A template that does not parse or render.
    Template,
    /// A theme that does not exist or extends itself.
    Theme,
    /// A translation without the source file that it translates.
    TranslationWithoutSource,
    /// A key that does not exist.
    UnknownField,
    /// A file suffix that is no locale, or no locale of this site.
    UnknownLocale,
    /// A permission, question, prompt or page that does not exist.
    UnknownReference,
    /// A variable that the source message does not have.
    UnknownVariable,
    /// A file that could not be read.
    Unreadable,
    /// A file in a place where sayso reads nothing.
    UnusedFile,
    /// Text that is not YAML.
    YamlSyntax,
}

impl Fault {
    pub fn id(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }
}

/// A second place that explains the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    pub span: Span,
    pub label: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub fault: Fault,
    pub severity: Severity,
    /// The fact, lower case, without a full stop.
    pub message: String,
    /// The place; absent where a whole file or folder is meant.
    pub span: Option<Span>,
    /// The path, where there is no span to show.
    pub path: Option<String>,
    /// Why this place.
    pub label: String,
    pub related: Vec<Related>,
    /// One action.
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn error(fault: Fault, message: impl Into<String>) -> Self {
        Self::new(fault, Severity::Error, message)
    }

    pub fn warning(fault: Fault, message: impl Into<String>) -> Self {
        Self::new(fault, Severity::Warning, message)
    }

    fn new(fault: Fault, severity: Severity, message: impl Into<String>) -> Self {
        Self {
            fault,
            severity,
            message: message.into(),
            span: None,
            path: None,
            label: String::new(),
            related: Vec::new(),
            help: None,
        }
    }

    pub fn at(mut self, span: Span, label: impl Into<String>) -> Self {
        self.span = Some(span);
        self.label = label.into();
        self
    }

    pub fn in_path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push(Related {
            span,
            label: label.into(),
        });
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// What is wrong was said on the command line and not in the site.
    pub fn is_about_arguments(&self) -> bool {
        self.path.as_deref().is_some_and(|path| path.starts_with("--"))
    }

    /// The path that the diagnostic is about, relative to the site's root.
    pub fn path_in<'a>(&'a self, sources: &'a Sources) -> &'a str {
        match &self.span {
            Some(span) => &sources.file(span.source).path,
            None => self.path.as_deref().unwrap_or(""),
        }
    }
}

/// What was found so far. Stages take it as `&mut` and go on.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.found.extend(diagnostics);
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.found
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    }

    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }

    /// All of them by path and place, the same fault at one place once.
    pub fn sorted(mut self, sources: &Sources) -> Vec<Diagnostic> {
        self.found.sort_by(|a, b| {
            let place = |diagnostic: &Diagnostic| diagnostic.span.as_ref().map_or(0, |span| span.range.start);
            a.path_in(sources)
                .cmp(b.path_in(sources))
                .then_with(|| place(a).cmp(&place(b)))
                .then_with(|| a.fault.cmp(&b.fault))
                .then_with(|| a.message.cmp(&b.message))
        });
        self.found.dedup();
        self.found
    }
}

/// `2 errors, 1 warning in 2 files`, or nothing where there is nothing to say.
pub fn summary(diagnostics: &[Diagnostic], sources: &Sources) -> Option<String> {
    let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
    let counted: Vec<String> = [(count(Severity::Error), "error"), (count(Severity::Warning), "warning")]
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, noun)| plural(number, noun))
        .collect();
    if counted.is_empty() {
        return None;
    }
    let mut paths: Vec<&str> = diagnostics.iter().map(|d| d.path_in(sources)).collect();
    paths.sort_unstable();
    paths.dedup();
    Some(format!("{} in {}", counted.join(", "), plural(paths.len(), "file")))
}

/// `1 file`, `2 files`: for the program's own English output.
pub fn plural(number: usize, noun: &str) -> String {
    match (number, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        _ => format!("{number} {noun}s"),
    }
}

/// The name nearest to a misspelt one, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| {
            let distance = strsim::damerau_levenshtein(&name.to_lowercase(), &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|(distance, candidate)| *distance <= (candidate.chars().count().max(3)) / 3)
        .min()
        .map(|(_, candidate)| candidate)
}
