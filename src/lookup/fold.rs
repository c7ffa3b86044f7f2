//! Folding: what makes two spellings the same text, for the build and for the browser alike.
//!
//! Compatibility decomposition, lower case, accents dropped where a reader would leave them out
//! (Latin, Greek, Arabic and Hebrew points) and kept where they make another letter (й, dakuten),
//! then composition. Every choice that is not Unicode's own stands in a table of this file, and
//! `js/lookup/fold.js` holds the same tables; shared test vectors compare the two.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Letters that decompose into nothing but that people type without their stroke or ligature.
const LETTERS: [(char, &str); 14] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ł', "l"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ς', "σ"),
    ('\u{2019}', "'"),
    ('\u{02bc}', "'"),
    ('\u{2018}', "'"),
];

/// Folds a text to the form in which words are compared.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        // Nothing to decompose and nothing to drop.
        return text.to_ascii_lowercase();
    }
    let mut kept = String::with_capacity(text.len());
    let mut takes_marks_off = false;
    for letter in DecomposingNormalizerBorrowed::new_nfkd().normalize(text).chars() {
        if letter.is_ascii() {
            takes_marks_off = is_latin_or_greek(letter);
            kept.push(letter.to_ascii_lowercase());
            continue;
        }
        for letter in letter.to_lowercase() {
            if is_ignorable(letter) || is_point(letter) {
                continue;
            }
            if is_combining_accent(letter) {
                if !takes_marks_off {
                    kept.push(letter);
                }
                continue;
            }
            takes_marks_off = is_latin_or_greek(letter);
            match LETTERS.iter().find(|(from, _)| *from == letter) {
                Some((_, to)) => kept.push_str(to),
                None => kept.push(letter),
            }
        }
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(&kept).into_owned()
}

/// Soft hyphen, zero-width characters, bidi marks and isolates, variation selectors, tatweel.
fn is_ignorable(letter: char) -> bool {
    matches!(u32::from(letter),
        0xAD | 0x34F | 0x61C | 0x640 | 0x180B..=0x180E | 0x200B..=0x200F | 0x202A..=0x202E
        | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF | 0xE0000..=0xE0FFF)
}

/// Arabic tashkil and Hebrew niqqud: written in scripture and school books, not in prompts.
fn is_point(letter: char) -> bool {
    matches!(u32::from(letter), 0x64B..=0x65F | 0x670 | 0x591..=0x5BD | 0x5BF | 0x5C1 | 0x5C2 | 0x5C4 | 0x5C5 | 0x5C7)
}

fn is_combining_accent(letter: char) -> bool {
    matches!(u32::from(letter), 0x300..=0x36F)
}

fn is_latin_or_greek(letter: char) -> bool {
    matches!(u32::from(letter), 0x41..=0x24F | 0x370..=0x3FF | 0x1E00..=0x1FFF)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    /// The same by another library, without short cuts.
    fn by_the_letter(text: &str) -> String {
        let mut kept = String::new();
        let mut takes_marks_off = false;
        for letter in text.nfkd().flat_map(char::to_lowercase) {
            if is_ignorable(letter) || is_point(letter) {
                continue;
            }
            if is_combining_accent(letter) {
                kept.extend((!takes_marks_off).then_some(letter));
                continue;
            }
            takes_marks_off = is_latin_or_greek(letter);
            match LETTERS.iter().find(|(from, _)| *from == letter) {
                Some((_, to)) => kept.push_str(to),
                None => kept.push(letter),
            }
        }
        kept.nfc().collect()
    }

    proptest! {
        #[test]
        fn folds_as_another_library_does(text in "[a-zA-Z0-9 \u{300}-\u{345}éĞЙйßﬁ한글がΆאָ١ً]{0,24}|\\PC{0,24}") {
            prop_assert_eq!(fold(&text), by_the_letter(&text));
        }
    }
}
