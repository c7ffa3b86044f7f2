//! Questions and pages that came back: a new file, or the paragraphs of one that have changed.

use std::ops::Range;

use super::BODY;
use super::apply::{News, scalar};
use crate::load::Drafts;
use crate::locale::Locale;
use crate::markdown;
use crate::source::Sources;
use crate::translate::edit;
use crate::translate::review::quoted;
use crate::translate::units::Translation;

pub fn document(
    standing: Option<String>,
    news: &News<'_>,
    drafts: &Drafts,
    sources: &Sources,
    locale: &Locale,
) -> Result<String, &'static str> {
    let original = news.original;
    let own = original.translations.get(locale);
    // One that was laid out to be filled in, and nobody has, holds nothing to keep.
    let own = own.filter(|own| own.texts.get("title").is_some_and(|title| !title.trim().is_empty()));
    let Some((own, text)) = own.zip(standing) else {
        return whole_document(news);
    };
    replaced_document(text, own, news, drafts, sources)
}

fn whole_document(news: &News<'_>) -> Result<String, &'static str> {
    let units = &news.original.units;
    if units.iter().any(|unit| !news.texts.contains_key(unit.key.as_str())) {
        return Err("a document is taken as a whole, and some of its texts are not translated");
    }
    let mut text = String::from("---\n");
    for unit in units.iter().filter(|unit| !unit.is_block()) {
        text.push_str(&format!("{}: {}\n", unit.key, scalar(&news.texts[unit.key.as_str()])));
    }
    if units.iter().all(|unit| news.confirmed.contains_key(unit.key.as_str())) {
        let list: Vec<String> = units
            .iter()
            .map(|unit| quoted(&news.confirmed[unit.key.as_str()]))
            .collect();
        text.push_str(&format!("translated_from: [{}]\n", list.join(", ")));
    }
    text.push_str("---\n");
    for unit in units.iter().filter(|unit| unit.is_block()) {
        text.push_str(&format!("\n{}\n", news.texts[unit.key.as_str()].trim_end()));
    }
    Ok(text)
}

fn replaced_document(
    text: String,
    own: &Translation,
    news: &News<'_>,
    drafts: &Drafts,
    sources: &Sources,
) -> Result<String, &'static str> {
    let original = news.original;
    let draft = drafts
        .questions
        .iter()
        .chain(&drafts.pages)
        .find(|draft| draft.source == own.source);
    let draft = draft.ok_or("its file cannot be read")?;
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let body = draft.body(sources);
    let start = draft.value.body.start;
    let mut replaced: Vec<(Range<usize>, String)> = Vec::new();
    for unit in original.units.iter().filter(|unit| unit.is_block()) {
        let (Some(new), Some(old)) = (news.texts.get(unit.key.as_str()), own.texts.get(&unit.key)) else {
            continue;
        };
        // Two paragraphs may read the same; the one at the unit's own place is meant.
        let blocks = markdown::units(body);
        let place = unit.key.parse::<usize>().unwrap_or(1) - 1;
        let same = |block: &&&str| **block == old;
        let block = blocks.get(place).filter(same).or_else(|| blocks.iter().find(same));
        let block = block.ok_or("a paragraph is not where it was")?;
        let from = start + (block.as_ptr() as usize - body.as_ptr() as usize);
        replaced.push((from..from + block.len(), new.trim_end().replace('\n', newline)));
    }
    if let Some(new) = news.texts.get(BODY) {
        let from = start + (body.len() - body.trim_start().len());
        replaced.push((from..from + body.trim().len(), new.trim().replace('\n', newline)));
    }
    let mut text = text;
    replaced.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    for (range, new) in replaced {
        text.replace_range(range, &new);
    }
    let front = |text: &str| -> Option<Range<usize>> {
        let start = text.find("---").and_then(|at| Some(at + text[at..].find('\n')? + 1))?;
        Some(start..start + text[start..].find("\n---")? + 1)
    };
    for key in ["title", "summary"] {
        if let Some(new) = news.texts.get(key) {
            let range = front(&text).ok_or("it has no front matter")?;
            text = edit::set(&text, range, 0, key, &scalar(new));
        }
    }
    let fingerprints: Option<Vec<String>> = original
        .units
        .iter()
        .map(|unit| {
            news.confirmed
                .get(unit.key.as_str())
                .or_else(|| own.made_from.get(&unit.key))
        })
        .map(|now| now.filter(|now| !now.is_empty()).map(|now| quoted(now)))
        .collect();
    if let Some(list) = fingerprints.filter(|_| !news.confirmed.is_empty()) {
        let range = front(&text).ok_or("it has no front matter")?;
        text = edit::set(&text, range, 0, "translated_from", &format!("[{}]", list.join(", ")));
    }
    Ok(text)
}
