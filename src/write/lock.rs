//! One build at a time for one output: a lock file beside it. What is built never enters here.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::WriteError;

/// Held until dropped. The operating system releases it when the process dies, however it dies.
pub struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Takes the lock file at `path`, made if need be, for a publication to `output`.
    ///
    /// # Errors
    /// [`WriteError::Locked`] if another build holds it, [`WriteError::Io`] if it cannot be made.
    pub fn take(path: PathBuf, output: &Path) -> Result<Self, WriteError> {
        loop {
            let file = File::options()
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
                .map_err(WriteError::io("create the lock file", &path))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(WriteError::Locked {
                        output: output.to_owned(),
                    });
                }
                Err(TryLockError::Error(error)) => return Err(WriteError::io("lock", &path)(error)),
            }
            // Between the two calls its last holder may have removed the file: then this lock is on a file that nobody
            // else will find, and it counts for nothing.
            if is_still(&file, &path).map_err(WriteError::io("look at", &path))? {
                return Ok(Self { path, file });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is held, so that whoever opens the path from now on makes a new file, and whoever has it
        // open finds in `take` that it is gone. Elsewhere than on Unix that cannot be found out, and it stays.
        if cfg!(unix) {
            drop(fs::remove_file(&self.path));
        }
        drop(self.file.unlock());
    }
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let held = file.metadata()?;
    match fs::metadata(path) {
        Ok(named) => Ok((held.dev(), held.ino()) == (named.dev(), named.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
fn is_still(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}
