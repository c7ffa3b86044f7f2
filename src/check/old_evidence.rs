//! `old-evidence`: a wording last seen longer ago than `evidence_days` in `sayso.yaml` (two years where it is left out).
//! Prompts change; whoever sees it today can say whether it still reads so.

use std::collections::BTreeSet;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::library::Date;
use crate::validate::parse_date;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let Some(today) = site.today else { return Vec::new() };
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for quote in &site.texts.quotes {
        let Some((evidence, source)) = quote.evidence else {
            continue;
        };
        let Some(seen) = &evidence.seen else { continue };
        let Some(days) = parse_date(&seen.value).and_then(|seen| days_between(seen, today)) else {
            continue;
        };
        if days > i64::from(site.evidence_days) && told.insert((source, seen.range().start)) {
            found.push(
                finding(Fault::OldEvidence, format!("last seen {days} days ago"))
                    .at(source.of(seen), format!("more than {} days", site.evidence_days))
                    .help("look again, and write the new day"),
            );
        }
    }
    found
}

fn days_between(from: Date, to: Date) -> Option<i64> {
    let day = |date: Date| icu_calendar::Date::try_new_iso(date.year, date.month, date.day).ok();
    Some(day(to)?.to_rata_die() - day(from)?.to_rata_die())
}
