//! Microsoft's two kinds of JSON file, read into wordings and ratings with every quirk of theirs straightened out.
//!
//! Pure. What the site has already never enters here.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::Deserialize;

use super::catalogue::{Definition, List, PLACES, Text, Texts};
use crate::import::{Input, Options, Problem, Skip, Skipped, normalize_tag};

/// One input file, by what is in it.
pub enum Source {
    Descriptions(Descriptions),
    Ratings(Ratings),
}

/// `permissions-descriptions_de-DE.json`
pub struct Descriptions {
    pub path: String,
    pub locale: String,
    /// The lists that the file has; one that is absent says nothing, one that is empty says that there are none.
    pub lists: BTreeMap<List, Entries>,
    pub skipped: Vec<Skipped>,
}

/// By value.
pub type Entries = BTreeMap<String, (Definition, Texts)>;

/// `new/permissions.json`
pub struct Ratings {
    pub path: String,
    pub lists: BTreeMap<List, BTreeMap<String, Rating>>,
}

#[derive(Debug, Clone, Copy)]
pub struct Rating {
    pub privilege_level: Option<u8>,
    pub needs_admin: Option<bool>,
    /// Personal accounts can grant it, so that people outside any organisation meet it.
    pub is_personal: bool,
    /// How many paths of the interface it counts for.
    pub reach: u32,
}

