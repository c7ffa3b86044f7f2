//! `empty-text`: a key with nothing behind it. In a translation it is a place that waits to be filled, and only noted.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault, Severity};
use crate::texts::Kind;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let empty = site.texts.pairs().filter(|(text, _)| text.value.trim().is_empty());
    // Documents without a title and wordings without a text cannot be built at all.
    let empty = empty.filter(|(text, _)| !matches!(text.kind, Kind::Title | Kind::Wording { .. } | Kind::Block));
    empty
        .map(|(text, original)| {
            let finding = finding(
                Fault::EmptyText,
                format!("`{}` is empty", text.key.split('/').next().unwrap_or_default()),
            )
            .at(text.whole(), "nothing is said here")
            .help("write the text, or remove the key");
            match original {
                Some(_) => finding.at_most(Severity::Info),
                None => finding,
            }
        })
        .collect()
}
