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
    /// Worth knowing; never a reason to fail.
    Info,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        })
    }
}

/// The fault that a diagnostic reports. Its name in kebab-case is what a person sees and searches for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ValueEnum)]
pub enum Fault {
    /// A comment that allows a finding and gives no reason, or that allows nothing.
    Allowance,
    /// `base_url` is not an absolute http or https address.
    BaseUrl,
    /// Marks of writing direction that are not closed, or that turn letters around.
    BidiControls,
    /// An address in a published folder that leads nowhere.
    BrokenOutput,
    /// A document that aliases or nesting would make far larger than the file that holds it.
    BudgetExceeded,
    /// Letters that look like those of another script.
    ConfusableCharacters,
    /// A link to a heading that the page does not have.
    DeadAnchor,
    /// A link to an entry that does not exist.
    DeadLink,
    /// The same word twice in a row.
    DoubledWords,
    /// Two entries, or two translations of one, with the same id.
    DuplicateId,
    /// A key that stands twice in one mapping.
    DuplicateKey,
    /// Two pages of one locale with the same address.
    DuplicatePermalink,
    /// A file with nothing in it.
    EmptyFile,
    /// A text with nothing in it.
    EmptyText,
    /// A translation that is the source text.
    EqualToSource,
    /// A sentence that ends otherwise than its source.
    FinalPunctuation,
    /// A line of an interface file that is not Fluent.
    FluentSyntax,
    /// Front matter that is missing or never closed.
    FrontMatter,
    /// A term that the glossary translates otherwise.
    GlossaryTerm,
    /// More, or nearly more, than a host takes.
    HostLimit,
    /// An image without a description.
    ImageWithoutText,
    /// A date that does not exist or is not written YYYY-MM-DD.
    InvalidDate,
    /// A name, slug or old address that cannot be part of a path.
    InvalidPath,
    /// Bytes that are not UTF-8.
    InvalidUtf8,
    /// A value of the wrong kind.
    InvalidValue,
    /// Characters that nobody sees.
    InvisibleCharacters,
    /// A file larger than sayso reads.
    LargeFile,
    /// A translation that is far shorter or longer than its source.
    LengthRatio,
    /// An external link that is not well-formed, or that leads nowhere.
    LinkForm,
    /// A link whose scheme is not on the allow-list.
    LinkScheme,
    /// Links of a translation that are not those of its source.
    LinksDiffer,
    /// A title that lists and search engines would cut off.
    LongTitle,
    /// A wording that look-up answers with another permission.
    LookupFirst,
    /// A definition that does not say what the permission does not allow.
    MissingDoesNotAllow,
    /// A quoted wording without evidence.
    MissingEvidence,
    /// A key that has to be there.
    MissingField,
    /// A message that the interface needs and a locale does not have.
    MissingMessage,
    /// A message whose translation never uses a variable that the source uses.
    MissingPlaceholder,
    /// A folder or file that a site needs.
    MissingSite,
    /// A word with letters of two scripts that look alike.
    MixedScripts,
    /// Numbers of a translation that are not those of its source.
    NumbersDiffer,
    /// Evidence older than the configuration allows.
    OldEvidence,
    /// A translated text whose source does not exist.
    OrphanTranslation,
    /// Placeholders of a text that are not those of its source.
    PlaceholdersDiffer,
    /// Plural forms that the language needs or does not have.
    PluralCategories,
    /// HTML in Markdown, which is shown as text.
    RawHtml,
    /// Two permissions of one provider with the same wording.
    SameWording,
    /// Technical names of a translation that are not those of its source.
    ScopesDiffer,
    /// Headings, lists, tables or code of a translation that are not those of its source.
    StructureDiffers,
    /// Blanks before or after a text.
    SurroundingBlanks,
    /// A symbolic link that leaves the site or leads back into itself.
    Symlink,
    /// A template that does not parse or render.
    Template,
    /// A theme that does not exist or extends itself.
    Theme,
    /// A translation without the source file that it translates.
    TranslationWithoutSource,
    /// A bracket without its partner.
    UnbalancedBrackets,
    /// A quotation mark without its partner.
    UnbalancedQuotes,
    /// A key that does not exist.
    UnknownField,
    /// A file suffix that is no locale, or no locale of this site.
    UnknownLocale,
    /// A permission, question, prompt or page that does not exist.
    UnknownReference,
    /// A variable that the source message does not have.
    UnknownVariable,
    /// A page that no other page leads to.
    UnlinkedPage,
    /// A file that could not be read.
    Unreadable,
    /// A file in a place where sayso reads nothing.
    UnusedFile,
    /// A wording that nobody has checked against its source.
    UnverifiedEvidence,
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

impl Fault {
    /// What the fault is, in a sentence.
    pub fn description(self) -> String {
        let value = self.to_possible_value();
        let help = value.as_ref().and_then(|value| value.get_help());
        help.map(ToString::to_string).unwrap_or_default()
    }
}

/// A change that certainly mends a fault: these bytes become that text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    pub span: Span,
    pub replacement: String,
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
    /// What `--fix` does.
    pub fix: Vec<Fix>,
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
            fix: Vec::new(),
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

    /// A change that certainly mends it.
    pub fn fix(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.fix.push(Fix {
            span,
            replacement: replacement.into(),
        });
        self
    }

    /// No worse than `severity`, whatever the rule's own severity is.
    pub fn at_most(mut self, severity: Severity) -> Self {
        self.severity = self.severity.max(severity);
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

/// `2 errors, 1 warning, 3 notes in 2 files`, or nothing where there is nothing to say.
pub fn summary(diagnostics: &[Diagnostic], sources: &Sources) -> Option<String> {
    let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
    let counts = [
        (count(Severity::Error), "error"),
        (count(Severity::Warning), "warning"),
        (count(Severity::Info), "note"),
    ];
    let counted: Vec<String> = counts
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
