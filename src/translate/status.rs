//! How far each locale is, and what to do next.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::scaffold::translated_path;
use super::units::{Area, Original, State};
use crate::locale::Locale;
use crate::progress::{Counts, Progress, Task};
use crate::source::Sources;

/// How far each of the locales is.
pub fn status(originals: &[Original], sources: &Sources, locales: &[Locale]) -> Vec<Progress> {
    let there: BTreeSet<&str> = sources.files().map(|file| &*file.path).collect();
    let each = locales.iter().map(|locale| one(originals, sources, &there, locale));
    each.collect()
}

fn one(originals: &[Original], sources: &Sources, there: &BTreeSet<&str>, locale: &Locale) -> Progress {
    let mut areas: BTreeMap<Area, Counts> = BTreeMap::new();
    let mut tasks = Vec::new();
    for original in originals {
        let counts = counts(original, locale);
        areas.entry(original.area).or_default().add(&counts);
        let done = counts.missing + counts.outdated + counts.needs_review == 0;
        if done || original.area == Area::Wordings {
            continue;
        }
        let path = translated_path(&sources.file(original.source).path, locale);
        let task = Task {
            exists: there.contains(path.as_str()),
            path,
            entry: match original.area {
                Area::Permissions => original.id.clone(),
                _ => String::new(),
            },
            counts,
        };
        // Nothing is worse than a text that is not true any more; then what is not there at all.
        let urgency = (counts.outdated > 0, counts.missing > 0);
        tasks.push(((urgency, original.prevalence, std::cmp::Reverse(original.area)), task));
    }
    tasks.sort_by(|(a, _), (b, _)| b.cmp(a));
    Progress {
        locale: locale.to_string(),
        language: locale.name().to_owned(),
        areas: areas.into_iter().map(|(area, counts)| (area.name(), counts)).collect(),
        next: tasks.into_iter().map(|(_, task)| task).collect(),
    }
}

fn counts(original: &Original, locale: &Locale) -> Counts {
    let mut counts = Counts::default();
    for unit in &original.units {
        let state = original.state(unit, locale);
        match state {
            State::Current => counts.translated += 1,
            State::Unreviewed => counts.needs_review += 1,
            State::Outdated => counts.outdated += 1,
            State::Missing => counts.missing += 1,
        }
        if state <= State::Outdated && original.area != Area::Wordings {
            counts.words_left += unit.words();
        }
    }
    counts
}

/// For a terminal: a line a locale, then what to do next.
pub fn terminal(statuses: &[Progress], most: usize) -> String {
    let mut text = table(statuses, |cells| format!("{}\n", cells.join("  ")));
    for status in statuses.iter().filter(|status| !status.next.is_empty()) {
        let _ = writeln!(text, "\nnext in {} ({})", status.locale, status.language);
        for task in status.next.iter().take(most) {
            let entry = if task.entry.is_empty() {
                String::new()
            } else {
                format!(" · {}", task.entry)
            };
            let _ = writeln!(text, "  {}{entry}: {}", task.path, said(&task.counts));
        }
        if status.next.len() > most {
            let more = status.next.len() - most;
            let _ = match statuses.len() {
                1 => writeln!(text, "  and {more} more: sayso status {} --all", status.locale),
                _ => writeln!(text, "  and {more} more: sayso status {}", status.locale),
            };
        }
        let begun = format!(".{}.", status.locale);
        let mut unbegun = status
            .next
            .iter()
            .filter(|task| !task.exists && task.path.contains(&begun));
        if statuses.len() == 1
            && let Some(first) = unbegun.next()
        {
            let source = first.path.replacen(&begun, ".", 1);
            let _ = writeln!(text, "\nto begin: sayso translate {} {source}", status.locale);
        }
    }
    text
}

/// A table for a pull request or a README.
pub fn markdown(statuses: &[Progress]) -> String {
    let mut lines = table(statuses, |cells| {
        let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
        format!("| {} |\n", cells.join(" | "))
    });
    let columns = lines.lines().next().map_or(0, |line| line.matches('|').count() - 1);
    let rule = format!("|{}\n", "---|".repeat(columns));
    let first = lines.find('\n').map_or(0, |newline| newline + 1);
    lines.insert_str(first, &rule);
    lines
}

/// The same table as a fragment of HTML.
pub fn html(statuses: &[Progress]) -> String {
    let mut head = true;
    let rows = table(statuses, |cells| {
        let name = if std::mem::take(&mut head) { "th" } else { "td" };
        let cells: String = cells
            .iter()
            .map(|cell| {
                let mut escaped = String::new();
                let _ = pulldown_cmark_escape::escape_html(&mut escaped, cell.trim());
                format!("<{name}>{escaped}</{name}>")
            })
            .collect();
        format!("<tr>{cells}</tr>\n")
    });
    format!("<table>\n{rows}</table>\n")
}

/// Rows of equally wide cells: the locale, each area, the words left.
fn table(statuses: &[Progress], mut row: impl FnMut(&[String]) -> String) -> String {
    let areas: Vec<&str> = statuses
        .first()
        .into_iter()
        .flat_map(|status| &status.areas)
        .map(|(area, _)| *area)
        .collect();
    let mut rows = vec![
        std::iter::once("locale".to_owned())
            .chain(areas.iter().map(|area| (*area).to_owned()))
            .chain(["words left".to_owned()])
            .collect::<Vec<_>>(),
    ];
    for status in statuses {
        let mut cells = vec![status.locale.clone()];
        cells.extend(status.areas.iter().map(|(_, counts)| short(counts)));
        cells.push(status.words_left().to_string());
        rows.push(cells);
    }
    let widths: Vec<usize> = (0..areas.len() + 2)
        .map(|column| {
            rows.iter()
                .map(|cells| cells[column].chars().count())
                .max()
                .unwrap_or_default()
        })
        .collect();
    let padded = rows.iter().map(|cells| -> Vec<String> {
        let cells = cells.iter().zip(&widths);
        cells.map(|(cell, width)| format!("{cell:width$}")).collect()
    });
    padded.map(|cells| row(&cells)).collect()
}

/// `87 % (2 outdated, 5 to review)`.
fn short(counts: &Counts) -> String {
    let mut notes = Vec::new();
    if counts.outdated > 0 {
        notes.push(format!("{} outdated", counts.outdated));
    }
    if counts.needs_review > 0 {
        notes.push(format!("{} to review", counts.needs_review));
    }
    match notes.is_empty() {
        true => format!("{} %", counts.percent()),
        false => format!("{} % ({})", counts.percent(), notes.join(", ")),
    }
}

fn said(counts: &Counts) -> String {
    let parts = [
        (counts.outdated, "outdated"),
        (counts.missing, "missing"),
        (counts.needs_review, "to review"),
    ];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    match counts.words_left {
        0 => parts.join(", "),
        words => format!("{}, {words} words", parts.join(", ")),
    }
}
