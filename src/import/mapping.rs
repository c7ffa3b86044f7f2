//! A mapping: what a provider's messages are for. Formats know how files are written; a mapping knows what they say.
//!
//! Those of the providers that sayso knows are in `mappings/`; for others people write their own.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Input, Problem};

/// What the messages of one provider are, and whose they are.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The provider's name for people.
    pub provider: String,
    /// The folder below `content/permissions`, with which the ids begin.
    pub folder: String,
    /// Where the wordings are published: an address, or words that say where.
    pub source: String,
    /// Whose the wordings are, and under which licence.
    pub notice: String,
    /// The locale of the messages that say which definitions there are.
    #[serde(default = "english")]
    pub source_locale: String,
    /// What this source means by a tag, where it means something else than others.
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
    /// gettext: whether a `msgid` is the text in the source locale, as it mostly is.
    #[serde(default = "yes")]
    pub msgid_is_text: bool,
    /// gettext: the mark before a letter that is pressed to choose something (`_Share`).
    pub accelerator: Option<char>,
    /// csv: names of the columns.
    #[serde(default)]
    pub columns: Columns,
    /// csv: what stands between two columns, where the file's name does not say it.
    pub delimiter: Option<char>,
    /// The first that fits counts. Where none does, a message is a permission with its own id.
    #[serde(default)]
    pub rules: Vec<Rule>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Columns {
    pub id: String,
    pub locale: String,
    pub text: String,
}

impl Default for Columns {
    fn default() -> Self {
        Self {
            id: "id".into(),
            locale: "locale".into(),
            text: "text".into(),
        }
    }
}

/// What messages with such an id are.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// A message's id; each `*` stands for anything.
    pub id: String,
    /// The definition that the text belongs to: `{1}` is what the first `*` stood for, `{id}` the whole id, `{slug}` the id
    /// in small letters and digits.
    pub key: Option<String>,
    /// A technical name of the definition, made in the same way.
    pub scope: Option<String>,
    #[serde(default)]
    pub part: Part,
    /// The text asks for nothing.
    pub furniture: Option<Role>,
    /// The text stands after those of other rules: a variant, or what is said elsewhere.
    #[serde(default)]
    pub further: bool,
    /// Not imported.
    #[serde(default)]
    pub skip: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    #[default]
    Title,
    Description,
}

/// What a text of a dialog does that asks for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Heading,
    LeadIn,
    Notice,
    Button,
}

/// What a mapping makes of one message.
#[derive(Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The last part of the definition's id.
    pub key: String,
    pub scope: Option<String>,
    /// Texts of one definition stand in the order of the rules, those that are further ones last.
    pub order: (bool, usize),
    pub part: Part,
    pub furniture: Option<&'a Role>,
}

/// Reads a mapping that somebody wrote.
///
/// # Errors
/// It is no mapping, with the place and the reason.
pub fn read(input: &Input) -> Result<Mapping, Problem> {
    let mapping: Mapping = serde_yaml::from_str(&input.text).map_err(|error| Problem {
        path: input.path.clone(),
        position: error.location().map(|at| (at.line() as usize, at.column() as usize)),
        message: "is no mapping: ".to_owned() + error.without_snippet().to_string().lines().next().unwrap_or_default(),
        help: Some("docs/import.md says what a mapping holds".into()),
    })?;
    let is_name = |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    if mapping.folder.split('/').all(is_name) {
        return Ok(mapping);
    }
    Err(Problem {
        path: input.path.clone(),
        position: None,
        message: format!("has `{}` as `folder`, which cannot begin an id", mapping.folder),
        help: Some("use letters, digits and hyphens".into()),
    })
}

impl Mapping {
    /// Where a message belongs; nowhere if it is left out or its id cannot be made a key of.
    pub fn place(&self, id: &str) -> Option<Place<'_>> {
        let found = self
            .rules
            .iter()
            .enumerate()
            .find_map(|(number, rule)| Some((number, rule, captures(&rule.id, id)?)));
        let Some((number, rule, captured)) = found else {
            return Some(Place {
                key: as_key(id),
                scope: None,
                order: (false, self.rules.len()),
                part: Part::Title,
                furniture: None,
            });
        };
        if rule.skip {
            return None;
        }
        let filled = |template: &String| fill(template, id, &captured);
        Some(Place {
            key: as_key(&rule.key.as_ref().map_or_else(|| id.to_owned(), filled)),
            scope: rule.scope.as_ref().map(filled),
            order: (rule.further, number),
            part: rule.part,
            furniture: rule.furniture.as_ref(),
        })
    }
}

impl Part {
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Description => "description",
        }
    }
}

impl Role {
    pub fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::LeadIn => "lead-in",
            Self::Notice => "notice",
            Self::Button => "button",
        }
    }
}

fn english() -> String {
    "en".into()
}

fn yes() -> bool {
    true
}

/// A `/` would part the id, and so stands as `-`.
fn as_key(text: &str) -> String {
    text.replace('/', "-").trim().to_owned()
}

/// What each `*` of the pattern stands for, if the whole text fits; the shortest that does.
fn captures<'a>(pattern: &str, text: &'a str) -> Option<Vec<&'a str>> {
    let Some((before, after)) = pattern.split_once('*') else {
        return (pattern == text).then(Vec::new);
    };
    let rest = text.strip_prefix(before)?;
    for (at, _) in rest.char_indices().chain([(rest.len(), ' ')]) {
        if let Some(found) = captures(after, &rest[at..]) {
            return Some([rest[..at].into()].into_iter().chain(found).collect());
        }
    }
    None
}

fn fill(template: &str, id: &str, captured: &[&str]) -> String {
    let mut filled = template.replace("{id}", id).replace("{slug}", &slug(id));
    for (number, text) in captured.iter().enumerate() {
        filled = filled.replace(&format!("{{{}}}", number + 1), text);
    }
    filled
}

/// Letters and digits in small letters, joined by hyphens; long ones are cut between words.
fn slug(text: &str) -> String {
    const MOST: usize = 80;
    let words = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words {
        if !slug.is_empty() && slug.len() + word.len() > MOST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word.to_lowercase());
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_anything() {
        assert_eq!(captures("a.b", "a.b"), Some(vec![]));
        assert_eq!(captures("a.*", "a.read:x"), Some(vec!["read:x"]));
        assert_eq!(captures("*#message", "org.x#message"), Some(vec!["org.x"]));
        assert_eq!(captures("a*b*c", "a1bb2c"), Some(vec!["1", "b2"]));
        assert_eq!(captures("*", ""), Some(vec![""]));
        assert_eq!(captures("a*", "b"), None);
        assert_eq!(captures("*é", "né"), Some(vec!["n"]));
    }

    #[test]
    fn keys() {
        assert_eq!(as_key("read/write"), "read-write");
        assert_eq!(fill("x.{1}-{2}", "id", &["a", "b"]), "x.a-b");
        assert_eq!(
            fill("{slug}", "Can read/write “all” your data", &[]),
            "can-read-write-all-your-data"
        );
    }
}
