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

/// Reads a lexicon; the error is the number of the line that is not one, from 1.
pub fn read(text: &str) -> Result<Learned, usize> {
    let mut learned = Learned::default();
    for (number, line) in text.lines().enumerate() {
        let mut cells = line.split('\t');
        let word = cells.next().unwrap_or_default();
        if word == FREQUENT {
            learned.frequent = cells.map(str::to_owned).collect();
            continue;
        }
        let rest: Vec<&str> = cells.collect();
        let translations: Option<Vec<(String, u8)>> = rest
            .chunks(2)
            .map(|pair| Some((pair.first()?.to_string(), pair.get(1)?.parse().ok()?)))
            .collect();
        match translations {
            Some(translations) if !word.is_empty() && !translations.is_empty() => {
                learned.words.insert(word.to_owned(), translations);
            }
            _ => return Err(number + 1),
        }
    }
    Ok(learned)
}
