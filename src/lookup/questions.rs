//! The titles of questions as people type them: whole, or one of the sentences and quotations that they are made of.

use std::collections::BTreeMap;

use super::Corpus;
use super::fold::fold;
use super::tokens;

/// A part of a title with fewer words, or letters of a script without spaces, asks nothing. What is quoted may be shorter.
const WORDS: usize = 3;
const LETTERS: usize = 6;

const SENTENCE_ENDS: [char; 12] = ['?', '!', '.', ':', '？', '！', '。', '：', '؟', '¿', '¡', '።'];
const PAUSES: [char; 8] = [',', ';', '、', '，', '；', '،', '؛', '—'];
const QUOTES: [char; 12] = ['“', '”', '„', '«', '»', '「', '」', '『', '』', '"', '(', ')'];

/// For each locale the titles of its questions and their parts, each once, with the question's id.
pub fn gather(corpus: &Corpus<'_>) -> BTreeMap<String, Vec<(String, String)>> {
    let mut gathered: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for question in &corpus.questions {
        let texts = gathered.entry(question.locale.to_owned()).or_default();
        texts.extend(
            parts(question.title)
                .into_iter()
                .map(|part| (part, question.id.to_owned())),
        );
    }
    gathered
}

fn parts(title: &str) -> Vec<String> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut add = |text: &str, fewer: usize| {
        let folded = fold(text);
        let words = tokens::words(&folded);
        let is_long = |word: &tokens::Word| !word.spaced && word.text.chars().count() + fewer >= LETTERS;
        let asks = words.len() + fewer >= WORDS || words.iter().any(is_long);
        let key = tokens::key(&folded);
        if asks && !key.is_empty() && found.iter().all(|(known, _)| *known != key) {
            found.push((key, text.trim().to_owned()));
        }
    };
    // A title is one, however short.
    add(title, WORDS);
    for sentence in title.split(SENTENCE_ENDS) {
        add(sentence, 0);
        sentence.split(PAUSES).for_each(|part| add(part, 0));
    }
    for (number, part) in title.split(QUOTES).enumerate() {
        // Every second part stands between quotation marks.
        add(part, number % 2);
    }
    found.into_iter().map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_title_is_known_by_its_sentences_and_quotations() {
        assert_eq!(
            parts("“Need admin approval” (AADSTS90094): why can't I allow the app myself?"),
            [
                "“Need admin approval” (AADSTS90094): why can't I allow the app myself?",
                "“Need admin approval” (AADSTS90094)",
                "why can't I allow the app myself",
                "Need admin approval",
            ]
        );
        assert_eq!(parts("Was nun?"), ["Was nun?"]);
    }
}
