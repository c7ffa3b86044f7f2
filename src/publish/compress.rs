//! Files compressed beforehand, for hosts that serve them so.

use std::io::Write;

use crate::artifact::Artifact;
use crate::deflate;
use crate::library::Host;

/// Smaller than this, a file is sent as it is.
const LEAST: usize = 1024;
/// On 600 pages of the Graph catalogue Brotli's quality 9 takes three and a half times as long for two hundredths less.
const BROTLI: u32 = 5;
const WINDOW: u32 = 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Gzip,
    Brotli,
}

/// What the hosts serve compressed. nginx reads Brotli files with a module only that not all have.
pub fn encodings(hosts: &[Host]) -> &'static [Encoding] {
    if hosts.contains(&Host::GitlabPages) {
        &[Encoding::Gzip, Encoding::Brotli]
    } else if hosts.contains(&Host::Nginx) {
        &[Encoding::Gzip]
    } else {
        &[]
    }
}

/// The artifact compressed, where that makes it smaller. The bytes depend on nothing but the artifact's.
pub fn compressed(artifact: &Artifact, encoding: Encoding) -> Option<Artifact> {
    let is_text = [".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".webmanifest"]
        .iter()
        .any(|ending| artifact.path.ends_with(ending));
    if !is_text || artifact.bytes.len() < LEAST {
        return None;
    }
    let (ending, bytes) = match encoding {
        Encoding::Gzip => ("gz", deflate::gzip(&artifact.bytes)),
        Encoding::Brotli => {
            let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, BROTLI, WINDOW);
            encoder.write_all(&artifact.bytes).ok()?;
            ("br", encoder.into_inner())
        }
    };
    (bytes.len() < artifact.bytes.len()).then(|| Artifact {
        path: format!("{}.{ending}", artifact.path),
        bytes,
    })
}
