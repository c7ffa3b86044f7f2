//! `sayso combine`: slices of one site, built on different machines, into one folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::{Failure, Outcome, print};
use crate::artifact::Artifact;
use crate::diagnostic::plural;
use crate::write::{MANIFEST, Publication};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folders of the slices, each built with `sayso build --locales`
    #[arg(required = true, value_name = "SLICE")]
    slices: Vec<PathBuf>,
    /// The folder to publish into
    #[arg(long, value_name = "DIR")]
    output: PathBuf,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let mut files: BTreeMap<String, PathBuf> = BTreeMap::new();
    for slice in &arguments.slices {
        if !slice.join(MANIFEST).is_file() {
            return Err(
                Failure::new(format!("`{}` is no site that sayso built", slice.display()))
                    .help("name folders that `sayso build --locales … --output …` has made"),
            );
        }
        for entry in WalkDir::new(slice) {
            let entry = entry.map_err(|error| Failure::new(error.to_string()))?;
            let path = entry.path().strip_prefix(slice).unwrap_or(entry.path());
            let path = path.to_string_lossy().replace('\\', "/");
            if !entry.file_type().is_file() || path == MANIFEST {
                continue;
            }
            match files.get(&path) {
                None => drop(files.insert(path, entry.path().to_owned())),
                Some(other) if read(other)? == read(entry.path())? => {}
                Some(other) => {
                    let failure =
                        Failure::new(format!("`{}` and `{}` differ", other.display(), entry.path().display()));
                    return Err(Failure {
                        code: 1,
                        ..failure.help("build all slices from the same sources with the same version of sayso")
                    });
                }
            }
        }
    }
    let publication = Publication::begin(&arguments.output, &arguments.slices).map_err(super::build::failure)?;
    let count = files.len();
    for (path, file) in files {
        let bytes = read(&file)?;
        publication
            .accept(Artifact { path, bytes })
            .map_err(super::build::failure)?;
    }
    let report = publication.finish().map_err(super::build::failure)?;
    print(&format!(
        "combined {} into {}: {}, {} added, {} changed, {} removed\n",
        plural(arguments.slices.len(), "slice"),
        arguments.output.display(),
        plural(count, "file"),
        report.added.len(),
        report.changed.len(),
        report.removed.len(),
    ));
    Ok(Outcome::Fine)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::new(format!("cannot read `{}`: {error}", path.display())))
}
