//! The page that says how far each language is: a picture, the same as a table, and what to do next in the page's own.

use serde::Serialize;

use super::lists::list_page;
use super::page::{WithPage, file_url};
use crate::locale::Locale;
use crate::localize::{self, Edition};
use crate::progress::{Counts, Progress};

/// Where the page stands below each locale's home.
pub const PATH: &str = "status/";

/// How many things to do are listed.
const MOST_TASKS: usize = 50;
/// The picture's measures: where its columns begin, and how wide and high a field is with the gap to the next.
const LEFT: usize = 72;
const TOP: usize = 24;
const STEP: (usize, usize) = (64, 28);

#[derive(Serialize)]
pub struct StatusPage<'a> {
    status: Status<'a>,
}

#[derive(Serialize)]
struct Status<'a> {
    is_source: bool,
    width: usize,
    height: usize,
    columns: Vec<Column>,
    rows: Vec<Row<'a>>,
    tasks: Vec<Task<'a>>,
}

#[derive(Serialize)]
struct Column {
    area: &'static str,
    letter: char,
    x: usize,
}

#[derive(Serialize)]
struct Row<'a> {
    lang: &'a str,
    dir: &'static str,
    name: &'a str,
    url: String,
    current: bool,
    words_left: usize,
    y: usize,
    label_y: usize,
    text_y: usize,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    percent: usize,
    outdated: usize,
    needs_review: usize,
    /// From 0, nothing, to 4, all.
    level: usize,
    x: usize,
    label_x: usize,
    text_x: usize,
}

#[derive(Serialize)]
struct Task<'a> {
    path: &'a str,
    entry: &'a str,
    url: Option<String>,
    outdated: usize,
    missing: usize,
    needs_review: usize,
}

pub fn page<'a>(edition: &Edition<'a>, progress: &'a [Progress]) -> WithPage<'a, StatusPage<'a>> {
    let site = &edition.library.site;
    let areas = progress.first().map_or(&[][..], |first| first.areas.as_slice());
    let columns = areas
        .iter()
        .zip('A'..)
        .enumerate()
        .map(|(index, ((area, _), letter))| Column {
            area,
            letter,
            x: LEFT + index * STEP.0 + 30,
        });
    let known = progress.iter().filter_map(|progress| {
        let locale = site.locales.iter().find(|locale| locale.tag() == progress.locale)?;
        Some((locale, progress))
    });
    let rows: Vec<Row<'a>> = known
        .enumerate()
        .map(|(index, (locale, progress))| row(edition, locale, progress, TOP + index * STEP.1))
        .collect();
    let own = progress.iter().find(|progress| progress.locale == edition.locale.tag());
    let tasks = own.into_iter().flat_map(|own| own.next.iter().take(MOST_TASKS));
    let view = Status {
        is_source: *edition.locale == site.source_locale,
        width: LEFT + areas.len() * STEP.0,
        height: TOP + rows.len() * STEP.1,
        columns: columns.collect(),
        rows,
        tasks: tasks
            .map(|task| Task {
                path: &task.path,
                entry: &task.entry,
                url: file_url(edition, &task.path, task.exists),
                outdated: task.counts.outdated,
                missing: task.counts.missing,
                needs_review: task.counts.needs_review,
            })
            .collect(),
    };
    WithPage {
        page: list_page(edition, "status", "status-title", PATH),
        view: StatusPage { status: view },
    }
}

fn row<'a>(edition: &Edition<'a>, locale: &'a Locale, progress: &Progress, y: usize) -> Row<'a> {
    let cells = progress.areas.iter().enumerate().map(|(index, (_, counts))| {
        let x = LEFT + index * STEP.0;
        Cell {
            percent: counts.percent(),
            outdated: counts.outdated,
            needs_review: counts.needs_review,
            level: level(counts),
            x,
            label_x: x + 12,
            text_x: x + 30,
        }
    });
    Row {
        lang: locale.tag(),
        dir: locale.dir(),
        name: locale.name(),
        url: localize::url(edition.library, locale, PATH),
        current: locale == edition.locale,
        words_left: progress.words_left(),
        y,
        label_y: y + 4,
        text_y: y + 17,
        cells: cells.collect(),
    }
}

fn level(counts: &Counts) -> usize {
    match counts.percent() {
        0 => 0,
        1..=49 => 1,
        50..=89 => 2,
        90..=99 => 3,
        _ => 4,
    }
}
