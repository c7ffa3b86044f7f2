//! sayso: from Markdown, YAML and Fluent to a static site that explains consent prompts in every language.
//!
//! The stages, one after the other; [`pipeline`] is the one file that names them all:
//!
//! 1. [`load`] reads a folder into [`source::Sources`] and drafts: what is written, with its place.
//! 2. [`validate`] turns drafts into a [`library::Library`]: everything resolved, or a diagnostic.
//!    Beside it, [`check`] holds the texts against each other: what should be true to publish.
//! 3. [`localize`] shows the library as one locale's readers see it: an [`localize::Edition`].
//! 4. [`render`] makes pages of editions with a theme: artifacts, a path and bytes each.
//!    [`publish`] adds what machines read, and [`lookup`] the index.
//! 5. [`write`] publishes the artifacts in one swap.
//!
//! Only `load`, `write`, `verify`, `import`, `init` and `cli` touch the disk. Everything between is pure: the same sources give the
//! same bytes.

#![forbid(unsafe_code)]

pub mod artifact;
pub mod check;
pub mod cli;
pub mod config;
pub mod deflate;
pub mod diagnostic;
pub mod embedded;
pub mod fingerprint;
pub mod import;
pub mod init;
pub mod library;
pub mod load;
pub mod locale;
pub mod localize;
pub mod lookup;
pub mod markdown;
pub mod permalink;
pub mod pipeline;
pub mod progress;
pub mod publish;
pub mod render;
pub mod schema;
pub mod serve;
pub mod source;
pub mod texts;
pub mod translate;
pub mod validate;
pub mod verify;
pub mod write;
