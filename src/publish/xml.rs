//! Texts as they stand in XML.

use std::borrow::Cow;

/// Escapes what is markup, and leaves out the control characters that XML 1.0 cannot hold.
pub fn escape(text: &str) -> Cow<'_, str> {
    let is_plain = |letter: char| !matches!(letter, '&' | '<' | '>' | '"' | '\'') && is_allowed(letter);
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let allowed: String = text.chars().filter(|letter| is_allowed(*letter)).collect();
    let mut escaped = String::with_capacity(allowed.len() + 16);
    // Writing to a `String` cannot fail.
    let _ = pulldown_cmark_escape::escape_html(&mut escaped, &allowed);
    Cow::Owned(escaped)
}

/// The `Char` production of XML 1.0.
fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
