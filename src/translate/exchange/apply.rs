//! Takes texts that came back into the site's files. What has not changed is not touched; what is damaged is reported, and
//! the rest is taken.

use std::collections::BTreeMap;

use super::catalogue::{message, written};
use super::documents;
use super::{BODY, Catalogue, Returned, Verdict, entry, marks, parts, syntax};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, nearest};
use crate::fingerprint;
use crate::load::{Drafts, MESSAGES_MADE_FROM};
use crate::locale::Locale;
use crate::markdown;
use crate::source::{SourceId, Sources};
use crate::translate::review::{self, Change, quoted};
use crate::translate::units::{Area, Original, State, Unit};
use crate::translate::{edit, scaffold};

/// What a file says about one entry.
pub struct News<'a> {
    pub original: &'a Original,
    /// New texts by the unit's key.
    pub texts: BTreeMap<&'a str, String>,
    /// Fingerprints of what was confirmed, by the unit's key.
    pub confirmed: BTreeMap<&'a str, String>,
    place: usize,
}

/// The files to be written. `file` is the catalogue's own, for the places of what is reported.
pub fn apply(
    catalogue: &Catalogue,
    file: SourceId,
    originals: &[Original],
    drafts: &Drafts,
    sources: &Sources,
    locale: &Locale,
    found: &mut Diagnostics,
) -> Vec<Change> {
    let at = |offset: usize| {
        let text = &sources.file(file).text;
        let offset = offset.min(text.len());
        let length = text[offset..].lines().next().map_or(0, str::len);
        file.span(offset..offset + length)
    };
    for (offset, reason) in &catalogue.damaged {
        let fault = Diagnostic::error(Fault::InvalidValue, reason.clone());
        found.push(fault.at(at(*offset), "cannot be read").help("export the file anew"));
    }
    let entries: BTreeMap<String, &Original> = originals
        .iter()
        .filter(|original| original.area != Area::Wordings)
        .flat_map(|original| {
            let name = entry(original, &sources.file(original.source).path);
            // Messages are of one entry, whatever file they stand in.
            let each = original
                .units
                .iter()
                .map(move |unit| (format!("{name}#{}", unit.key), original));
            let whole = entry(original, &sources.file(original.source).path);
            each.chain([(format!("{whole}#{BODY}"), original)]).collect::<Vec<_>>()
        })
        .collect();
    let mut news: BTreeMap<(SourceId, &str), News<'_>> = BTreeMap::new();
    for returned in catalogue
        .returned
        .iter()
        .filter(|returned| !returned.target.trim().is_empty())
    {
        let Some(original) = entries.get(&returned.context) else {
            let fault = Diagnostic::error(
                Fault::UnknownReference,
                format!("there is no text `{}`", returned.context),
            );
            let fault = fault.at(at(returned.offset), "translates nothing");
            found.push(match nearest(&returned.context, entries.keys().map(String::as_str)) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault.help("export the file anew"),
            });
            continue;
        };
        let path = &sources.file(original.source).path;
        let key = returned.context.rsplit('#').next().unwrap_or_default();
        let standing = parts(original, path, locale).into_iter();
        let standing = standing.into_iter().find(|part| part.context == returned.context);
        let before = standing.as_ref().and_then(|part| part.target.clone());
        let changed = before.as_deref() != Some(returned.target.as_str());
        if changed {
            let damage = marks::damage(&returned.source, &returned.target, syntax(original.area));
            if !damage.is_empty() {
                for (fault, reason) in damage {
                    let fault = Diagnostic::error(fault, format!("`{}`: {reason}", returned.context));
                    found.push(
                        fault
                            .at(at(returned.offset), "this text was not taken")
                            .help("put back what the source has, and import the file again"),
                    );
                }
                continue;
            }
        }
        let state = standing.as_ref().map(|part| original.state(part.unit, locale));
        let confirmed = match returned.verdict {
            Verdict::Doubtful => false,
            Verdict::Translated => changed || state == Some(State::Outdated),
            Verdict::Reviewed => changed || state != Some(State::Current),
        };
        if !changed && !confirmed {
            continue;
        }
        let of_entry = news
            .entry((original.source, original.id.as_str()))
            .or_insert_with(|| News {
                original,
                texts: BTreeMap::new(),
                confirmed: BTreeMap::new(),
                place: returned.offset,
            });
        let key = original
            .units
            .iter()
            .map(|unit| unit.key.as_str())
            .chain([BODY])
            .find(|known| *known == key);
        let Some(key) = key else { continue };
        if changed {
            of_entry.texts.insert(key, returned.target.clone());
        }
        if confirmed {
            confirm(of_entry, key, returned);
        }
    }
    let mut files: BTreeMap<String, Change> = BTreeMap::new();
    let mut recorded: BTreeMap<String, String> = BTreeMap::new();
    for news in news.values() {
        let path = target_path(news.original, sources, locale);
        let units = news.texts.len().max(news.confirmed.len());
        let standing = files.get(&path).map(|change| change.text.clone());
        let standing = standing.or_else(|| {
            let mut files = sources.files();
            files.find(|file| *file.path == path).map(|file| file.text.to_string())
        });
        let written = match news.original.area {
            Area::Interface => {
                recorded.extend(news.confirmed.iter().map(|(id, now)| ((*id).to_owned(), now.clone())));
                Ok(messages(standing.unwrap_or_default(), news))
            }
            Area::Questions | Area::Pages => documents::document(standing, news, drafts, sources, locale),
            Area::Prompts | Area::Permissions | Area::Wordings => fields(standing, news, locale),
        };
        match written {
            Ok(text) => {
                let change = files.entry(path.clone()).or_insert_with(|| Change {
                    path,
                    text: String::new(),
                    units: 0,
                });
                change.text = text;
                change.units += units;
            }
            Err(reason) => found.push(
                Diagnostic::error(Fault::InvalidValue, format!("`{}`: {reason}", news.original.id))
                    .at(at(news.place), "its texts were not taken")
                    .help("fill in the rest, or edit the file itself"),
            ),
        }
    }
    if !recorded.is_empty() {
        let mut all = drafts.messages_made_from.get(locale).cloned().unwrap_or_default();
        all.extend(recorded);
        files.insert(
            format!("locales/{locale}/{MESSAGES_MADE_FROM}"),
            Change {
                path: format!("locales/{locale}/{MESSAGES_MADE_FROM}"),
                text: review::messages_record(all.iter().map(|(id, now)| (id.as_str(), now.as_str()))),
                units: 0,
            },
        );
    }
    // A text that was only marked doubtful comes out as it was.
    let stands = |change: &Change| {
        let mut files = sources.files();
        files.any(|file| *file.path == change.path && *file.text == *change.text)
    };
    files.into_values().filter(|change| !stands(change)).collect()
}

