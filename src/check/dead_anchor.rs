//! `dead-anchor`: a link to a heading that its page does not have. A translated heading has another anchor than its
//! source's.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault, nearest};
use crate::markdown::shape;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (document, _) in &site.texts.documents {
        let body = document.value.body.clone();
        let text = &site.sources.file(document.source).text[body.clone()];
        let links = shape::links(text).into_iter();
        let mut ids = None;
        for (link, anchor) in links.filter_map(|link| Some((link.url.strip_prefix('#')?.to_owned(), link.range))) {
            let ids: &Vec<String> = ids.get_or_insert_with(|| shape::heading_ids(text));
            if ids.contains(&link) || link.is_empty() {
                continue;
            }
            let span = document.source.span(anchor.start + body.start..anchor.end + body.start);
            let finding =
                finding(Fault::DeadAnchor, format!("there is no heading `#{link}` here")).at(span, "leads nowhere");
            found.push(match nearest(&link, ids.iter().map(String::as_str)) {
                Some(near) => finding.help(format!("did you mean `#{near}`?")),
                None => finding.help("an anchor is the heading in small letters, with dashes for blanks"),
            });
        }
    }
    found
}
