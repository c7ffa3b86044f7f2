//! `final-punctuation`: a translation that lost the full stop, colon, ellipsis or question mark that its source ends
//! with, or that ends with another script's mark.
//!
//! Each script has its own marks; Thai and Burmese among others need none. A full stop that a translation adds is good
//! style in many languages, a heading may be a question in one and none in another, and what separates `!` from `.` is a
//! matter of tone: all these are left alone.

use unicode_script::{Script, UnicodeScript};

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::texts::{Kind, Text, prose};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// A word, or nothing.
    Open,
    Stop,
    Question,
    Exclamation,
    Colon,
    Ellipsis,
    /// A placeholder, code or an address, behind which anything may follow.
    Thing,
}

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (text, original) in site.texts.translations() {
        if text.locale.id().language == original.locale.id().language {
            continue;
        }
        let (_, theirs) = end(original);
        let (at, ours) = end(text);
        let span = text.span(at.clone());
        if let Some(message) = difference(theirs, ours, text) {
            found.push(
                finding(Fault::FinalPunctuation, message)
                    .at(span, "the end of the text")
                    .related(original.span(end(original).0), "the end of the source text")
                    .help("end both alike"),
            );
        } else if let Some(right) = right_form(text, at.clone()) {
            let wrong = &text.value[at.clone()];
            let message = format!("`{wrong}` where `{}` writes `{right}`", text.locale);
            let finding = finding(Fault::FinalPunctuation, message)
                .at(span, "another script's mark")
                .help(format!("write `{right}`"));
            found.push(match text.exactly(at) {
                Some(place) => finding.fix(place, right),
                None => finding,
            });
        }
    }
    found
}

/// The last sign that is neither markup nor a closing quote or bracket, and what it says.
fn end(text: &Text<'_>) -> (std::ops::Range<usize>, End) {
    let closing = |letter: char| {
        letter.is_whitespace()
            || letter == prose::MARK
            || "\"'”“’‘»«›‹)）]］」』】〕》〉*\u{200e}\u{200f}\u{2069}\u{200b}".contains(letter)
    };
    let rest = text.prose.trim_end_matches(closing);
    let Some(last) = rest.chars().next_back() else {
        return (0..0, End::Open);
    };
    let range = rest.len() - last.len_utf8()..rest.len();
    let language = text.locale.id().language;
    let end = match last {
        // In Armenian it may be either, and a `՝` leads into what follows.
        ':' if language.as_str() == "hy" => End::Thing,
        '՝' => End::Colon,
        ';' if language.as_str() == "el" => End::Question,
        '…' | '⋯' => End::Ellipsis,
        '.' if rest.ends_with("...") => End::Ellipsis,
        '.' | '。' | '．' | '｡' | '।' | '॥' | '۔' | '።' | '။' | '։' | '፡' | '৷' | '།' | '༎' | '។' | '៕' | '᠃' | '᱾' => {
            End::Stop
        }
        '?' | '？' | '؟' | '՞' | '፧' | '\u{37e}' | '⁇' => End::Question,
        '!' | '！' | '՜' => End::Exclamation,
        ':' | '：' | '፦' | '៖' => End::Colon,
        prose::THING => End::Thing,
        _ => End::Open,
    };
    (range, end)
}

fn difference(theirs: End, ours: End, text: &Text<'_>) -> Option<String> {
    // The Armenian question mark stands inside the word that is asked for, and a Japanese question may end in か alone.
    // A paragraph has many sentences, of which any may be the last.
    let may_ask = text.value.contains('՞') || text.value.contains('か') || text.kind == Kind::Block;
    let stops = !matches!(text.locale.script(), "Thai" | "Laoo" | "Khmr" | "Mymr" | "Tibt");
    Some(match (theirs, ours) {
        (End::Thing, _) | (_, End::Thing) => return None,
        (End::Stop, End::Open) if stops => "ends without a full stop, which the source has".to_owned(),
        (End::Question, End::Open | End::Stop | End::Colon) if stops && !may_ask => {
            "the source asks, and this does not".to_owned()
        }
        // A full stop leads into a list as well.
        (End::Colon, End::Open) if stops => "ends without a colon, which the source has".to_owned(),
        (End::Ellipsis, End::Open) => "ends without an ellipsis, which the source has".to_owned(),
        _ => return None,
    })
}

/// The mark that the text's script has for the last one, where that is another one.
fn right_form(text: &Text<'_>, at: std::ops::Range<usize>) -> Option<&'static str> {
    let last = text.prose[at.clone()].chars().next()?;
    let before = text.prose[..at.start].chars().next_back()?;
    let own = matches!(
        before.script(),
        Script::Han | Script::Hiragana | Script::Katakana | Script::Arabic
    );
    match (text.locale.script(), last) {
        ("Jpan" | "Hans" | "Hant", '.') if own => Some("。"),
        // Japanese houses differ in which one they write.
        ("Hans" | "Hant", '?') if own => Some("？"),
        ("Arab", '?') if own => Some("؟"),
        ("Latn" | "Cyrl" | "Grek", '。') => Some("."),
        ("Latn" | "Cyrl", '？' | '؟') => Some("?"),
        _ => None,
    }
}
