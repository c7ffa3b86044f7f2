//! Addresses: two pages of one locale must not have the same one.

use std::collections::HashMap;
use std::fmt;

use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::library::{Library, Origin};
use crate::permalink;

/// Who has an address.
struct Claim<'a> {
    what: &'static str,
    id: &'a str,
    origin: Option<&'a Origin>,
}

impl fmt::Display for Claim<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} `{}`", self.what, self.id)
    }
}

type Taken<'a> = HashMap<String, Claim<'a>>;

pub fn check(library: &Library, found: &mut Diagnostics) {
    let source = &library.site.source_locale;
    // What has one address in all locales.
    let mut everywhere = Taken::new();
    let none = Taken::new();
    for reserved in permalink::RESERVED {
        let claim = Claim {
            what: "the list",
            id: reserved,
            origin: None,
        };
        take(format!("{reserved}/"), claim, &mut everywhere, &none, found);
    }
    for permission in library.permissions.values() {
        let claim = Claim {
            what: "permission",
            id: &permission.id,
            origin: permission.origins.get(source),
        };
        take(permission.path.clone(), claim, &mut everywhere, &none, found);
    }
    for prompt in library.prompts.values() {
        let claim = Claim {
            what: "prompt",
            id: &prompt.id,
            origin: prompt.texts.get(source).map(|text| &text.origin),
        };
        take(permalink::prompt(&prompt.id), claim, &mut everywhere, &none, found);
    }
    let kinds = [
        ("question", "alias of question", "questions/", &library.questions),
        ("page", "alias of page", "", &library.pages),
    ];
    for locale in &library.site.locales {
        let mut taken = Taken::new();
        for (what, alias_of, prefix, documents) in kinds {
            for document in documents.values() {
                let Some(text) = library.text(document, locale) else {
                    continue;
                };
                let claim = |what| Claim {
                    what,
                    id: &document.id,
                    origin: Some(&text.origin),
                };
                let address = format!("{prefix}{}/", text.slug);
                take(address, claim(what), &mut taken, &everywhere, found);
                for alias in document.texts.get(locale).iter().flat_map(|text| &text.aliases) {
                    let address = format!("{prefix}{alias}/");
                    take(address, claim(alias_of), &mut taken, &everywhere, found);
                }
            }
        }
    }
}

/// Notes who has an address, or that somebody else has it.
fn take<'a>(address: String, claim: Claim<'a>, taken: &mut Taken<'a>, everywhere: &Taken<'a>, found: &mut Diagnostics) {
    match taken.get(&address).or_else(|| everywhere.get(&address)) {
        Some(earlier) => found.push(clash(&address, &claim, earlier)),
        None => {
            taken.insert(address, claim);
        }
    }
}

fn clash(address: &str, claim: &Claim<'_>, earlier: &Claim<'_>) -> Diagnostic {
    let mut fault = Diagnostic::error(
        Fault::DuplicatePermalink,
        format!("{claim} has the same address as {earlier}: `{address}`"),
    );
    if let Some(origin) = claim.origin {
        fault = fault.at(
            origin.source.span(origin.range.clone()),
            "would be published over the other",
        );
    }
    if let Some(earlier) = earlier.origin {
        fault = fault.related(earlier.source.span(earlier.range.clone()), "the other");
    }
    fault.help("rename one, or give it another `slug`")
}
