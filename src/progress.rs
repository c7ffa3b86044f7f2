//! How far each locale is, as plain data: worked out from what is written, printed by the command line, shown by a page.

use std::sync::LazyLock;

use serde::Serialize;

/// Worked out when somebody asks, as only one page does.
pub type Lazily = LazyLock<Vec<Progress>, Box<dyn FnOnce() -> Vec<Progress> + Send>>;

/// One locale.
#[derive(Debug, Serialize)]
pub struct Progress {
    pub locale: String,
    /// The language's own name for itself.
    pub language: String,
    pub areas: Vec<(&'static str, Counts)>,
    /// What to do next, what readers meet most first.
    pub next: Vec<Task>,
}

/// How many units stand how.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub translated: usize,
    pub needs_review: usize,
    pub outdated: usize,
    pub missing: usize,
    /// Words of the source in what is outdated or missing.
    pub words_left: usize,
}

/// A file in which something is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Task {
    /// The translation's file.
    pub path: String,
    /// The file is there; else it is to be begun.
    pub exists: bool,
    /// Which of its entries, where it holds several.
    pub entry: String,
    #[serde(flatten)]
    pub counts: Counts,
}

impl Counts {
    pub fn total(&self) -> usize {
        self.translated + self.needs_review + self.outdated + self.missing
    }

    /// Units that readers of the locale see in their language, in hundredths of all. All of them, only if none is missing.
    pub fn percent(&self) -> usize {
        (100 * (self.total() - self.missing))
            .checked_div(self.total())
            .unwrap_or(100)
    }

    pub fn add(&mut self, other: &Counts) {
        self.translated += other.translated;
        self.needs_review += other.needs_review;
        self.outdated += other.outdated;
        self.missing += other.missing;
        self.words_left += other.words_left;
    }
}

impl Progress {
    pub fn words_left(&self) -> usize {
        self.areas.iter().map(|(_, counts)| counts.words_left).sum()
    }
}
