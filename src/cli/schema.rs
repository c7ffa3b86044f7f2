//! `sayso schema`: prints a JSON Schema.

use super::{Failure, Outcome, print};
use crate::schema::{self, Kind};

pub fn run(kind: Kind) -> Result<Outcome, Failure> {
    print(&schema::text(kind));
    Ok(Outcome::Fine)
}
