//! What a site has for machines, held against what others say it must be: site maps, feeds, structured data, the JSON.

#[path = "../support/mod.rs"]
mod support;

mod machines;
