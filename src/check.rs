//! What should be true to publish: rules that read every text of a site and hold translations against their sources.
//!
//! One rule a file, named like its id and its section in `docs/checks.md`. A rule returns what it found; a rule cannot
//! fail. Pure: the day, look-up and the network are handed in. What must be true to build is for `validate` to say.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rayon::prelude::*;

use crate::config::{ConfigFile, Level};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity, nearest};
use crate::library::{Date, Library};
use crate::load::{Draft, Drafts};
use crate::locale::Locale;
use crate::source::{SourceId, Sources};
use crate::texts::Texts;

mod allowance;
mod bidi_controls;
mod confusable_characters;
mod dead_anchor;
mod doubled_words;
mod empty_text;
mod equal_to_source;
mod final_punctuation;
mod glossary_term;
mod image_without_text;
mod invisible_characters;
mod length_ratio;
mod link_form;
mod links_differ;
mod long_title;
mod lookup_first;
mod missing_evidence;
mod mixed_scripts;
mod numbers_differ;
mod old_evidence;
mod orphan_translation;
mod placeholders_differ;
mod plural_categories;
mod same_wording;
mod scopes_differ;
mod structure_differs;
mod surrounding_blanks;
mod unbalanced_brackets;
mod unbalanced_quotes;
mod unlinked_page;
mod unverified_evidence;

/// One rule. Its id is that of its fault.
pub struct Rule {
    pub fault: Fault,
    /// How severe its findings are where the configuration does not say.
    pub severity: Severity,
    run: fn(&Site<'_>) -> Vec<Diagnostic>,
}

/// What rules look at.
pub struct Site<'a> {
    pub drafts: &'a Drafts,
    pub sources: &'a Sources,
    /// Where the site has no errors.
    pub library: Option<&'a Library>,
    pub texts: &'a Texts<'a>,
    /// `None` where the day is not to count.
    pub today: Option<Date>,
    /// Whether look-up answers a text of a locale with one of these permissions first; else with which, if with any.
    pub find: Option<&'a Find<'a>>,
    /// Asks for an external address; an error says what came instead.
    pub fetch: Option<&'a Fetch<'a>>,
    pub evidence_days: u16,
}

pub type Find<'a> = dyn Fn(&str, &Locale, &BTreeSet<&str>) -> Result<(), Option<String>> + Sync + 'a;
pub type Fetch<'a> = dyn Fn(&str) -> Result<(), String> + Sync + 'a;

impl Site<'_> {
    /// The locale that entries are written in first.
    fn source_locale(&self) -> Locale {
        source_locale(self.drafts)
    }
}

/// The locale that a site's entries are written in first; English where its configuration does not say.
pub fn source_locale(drafts: &Drafts) -> Locale {
    let named = drafts
        .config
        .as_ref()
        .and_then(|config| config.value.source_locale.as_ref());
    let named = named.and_then(|tag| tag.parse().ok());
    named.unwrap_or_else(|| "en".parse().expect("a tag"))
}

/// After how many days evidence counts as old, where the configuration does not say.
const EVIDENCE_DAYS: u16 = 730;

macro_rules! rules {
    ($($module:ident $fault:ident $severity:ident,)*) => {
        /// Every rule, by its id.
        pub const RULES: &[Rule] = &[$(Rule {
            fault: Fault::$fault,
            severity: Severity::$severity,
            run: $module::run,
        },)*];
    };
}

rules! {
    bidi_controls BidiControls Warning,
    confusable_characters ConfusableCharacters Warning,
    dead_anchor DeadAnchor Warning,
    doubled_words DoubledWords Warning,
    empty_text EmptyText Warning,
    equal_to_source EqualToSource Warning,
    final_punctuation FinalPunctuation Warning,
    glossary_term GlossaryTerm Warning,
    image_without_text ImageWithoutText Warning,
    invisible_characters InvisibleCharacters Warning,
    length_ratio LengthRatio Warning,
    link_form LinkForm Warning,
    links_differ LinksDiffer Warning,
    long_title LongTitle Warning,
    lookup_first LookupFirst Info,
    missing_evidence MissingEvidence Warning,
    mixed_scripts MixedScripts Warning,
    numbers_differ NumbersDiffer Warning,
    old_evidence OldEvidence Info,
    orphan_translation OrphanTranslation Warning,
    placeholders_differ PlaceholdersDiffer Warning,
    plural_categories PluralCategories Warning,
    same_wording SameWording Info,
    scopes_differ ScopesDiffer Warning,
    structure_differs StructureDiffers Warning,
    surrounding_blanks SurroundingBlanks Warning,
    unbalanced_brackets UnbalancedBrackets Warning,
    unbalanced_quotes UnbalancedQuotes Warning,
    unlinked_page UnlinkedPage Info,
    unverified_evidence UnverifiedEvidence Info,
}

