//! A lexicon as a file, `locales/<tag>/lexicon.tsv`: a word, then English words each with a weight of 1 to 255.
//!
//! The first line, which starts with `=frequent`, lists the commonest words of the language.

use super::lexicon::Learned;

const FREQUENT: &str = "=frequent";

pub fn write(learned: &Learned) -> String {
    let mut text = String::from(FREQUENT);
    for word in &learned.frequent {
        text.push('\t');
        text.push_str(word);
    }
    text.push('\n');
    for (word, translations) in &learned.words {
        text.push_str(word);
        for (translation, weight) in translations {
            text.push_str(&format!("\t{translation}\t{weight}"));
        }
        text.push('\n');
    }
    text
}

/// Reads what `keep` wants of a lexicon: translations with their weights. The error is the number of the line that is none of
/// a lexicon, from 1.
pub fn read(text: &str, keep: impl Fn(&str, u8) -> bool) -> Result<Learned, usize> {
    let mut learned = Learned::default();
    for (number, line) in text.lines().enumerate() {
        let mut cells = line.split('\t');
        let word = cells.next().unwrap_or_default();
        if word == FREQUENT {
            learned.frequent = cells.map(str::to_owned).collect();
            continue;
        }
        let (mut count, mut kept) = (0, Vec::new());
        while let Some(translation) = cells.next() {
            let weight = cells.next().and_then(|weight| weight.parse().ok());
            let weight = weight.ok_or(number + 1)?;
            count += 1;
            if keep(translation, weight) {
                kept.push((translation.to_owned(), weight));
            }
        }
        if word.is_empty() || count == 0 {
            return Err(number + 1);
        }
        if !kept.is_empty() {
            learned.words.insert(word.to_owned(), kept);
        }
    }
    Ok(learned)
}
