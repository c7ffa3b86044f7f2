//! gettext's catalogues, `.po` and `.mo`, of any project; a mapping says what its messages are.

use std::path::Path;

use super::format::{Found, is_locale_name, locale_of_folder, stem};
use super::message::{Message, printf, tidy, without_tags};
use super::{Input, LARGEST_INPUT, Problem};

pub fn takes(name: &str) -> bool {
    name.ends_with(".po") || name.ends_with(".mo")
}

pub fn read(inputs: &[Input], found: &mut Found<'_>) {
    let (accelerator, msgid_is_text) = (found.mapping.accelerator, found.mapping.msgid_is_text);
    let source_locale = found.mapping.source_locale.clone();
    let plain = |text: &str| tidy(&without_tags(&printf(&without_accelerator(text, accelerator))));
    for input in inputs {
        let Some(locale) = found.locale(input, tag_of(input)) else {
            continue;
        };
        let entries = match entries(input) {
            Ok(entries) => entries,
            Err(problem) => {
                found.problems.push(problem);
                continue;
            }
        };
        for entry in entries {
            let id = match &entry.msgctxt {
                Some(context) => format!("{context}|{}", entry.msgid),
                None => entry.msgid.clone(),
            };
            if msgid_is_text && locale != source_locale {
                for text in [Some(&entry.msgid), entry.msgid_plural.as_ref()].into_iter().flatten() {
                    found.push(Message {
                        id: id.clone(),
                        locale: source_locale.clone(),
                        text: plain(text),
                    });
                }
            }
            for text in &entry.texts {
                found.push(Message {
                    id: id.clone(),
                    locale: locale.clone(),
                    text: plain(text),
                });
            }
        }
    }
}

/// A translated message.
pub struct Entry {
    pub msgctxt: Option<String>,
    pub msgid: String,
    pub msgid_plural: Option<String>,
    /// One, or one for each plural.
    pub texts: Vec<String>,
}

/// The messages of a `.po` that are translated and not in doubt.
pub fn entries(input: &Input) -> Result<Vec<Entry>, Problem> {
    let refused = |message: String| Problem {
        path: input.path.clone(),
        position: None,
        message: format!("is no gettext catalogue: {message}"),
        help: None,
    };
    // The crate would take a text without a line break for a path.
    if !input.text.contains('\n') {
        return Err(refused("it has a single line".into()));
    }
    let file = rspolib::pofile(input.text.as_str()).map_err(|error| refused(error.to_string()))?;
    let usable = file.entries.into_iter().filter(|entry| {
        let is_doubtful = entry.flags.iter().any(|flag| flag == "fuzzy");
        !entry.msgid.is_empty() && !entry.obsolete && !is_doubtful
    });
    Ok(usable
        .map(|entry| Entry {
            msgctxt: entry.msgctxt,
            msgid: entry.msgid,
            msgid_plural: entry.msgid_plural,
            texts: entry.msgstr.into_iter().chain(entry.msgstr_plural).collect(),
        })
        .collect())
}

/// `po/de.po`, `de/LC_MESSAGES/app.mo`, or what the head says.
pub fn tag_of(input: &Input) -> Option<String> {
    let header = input.text.lines().find_map(|line| line.strip_prefix("\"Language:"));
    let header = header.map(|rest| rest.trim_end_matches(['"', 'n', '\\']).trim().to_owned());
    // In a system's own tree the folder names the locale, and the file the program.
    let is_installed = input.path.contains("LC_MESSAGES");
    let named = Some(stem(&input.path).to_owned()).filter(|stem| !is_installed && is_locale_name(stem));
    named
        .or_else(|| locale_of_folder(&input.path))
        .or(header.filter(|tag| !tag.is_empty()))
}

/// A compiled catalogue as the text that it was compiled from.
///
/// # Errors
/// It is damaged.
pub fn decompile(path: &Path, bytes: Vec<u8>) -> Result<Input, Problem> {
    let path = path.display().to_string();
    let refused = |message: &str| Problem {
        path: path.clone(),
        position: None,
        message: format!("is no compiled gettext catalogue: {message}"),
        help: None,
    };
    check_bounds(&bytes).ok_or_else(|| refused("it points outside itself"))?;
    let compiled = rspolib::mofile(bytes).map_err(|error| refused(&error.to_string()))?;
    let mut file = rspolib::POFile::from("");
    file.entries = compiled.entries.iter().map(rspolib::POEntry::from).collect();
    file.metadata = compiled.metadata;
    Ok(Input {
        path,
        text: file.to_string(),
    })
}

/// Whether every text of a compiled catalogue lies in it: the crate makes room for whatever length is claimed.
fn check_bounds(bytes: &[u8]) -> Option<()> {
    let swapped = bytes.starts_with(&[0x95, 0x04, 0x12, 0xde]);
    let word = |at: usize| -> Option<usize> {
        let word: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let word = if swapped {
            u32::from_be_bytes(word)
        } else {
            u32::from_le_bytes(word)
        };
        usize::try_from(word).ok().filter(|word| *word as u64 <= LARGEST_INPUT)
    };
    let count = word(8)?;
    for table in [word(12)?, word(16)?] {
        for number in 0..count {
            let at = table.checked_add(number.checked_mul(8)?)?;
            bytes.get(word(at + 4)?..word(at + 4)?.checked_add(word(at)?)?)?;
        }
    }
    Some(())
}

/// Without the mark of the letter to press: `_Share`, and `共有(_S)` where the script has no such letter.
fn without_accelerator(text: &str, mark: Option<char>) -> String {
    let Some(mark) = mark else { return text.to_owned() };
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(mark) {
        let (before, after) = (&rest[..at], &rest[at + mark.len_utf8()..]);
        let mut letters = after.chars();
        let is_apart =
            before.ends_with('(') && letters.next().is_some_and(char::is_alphanumeric) && letters.next() == Some(')');
        if is_apart {
            kept.push_str(before[..before.len() - 1].trim_end());
            let closing = after.find(')').map_or(after.len(), |at| at + 1);
            rest = &after[closing..];
        } else {
            kept.push_str(before);
            rest = after;
        }
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accelerators() {
        let plain = |text| without_accelerator(text, Some('_'));
        assert_eq!(plain("_Share"), "Share");
        assert_eq!(plain("共有(_S)"), "共有");
        assert_eq!(plain("S_hare…"), "Share…");
        assert_eq!(plain("no mark"), "no mark");
        assert_eq!(without_accelerator("_Share", None), "_Share");
    }
}
