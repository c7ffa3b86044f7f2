//! stub until the room is ready
pub use crate::artifact::Artifact;
use std::path::{Path, PathBuf};
pub struct Publication {
    output: PathBuf,
}
#[derive(Default)]
pub struct Report {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
    pub unchanged: usize,
}
#[derive(Debug)]
pub struct WriteError(String);
impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl WriteError {
    pub fn help(&self) -> Option<String> {
        None
    }
    pub fn exit_code(&self) -> u8 {
        2
    }
}
impl Publication {
    pub fn begin(output: &Path, _: &[PathBuf]) -> Result<Self, WriteError> {
        let _ = std::fs::remove_dir_all(output);
        Ok(Self {
            output: output.to_owned(),
        })
    }
    pub fn accept(&self, a: Artifact) -> Result<(), WriteError> {
        let p = self.output.join(&a.path);
        std::fs::create_dir_all(p.parent().expect("p"))
            .and_then(|()| std::fs::write(&p, a.bytes))
            .map_err(|e| WriteError(e.to_string()))
    }
    pub fn finish(self) -> Result<Report, WriteError> {
        Ok(Report::default())
    }
}
