//! Hears of changes to the site's files. What changed is for others to find out: an event only says that it is time to look.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use crate::config::{CONTENT, LOCALES, THEMES};

/// Editors write a file in several steps, a moment apart.
const QUIET: Duration = Duration::from_millis(8);
/// A file that is written on and on is looked at all the same.
const LONGEST: Duration = Duration::from_millis(200);
/// What no event told of is found this often: changes behind a link, on a network's drive, or when events were lost.
const ANYWAY: Duration = Duration::from_secs(5);

pub struct Changes {
    watcher: RecommendedWatcher,
    root: PathBuf,
    watched: Vec<PathBuf>,
    events: Receiver<()>,
}

/// Begins to watch the site in the folder `root`.
pub fn begin(root: &Path) -> notify::Result<Changes> {
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is an event too, and a build reads them all.
        let is_change = event.map_or(true, |event| match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
            EventKind::Access(_) => false,
            _ => true,
        });
        if is_change {
            // Nobody looks any more where this fails.
            let _ = sender.send(());
        }
    })?;
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    let mut changes = Changes {
        watcher,
        root: root.to_owned(),
        watched: Vec::new(),
        events,
    };
    changes.watch_folders();
    Ok(changes)
}

impl Changes {
    /// Calls `look` whenever something may have changed, for ever.
    pub fn each(mut self, mut look: impl FnMut()) {
        loop {
            match self.events.recv_timeout(ANYWAY) {
                Ok(()) => self.settle(),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.watch_folders();
            look();
        }
    }

    fn settle(&self) {
        let start = Instant::now();
        while start.elapsed() < LONGEST && self.events.recv_timeout(QUIET).is_ok() {}
    }

    /// Folders may come and go.
    fn watch_folders(&mut self) {
        self.watched.retain(|folder| folder.is_dir());
        for part in [CONTENT, LOCALES, THEMES] {
            let folder = self.root.join(part);
            if folder.is_dir()
                && !self.watched.contains(&folder)
                && self.watcher.watch(&folder, RecursiveMode::Recursive).is_ok()
            {
                self.watched.push(folder);
            }
        }
    }
}
