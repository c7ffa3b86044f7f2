//! `unverified-evidence`: evidence that nobody has checked against its source.

use std::collections::BTreeSet;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::load::permissions::Status;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for quote in &site.texts.quotes {
        let Some((evidence, source)) = quote.evidence else {
            continue;
        };
        let span = source.of(&evidence.source);
        if evidence.status == Status::Unverified && told.insert((source, span.range.start)) {
            found.push(
                finding(Fault::UnverifiedEvidence, "nobody has checked this wording")
                    .at(span, "`unverified`")
                    .help("compare it with its source, and write `status: verified`"),
            );
        }
    }
    found
}
