//! PO, the format of gettext. Written by hand, since the crate that reads it breaks long comments where PO cannot.

use rspolib::errors::SyntaxError;

use super::{Catalogue, Heading, Item, Returned, State, Verdict};

pub fn write(heading: &Heading<'_>, items: &[Item]) -> String {
    let mut text = String::from("msgid \"\"\nmsgstr \"\"\n");
    let fields = [
        ("Project-Id-Version", heading.title),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", heading.locale.tag()),
        ("X-Source-Language", heading.source_locale.tag()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Generator", "sayso"),
    ];
    for (name, value) in fields {
        text.push_str(&format!("{}\n", quoted(&format!("{name}: {value}\n"))));
    }
    for item in items {
        text.push('\n');
        for line in item.notes.iter().flat_map(|note| note.lines()) {
            text.push_str(&format!("#. {}\n", line.trim()));
        }
        text.push_str(&format!("#: {}\n", item.path.replace(' ', "%20")));
        if item.state == State::Outdated {
            text.push_str("#, fuzzy\n");
            if let Some(previous) = &item.previous {
                let lines = field("msgid", previous);
                text.extend(lines.lines().map(|line| format!("#| {line}\n")));
            }
        }
        text.push_str(&field("msgctxt", &item.context));
        text.push_str(&field("msgid", &item.source));
        text.push_str(&field("msgstr", item.target.as_deref().unwrap_or_default()));
    }
    text
}

pub fn read(text: &str) -> Catalogue {
    let file = match rspolib::pofile(text) {
        Ok(file) => file,
        Err(error) => {
            let line = match &error {
                SyntaxError::UnescapedDoubleQuoteFound { line, .. }
                | SyntaxError::Custom { line, .. }
                | SyntaxError::Generic { line, .. } => *line,
                _ => 1,
            };
            let message = error.to_string();
            let reason = message.rsplit_once("): ").map_or("not a PO file", |(_, reason)| reason);
            return Catalogue {
                damaged: vec![(offset(text, line), reason.to_owned())],
                ..Catalogue::default()
            };
        }
    };
    let entries = file.entries.into_iter().filter(|entry| !entry.obsolete);
    let returned = entries.map(|entry| Returned {
        verdict: match entry.fuzzy() {
            true => Verdict::Doubtful,
            false => Verdict::Translated,
        },
        offset: offset(text, entry.linenum),
        context: entry.msgctxt.unwrap_or_default(),
        source: entry.msgid,
        target: entry.msgstr.unwrap_or_default(),
    });
    Catalogue {
        locale: file.metadata.get("Language").cloned().unwrap_or_default(),
        returned: returned.collect(),
        damaged: Vec::new(),
    }
}

/// Where a line, counted from 1, begins.
fn offset(text: &str, line: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    lines.map(str::len).sum::<usize>().min(text.len())
}

/// A keyword and its text: on one line, or a line of its own for each of the text's.
fn field(keyword: &str, text: &str) -> String {
    if !text.contains('\n') {
        return format!("{keyword} {}\n", quoted(text));
    }
    let lines: String = text
        .split_inclusive('\n')
        .map(|line| format!("{}\n", quoted(line)))
        .collect();
    format!("{keyword} \"\"\n{lines}")
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
