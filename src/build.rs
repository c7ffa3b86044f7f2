//! Packs the interface locales for the binary, which would be a tenth larger with them as they are.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io};

use flate2::Compression;
use flate2::write::GzEncoder;

const LOCALES: &str = "locales";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={LOCALES}");
    // Embedded by a macro, which cannot tell cargo.
    println!("cargo::rerun-if-changed=themes/default");
    let mut files = BTreeMap::new();
    gather(Path::new(LOCALES), "", &mut files)?;
    let folder = env::var_os("OUT_DIR").expect("cargo names a folder");
    let packed = fs::File::create(Path::new(&folder).join("locales.gz"))?;
    let mut encoder = GzEncoder::new(packed, Compression::best());
    for (path, text) in files {
        // No path and no text holds a zero byte, so one ends each.
        io::Write::write_all(&mut encoder, format!("{path}\0{text}\0").as_bytes())?;
    }
    encoder.finish()?.sync_all()
}

/// Every file below `folder`, by its path after `prefix`, with slashes.
fn gather(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}
