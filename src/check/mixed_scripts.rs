//! `mixed-scripts`: a word with letters of two scripts that look alike, such as a Latin `c` in a Russian word.
//!
//! Look-up and search do not find such a word. By Unicode TR 39: the word resolves to no single script, and some of its
//! letters belong to a script other than the rest and are confusable with letters of it. A Latin name with a Russian
//! ending is no such word: the letters of a name stand together.

use unicode_script::{Script, UnicodeScript};
use unicode_security::MixedScript;

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::texts::prose;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in site.texts.own().filter(|text| !text.prose.is_ascii()) {
        for (range, word) in prose::words(&text.prose) {
            if word.is_ascii() || word.is_single_script() {
                continue;
            }
            let Some((letter, stray, main)) = stray(word) else {
                continue;
            };
            let message = format!("`{word}` mixes {} and {}", main.full_name(), stray.full_name());
            let label = format!("{} `{letter}` among {} letters", stray.full_name(), main.full_name());
            found.push(
                finding(Fault::MixedScripts, message)
                    .at(text.span(range), label)
                    .help("type the word anew in one script"),
            );
        }
    }
    found
}

/// A letter that pretends to be of the word's script, with its script and the word's.
fn stray(word: &str) -> Option<(char, Script, Script)> {
    let alphabets = [Script::Latin, Script::Cyrillic, Script::Greek];
    let letters: Vec<(char, Script)> = word
        .chars()
        .map(|letter| (letter, letter.script()))
        .filter(|(_, script)| alphabets.contains(script))
        .collect();
    let count = |script: Script| letters.iter().filter(|(_, own)| *own == script).count();
    let main = alphabets.into_iter().max_by_key(|script| count(*script))?;
    let strays: Vec<&(char, Script)> = letters.iter().filter(|(_, script)| *script != main).collect();
    let (letter, script) = **strays.first()?;
    // A name or an abbreviation with an ending: one change of script, and at least two letters each side.
    let changes = letters.windows(2).filter(|two| two[0].1 != two[1].1).count();
    let joined = changes == 1 && strays.len() >= 2 && letters.len() - strays.len() >= 2;
    let alike = strays.iter().all(|(letter, _)| resembles(*letter, main));
    (alike && !joined).then_some((letter, script, main))
}

/// Letters of other alphabets that cannot be told from some letter of `script` by their looks.
pub fn resembles(letter: char, script: Script) -> bool {
    let alike = match script {
        Script::Latin => "АВЕЅЗІЈКМНОРСТУХҮаеѕіјорсухԁԛԝһҽΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυ",
        Script::Cyrillic => "ABCEHIJKMOPSTXYaceijopsxykmΑΒΕΗΙΚΜΝΟΡΤΥΧορ",
        _ => "ABEZHIKMNOPTYXaiknopuvАВЕЗНІКМОРТУХаор",
    };
    alike.contains(letter)
}
