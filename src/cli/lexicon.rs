//! `sayso lexicon`: ready lexicons, learned from texts that say the same in several languages.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;

use super::{Failure, Outcome, print};
use crate::config::LOCALES;
use crate::diagnostic::plural;
use crate::lookup::parallel::{self, Group};
use crate::lookup::{corpus, lexicon_file};
use crate::pipeline::{self, Options};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Files with one JSON object a line: `source`, `id`, `locale`, `text`; texts of one source and id say the same
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Learn from these sources only
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    sources: Option<Vec<String>>,
    /// The site's folder, where `sayso.yaml` lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

#[derive(Deserialize)]
struct Row {
    source: String,
    id: String,
    locale: String,
    text: String,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let checked = pipeline::check(&arguments.site, &Options::default());
    let library = checked
        .library()
        .ok_or_else(|| Failure::new("the site has errors").help("mend what `sayso check` reports, then learn again"))?;
    let mut groups: BTreeMap<(String, String), BTreeMap<String, String>> = BTreeMap::new();
    for path in &arguments.files {
        let text = fs::read_to_string(path)
            .map_err(|error| Failure::new(format!("cannot read `{}`: {error}", path.display())))?;
        for (number, line) in text.lines().enumerate() {
            let row: Row = serde_json::from_str(line).map_err(|error| {
                Failure::new(format!(
                    "line {} of `{}` is no text: {error}",
                    number + 1,
                    path.display()
                ))
                .help("each line is a JSON object with `source`, `id`, `locale` and `text`")
            })?;
            if arguments
                .sources
                .as_ref()
                .is_none_or(|sources| sources.contains(&row.source))
            {
                groups
                    .entry((row.source, row.id))
                    .or_default()
                    .insert(row.locale, row.text);
            }
        }
    }
    let source_locale = library.site.source_locale.tag();
    let groups = groups.values().map(|texts| -> Group<'_> {
        let texts = texts.iter();
        texts.map(|(tag, text)| (tag.as_str(), text.as_str())).collect()
    });
    let pairs = parallel::pairs(groups, source_locale);
    let synonyms = corpus::synonyms(library);
    let languages = pairs.len();
    let mut words = 0;
    let sources = parallel::source_words(&pairs, synonyms.get(source_locale));
    for (tag, pairs) in pairs {
        let learned = parallel::learn(&pairs, &sources, synonyms.get(tag));
        let folder = arguments.site.join(LOCALES).join(tag);
        let path = folder.join("lexicon.tsv");
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&path, lexicon_file::write(&learned)))
            .map_err(|error| Failure::new(format!("cannot write `{}`: {error}", path.display())))?;
        words += learned.words.len();
    }
    print(&format!(
        "learned {} in {}\n",
        plural(words, "word"),
        plural(languages, "language")
    ));
    Ok(Outcome::Fine)
}
