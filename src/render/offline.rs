//! Reading without a network: the service worker, and the web app manifest of each locale.
//!
//! The worker is one for the whole site and lies at its root, since that is what it may answer for. A site that wants none
//! still has one there, which takes an earlier one away.

use serde::Serialize;

use super::assets::Asset;
use super::script;
use super::theme::Theme;
use crate::artifact::Artifact;
use crate::diagnostic::{Diagnostic, Fault};
use crate::library::Site;
use crate::localize::Edition;
use crate::permalink;

/// The worker's path in the published site; it never changes, so that browsers find a newer one.
pub const WORKER: &str = "sw.js";
/// The worker of a site that reads offline, and of one that does not, in the theme's `static/`.
pub const KEEPS: &str = "service-worker.js";
pub const LEAVES: &str = "service-worker-gone.js";
/// How many pages a browser keeps, and how many other files: with pages of 60 KB and pieces of 40 KB some 20 MB at most.
const MOST_PAGES: usize = 150;
const MOST_FILES: usize = 300;

/// What the worker knows of its site.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Known<'a> {
    base: &'a str,
    version: String,
    shell: Vec<String>,
    most_pages: usize,
    most_files: usize,
}

/// # Errors
/// The theme's worker is no script.
pub fn worker(site: &Site, theme: &Theme) -> Result<Artifact, Diagnostic> {
    let base = permalink::encode(&site.base_path);
    let mut shell: Vec<String> = theme
        .assets
        .iter()
        .filter(|asset| is_shell(asset))
        .map(|asset| format!("{base}{}", asset.path))
        .collect();
    shell.sort();
    let (name, text) = match site.offline {
        true => (KEEPS, theme.workers.keeps.as_str()),
        false => (LEAVES, theme.workers.leaves.as_str()),
    };
    let version = blake3::hash(format!("{text}{shell:?}").as_bytes()).to_hex()[..10].to_owned();
    let known = Known {
        base: &base,
        version,
        shell,
        most_pages: MOST_PAGES,
        most_files: MOST_FILES,
    };
    let known = serde_json::to_string(&known).unwrap_or_default();
    let source = format!("const SITE = {known};\n{text}");
    let written = if site.minify {
        script::minify(&source)
    } else {
        Ok(source)
    };
    written
        .map(|text| Artifact {
            path: WORKER.to_owned(),
            bytes: text.into_bytes(),
        })
        .map_err(|reason| {
            Diagnostic::error(Fault::Template, format!("the script `{name}` cannot be read: {reason}"))
                .in_path(format!("static/{name}"))
                .help("write it as a service worker that begins with what the site puts into `SITE`")
        })
}

/// What every page needs to look right.
fn is_shell(asset: &Asset) -> bool {
    asset.name.ends_with(".css") || asset.name.ends_with(".js") || asset.name == "icon.svg"
}

#[derive(Serialize)]
struct WebManifest<'a> {
    name: &'a str,
    short_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    lang: &'a str,
    dir: &'a str,
    start_url: String,
    scope: String,
    display: &'a str,
    icons: Vec<Icon<'a>>,
}

#[derive(Serialize)]
struct Icon<'a> {
    src: String,
    sizes: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
}

/// What a phone needs to put the site beside its apps.
pub fn web_manifest(edition: &Edition<'_>, theme: &Theme) -> Artifact {
    let site = &edition.library.site;
    let base = permalink::encode(&site.base_path);
    let icons = [
        ("icon.svg", "any", "image/svg+xml"),
        ("icon-192.png", "192x192", "image/png"),
        ("icon-512.png", "512x512", "image/png"),
    ];
    let icons = icons.into_iter().filter_map(|(name, sizes, kind)| {
        let asset = theme.assets.iter().find(|asset| asset.name == name)?;
        let src = format!("{base}{}", asset.path);
        Some(Icon { src, sizes, kind })
    });
    let is_source = *edition.locale == site.source_locale;
    let manifest = WebManifest {
        name: &site.title,
        short_name: &site.title,
        description: site.description.as_deref().filter(|_| is_source),
        lang: edition.locale.tag(),
        dir: edition.locale.dir(),
        start_url: edition.url(""),
        scope: base.clone(),
        display: "minimal-ui",
        icons: icons.collect(),
    };
    Artifact {
        path: format!("{}/{}", edition.locale, permalink::WEB_MANIFEST),
        bytes: serde_json::to_vec(&manifest).unwrap_or_default(),
    }
}
