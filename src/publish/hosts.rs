//! What each host reads beside the pages, and what it takes at most.
//!
//! Facts about hosts have their source here: Cloudflare Pages, developers.cloudflare.com/pages (limits, `_headers`,
//! `_redirects`); GitHub Pages, docs.github.com (limits); GitLab Pages, docs.gitlab.com (redirects, compressed files); Netlify,
//! docs.netlify.com (`_headers`, `_redirects`); S3, docs.aws.amazon.com (website endpoints).

use std::fmt::Write;

use super::text;
use crate::artifact::Artifact;
use crate::diagnostic::{Diagnostic, Fault, plural};
use crate::library::{Host, Library, Site};
use crate::localize::redirects;
use crate::permalink;

/// Files with a hash in their names never change.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// Pages may be kept, but are asked for anew each time.
const FRESH: &str = "public, max-age=0, must-revalidate";
/// What pages say in a `meta` element too, and what only a header can say.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; \
                      manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const MIB: u64 = 1024 * 1024;

/// What was published, or is about to be.
#[derive(Debug, Default, Clone, Copy)]
pub struct Tally {
    pub files: u64,
    pub bytes: u64,
    /// The largest file, in bytes.
    pub largest: u64,
}

/// What a host takes at most; `None` where it says nothing.
struct Limits {
    files: Option<u64>,
    bytes: Option<u64>,
    largest: Option<u64>,
}

pub fn name(host: Host) -> &'static str {
    match host {
        Host::GithubPages => "GitHub Pages",
        Host::GitlabPages => "GitLab Pages",
        Host::Netlify => "Netlify",
        Host::CloudflarePages => "Cloudflare Pages",
        Host::S3 => "S3",
        Host::Nginx => "nginx",
        Host::None => "any host",
    }
}

fn limits(host: Host) -> Limits {
    let (files, bytes, largest) = match host {
        Host::GithubPages => (None, Some(1024 * MIB), Some(100 * MIB)),
        Host::CloudflarePages => (Some(20_000), None, Some(25 * MIB)),
        _ => (None, None, None),
    };
    Limits { files, bytes, largest }
}

/// Whether an artifact's path has a hash of its bytes in it.
pub fn is_immutable(path: &str) -> bool {
    path.starts_with("assets/") || (path.starts_with("lookup/") && path.ends_with(".bin"))
}

/// The files that the site's hosts read. Two hosts may want the same file with the same text; a host alone decides.
pub fn artifacts(library: &Library) -> Vec<Artifact> {
    let site = &library.site;
    let mut artifacts: Vec<Artifact> = Vec::new();
    for host in &site.hosts {
        for artifact in of_host(*host, library) {
            if !artifacts.iter().any(|other| other.path == artifact.path) {
                artifacts.push(artifact);
            }
        }
    }
    artifacts
}

fn of_host(host: Host, library: &Library) -> Vec<Artifact> {
    let site = &library.site;
    match host {
        Host::None => Vec::new(),
        Host::GithubPages => vec![text(".nojekyll", String::new())],
        Host::GitlabPages => redirect_rules(library, "").into_iter().collect(),
        Host::Netlify => {
            let not_found = site.locales.iter().map(|locale| {
                let home = format!("{}{locale}/", permalink::encode(&site.base_path));
                format!("{home}* {home}404.html 404\n")
            });
            let mut artifacts = vec![headers(site)];
            artifacts.extend(redirect_rules(library, &not_found.collect::<String>()));
            artifacts
        }
        Host::CloudflarePages => {
            let mut artifacts = vec![headers(site)];
            artifacts.extend(redirect_rules(library, ""));
            artifacts
        }
        Host::S3 => vec![text("_s3-sync.sh", s3_script(site))],
        Host::Nginx => vec![text("_nginx.conf", nginx_include(library))],
    }
}

/// `_redirects`, as GitLab, Netlify and Cloudflare read it; none where there is no rule.
fn redirect_rules(library: &Library, further: &str) -> Option<Artifact> {
    let mut rules = String::new();
    if redirects::by_rule(library) {
        for redirect in redirects::all(library) {
            let _ = writeln!(rules, "{} {} 301", redirect.from, redirect.to);
        }
    }
    rules.push_str(further);
    (!rules.is_empty()).then(|| text("_redirects", rules))
}

/// `_headers`, as Netlify and Cloudflare read it. Cloudflare takes 100 rules; these are few.
fn headers(site: &Site) -> Artifact {
    let base = permalink::encode(&site.base_path);
    let headers = format!(
        "{base}*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n\
         {base}assets/*\n  Cache-Control: {IMMUTABLE}\n\
         {base}lookup/*.bin\n  Cache-Control: {IMMUTABLE}\n"
    );
    text("_headers", headers)
}