/// What nearly every prompt asks for: OpenID Connect's scopes and the profile of whoever signs in.
const ON_NEARLY_EVERY_PROMPT: [&str; 5] = ["openid", "profile", "email", "offline_access", "User.Read"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawFile {
    delegated_scopes_list: Option<Vec<RawEntry>>,
    application_scopes_list: Option<Vec<RawEntry>>,
    permissions: Option<BTreeMap<String, RawPermission>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawEntry {
    value: Option<String>,
    id: Option<String>,
    is_admin: Option<bool>,
    consent_display_name: Option<String>,
    consent_description: Option<String>,
    admin_consent_display_name: Option<String>,
    admin_consent_description: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawPermission {
    schemes: Option<BTreeMap<String, RawScheme>>,
    path_sets: Option<Vec<RawPathSet>>,
}

#[derive(Deserialize)]
struct RawPathSet {
    paths: Option<BTreeMap<String, serde::de::IgnoredAny>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawScheme {
    requires_admin_consent: Option<bool>,
    privilege_level: Option<i64>,
}

/// Reads one file.
///
/// # Errors
/// It is not JSON, has neither form, or its name does not say its locale.
pub fn read(input: &Input, options: &Options) -> Result<Source, Problem> {
    let problem = |position, message: &str, help: &str| Problem {
        path: input.path.clone(),
        position,
        message: message.to_owned(),
        help: Some(help.to_owned()),
    };
    const HELP: &str =
        "give `permissions-descriptions*.json` or `new/permissions.json` of microsoft-graph-devx-content";
    let raw: RawFile = serde_json::from_str(&input.text).map_err(|error| {
        let message = error.to_string();
        let message = message
            .rsplit_once(" at line ")
            .map_or(message.as_str(), |(message, _)| message);
        let what = if error.is_data() {
            "is not of the expected form"
        } else {
            "is not valid JSON"
        };
        problem(
            Some((error.line(), error.column().max(1))),
            &format!("{what}: {message}"),
            HELP,
        )
    })?;
    if let Some(permissions) = raw.permissions {
        return Ok(Source::Ratings(ratings(input, permissions)));
    }
    let lists = [
        (List::Delegated, raw.delegated_scopes_list),
        (List::Application, raw.application_scopes_list),
    ];
    if lists.iter().all(|(_, entries)| entries.is_none()) {
        return Err(problem(None, "has no list of permissions", HELP));
    }
    let tag = options.locale.as_deref().or_else(|| tag_of(&input.path));
    let Some(locale) = tag.and_then(normalize_tag) else {
        return Err(problem(
            None,
            "has a name that does not say its locale",
            "say it with `--locale`",
        ));
    };
    let mut descriptions = Descriptions {
        path: input.path.clone(),
        locale,
        lists: BTreeMap::new(),
        skipped: Vec::new(),
    };
    for (list, entries) in lists {
        if let Some(entries) = entries {
            let entries = descriptions_of(list, entries, &mut descriptions);
            descriptions.lists.insert(list, entries);
        }
    }
    Ok(Source::Descriptions(descriptions))
}

/// `de-DE` of `permissions-descriptions_de-DE.json`; the file without a tag is the English one.
fn tag_of(path: &str) -> Option<&str> {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let rest = name.strip_prefix("permissions-descriptions")?.strip_suffix(".json")?;
    if rest.is_empty() {
        Some("en")
    } else {
        rest.strip_prefix(['_', '.', '-'])
    }
}

fn descriptions_of(list: List, raw: Vec<RawEntry>, descriptions: &mut Descriptions) -> Entries {
    let mut entries = Entries::new();
    let (mut duplicates, mut unusable) = (Vec::new(), Vec::new());
    for entry in raw {
        let value = entry.value.as_deref().unwrap_or_default().trim().to_owned();
        if !can_be_id(&value) {
            unusable.push(list.id(&value));
            continue;
        }
        match entries.entry(value) {
            Entry::Occupied(first) => duplicates.push(list.id(first.key())),
            Entry::Vacant(place) => {
                let definition = Definition {
                    guid: filled(&entry.id),
                    needs_admin: if list == List::Application {
                        Some(true)
                    } else {
                        entry.is_admin
                    },
                    privilege_level: None,
                    prevalence: (list == List::Delegated && ON_NEARLY_EVERY_PROMPT.contains(&place.key().as_str()))
                        .then_some("very-common".into()),
                    reach: None,
                };
                place.insert((definition, texts(list, &entry)));
            }
        }
    }
    for (reason, ids) in [(Skip::Duplicate, duplicates), (Skip::BadValue, unusable)] {
        if !ids.is_empty() {
            descriptions.skipped.push(Skipped {
                path: descriptions.path.clone(),
                reason,
                ids,
            });
        }
    }
    entries
}

/// The four texts. An application permission is shown to administrators alone, and where it has no text for them, what
/// stands in the user's fields is meant for them: all localized files are so, and a tenth of the English one.
fn texts(list: List, entry: &RawEntry) -> Texts {
    let mut texts = [
        filled(&entry.consent_display_name),
        filled(&entry.consent_description),
        filled(&entry.admin_consent_display_name),
        filled(&entry.admin_consent_description),
    ];
    if list == List::Application && texts[2].is_none() && texts[3].is_none() {
        texts.swap(0, 2);
        texts.swap(1, 3);
    }
    let placed = PLACES.into_iter().zip(texts);
    placed
        .filter_map(|((part, audience), text)| {
            Some(Text {
                part: part.into(),
                audience: audience.into(),
                text: text?,
            })
        })
        .collect()
}

/// Null, absent and blank are all nothing. Ends are trimmed of Unicode white space, U+00A0 too; the inside is quoted as it
/// is, double blanks and zero-width spaces included.
fn filled(text: &Option<String>) -> Option<String> {
    let text = text.as_deref()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The value becomes the last part of an id and, folded, of an address.
fn can_be_id(value: &str) -> bool {
    value.chars().any(char::is_alphanumeric)
        && value
            .chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_'))
}

fn ratings(input: &Input, permissions: BTreeMap<String, RawPermission>) -> Ratings {
    let mut lists: BTreeMap<List, BTreeMap<String, Rating>> = BTreeMap::new();
    for (value, permission) in permissions {
        let paths = permission
            .path_sets
            .iter()
            .flatten()
            .filter_map(|set| set.paths.as_ref());
        let reach = u32::try_from(paths.map(BTreeMap::len).sum::<usize>()).unwrap_or(u32::MAX);
        let schemes = permission.schemes.unwrap_or_default();
        let is_personal = schemes.contains_key("DelegatedPersonal");
        for (scheme, raw) in schemes {
            let list = match scheme.as_str() {
                "DelegatedWork" => List::Delegated,
                "Application" => List::Application,
                // Personal accounts see the same texts, and what a work account may not grant is the stricter fact.
                _ => continue,
            };
            let level = raw.privilege_level.and_then(|level| u8::try_from(level).ok());
            let rating = Rating {
                privilege_level: level.filter(|level| (1..=5).contains(level)),
                // Nobody is signed in who could grant it, whatever the file says.
                needs_admin: if list == List::Application {
                    Some(true)
                } else {
                    raw.requires_admin_consent
                },
                is_personal: is_personal && list == List::Delegated,
                reach,
            };
            lists.entry(list).or_default().insert(value.trim().to_owned(), rating);
        }
    }
    Ratings {
        path: input.path.clone(),
        lists,
    }
}