fn confirm(news: &mut News<'_>, key: &str, returned: &Returned) {
    if key != BODY {
        let known = news.original.units.iter().find(|unit| unit.key == key);
        // Of a list, the fingerprint takes the items as lines, as the catalogue does.
        news.confirmed
            .extend(known.map(|unit| (unit.key.as_str(), fingerprint::of(&returned.source))));
        return;
    }
    let blocks = news.original.units.iter().filter(|unit| unit.is_block());
    let made_from = markdown::units(&returned.source).into_iter().map(fingerprint::of);
    let confirmed: Vec<_> = blocks.map(|unit| unit.key.as_str()).zip(made_from).collect();
    news.confirmed.extend(confirmed);
}

fn target_path(original: &Original, sources: &Sources, locale: &Locale) -> String {
    let standing = original.translations.get(locale).map(|translation| translation.source);
    let standing = standing.map(|source| sources.file(source).path.to_string());
    let own = standing.filter(|path| !path.starts_with("builtin/") && original.area != Area::Interface);
    own.unwrap_or_else(|| scaffold::translated_path(&sources.file(original.source).path, locale))
}

fn messages(mut text: String, news: &News<'_>) -> String {
    for (id, new) in &news.texts {
        text = match message(&text, id) {
            Some(range) => format!("{}{}{}", &text[..range.start], written(id, new), &text[range.end..]),
            None => edit::insert(&text, text.len(), &written(id, new)),
        };
    }
    text
}

