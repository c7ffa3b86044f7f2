//! Static files under the names they are published by.
//!
//! Each name holds a hash of the content: a changed file is another file, so that browsers may keep each for ever.
//! Modules import each other by their names, so they keep these and share a folder that is named by all of them.

use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use sha2::{Digest, Sha384};

use super::{script, style, svg};
use crate::artifact::Artifact;
use crate::diagnostic::{Diagnostic, Fault};

/// Static files below this folder are ES modules.
const MODULES: &str = "modules/";

#[derive(Debug, Clone)]
pub struct Asset {
    /// The path in the theme, below `static/`.
    pub name: String,
    /// The path in the published site.
    pub path: String,
    pub bytes: Vec<u8>,
}

impl Asset {
    pub fn artifact(&self) -> Artifact {
        Artifact {
            path: self.path.clone(),
            bytes: self.bytes.clone(),
        }
    }

    /// The hash by which browsers know that they got these very bytes (W3C, Subresource Integrity).
    pub fn integrity(&self) -> String {
        format!("sha384-{}", BASE64.encode(Sha384::digest(&self.bytes)))
    }
}

/// Scripts, style sheets and drawings are minified if that is wanted; everything else is published as it is.
pub fn publish(files: &BTreeMap<&str, &[u8]>, minify: bool) -> Result<Vec<Asset>, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let mut assets = Vec::new();
    for (name, bytes) in files {
        let written = if minify { small(name, bytes) } else { Ok(bytes.to_vec()) };
        match written {
            Ok(bytes) => assets.push(Asset {
                name: (*name).to_owned(),
                path: hashed(name, &bytes),
                bytes,
            }),
            Err(reason) => faults.push(
                Diagnostic::error(Fault::Template, format!("`{name}` cannot be made small: {reason}"))
                    .in_path(format!("static/{name}"))
                    .help(
                        "write scripts as ES modules, style sheets as CSS and drawings as XML; or say `minify: false` in `sayso.yaml`",
                    ),
            ),
        }
    }
    let mut together = blake3::Hasher::new();
    for asset in assets.iter().filter(|asset| asset.name.starts_with(MODULES)) {
        together.update(asset.name.as_bytes()).update(&asset.bytes);
    }
    let folder = format!("assets/modules.{}/", &together.finalize().to_hex()[..16]);
    for asset in &mut assets {
        if let Some(name) = asset.name.strip_prefix(MODULES) {
            asset.path = format!("{folder}{name}");
        }
    }
    if faults.is_empty() { Ok(assets) } else { Err(faults) }
}

fn small(name: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
    let text = || std::str::from_utf8(bytes).map_err(|error| error.to_string());
    match name.rsplit_once('.') {
        Some((_, "js")) => script::minify(text()?).map(String::into_bytes),
        Some((_, "css")) => style::minify(text()?).map(String::into_bytes),
        Some((_, "svg")) => svg::minify(text()?),
        _ => Ok(bytes.to_owned()),
    }
}

/// `site.css` with its content's hash, `assets/site.1f3a9c2e77aa01bc.css`.
pub fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = &blake3::hash(bytes).to_hex()[..16];
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{hash}.{extension}"),
        None => format!("assets/{name}.{hash}"),
    }
}
