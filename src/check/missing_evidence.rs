//! `missing-evidence`: a quoted text of which nobody says where it was seen.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let quotes = site.texts.quotes.iter().filter(|quote| quote.evidence.is_none());
    let missing = quotes.map(|quote| {
        finding(Fault::MissingEvidence, "quoted without evidence")
            .at(quote.span.clone(), "nothing says where this was seen")
            .help("add `evidence: { source: …, seen: YYYY-MM-DD, status: … }` here or at the head of the file")
    });
    missing.collect()
}
