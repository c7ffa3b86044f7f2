//! One version of the site: a thread of its own that holds it, and makes the pages that others ask for.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use tokio::sync::oneshot;

use super::live::{self, Style};
use crate::diagnostic::json;
use crate::pipeline::{self, Checked, Studio};

/// A page or file; or, as a JSON document, why a template cannot make it.
pub type Made = Option<Result<Vec<u8>, String>>;

/// A handle on a version. When the last is dropped, its thread ends.
pub struct Version {
    pub number: u64,
    /// The path that the site is published under.
    pub base_path: String,
    requests: Mutex<Sender<Request>>,
    /// Pages that are open, by path: whoever looks asks for them next, and the version after this one compares them.
    kept: Mutex<HashMap<String, Made>>,
}

struct Request {
    path: String,
    answer: oneshot::Sender<Made>,
}

impl Version {
    /// Lays a checked site open; `None` where it has errors.
    pub fn of(checked: Checked, number: u64) -> Option<Arc<Self>> {
        let base_path = checked.base_path()?.to_owned();
        let (requests, asked) = mpsc::channel();
        thread::Builder::new()
            .name(format!("version {number}"))
            .spawn(move || pipeline::open(&checked, |studio| answer(studio, &checked, asked)))
            .ok()?;
        Some(Arc::new(Self {
            number,
            base_path,
            requests: Mutex::new(requests),
            kept: Mutex::default(),
        }))
    }

    /// The artifact at a path of the site.
    pub async fn one(&self, path: &str) -> Made {
        if let Some(made) = self.kept().get(path) {
            return made.clone();
        }
        self.ask(path).await.ok().flatten()
    }

    /// The same for a thread that may wait, for a page that is open: it is kept.
    pub fn open(&self, path: &str) -> Made {
        if let Some(made) = self.kept().get(path) {
            return made.clone();
        }
        let made: Made = self.ask(path).blocking_recv().ok().flatten();
        self.kept().insert(path.to_owned(), made.clone());
        made
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<String, Made>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ask(&self, path: &str) -> oneshot::Receiver<Made> {
        let (answer, answered) = oneshot::channel();
        let request = Request {
            path: path.to_owned(),
            answer,
        };
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        // A thread that has ended drops the request, which whoever waits will learn.
        drop(requests.send(request));
        answered
    }
}

/// Answers until nobody can ask any more.
fn answer(studio: &Studio<'_>, checked: &Checked, asked: Receiver<Request>) {
    let asked = Mutex::new(asked);
    let next = || asked.lock().unwrap_or_else(PoisonError::into_inner).recv().ok();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(Request { path, answer }) = next() {
                    let made = studio.one(&path).map(|made| match made {
                        Ok(artifact) => Ok(artifact.bytes),
                        Err(fault) => Err(json::render(&[fault], &checked.sources)),
                    });
                    // Whoever asked may have gone.
                    drop(answer.send(made));
                }
            });
        }
    });
}

/// What became of a page from one version to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    None,
    /// Only the addresses of style sheets, which are these now.
    Styles(Vec<Style>),
    Page,
}

impl Change {
    pub fn between(old: &Made, new: &Made) -> Self {
        let (Some(Ok(old)), Some(Ok(new))) = (old, new) else {
            return if old == new { Change::None } else { Change::Page };
        };
        if old == new {
            return Change::None;
        }
        let (old, _) = live::without_styles(&String::from_utf8_lossy(old));
        let (new, styles) = live::without_styles(&String::from_utf8_lossy(new));
        if old == new {
            Change::Styles(styles)
        } else {
            Change::Page
        }
    }
}
