//! What the server adds to a page: one script, which shows the page anew when it has changed, and what is wrong.
//!
//! The script and its style are files of their own, so that the page's content security policy holds as it is.

use serde::Serialize;

/// The folder of the server's own files, outside every site.
pub const FOLDER: &str = "/_sayso/";
pub const SCRIPT: &str = include_str!("live.js");
pub const STYLE: &str = include_str!("live.css");

/// The path of a site's service worker, and what stands there meanwhile: one that keeps nothing, and lets go of what
/// another has kept, so that a page is always the newest.
pub const WORKER_PATH: &str = "sw.js";
pub const WORKER: &str = "addEventListener(\"install\", () => skipWaiting());\n\
    addEventListener(\"activate\", (event) => {\n  \
    const clear = (names) => Promise.all(names.map((name) => caches.delete(name)));\n  \
    event.waitUntil(caches.keys().then(clear));\n});\n";

/// The page with the script that keeps it live.
pub fn page(mut html: Vec<u8>, version: u64) -> Vec<u8> {
    let script = format!("<script type=\"module\" src=\"{FOLDER}live.js?version={version}\"></script>\n");
    let end = b"</body>";
    let at = html.windows(end.len()).rposition(|window| window == end);
    let at = at.unwrap_or(html.len());
    html.splice(at..at, script.into_bytes());
    html
}

/// What stands where a page cannot be made.
pub fn stand_in(version: u64) -> Vec<u8> {
    let html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Not built yet</title>\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n</head>\n<body>\n\
        <p>The site cannot be built yet.</p>\n</body>\n</html>\n";
    page(html.as_bytes().to_vec(), version)
}

/// A style sheet as a page names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Style {
    href: String,
    integrity: String,
}

/// The page without what its style sheets' names and checksums say of their content, and these as they were.
pub fn without_styles(html: &str) -> (String, Vec<Style>) {
    let mut bare = String::with_capacity(html.len());
    let mut styles = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find("<link rel=\"stylesheet\"") {
        let end = rest[start..].find('>').map_or(rest.len(), |length| start + length);
        let tag = &rest[start..end];
        let style = Style {
            href: attribute(tag, "href").to_owned(),
            integrity: attribute(tag, "integrity").to_owned(),
        };
        bare.push_str(&rest[..start]);
        bare.push_str(
            &tag.replace(&style.integrity, "")
                .replace(&style.href, stem(&style.href)),
        );
        styles.push(style);
        rest = &rest[end..];
    }
    bare.push_str(rest);
    (bare, styles)
}

fn attribute<'t>(tag: &'t str, name: &str) -> &'t str {
    let after = tag.split_once(&format!(" {name}=\"")).map_or("", |(_, after)| after);
    after.split('"').next().unwrap_or_default()
}

/// `/assets/site.0123456789abcdef.css` is a version of `/assets/site`.
fn stem(href: &str) -> &str {
    const HASH: usize = 16;
    let stem = href.strip_suffix(".css").and_then(|name| name.rsplit_once('.'));
    stem.filter(|(_, hash)| hash.len() == HASH)
        .map_or(href, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_at_the_end_of_the_body() {
        let html = b"<body>\n</body>\n</html>".to_vec();
        let live = String::from_utf8(page(html, 3)).expect("UTF-8");
        assert_eq!(
            live,
            "<body>\n<script type=\"module\" src=\"/_sayso/live.js?version=3\"></script>\n</body>\n</html>"
        );
    }

    #[test]
    fn a_style_sheet_is_known_by_its_name_alone() {
        let page = |hash: &str, sum: &str| {
            let link = format!("<link rel=\"stylesheet\" href=\"/a/site.{hash}.css\" integrity=\"{sum}\">");
            format!("{link}<link rel=\"stylesheet\" href=\"/plain.css\"><a href=\"/x.{hash}.css\">.css</a>")
        };
        let (first, styles) = without_styles(&page("0123456789abcdef", "sha384-abc"));
        assert_eq!(styles[0].href, "/a/site.0123456789abcdef.css");
        assert_eq!(styles[0].integrity, "sha384-abc");
        assert_eq!(
            (styles[1].href.as_str(), styles[1].integrity.as_str()),
            ("/plain.css", "")
        );
        assert!(
            first.contains("href=\"/plain.css\"><a href=\"/x.0123456789abcdef.css\">"),
            "{first}"
        );
        let (second, _) = without_styles(&page("0000000000000000", "sha384-xyz"));
        assert_eq!(
            first.replace("0123456789abcdef", ""),
            second.replace("0000000000000000", "")
        );
        assert!(
            !first.contains("abc\"") && first.contains("href=\"/a/site\""),
            "{first}"
        );
    }
}
