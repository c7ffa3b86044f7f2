//! Hears of changes to the site's files. What changed is for others to find out: an event only says that it is time to look.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind, RenameMode};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use crate::config::{CONTENT, LOCALES, THEMES};

/// Editors write a file in several steps, a moment apart.
const QUIET: Duration = Duration::from_millis(8);
/// Behind the last step nothing is waited for, but for another file that is saved together with it.
const DONE: Duration = Duration::from_millis(1);
/// A file that is written on and on is looked at all the same.
const LONGEST: Duration = Duration::from_millis(200);
/// What no event told of is found this often: changes behind a link, on a network's drive, or when events were lost.
const ANYWAY: Duration = Duration::from_secs(5);

pub struct Changes {
    watcher: RecommendedWatcher,
    root: PathBuf,
    watched: Vec<PathBuf>,
    /// How long to wait for what follows.
    events: Receiver<Duration>,
}

/// Begins to watch the site in the folder `root`.
pub fn begin(root: &Path) -> notify::Result<Changes> {
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let quiet = match event.map(|event| event.kind) {
            // Written and closed, or put into its place whole. Not every system tells.
            Ok(EventKind::Access(AccessKind::Close(AccessMode::Write))) => DONE,
            Ok(EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Both))) => DONE,
            // Reading a file is an event too, and a build reads them all.
            Ok(EventKind::Access(_)) => return,
            _ => QUIET,
        };
        // Nobody looks any more where this fails.
        let _ = sender.send(quiet);
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
                Ok(quiet) => self.settle(quiet),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.watch_folders();
            look();
        }
    }

    fn settle(&self, mut quiet: Duration) {
        let start = Instant::now();
        while start.elapsed() < LONGEST {
            match self.events.recv_timeout(quiet) {
                Ok(next) => quiet = next,
                Err(_) => return,
            }
        }
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
