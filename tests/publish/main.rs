//! What a site has beside its pages, held against what others say it must be: site maps, feeds, structured data, the JSON,
//! the files that hosts read, and reading without a network.

#[path = "../support/mod.rs"]
mod support;

mod hosts;
mod machines;
mod offline;
mod output;
mod s3;
