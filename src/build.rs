//! Packs the interface locales for the binary, which would be a tenth larger with them as they are.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io};

use libdeflater::{CompressionLvl, Compressor};

const LOCALES: &str = "locales";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={LOCALES}");
    // Embedded by a macro, which cannot tell cargo.
    println!("cargo::rerun-if-changed=themes/default");
    let mut files = BTreeMap::new();
    gather(Path::new(LOCALES), "", &mut files)?;
    let folder = env::var_os("OUT_DIR").expect("cargo names a folder");
    // No path and no text holds a zero byte, so one ends each.
    let text: String = files
        .into_iter()
        .map(|(path, text)| format!("{path}\0{text}\0"))
        .collect();
    let mut compressor = Compressor::new(CompressionLvl::best());
    let mut packed = vec![0; compressor.deflate_compress_bound(text.len())];
    let length = compressor
        .deflate_compress(text.as_bytes(), &mut packed)
        .map_err(io::Error::other)?;
    fs::write(Path::new(&folder).join("locales.deflate"), &packed[..length])
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
