//! `long-title`: a title that takes more than two lines of a phone's screen and is cut off in lists and search results.

use unicode_width::UnicodeWidthStr;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::texts::Kind;

/// In columns; a Chinese character takes two.
const WIDEST: usize = 180;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let titles = site.texts.own().filter(|text| text.kind == Kind::Title);
    let wide = titles.filter(|text| text.value.width() > WIDEST);
    wide.map(|text| {
        let message = format!("the title is {} columns wide; {WIDEST} are shown", text.value.width());
        finding(Fault::LongTitle, message)
            .at(text.whole(), "would be cut off")
            .help("ask it shorter, and put the rest into `summary`")
    })
    .collect()
}
