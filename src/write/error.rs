//! What can stop a publication, in words for the person who sees it. No disk access in here.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why nothing was published. The site that stood before stands as it was.
#[derive(Debug)]
pub enum WriteError {
    /// Two artifacts have one path.
    Collision { path: String },
    /// Two paths differ only in the case of their letters; sorted.
    CaseCollision { first: String, second: String },
    /// One artifact's path is the folder of another.
    FileAndFolder { path: String },
    /// A path that is not relative and plain on every system.
    UnsafePath { path: String, reason: &'static str },
    /// The output holds files that sayso did not write: the first few, and how many there are.
    Foreign {
        output: PathBuf,
        files: Vec<String>,
        count: usize,
    },
    /// The output is a file or another thing that is no folder.
    NotAFolder { output: PathBuf },
    /// The output is a symbolic link.
    SymbolicLink { output: PathBuf, target: PathBuf },
    /// The output is, or contains, a folder that must survive: the site, the current folder, the root of the disk.
    Protected { output: PathBuf, inside: PathBuf },
    /// The output is a mount point: it cannot be swapped with a folder beside it.
    MountPoint { output: PathBuf },
    /// Another build is publishing to the same output.
    Locked { output: PathBuf },
    /// The manifest in the output is damaged or of a later sayso.
    Manifest { path: PathBuf, reason: &'static str },
    /// An artifact was refused before, so that what is in the staging folder is not whole.
    NotWhole { output: PathBuf },
    /// The operating system refused.
    Io {
        doing: &'static str,
        path: PathBuf,
        error: io::Error,
    },
}

impl WriteError {
    /// Whether the site's content is at fault (exit code 1) rather than the place or the tool (exit code 2).
    pub fn is_content_fault(&self) -> bool {
        matches!(
            self,
            Self::Collision { .. } | Self::CaseCollision { .. } | Self::FileAndFolder { .. } | Self::UnsafePath { .. }
        )
    }

    /// The process's exit code for this error: 1 or 2.
    pub fn exit_code(&self) -> u8 {
        if self.is_content_fault() { 1 } else { 2 }
    }

    /// One thing to do about it, where there is one.
    pub fn help(&self) -> Option<String> {
        Some(match self {
            Self::Collision { .. } => "give one of the two another `slug`, or remove its alias".into(),
            Self::CaseCollision { .. } => {
                "macOS and Windows keep only one of the two: give one of them another `slug`".into()
            }
            Self::FileAndFolder { .. } => "rename one of the two".into(),
            Self::UnsafePath { .. } => "change the slug, alias or file name that it is made from".into(),
            Self::Foreign { .. } => {
                "choose another `--output`, or move these files away; files to publish belong into the theme's `static` folder"
                    .into()
            }
            Self::NotAFolder { .. } => "choose a folder that is new, empty or written by sayso".into(),
            Self::SymbolicLink { target, .. } => format!("pass the folder itself: `--output {}`", target.display()),
            Self::Protected { .. } => "choose a folder that holds nothing else, such as `public`".into(),
            Self::MountPoint { output } => {
                format!("choose a folder inside it: `--output {}`", output.join("public").display())
            }
            Self::Locked { .. } => "wait until the other build has ended, or choose another `--output`".into(),
            Self::Manifest { path, .. } => {
                let folder = path.parent().unwrap_or(path);
                format!("if `{}` holds nothing but a built site, remove it and build again", folder.display())
            }
            Self::Io { error, .. } => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    "free some space: a build needs room for the changed pages beside the old site".into()
                }
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    "choose an `--output` in a folder that you may write to; sayso builds beside it".into()
                }
                _ => return None,
            },
            Self::NotWhole { .. } => return None,
        })
    }

    pub(super) fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |error| Self::Io { doing, path, error }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Collision { path } => write!(f, "two pages or files would both be published as `{path}`"),
            Self::CaseCollision { first, second } => {
                write!(f, "`{first}` and `{second}` differ only in the case of their letters")
            }
            Self::FileAndFolder { path } => write!(f, "`{path}` would be both a file and a folder"),
            Self::UnsafePath { path, reason } => write!(f, "cannot publish `{}`: {reason}", path.escape_debug()),
            Self::Foreign { output, files, count } => {
                write!(f, "`{}` holds files that sayso did not write: ", output.display())?;
                for (index, file) in files.iter().enumerate() {
                    write!(f, "{}`{}`", if index == 0 { "" } else { ", " }, file.escape_debug())?;
                }
                match count - files.len() {
                    0 => Ok(()),
                    more => write!(f, " and {more} more"),
                }
            }
            Self::NotAFolder { output } => write!(f, "the output `{}` is not a folder", output.display()),
            Self::SymbolicLink { output, target } => {
                write!(
                    f,
                    "the output `{}` is a symbolic link to `{}`",
                    output.display(),
                    target.display()
                )
            }
            Self::Protected { output, inside } if output == inside => {
                write!(
                    f,
                    "`{}` cannot be the output: a build replaces the whole folder",
                    output.display()
                )
            }
            Self::Protected { output, inside } => write!(
                f,
                "`{}` cannot be the output: a build replaces the whole folder, and `{}` is in it",
                output.display(),
                inside.display()
            ),
            Self::MountPoint { output } => {
                write!(
                    f,
                    "the output `{}` is a mount point, which cannot be swapped",
                    output.display()
                )
            }
            Self::Locked { output } => write!(f, "another build is writing to `{}`", output.display()),
            Self::Manifest { path, reason } => write!(f, "cannot read `{}`: {reason}", path.display()),
            Self::NotWhole { output } => {
                write!(
                    f,
                    "nothing was published to `{}`, since a file could not be written",
                    output.display()
                )
            }
            Self::Io { doing, path, error } => write!(f, "could not {doing} `{}`: {error}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            _ => None,
        }
    }
}
