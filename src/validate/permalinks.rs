//! Addresses: two pages of one locale must not have the same one.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::library::{Library, Origin};
use crate::permalink;

pub fn check(library: &Library, found: &mut Diagnostics) {
    for locale in &library.site.locales {
        let mut taken: BTreeMap<String, (String, Option<&Origin>)> = BTreeMap::new();
        for reserved in permalink::RESERVED {
            taken.insert(format!("{reserved}/"), (format!("the list `{reserved}`"), None));
        }
        let mut claims: Vec<(String, String, Option<&Origin>)> = Vec::new();
        for permission in library.permissions.values() {
            let origin = permission.origins.get(&library.site.source_locale);
            claims.push((
                permalink::permission(&permission.id),
                format!("permission `{}`", permission.id),
                origin,
            ));
        }
        for prompt in library.prompts.values() {
            let origin = prompt.texts.get(&library.site.source_locale).map(|text| &text.origin);
            claims.push((permalink::prompt(&prompt.id), format!("prompt `{}`", prompt.id), origin));
        }
        for (kind, documents) in [("question", &library.questions), ("page", &library.pages)] {
            for document in documents.values() {
                let Some(text) = library.text(document, locale) else {
                    continue;
                };
                let prefix = if kind == "question" { "questions/" } else { "" };
                claims.push((
                    format!("{prefix}{}/", text.slug),
                    format!("{kind} `{}`", document.id),
                    Some(&text.origin),
                ));
                for alias in document.texts.get(locale).iter().flat_map(|text| &text.aliases) {
                    let claim = format!("alias of {kind} `{}`", document.id);
                    claims.push((format!("{prefix}{alias}/"), claim, Some(&text.origin)));
                }
            }
        }
        for (address, claim, origin) in claims {
            match taken.get(&address) {
                None => {
                    taken.insert(address, (claim, origin));
                }
                Some((earlier, earlier_origin)) => {
                    found.push(clash(&address, &claim, origin, earlier, *earlier_origin))
                }
            }
        }
    }
}

fn clash(
    address: &str,
    claim: &str,
    origin: Option<&Origin>,
    earlier: &str,
    earlier_origin: Option<&Origin>,
) -> Diagnostic {
    let mut fault = Diagnostic::error(
        Fault::DuplicatePermalink,
        format!("{claim} has the same address as {earlier}: `{address}`"),
    );
    if let Some(origin) = origin {
        fault = fault.at(
            origin.source.span(origin.range.clone()),
            "would be published over the other",
        );
    }
    if let Some(earlier) = earlier_origin {
        fault = fault.related(earlier.source.span(earlier.range.clone()), "the other");
    }
    fault.help("rename one, or give it another `slug`")
}
