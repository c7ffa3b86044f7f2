//! Tables, `.csv` and `.tsv`: a row a text, with columns for its id, its locale and itself.

use super::format::Found;
use super::message::{Message, tidy};
use super::{Input, Problem};

pub fn takes(name: &str) -> bool {
    name.ends_with(".csv") || name.ends_with(".tsv")
}

pub fn read(inputs: &[Input], found: &mut Found<'_>) {
    for input in inputs {
        if let Err(problem) = table(input, found) {
            found.problems.push(problem);
        }
    }
}

fn table(input: &Input, found: &mut Found<'_>) -> Result<(), Problem> {
    let by_name = if input.path.ends_with(".tsv") { '\t' } else { ',' };
    let delimiter = found.mapping.delimiter.unwrap_or(by_name);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(delimiter).unwrap_or(b','))
        .flexible(true)
        .from_reader(input.text.as_bytes());
    let refused = |error: &csv::Error| Problem {
        path: input.path.clone(),
        position: error
            .position()
            .map(|at| (usize::try_from(at.line()).unwrap_or_default(), 1)),
        message: format!("is no table: {error}"),
        help: None,
    };
    let head = reader.headers().map_err(|error| refused(&error))?.clone();
    let columns = found.mapping.columns.clone();
    let column = |name: &str| {
        head.iter().position(|cell| cell.trim() == name).ok_or_else(|| Problem {
            path: input.path.clone(),
            position: Some((1, 1)),
            message: format!("has no column `{name}`"),
            help: Some("name the columns in the mapping: `columns: { id: …, locale: …, text: … }`".into()),
        })
    };
    let (id, locale, text) = (column(&columns.id)?, column(&columns.locale)?, column(&columns.text)?);
    for row in reader.records() {
        let row = row.map_err(|error| refused(&error))?;
        let cell = |number: usize| row.get(number).unwrap_or_default().trim();
        let (Some(locale), true) = (found.locale(input, Some(cell(locale).to_owned())), !cell(id).is_empty()) else {
            continue;
        };
        found.push(Message {
            id: cell(id).to_owned(),
            locale,
            text: tidy(cell(text)),
        });
    }
    Ok(())
}
