//! Glossaries: a locale's files become one, where the site's own terms take the place of the program's.

use std::collections::BTreeMap;

use super::{text, values};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::library::{Origin, Term};
use crate::load::glossary::GlossaryDraft;
use crate::locale::Locale;

pub fn gather(
    drafts: BTreeMap<Locale, Vec<GlossaryDraft>>,
    found: &mut Diagnostics,
) -> BTreeMap<Locale, BTreeMap<String, Term>> {
    let glossaries = drafts.into_iter().map(|(locale, files)| (locale, terms(&files, found)));
    glossaries.collect()
}

/// The terms of one locale's files, of which a later one wins.
pub fn terms(files: &[GlossaryDraft], found: &mut Diagnostics) -> BTreeMap<String, Term> {
    let mut terms = BTreeMap::new();
    for GlossaryDraft { source, file } in files {
        for (key, draft) in &file.terms.0 {
            let words = values(&draft.term.0);
            if words.is_empty() || words.iter().any(|word| word.trim().is_empty()) {
                found.push(
                    Diagnostic::error(Fault::InvalidValue, format!("no word for `{}`", key.value))
                        .at(source.of(key), "its `term` is empty")
                        .help("write the word that this locale uses, or remove the entry"),
                );
                continue;
            }
            let term = Term {
                words,
                forms: values(&draft.forms),
                note: text(&draft.note),
                forbidden: values(&draft.forbidden),
                origin: Origin::of(key, *source),
            };
            terms.insert(key.value.to_lowercase(), term);
        }
    }
    terms
}
