//! What a build makes: a file's path in the published folder, and its bytes.

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Relative to the published folder, with `/` between the parts.
    pub path: String,
    pub bytes: Vec<u8>,
}
