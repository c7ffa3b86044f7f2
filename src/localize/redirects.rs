//! Earlier addresses of documents, and whether the hosts lead on from them by rule or a page has to.

use super::{Subject, url};
use crate::library::{Host, Library};

/// From an earlier address to today's, both as they stand in `href`.
pub struct Redirect {
    pub from: String,
    /// The earlier address as a path of letters, not percent-encoded.
    pub decoded: String,
    pub to: String,
}

/// How many redirects a host takes as rules; `None` where there is no limit.
pub fn most_rules(host: Host) -> Option<usize> {
    match host {
        Host::GithubPages | Host::S3 | Host::None => Some(0),
        Host::GitlabPages => Some(1_000),
        Host::CloudflarePages => Some(2_000),
        Host::Netlify | Host::Nginx => None,
    }
}

/// Every host takes all redirects as rules, so that no page is needed for them.
pub fn by_rule(library: &Library) -> bool {
    let hosts = &library.site.hosts;
    let count = all(library).len();
    !hosts.is_empty()
        && hosts
            .iter()
            .all(|host| most_rules(*host).is_none_or(|most| count <= most && most > 0))
}

/// Those of all locales, built now or not.
pub fn all(library: &Library) -> Vec<Redirect> {
    let questions = library
        .questions
        .values()
        .map(|document| (document, Subject::Question(document), "questions/"));
    let pages = library
        .pages
        .values()
        .map(|document| (document, Subject::Page(document), ""));
    let mut redirects = Vec::new();
    for (document, subject, prefix) in questions.chain(pages) {
        for locale in &library.site.locales {
            let Some(text) = document.texts.get(locale) else {
                continue;
            };
            redirects.extend(text.aliases.iter().map(|alias| {
                let path = format!("{prefix}{alias}/");
                Redirect {
                    from: url(library, locale, &path),
                    decoded: format!("{}{locale}/{path}", library.site.base_path),
                    to: subject.url(library, locale),
                }
            }));
        }
    }
    redirects
}
