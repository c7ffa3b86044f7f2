//! `plural-categories`: a choice by number that lacks a form which the language needs, or has one that it never uses.
//!
//! CLDR says which whole numbers take which form. A form that only fractions or millions take need not be there: pages
//! count things, and few. What the default form stands for is covered.

use std::collections::{BTreeMap, BTreeSet};

use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::locale::Locale;
use crate::texts::{Select, SelectKind};

/// The largest number that a page counts to.
const MOST: u32 = 1000;

const NAMES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut cached: BTreeMap<(Locale, bool), Option<PluralRules>> = BTreeMap::new();
    for select in &site.texts.selects {
        let Some(ordinal) = is_plural(select) else { continue };
        let rules = cached
            .entry((select.locale.clone(), ordinal))
            .or_insert_with(|| rules(&select.locale, ordinal));
        let Some(rules) = rules else { continue };
        let default = select.keys.iter().find(|(_, _, default)| *default);
        let Some((default_name, default_range, _)) = default else {
            continue;
        };
        let have: BTreeSet<&str> = select.keys.iter().map(|(name, ..)| *name).collect();
        let missing: Vec<String> = NAMES
            .iter()
            .filter(|(_, name)| !have.contains(name))
            .filter_map(|(category, name)| {
                let numbers = (0..=MOST).filter(|number| rules.category_for(*number) == *category);
                let mut numbers = numbers.filter(|number| !have.contains(number.to_string().as_str()));
                let first: Vec<String> = numbers.by_ref().take(3).map(|number| number.to_string()).collect();
                (!first.is_empty()).then(|| {
                    format!(
                        "`{name}` ({}{})",
                        first.join(", "),
                        if numbers.next().is_some() { " …" } else { "" }
                    )
                })
            })
            .collect();
        // One form that is missing is the default's, whatever its name is; where that is one the language has for itself,
        // the missing one has none.
        let default_is_own = NAMES.iter().any(|(category, name)| {
            name == default_name && (0..=MOST).any(|number| rules.category_for(number) == *category)
        });
        let lacking = missing.len() > usize::from(!default_is_own && *default_name != "other");
        if lacking {
            let message = format!(
                "`{}` in `{}` lacks {}",
                select.message,
                select.locale,
                missing.join(" and ")
            );
            found.push(
                finding(Fault::PluralCategories, message)
                    .at(
                        select.source.span(default_range.clone()),
                        format!("these would read as `{default_name}`"),
                    )
                    .help("add a variant for each form that your language has"),
            );
        }
        for (name, range, _) in &select.keys {
            let category = NAMES.iter().find(|(_, known)| known == name);
            let used = category.is_none_or(|(category, _)| rules.categories().any(|own| own == *category));
            if !used && *name != *default_name {
                let message = format!("`{}` is never used in `{}`", name, select.locale);
                found.push(
                    finding(Fault::PluralCategories, message)
                        .at(select.source.span(range.clone()), "no number takes this form")
                        .help("remove the variant"),
                );
            }
        }
    }
    found
}

/// Whether a number chooses, and whether by its place in a row.
fn is_plural(select: &Select<'_>) -> Option<bool> {
    let plural = |name: &str| NAMES.iter().any(|(_, known)| *known == name) || name.parse::<f64>().is_ok();
    match select.kind {
        SelectKind::Ordinal => Some(true),
        SelectKind::Cardinal => Some(false),
        SelectKind::Variable => (select.keys.iter().all(|(name, ..)| plural(name))).then_some(false),
        SelectKind::Other => None,
    }
}

fn rules(locale: &Locale, ordinal: bool) -> Option<PluralRules> {
    let kind = if ordinal {
        PluralRuleType::Ordinal
    } else {
        PluralRuleType::Cardinal
    };
    let locale = icu_locale::Locale::from(locale.id().clone());
    PluralRules::try_new((&locale).into(), PluralRulesOptions::from(kind)).ok()
}
