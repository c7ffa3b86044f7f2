//! Permalinks: where each page of a locale lies, relative to that locale's home.
//!
//! Lower case, with a slash at the end; the same for the same id in every version of sayso.

use crate::markdown::slug;

/// First parts that belong to the site's lists, which no plain page may take.
pub const RESERVED: [&str; 5] = ["lookup", "permissions", "prompts", "questions", "wordings"];

/// The feed of a locale, below its home.
pub const FEED: &str = "feed.xml";
/// The OpenSearch description of a locale, below its home.
pub const OPEN_SEARCH: &str = "opensearch.xml";

/// The web app manifest of a locale, below its home.
pub const WEB_MANIFEST: &str = "site.webmanifest";

pub fn permission(id: &str) -> String {
    format!("permissions/{}/", parts(id))
}

pub fn provider(id: &str) -> String {
    format!("permissions/{}/", slug(id))
}

pub fn prompt(id: &str) -> String {
    format!("prompts/{}/", parts(id))
}

pub fn question(slug: &str) -> String {
    format!("questions/{slug}/")
}

pub fn page(slug: &str) -> String {
    format!("{slug}/")
}

fn parts(id: &str) -> String {
    id.split('/').map(slug).collect::<Vec<_>>().join("/")
}

/// An address as it stands in `href`: every byte outside RFC 3986's unreserved set and `/` is percent-encoded.
pub fn encode(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    encode_into(&mut encoded, path, |byte| is_unreserved(byte) || byte == b'/');
    encoded
}

/// The path that an address as it stands in `href` means; what is no percent-encoding stays as it is.
pub fn decode(address: &str) -> String {
    let bytes = address.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = address.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// A value in the query of an address, where `/` is encoded as well.
pub fn encode_query(value: &str) -> String {
    let mut encoded = String::with_capacity(value.len() * 2);
    encode_into(&mut encoded, value, is_unreserved);
    encoded
}

/// The address of a path below a base, both encoded.
pub fn join(base: &str, locale: &str, path: &str) -> String {
    let is_plain = |byte| is_unreserved(byte) || byte == b'/';
    let mut url = String::with_capacity(base.len() + locale.len() + path.len() + 1);
    encode_into(&mut url, base, is_plain);
    url.push_str(locale);
    url.push('/');
    encode_into(&mut url, path, is_plain);
    url
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn encode_into(encoded: &mut String, text: &str, is_plain: impl Fn(u8) -> bool) {
    let mut rest = text;
    while !rest.is_empty() {
        // Plain bytes are ASCII, so that every run of them begins and ends between letters.
        let plain = rest.bytes().take_while(|byte| is_plain(*byte)).count();
        encoded.push_str(&rest[..plain]);
        rest = &rest[plain..];
        let other = rest.bytes().take_while(|byte| !is_plain(*byte)).count();
        for byte in rest[..other].bytes() {
            encoded.push('%');
            encoded.push(char::from(HEX[usize::from(byte >> 4)]));
            encoded.push(char::from(HEX[usize::from(byte & 15)]));
        }
        rest = &rest[other..];
    }
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn examples() {
        assert_eq!(
            permission("microsoft-graph/delegated/Mail.Read"),
            "permissions/microsoft-graph/delegated/mail-read/"
        );
        assert_eq!(encode("fragen/gäste/"), "fragen/g%C3%A4ste/");
    }

    proptest! {
        #[test]
        fn slugs_are_stable_and_safe(text in "\\PC{0,40}") {
            let once = slug(&text);
            prop_assert_eq!(&slug(&once), &once);
            prop_assert!(!once.contains(['/', '.', '\\', ' ', '%']));
            prop_assert!(!once.starts_with('-') && !once.ends_with('-') && !once.contains("--"));
        }

        #[test]
        fn encoded_addresses_are_plain_ascii(text in "\\PC{0,40}") {
            let encoded = encode(&text);
            prop_assert!(encoded.bytes().all(|byte| byte.is_ascii_graphic()));
            prop_assert_eq!(&decode(&encoded), &text);
            prop_assert_eq!(encode_query(&text), encoded.replace('/', "%2F"));
        }
    }
}