/// An include for a `server` block of nginx: types, caching, compressed files, and 404 pages in the reader's language.
fn nginx_include(library: &Library) -> String {
    let site = &library.site;
    // nginx compares with the address as it is decoded.
    let base = &site.base_path;
    let pattern = regex::escape(base);
    let always = format!(
        "add_header Content-Security-Policy \"{POLICY}\" always;\n    add_header X-Content-Type-Options nosniff always;\n    \
         add_header Referrer-Policy no-referrer always;"
    );
    let mut include = format!(
        "# Written by sayso. Inside a `server` block: `root` is the folder that holds the site's files{},\n\
         # then `include` this file.\n\
         index index.html;\ncharset utf-8;\n\
         charset_types text/plain text/css text/xml text/javascript application/javascript application/json;\n\
         gzip_static on;\nerror_page 404 \"{base}404.html\";\n\n",
        if site.base_path == "/" {
            String::new()
        } else {
            format!(" below {}", site.base_path)
        },
    );
    let _ = write!(
        include,
        "location = \"{base}_nginx.conf\" {{ return 404; }}\nlocation = \"{base}.sayso-manifest\" {{ return 404; }}\n\n\
         location \"{base}\" {{\n    try_files $uri $uri/index.html =404;\n    add_header Cache-Control \"{FRESH}\" always;\n    {always}\n}}\n\
         location ~ \"^{pattern}(assets/|lookup/.*\\.bin$)\" {{\n    try_files $uri =404;\n    \
         add_header Cache-Control \"{IMMUTABLE}\";\n    {always}\n}}\n\
         location ~ \"^{pattern}.*\\.webmanifest$\" {{\n    types {{ application/manifest+json webmanifest; }}\n    \
         add_header Cache-Control \"{FRESH}\" always;\n    {always}\n}}\n\
         location ~ \"^{pattern}.*/feed\\.xml$\" {{\n    types {{ application/atom+xml xml; }}\n    add_header Cache-Control \"{FRESH}\" always;\n    \
         {always}\n}}\n"
    );
    for locale in &site.locales {
        let _ = write!(
            include,
            "location \"{base}{locale}/\" {{\n    try_files $uri $uri/index.html =404;\n    error_page 404 \"{base}{locale}/404.html\";\n    \
             add_header Cache-Control \"{FRESH}\" always;\n    {always}\n}}\n"
        );
    }
    if redirects::by_rule(library) {
        for redirect in redirects::all(library) {
            let _ = writeln!(
                include,
                "location = \"{}\" {{ return 301 {}; }}",
                redirect.decoded, redirect.to
            );
        }
    }
    include
}

/// S3 keeps types and caching with each file, as they were when it was uploaded.
fn s3_script(site: &Site) -> String {
    let path = &site.base_path;
    format!(
        "#!/bin/sh\n\
         # Written by sayso: uploads this folder to a bucket with a website endpoint. Usage: sh _s3-sync.sh BUCKET\n\
         # The bucket's index document is index.html, its error document {error_page}404.html.\n\
         set -eu\n\
         cd \"$(dirname \"$0\")\"\n\
         site=\"s3://$1\"'{path}'\n\
         forever='{IMMUTABLE}'\n\
         fresh='{FRESH}'\n\
         upload() {{ aws s3 sync \"$@\" --only-show-errors --exclude _s3-sync.sh --exclude .sayso-manifest; }}\n\
         # New hashed files first, so that no page names a file that is not there yet; what is gone goes last.\n\
         upload assets \"${{site}}assets\" --cache-control \"$forever\"\n\
         upload lookup \"${{site}}lookup\" --exclude manifest.txt --cache-control \"$forever\"\n\
         upload . \"$site\" --exclude 'assets/*' --exclude 'lookup/*.bin' --exclude '*.webmanifest' \
         --exclude '*/feed.xml' --exclude '*.txt' --cache-control \"$fresh\"\n\
         upload . \"$site\" --exclude '*' --include '*.webmanifest' --content-type application/manifest+json \
         --cache-control \"$fresh\"\n\
         upload . \"$site\" --exclude '*' --include '*/feed.xml' --content-type application/atom+xml --cache-control \"$fresh\"\n\
         upload . \"$site\" --exclude '*' --include '*.txt' --content-type 'text/plain; charset=utf-8' --cache-control \"$fresh\"\n\
         upload . \"$site\" --delete --size-only\n",
        error_page = path.trim_start_matches('/'),
    )
}

/// What is too much for the hosts, or nearly: a warning from four fifths on, an error above the limit.
pub fn budget(library: &Library, tally: &Tally) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for host in &library.site.hosts {
        let limits = limits(*host);
        let remedy =
            "leave out pages that only repeat another language with `pages: translated-only`, or divide the site";
        let measured = [
            (tally.files, limits.files, "files", remedy),
            (tally.bytes, limits.bytes, "bytes", remedy),
            (
                tally.largest,
                limits.largest,
                "bytes in one file",
                "divide what is in the largest file",
            ),
        ];
        for (is, most, of_what, remedy) in measured {
            let Some(most) = most.filter(|most| is * 5 >= most * 4) else {
                continue;
            };
            let message = format!("the site has {is} {of_what}; {} takes {most}", name(*host));
            let fault = if is > most {
                Diagnostic::error(Fault::HostLimit, message)
            } else {
                Diagnostic::warning(Fault::HostLimit, message)
            };
            found.push(fault.in_path(crate::config::CONFIG_FILE).help(remedy));
        }
        let redirects = redirects::all(library).len();
        if let Some(most) = redirects::most_rules(*host).filter(|most| *most > 0 && redirects * 5 >= most * 4) {
            let message = format!(
                "the site has {}; {} takes {most} as rules",
                plural(redirects, "redirect"),
                name(*host)
            );
            found.push(
                Diagnostic::warning(Fault::HostLimit, message)
                    .in_path(crate::config::CONFIG_FILE)
                    .help(
                        "beyond that each becomes a page of its own; remove old `aliases` that nobody follows any more",
                    ),
            );
        }
    }
    found
}