/// The fields of a prompt or of one permission.
fn fields(standing: Option<String>, news: &News<'_>, locale: &Locale) -> Result<String, &'static str> {
    let original = news.original;
    let is_permission = original.area == Area::Permissions;
    let mut text = standing.unwrap_or_default();
    if is_permission && edit::top_level(&text, "permissions").is_none() {
        text = edit::insert(&text, text.len(), "permissions:");
    }
    if is_permission && review::key_of(&text, &original.id).is_none() {
        if original.translations.contains_key(locale) {
            return Err("its fields stand on one line");
        }
        let permissions = edit::top_level(&text, "permissions").ok_or("the file has no `permissions`")?;
        let depth = edit::depth_below(&text, &permissions);
        text = edit::insert(
            &text,
            permissions.end,
            &format!("{}{}:", " ".repeat(depth), crate::import::scalar(&original.id)),
        );
    }
    let block = |text: &str| match is_permission {
        false => Some((0..text.len(), 0)),
        true => {
            let entry = edit::entry(text, review::key_of(text, &original.id)?);
            let depth = edit::depth_below(text, &entry);
            Some((entry, depth))
        }
    };
    for unit in &original.units {
        let Some(new) = news.texts.get(unit.key.as_str()) else {
            continue;
        };
        let (range, depth) = block(&text).ok_or("its fields stand on one line")?;
        text = match unit.key.strip_prefix("lines.") {
            None => edit::set(&text, range, depth, &unit.key, &value(unit, new, depth)),
            Some(line) => set_meaning(&text, line, &value(unit, new, depth))?,
        };
    }
    let mut made_from = original
        .translations
        .get(locale)
        .map(|own| own.made_from.clone())
        .unwrap_or_default();
    made_from.extend(news.confirmed.iter().map(|(key, now)| ((*key).to_owned(), now.clone())));
    if !news.confirmed.is_empty() {
        let pairs: Vec<String> = made_from
            .iter()
            .map(|(key, now)| format!("{key}: {}", quoted(now)))
            .collect();
        let (range, depth) = block(&text).ok_or("its fields stand on one line")?;
        text = edit::set(
            &text,
            range,
            depth,
            "translated_from",
            &format!("{{ {} }}", pairs.join(", ")),
        );
    }
    Ok(text)
}

/// A field's value: a list where the source has one.
fn value(unit: &Unit, text: &str, depth: usize) -> String {
    let items: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let name = unit.item_name();
    if !name.is_empty() || super::is_list(&unit.key) && (items.len() > 1 || unit.text.lines().count() > 1) {
        let indent = " ".repeat(depth + 2);
        let items = items.iter().map(|item| format!("\n{indent}- {name}{}", scalar(item)));
        return items.collect();
    }
    scalar(&items.join(" "))
}

/// In double quotes whenever a reader of YAML could take it for anything else than this text.
pub fn scalar(text: &str) -> String {
    let plain =
        text.starts_with(char::is_alphabetic) && !text.contains(": ") && !text.contains(" #") && !text.ends_with(':');
    let word = text.chars().all(|letter| letter.is_ascii_alphanumeric());
    match plain && !word && !text.chars().any(char::is_control) {
        true => text.to_owned(),
        false => crate::import::scalar(text).into_owned(),
    }
}

fn set_meaning(text: &str, line: &str, meaning: &str) -> Result<String, &'static str> {
    let text = match edit::top_level(text, "lines") {
        Some(_) => text.to_owned(),
        None => edit::insert(text, text.len(), "lines:"),
    };
    let lines = edit::top_level(&text, "lines").ok_or("its `lines` stand on one line")?;
    let depth = edit::depth_below(&text, &lines);
    let Some(entry) = edit::child(&text, lines.clone(), depth, line) else {
        let new = format!("{0}{line}:\n{0}  meaning: {meaning}", " ".repeat(depth));
        return Ok(edit::insert(&text, lines.end, &new));
    };
    if text[entry.clone()]
        .lines()
        .next()
        .is_some_and(|first| first.contains('{'))
    {
        return Err("a line stands on one line");
    }
    let depth = edit::depth_below(&text, &entry);
    Ok(edit::set(&text, entry, depth, "meaning", meaning))
}
