//! Fingerprints: short hashes of the source text that a translation was made from.
//!
//! Layout does not count: a text that is only wrapped or indented anew keeps its fingerprint, so that reformatting a
//! source does not make its translations outdated.

/// Eight hexadecimal digits of BLAKE3 over the text with every run of white space as one space.
pub fn of(text: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for (index, word) in text.split_whitespace().enumerate() {
        if index > 0 {
            hasher.update(b" ");
        }
        hasher.update(word.as_bytes());
    }
    hasher.finalize().to_hex()[..8].to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn layout_does_not_count() {
        assert_eq!(super::of("a b\n  c"), super::of(" a b c\n"));
        assert_ne!(super::of("ab c"), super::of("a bc"));
    }
}
