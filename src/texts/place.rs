//! Where the letters of a value stand in its file: YAML folds lines, and a message is made of pieces.

use std::ops::Range;

/// The bytes of a text in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub whole: Range<usize>,
    /// Parts of the value that stand in the file as they are, in order: place in the value, place in the file, length.
    pieces: Vec<(usize, usize, usize)>,
}

impl Place {
    /// A text that the file has as it is.
    pub fn verbatim(whole: Range<usize>) -> Self {
        Self {
            pieces: vec![(0, whole.start, whole.len())],
            whole,
        }
    }

    /// A text that is put together of pieces.
    pub fn of_pieces(whole: Range<usize>, pieces: Vec<(usize, usize, usize)>) -> Self {
        Self { whole, pieces }
    }

    /// A value that YAML read from the bytes `range` of the file `raw`: as it stands there, or word by word where it is
    /// folded. What was escaped has no place of its own.
    pub fn in_yaml(raw: &str, range: Range<usize>, value: &str) -> Self {
        let end = range.end.min(raw.len());
        let Some(scalar) = raw.get(range.start.min(end)..end) else {
            return Self::of_pieces(range, Vec::new());
        };
        if let Some(at) = scalar.find(value).filter(|_| !value.is_empty()) {
            let start = range.start + at;
            return Self::of_pieces(range, vec![(0, start, value.len())]);
        }
        let mut pieces = Vec::new();
        let mut next = 0;
        for word in value.split_whitespace() {
            let Some(at) = scalar[next..].find(word) else { break };
            // Beside the first word stand a quote or a block's header; between two words nothing but blanks.
            if next > 0 && !scalar[next..next + at].trim().is_empty() {
                break;
            }
            let in_value = word.as_ptr() as usize - value.as_ptr() as usize;
            pieces.push((in_value, range.start + next + at, word.len()));
            next += at + word.len();
        }
        Self::of_pieces(range, pieces)
    }

    /// Where a part of the value begins and ends in the file.
    pub fn of(&self, part: Range<usize>) -> Option<Range<usize>> {
        let start = self
            .pieces
            .iter()
            .find(|(at, _, length)| (*at..at + length).contains(&part.start));
        let end = self
            .pieces
            .iter()
            .find(|(at, _, length)| *at < part.end && part.end <= at + length);
        let ((start_at, start_file, _), (end_at, end_file, _)) = (start?, end?);
        Some(start_file + part.start - start_at..end_file + part.end - end_at)
    }

    /// The same where the file has these very bytes.
    pub fn exactly(&self, part: Range<usize>) -> Option<Range<usize>> {
        let (at, file, _) = self
            .pieces
            .iter()
            .find(|(at, _, length)| *at <= part.start && part.end <= at + length)?;
        Some(file + part.start - at..file + part.end - at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn folded_lines() {
        let raw = "a: >\n  one two\n  three\n";
        let place = Place::in_yaml(raw, 3..raw.len(), "one two three\n");
        assert_eq!(&raw[place.of(4..13).expect("a place")], "two\n  three");
        assert_eq!(place.exactly(4..13), None);
        assert_eq!(&raw[place.exactly(8..13).expect("a place")], "three");
    }

    proptest! {
        #[test]
        fn what_is_exact_is_the_same(words in prop::collection::vec("[a-zé]{1,4}", 1..6), from in 0_usize..6, folded: bool) {
            let value = words.join(" ");
            let raw = format!("k: \"{}\"", words.join(if folded { "\n  " } else { " " }));
            let place = Place::in_yaml(&raw, 3..raw.len(), &value);
            let word = &words[from % words.len()];
            let start = value.find(word.as_str()).expect("inside");
            let range = place.exactly(start..start + word.len()).expect("each word has a place");
            prop_assert_eq!(&raw[range], word.as_str());
        }
    }
}
