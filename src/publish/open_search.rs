//! The OpenSearch description of a locale: browsers can then ask look-up from the address bar. The words stay behind `#`,
//! which is never sent.

use super::{absolute, page_url, text, xml};
use crate::artifact::Artifact;
use crate::localize::Edition;
use crate::permalink;

/// OpenSearch 1.1 allows no longer name.
const LONGEST_NAME: usize = 16;

pub fn artifact(edition: &Edition<'_>) -> Artifact {
    let site = &edition.library.site;
    let path = format!("{}/{}", edition.locale, permalink::OPEN_SEARCH);
    let name: String = site.title.chars().take(LONGEST_NAME).collect();
    let message = |id: &str| {
        edition
            .bundle
            .format(id, None)
            .map(|(text, _, _)| text)
            .unwrap_or_default()
    };
    let description = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{}</ShortName>\n<Description>{}</Description>\n\
         <Url type=\"text/html\" template=\"{}#q={{searchTerms}}\"/>\n\
         <Url type=\"application/opensearchdescription+xml\" rel=\"self\" template=\"{}\"/>\n\
         <Language>{}</Language>\n<InputEncoding>UTF-8</InputEncoding>\n<OutputEncoding>UTF-8</OutputEncoding>\n\
         </OpenSearchDescription>\n",
        xml::escape(name.trim()),
        xml::escape(&message("lookup-title")),
        xml::escape(&page_url(edition.library, edition.locale, "lookup/")),
        xml::escape(&absolute(site, &path)),
        edition.locale,
    );
    text(path, description)
}
