//! A disk that is full or read-only, or that is the output itself.

use std::process::Command;

use sayso::write::WriteError;

use crate::{Files, beside, files, publish, read};

/// A small file system of its own, unmounted when dropped.
struct Mount(tempfile::TempDir);

impl Mount {
    fn new(options: &str) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(folder.path())
            .output();
        let mounted = mounted.is_ok_and(|output| output.status.success());
        if !mounted {
            println!("skipped: mounting a small tmpfs needs root");
        }
        mounted.then_some(Self(folder))
    }

    fn read_only(&self) {
        let remounted = Command::new("mount")
            .args(["-o", "remount,ro"])
            .arg(self.0.path())
            .status()
            .expect("run");
        assert!(remounted.success());
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        drop(Command::new("umount").arg(self.0.path()).status());
    }
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    // The limit is on bytes, then on files.
    for options in ["size=400k", "size=4m,nr_inodes=40"] {
        let Some(mount) = Mount::new(options) else { return };
        let output = mount.0.path().join("public");
        let old: Files = (0..8)
            .map(|index| (format!("{index}/index.html"), "old".repeat(1_000)))
            .collect();
        publish(&output, &old).expect("published");
        let new: Files = (0..100)
            .map(|index| (format!("{index}/index.html"), "new".repeat(2_000)))
            .collect();
        let error = publish(&output, &new).expect_err("no room");
        assert!(error.to_string().contains("No space left on device"), "{error}");
        assert!(error.help().is_some_and(|help| help.starts_with("free some space")) && error.exit_code() == 2);
        assert_eq!(read(&output), old);
        assert_eq!(beside(&output), ["public"]);
    }
}

#[test]
fn a_read_only_disk_and_a_mount_point_are_refused() {
    let Some(mount) = Mount::new("size=1m") else { return };
    let output = mount.0.path().join("public");
    let site = files(&[("a", "a")]);
    publish(&output, &site).expect("published");
    assert!(matches!(
        publish(mount.0.path(), &site),
        Err(WriteError::MountPoint { .. })
    ));
    mount.read_only();
    let error = publish(&output, &files(&[("a", "b")])).expect_err("read-only");
    assert!(
        error.to_string().contains(".public.sayso-lock`: Read-only file system"),
        "{error}"
    );
    assert!(error.help().is_some());
    assert_eq!(read(&output), site);
}
