//! stub
use super::{Failure, Outcome};
use crate::locale::Locale;
use std::path::PathBuf;
#[derive(Debug, clap::Args)]
pub struct Arguments {
    files: Vec<PathBuf>,
    #[arg(long)]
    into: Option<PathBuf>,
    #[arg(long)]
    locale: Option<Locale>,
}
pub fn microsoft_graph(_: &Arguments) -> Result<Outcome, Failure> {
    Ok(Outcome::Fine)
}
