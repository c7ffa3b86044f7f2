//! CONTRIBUTING.md in other languages: held to its source paragraph by paragraph, by the fingerprints that the site's own
//! translations have. Each ends with those of the English paragraphs that it says.

use std::fs;

use sayso::{fingerprint, markdown};

use super::support::{repository, succeed};

/// From here on the other pages lead to the English one.
const NOT_TRANSLATED: &str = "## You want to explain a permission";

#[test]
fn translations_of_the_contributors_page_are_as_new_as_it_is() {
    let read = |name: &str| fs::read_to_string(repository().join(name)).expect("there");
    let english = read("CONTRIBUTING.md");
    let (english, _) = english.split_once(NOT_TRANSLATED).expect("the heading");
    let paragraphs = markdown::units(english);
    let now: Vec<String> = paragraphs.iter().map(|block| fingerprint::of(block)).collect();
    let record = format!("<!-- translated_from: [{}] -->\n", now.join(", "));
    let mut errors = Vec::new();
    for name in ["CONTRIBUTING.de.md", "CONTRIBUTING.es.md", "CONTRIBUTING.fr.md"] {
        let text = read(name);
        if text.ends_with(&record) {
            continue;
        }
        let changed = paragraphs.iter().zip(&now).filter(|(_, now)| !text.contains(*now));
        let changed: Vec<&str> = changed.filter_map(|(block, _)| block.lines().next()).collect();
        errors.push(format!(
            "{name} does not say yet what is new in CONTRIBUTING.md: {changed:#?}\nOnce it does, end it with\n{record}"
        ));
    }
    succeed(errors);
}
