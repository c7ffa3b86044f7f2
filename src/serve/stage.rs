//! What stands on the stage: the last good version, what is wrong with the newest one, and who is looking.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::broadcast;

use super::version::{Change, Version};
use super::{Said, ServeOptions};
use crate::diagnostic::{Severity, json, terminal};
use crate::load::cache::Cache;
use crate::load::inputs::{self, Inputs};
use crate::pipeline;

/// Something that open pages have to hear of.
#[derive(Debug, Clone)]
pub enum News {
    /// A new version, with what it changed of each page that is open, by path.
    Renewed {
        number: u64,
        changes: Arc<BTreeMap<String, Change>>,
    },
    /// The newest version is faulty: the JSON document of its diagnostics.
    Faulty(Arc<str>),
}

pub struct Stage {
    options: ServeOptions,
    pub address: SocketAddr,
    pub say: Arc<dyn Fn(Said) + Send + Sync>,
    news: broadcast::Sender<News>,
    cache: Cache,
    scene: Mutex<Scene>,
}

#[derive(Default)]
struct Scene {
    version: Option<Arc<Version>>,
    /// Why there is no newer version.
    problems: Option<Arc<str>>,
    inputs: Option<Inputs>,
    numbers: u64,
    /// Paths of open pages, with how often each is open.
    looked_at: HashMap<String, usize>,
}

/// Says, as long as it lives, that a page is open.
pub struct Looking {
    stage: Arc<Stage>,
    path: String,
}

impl Stage {
    pub fn new(options: ServeOptions, address: SocketAddr, say: Arc<dyn Fn(Said) + Send + Sync>) -> Self {
        Self {
            options,
            address,
            say,
            news: broadcast::channel(16).0,
            cache: Cache::default(),
            scene: Mutex::default(),
        }
    }

    /// The last good version, if there ever was one.
    pub fn version(&self) -> Option<Arc<Version>> {
        self.scene().version.clone()
    }

    pub fn problems(&self) -> Option<Arc<str>> {
        self.scene().problems.clone()
    }

    pub fn base_path(&self) -> String {
        self.version()
            .map_or_else(|| "/".to_owned(), |version| version.base_path.clone())
    }

    /// Everything that happens from now on.
    pub fn news(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    pub fn look_at(self: &Arc<Self>, path: &str) -> Looking {
        *self.scene().looked_at.entry(path.to_owned()).or_default() += 1;
        Looking {
            stage: self.clone(),
            path: path.to_owned(),
        }
    }

    /// Reads the site anew if anything in it has changed, and lets everybody know what became of it. Called from one
    /// thread.
    pub fn renew(&self) {
        let start = Instant::now();
        let inputs = inputs::of(&self.options.root);
        if inputs.is_some() && self.scene().inputs == inputs {
            return;
        }
        self.scene().inputs = inputs;
        let checked = pipeline::check_again(&self.options.root, &self.options.site, &self.cache);
        if !checked.diagnostics.is_empty() {
            let text = terminal::render(&checked.diagnostics, &checked.sources, true);
            (self.say)(Said::Diagnostics(text));
        }
        if checked.count(Severity::Error) > 0 || checked.base_path().is_none() {
            return self.keep_the_last(json::render(&checked.diagnostics, &checked.sources));
        }
        let number = self.scene().numbers + 1;
        let Some(new) = Version::of(checked, number) else {
            return;
        };
        let open: Vec<String> = self.scene().looked_at.keys().cloned().collect();
        let old = self.version();
        let mut changes = BTreeMap::new();
        for path in open {
            let made = new.open(&path);
            // A template that does not render is found out when it is used. No page that is open uses it from here on.
            if let Some(Err(problems)) = made {
                return self.keep_the_last(problems);
            }
            let before = old.as_ref().and_then(|old| old.open(&path));
            changes.insert(path, Change::between(&before, &made));
        }
        {
            let mut scene = self.scene();
            scene.numbers = number;
            scene.version = Some(new);
            scene.problems = None;
        }
        let changes = Arc::new(changes);
        // Nobody may be listening.
        drop(self.news.send(News::Renewed { number, changes }));
        if number > 1 {
            let milliseconds = start.elapsed().as_millis();
            (self.say)(Said::Renewed { milliseconds });
        }
    }

    fn keep_the_last(&self, problems: String) {
        let problems: Arc<str> = problems.into();
        self.scene().problems = Some(problems.clone());
        drop(self.news.send(News::Faulty(problems)));
    }

    /// Half-changed it can never be: what is set together is set under one lock.
    fn scene(&self) -> MutexGuard<'_, Scene> {
        self.scene.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Looking {
    fn drop(&mut self) {
        let mut scene = self.stage.scene();
        if let Some(times) = scene.looked_at.get_mut(&self.path) {
            *times -= 1;
            if *times == 0 {
                scene.looked_at.remove(&self.path);
            }
        }
    }
}
