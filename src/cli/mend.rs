//! Mends what is certain: the fixes of diagnostics into new texts of files, and nothing but their bytes.

use std::collections::BTreeMap;

use super::diff;
use crate::diagnostic::Fix;
use crate::pipeline::Checked;
use crate::source::{SourceId, Sources};

/// A file with its certain faults mended.
pub struct Change {
    pub source: SourceId,
    pub text: String,
    pub fixes: usize,
}

impl Change {
    /// As a patch.
    pub fn diff(&self, sources: &Sources) -> String {
        let file = sources.file(self.source);
        diff::patch(&file.path, &file.text, &self.text)
    }
}

/// Every file that something certain can be done about. Of two fixes that touch each other, the first is made; the next
/// run makes the other.
pub fn changes(checked: &Checked) -> Vec<Change> {
    let mut by_file: BTreeMap<SourceId, Vec<&Fix>> = BTreeMap::new();
    for fix in checked.diagnostics.iter().flat_map(|found| &found.fix) {
        by_file.entry(fix.span.source).or_default().push(fix);
    }
    let changes = by_file.into_iter().map(|(source, mut fixes)| {
        fixes.sort_by_key(|fix| fix.span.range.start);
        let old = &checked.sources.file(source).text;
        let mut text = String::with_capacity(old.len());
        let (mut next, mut made) = (0, 0);
        for fix in fixes {
            let range = &fix.span.range;
            if range.start < next {
                continue;
            }
            text.push_str(&old[next..range.start]);
            text.push_str(&fix.replacement);
            next = range.end;
            made += 1;
        }
        text.push_str(&old[next..]);
        Change {
            source,
            text,
            fixes: made,
        }
    });
    changes.collect()
}
