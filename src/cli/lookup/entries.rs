//! What is said of hits beside their wording, from the sources or from the site that was built of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::cli::build::{PUBLIC, index_made_from};
use crate::library::{Library, Permission};
use crate::locale::Locale;
use crate::lookup::search::Site;
use crate::lookup::{artifacts, read};
use crate::publish::api;
use crate::{localize, write};

/// The index of the built site, if it was made from the very sources and stands as it was left: reading it takes a part of
/// the time that making it takes.
pub fn published(root: &Path) -> Option<(Site, Entries<'static>)> {
    let output = root.join(PUBLIC);
    if !output.is_dir() {
        return None;
    }
    let (made_from, record) = rayon::join(|| index_made_from(root, false, false), || write::last(&output));
    let (made_from, _) = made_from?;
    if !record?.made_from.starts_with(&made_from) {
        return None;
    }
    let folder = output.join(artifacts::FOLDER);
    let site = read::site(&|name| fs::read(folder.join(name)).ok())?;
    let knowledge_base = output.join(api::path(&site.source_locale.parse().ok()?));
    // A build of some locales may have left it out.
    let is_there = knowledge_base.is_file();
    let read = move || {
        let bytes = fs::read(&knowledge_base).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    };
    is_there.then(|| (site, Entries::Published(LazyLock::new(Box::new(read)))))
}

/// What is said of hits beside their wording.
pub enum Entries<'a> {
    Sources(&'a Library),
    /// The built site's knowledge base, read when something is asked of it.
    Published(LazyLock<KnowledgeBase, Box<dyn FnOnce() -> KnowledgeBase + Send>>),
}

#[derive(Default, Deserialize)]
pub struct KnowledgeBase {
    permissions: BTreeMap<String, Entry>,
    questions: BTreeMap<String, Titled>,
}

/// A permission in the source locale.
#[derive(Clone, Deserialize)]
pub struct Entry {
    #[serde(rename = "source_wording")]
    pub line: Option<String>,
    pub meaning: Option<Text>,
    pub risk: Option<String>,
}

#[derive(Clone, Deserialize)]
pub struct Text {
    pub text: String,
}

#[derive(Deserialize)]
struct Titled {
    title: String,
}

impl Entries<'_> {
    pub fn permission(&self, id: &str) -> Option<Entry> {
        match self {
            Self::Sources(library) => {
                let permission = library.permissions.get(id)?;
                Some(entry(permission, &library.site.source_locale))
            }
            Self::Published(knowledge_base) => knowledge_base.permissions.get(id).cloned(),
        }
    }

    /// The title of a question in the source locale.
    pub fn title(&self, id: &str) -> Option<String> {
        match self {
            Self::Sources(library) => {
                let question = library.questions.get(id)?;
                let text = question.texts.get(&library.site.source_locale)?;
                Some(text.title.clone())
            }
            Self::Published(knowledge_base) => {
                let question = knowledge_base.questions.get(id)?;
                Some(question.title.clone())
            }
        }
    }
}

fn entry(permission: &Permission, source: &Locale) -> Entry {
    let explanation = permission.explanations.get(source);
    let meaning = explanation.and_then(|explanation| explanation.meaning.as_ref());
    let wordings = permission.wordings.get(source);
    let line = wordings.and_then(|wordings| localize::title(wordings));
    Entry {
        line: line.map(|line| line.text.clone()),
        meaning: meaning.map(|meaning| Text {
            text: meaning.plain().to_owned(),
        }),
        risk: permission.risk.map(|risk| risk.name().to_owned()),
    }
}
