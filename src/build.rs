//! Packs what the binary carries, the interface locales and the default theme, which as they are would make it a tenth larger.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io};

use libdeflater::{CompressionLvl, Compressor};

const FOLDERS: [&str; 2] = ["locales", "themes/default"];

fn main() -> io::Result<()> {
    let mut files = BTreeMap::new();
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        gather(Path::new(folder), &format!("{folder}/"), &mut files)?;
    }
    // Of each file a line with its length and its path, and its bytes.
    let mut text = Vec::new();
    for (path, bytes) in files {
        text.extend(format!("{} {path}\n", bytes.len()).bytes());
        text.extend(bytes);
    }
    let mut compressor = Compressor::new(CompressionLvl::best());
    let mut packed = vec![0; compressor.deflate_compress_bound(text.len())];
    let length = compressor
        .deflate_compress(&text, &mut packed)
        .map_err(io::Error::other)?;
    let folder = env::var_os("OUT_DIR").expect("cargo names a folder");
    fs::write(Path::new(&folder).join("embedded.deflate"), &packed[..length])
}

/// Every file below `folder`, by its path after `prefix`, with slashes.
fn gather(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}
