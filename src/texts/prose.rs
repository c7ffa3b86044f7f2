//! Masks: a text with everything blotted out that is not prose, byte for byte, so that places stay what they are.
//!
//! Two bytes that no text has stand for what was there: [`MARK`] for markup, which a reader does not see, and [`THING`]
//! for what stands in a sentence like a word: code, an address, a placeholder, a technical name.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

pub const MARK: char = '\u{2}';
pub const THING: char = '\u{1}';

/// Masks addresses, technical names and placeholders of a text without markup, or with its markup masked already.
pub fn of_plain(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut at = 0;
    for run in text.split_inclusive(|letter: char| !letter.is_ascii_graphic()) {
        let token = run.trim_end_matches(|letter: char| !letter.is_ascii_graphic());
        if let Some(range) = technical(token) {
            bytes[at + range.start..at + range.end].fill(THING as u8);
        }
        at += run.len();
    }
    // A placeholder may hold anything but braces.
    let mut open = None;
    for (offset, byte) in text.bytes().enumerate() {
        match (byte, open) {
            (b'{', _) => open = Some(offset),
            (b'}', Some(start)) => {
                bytes[start..=offset].fill(THING as u8);
                open = None;
            }
            _ => {}
        }
    }
    String::from_utf8(bytes).expect("whole letters are replaced, byte by byte")
}

/// The part of a run of ASCII that is an address or a technical name.
fn technical(token: &str) -> Option<Range<usize>> {
    let inner = token.trim_matches(|letter: char| letter.is_ascii_punctuation() && letter != '/');
    if inner.len() < 3 {
        return None;
    }
    let start = inner.as_ptr() as usize - token.as_ptr() as usize;
    let letters = inner.as_bytes();
    let joined = letters.windows(3).any(|three| {
        three[0].is_ascii_alphanumeric()
            && matches!(three[1], b'.' | b'_' | b'@' | b':' | b'/' | b'\\' | b'=' | b'#')
            && (three[2].is_ascii_alphabetic() || three[2] == b'/')
    });
    joined.then_some(start..start + inner.len())
}

/// The words of a masked text: letters with their marks, and an apostrophe or joiner between letters.
pub fn words(prose: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut letters = prose.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = letters.find(|(_, letter)| is_part(*letter))?;
        let mut end = start + first.len_utf8();
        while let Some(&(at, letter)) = letters.peek() {
            let joins = matches!(letter, '\'' | '’' | '\u{200c}' | '\u{200d}')
                && prose[at + letter.len_utf8()..].chars().next().is_some_and(is_part);
            if !is_part(letter) && !joins {
                break;
            }
            end = at + letter.len_utf8();
            letters.next();
        }
        Some((start..end, &prose[start..end]))
    })
}

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter)
}

/// A masked text without its masks of markup.
pub fn visible(prose: &str) -> String {
    prose.replace(MARK, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn things() {
        assert_eq!(of_plain("see a.b, or {x}."), "see \u{1}\u{1}\u{1}, or \u{1}\u{1}\u{1}.");
        assert_eq!(of_plain("the end. Next"), "the end. Next");
        assert_eq!(
            words("l'été, d’un").map(|(_, word)| word).collect::<Vec<_>>(),
            ["l'été", "d’un"]
        );
    }

    proptest! {
        #[test]
        fn as_many_bytes(text in "[a-zé{}./@ :\n「」]{0,40}") {
            let masked = of_plain(&text);
            prop_assert_eq!(masked.len(), text.len());
            for (range, word) in words(&masked) {
                prop_assert_eq!(&text[range], word);
            }
        }
    }
}