/// What the configuration says of the rules.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    levels: BTreeMap<Fault, Level>,
    evidence_days: Option<u16>,
}

impl Settings {
    /// Reads the configuration's `checks`. A rule that does not exist is reported.
    pub fn of(config: Option<&Draft<ConfigFile>>, found: &mut Diagnostics) -> Self {
        let mut settings = Self::default();
        let Some(config) = config else { return settings };
        settings.evidence_days = config.value.evidence_days;
        for (id, level) in &config.value.checks.0 {
            match fault(&id.value) {
                Some(fault) => {
                    settings.levels.insert(fault, *level);
                }
                None => {
                    let span = config.source.of(id);
                    found.push(unknown_rule(&id.value).at(span, "not the name of a rule"));
                }
            }
        }
        settings
    }

    pub fn evidence_days(&self) -> u16 {
        self.evidence_days.unwrap_or(EVIDENCE_DAYS)
    }

    /// `None` where the rule is not applied.
    fn severity(&self, rule: &Rule) -> Option<Severity> {
        match self.levels.get(&rule.fault) {
            None => Some(rule.severity),
            Some(Level::Error) => Some(Severity::Error),
            Some(Level::Warning) => Some(Severity::Warning),
            Some(Level::Info) => Some(Severity::Info),
            Some(Level::Off) => None,
        }
    }
}

/// Applies the rules. What is allowed in place is left out.
pub fn run(site: &Site<'_>, settings: &Settings) -> Vec<Diagnostic> {
    let applied: Vec<(&Rule, Severity)> = RULES
        .iter()
        .filter_map(|rule| Some((rule, settings.severity(rule)?)))
        .collect();
    let imported = imported(site.drafts);
    let mut findings: Vec<Diagnostic> = applied
        .par_iter()
        .flat_map_iter(|(rule, severity)| {
            let findings = (rule.run)(site).into_iter();
            findings.map(move |finding| finding.at_most(*severity))
        })
        .collect();
    for finding in &mut findings {
        // An importer's file holds other people's words, which nobody here can mend.
        if finding
            .span
            .as_ref()
            .is_some_and(|span| imported.contains(&span.source))
        {
            finding.severity = Severity::Info;
            finding.fix.clear();
        }
    }
    let applied: Vec<Fault> = applied.iter().map(|(rule, _)| rule.fault).collect();
    allowance::apply(site, &applied, findings)
}

/// Whether a fault is one that a rule of this room finds.
pub fn is_rule(found: Fault) -> bool {
    found == Fault::Allowance || RULES.iter().any(|rule| rule.fault == found)
}

/// The rule of that name.
fn fault(id: &str) -> Option<Fault> {
    RULES.iter().map(|rule| rule.fault).find(|fault| fault.id() == id)
}

fn unknown_rule(id: &str) -> Diagnostic {
    let ids: Vec<String> = RULES.iter().map(|rule| rule.fault.id()).collect();
    let unknown = Diagnostic::error(Fault::UnknownReference, format!("there is no rule `{id}`"));
    match nearest(id, ids.iter().map(String::as_str)) {
        Some(near) => unknown.help(format!("did you mean `{near}`?")),
        None => unknown.help("the rules are listed in docs/checks.md"),
    }
}

fn imported(drafts: &Drafts) -> HashSet<SourceId> {
    let definitions = drafts.definitions.iter();
    let definitions = definitions.filter(|file| file.value.imported.is_some());
    let translations = drafts.definition_translations.iter();
    let translations = translations.filter(|file| file.value.imported.is_some());
    let sources = definitions.map(|file| file.source);
    sources.chain(translations.map(|file| file.source)).collect()
}

/// A finding, as severe as its rule is.
fn finding(fault: Fault, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(fault, message)
}

/// A text short enough for a message.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match plain.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &plain[..at]),
        None => plain,
    }
}
