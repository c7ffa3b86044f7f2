//! Translations: what there is to translate, how far each locale is, files to fill in, and what was checked against
//! today's source.
//!
//! Works on drafts, that is on the files as they are written, and changes them byte by byte where it writes. It never
//! sees the built site.

mod edit;
pub mod exchange;
pub mod history;
pub mod review;
pub mod scaffold;
pub mod status;
pub mod units;

pub use units::{Area, Original, State, Translation, Unit, originals};
