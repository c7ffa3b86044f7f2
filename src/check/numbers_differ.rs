//! `numbers-differ`: a number of the source that the translation lacks, or one that it adds.
//!
//! Digits of all scripts are the same digits, and separators do not count. Small numbers are often written out as words,
//! and a number inside a name is part of the name.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::texts::Text;

/// Numbers up to this one are often words in another language; one for a dozen.
const WORDS: u64 = 12;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (text, original) in site.texts.translations() {
        let (ours, theirs) = (numbers(text), numbers(original));
        if ours.is_empty() && theirs.is_empty() {
            continue;
        }
        for (number, range) in &theirs {
            if counts(number) && !ours.contains_key(number) {
                found.push(
                    finding(Fault::NumbersDiffer, format!("the number {number} is missing"))
                        .at(text.whole(), "this translation")
                        .related(original.span(range.clone()), "the source has it here")
                        .help("say the same number"),
                );
            }
        }
        for (number, range) in &ours {
            if counts(number) && !theirs.contains_key(number) {
                found.push(
                    finding(Fault::NumbersDiffer, format!("the source has no number {number}"))
                        .at(text.span(range.clone()), "stands here alone")
                        .help("say the same number as the source"),
                );
            }
        }
    }
    found
}

fn counts(number: &str) -> bool {
    number.parse().map_or(true, |number: u64| number > WORDS)
}

/// Numbers by their digits, with their place.
fn numbers(text: &Text<'_>) -> BTreeMap<String, Range<usize>> {
    let mut numbers = BTreeMap::new();
    let mut letters = text.prose.char_indices().peekable();
    let mut before = ' ';
    while let Some((start, letter)) = letters.next() {
        let Some(first) = digit(letter) else {
            before = letter;
            continue;
        };
        let mut digits = String::from(first);
        let mut end = start + letter.len_utf8();
        while let Some(&(at, letter)) = letters.peek() {
            let mut rest = text.prose[at + letter.len_utf8()..].chars();
            let separates = matches!(letter, '.' | ',' | '\'' | '’' | '٫' | '٬' | '\u{a0}' | '\u{202f}' | ' ')
                && rest.next().is_some_and(|next| digit(next).is_some())
                // A blank separates thousands alone.
                && (letter != ' ' && letter != '\u{a0}' || rest.take_while(|next| digit(*next).is_some()).count() == 2);
            match digit(letter) {
                Some(digit) => digits.push(digit),
                None if separates => {}
                None => break,
            }
            end = at + letter.len_utf8();
            letters.next();
        }
        // `200Hz` is a number, `OAuth2` is none.
        if !before.is_ascii_alphabetic() && !matches!(before, '_' | '#') {
            numbers.entry(digits).or_insert(start..end);
        }
        before = '0';
    }
    numbers
}

/// A decimal digit of any script as an ASCII digit.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [u32; 21] = [
        0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
        0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
    ];
    let code = letter as u32;
    let zero = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}
